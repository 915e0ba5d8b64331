/** Where no control group can be made, a watch holds the limits of a whole tree (law 14). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { treeOf, Watcher } from '../../runner/sandbox/watcher.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { until } from '../support/until.ts';

function start(script: string): number {
  const child = spawn('/bin/sh', ['-c', script], { detached: true, stdio: 'ignore' });
  atEndOfTest(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid!, 'SIGKILL');
    await once(child, 'exit');
  });
  return child.pid!;
}

async function watched(script: string, limits: { memoryBytes: number; processes: number }): Promise<Watcher> {
  const pid = start(script);
  let told = false;
  const watcher = new Watcher({ ...limits, cpus: null, timeoutMs: 60_000 }, () => (told = true));
  watcher.start(() => treeOf(pid));
  atEndOfTest(() => watcher.stop());
  await until(() => told, { within: 20_000, what: 'the watch to tell' });
  return watcher;
}

describe.skipIf(process.platform !== 'linux')('the watch', () => {
  test('finds grandchildren in sessions of their own', async () => {
    const pid = start('setsid sh -c "sleep 60 & sleep 60" & wait');
    await until(async () => (await treeOf(pid)).length >= 4, { what: 'four processes' });
  });

  test('counts processes of the whole tree', async () => {
    const script = 'for i in 1 2 3 4 5 6; do sleep 60 & done; wait';
    expect((await watched(script, { memoryBytes: 2 ** 40, processes: 4 })).stop()).toBe('processes');
  });

  test('counts memory of the whole tree', async () => {
    const hold = `node -e "globalThis.held = Buffer.alloc(${60 * 2 ** 20}, 1); setTimeout(() => {}, 60000)"`;
    const script = `${hold} & ${hold} & wait`;
    expect((await watched(script, { memoryBytes: 120 * 2 ** 20, processes: 1000 })).stop()).toBe('memory');
  });
});
