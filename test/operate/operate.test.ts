/** What a person does to a bus at work: cancel, try again, undo, replay, tidy up. */
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Secrets } from '../../runner/core/secrets.ts';
import { systemClock } from '../../runner/runner.ts';
import { connect, type Connection } from '../../runner/connect.ts';
import { cancel } from '../../runner/operate/cancel.ts';
import type { Operator } from '../../runner/operate/change.ts';
import { collect } from '../../runner/operate/gc.ts';
import { pause, resume } from '../../runner/operate/pause.ts';
import { landReplay, replay } from '../../runner/operate/replay.ts';
import { retry, type Retried } from '../../runner/operate/retry.ts';
import { undo } from '../../runner/operate/undo.ts';
import type { EngineRun } from '../../runner/engines/engine.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { tempFolder } from '../support/temp.ts';
import { until } from '../support/until.ts';
import { expectQuiet, fileAt, landedOn, pathsAt, recordIn } from '../runner/oracle.ts';
import { acting, agentText, change, eventText, makeBus, startRunner } from '../runner/studio.ts';
import { confine } from '../../runner/sandbox/index.ts';
import { inspection } from '../../runner/scan/index.ts';

const EVENT = 'queue/events/work/e.json';
const NAMED = eventText({}, { event_id: 'job' });
const ASKED = { ids: [], type: null, agent: null };

async function finish(remote: string, options: Parameters<typeof startRunner>[1] = {}) {
  const started = await startRunner(remote, options);
  await started.done;
  return started;
}

async function operating(remote: string): Promise<Operator & { connection: Connection }> {
  process.env.STRATA_STATE = await tempFolder('state');
  const connection = await connect({ repo: remote, branch: null, name: null, visitor: true });
  atEndOfTest(() => connection.close());
  return {
    bus: connection.bus,
    by: { name: 'Ada', email: 'ada@example.org' },
    clock: systemClock,
    connection,
  };
}

/** An engine that writes what `text` says at the moment of the run. */
const writing = (text: () => string, emits: object[] = []) =>
  acting(({ event }) => ({
    strata: 1,
    files: [{ path: `knowledge/${String(event.payload['file'] ?? 'a.md')}`, content: text() }],
    emits,
  }));

const failing = acting(() => {
  throw new Error('no ink');
});

describe('cancel (PROTOCOL rule 17)', () => {
  test('a pending delivery ends cancelled; the other one of the event goes on', async () => {
    const { remote, person } = await makeBus('', {
      'agents/other.md': agentText('on: [work]\n'),
      'agents/agent.sh': '#!/bin/sh\n',
    });
    await change(person, { [EVENT]: NAMED });
    const done = await cancel(await operating(remote), 'job', 'other', 'not needed');
    expect(done).toMatchObject({ done: { cancelled: ['other'], tooLate: [] } });
    await finish(remote, { engine: acting(() => ({ strata: 1 })) });
    expect(await recordIn(remote, 'queue/done', 'other')).toMatchObject({
      state: 'cancelled',
      reason: 'cancelled by Ada: not needed',
    });
    expect(await recordIn(remote, 'queue/done', 'worker')).toMatchObject({ state: 'done' });
    await expectQuiet(remote, { events: 1 });
  });

  test('a running one: its process is told, and nothing of it lands', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: NAMED });
    let told = false;
    const engine = acting(
      ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            told = true;
            resolve(null);
          });
        }),
    );
    const { runner, done, events } = await startRunner(remote, { engine, mode: 'daemon' });
    await until(() => events.some(({ kind }) => kind === 'started'), { within: 20_000, what: 'a run' });
    expect(await cancel(await operating(remote), 'job', null, null)).toMatchObject({ done: {} });
    await until(() => told, { within: 20_000, what: 'the abort' });
    runner.stop('finish');
    await done;
    expect(await recordIn(remote, 'queue/done')).toMatchObject({ state: 'cancelled', attempt: 1 });
    await expectQuiet(remote, { events: 0 });
  });

  test('one that waits for another try, or for a person', async () => {
    const { remote, person } = await makeBus('retry: {backoff: 1h}\n');
    await change(person, { [EVENT]: NAMED });
    await finish(remote, { engine: acting(() => ({ strata: 1, waiting: { question: 'ok?' } })) });
    expect(await cancel(await operating(remote), 'job', null, null)).toMatchObject({ done: {} });
    expect(await recordIn(remote, 'queue/done')).toMatchObject({ state: 'cancelled', attempt: 2 });
    expect(await pathsAt(remote, 'queue/open')).toEqual([]);
  });

  test('what is not pending, or has no such delivery, is refused with the reason', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: NAMED });
    const operator = await operating(remote);
    expect(await cancel(operator, 'nothing', null, null)).toMatchObject({
      refused: { kind: 'not-pending', event: 'nothing' },
    });
    expect(await cancel(operator, 'job', 'nobody', null)).toMatchObject({
      refused: { kind: 'no-delivery', agent: 'nobody', open: ['worker'] },
    });
    expect(await landedOn(remote)).toEqual([]);
  });

  test('what ended is refused, by how it ended', async () => {
    const { remote, person } = await makeBus('retry: {limit: 1}\n');
    const named = (id: string) => eventText({}, { event_id: id });
    await change(person, { [EVENT]: named('bad') });
    await finish(remote, { engine: failing });
    await change(person, { [EVENT]: named('good') });
    await finish(remote);
    await change(person, { [EVENT]: named('away') });
    const operator = await operating(remote);
    await cancel(operator, 'away', null, null);
    const refusals = ['bad', 'good', 'away'].map((id) => cancel(operator, id, null, null));
    expect(await Promise.all(refusals)).toEqual([
      { refused: { kind: 'failed-already', event: 'bad' } },
      { refused: { kind: 'answered-already', event: 'good' } },
      { refused: { kind: 'ended-already', event: 'away', state: 'cancelled' } },
    ]);
  });
});

