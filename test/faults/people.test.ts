/** What people do to a bus while runners are busy on it (laws 8 and 11). */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { expectQuiet, landedOn, pathsAt, recordIn } from '../runner/oracle.ts';
import { change, eventText, makeBus, WORK } from '../runner/studio.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { tempFolder } from '../support/temp.ts';
import { until } from '../support/until.ts';
import { addEvents, startRunner, untilLanded } from './runners.ts';
import { tally } from './table.ts';

const WITHIN = { timeout: 400_000 };
const git = async (remote: string, ...args: string[]) =>
  (await execa('git', ['--git-dir', remote, ...args])).stdout;
const none = { tries: 1, lost: 0, doubled: 0, hand: 0 };

async function hook(remote: string, name: string, body: string): Promise<void> {
  await mkdir(join(remote, 'hooks'), { recursive: true });
  await writeFile(join(remote, 'hooks', name), `#!/bin/sh\n${body}\n`);
  await chmod(join(remote, 'hooks', name), 0o755);
}

describe('events, while their deliveries run', () => {
  test.concurrent.each<[string, Record<string, string | null>, string[]]>([
    ['edited', { 'slow.json': eventText({ name: 'edited', seconds: 1 }) }, ['edited']],
    ['deleted', { 'slow.json': null }, []],
    ['renamed', { 'slow.json': null, 'other.json': eventText({ name: 'slow', seconds: 12 }) }, ['slow']],
    ['duplicated', { 'twin.json': eventText({ name: 'slow', seconds: 12 }) }, ['slow', 'slow']],
  ])('%s: people win, and each event has one answer', WITHIN, async (what, changes, answered) => {
    const { remote, person } = await makeBus();
    const runners = [await startRunner(remote, { name: 'one' }), await startRunner(remote, { name: 'two' })];
    await addEvents(person, ['slow'], { seconds: 12 });
    await until(() => runners.some((one) => one.told('started').length > 0), { within: 180_000, what: 'a run' });
    const files = Object.entries(changes).map(([name, text]) => [`queue/events/work/${name}`, text]);
    await change(person, Object.fromEntries(files) as Record<string, string | null>);
    await addEvents(person, ['more']);
    await until(async () => (await pathsAt(remote, 'queue/events')).length === 0, { within: 180_000, what: 'an empty queue' });
    for (const runner of runners) expect(await runner.finish()).toBe(0);
    const paths = await pathsAt(remote, 'knowledge');
    const names = await Promise.all(paths.map(async (path) => (JSON.parse(await git(remote, 'show', `main:${path}`)) as { payload: { name: string } }).payload.name));
    expect(names.sort()).toEqual([...answered, 'more'].sort());
    expect(await git(remote, 'for-each-ref', 'refs/strata')).toBe('');
    tally(`event ${what} while claimed`, none);
  }); // prettier-ignore
});

describe('conflict markers that were committed', () => {
  const markers = (text: string) => `<<<<<<< HEAD\n${text}=======\nother\n>>>>>>> theirs\n`;

  test.concurrent('in an event: it goes to the dead, the others are answered', WITHIN, async () => {
    const { remote, person } = await makeBus();
    const runner = await startRunner(remote);
    await change(person, { 'queue/events/work/bad.json': markers(eventText()), 'queue/events/work/good.json': eventText() });
    await untilLanded(remote, 1, runner);
    await until(async () => (await pathsAt(remote, 'queue/dead')).length > 0, { within: 180_000, what: 'the dead' });
    expect(await runner.finish()).toBe(0);
    await expectQuiet(remote, { events: 1 });
    expect((await pathsAt(remote, 'queue/dead')).map((path) => path.split('/').at(-1))).toContain('problem.md');
    tally('conflict markers in an event', none);
  }); // prettier-ignore

  test.concurrent(
    'in strata.yaml: nothing is begun; told once; mended, all of it goes on',
    WITHIN,
    async () => {
      const { remote, person } = await makeBus();
      const runner = await startRunner(remote);
      await addEvents(person, ['before']);
      await untilLanded(remote, 1, runner);
      await change(person, { 'strata.yaml': markers('branch: main\n') });
      await addEvents(person, ['during']);
      await runner.waitForLine(/"kind":"waits"/);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(runner.told('waits')).toHaveLength(1);
      expect(await landedOn(remote)).toHaveLength(1);
      await change(person, { 'strata.yaml': 'branch: main\n' });
      await untilLanded(remote, 2, runner);
      expect(await runner.finish()).toBe(0);
      await expectQuiet(remote, { events: 2 });
      tally('conflict markers in strata.yaml', none);
    },
  );
});

test.concurrent('a record of an open event deleted: its delivery begins anew', WITHIN, async () => {
  const { remote, person } = await makeBus('retry: {limit: 3, backoff: 24h, max: 24h}\n', {
    'agents/worker/work.sh': `#!/bin/sh\n[ "$STRATA_ATTEMPT" = 1 ] && [ ! -e sources/ok ] && exit 75\nmkdir -p knowledge && echo x > "knowledge/$STRATA_EVENT_ID"\n`,
    'agents/worker/AGENT.md': "---\non: [work]\nengine: program\nrun: ./work.sh\nreads: ['sources/**']\nwrites: ['knowledge/**']\n---\nWork.\n",
  });
  const runner = await startRunner(remote);
  await addEvents(person, ['a']);
  await runner.waitForLine(/will try/);
  const records = (await pathsAt(remote, 'queue/open')).filter((path) => path.endsWith('.json'));
  await change(person, { ...Object.fromEntries(records.map((path) => [path, null])), 'sources/ok': '1' });
  await until(async () => (await pathsAt(remote, 'knowledge')).length === 1, { within: 180_000, what: () => runner.lines.join('\n') });
  expect(await runner.finish()).toBe(0);
  expect(await pathsAt(remote, 'queue/events')).toEqual([]);
  tally('a record deleted', none);
}); // prettier-ignore

