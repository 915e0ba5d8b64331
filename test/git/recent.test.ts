/** The newest commits and what they changed, wherever the bus is; never all of a long history (law 10). */
import { describe, expect, it } from 'vitest';
import { recentCommits } from '../../runner/git/recent.ts';
import { bareRemote, clone } from '../support/repos.ts';
import { DIRECT, FOLDER, HTTP, openRemote } from './places.ts';

describe.each([DIRECT, FOLDER, HTTP])('in $name', (place) => {
  it('come from the newest on, each with what it changed against its first parent', async () => {
    const bare = await bareRemote();
    const ada = await clone(bare);
    await ada.write('notes/one "a".md', 'a');
    await ada.write('old.md', 'a');
    await ada.commit('the first');
    for (let n = 0; n < 60; n += 1) await ada.git('commit', '-q', '--allow-empty', '-m', `passed ${n}`);
    await ada.git('switch', '-qc', 'topic');
    await ada.write('notes/두.md', 'b');
    await ada.commit('the second');
    await ada.git('switch', '-q', 'main');
    await ada.write('notes/one "a".md', 'c');
    await ada.commit('the third\n\nStrata-Note: x');
    await ada.git('merge', '-q', '--no-ff', '-m', 'the merge', 'topic');
    await ada.push();
    const remote = await openRemote(place, (await place.serve())(bare));
    const { tip } = await remote.read();
    const told = [];
    for await (const { message, paths } of recentCommits(remote, tip!))
      if (paths.length > 0) told.push([message, paths]);
    expect(told).toEqual([
      ['the merge', ['notes/두.md']],
      ['the third\n\nStrata-Note: x', ['notes/one "a".md']],
      ['the first', ['notes/one "a".md', 'old.md']],
    ]);
  });
});

it('brings no more of a history than is asked for', async () => {
  const bare = await bareRemote();
  const ada = await clone(bare);
  for (let n = 0; n < 100; n += 1) await ada.git('commit', '-q', '--allow-empty', '-m', `passed ${n}`);
  await ada.push();
  const remote = await openRemote(FOLDER, bare);
  const { tip } = await remote.read();
  for await (const { message } of recentCommits(remote, tip!)) if (message === 'passed 98') break;
  expect((await remote.objects.shallow()).size).toBe(1);
});
