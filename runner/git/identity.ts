import { execa } from 'execa';
import type { Person } from './objects.ts';

const FALLBACK: Person = { name: 'Strata', email: 'strata@strata.invalid' };

/**
 * Whose name a commit bears that a person asked for: the one plain git would use in that folder. Read
 * with the person's own configuration, which every other git of Strata leaves out; nothing is run by it.
 */
export async function identityIn(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<Person> {
  const { stdout } = await execa(
    'git',
    ['config', '--null', '--get-regexp', String.raw`^user\.(name|email)$`],
    {
      cwd: folder,
      env,
      reject: false,
    },
  );
  const settings = new Map(
    (stdout ?? '').split('\0').map((item) => {
      const split = item.indexOf('\n');
      return [item.slice(0, split), item.slice(split + 1)];
    }),
  );
  return {
    name: env['GIT_AUTHOR_NAME'] || settings.get('user.name') || FALLBACK.name,
    email: env['GIT_AUTHOR_EMAIL'] || settings.get('user.email') || FALLBACK.email,
  };
}
