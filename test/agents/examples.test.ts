import { execa } from 'execa';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openBench } from './bench.ts';
import { tempFolder } from '../support/temp.ts';

const examples = join(import.meta.dirname, '../../agents/examples');

async function runProgram(path: string, payload: Record<string, unknown>) {
  const cwd = await tempFolder('example');
  const env = {
    STRATA_EVENT_ID: 'a/../b c',
    STRATA_AGENT: 'examples/x',
    STRATA_RUN: 'r',
    STRATA_ATTEMPT: '1',
  };
  const input = JSON.stringify({ event_id: env.STRATA_EVENT_ID, payload });
  const { exitCode, stdout, stderr } = await execa(join(examples, path), { cwd, env, input, reject: false });
  return { cwd, exitCode, stdout, stderr };
}

it('the shell example keeps the event under a safe name', async () => {
  const { cwd, exitCode } = await runProgram('shell-echo/echo.sh', { body: 'hello' });
  expect(exitCode).toBe(0);
  expect(await readdir(join(cwd, 'knowledge/examples'))).toEqual(['echo-a_.._b_c.json']);
  const kept = await readFile(join(cwd, 'knowledge/examples/echo-a_.._b_c.json'), 'utf8');
  expect(JSON.parse(kept)).toMatchObject({ payload: { body: 'hello' } });
});

it('the Python example counts words in any script and proposes on its last line', async ({ skip }) => {
  if ((await execa('python3', ['--version'], { reject: false })).exitCode !== 0)
    skip('python3 is not installed');
  const { stdout } = await runProgram('python-words/words.py', { body: 'slow Slow 느린' });
  const proposal = JSON.parse(stdout.split('\n').at(-1)!);
  expect(proposal).toMatchObject({ strata: 1, emits: [{ type: 'example.counted', payload: { words: 3 } }] });
  expect(proposal.files[0].content).toContain('| slow | 2 |\n| 느린 | 1 |');
});

it('the Python example fails in words where there is no text', async ({ skip }) => {
  if ((await execa('python3', ['--version'], { reject: false })).exitCode !== 0)
    skip('python3 is not installed');
  const { exitCode, stderr } = await runProgram('python-words/words.py', {});
  expect(exitCode).toBe(1);
  expect(stderr).toContain('has no text');
});

it('the TypeScript example greets', async () => {
  const { default: greet } = await import('../../agents/examples/typescript-hello/hello.ts');
  const bench = await openBench('hello');
  const event = { event_id: 'e', payload: { body: ' 느린 \n' } } as unknown as Parameters<typeof greet>[0];
  const context = {
    workdir: bench.workdir,
    day: '2026-02-16',
    log: () => undefined,
  } as unknown as Parameters<typeof greet>[1];
  expect((await greet(event, context))?.files?.[0]).toMatchObject({
    content: 'Hello, 느린!\n\nWritten on 2026-02-16.\n',
  });
});
