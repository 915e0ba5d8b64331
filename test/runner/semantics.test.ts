import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hindranceInEnglish } from '../../runner/core/hindrance.ts';
import { programEngine } from '../../runner/engines/program.ts';
import type { Person } from '../support/repos.ts';
import { until } from '../support/until.ts';
import { expectQuiet, fileAt, landedOn, pathsAt, recordIn } from './oracle.ts';
import { acting, agentText, change, eventText, makeBus, pushEvents, startRunner } from './studio.ts';

const EVENT = 'queue/events/work/e.json';
const QUICK_RETRY = 'retry: {limit: 3, backoff: 100ms}\n';

const pathsOf = async (remote: string, commit: string) => pathsAt(remote, 'queue', commit);
const write = (path: string, content: string) => ({ strata: 1, files: [{ path, content }] });

async function finish(remote: string, options: Parameters<typeof startRunner>[1] = {}) {
  const started = await startRunner(remote, options);
  await started.done;
  return started;
}

describe('a proposal is judged whole', () => {
  test('every reason is in the record and in problem.md, and nothing of it lands', async () => {
    const { remote, person } = await makeBus('policy: {frozen: [knowledge/frozen/**]}\n', {
      'knowledge/Note.md': 'there',
    });
    await change(person, { [EVENT]: eventText() });
    const before = await pathsAt(remote, 'knowledge');
    const engine = acting(async ({ workdir }) => {
      for (const folder of ['knowledge/frozen', 'queue/events', '.git'])
        await mkdir(join(workdir, folder), { recursive: true });
      for (const path of [
        'knowledge/good.md',
        'knowledge/frozen/a.md',
        'knowledge/note.md',
        'README.md',
        'queue/events/x.json',
        '.git/config',
      ])
        await writeFile(join(workdir, path), 'x');
      await symlink('/etc/passwd', join(workdir, 'knowledge/link'));
      return { strata: 1, emits: [{ type: 'other' }], files: [{ path: '../out.md', content: 'x' }] };
    });
    await finish(remote, { engine });
    await expectQuiet(remote, { events: 1 });
    const record = await recordIn(remote, 'queue/dead');
    expect(record.state).toBe('rejected');
    const problem = (await pathsAt(remote, 'queue/dead')).find((path) => path.endsWith('problem.md'))!;
    const told = await fileAt(remote, problem);
    for (const reason of [
      /"README\.md" is outside what worker may write/,
      /"queue\/events\/x\.json": the queue is changed by emitting/,
      /"\.git\/config": one of git's own names/,
      /"knowledge\/note\.md" and "knowledge\/Note\.md"/,
      /"knowledge\/link" is a link/,
      /"knowledge\/frozen\/a\.md" is frozen/,
      /"\.\.\/out\.md": empty, "\." or "\.\." parts/,
      /event "other" is outside what worker may emit/,
    ]) {
      expect(record.faults.join('\n')).toMatch(reason);
      expect(told).toMatch(reason);
    }
    expect(await pathsAt(remote, 'knowledge')).toEqual(before);
    expect(await pathsAt(remote, 'queue/events')).toEqual([]);
  });

  test('what cannot be read as a proposal is rejected with its fault', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: eventText() });
    await finish(remote, { engine: acting(() => ({ strata: 1, file: [], reply: 7 })) });
    const { state, faults } = await recordIn(remote, 'queue/dead');
    expect(state).toBe('rejected');
    expect(faults).toEqual([expect.stringContaining('reply: '), expect.stringContaining('"file"')]);
  });
});

