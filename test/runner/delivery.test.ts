/** What a delivery can ask for beyond being run: docs/delivery.md, each promise as a runner keeps it. */
import { describe, expect, test } from 'vitest';
import { moduleEngine } from '../../runner/engines/module.ts';
import type { EngineRun } from '../../runner/engines/engine.ts';
import type { Record as StrataRecord } from '../../runner/core/outcome.ts';
import type { Person } from '../support/repos.ts';
import { until } from '../support/until.ts';
import { claimsOf, expectQuiet, fileAt, landedOn, pathsAt, recordIn } from './oracle.ts';
import { acting, agentText, change, eventText, makeBus, pushEvents, startRunner } from './studio.ts';

const EVENT = 'queue/events/work/e.json';

async function finish(remote: string, options: Parameters<typeof startRunner>[1] = {}) {
  const started = await startRunner(remote, options);
  await started.done;
  return started;
}

const soon = (ms: number) => new Date(Date.now() + ms).toISOString();
const refs = async (person: Person) => (await person.git('ls-remote', 'origin', 'refs/strata/*')).split('\n');
/** Everything that was emitted, heard or not. */
async function emittedBy(remote: string): Promise<{ type: string; payload: Record<string, unknown> }[]> {
  const paths = (await pathsAt(remote, 'queue')).filter((path) => /-1\.json$|receipt-\w+\.json$/.test(path));
  return Promise.all(paths.map(async (path) => JSON.parse(await fileAt(remote, path)) as never));
}

describe('deadlines', () => {
  test('past it the event is dead with the reason, without a run, and the sender gets a receipt', async () => {
    const { remote, person } = await makeBus();
    await change(person, {
      [EVENT]: eventText({}, { event_id: 'late', deadline: soon(-1000), requires_ack: true, sender: 'ada' }),
    });
    const { events } = await finish(remote, { engine: acting(() => expect.fail('it ran')) });
    expect(events.filter(({ kind }) => kind === 'started')).toHaveLength(1);
    expect(await recordIn(remote, 'queue/dead')).toMatchObject({ state: 'failed', engine: 'none' });
    expect((await recordIn(remote, 'queue/dead')).reason).toMatch(/deadline/);
    expect(await emittedBy(remote)).toMatchObject([
      { type: 'receipt', next_agent: 'ada', payload: { event: 'late', state: 'dead' } },
    ]);
    await expectQuiet(remote, { events: 1 });
  });

  test('a run that is still at it then is ended; no try would come in time', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: eventText({ seconds: 60 }, { deadline: soon(1500) }) });
    await finish(remote);
    const record = await recordIn(remote, 'queue/dead');
    expect(record).toMatchObject({ state: 'failed', attempt: 1 });
    expect(record.reason).toMatch(/did not end within .*deadline/);
  });

  test('an event that nobody hears is dead at its deadline too', async () => {
    const { remote, person } = await makeBus();
    await change(person, {
      'queue/events/nobody/x.json': '{"payload": {}, "deadline": "2026-01-01T00:00:00Z"}',
    });
    await finish(remote);
    const dead = await pathsAt(remote, 'queue/dead');
    expect(dead.map((path) => path.split('/').at(-1)).sort()).toEqual(['problem.md', 'x.json']);
    expect(await pathsAt(remote, 'queue/events')).toEqual([]);
  });
});

test('a receipt tells whom the event names that its event was answered, and by whom', async () => {
  const { remote, person } = await makeBus('', {
    'agents/clerk.md': agentText('on: [receipt]\n'),
    'agents/agent.sh': '#!/bin/sh\n',
  });
  await change(person, { [EVENT]: eventText({}, { event_id: 'ask', requires_ack: true, sender: 'clerk' }) });
  const seen: EngineRun[] = [];
  const engine = acting((run) => {
    seen.push(run);
    return { strata: 1, reply: 'did it' };
  });
  await finish(remote, { engine });
  expect(seen.map(({ agentId }) => agentId)).toEqual(['worker', 'clerk']);
  expect(seen[1]!.event).toMatchObject({
    type: 'receipt',
    payload: {
      event: 'ask',
      state: 'done',
      deliveries: [{ agent: 'worker', state: 'done', reply: 'did it' }],
    },
    caused_by: 'ask',
    sender: null,
  });
  await expectQuiet(remote, { events: 2 });
});