describe('retry', () => {
  test('a dead event comes back under a new id that names the old, and is dead no longer', async () => {
    const { remote, person } = await makeBus('retry: {limit: 1}\n');
    await change(person, { [EVENT]: NAMED });
    await finish(remote, { engine: failing });
    const back = await retry(await operating(remote), { ...ASKED, ids: ['job'] });
    expect(back).toMatchObject({ done: [{ event: 'job', how: 'new', ids: ['job-retry-1'] }] });
    expect(await pathsAt(remote, 'queue/dead')).toEqual([]);
    const seen: EngineRun[] = [];
    await finish(remote, { engine: acting((run) => void seen.push(run)) });
    expect(seen.map(({ event }) => [event.event_id, event.correlation_id])).toEqual([['job-retry-1', 'job']]);
    await expectQuiet(remote, { events: 2 });
  });

  test('only for the agents that failed', async () => {
    const { remote, person } = await makeBus('retry: {limit: 1}\n', {
      'agents/good.md': agentText('on: [work]\n'),
      'agents/agent.sh': '#!/bin/sh\n',
    });
    await change(person, { [EVENT]: NAMED });
    const ran: string[] = [];
    const engine = acting(({ agentId }) => {
      ran.push(agentId);
      if (agentId === 'worker' && ran.filter((one) => one === 'worker').length === 1)
        throw new Error('no ink');
      return { strata: 1 };
    });
    await finish(remote, { engine });
    await retry(await operating(remote), ASKED);
    await finish(remote, { engine });
    expect(ran.sort()).toEqual(['good', 'worker', 'worker']);
  });

  test('a file that could not be read goes back once it can be', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: '{"type": "work", ' });
    await finish(remote);
    const path = (await pathsAt(remote, 'queue/dead')).find((one) => one.endsWith('e.json'));
    const folder = path!.split('/')[2]!;
    const operator = await operating(remote);
    expect(await retry(operator, { ...ASKED, ids: [folder] })).toMatchObject({
      refused: { kind: 'still-unreadable', path, problems: [{ severity: 'error' }] },
    });
    await change(person, { [path!]: eventText() });
    expect(await retry(operator, { ...ASKED, ids: [folder] })).toMatchObject({
      done: [{ how: 'mended', paths: [EVENT] }],
    });
    await finish(remote);
    await expectQuiet(remote, { events: 1 });
  });

  test('a link stays what it is until somebody puts the file itself there', async () => {
    const { remote, person } = await makeBus();
    await mkdir(join(person.folder, 'queue/events/work'), { recursive: true });
    await symlink('../../../strata.yaml', join(person.folder, 'queue/events/work/e.md'));
    await change(person, {});
    await finish(remote);
    const path = (await pathsAt(remote, 'queue/dead')).find((one) => one.endsWith('e.md'));
    const folder = path!.split('/')[2]!;
    const operator = await operating(remote);
    expect(await retry(operator, { ...ASKED, ids: [folder] })).toMatchObject({
      refused: {
        problems: [{ what: expect.stringMatching(/^this is a link/), fix: 'commit the file itself' }],
      },
    });
    await change(person, { [path!]: 'the file itself' });
    expect(await retry(operator, { ...ASKED, ids: [folder] })).toMatchObject({ done: [{ how: 'mended' }] });
    await finish(remote);
    await expectQuiet(remote, { events: 1 });
  });

  test('what is no UTF-8 is read by nobody, the operator included', async () => {
    const { remote, person } = await makeBus();
    await person.write('queue/events/work/e.md', Buffer.from([0x66, 0xfc, 0x72]));
    await change(person, {});
    await finish(remote);
    expect(await retry(await operating(remote), ASKED)).toMatchObject({ done: [] });
    const folder = (await pathsAt(remote, 'queue/dead'))[0]!.split('/')[2]!;
    expect(await retry(await operating(remote), { ...ASKED, ids: [folder] })).toMatchObject({
      refused: { problems: [{ expected: expect.stringMatching(/UTF-8/) }] },
    });
  });

  test('what nobody heard before its deadline comes back without one', async () => {
    const { remote, person } = await makeBus();
    const late = new Date(Date.now() - 1000).toISOString();
    await change(person, { [EVENT]: eventText({}, { type: 'unheard', deadline: late }) });
    await finish(remote);
    const [back] = ((await retry(await operating(remote), ASKED)) as { done: Retried[] }).done;
    expect(back).toMatchObject({ how: 'new', ids: [expect.stringMatching(/-retry-1$/)] });
    await finish(remote);
    expect(await pathsAt(remote, 'queue/dead')).toEqual([]);
    expect(JSON.parse(await fileAt(remote, back!.paths[0]!))).not.toHaveProperty('deadline');
  });

  test('what waits for its next attempt is due at once', async () => {
    const { remote, person } = await makeBus('retry: {limit: 2, backoff: 24h}\n');
    await change(person, { [EVENT]: NAMED });
    await finish(remote, { engine: failing, mode: 'once' });
    const back = await retry(await operating(remote), { ...ASKED, ids: ['job'] });
    expect(back).toMatchObject({ done: [{ how: 'now' }] });
    await finish(remote);
    expect(await recordIn(remote, 'queue/done')).toMatchObject({ attempt: 2, state: 'done' });
  });

  test('nothing of the name: refused', async () => {
    const { remote } = await makeBus();
    expect(await retry(await operating(remote), { ...ASKED, ids: ['x'] })).toMatchObject({
      refused: { kind: 'nothing-to-retry', event: 'x' },
    });
  });
});