describe('trying again', () => {
  test('a failing agent is tried three times, then its event is dead with a problem.md', async () => {
    const { remote, person } = await makeBus(QUICK_RETRY, {
      'agents/worker/work.sh': '#!/bin/sh\necho "no ink on try $STRATA_ATTEMPT" >&2\nexit 4\n',
    });
    await change(person, { [EVENT]: eventText() });
    const { events } = await finish(remote);
    await expectQuiet(remote, { events: 1 });
    const record = await recordIn(remote, 'queue/dead');
    expect(record).toMatchObject({ state: 'failed', attempt: 3, due: null });
    expect(record.earlier.map(({ reason }) => reason)).toEqual([
      'it ended with exit code 4: no ink on try 1',
      'it ended with exit code 4: no ink on try 2',
    ]);
    expect(events.filter(({ kind }) => kind === 'started')).toHaveLength(3);
    const dead = await pathsAt(remote, 'queue/dead');
    expect(dead.map((path) => path.split('/').at(-1)).toSorted()).toEqual([
      'e.json',
      'problem.md',
      'worker.json',
    ]);
    const problem = await fileAt(
      remote,
      dead.find((path) => path.endsWith('problem.md'))!,
    );
    expect(problem).toMatch(/no ink on try 3/);
    expect(await pathsAt(remote, 'queue/open')).toEqual([]);
  });

  test('exit 75 asks for another try, which can succeed; the wait lies in queue/open', async () => {
    const { remote, person } = await makeBus(QUICK_RETRY, {
      'agents/worker/work.sh': `#!/bin/sh
[ "$STRATA_ATTEMPT" -ge 2 ] || { echo "not there yet" >&2; exit 75; }
echo '{"strata":1,"reply":"now"}'
`,
    });
    await change(person, { [EVENT]: eventText() });
    await finish(remote);
    const [landed] = await expectQuiet(remote, { events: 1 });
    const record = await recordIn(remote, 'queue/done');
    expect(record).toMatchObject({ state: 'done', attempt: 2, reply: 'now' });
    expect(record.earlier).toMatchObject([{ state: 'retry', attempt: 1, reason: 'not there yet' }]);
    const between = await pathsOf(remote, `${landed!.commit}^`);
    expect(between.some((path) => /^queue\/open\/.*\/worker\.json$/.test(path))).toBe(true);
    expect(between).toContain(EVENT);
  });
});

describe('two agents on one event', () => {
  const pair = { 'agents/second/AGENT.md': agentText('on: [work]\n') };

  test('records wait in queue/open until the last, then lie together in done', async () => {
    const { remote, person } = await makeBus('', pair);
    await change(person, { [EVENT]: eventText() });
    await finish(remote, { engine: acting(({ agentId }) => write(`knowledge/${agentId}.md`, agentId)) });
    const [first, second] = await expectQuiet(remote, { events: 2 });
    const then = await pathsOf(remote, first!.commit);
    expect(
      then.filter((path) => path.startsWith('queue/open/')).map((path) => path.split('/').at(-1)),
    ).toEqual([`${first!.agent}.json`]);
    expect(then).toContain(EVENT);
    const end = await pathsOf(remote, second!.commit);
    expect(end.every((path) => path.startsWith('queue/done/') || path.endsWith('.gitkeep'))).toBe(true);
    expect(end.map((path) => path.split('/').at(-1)).toSorted()).toEqual([
      'e.json',
      'second.json',
      'worker.json',
    ]);
    expect((await recordIn(remote, 'queue/done', 'second')).deliveries.toSorted()).toEqual([
      'second',
      'worker',
    ]);
  });

  test('one of two that fails takes the event to the dead; what the other did stays', async () => {
    const { remote, person } = await makeBus('retry: {limit: 1}\n', pair);
    await change(person, { [EVENT]: eventText() });
    const engine = acting(({ agentId }) => {
      if (agentId === 'second') throw new Error('no idea');
      return write('knowledge/worker.md', 'worked');
    });
    await finish(remote, { engine });
    await expectQuiet(remote, { events: 2 });
    expect((await recordIn(remote, 'queue/dead', 'second')).state).toBe('failed');
    expect((await recordIn(remote, 'queue/dead', 'worker')).state).toBe('done');
    expect(await pathsAt(remote, 'queue/done')).toEqual([]);
    expect(await pathsAt(remote, 'knowledge')).toEqual(['knowledge/worker.md']);
  });
});

describe('emitted events', () => {
  test('one that nobody hears goes straight to done, marked; one that is heard is answered', async () => {
    const { remote, person } = await makeBus('', { 'agents/next/AGENT.md': agentText('on: [heard]\n') });
    await change(person, {
      [EVENT]: eventText(),
      'agents/worker/AGENT.md': agentText('on: [work]\nemits: [heard, unheard]\n'),
    });
    const engine = acting(({ agentId, event }) =>
      agentId === 'worker'
        ? { strata: 1, emits: [{ type: 'unheard' }, { type: 'heard', payload: { n: 1 } }] }
        : { strata: 1, verdict: event },
    );
    await finish(remote, { engine });
    const landed = await expectQuiet(remote, { events: 2 });
    const { causes, event } = await recordIn(remote, 'queue/done', 'worker');
    const unheard = (await pathsAt(remote, 'queue/done')).filter((path) => path.endsWith('/unheard.json'));
    expect(unheard).toHaveLength(1);
    expect(JSON.parse(await fileAt(remote, unheard[0]!))).toMatchObject({
      state: 'unheard',
      type: 'unheard',
      event: causes[0],
      caused_by: event,
    });
    const answer = await recordIn(remote, 'queue/done', 'next');
    expect(answer).toMatchObject({
      event: causes[1],
      caused_by: event,
      verdict: { payload: { n: 1 }, correlation_id: event },
    });
    expect(landed.map(({ agent }) => agent)).toEqual(['worker', 'next']);
  });
});