describe('joins', () => {
  const FILES = {
    'agents/analyst.md': agentText('on: [idea]\nemits: [signal]\n'),
    'agents/art.md': agentText('on: [idea]\nemits: [picture]\n'),
    'agents/editor.md': agentText('on: {all: [signal, picture]}\nemits: [draft]\n'),
    'agents/director.md': agentText('on: [draft]\n'),
    'agents/agent.sh': '#!/bin/sh\n',
  };
  const EMITS: Record<string, string> = { analyst: 'signal', art: 'picture', editor: 'draft' };
  const studio = (ran: EngineRun[], wait = 0) =>
    acting(async (run) => {
      ran.push(run);
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const type = EMITS[run.agentId];
      const files = [{ path: `knowledge/${run.agentId}-${run.run.slice(0, 6)}.md`, content: run.agentId }];
      return { strata: 1, files, emits: type ? [{ type, files: files.map(({ path }) => path) }] : [] };
    });

  test('parallel, then in sequence: the editor runs once, on both, then the director', async () => {
    const { remote, person } = await makeBus('', FILES);
    for (const n of [1, 2])
      await change(person, { [`queue/events/idea/i${n}.json`]: eventText({ n }, { type: 'idea' }) });
    const ran: EngineRun[] = [];
    await finish(remote, { engine: studio(ran, 30), jobs: 3 });
    const editor = ran.filter(({ agentId }) => agentId === 'editor');
    expect(ran.map(({ agentId }) => agentId).sort()).toEqual(
      [1, 2].flatMap(() => ['analyst', 'art', 'director', 'editor']).sort(),
    );
    for (const { event } of editor) {
      expect([event.type, ...event.joined.map(({ type }) => type)]).toEqual(['signal', 'picture']);
      expect(event.joined[0]!.correlation_id).toBe(event.correlation_id);
    }
    await expectQuiet(remote, { events: 8 });
    const records = await recordsOf(remote, 'editor');
    expect(records.map(({ joined, joined_into }) => [joined.length, joined_into !== null])).toEqual(
      expect.arrayContaining([[1, false], [1, false], [0, true], [0, true]]), // prettier-ignore
    );
    expect(await pathsAt(remote, 'queue/events')).toEqual([]);
    expect(await pathsAt(remote, 'queue/open')).toEqual([]);
  });

  test('one whose partner never comes waits, and holds up nothing', async () => {
    const { remote, person } = await makeBus('', FILES);
    await change(person, {
      'queue/events/signal/s.json': eventText({}, { type: 'signal', correlation_id: 'c' }),
    });
    const ran: EngineRun[] = [];
    await finish(remote, { engine: studio(ran) });
    expect(ran).toEqual([]);
    await change(person, {
      'queue/events/picture/p.json': eventText({}, { type: 'picture', correlation_id: 'c' }),
    });
    await finish(remote, { engine: studio(ran) });
    expect(ran.map(({ agentId }) => agentId)).toEqual(['editor', 'director']);
    await expectQuiet(remote, { events: 2 });
  });

  test('a partner that is edited while the join runs: it runs again with the new one', async () => {
    const { remote, person } = await makeBus('retry: {backoff: 10ms}\n', FILES);
    const partner = 'queue/events/picture/p.json';
    await change(person, {
      'queue/events/signal/s.json': eventText({}, { type: 'signal', correlation_id: 'c' }),
      [partner]: eventText({ version: 1 }, { type: 'picture', correlation_id: 'c' }),
    });
    const ran: EngineRun[] = [];
    const engine = acting(async (run) => {
      ran.push(run);
      if (ran.length === 1)
        await change(person, {
          [partner]: eventText({ version: 2 }, { type: 'picture', correlation_id: 'c' }),
        });
      return { strata: 1 };
    });
    await finish(remote, { engine });
    const versions = ran.map(({ event }) => event.joined[0]?.payload['version']);
    expect(versions).toEqual([1, 2]);
    const lead = (await recordsOf(remote, 'editor')).find(({ joined }) => joined.length > 0);
    expect(lead).toMatchObject({ state: 'done', attempt: 2 });
    expect(lead!.earlier[0]!.reason).toMatch(/joined/);
    await expectQuiet(remote, { events: 1 });
  });
});

async function recordsOf(remote: string, agent: string): Promise<StrataRecord[]> {
  const paths = (await pathsAt(remote, 'queue/done')).filter((path) => path.endsWith(`/${agent}.json`));
  return Promise.all(paths.map(async (path) => JSON.parse(await fileAt(remote, path)) as StrataRecord));
}

