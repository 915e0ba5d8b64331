import type { Person } from '../support/repos.ts';
import type { GitHubDouble } from './double.ts';
import type { Token } from './world.ts';

/** Pushes a branch with one new file, named after it; an empty repository gets its first commit before. */
export async function draft(double: GitHubDouble, token: Token, branch: string): Promise<Person> {
  const person = await double.clone(token, 'drafter');
  if ((await double.repository.tip('main')) === null) {
    await person.write('README.md', 'a bus\n');
    await person.commit('first');
    await person.push();
  }
  if (branch !== 'main') await person.git('switch', '-q', '-c', branch);
  const name = branch.replaceAll('/', '-');
  await person.write(`${name}.md`, `${name}\n`);
  await person.commit(`draft: ${name}`);
  await person.push();
  return person;
}
