/** A runner's store: one runner at a time, and nothing in it that must last. */
import { fork } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore, StoreLockedError } from '../../runner/git/store.ts';
import { tempFolder } from '../support/temp.ts';

const REMOTE = 'https://example.org/bus.git';

test('a name is given once; without one the first free is taken', async () => {
  const base = await tempFolder('state');
  const one = await openStore(REMOTE, 'laptop', base);
  await expect(openStore(REMOTE, 'laptop', base)).rejects.toThrow(StoreLockedError);
  const other = await openStore('/another/bus.git', 'laptop', base);
  expect(other.folder).not.toBe(one.folder);
  const [first, second] = [await openStore(REMOTE, null, base), await openStore(REMOTE, null, base)];
  expect([first.name.at(-1), second.name.at(-1)]).toEqual(['1', '2']);
  await first.release();
  expect((await openStore(REMOTE, null, base)).name).toBe(first.name);
  await one.release();
  await openStore(REMOTE, 'laptop', base);
});

test('rule 9: the instance before is known only on the same boot', async () => {
  const base = await tempFolder('state');
  const store = await openStore(REMOTE, 'vm', base);
  expect(store.predecessor).toBeNull();
  await store.remember('instance-1');
  await store.release();
  const again = await openStore(REMOTE, 'vm', base);
  expect(again.predecessor).toBe('instance-1');
  await again.release();
  const note = join(again.folder, 'instance.json');
  await writeFile(note, (await readFile(note, 'utf8')).replace(/"boot":"[^"]*"/, '"boot":"other"'));
  expect((await openStore(REMOTE, 'vm', base)).predecessor).toBeNull();
});

describe('a lock that nobody holds', () => {
  test.each([
    ['of a dead process', (pid: number) => JSON.stringify({ pid, boot: BOOT, started: '1' })],
    ['of another boot', () => JSON.stringify({ pid: process.pid, boot: 'other', started: '' })],
    [
      'of a process whose id was given on',
      () => JSON.stringify({ pid: process.pid, boot: BOOT, started: '1' }),
    ],
    ['cut off by a crash', () => ''],
  ])('%s is set aside', async (_what, text) => {
    const base = await tempFolder('state');
    const { folder, runs, release } = await openStore(REMOTE, 'vm', base);
    await release();
    await mkdir(join(runs, 'left'), { recursive: true });
    await writeFile(join(folder, 'lock'), text(2 ** 22 + 1));
    const store = await openStore(REMOTE, 'vm', base);
    expect(await readdir(store.runs)).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.startsWith('lock'))).toEqual(['lock']);
  });
});

test('of many that start at once on a dead lock one gets each name', async () => {
  const base = await tempFolder('state');
  const { folder, release } = await openStore(REMOTE, 'host', base);
  await release();
  await writeFile(join(folder, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, boot: BOOT, started: '1' }));
  const program = join(base, 'start.ts');
  const source = join(import.meta.dirname, '../../runner/git/store.ts');
  await writeFile(program, `
    import { openStore } from ${JSON.stringify(source)};
    process.once('message', () => openStore(${JSON.stringify(REMOTE)}, 'host', ${JSON.stringify(base)})
      .then(() => 'won', (error) => error.name).then((said) => process.send(said)));
    process.send('ready');
    setInterval(() => {}, 1000);
  `); // prettier-ignore
  const children = Array.from({ length: 4 }, () => fork(program, { execArgv: ['--import', TSX] }));
  try {
    await Promise.all(children.map((child) => new Promise((resolve) => child.once('message', resolve))));
    const said = Promise.all(
      children.map((child) => new Promise((resolve) => child.once('message', resolve))),
    );
    for (const child of children) child.send('go');
    expect((await said).sort()).toEqual(['StoreLockedError', 'StoreLockedError', 'StoreLockedError', 'won']);
  } finally {
    for (const child of children) child.kill('SIGKILL');
  }
}, 30_000);

const BOOT = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => 'unknown')).trim();
const TSX = import.meta.resolve('tsx');
