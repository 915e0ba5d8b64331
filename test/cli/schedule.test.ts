import { describe, expect, it } from 'vitest';
import { runStrata } from '../support/processes.ts';
import { at, plainBus, strata, strataJson, writeAgent } from './bus.ts';

interface Shown {
  agent: string;
  cron: string;
  timezone: string;
  state: string;
  last: { event: string; slot: string; state: string; reason: string | null } | null;
  next: string[];
}

const gardener = {
  on: '',
  script: 'echo "no rain" >&2; exit 1',
  more: "on: {schedule: {cron: '0 0 * * *', timezone: Asia/Seoul, missed: run-once, overlap: replace}}",
};

/** Has the schedule have begun long ago, as a runner would have written it. */
async function longAgo(ada: Awaited<ReturnType<typeof plainBus>>) {
  const marks = await ada.read('queue/schedules.json');
  const then = marks.replace(/"after": "[^"]+"/, '"after": "2026-01-01T00:00:00.000Z"');
  await ada.write('queue/schedules.json', then);
  await ada.commit('long ago');
}

describe('strata schedule', () => {
  it('tells each schedule, what became of its last tick, and the next three', async () => {
    const ada = await plainBus({ gardener });
    const look = async () => (await strataJson<Shown[]>(ada, ['schedule']))[0]!;
    expect(await look()).toMatchObject({
      agent: 'gardener',
      cron: '0 0 * * *',
      timezone: 'Asia/Seoul',
      missed: 'run-once',
      within_ms: null,
      overlap: 'replace',
      state: 'begins',
      last: null,
    });
    await strata(ada, ['run', '--until-idle']);
    const begun = await look();
    expect(begun).toMatchObject({ state: 'ticks', last: null });
    expect(begun.next).toHaveLength(3);
    for (const slot of begun.next) expect(slot).toMatch(/T00:00:00\+09:00$/);

    await longAgo(ada);
    await strata(ada, ['run', '--until-idle']);
    const ticked = await look();
    expect(ticked.last).toMatchObject({ state: 'dead', reason: expect.stringContaining('no rain') });
    expect(ticked.last!.slot).toMatch(/T00:00:00\+09:00$/);
    const { stdout } = await strata(ada, ['schedule']);
    expect(stdout).toMatch(/^gardener {2}0 0 \* \* \* {2}Asia\/Seoul$/m);
    expect(stdout).toMatch(new RegExp(`last +\\S+T00:00:00\\+09:00 +dead +${ticked.last!.event}`));
    await strata(ada, ['pause', '--agent', 'gardener']);
    expect(await look()).toMatchObject({ state: 'paused' });
  });

  it('says so where there is none, also in Korean', async () => {
    const ada = await plainBus();
    expect((await strata(ada, ['schedule'])).stdout).toContain('No agent has a schedule');
    const { cwd, env } = at(ada);
    const korean = await runStrata(['schedule'], { cwd, env: { ...env, STRATA_LANG: 'ko' } });
    expect(korean.stdout).toContain('일정이 있는 에이전트가 없습니다');
  });

  it('strata agents check names what never ticks', async () => {
    const ada = await plainBus();
    await writeAgent(ada, 'leap', { on: '', script: 'true', more: "on: {schedule: '0 0 30 2 *'}" });
    await ada.commit('never');
    const { stdout } = await strata(ada, ['agents', 'check'], 1);
    expect(stdout).toMatch(/agents\/leap\/AGENT\.md:\d+: on: no day is ever as `0 0 30 2 \*` says/);
    expect(await strataJson(ada, ['schedule'])).toMatchObject([{ state: 'never', next: [] }]);
  });

  it('a tick may be tried by hand: an event of its type to the agent', async () => {
    const ada = await plainBus({ gardener });
    await strata(ada, ['emit', 'schedule', '--to', 'gardener', '--id', 'try-1']);
    await strata(ada, ['run', '--until-idle']);
    expect(await strataJson(ada, ['show', 'try-1'])).toMatchObject({ state: 'dead', agents: ['gardener'] });
  });
});
