/** What a run is likely to use: as the agent's latest ones did, else by what it would be told. Pure. */
import type { Spending } from './spending.ts';
import { NO_TOKENS, sumOf, type Tokens } from './usage.ts';

/** `runs`: the mean of so many; `size`: one turn on what it is told, with an answer of `ANSWER` tokens. */
export interface Estimate {
  from: 'runs' | 'size';
  runs: number;
  tokens: Tokens;
}

const LATEST = 20;
const ANSWER = 1000;

/** @param told tokens of all that its model would read at first */
export function estimateOf(agentId: string, past: readonly Spending[], told: number): Estimate {
  const own = past.filter(({ agent, usage }) => agent === agentId && usage.tokens.output > 0);
  const latest = own.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, LATEST);
  if (latest.length === 0)
    return { from: 'size', runs: 0, tokens: { ...NO_TOKENS, input: told, output: ANSWER } };
  const { tokens } = sumOf(latest.map(({ usage }) => usage));
  const mean = (name: keyof Tokens) => Math.round(tokens[name] / latest.length);
  const [input, output] = [mean('input'), mean('output')];
  const kept = { cache_read: mean('cache_read'), cache_write: mean('cache_write') };
  return { from: 'runs', runs: latest.length, tokens: { input, output, ...kept } };
}
