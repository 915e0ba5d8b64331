import { chmod } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { runStrata } from '../support/processes.ts';
import { tempFolder } from '../support/temp.ts';
import { keeper, plainBus, strata, strataJson } from './bus.ts';

interface Examined {
  weak: number;
  checks: { name: string; state: string; words: string; mend: string | null }[];
}

describe('strata doctor --security', () => {
  it('says of the machine what holds agents, and of the bus what it leaves open', async () => {
    const ada = await plainBus({ keeper });
    const closed = await strataJson<Examined>(ada, ['doctor', '--security']);
    expect(closed.checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['sandbox', 'system calls', 'user', 'store']),
    );
    expect(closed.checks.find(({ name }) => name === 'bus')).toMatchObject({ state: 'ok' });

    await ada.write(
      'agents/free.md',
      "---\nrun: ./free.sh\nsandbox: process\nnetwork: ['*']\n---\nAnything.\n",
    );
    await ada.commit('let one go');
    const open = await strataJson<Examined>(ada, ['doctor', '--security']);
    expect(open.checks.filter(({ name }) => name === 'bus').map(({ words }) => words)).toEqual([
      'free runs without a border (sandbox: process)',
      'free may send what it reads to any host (network)',
    ]);
    expect(open.weak).toBe(closed.weak + 2);
  });

  it('is no failure, and knows that other users can read the store', async () => {
    const state = await tempFolder('state');
    await chmod(state, 0o755);
    const { stdout, exitCode } = await runStrata(['doctor', '--security'], {
      cwd: await tempFolder('nowhere'),
      env: { STRATA_STATE: state },
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`other users of this machine can read ${state}`);
    expect(stdout).toContain(`chmod 700 ${state}`);
  });

  it('does not go with another kind of examination', async () => {
    await strata(await plainBus({ keeper }), ['doctor', '--security', '--remote', '/x'], 2);
  });
});
