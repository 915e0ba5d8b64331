import { afterEach, expect, test, vi } from 'vitest';
import { confine } from '../../runner/sandbox/index.ts';
import { makeRun } from '../engines/bench.ts';

afterEach(() => vi.unstubAllEnvs());

test('law 9: what needs a border runs without one only where somebody chose that', async () => {
  vi.stubEnv('PATH', '/nowhere');
  const { run } = await makeRun('', {});
  const wanted = {
    command: ['/bin/true'] as const,
    env: {},
    hidden: [],
    readable: [],
    bordered: true,
    run: run.run,
    sandbox: null,
    image: null,
    workdir: run.workdir,
    home: run.home,
    tmp: run.tmp,
    limits: { memoryBytes: 2 ** 30, cpus: null, processes: 100, timeoutMs: 10_000 },
    network: { hosts: [], allow: [] },
  };
  await expect(confine(wanted)).rejects.toThrow(/podman does not work .*bubblewrap does not work/);
  expect((await confine({ ...wanted, bordered: false })).sandbox).toBe('process');
  expect((await confine({ ...wanted, sandbox: 'process' })).sandbox).toBe('process');
});
