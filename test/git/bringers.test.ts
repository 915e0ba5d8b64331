/** Which commit brought a file, wherever the bus is: with all of its history, or in a copy that has none. */
import { describe, expect, it } from 'vitest';
import { Bringers, keyOf, type Bringer } from '../../runner/git/bringers.ts';
import type { Remote } from '../../runner/git/remote.ts';
import { bareRemote, clone, type Person } from '../support/repos.ts';
import { DIRECT, FOLDER, HTTP, openRemote } from './places.ts';

const FILE = 'queue/events/idea/a.md';

interface Desk {
  bare: string;
  ada: Person;
  /** Commits a file (null: its removal) and returns the commit. */
  put(path: string, content: string | null): Promise<string>;
  /** Commits that change something else. */
  pass(count: number): Promise<void>;
}

async function desk(): Promise<Desk> {
  const bare = await bareRemote();
  const ada = await clone(bare);
  await ada.write('strata.yaml', 'branch: main\n');
  await ada.commit('a bus');
  return {
    bare,
    ada,
    async put(path, content) {
      if (content === null) await ada.git('rm', '-q', path);
      else await ada.write(path, content);
      return ada.commit(`${content === null ? 'removed' : 'wrote'} ${path}`);
    },
    async pass(count) {
      for (let n = 0; n < count; n += 1) await ada.git('commit', '-q', '--allow-empty', '-m', `passed ${n}`);
    },
  };
}

/** What is said of files at the tip, by their paths. */
async function ask(remote: Remote, bringers: Bringers, paths: readonly string[], ada: Person) {
  const { tip } = await remote.read();
  const files = await Promise.all(
    paths.map(async (path) => ({ path, blob: await ada.git('rev-parse', `HEAD:${path}`) })),
  );
  const found = await bringers.find(tip!, files);
  return files.map((file): Bringer | undefined => found.get(keyOf(file)));
}

async function first(place: typeof DIRECT, { bare, ada }: Desk, paths: readonly string[] = [FILE]) {
  await ada.push();
  const remote = await openRemote(place, (await place.serve())(bare));
  return ask(remote, new Bringers(remote), paths, ada);
}

describe.each([DIRECT, FOLDER, HTTP])('in $name', (place) => {
  it('it is the one that has what its parent has not, however long ago', async () => {
    const at = await desk();
    const commit = await at.put(FILE, 'a');
    const other = await at.put('queue/events/b.md', 'b');
    await at.pass(150);
    expect(await first(place, at, [FILE, 'queue/events/b.md'])).toEqual([{ commit }, { commit: other }]);
  });

  it('it is the one that brought this content, and the last that did', async () => {
    const at = await desk();
    await at.put(FILE, 'a');
    const edit = await at.put(FILE, 'b');
    expect(await first(place, at)).toEqual([{ commit: edit }]);
    await at.put(FILE, null);
    const again = await at.put(FILE, 'b');
    expect(await first(place, at)).toEqual([{ commit: again }]);
  });

  it('it is on the side of a merge that brought it, not the merge', async () => {
    const at = await desk();
    await at.pass(40);
    await at.ada.git('switch', '-qc', 'topic');
    const commit = await at.put(FILE, 'a');
    await at.pass(3);
    await at.ada.git('switch', '-q', 'main');
    await at.put('README.md', 'x');
    await at.ada.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    await at.pass(3);
    expect(await first(place, at)).toEqual([{ commit }]);
  });

  it('it is the merge that brings back what one side had taken away, however far apart they are', async () => {
    const at = await desk();
    const before = await at.put(FILE, 'a');
    await at.pass(90);
    await at.put(FILE, null);
    await at.pass(90);
    // From before it was gone to a branch that knows nothing of the rest.
    await at.ada.git('checkout', '-q', before, '--', FILE);
    const tree = await at.ada.git('write-tree');
    await at.ada.git('reset', '-q', '--hard');
    const merge = await at.ada.git('commit-tree', tree, '-p', 'HEAD', '-p', before, '-m', 'merge');
    await at.ada.git('reset', '-q', '--hard', merge);
    await at.pass(2);
    expect(await first(place, at)).toEqual([{ commit: merge }]);
  });

  it('it is found again as the branch moves on, also once the file comes back', async () => {
    const at = await desk();
    const commit = await at.put(FILE, 'a');
    await at.ada.push();
    const remote = await openRemote(place, (await place.serve())(at.bare));
    const bringers = new Bringers(remote);
    expect(await ask(remote, bringers, [FILE], at.ada)).toEqual([{ commit }]);
    await at.pass(3);
    const other = await at.put('queue/events/b.md', 'b');
    await at.ada.push();
    expect(await ask(remote, bringers, [FILE, 'queue/events/b.md'], at.ada)).toEqual([
      { commit },
      { commit: other },
    ]);
    // Gone and back between two looks: whoever brought it back did.
    await at.put(FILE, null);
    const back = await at.put(FILE, 'a');
    await at.ada.push();
    expect(await ask(remote, bringers, [FILE], at.ada)).toEqual([{ commit: back }]);
  });
});

it('it is nobody where history ends before: a host may hold no more of it either', async () => {
  const at = await desk();
  await at.put(FILE, 'a');
  await at.pass(3);
  await at.ada.push();
  const cut = await bareRemote('cut');
  await at.ada.git('--git-dir', cut, 'fetch', '-q', '--depth=2', `file://${at.bare}`, 'main:main');
  const remote = await openRemote(DIRECT, cut);
  const ended = await at.ada.git('rev-parse', 'HEAD~1');
  expect(await ask(remote, new Bringers(remote), [FILE], at.ada)).toEqual([{ ended }]);
});
