/** What a record says of how its run was held is true of all its processes. */
import { expect, test } from 'vitest';
import type { Confined, Start } from '../../runner/core/confinement.ts';
import { confining, type Held } from '../../runner/loop/confining.ts';

test('hosts that any process of a run was refused are in its record, once each', async () => {
  const held: Held = { sandbox: null, refused: [] };
  const folders = { workdir: '/work', home: '/home', tmp: '/tmp' };
  const limits = { memoryBytes: 1, cpus: null, processes: 1, timeoutMs: 1 };
  const terms = { ...folders, limits, sandbox: null, image: null, network: { hosts: [], allow: [] } };
  const asked: string[] = [];
  const confine = confining(
    ({ run, command, env }): Promise<Confined> => {
      asked.push(run);
      const end = () => Promise.resolve({ refused: ['both.test', `${run}.test`], exceeded: null });
      const nothing = () => undefined;
      return Promise.resolve({ sandbox: 'process', heldBy: 'watch', command, env, began: nothing, signal: nothing, end });
    },
    terms,
    '/agents',
    held,
  );
  const start: Omit<Start, 'run'> = { command: ['true'], env: {}, hidden: [], readable: [] };
  const processes = await Promise.all(['a', 'a-tools'].map((run) => confine({ ...start, run })));
  for (const one of processes) await one.end();
  expect(asked).toEqual(['a', 'a-tools']);
  expect(held).toEqual({ sandbox: 'process', refused: ['both.test', 'a.test', 'a-tools.test'] });
}); // prettier-ignore
