/** What a run is likely to use. */
import { expect, test } from 'vitest';
import { estimateOf } from '../../runner/core/estimate.ts';
import type { Spending } from '../../runner/core/spending.ts';
import { NO_MEDIA, NO_TOKENS, usageOf } from '../../runner/core/usage.ts';

function run(n: number, agent: string, output: number): Spending {
  const tokens = { ...NO_TOKENS, input: 10 * output, output };
  const at = new Date(Date.UTC(2026, 10, 21, 9, n)).toISOString();
  const usage = usageOf('m', [{ model: 'm', tokens, media: NO_MEDIA, cost_usd: 0 }]);
  return { run: `${n}`, agent, chain: 'c', at, usage };
}

test("is the mean of the agent's own latest 20 runs that asked a model", () => {
  const old = Array.from({ length: 5 }, (_one, n) => run(n, 'writer', 9999));
  const latest = Array.from({ length: 20 }, (_one, n) => run(10 + n, 'writer', n < 10 ? 100 : 200));
  const others = [run(40, 'judge', 5000), run(41, 'writer', 0)];
  const estimate = estimateOf('writer', [...latest, ...old, ...others], 1);
  expect(estimate).toEqual({ from: 'runs', runs: 20, tokens: { ...NO_TOKENS, input: 1500, output: 150 } });
});

test('of an agent that never ran is one turn on what it is told', () => {
  expect(estimateOf('writer', [run(1, 'judge', 5)], 1234)).toMatchObject({
    from: 'size',
    tokens: { input: 1234, output: 1000 },
  });
});