describe('people win (law 11)', () => {
  const LINES = 'one\ntwo\nthree\nfour\nfive\n';

  /** The agent reads knowledge/log.md and edits it; a person does so while it works. */
  async function bothEdit(theirs: string, ours: (text: string) => string) {
    const { remote, person } = await makeBus('', {
      'knowledge/log.md': LINES,
      'agents/worker/AGENT.md': agentText("on: [work]\nreads: ['knowledge/**']\n"),
    });
    await change(person, { [EVENT]: eventText() });
    let runs = 0;
    const engine = acting(async ({ workdir }) => {
      runs += 1;
      const path = join(workdir, 'knowledge/log.md');
      const text = await readFile(path, 'utf8');
      if (runs === 1) await change(person, { 'knowledge/log.md': theirs });
      await writeFile(path, ours(text));
    });
    await finish(remote, { engine });
    await expectQuiet(remote, { events: 1 });
    return { remote, runs, text: await fileAt(remote, 'knowledge/log.md') };
  }

  test('a file somebody else edited meanwhile is merged where it merges cleanly', async () => {
    const { text, runs } = await bothEdit(LINES.replace('one', 'ONE'), (read) =>
      read.replace('five', 'FIVE'),
    );
    expect({ text, runs }).toEqual({ text: 'ONE\ntwo\nthree\nfour\nFIVE', runs: 1 });
  });

  test('where it does not, the run is tried again on what the person wrote', async () => {
    const { text, runs, remote } = await bothEdit(LINES.replace('three', 'a person'), (read) =>
      read.replace(/three|a person/, (found) => `${found} and an agent`),
    );
    expect(text).toContain('a person and an agent');
    expect(runs).toBe(2);
    const record = await recordIn(remote, 'queue/done');
    expect(record.earlier).toMatchObject([
      { state: 'retry', reason: 'somebody changed knowledge/log.md since the agent read it' },
    ]);
  });

  /** While the agent works, a person does something to its event. */
  async function meanwhile(files: Record<string, string | null>) {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: eventText({ text: 'first' }) });
    const seen: unknown[] = [];
    const engine = acting(async ({ event }) => {
      seen.push(event.payload['text']);
      if (seen.length === 1) await change(person, files);
      return write(`knowledge/${String(event.payload['text'])}.md`, 'x');
    });
    await finish(remote, { engine });
    return { remote, seen };
  }

  const superseded = async (remote: string) =>
    (await pathsAt(remote, 'queue/done')).filter((path) => path.includes('-superseded-'));

  test('a deleted event: the run does not land, and is booked as superseded', async () => {
    const { remote, seen } = await meanwhile({ [EVENT]: null });
    expect(seen).toEqual(['first']);
    await expectQuiet(remote, { events: 0 });
    expect(await pathsAt(remote, 'knowledge')).toEqual([]);
    expect((await superseded(remote)).some((path) => path.endsWith('/worker.json'))).toBe(true);
    expect(await recordIn(remote, 'queue/done')).toMatchObject({
      state: 'cancelled',
      superseded: [{ reason: 'the event was deleted or edited meanwhile' }],
    });
  });

  test('an edited event is a new one: the old run is superseded, the new one lands', async () => {
    const { remote, seen } = await meanwhile({ [EVENT]: eventText({ text: 'second' }) });
    expect(seen).toEqual(['first', 'second']);
    await expectQuiet(remote, { events: 1 });
    expect(await pathsAt(remote, 'knowledge')).toEqual(['knowledge/second.md']);
    expect((await superseded(remote)).length).toBeGreaterThan(0);
  });

  test('a revert of an outcome brings the event back, and it runs again', async () => {
    const { remote, person } = await makeBus();
    await pushEvents(person, 1);
    await finish(remote);
    const [landed] = await expectQuiet(remote, { events: 1 });
    await person.pull();
    await person.git('revert', '--no-edit', landed!.commit);
    await person.push();
    expect(await pathsAt(remote, 'knowledge')).toEqual([]);
    expect(await pathsAt(remote, 'queue/events')).toHaveLength(1);
    await finish(remote);
    const all = await landedOn(remote);
    expect(all).toHaveLength(2);
    expect(all[0]!.event).toBe(all[1]!.event);
    expect(all[0]!.run).not.toBe(all[1]!.run);
    expect(await pathsAt(remote, 'queue/events')).toEqual([]);
    expect(await pathsAt(remote, 'knowledge')).toHaveLength(1);
  });
});

