import { join } from 'node:path';
import { rename } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { hindranceInEnglish } from '../../runner/core/hindrance.ts';
import { followTip } from '../../runner/git/checkout.ts';
import { plainRepository, type Person } from '../support/repos.ts';
import { until } from '../support/until.ts';
import { expectQuiet, pathsAt } from './oracle.ts';
import { acting, AGENT, eventText, startRunner, type Started } from './studio.ts';

/** A repository without a remote: it is the bus itself, and its checkout follows. */
async function ownBus(files: Record<string, string> = {}): Promise<{ person: Person; gitDir: string }> {
  const person = await plainRepository('owner');
  await person.write('strata.yaml', 'branch: main\n');
  await person.write('agents/worker/AGENT.md', AGENT);
  await person.write('queue/events/work/첫 일.json', eventText());
  await person.write('draft.md', 'a draft\n');
  for (const [path, content] of Object.entries(files)) await person.write(path, content);
  await person.commit('a bus');
  return { person, gitDir: join(person.folder, '.git') };
}

const files = [{ path: 'knowledge/새 글.md', content: '하루\n' }];
const writer = acting(() => ({ strata: 1, files }), false);

const waitsOf = ({ events }: Started) =>
  events.flatMap((event) => (event.kind === 'waits' ? [hindranceInEnglish(event.why)] : []));

async function stopAndCheck(started: Started, person: Person, gitDir: string): Promise<void> {
  started.runner.stop('finish');
  await started.done;
  await expectQuiet(gitDir, { events: 1 });
  expect(await person.git('status', '--porcelain')).toBe('');
}

describe('a repository without a remote is the bus', () => {
  test('results land in the work tree, and git status is clean', async () => {
    const { person, gitDir } = await ownBus();
    const { done } = await startRunner(person.folder, { engine: writer });
    await done;
    await expectQuiet(gitDir, { events: 1 });
    expect(await person.git('status', '--porcelain')).toBe('');
    expect(await person.read('knowledge/새 글.md')).toBe('하루\n');
    expect(await pathsAt(gitDir, 'queue/events')).toEqual([]);
  });

  test('dirty: the outcome is tied and waits with words; it lands after the commit', async () => {
    const { person, gitDir } = await ownBus();
    await person.write('draft.md', 'half a sentence\n');
    const started = await startRunner(person.folder, { engine: writer, mode: 'daemon' });
    await until(() => waitsOf(started).length > 0, { what: 'words about the checkout' });
    expect(waitsOf(started)[0]).toMatch(/results wait: draft\.md has uncommitted changes .*commit or stash/);
    const tied = async () => {
      const claims = await person.git('for-each-ref', '--format=%(refname)', 'refs/strata/claims');
      return claims !== '' && (await person.git('log', '--format=%H', claims, '--')).includes('\n');
    };
    await until(tied, { what: 'a tied claim' });
    expect(await person.read('draft.md')).toBe('half a sentence\n');
    expect(await pathsAt(gitDir, 'knowledge')).toEqual([]);
    await person.git('commit', '--quiet', '-am', 'my draft');
    await until(async () => (await pathsAt(gitDir, 'knowledge')).length === 1, { what: 'the outcome' });
    await stopAndCheck(started, person, gitDir);
    expect(await person.read('draft.md')).toBe('half a sentence\n');
  });

  test('until-idle does not wait for a person: the tied outcome lands with the next start', async () => {
    const { person, gitDir } = await ownBus();
    await person.write('draft.md', 'half a sentence\n');
    const first = await startRunner(person.folder, { engine: writer });
    await first.done;
    expect(await pathsAt(gitDir, 'knowledge')).toEqual([]);
    expect(await person.git('for-each-ref', 'refs/strata/claims')).not.toBe('');
    await person.git('commit', '--quiet', '-am', 'my draft');
    const second = await startRunner(person.folder, { engine: writer, name: 'second' });
    await second.done;
    expect(second.events.filter(({ kind }) => kind === 'started')).toEqual([]);
    await stopAndCheck(second, person, gitDir);
    expect(await person.read('knowledge/새 글.md')).toBe('하루\n');
  });

  test('asked to finish while an outcome waits, it leaves the outcome safe and ends', async () => {
    const { person, gitDir } = await ownBus({ 'knowledge/old.md': 'old\n' });
    await person.write('knowledge/새 글.md', 'mine\n');
    const first = await startRunner(person.folder, { engine: writer, mode: 'daemon' });
    await until(() => waitsOf(first).length > 0, { what: 'words about the file' });
    first.runner.stop('finish');
    await first.done;
    expect(await person.git('status', '--porcelain')).toBe(
      '?? "knowledge/\\354\\203\\210 \\352\\270\\200.md"',
    );
    await rename(join(person.folder, 'knowledge/새 글.md'), join(person.folder, '..', 'mine.md'));
    const second = await startRunner(person.folder, { engine: writer, name: 'second' });
    await second.done;
    expect(second.events.filter(({ kind }) => kind === 'started')).toEqual([]);
    await expectQuiet(gitDir, { events: 1 });
  });

  test('an untracked file in the way is kept; the outcome waits, told once, until it is moved', async () => {
    const { person, gitDir } = await ownBus();
    await person.write('knowledge/새 글.md', 'mine\n');
    const started = await startRunner(person.folder, { engine: writer, mode: 'daemon' });
    await until(() => waitsOf(started).length > 0, { what: 'words about the file' });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(waitsOf(started)).toHaveLength(1);
    expect(await person.read('knowledge/새 글.md')).toBe('mine\n');
    expect(await pathsAt(gitDir, 'knowledge')).toEqual([]);
    await rename(join(person.folder, 'knowledge/새 글.md'), join(person.folder, '..', 'mine.md'));
    await until(async () => (await pathsAt(gitDir, 'knowledge')).length === 1, { what: 'the outcome' });
    await stopAndCheck(started, person, gitDir);
    expect(await person.read('knowledge/새 글.md')).toBe('하루\n');
  });
});

test('a runner killed between moving the work tree and the branch: the next start mends it (law 1)', async () => {
  const { person, gitDir } = await ownBus();
  const from = await person.git('rev-parse', 'HEAD');
  await person.write('draft.md', 'another\n');
  await person.write('new/file.md', 'new\n');
  const to = await person.commit('what the killed runner had made');
  await person.git('reset', '--quiet', '--hard', from);
  expect(await followTip(gitDir, person.folder, from, to)).toBeNull();
  expect(await person.git('status', '--porcelain')).not.toBe('');
  const { done } = await startRunner(person.folder, { engine: writer });
  await done;
  await expectQuiet(gitDir, { events: 1 });
  expect(await person.git('status', '--porcelain')).toBe('');
  expect(await person.read('draft.md')).toBe('a draft\n');
});