describe('law 14: chains', () => {
  const loop = (emits: (run: EngineRun) => unknown[]) => acting((run) => ({ strata: 1, emits: emits(run) }));
  const FILES = {
    'agents/echo.md': agentText('on: [echo]\nemits: [echo]\n'),
    'agents/agent.sh': '#!/bin/sh\n',
  };
  const START = { 'queue/events/echo/e.json': eventText({ n: 0 }, { type: 'echo' }) };

  test('one that emits the very same event again and again is stopped, and says so', async () => {
    const { remote, person } = await makeBus('', FILES);
    await change(person, START);
    await finish(remote, { engine: loop(() => [{ type: 'echo', payload: { b: 1, a: 2 } }]) });
    const record = await recordIn(remote, 'queue/dead', 'echo');
    expect(record).toMatchObject({ state: 'rejected' });
    expect(record.reason).toMatch(/in circles.*3 times.*limits\.repeats/);
    await expectQuiet(remote, { events: 3 });
  });

  test('one that gets on is stopped by its length alone', async () => {
    const { remote, person } = await makeBus('limits: {depth: 5}\n', FILES);
    await change(person, START);
    const engine = loop(({ event }) => [{ type: 'echo', payload: { n: Number(event.payload['n']) + 1 } }]);
    await finish(remote, { engine });
    expect((await recordIn(remote, 'queue/dead', 'echo')).reason).toMatch(/6 events long.*limits\.depth/);
    await expectQuiet(remote, { events: 6 });
  });

  test('one that spreads is stopped by its breadth', async () => {
    const { remote, person } = await makeBus('limits: {fan_out: 8}\n', FILES);
    await change(person, START);
    const engine = loop(({ run }) => [1, 2, 3].map((n) => ({ type: 'echo', payload: { n, run } })));
    const { runner, done } = await startRunner(remote, { engine, mode: 'daemon' });
    await until(async () => (await pathsAt(remote, 'queue/dead')).length > 0, {
      within: 20_000,
      what: 'a rejection',
    });
    runner.stop('finish');
    await done;
    const path = (await pathsAt(remote, 'queue/dead')).find((one) => one.endsWith('/echo.json'));
    expect(JSON.parse(await fileAt(remote, path!))).toMatchObject({
      reason: expect.stringMatching(/limits\.fan_out/),
    });
    expect((await pathsAt(remote, 'queue/events')).length).toBeLessThanOrEqual(8);
  });
});

describe('concurrency', () => {
  const AGENT = (limit: string) => ({
    'agents/worker/AGENT.md': `---\non: [work]\nengine: program\nrun: ./work.sh\nconcurrency: ${limit}\n---\nx\n`,
  });

  async function mostAtOnce(limit: string, keyOf: (run: EngineRun) => string): Promise<Map<string, number>> {
    const { remote, person } = await makeBus('', AGENT(limit));
    const files: Record<string, string> = {};
    for (let n = 0; n < 12; n += 1)
      files[`queue/events/work/e${n}.json`] = eventText({ channel: n % 2 ? 'a' : 'b' });
    await change(person, files);
    const now = new Map<string, number>();
    const most = new Map<string, number>();
    const engine = acting(async (run) => {
      const key = keyOf(run);
      now.set(key, (now.get(key) ?? 0) + 1);
      most.set(key, Math.max(most.get(key) ?? 0, now.get(key)!));
      await new Promise((resolve) => setTimeout(resolve, 25));
      now.set(key, now.get(key)! - 1);
      return { strata: 1 };
    });
    const runners = await Promise.all(
      ['one', 'two', 'three'].map((name) => startRunner(remote, { name, engine, jobs: 4 })),
    );
    await Promise.all(runners.map(({ done }) => done));
    await expectQuiet(remote, { events: 12 });
    return most;
  }

  test('of an agent: never more than its limit, over all runners', async () => {
    expect((await mostAtOnce('1', () => 'all')).get('all')).toBe(1);
  });

  test('of a key: one run for each value, values side by side', async () => {
    const most = await mostAtOnce('{limit: 1, key: payload.channel}', ({ event }) =>
      String(event.payload['channel']),
    );
    expect([...most.values()]).toEqual([1, 1]);
  });
});