describe('undo', () => {
  async function answered(emits: object[] = [], files: Record<string, string> = {}) {
    const bus = await makeBus('', { 'knowledge/a.md': 'before', ...files });
    await change(bus.person, { [EVENT]: NAMED });
    await finish(bus.remote, { engine: writing(() => 'after', emits), mode: 'once' });
    expect(await fileAt(bus.remote, 'knowledge/a.md')).toBe('after');
    return bus;
  }
  const all = { event: 'job', run: null, agent: null };

  test('files are as before, the record stays and is marked, the event does not come back', async () => {
    const { remote } = await answered();
    const done = await undo(await operating(remote), all, 'wrong tone');
    expect(done).toMatchObject({ done: { restored: ['knowledge/a.md'], withdrawn: [] } });
    expect(await fileAt(remote, 'knowledge/a.md')).toBe('before');
    expect(await recordIn(remote, 'queue/done')).toMatchObject({
      state: 'done',
      undone: { by: 'Ada', reason: 'wrong tone' },
    });
    await finish(remote);
    await expectQuiet(remote, { events: 1 });
    expect(await undo(await operating(remote), all, null)).toMatchObject({
      refused: { kind: 'undone-before', event: 'job', by: 'Ada' },
    });
  });

  test('events it emitted are withdrawn with it', async () => {
    const listener = { 'agents/next.md': agentText('on: [worked]\n'), 'agents/agent.sh': '#!/bin/sh\n' };
    const { remote } = await answered([{ type: 'worked' }], listener);
    expect(await pathsAt(remote, 'queue/events')).toHaveLength(1);
    expect(await undo(await operating(remote), all, null)).toMatchObject({
      done: { withdrawn: [expect.stringMatching(/^worked-/)] },
    });
    expect(await pathsAt(remote, 'queue/events')).toEqual([]);
    await finish(remote);
    expect(await landedOn(remote)).toHaveLength(1);
  });

  test('refused where somebody changed a file since, or answered what it emitted', async () => {
    const listener = { 'agents/next.md': agentText('on: [worked]\n'), 'agents/agent.sh': '#!/bin/sh\n' };
    const { remote, person } = await answered([{ type: 'worked' }], listener);
    await change(person, { 'knowledge/a.md': 'by hand' });
    const operator = await operating(remote);
    expect(await undo(operator, all, null)).toMatchObject({
      refused: {
        kind: 'built-on',
        later: [{ kind: 'changed', path: 'knowledge/a.md', last: { author: 'ada' } }],
      },
    });
    await change(person, { 'knowledge/a.md': 'after' });
    await finish(remote, { engine: acting(() => ({ strata: 1 })) });
    expect(await undo(operator, all, null)).toMatchObject({
      refused: {
        kind: 'built-on',
        later: [{ kind: 'answered', event: expect.stringMatching(/^worked-/), agents: ['next'] }],
      },
    });
    expect(await fileAt(remote, 'knowledge/a.md')).toBe('after');
  });
});

