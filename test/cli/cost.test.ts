import { describe, expect, it } from 'vitest';
import { at, plainBus, strata, strataJson } from './bus.ts';
import { runStrata } from '../support/processes.ts';

interface Cost {
  by: string;
  lines: { key: string | null; runs: number; cost_usd: number; media: { images: number } }[];
  total: { runs: number; cost_usd: number };
}

const PRICES = 'models: {media: {painter: {image: 0.5}, speaker: {character: 0.25}}}\n';
const line = (used: object[]) => `echo '${JSON.stringify({ strata: 1, used })}'`;
const painter = {
  on: 'paint',
  script: line([{ model: 'painter', images: 2 }]),
};
const speaker = {
  on: 'paint, say',
  script: line([{ model: 'speaker', characters: 8, seconds: 1.5 }]),
};

/** Two agents that used services, on one event and another one. */
async function spentBus() {
  const ada = await plainBus({ painter, speaker });
  await ada.write(
    'strata.yaml',
    `branch: main\nsandbox: {default: process}\n${PRICES}retention: {days: 30}\n`,
  );
  await ada.commit('prices');
  await strata(ada, ['emit', 'paint', '--id', 'p-1']);
  await strata(ada, ['emit', 'say', '--id', 's-1', '--correlation', 'p-1']);
  await strata(ada, ['run', '--until-idle']);
  return ada;
}

describe('strata cost', () => {
  it('tells it by agent, model, day and chain, from records alone', async () => {
    const ada = await spentBus();
    const by = async (...args: string[]) => strataJson<Cost>(ada, ['cost', ...args]);
    expect(await by()).toMatchObject({
      by: 'agent',
      lines: [
        { key: 'speaker', runs: 2, cost_usd: 4 },
        { key: 'painter', runs: 1, cost_usd: 1, media: { images: 2 } },
      ],
      total: { runs: 3, cost_usd: 5 },
    });
    expect((await by('--by', 'model')).lines.map(({ key }) => key)).toEqual(['speaker', 'painter']);
    expect((await by('--by', 'chain')).lines).toMatchObject([{ key: 'p-1', runs: 3 }]);
    expect((await by('--by', 'day')).lines).toHaveLength(1);
    expect((await by('--agent', 'painter')).total).toMatchObject({ runs: 1, cost_usd: 1 });
    expect((await by('--since', '1d')).total.runs).toBe(3);
    expect((await by('--since', '2999-01-01')).lines).toEqual([]);
    const { stdout } = await strata(ada, ['cost']);
    expect(stdout).toMatch(/speaker +\$4\.0000 +2 .*3 s, 16 characters/);
    expect(stdout).toMatch(/in all +\$5\.0000 +3/);
  });

  it('finds what left the tip in history, each run once', async () => {
    const ada = await spentBus();
    const before = await strataJson<Cost>(ada, ['cost']);
    await ada.git('rm', '-rq', 'queue/done');
    await ada.commit('records leave the tip');
    expect(await strataJson<Cost>(ada, ['cost'])).toEqual(before);
  });

  it('speaks Korean, and says how a time is written', async () => {
    const ada = await plainBus({ painter });
    const { env, cwd } = at(ada);
    const korean = await runStrata(['cost'], { cwd, env: { ...env, STRATA_LANG: 'ko' } });
    expect(korean.stdout).toContain('비용으로 셀 것을 쓴 실행이 없습니다');
    const { stderr } = await strata(ada, ['cost', '--since', 'soon'], 2);
    expect(stderr).toContain('--since soon: write a span such as 7d');
  });
});
