import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../models/bench.ts';
import { openDouble } from '../models/double.ts';
import { plainBus, strata, strataJson } from './bus.ts';

interface Foresight {
  deliveries: {
    event: string;
    agent: string;
    model: string | null;
    tokens: { input: number; output: number };
    cost_usd: number | null;
    from: string | null;
    waits: boolean;
  }[];
  total: { cost_usd: number };
}

const PRICES = 'models: {prices: {llama: {input: 1, output: 10}}}\n';

/** An agent on a server of one's own, and one that asks no model. */
async function thinkingBus(settings = '') {
  const double = await openDouble(DIALECTS.server, [{ text: 'Done.', tokens: { input: 5000, output: 300 } }]);
  const ada = await plainBus({ plain: { on: 'idea', script: 'true' } });
  await ada.write('strata.yaml', `branch: main\nsandbox: {default: process}\n${PRICES}${settings}`);
  await ada.write('directives/house.md', 'Write plainly.\n'.repeat(200));
  await ada.write(
    'agents/thinker.md',
    `---\non: idea\nengine: ${double.url}/v1\nmodel: llama\nreads: [directives/**]\n---\nThink.\n`,
  );
  await ada.commit('an agent that thinks');
  return { ada, double };
}

describe('strata run --dry-run', () => {
  it('estimates what would run, asks nobody and lands nothing', async () => {
    const { ada, double } = await thinkingBus();
    await strata(ada, ['emit', 'idea', '--id', 'i-1']);
    const before = await ada.git('rev-parse', 'HEAD');
    const { deliveries, total } = await strataJson<Foresight>(ada, ['run', '--dry-run']);
    const [plain, thinker] = deliveries.toSorted((a, b) => a.agent.localeCompare(b.agent));
    expect(plain).toMatchObject({ agent: 'plain', model: null, cost_usd: 0, waits: false });
    expect(thinker).toMatchObject({ event: 'i-1', model: 'llama', from: 'size', waits: false });
    // The directives alone are 3,000 bytes.
    expect(thinker!.tokens.input).toBeGreaterThan(1000);
    expect(total.cost_usd).toBeCloseTo((thinker!.tokens.input + 10 * thinker!.tokens.output) / 1e6);
    expect(await ada.git('rev-parse', 'HEAD')).toEqual(before);
    expect(double.requests).toEqual([]);
  });

  it('goes by what the latest runs used, and tells what would wait for money', async () => {
    const { ada } = await thinkingBus('budgets: {day: 0.01, run: 0.009}\n');
    await strata(ada, ['emit', 'idea', '--id', 'i-1']);
    await strata(ada, ['run', '--until-idle']);
    await strata(ada, ['emit', 'idea', '--id', 'i-2']);
    const { deliveries } = await strataJson<Foresight>(ada, ['run', '--dry-run']);
    const thinker = deliveries.find(({ agent }) => agent === 'thinker');
    expect(thinker).toMatchObject({ from: 'runs', tokens: { input: 5000, output: 300 }, waits: false });
    expect(thinker!.cost_usd).toBeCloseTo(0.008);
    await strata(ada, ['emit', 'idea', '--id', 'i-3']);
    const { stdout } = await strata(ada, ['run', '--dry-run']);
    expect(stdout).toMatch(/thinker +i-3 .*waits for the next day's budget/);
    expect(stdout).toContain('An estimate: nobody was asked, and nothing landed.');
  });
});
