/** Checkpoints of a running agent: what it finds, what is taken of what it writes. */
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { followSteps, stepsFile } from '../../runner/engines/steps.ts';
import type { DoneStep } from '../../runner/engines/engine.ts';
import { makeRun } from './bench.ts';

async function follow(steps: DoneStep[], checkpointBytes = 100_000) {
  const told: DoneStep[] = [];
  const { run, lines } = await makeRun(
    'x.sh',
    {},
    { steps, checkpointBytes, onStep: (step) => told.push(step) },
  );
  const end = await followSteps(run);
  return { file: stepsFile(run), told, lines, end };
}

test('it finds the steps of earlier runs, and only new ones are told, once each', async () => {
  const { file, told, end } = await follow([{ step: 'one', result: { n: 1 } }]);
  expect(await readFile(file, 'utf8')).toBe('{"step":"one","result":{"n":1}}\n');
  await appendFile(file, '{"step":"두 번째","result":[2]}\n{"step":"three"}\n');
  await end();
  expect(told).toEqual([
    { step: '두 번째', result: [2] },
    { step: 'three', result: null },
  ]);
});

test('the disk that they lie on is waited for where it is full', async () => {
  const { run } = await makeRun('x.sh', {}, {});
  const home = `${run.home}/not-yet`;
  let failures = 0;
  const outlast: typeof run.outlast = async (work) => {
    await expect(work()).rejects.toThrow(/ENOENT/);
    failures += 1;
    await mkdir(home);
    return work();
  };
  const end = await followSteps({ ...run, home, outlast });
  await end();
  expect(failures).toBe(1);
});

test('half a line waits for its end; what is no step is shown and passed over', async () => {
  const { file, told, lines, end } = await follow([]);
  await appendFile(file, 'garbage\n{"step":7}\n{"step":"good","result":1}\n{"step":"half"');
  await end();
  expect(told).toEqual([{ step: 'good', result: 1 }]);
  expect(lines).toEqual(Array(2).fill(expect.stringMatching(/^a line of its checkpoints is none; expected/)));
});

test('more than the limit is not taken, and said once', async () => {
  const { file, told, lines, end } = await follow([], 60);
  await appendFile(file, '{"step":"small","result":1}\n');
  await appendFile(file, `{"step":"large","result":"${'x'.repeat(100)}"}\n`);
  await end();
  await end();
  expect(told.map(({ step }) => step)).toEqual(['small']);
  expect(lines).toEqual([expect.stringContaining('limits.checkpoint_bytes')]);
});

test('a file that the agent took away is no fault of the run', async () => {
  const { file, told, end } = await follow([]);
  await rm(file);
  await end();
  expect(told).toEqual([]);
});