describe('a branch that was rewritten (law 11)', () => {
  test.concurrent.each<[string, (remote: string, old: string) => Promise<string>]>([
    ['pushed back to an older commit', async (_remote, old) => old],
    ['replaced by an unrelated history', async (remote) => {
      const tree = await git(remote, 'rev-parse', 'main^{tree}');
      return git(remote, '-c', 'user.name=x', '-c', 'user.email=x@x', 'commit-tree', '-m', 'anew', tree);
    }],
  ])('%s: the runner stops with words; the next start accepts it', WITHIN, async (what, rewrite) => {
    for (const serve of [(bare: string) => Promise.resolve(bare), async (bare: string) => (await serveGitHttp(dirname(bare))).url('remote.git')]) {
      const { remote, person } = await makeBus();
      const address = await serve(remote);
      const state = await tempFolder('state');
      const old = await git(remote, 'rev-parse', 'main');
      const runner = await startRunner(address, { state });
      await addEvents(person, ['a']);
      await untilLanded(remote, 1, runner);
      await git(remote, 'update-ref', 'refs/heads/main', await rewrite(remote, old));
      expect((await runner.exited).exitCode).toBe(1);
      expect(runner.words().join('\n')).toMatch(/history of main .* was rewritten.*start the runner again to accept/s);
      await person.git('fetch', '-q');
      await person.git('reset', '-q', '--hard', 'origin/main');
      const next = await startRunner(address, { state });
      await addEvents(person, ['b']);
      await until(async () => (await pathsAt(remote, 'queue/events')).length === 0, { within: 180_000, what: () => next.lines.join('\n') });
      expect(await next.finish(), next.lines.join('\n')).toBe(0);
      tally(`branch ${what}`, none);
    }
  }); // prettier-ignore
});

test.concurrent('queue/ removed whole: what was pending is gone by a person, the rest goes on', WITHIN, async () => {
  const { remote, person } = await makeBus();
  const runner = await startRunner(remote);
  await addEvents(person, ['slow'], { seconds: 12 });
  await runner.waitForLine(/"kind":"started"/);
  await person.pull();
  await person.git('rm', '-rq', 'queue');
  await person.git('commit', '-qm', 'no queue');
  await person.push();
  await addEvents(person, ['more']);
  await until(async () => (await pathsAt(remote, 'knowledge')).length === 1, { within: 180_000, what: () => runner.lines.join('\n') });
  await until(async () => (await pathsAt(remote, 'queue/events')).length === 0, { within: 180_000, what: 'an empty queue' });
  expect(await runner.finish()).toBe(0);
  expect(await git(remote, 'for-each-ref', 'refs/strata')).toBe('');
  tally('queue removed', none);
}); // prettier-ignore

describe("the remote's own rules", () => {
  const GUARD = `while read old new ref; do
  [ "$ref" = refs/heads/main ] || continue
  if git diff --name-only "$old" "$new" | grep -q '^knowledge/secret/'; then echo "knowledge/secret is guarded" >&2; exit 1; fi
done`;
  const SECRETIVE = WORK.replace(
    'mkdir -p knowledge\n',
    'mkdir -p knowledge\ncase "$event" in *hidden*) mkdir -p knowledge/secret; echo x > knowledge/secret/x;; esac\n',
  );

  test.concurrent(
    'a path that a hook guards: that outcome is rejected in its words, the others land',
    WITHIN,
    async () => {
      const { remote, person } = await makeBus('', { 'agents/worker/work.sh': SECRETIVE });
      await hook(remote, 'pre-receive', GUARD);
      const runner = await startRunner(remote, { args: ['--jobs', '3'] });
      await addEvents(person, ['a', 'hidden', 'c', 'd']);
      await untilLanded(remote, 4, runner);
      expect(await runner.finish()).toBe(0);
      await expectQuiet(remote, { events: 4 });
      const record = await recordIn(remote, 'queue/dead');
      expect(record.state).toBe('rejected');
      expect(record.reason).toMatch(/knowledge\/secret is guarded/);
      expect(await pathsAt(remote, 'knowledge/secret')).toEqual([]);
      expect(await pathsAt(remote, 'knowledge')).toHaveLength(3);
      tally('a hook that refuses one path', none);
    },
  );

  test.concurrent(
    'a branch that takes nothing: told once, exit 1; once it may, the next start lands it',
    WITHIN,
    async () => {
      const { remote, person } = await makeBus();
      await hook(
        remote,
        'update',
        'case "$1" in refs/heads/main) [ -e "$GIT_DIR/open" ] || { echo "main is protected" >&2; exit 1; };; esac',
      );
      await writeFile(join(remote, 'open'), '');
      await addEvents(person, ['a', 'b']);
      await execa('rm', [join(remote, 'open')]);
      const state = await tempFolder('state');
      const runner = await startRunner(remote, { state });
      expect((await runner.exited).exitCode).toBe(1);
      expect(runner.words().filter((line) => /main is protected/.test(line))).toHaveLength(1);
      await writeFile(join(remote, 'open'), '');
      const next = await startRunner(remote, { state });
      await untilLanded(remote, 2, next);
      expect(await next.finish()).toBe(0);
      await expectQuiet(remote, { events: 2 });
      tally('a protected branch', none);
    },
  );
});
