import { chmod, cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { EngineResult } from '../../runner/engines/engine.ts';
import { programEngine } from '../../runner/engines/program.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { until } from '../support/until.ts';
import { EVENT, isAlive, makeRun } from './bench.ts';

const examples = join(import.meta.dirname, '../../agents/examples');
const script = (...lines: string[]) => ['#!/bin/sh', ...lines, ''].join('\n');

async function runScript(text: string, changes: Parameters<typeof makeRun>[2] = {}) {
  const bench = await makeRun('./agent.sh', { 'agent.sh': text }, changes);
  return { ...bench, result: await programEngine.run(bench.run) };
}

function reasonOf(result: EngineResult): string {
  if (result.kind !== 'failed' && result.kind !== 'again') throw new Error(`it ended as ${result.kind}`);
  return result.reason;
}

describe('the last line is the proposal, and no other output is', () => {
  test('what was printed before is shown to people', async () => {
    const { result, lines } = await runScript(
      script(
        'echo \'{"strata":1,"reply":"an early one"}\'',
        'echo working',
        'echo \'{"strata":1,"reply":"the last"}\'',
      ),
    );
    expect(result).toMatchObject({ kind: 'proposal', value: { strata: 1, reply: 'the last' } });
    expect(lines).toEqual(['{"strata":1,"reply":"an early one"}', 'working']);
  });

  test.each([
    ['a proposal that is not last', 'echo \'{"strata":1,"reply":"no"}\'; echo done'],
    ['one on standard error', 'echo \'{"strata":1,"reply":"no"}\' >&2'],
    ['JSON of another kind', 'echo \'{"level":"info"}\''],
    ['JSON cut off', 'printf \'{"strata":1,"reply":\''],
    ['nothing', ':'],
  ])('%s is none', async (_, line) => {
    const { result } = await runScript(script(line));
    expect(result).toMatchObject({ kind: 'proposal', value: null });
  });

  test('blank lines after it and no line break at its end do no harm', async () => {
    const blank = await runScript(script('echo \'{"strata":1,"reply":"a"}\'; echo; echo "  "'));
    const cut = await runScript(script('printf \'{"strata":1,"reply":"한글"}\''));
    expect(blank.result).toMatchObject({ value: { reply: 'a' } });
    expect(cut.result).toMatchObject({ value: { reply: '한글' } });
  });

  test('a program that never reads a large event is not held against', async () => {
    const event = { ...EVENT, payload: { text: 'x'.repeat(500_000) } };
    const { result } = await runScript(script('echo \'{"strata":1}\''), { event });
    expect(result).toMatchObject({ kind: 'proposal', value: { strata: 1 } });
  });
});

describe('exit codes', () => {
  test('75 asks for another try, with its words and its due time', async () => {
    const { result } = await runScript(
      script('echo "nothing to do yet" >&2', 'echo \'{"strata":1,"due":"2030-01-01T00:00:00Z"}\'', 'exit 75'),
    );
    expect(result).toMatchObject({
      kind: 'again',
      reason: 'nothing to do yet',
      due: '2030-01-01T00:00:00.000Z',
    });
  });

  test.each([
    ['{"strata":1}', /run again$/],
    ['later', /run again$/],
    ['{"strata":1,"due":"tomorrow"}', /run again \(its due is no time such as 2026-02-16T09:00:00Z\)$/],
    ['{"strata":1,"due":10}', /its due is no time/],
  ])('75 with the last line %s names no time, and says so where it tried to', async (line, reason) => {
    const { result } = await runScript(script(`echo '${line}'`, 'exit 75'));
    expect(result).toMatchObject({ kind: 'again', due: null, reason: expect.stringMatching(reason) });
  });

  test.each([
    [75, 'again'],
    [1, 'failed'],
  ])('%i: what services made until then is booked, at the price of strata.yaml', async (code, kind) => {
    const used = JSON.stringify({ strata: 1, used: [{ model: 'painter', images: 2 }] });
    const { result } = await runScript(script(`echo '${used}'`, `exit ${code}`), {
      mediaPrices: { painter: { image: 0.5, second: 0, character: 0 } },
    });
    expect(result).toMatchObject({ kind, usage: { media: { images: 2 }, cost_usd: 1 } });
  });

  test('any other code fails, with the last words', async () => {
    const { result } = await runScript(
      script('echo \'{"strata":1,"reply":"no"}\'', 'echo "first" >&2', 'echo "no ink" >&2', 'exit 3'),
    );
    expect(reasonOf(result)).toBe('it ended with exit code 3: no ink');
  });

  test('a signal fails it', async () => {
    const { result } = await runScript(script('kill -KILL $$'));
    expect(reasonOf(result)).toBe('it was ended by SIGKILL');
  });

  test('a missing interpreter and a missing file', async () => {
    const interpreter = await runScript('#!/usr/bin/no-such-interpreter\n');
    expect(reasonOf(interpreter.result)).toMatch(/agent\.sh was not found; is the interpreter/);
    const { run } = await makeRun('./gone.sh', {});
    expect(reasonOf(await programEngine.run(run))).toMatch(/gone\.sh was not found/);
  });

  test('a file that is not executable says how to make it so', async () => {
    const { run } = await makeRun('./agent.sh', { 'agent.sh': script(':') });
    await chmod(join(run.agentDir, 'agent.sh'), 0o644);
    expect(reasonOf(await programEngine.run(run))).toMatch(
      /not executable; run: git update-index --chmod=\+x/,
    );
  });
});

describe('bounds (law 14)', () => {
  test('the time limit ends the whole process group, grandchildren too', async () => {
    const { result, run } = await runScript(
      script('sh -c \'echo $$ > grandchild; trap "" TERM; while :; do sleep 0.2; done\' &', 'wait'),
      { timeoutMs: 700 },
    );
    expect(reasonOf(result)).toMatch(/did not end within 1 s \(timeout-minutes\)/);
    await expectEnded(join(run.workdir, 'grandchild'));
  });

  test('too much output ends it', async () => {
    const { result } = await runScript(script('while :; do echo xxxxxxxxxxxxxxxxxxxxxxx; done'), {
      outputBytes: 10_000,
    });
    expect(reasonOf(result)).toBe('it printed more than 10000 bytes (limits.output_bytes)');
  });

  test.each([
    ['its own output', '>/dev/null 2>&1'],
    ["the agent's output", ''],
  ])('a child left behind with %s is ended, and nobody waits for it', async (_, to) => {
    const began = performance.now();
    const { result, run } = await runScript(
      script(`sleep 600 ${to} &`, 'echo $! > child', 'echo \'{"strata":1,"reply":"ok"}\''),
      { timeoutMs: 60_000 },
    );
    expect(result).toMatchObject({ kind: 'proposal', value: { reply: 'ok' } });
    expect(performance.now() - began).toBeLessThan(50_000);
    await expectEnded(join(run.workdir, 'child'));
  });

  test('a child in a session of its own that keeps the output open does not hold the run', async () => {
    const { result, run } = await runScript(
      script('setsid sleep 8 &', 'echo $! > child', 'echo \'{"strata":1,"reply":"ok"}\''),
      { timeoutMs: 6000 },
    );
    const pid = Number(await readFile(join(run.workdir, 'child'), 'utf8'));
    atEndOfTest(() => process.kill(pid, 'SIGKILL'));
    expect(result).toMatchObject({ kind: 'proposal', value: { reply: 'ok' } });
  });

  test('stopped by its signal, before and after it began', async () => {
    const { run, stop } = await makeRun('./agent.sh', { 'agent.sh': script('echo $$ > self', 'sleep 30') });
    const running = programEngine.run(run);
    const written = () => readFile(join(run.workdir, 'self'), 'utf8').catch(() => '');
    await until(async () => (await written()) !== '', { what: 'its start' });
    stop.abort();
    expect((await running).kind).toBe('stopped');
    await expectEnded(join(run.workdir, 'self'));
    expect((await programEngine.run(run)).kind).toBe('stopped');
  });
});

async function expectEnded(file: string): Promise<void> {
  const pid = Number((await readFile(file, 'utf8')).trim());
  expect(pid).toBeGreaterThan(1);
  await until(async () => !(await isAlive(pid)), { within: 3000, what: `the end of process ${pid}` });
}

describe('surroundings', () => {
  test("nothing of the runner's environment reaches the agent but what programs need (law 9)", async () => {
    vi.stubEnv('STRATA_TEST_CANARY', 'canary');
    vi.stubEnv('GITHUB_TOKEN', 'canary');
    vi.stubEnv('GIT_DIR', '/canary');
    vi.stubEnv('NODE_OPTIONS', '--no-warnings');
    const { run } = await runScript(script('cat >/dev/null', 'env > seen', 'pwd > here'));
    vi.unstubAllEnvs();
    const seen = await readFile(join(run.workdir, 'seen'), 'utf8');
    expect(seen).not.toMatch(/canary|NODE_OPTIONS/i);
    const env = new Map(seen.split('\n').map((line) => [line.split('=')[0], line.replace(/^[^=]*=/, '')]));
    expect(env.get('HOME')).toBe(run.home);
    expect(env.get('TMPDIR')).toBe(run.tmp);
    expect(env.get('STRATA_EVENT_ID')).toBe('e-1');
    expect(env.get('STRATA_AGENT')).toBe('worker');
    expect(env.get('STRATA_RUN')).toBe(run.run);
    expect((await readFile(join(run.workdir, 'here'), 'utf8')).trim()).toBe(run.workdir);
  });

  test('the event comes as JSON on standard input', async () => {
    const { run } = await runScript(script('cat > event.json'));
    expect(JSON.parse(await readFile(join(run.workdir, 'event.json'), 'utf8'))).toEqual(EVENT);
  });
});

describe('the examples', () => {
  async function runExample(name: string, file: string) {
    const { run } = await makeRun(file, {});
    await cp(join(examples, name), run.agentDir, { recursive: true });
    return { run, result: await programEngine.run(run) };
  }

  test('Python', async () => {
    const { result } = await runExample('python-words', './words.py');
    const { kind, value } = result as { kind: string; value: { files: unknown[]; emits: unknown[] } };
    expect(kind).toBe('proposal');
    expect(value.files).toHaveLength(1);
    expect(value.emits).toHaveLength(1);
  });

  test('shell', async () => {
    const { result, run } = await runExample('shell-echo', './echo.sh');
    expect(result.kind).toBe('proposal');
    const made = await readdir(join(run.workdir, 'knowledge/examples'));
    const kept = await readFile(join(run.workdir, 'knowledge/examples', made[0]!), 'utf8');
    expect(JSON.parse(kept)).toMatchObject({ event_id: 'e-1' });
  });
});
