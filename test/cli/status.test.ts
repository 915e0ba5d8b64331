import { describe, expect, it } from 'vitest';
import { startStrata } from '../support/processes.ts';
import { commitEvent } from '../support/repos.ts';
import { at, keeper, plainBus, strata, strataJson } from './bus.ts';

interface Status {
  bus: { branch: string; tip: string };
  runners: { name: string; labels: string[]; holds: number }[];
  running: { agent: string; event: string; runner: string; attempt: number }[];
  waiting: { agent: string; why: { kind: string; missing?: string[]; engine?: string } }[];
  unheard: { event: string; path: string; why: string }[];
  unreadable: { path: string }[];
  dead: number;
  repository: { bytes: number; limit: number } | null;
  problems: { file: string; line?: number; severity: string }[];
}

const failing = { on: 'fail', script: 'echo "it broke" >&2; exit 1' };

describe('strata status', () => {
  it('names an unheard event, the nearest type and its agent', async () => {
    const ada = await plainBus({ keeper });
    await commitEvent(ada, 'ideas/a.md', 'words\n');
    const { unheard } = await strataJson<Status>(ada, ['status']);
    expect(unheard).toMatchObject([{ path: 'queue/events/ideas/a.md' }]);
    expect(unheard[0]!.why).toContain('the nearest type is idea (agent keeper)');
    await strata(ada, ['run', '--until-idle']);
    expect((await strata(ada, ['status'])).stdout).toMatch(/Unheard\n {2}a-\w+ {2}no agent listens to ideas/);
  });

  it('says that a strata.yaml which cannot be read keeps everything waiting', async () => {
    const ada = await plainBus({ keeper });
    await strata(ada, ['emit', 'idea', '--id', 'idea-1']);
    const conflict = '<<<<<<< HEAD\nbranch: main\n=======\nbranch: trunk\n>>>>>>> theirs\n';
    await ada.write('strata.yaml', conflict);
    await ada.commit('a merge gone wrong');
    const { waiting, problems } = await strataJson<Status>(ada, ['status']);
    expect(waiting).toMatchObject([{ event: 'idea-1', why: { kind: 'lawless' } }]);
    expect(problems).toMatchObject([{ file: 'strata.yaml', line: 1 }]);
    const { stdout } = await strata(ada, ['status']);
    expect(stdout).toContain('nothing is begun until strata.yaml is mended');
    expect(stdout).toContain('strata.yaml:1: the markers of a merge conflict stand here');
  });

  it('gives the reason of each wait', async () => {
    const ada = await plainBus({
      draws: { on: 'draw', script: 'true', more: 'runs-on: [browser]' },
      keeper,
    });
    await ada.write('agents/thinker.md', '---\non: think\nengine: claude\n---\nThink.\n');
    await ada.commit('a thinker');
    for (const type of ['draw', 'think', 'idea']) await strata(ada, ['emit', type]);
    const { waiting } = await strataJson<Status>(ada, ['status']);
    const why = Object.fromEntries(waiting.map((one) => [one.agent, one.why]));
    expect(why).toEqual({
      draws: { kind: 'labels', missing: ['browser'] },
      thinker: { kind: 'engine', engine: 'claude' },
      keeper: { kind: 'runner' },
    });
  });

  it('says what a join lacks, and that as many run as may', async () => {
    const ada = await plainBus({
      joiner: { on: '', script: 'true', more: 'on: {all: [text, picture]}' },
      slow: { on: 'slow', script: 'sleep 60', more: 'concurrency: {limit: 1, key: payload.channel}' },
    });
    await strata(ada, ['emit', 'text', '--correlation', 'post-1']);
    for (const id of ['slow-1', 'slow-2']) await strata(ada, ['emit', 'slow', '--id', id]);
    const runner = await startStrata(['run', '--jobs', '2'], at(ada));
    await runner.waitForLine(/"kind":"started"/);
    const { waiting } = await strataJson<Status>(ada, ['status']);
    const why = Object.fromEntries(waiting.map((one) => [one.agent, one.why]));
    expect(why).toEqual({
      joiner: { kind: 'join', missing: ['picture'] },
      slow: { kind: 'full', limit: 1, key: 'payload.channel' },
    });
  });

  it('warns of a repository that is larger than strata.yaml allows', async () => {
    const ada = await plainBus();
    expect((await strataJson<Status>(ada, ['status'])).repository!.bytes).toBeGreaterThan(0);
    await ada.write('strata.yaml', 'branch: main\nlimits: {repository_bytes: 1}\n');
    await ada.commit('a small budget');
    expect((await strata(ada, ['status'])).stdout).toContain('limits.repository_bytes');
    const { checks } = await strataJson<{ checks: object[] }>(ada, ['doctor']);
    expect(checks).toContainEqual(expect.objectContaining({ name: 'size', state: 'absent' }));
  });

  it('shows what runs, by whom, while it runs, to several askers at once', async () => {
    const ada = await plainBus({ slow: { on: 'slow', script: 'sleep 4' } });
    await strata(ada, ['emit', 'slow']);
    const runner = await startStrata(['run', '--name', 'lamp', '--labels', 'light,desk'], at(ada));
    await runner.waitForLine(/"kind":"started"/);
    const looks = await Promise.all([1, 2, 3].map(() => strataJson<Status>(ada, ['status'])));
    for (const { running, runners } of looks) {
      expect(running).toMatchObject([{ agent: 'slow', runner: 'lamp', attempt: 1 }]);
      expect(runners).toMatchObject([{ name: 'lamp', labels: ['light', 'desk'], holds: 1 }]);
    }
    runner.kill('SIGTERM', 'alone');
    await runner.exited;
  });

  it('counts the dead, and tells faulty files with their line', async () => {
    const ada = await plainBus({ failing });
    await strata(ada, ['emit', 'fail']);
    await strata(ada, ['run', '--until-idle']);
    await ada.write('strata.yaml', 'branch: main\ntimezone: Mars/Olympus\n');
    await ada.commit('a slip');
    const { dead, problems } = await strataJson<Status>(ada, ['status']);
    expect(dead).toBe(1);
    expect(problems).toMatchObject([{ file: 'strata.yaml', line: 2, severity: 'error' }]);
  });

  it('shows hostile names without their escapes', async () => {
    const ada = await plainBus({ keeper });
    await commitEvent(ada, 'x.json', JSON.stringify({ type: 'nobody', payload: {}, event_id: 'plain' }));
    await commitEvent(ada, 'a\u001b[2Jb.json', '{"type": "nobody"');
    const { stdout } = await strata(ada, ['status']);
    expect(stdout).toContain('Unreadable');
    // oxlint-disable-next-line no-control-regex -- escapes are what must not be there
    expect(stdout).not.toMatch(/\u001b/);
  });
});

