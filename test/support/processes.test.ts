import { afterAll, describe, expect, test } from 'vitest';
import { startProgram, type StrataProcess } from './processes.ts';
import { until } from './until.ts';

/** A parent with a child in a process group of its own, as an engine starts its agents. */
const family = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
  console.log('child', child.pid);
  process.on('SIGINT', () => console.error('asked to go') || process.exit(3));
  setInterval(() => {}, 1000);
`;

function startFamily(): Promise<StrataProcess> {
  return startProgram([process.execPath, '-e', family]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('lines are caught and signals arrive', async () => {
  const parent = await startFamily();
  await parent.waitForLine(/^child \d+$/);
  parent.kill('SIGINT');
  await parent.waitForLine(/asked to go/);
  expect(await parent.exited).toEqual({ exitCode: 3, signal: null });
  await expect(parent.waitForLine(/never said/)).rejects.toThrow(/ended \(3\) without .*never said.*\nchild/);
});

test('nothing of the machine leaks into the process', async () => {
  const child = await startProgram([process.execPath, '-p', 'JSON.stringify(process.env)']);
  const env = JSON.parse(await child.waitForLine(/^{/)) as Record<string, string>;
  expect(env['HOME']).toMatch(/strata-home-/);
  expect(env['XDG_STATE_HOME']).toContain(env['HOME']);
  expect(Object.keys(env).filter((name) => name.startsWith('VITEST') || name.startsWith('npm_'))).toEqual([]);
});

test('a program that is not there is an error', async () => {
  await expect(startProgram(['strata-no-such-program'])).rejects.toThrow(/ENOENT/);
});

describe.runIf(process.platform === 'linux')('left-over children', () => {
  const left: number[] = [];
  afterAll(async () => {
    // Both tests are over by now; so are the children in groups of their own.
    expect(left).toHaveLength(2);
    await until(() => !left.some(isAlive), {
      within: 2_000,
      what: () => `the end of ${left.filter(isAlive)}`,
    });
  });

  test.each(['SIGKILL', undefined] as const)('end with the test (%s)', async (signal) => {
    const parent = await startFamily();
    const child = Number((await parent.waitForLine(/^child /)).split(' ')[1]);
    if (signal) parent.kill(signal, 'alone');
    if (signal) expect(await parent.exited).toEqual({ exitCode: null, signal });
    expect(isAlive(child)).toBe(true);
    left.push(child);
  });
});