describe('replay', () => {
  const stage = async (remote: string, text: string) => {
    const operator = await operating(remote);
    const { store } = operator.connection;
    const engine = writing(() => text);
    const ports = {
      engines: { program: engine, module: engine, model: engine, 'claude-code': null },
      confine,
      inspection,
      secrets: new Secrets(),
      runs: store.runs,
      agents: store.agents,
      now: () => new Date(),
      signal: new AbortController().signal,
      onLine: () => undefined,
    };
    return { operator, ports };
  };

  test('shows what a changed agent would propose now, and lands nothing', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: NAMED });
    await finish(remote, { engine: writing(() => 'one\n') });
    const tip = await person.git('ls-remote', 'origin', 'main');
    const { operator, ports } = await stage(remote, 'two\n');
    expect(await replay(operator, ports, { event: 'job', agent: null, agentAt: null })).toMatchObject([
      {
        agent: 'worker',
        before: { state: 'done' },
        after: { state: 'done' },
        diff: expect.stringMatching(
          /^diff --git a\/knowledge\/a\.md b\/knowledge\/a\.md\n[^]*-one[^]*\+two/m,
        ),
      },
    ]);
    expect(await person.git('ls-remote', 'origin', 'main')).toBe(tip);
  });

  test('says nothing where nothing changed; with an agent of another commit', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: NAMED });
    await finish(remote, { engine: writing(() => 'same\n') });
    const { operator, ports } = await stage(remote, 'same\n');
    const then = (await landedOn(remote))[0]!.commit;
    const asked = { event: 'job', agent: 'worker', agentAt: then };
    expect(await replay(operator, ports, asked)).toMatchObject([{ diff: '' }]);
    expect(await replay(operator, ports, { ...asked, agentAt: 'nowhere' })).toMatchObject({
      refused: { kind: 'no-commit', commit: 'nowhere' },
    });
  });

  test('of a failure is one run by itself: it tells of no attempts but its own', async () => {
    const { remote, person } = await makeBus('retry: {limit: 2, backoff: 1s}\n');
    await change(person, { [EVENT]: NAMED });
    await finish(remote, { engine: failing });
    const { reason } = await recordIn(remote, 'queue/dead');
    expect(reason).toMatch(/no ink \(after 2 attempts\)$/);
    const { operator, ports } = await stage(remote, '');
    const engines = { ...ports.engines, program: failing };
    const asked = { event: 'job', agent: null, agentAt: null };
    expect(await replay(operator, { ...ports, engines }, asked)).toMatchObject([
      {
        before: { state: 'failed' },
        after: { state: 'failed', reason: expect.stringMatching(/no ink$/) },
        diff: '',
      },
    ]);
  });

  test('lands where it is asked to, as the answer to an event that names the old one', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: NAMED });
    await finish(remote, { engine: writing(() => 'one\n') });
    const { operator, ports } = await stage(remote, 'two\n');
    const replayed = await replay(operator, ports, { event: 'job', agent: null, agentAt: null });
    if ('refused' in replayed) throw new Error(replayed.refused.kind);
    expect(await landReplay(operator, replayed[0]!)).toMatchObject({
      done: { event: expect.stringMatching(/^job-replay-/) },
    });
    expect(await fileAt(remote, 'knowledge/a.md')).toBe('two');
    await expectQuiet(remote, { events: 2 });
    await change(person, { 'knowledge/a.md': 'by hand' });
    expect(await landReplay(operator, replayed[0]!)).toMatchObject({
      refused: { kind: 'does-not-land', words: expect.stringMatching(/somebody changed knowledge\/a\.md/) },
    });
  });
});