describe('strata events', () => {
  it('lists by state', async () => {
    const ada = await plainBus({ keeper, failing });
    for (const type of ['idea', 'fail']) await strata(ada, ['emit', type]);
    await strata(ada, ['run', '--until-idle']);
    await strata(ada, ['emit', 'idea', '--to', 'keeper']);
    await strata(ada, ['emit', 'nobody']);
    const list = (state: string) =>
      strataJson<{ state: string; type: string; agents: string[]; reason: string | null }[]>(ada, [
        'events',
        '--state',
        state,
      ]);
    expect(await list('done')).toMatchObject([{ state: 'done', type: 'idea', agents: ['keeper'] }]);
    expect(await list('dead')).toMatchObject([
      { state: 'dead', type: 'fail', reason: expect.stringContaining('it broke') },
    ]);
    expect(await list('pending')).toMatchObject([{ state: 'pending', type: 'idea' }]);
    expect(await list('unheard')).toMatchObject([{ state: 'unheard', type: 'nobody', agents: [] }]);
    expect(await list('open')).toEqual([]);
  });
});

describe('strata show', () => {
  it('finds an event by id, beginning, path and run', async () => {
    const ada = await plainBus({ keeper });
    await commitEvent(ada, 'an-idea.md', 'words\n');
    interface Shown {
      id: string;
      state: string;
      records: { path: string; commit: string; record: { run: string } }[];
    }
    const show = (asked: string) => strataJson<Shown>(ada, ['show', asked]);
    const pending = await show('queue/events/an-idea.md');
    expect(pending).toMatchObject({ state: 'pending', agents: ['keeper'], records: [] });
    await strata(ada, ['run', '--until-idle']);
    const done = await show(pending.id);
    expect(done).toMatchObject({ id: pending.id, state: 'done' });
    expect(done.records[0]!.commit).toBe(await ada.git('rev-parse', 'HEAD'));
    for (const asked of ['an-id', done.records[0]!.path, done.records[0]!.record.run.slice(0, 8)])
      expect((await show(asked)).id).toBe(pending.id);
    expect((await strata(ada, ['show', 'nothing-like-it'], 1)).stderr).toContain('nothing-like-it');
  });

  it('asks for more of an id that fits several', async () => {
    const ada = await plainBus({ keeper });
    for (const name of ['idea-a.md', 'idea-b.md']) await commitEvent(ada, name, 'words\n');
    const { stderr } = await strata(ada, ['show', 'idea-'], 1);
    expect(stderr).toMatch(/2 events fit idea-: idea-a-\w+, idea-b-\w+/);
  });
});