describe('checkpoints', () => {
  const MODULE = `
export default async (event, { step, attempt }) => {
  const first = await step('first', () => ({ made: attempt }));
  const second = await step('second', async () => first.made + 10);
  if (attempt === 1) throw new Error('no luck');
  return { reply: JSON.stringify({ first, second }) };
};
`;
  const PROGRAM = `#!/bin/sh
if grep -q '"step":"draw"' "$STRATA_CHECKPOINTS"; then
  echo "{\\"strata\\":1,\\"reply\\":\\"had it\\"}"
else
  echo '{"step":"draw","result":{"n":7}}' >> "$STRATA_CHECKPOINTS"
  sleep 60
fi
`;

  test('a module gets finished steps back on its next attempt; the ref is gone when it landed', async () => {
    const { remote, person } = await makeBus('retry: {backoff: 10ms}\n', {
      'agents/worker/AGENT.md': '---\non: [work]\nengine: module\nrun: ./work.ts\n---\nx\n',
      'agents/worker/work.ts': MODULE,
    });
    await change(person, { [EVENT]: eventText() });
    await finish(remote, { engine: moduleEngine });
    const record = await recordIn(remote, 'queue/done');
    expect(record).toMatchObject({ attempt: 2, state: 'done' });
    expect(JSON.parse(record.reply!)).toEqual({ first: { made: 1 }, second: 11 });
    await expectQuiet(remote, { events: 1 });
  });

  test('a program that was killed with its runner has its steps back at another one', async () => {
    const { remote, person } = await makeBus('', { 'agents/worker/work.sh': PROGRAM });
    await change(person, { [EVENT]: eventText() });
    const first = await startRunner(remote, { name: 'first', mode: 'daemon' });
    const saved = () => refs(person).then((all) => all.find((line) => line.includes('/checkpoints/')));
    await until(saved, { within: 20_000, what: 'a checkpoint' });
    first.runner.stop('now');
    await first.done;
    expect(await saved()).toBeDefined();
    await finish(remote, { name: 'second' });
    expect(await recordIn(remote, 'queue/done')).toMatchObject({ state: 'done', reply: 'had it' });
    await expectQuiet(remote, { events: 1 });
  });

  test('of an event that a person deleted: the left-over goes by itself', async () => {
    const { remote, person } = await makeBus('', { 'agents/worker/work.sh': PROGRAM });
    await change(person, { [EVENT]: eventText() });
    const first = await startRunner(remote, { mode: 'daemon' });
    const saved = () => refs(person).then((all) => all.some((line) => line.includes('/checkpoints/')));
    await until(saved, { within: 20_000, what: 'a checkpoint' });
    await change(person, { [EVENT]: null });
    first.runner.stop('now');
    await first.done;
    const { runner, done } = await startRunner(remote, { mode: 'daemon', lease: 1500 });
    await until(async () => !(await saved()), { within: 30_000, what: 'no checkpoint' });
    runner.stop('now');
    await done;
  });
});

describe('waiting for a person', () => {
  const asking = (question: Record<string, unknown>, runs: EngineRun[] = []) =>
    acting((run) => {
      runs.push(run);
      const [answer] = run.event.answers;
      return answer
        ? { strata: 1, reply: `they said ${String(answer.payload['text'])}` }
        : { strata: 1, waiting: question };
    });

  test('asks, takes the answer from an event, and goes on; a wait is no failure', async () => {
    const { remote, person } = await makeBus('retry: {limit: 1}\n');
    await change(person, { [EVENT]: eventText({}, { event_id: 'publish' }) });
    await finish(remote, { engine: asking({ question: 'Publish it?' }) });
    const open = await recordIn(remote, 'queue/open');
    expect(open).toMatchObject({
      state: 'waiting',
      waiting: { question: 'Publish it?', deadline: null },
      due: null,
    });
    expect(await emittedBy(remote)).toMatchObject([
      { type: 'waiting_for_person', payload: { event: 'publish', agent: 'worker', question: 'Publish it?' } },
    ]);
    const answer = eventText({ text: 'yes' }, { type: 'answer', answers: 'publish', sender: 'the boss' });
    await change(person, { 'queue/events/answer.json': answer });
    await finish(remote, { engine: asking({ question: 'Publish it?' }) });
    const done = await recordIn(remote, 'queue/done');
    expect(done).toMatchObject({ state: 'done', reply: 'they said yes', attempt: 2, waiting: null });
    expect(done.answers).toMatchObject([{ sender: null, payload: { text: 'yes' } }]);
    await expectQuiet(remote, { events: 1 });
  });

  test('reminds, and gives up at its deadline, without running the agent again', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: eventText({}, { event_id: 'publish' }) });
    const runs: EngineRun[] = [];
    const question = { question: 'Well?', remind: '600ms', deadline: '1500ms' };
    await finish(remote, { engine: asking(question, runs) });
    expect(runs).toHaveLength(1);
    const record = await recordIn(remote, 'queue/dead');
    expect(record).toMatchObject({ state: 'failed', reason: expect.stringMatching(/^nobody answered by/) });
    expect(record.earlier.length).toBeGreaterThanOrEqual(2);
    expect((await emittedBy(remote)).length).toBe(record.earlier.length);
    await expectQuiet(remote, { events: 1 });
  });

  test('an answer to nothing is not lost: it lies in the dead, with words', async () => {
    const { remote, person } = await makeBus();
    await change(person, { 'queue/events/a.md': '---\nanswers: nobody-asked\n---\nyes\n' });
    await finish(remote);
    const problem = (await pathsAt(remote, 'queue/dead')).find((path) => path.endsWith('problem.md'));
    expect(await fileAt(remote, problem!)).toMatch(/answers nothing[^]*nobody-asked/);
  });

  test('it may not land anything while it waits', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: eventText() });
    const files = [{ path: 'knowledge/a.md', content: 'x' }];
    await finish(remote, { engine: acting(() => ({ strata: 1, files, waiting: { question: 'ok?' } })) });
    expect(await recordIn(remote, 'queue/dead')).toMatchObject({ state: 'rejected' });
  });
});