describe('pause and resume', () => {
  test('are dated by the clock that they are given', async () => {
    const { remote } = await makeBus();
    const clock = { wall: () => Date.parse('2031-05-06T07:08:09Z') };
    await pause({ ...(await operating(remote)), clock }, { kind: 'bus' }, null);
    expect(JSON.parse(await fileAt(remote, 'queue/paused.json'))).toMatchObject({
      bus: { since: '2031-05-06T07:08:09.000Z' },
    });
  });

  test('a file that cannot be read stops the bus, since nobody knows when', async () => {
    const { remote, person } = await makeBus();
    await change(person, { 'queue/paused.json': '<<<<<<< HEAD\n' });
    const { bus } = await operating(remote);
    const { paused, problems } = (await bus.read()).tip;
    expect(paused.bus).toMatchObject({ by: 'queue/paused.json', since: null });
    expect(problems).toMatchObject([{ fix: expect.stringMatching(/strata resume/) }]);
  });

  test('are commits of a person, one file at the tip, gone once nothing is paused', async () => {
    const { remote, person } = await makeBus();
    const operator = await operating(remote);
    await pause(operator, { kind: 'agent', id: 'worker' }, 'holiday');
    await pause(operator, { kind: 'runner', name: 'vm' }, null);
    const paused = JSON.parse(await fileAt(remote, 'queue/paused.json')) as object;
    expect(paused).toMatchObject({
      agents: { worker: { by: 'Ada', reason: 'holiday' } },
      runners: { vm: {} },
    });
    await resume(operator, { kind: 'agent', id: 'worker' });
    expect(JSON.parse(await fileAt(remote, 'queue/paused.json'))).toMatchObject({
      agents: {},
      runners: { vm: {} },
    });
    await resume(operator, null);
    expect(await pathsAt(remote, 'queue')).not.toContain('queue/paused.json');
    await person.pull();
    expect((await person.log()).slice(0, 2)).toEqual([
      'strata: resumed everything',
      'strata: resumed agent worker',
    ]);
  });
});

describe('gc (law 10)', () => {
  test('records leave the tip in one commit a day; a pending duplicate keeps its record (rule 16)', async () => {
    const old = (day: string, id: string) => `queue/done/${day}/09/${id}/worker.json`;
    const { remote, person } = await makeBus('', {
      [old('2025-01-01', 'a-0000000000000001')]: '{}',
      [old('2025-01-01', 'b-0000000000000002')]: '{}',
      [old('2025-01-02', 'c-0000000000000003')]: '{}',
      [old('2099-01-01', 'd-0000000000000004')]: '{}',
    });
    const done = await collect(await operating(remote), null);
    expect(done).toMatchObject({
      done: { keptDays: 30, days: [{ day: '2025-01-01', events: 2 }, { day: '2025-01-02', events: 1 }] }, // prettier-ignore
    });
    expect(await pathsAt(remote, 'queue/done')).toEqual([old('2099-01-01', 'd-0000000000000004')]);
    await person.pull();
    expect((await person.log()).slice(0, 2)).toEqual([
      'strata: records of 2025-01-02 leave the tip',
      'strata: records of 2025-01-01 leave the tip',
    ]);
  });
});

test('a person and a busy runner: the change lands beside the folds', async () => {
  const { remote, person } = await makeBus();
  const files: Record<string, string> = {};
  for (let n = 0; n < 40; n += 1) files[`queue/events/work/e${n}.json`] = eventText({ n, seconds: 0.02 });
  files['queue/events/work/last.json'] = eventText({}, { event_id: 'job', priority: 0 });
  await change(person, files);
  const { done } = await startRunner(remote, {
    jobs: 2,
    clock: systemClock,
    engine: acting(() => ({ strata: 1 })),
  });
  const cancelled = await cancel(await operating(remote), 'job', null, null);
  await done;
  const landed = (await landedOn(remote)).length;
  expect(landed + ('done' in cancelled ? 1 : 0)).toBe(41);
});
