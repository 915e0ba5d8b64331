/** `strata cancel`, `pause` and `resume`: docs/operating.md, PROTOCOL rule 17. */
import { describe, expect, it } from 'vitest';
import { startStrata } from '../support/processes.ts';
import type { Person } from '../support/repos.ts';
import { at, committed, keeper, plainBus, settle, strata, strataJson } from './bus.ts';

interface Cancelled {
  event: string;
  cancelled: string[];
  too_late: string[];
  commit: string | null;
}
interface PausedNow {
  paused: {
    bus: { by: string; reason: string | null } | null;
    agents: Record<string, { by: string; reason: string | null }>;
    runners: Record<string, object>;
  };
  commit: string | null;
}
interface Waits {
  waiting: { event: string; agent: string; why: Record<string, unknown> }[];
  paused: PausedNow['paused'];
}

const other = { on: 'idea', script: 'true' };
const states = async (person: Person, state: string) =>
  (await strataJson<{ id: string; reason: string }[]>(person, ['events', '--state', state])).map(
    ({ id, reason }) => ({ id, reason }),
  );

describe('strata cancel', () => {
  it('ends a pending event for all its agents, with who and why in the record', async () => {
    const ada = await plainBus({ keeper, other });
    await strata(ada, ['emit', 'idea', '--id', 'idea-1']);
    const done = await strataJson<Cancelled>(ada, ['cancel', 'idea-1', '--reason', 'not wanted']);
    expect(done).toMatchObject({ event: 'idea-1', cancelled: ['keeper', 'other'], too_late: [] });
    expect(done.commit).toBe(await ada.git('rev-parse', 'HEAD'));
    expect(await ada.git('log', '-1', '--format=%an')).toBe('ada');
    await settle(ada);
    expect(await committed(ada, 'knowledge')).toEqual([]);
    expect(await states(ada, 'cancelled')).toEqual([
      { id: 'idea-1', reason: 'cancelled by ada: not wanted' },
    ]);
  });

  it("ends one agent's delivery; the other runs", async () => {
    const ada = await plainBus({ keeper, other });
    await strata(ada, ['emit', 'idea', '--id', 'idea-1']);
    const { stdout } = await strata(ada, ['cancel', 'idea-', '--agent', 'other']);
    expect(stdout).toContain('idea-1 is cancelled for other');
    expect((await strata(ada, ['cancel', 'idea-1', '--agent', 'nobody'], 1)).stderr).toContain('keeper');
    await settle(ada);
    expect(await committed(ada, 'knowledge')).toHaveLength(1);
  });

  it('ends what runs: the process goes, and nothing of it lands', async () => {
    const ada = await plainBus({
      slow: { on: 'slow', script: 'mkdir -p knowledge; echo x > knowledge/x.md; sleep 60' },
    });
    await strata(ada, ['emit', 'slow', '--id', 'slow-1']);
    const runner = await startStrata(['run', '--until-idle'], at(ada));
    await runner.waitForLine(/"kind":"started"/);
    expect(await strataJson<Cancelled>(ada, ['cancel', 'slow-1'])).toMatchObject({ cancelled: ['slow'] });
    await runner.waitForLine(/"kind":"lost"/);
    expect((await runner.exited).exitCode).toBe(0);
    expect(await committed(ada, 'knowledge')).toEqual([]);
  });

  it('takes away an event that nobody hears', async () => {
    const ada = await plainBus();
    await strata(ada, ['emit', 'nobody', '--id', 'nobody-1']);
    const { stdout } = await strata(ada, ['cancel', 'nobody-1']);
    expect(stdout).toContain('taken out of the queue');
    expect((await strataJson<{ unheard: object[] }>(ada, ['status'])).unheard).toEqual([]);
  });

  it('is too late for what landed, and says what to do', async () => {
    const ada = await plainBus({ keeper });
    await strata(ada, ['emit', 'idea', '--id', 'idea-1']);
    await settle(ada);
    expect((await strata(ada, ['cancel', 'idea-1'], 1)).stderr).toContain('strata undo');
    expect((await strata(ada, ['cancel', 'nothing-like-it'], 1)).stderr).toContain('nothing-like-it');
  });
});

describe('strata pause and resume', () => {
  it('begins nothing on a paused bus, and goes on when resumed', async () => {
    const ada = await plainBus({ keeper });
    const { paused } = await strataJson<PausedNow>(ada, ['pause', '--reason', 'a release']);
    expect(paused.bus).toMatchObject({ by: 'ada', reason: 'a release' });
    await strata(ada, ['emit', 'idea', '--id', 'idea-1']);
    await settle(ada);
    const status = await strataJson<Waits>(ada, ['status']);
    expect(status.paused.bus).toMatchObject({ by: 'ada' });
    expect(status.waiting).toMatchObject([{ why: { kind: 'paused', what: 'bus', reason: 'a release' } }]);
    expect((await strata(ada, ['status'])).stdout).toMatch(/Paused\n {2}the bus {2}by ada, .*: a release/);
    expect((await strataJson<PausedNow>(ada, ['resume'])).paused.bus).toBeNull();
    await settle(ada);
    expect((await states(ada, 'done')).map(({ id }) => id)).toEqual(['idea-1']);
  });

  it('stops one agent, and one runner, and leaves the others alone', async () => {
    const ada = await plainBus({ keeper, other });
    await strata(ada, ['pause', '--agent', 'keeper']);
    await strata(ada, ['emit', 'idea', '--id', 'idea-1']);
    await settle(ada);
    const { waiting } = await strataJson<Waits>(ada, ['status']);
    expect(waiting).toMatchObject([{ agent: 'keeper', why: { kind: 'paused', what: 'agent', by: 'ada' } }]);
    await strata(ada, ['resume', '--agent', 'keeper']);
    await strata(ada, ['pause', '--runner', 'lamp']);
    await strata(ada, ['run', '--once', '--name', 'lamp']);
    expect(await committed(ada, 'knowledge')).toEqual([]);
    await strata(ada, ['run', '--until-idle', '--name', 'desk']);
    expect(await committed(ada, 'knowledge')).toHaveLength(1);
  });

  it('resumes everything at once; resuming what goes on is no failure', async () => {
    const ada = await plainBus({ keeper });
    for (const what of [[], ['--agent', 'keeper'], ['--runner', 'lamp']])
      await strata(ada, ['pause', ...what]);
    expect(await committed(ada, 'queue/paused.json')).toEqual(['queue/paused.json']);
    const { paused, commit } = await strataJson<PausedNow>(ada, ['resume', '--all']);
    expect(paused).toEqual({ bus: null, agents: {}, runners: {} });
    expect(await committed(ada, 'queue/paused.json')).toEqual([]);
    expect(await strataJson<PausedNow>(ada, ['resume'])).toMatchObject({ commit: null });
    expect(await strataJson<PausedNow>(ada, ['resume', '--all'])).toMatchObject({ commit: null });
    expect(await ada.git('rev-parse', 'HEAD')).toBe(commit);
  });

  it('refuses an agent that there is not, with the nearest', async () => {
    const ada = await plainBus({ keeper });
    expect((await strata(ada, ['pause', '--agent', 'keepr'], 1)).stderr).toContain('the nearest is keeper');
    expect((await strata(ada, ['pause', '--agent', 'keeper', '--runner', 'lamp'], 2)).stderr).toContain(
      '--all',
    );
  });
});