describe('what is taken, and when', () => {
  async function orderOf(remote: string, options: Parameters<typeof startRunner>[1] = {}) {
    const order: unknown[] = [];
    const engine = acting(({ event }) => void order.push(event.payload['n']), false);
    await finish(remote, { engine, ...options });
    return order;
  }

  const eventsOf = (person: Person, list: [number, object][]) =>
    change(
      person,
      Object.fromEntries(
        list.map(([n, envelope]) => [`queue/events/work/e-${n}.json`, eventText({ n }, envelope)]),
      ),
    );

  test('priority first, then the older one; not_before is waited for', async () => {
    const { remote, person } = await makeBus();
    const now = Date.now();
    const soon = new Date(now + 3000).toISOString();
    const [earlier, later] = [new Date(now - 2000), new Date(now - 1000)].map((at) => at.toISOString());
    await eventsOf(person, [
      [1, { priority: 1 }],
      [2, { timestamp: later }],
      [3, { timestamp: earlier }],
      [4, { priority: 9 }],
      [5, { priority: 9, not_before: soon }],
    ]);
    expect(await orderOf(remote)).toEqual([4, 3, 2, 1, 5]);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(soon));
    await expectQuiet(remote, { events: 5 });
  });

  test('a runner without the label, or an agent that is not active, leaves the event alone', async () => {
    const { remote, person } = await makeBus('', {
      'agents/heavy/AGENT.md': agentText('on: [heavy]\nruns-on: [heavy]\n'),
      'agents/asleep/AGENT.md': agentText('on: [asleep]\nstatus: inactive\n'),
    });
    await eventsOf(person, [
      [1, { type: 'heavy' }],
      [2, { type: 'asleep' }],
      [3, {}],
    ]);
    expect(await orderOf(remote)).toEqual([3]);
    expect(await pathsAt(remote, 'queue/events')).toEqual([1, 2].map((n) => `queue/events/work/e-${n}.json`));
    expect(await orderOf(remote, { labels: ['light', 'heavy'] })).toEqual([1]);
    await change(person, { 'agents/asleep/AGENT.md': agentText('on: [asleep]\n') });
    expect(await orderOf(remote)).toEqual([2]);
  });

  test('once takes what one plan takes, lands it and ends', async () => {
    const { remote, person } = await makeBus();
    await pushEvents(person, 5);
    const { events } = await finish(remote, { mode: 'once', engine: programEngine, jobs: 2 });
    const landed = await landedOn(remote);
    expect(landed.length).toBeGreaterThanOrEqual(2);
    expect(landed.length).toBeLessThan(5);
    expect(events.filter(({ kind }) => kind === 'landed')).toHaveLength(landed.length);
    expect(await pathsAt(remote, 'queue/events')).toHaveLength(5 - landed.length);
    await finish(remote);
    await expectQuiet(remote, { events: 5 });
  });

  test('a strata.yaml that cannot be read holds everything back, with words, until it is mended', async () => {
    const { remote, person } = await makeBus();
    await change(person, { 'strata.yaml': 'branch: main\nretry: {limit: many}\n', [EVENT]: eventText() });
    const { events, runner, done } = await startRunner(remote, { mode: 'daemon' });
    const waits = () => events.find((event) => event.kind === 'waits');
    const { why } = await until(waits, { what: 'words about strata.yaml' });
    expect(hindranceInEnglish(why)).toMatch(/strata\.yaml is mended: .*retry\.limit/);
    expect(events.some(({ kind }) => kind === 'started')).toBe(false);
    expect(await landedOn(remote)).toEqual([]);
    await change(person, { 'strata.yaml': 'branch: main\n' });
    await until(async () => (await landedOn(remote)).length === 1, { what: 'the outcome' });
    runner.stop('finish');
    await done;
    await expectQuiet(remote, { events: 1 });
  });
});
