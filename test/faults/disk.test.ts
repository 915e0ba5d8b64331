/** A disk that is full, wherever Strata writes (law 1): told, waited for, and nothing to mend by hand. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { expectQuiet, pathsAt, recordsIn } from '../runner/oracle.ts';
import { makeBus } from '../runner/studio.ts';
import { atEndOfFile } from '../support/cleanup.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { tempFolder } from '../support/temp.ts';
import { until } from '../support/until.ts';
import { addEvents, startRunner, untilLanded, type RunnerProcess } from './runners.ts';
import { tally } from './table.ts';

const WITHIN = { timeout: 400_000 };
const KIB = 1024;

interface SmallDisk {
  folder: string;
  /** Leaves so many bytes. */
  fill(left: number): Promise<void>;
  makeRoom(): Promise<void>;
}

const noMount = whyNoMount();

function whyNoMount(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'mounting needs root on Linux';
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'mounting is not permitted here';
  }
}

async function smallDisk(bytes: number): Promise<SmallDisk> {
  const folder = join(await tempFolder('disk'), 'disk');
  await mkdir(folder);
  await execa('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  atEndOfFile(() => execa('umount', ['--lazy', folder]));
  const ballast = join(folder, 'ballast');
  return {
    folder,
    async fill(left) {
      const { stdout } = await execa('df', ['--output=avail', '-B1', folder]);
      const size = Number(stdout.split('\n')[1]) - left;
      // Where others were faster it is full already.
      await writeFile(ballast, Buffer.alloc(Math.max(0, size))).catch(() => undefined);
    },
    makeRoom: () => rm(ballast, { force: true }),
  };
}

async function fsck(gitDir: string): Promise<string> {
  const { all } = await execa('git', ['--git-dir', gitDir, 'fsck', '--full', '--no-dangling'], {
    all: true,
    reject: false,
  });
  return all;
}

const title = (words: string) => `${words}${noMount ? ` (skipped: ${noMount})` : ''}`;

describe.skipIf(noMount !== null)(title('a full disk'), () => {
  test.concurrent.each([0, 4, 16, 40, 120])("under a runner's store, %i KiB left", WITHIN, async (left) => {
    const { remote, person } = await makeBus();
    const http = await serveGitHttp(dirname(remote));
    const disk = await smallDisk(4 * KIB * KIB);
    const runner = await startRunner(http.url('remote.git'), { state: disk.folder });
    await addEvents(person, ['a']);
    await untilLanded(remote, 1, runner);
    await disk.fill(left * KIB);
    await addEvents(person, ['b', 'c', 'd']);
    await Promise.race([
      until(() => runner.told('trouble').length > 0, { within: 180_000, what: () => runner.lines.join('\n') }),
      untilLanded(remote, 4, runner),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    for (const { msg, fault } of runner.told('trouble')) {
      expect(fault, msg).toBe('local');
      expect(msg).toMatch(/no space left|out of diskspace|cannot store|unable to (create|write)|(cannot|couldn't) write/i);
    }
    expect(runner.told('trouble').length).toBeLessThanOrEqual(2);
    await disk.makeRoom();
    await untilLanded(remote, 4, runner);
    expect(await runner.finish(), runner.lines.join('\n')).toBe(0);
    await expectQuiet(remote, { events: 4 });
    tally("disk full: a runner's store", { tries: 1, lost: 0, doubled: 0, hand: 0 });
  }); // prettier-ignore

  test.concurrent.each([0, 4, 16, 40])('under a remote folder, %i KiB left', WITHIN, async (left) => {
    const { remote, person } = await makeBus();
    const disk = await smallDisk(4 * KIB * KIB);
    const bus = join(disk.folder, 'bus.git');
    await execa('git', ['clone', '-q', '--bare', '--no-local', remote, bus]);
    await person.git('remote', 'set-url', 'origin', bus);
    const runner = await startRunner(bus);
    await addEvents(person, ['a']);
    await untilLanded(bus, 1, runner);
    await addEvents(person, ['b', 'c', 'd'], { seconds: 1 });
    await disk.fill(left * KIB);
    await Promise.race([
      until(() => runner.told('trouble').length > 0, { within: 180_000, what: () => runner.lines.join('\n') }),
      untilLanded(bus, 4, runner),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    for (const { msg, fault } of runner.told('trouble')) expect(fault, msg).toBe('local');
    expect(runner.told('trouble').length).toBeLessThanOrEqual(2);
    await disk.makeRoom();
    await untilLanded(bus, 4, runner);
    expect(await runner.finish(), runner.lines.join('\n')).toBe(0);
    await expectQuiet(bus, { events: 4 });
    tally('disk full: a remote folder', { tries: 1, lost: 0, doubled: 0, hand: 0 });
  }); // prettier-ignore

  test.concurrent(
    'under a remote behind HTTP: the server says so, and it is waited for',
    WITHIN,
    async () => {
      const { remote, person } = await makeBus();
      const disk = await smallDisk(4 * KIB * KIB);
      const bus = join(disk.folder, 'bus.git');
      await execa('git', ['clone', '-q', '--bare', '--no-local', remote, bus]);
      await person.git('remote', 'set-url', 'origin', bus);
      const http = await serveGitHttp(disk.folder);
      const runner = await startRunner(http.url('bus.git'));
      await addEvents(person, ['a']);
      await untilLanded(bus, 1, runner);
      await addEvents(person, ['b', 'c'], { seconds: 1 });
      await disk.fill(0);
      await until(() => runner.told('trouble').length > 0, {
        within: 180_000,
        what: () => runner.lines.join('\n'),
      });
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(runner.told('trouble')).toHaveLength(1);
      await disk.makeRoom();
      await untilLanded(bus, 3, runner);
      expect(await runner.finish(), runner.lines.join('\n')).toBe(0);
      await expectQuiet(bus, { events: 3 });
      tally('disk full: a remote behind HTTP', { tries: 1, lost: 0, doubled: 0, hand: 0 });
    },
  );

  const MODULE = {
    'agents/worker/AGENT.md': "---\non: [work]\nengine: module\nrun: ./work.ts\nwrites: ['knowledge/**']\n---\nWork.\n",
    'agents/worker/work.ts': "export default ({ event_id }) => ({ files: [{ path: `knowledge/${event_id}`, content: 'x' }] });\n",
  }; // prettier-ignore

  test.concurrent.each<[string, string, Record<string, string>]>([
    ['a program', '', {}],
    ['a module', '', MODULE],
    ['a program in the strongest sandbox there is', 'sandbox: {memory: 512MiB}\n', {}],
  ])('under temporary files, for %s: no attempt is spent, and no weaker sandbox taken', WITHIN, async (_what, settings, files) => {
    const { remote, person } = await makeBus(settings, files);
    const held = async (events: number) => {
      const found = await recordsIn(remote, 'queue/done');
      expect(found).toHaveLength(events);
      return new Set(found.map(({ sandbox, attempt }) => `${sandbox} ${attempt}`));
    };
    const disk = await smallDisk(256 * KIB);
    const first = await startRunner(remote, { env: { TMPDIR: disk.folder } });
    await addEvents(person, ['a']);
    await untilLanded(remote, 1, first);
    const usual = await held(1);
    const inTrouble = async (runner: RunnerProcess, name: string, landed: number) => {
      await addEvents(person, [name]);
      await until(() => runner.told('trouble').length > 0, { within: 180_000, what: () => runner.lines.join('\n') });
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(runner.told('trouble')).toMatchObject([{ fault: 'local', msg: expect.stringMatching(/no space left/i) }]);
      await disk.makeRoom();
      await untilLanded(remote, landed, runner);
      expect(await runner.finish(), runner.lines.join('\n')).toBe(0);
    };
    await disk.fill(0);
    await inTrouble(first, 'b', 2);
    await disk.fill(0);
    await inTrouble(await startRunner(remote, { env: { TMPDIR: disk.folder } }), 'c', 3);
    expect(await held(3)).toEqual(usual);
    await expectQuiet(remote, { events: 3 });
    expect(await readdir(disk.folder)).toEqual([]);
    tally('disk full: temporary files', { tries: 1, lost: 0, doubled: 0, hand: 0 });
  }); // prettier-ignore

  /** Its signs lie where a sandbox lets nobody look. */
  const OUTSIDE = 'sandbox: {default: process}\n';
  /** Saves a step, says that it began, waits for the word to go on, and needs two megabytes. */
  const greedy = (signs: string) => `#!/bin/sh
set -e
cat "$STRATA_CHECKPOINTS" > '${signs}/steps'
echo '{"step":"begun"}' >> "$STRATA_CHECKPOINTS"
touch '${signs}/began'
until [ -e '${signs}/go' ]; do sleep 0.05; done
head -c 2000000 /dev/zero > "$HOME/large"
mkdir -p knowledge && echo done > "knowledge/$STRATA_EVENT_ID"
`;

  test.concurrent('in the midst of a program: no attempt is spent, and its steps are kept', WITHIN, async () => {
    const signs = await tempFolder('signs');
    const { remote, person } = await makeBus(OUTSIDE, { 'agents/worker/work.sh': greedy(signs) });
    const disk = await smallDisk(8 * KIB * KIB);
    const runner = await startRunner(remote, { state: disk.folder });
    await addEvents(person, ['a']);
    const seen = { within: 180_000, what: () => runner.lines.join('\n') };
    await until(() => existsSync(join(signs, 'began')), seen);
    await disk.fill(0);
    await writeFile(join(signs, 'go'), '');
    await until(() => runner.told('trouble').length > 0, seen);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(runner.told('trouble')).toMatchObject([{ fault: 'local', msg: expect.stringMatching(/no space left/i) }]);
    await disk.makeRoom();
    await untilLanded(remote, 1, runner);
    expect(await recordsIn(remote, 'queue/done')).toMatchObject([{ state: 'done', attempt: 1, earlier: [] }]);
    expect(await readFile(join(signs, 'steps'), 'utf8')).toBe('{"step":"begun","result":null}\n');
    expect(await runner.finish(), runner.lines.join('\n')).toBe(0);
    await expectQuiet(remote, { events: 1 });
    tally('disk full: in the midst of a run', { tries: 1, lost: 0, doubled: 0, hand: 0 });
  }); // prettier-ignore

  test.concurrent('by a program alone: that is its own fault, and spends its attempts', WITHIN, async () => {
    const flood = '#!/bin/sh\nexec head -c 50000000 /dev/zero > "$HOME/large"\n';
    const { remote, person } = await makeBus(`${OUTSIDE}retry: {limit: 1}\n`, { 'agents/worker/work.sh': flood });
    const disk = await smallDisk(8 * KIB * KIB);
    const runner = await startRunner(remote, { state: disk.folder });
    await addEvents(person, ['a']);
    await untilLanded(remote, 1, runner);
    expect(await recordsIn(remote, 'queue/dead')).toMatchObject([
      { state: 'failed', attempt: 1, reason: expect.stringMatching(/no space left/i) },
    ]);
    expect(runner.told('trouble')).toEqual([]);
    expect(await runner.finish(), runner.lines.join('\n')).toBe(0);
  }); // prettier-ignore

  test.concurrent("under a person's checkout that follows", WITHIN, async () => {
    const { remote, person } = await makeBus();
    const disk = await smallDisk(4 * KIB * KIB);
    const checkout = join(disk.folder, 'checkout');
    await execa('git', ['clone', '-q', '--no-local', remote, checkout]);
    await execa('git', ['-C', checkout, 'remote', 'remove', 'origin']);
    const bus = join(checkout, '.git');
    await person.git('remote', 'set-url', 'origin', bus);
    const runner = await startRunner(checkout);
    const event = (name: string) =>
      execa('bash', ['-c', `cd ${checkout} && mkdir -p queue/events/work && echo '{"type":"work","payload":{"seconds":1}}' > queue/events/work/${name}.json && git add -A && git -c user.name=x -c user.email=x@x commit -qm ${name}`]);
    await event('a');
    await untilLanded(bus, 1, runner);
    await event('b');
    await disk.fill(0);
    await until(() => [...runner.told('trouble'), ...runner.told('waits')].length > 0, { within: 180_000, what: () => runner.lines.join('\n') });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await disk.makeRoom();
    await untilLanded(bus, 2, runner);
    expect(await runner.finish(), runner.lines.join('\n')).toBe(0);
    expect((await execa('git', ['-C', checkout, 'status', '--porcelain'])).stdout).toBe('');
    expect(await fsck(bus)).not.toMatch(/error|missing|corrupt/);
    expect(await pathsAt(bus, 'knowledge')).toHaveLength(2);
    tally('disk full: a checkout', { tries: 1, lost: 0, doubled: 0, hand: 0 });
  }); // prettier-ignore
});
