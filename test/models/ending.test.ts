/** How runs on models end on a bus: what is tried again, what the stand-in takes over, what is booked (law 14). */
import { execa } from 'execa';
import { afterEach, expect, test, vi } from 'vitest';
import { Secrets } from '../../runner/core/secrets.ts';
import type { Record as StrataRecord } from '../../runner/core/outcome.ts';
import { makeBus, pushEvents, startRunner } from '../runner/studio.ts';
import { startStrata } from '../support/processes.ts';
import { until } from '../support/until.ts';
import { DIALECTS, leadThere, recordsIn, think } from './bench.ts';
import { openDouble, type Reply } from './double.ts';

afterEach(() => vi.unstubAllEnvs());

const thinker = (keys: string) => `---
on: [work]
engine: claude
writes: ['knowledge/**']
retry: { limit: 3, backoff: 500ms }
offline: ./offline.sh
${keys}
---
Write a note.
`;
const STAND_IN = `#!/bin/sh
ls knowledge 2>/dev/null
mkdir -p knowledge && echo 'by the stand-in' > knowledge/note.md
echo '{"strata": 1, "reply": "written without a model"}'
`;
const BUSY: Reply = { status: 529, headers: { 'retry-after': '0' } };
const WRITES: Reply = {
  calls: [{ name: 'write', input: { path: 'knowledge/half.md', content: 'half\n' } }],
  tokens: { input: 1000, output: 100 },
};

/** One event on a bus with one agent that thinks. */
async function busWith(keys: string, script: readonly Reply[]) {
  const bench = await makeBus('', {
    'agents/worker/AGENT.md': thinker(keys),
    'agents/worker/offline.sh': STAND_IN,
  });
  await pushEvents(bench.person, 1);
  const double = await openDouble(DIALECTS.claude, script);
  leadThere('claude', double);
  return { ...bench, double };
}

/** Its record, once the runner is idle. */
async function ended(keys: string, script: readonly Reply[], key?: string): Promise<StrataRecord> {
  const { remote, person, double } = await busWith(keys, script);
  const secrets = new Secrets({ ANTHROPIC_API_KEY: key ?? double.key });
  await (
    await startRunner(remote, { secrets })
  ).done;
  const [record] = await recordsIn(person);
  return record!;
}

test.each<[string, Reply, string | undefined]>([
  ['key', { text: 'never' }, 'not-the-right-one'],
  ['refusal', { text: 'no', stop: 'refusal' }, undefined],
  ['length', { text: 'on', stop: 'length' }, undefined],
  ['request', { status: 400 }, undefined],
])('%s: it is not tried again, nor does the stand-in go on', async (cause, reply, key) => {
  const record = await ended('model: [opus, offline]', [reply], key);
  expect(record).toMatchObject({ state: 'failed', cause, attempt: 1, earlier: [], engine: 'claude' });
  if (cause === 'key') expect(record.reason).toContain('does not take the key in ANTHROPIC_API_KEY');
});

test('where no model of its list answers, `offline` at its end goes on, in a folder of its own', async () => {
  const record = await ended('model: [opus, offline]', [WRITES, BUSY]);
  expect(record).toMatchObject({
    state: 'done',
    engine: 'program (offline)',
    model: null,
    reply: 'written without a model',
    tokens: { input: 1000, output: 100 },
    models: [{ model: 'claude-opus-5-5' }],
    reason: expect.stringContaining('claude-opus-5-5 does not answer: it says 529') as string,
  });
  expect(record.files.map(({ path }) => path)).toEqual(['knowledge/note.md']);
  expect(record.cost_usd).toBeGreaterThan(0);
});

test('without `offline` in its list, the run is tried again', async () => {
  const record = await ended('model: opus', [BUSY, BUSY, BUSY, { text: 'at last' }]);
  expect(record).toMatchObject({
    state: 'done',
    reply: 'at last',
    attempt: 2,
    earlier: [{ state: 'retry' }],
  });
});

test('what a run used that was stopped is booked with the next one', async () => {
  const { remote, person, double } = await busWith('model: opus', [
    WRITES,
    { silent: true },
    { text: 'done', tokens: { input: 10, output: 1 } },
  ]);
  const secrets = new Secrets({ ANTHROPIC_API_KEY: double.key });
  const { runner, done } = await startRunner(remote, { secrets, mode: 'daemon' });
  await until(() => double.requests.length === 2, { what: 'the second turn' });
  runner.stop('now');
  await done;
  await (
    await startRunner(remote, { secrets })
  ).done;
  const [record] = await recordsIn(person);
  expect(record).toMatchObject({
    state: 'done',
    tokens: { input: 10, output: 1 },
    lost: [{ model: null, tokens: { input: 1000, output: 100 } }],
  });
  expect(record!.lost[0]!.cost_usd).toBeGreaterThan(0);
});

test('what a run used whose runner died is booked as of its last sign of life', async () => {
  const { remote, person, double } = await busWith('model: opus', [
    WRITES,
    { silent: true },
    { text: 'done', tokens: { input: 10, output: 1 } },
  ]);
  const secrets = new Secrets({ ANTHROPIC_API_KEY: double.key });
  const env = { ANTHROPIC_API_KEY: double.key, ANTHROPIC_BASE_URL: double.url };
  const dying = await startStrata(['run', '--repo', remote, '--name', 'dying', '--lease', '2s'], { env });
  await until(() => double.requests.length === 2, { what: 'the second turn' });
  await until(async () => (await checkpointsOf(remote)).includes('"input": 1000'), {
    what: 'a sign of life',
  });
  dying.kill('SIGKILL');
  await (
    await startRunner(remote, { secrets, name: 'next', lease: 2000 })
  ).done;
  const [record] = await recordsIn(person);
  expect(record).toMatchObject({
    state: 'done',
    recoveries: 1,
    lost: [{ session: 'dying', tokens: { input: 1000, output: 100 } }],
  });
});

/** What the runs under way told of themselves. */
async function checkpointsOf(remote: string): Promise<string> {
  const inRemote = async (...args: string[]) => (await execa('git', args, { cwd: remote })).stdout;
  const refs = (await inRemote('for-each-ref', '--format=%(objectname)', 'refs/strata/checkpoints'))
    .split('\n')
    .filter(Boolean);
  return (await Promise.all(refs.map((oid) => inRemote('show', `${oid}:checkpoint.json`)))).join('\n');
}

test('a run that ran out of time is booked with the turn in which it did', async () => {
  const { result } = await think('claude', [WRITES, { silent: true }], { run: { timeoutMs: 1500 } });
  expect(result).toMatchObject({ kind: 'failed', cause: 'timeout', usage: { tokens: { input: 1000 } } });
});