describe('paused', () => {
  const pause = (what: object) => ({ 'queue/paused.json': JSON.stringify({ v: 1, ...what }) });
  const BY = { by: 'ada', reason: 'holiday', since: '2026-11-21T00:00:00Z' };
  const WAYS: [what: string, paused: object][] = [
    ['the bus', { bus: BY }],
    ['the agent', { agents: { worker: BY } }],
    ['the runner', { runners: { runner: BY } }],
  ];

  test.each(WAYS)('%s: nothing is begun until it is resumed', async (_what, paused) => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: eventText(), ...pause(paused) });
    const { events, runner, done } = await startRunner(remote, { mode: 'once' });
    await done;
    runner.stop('now');
    expect(events.filter(({ kind }) => kind === 'started')).toEqual([]);
    await change(person, { 'queue/paused.json': null });
    await finish(remote);
    await expectQuiet(remote, { events: 1 });
  });

  test.each(WAYS)(
    '%s: what was claimed in advance is not begun either, and is let go',
    async (_what, paused) => {
      const { remote, person } = await makeBus();
      await pushEvents(person, 8);
      let begun = 0;
      let release = () => undefined as void;
      const engine = acting(async () => {
        begun += 1;
        if (begun === 3) await new Promise<void>((resolve) => (release = resolve));
        return { strata: 1 };
      }, false);
      const { runner, done, events } = await startRunner(remote, { engine, mode: 'daemon' });
      await until(async () => begun === 3 && (await claimsOf(remote)) >= 2, { what: 'claims ahead' });
      await change(person, pause(paused));
      await until(async () => (await claimsOf(remote)) === 1, { what: 'one claim, of what runs' });
      release();
      await until(() => events.filter(({ kind }) => kind === 'landed').length === 3, { what: 'its outcome' });
      expect(begun).toBe(3);
      runner.stop('now');
      await done;
      await change(person, { 'queue/paused.json': null });
      await finish(remote);
      await expectQuiet(remote, { events: 8 });
    },
  );

  test('a file that cannot be read pauses everything, and is told', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: eventText(), 'queue/paused.json': '{"v": 1, "bus": true}' });
    const { events } = await finish(remote);
    expect(events.filter(({ kind }) => kind === 'started')).toEqual([]);
    expect(await landedOn(remote)).toEqual([]);
  });
});

test('law 5: whoever adds an event to a folder whose events were all answered meanwhile meets no conflict', async () => {
  const { remote, person } = await makeBus();
  await change(person, { [EVENT]: eventText({ n: 1 }), 'queue/events/work/f.json': eventText({ n: 2 }) });
  await person.write('queue/events/work/mine.json', eventText({ n: 3 }));
  await person.commit('one more');
  await finish(remote);
  await person.pull();
  await person.push();
  await finish(remote);
  await expectQuiet(remote, { events: 3 });
});
