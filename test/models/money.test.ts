/** What a run spends is known, and never more than its budget allows (law 14). */
import { expect, test, vi, afterEach } from 'vitest';
import { ALIASES, PROVIDERS, type ModelChoice } from '../../runner/core/models.ts';
import { NO_TOKENS } from '../../runner/core/outcome.ts';
import { mediaUsage } from '../../runner/core/usage.ts';
import { Books } from '../../runner/engines/model/books.ts';
import { openPrices } from '../../runner/engines/model/prices.ts';
import { choiceOf, think } from './bench.ts';
import type { Reply } from './double.ts';

afterEach(() => vi.unstubAllEnvs());

const write = (path: string, tokens: Reply['tokens']): Reply => ({
  calls: [{ name: 'write', input: { path, content: 'x' } }],
  ...(tokens ? { tokens } : {}),
});
const opus = choiceOf('claude', '');

test('a price is known of every model that is used where nobody names one', async () => {
  const priceOf = await openPrices({});
  const models: ModelChoice[] = [
    ...Object.values(ALIASES).map((model) => ({ by: 'claude' as const, model })),
    { by: 'openai', model: PROVIDERS.openai.model },
    { by: 'google', model: PROVIDERS.google.model },
  ];
  for (const choice of models)
    expect(priceOf(choice, { ...NO_TOKENS, output: 1 }), choice.model).toBeGreaterThan(0);
});

test('each class of tokens has its price, from the table or from strata.yaml', async () => {
  const priceOf = await openPrices({ mine: { input: 1, output: 2, cacheRead: 0.5, cacheWrite: 4 } });
  const tokens = { input: 1e6, output: 1e6, cache_read: 1e6, cache_write: 1e6 };
  expect(priceOf({ by: 'server', url: 'http://x', model: 'mine' }, tokens)).toBeCloseTo(7.5);
  expect(priceOf({ by: 'openai', model: 'nobody-knows-it' }, tokens)).toBeNull();
  expect(priceOf({ by: 'server', url: 'http://x', model: 'llama' }, tokens)).toBe(0);
  const one = (name: keyof typeof tokens) => priceOf(opus, { ...NO_TOKENS, [name]: 1e6 })!;
  expect(one('output')).toBeGreaterThan(one('cache_write'));
  expect(one('cache_write')).toBeGreaterThan(one('input'));
  expect(one('input')).toBeGreaterThan(one('cache_read'));
});

test('a turn is booked once, as often as the provider tells of it, and by its model', async () => {
  const told: number[] = [];
  const books = new Books(await openPrices({}), { budgetUsd: null, allowance: () => null }, ({ tokens }) =>
    told.push(tokens.output),
  );
  const gpt = choiceOf('openai', '');
  books.note(opus, { ...NO_TOKENS, input: 1000, output: 1 });
  books.note(opus, { ...NO_TOKENS, input: 1000, output: 100 });
  books.close();
  books.note(gpt, { ...NO_TOKENS, input: 1, cache_read: 5 });
  books.close();
  books.answered(gpt);
  expect(told).toEqual([1, 100, 100]);
  expect(books.usage).toMatchObject({
    model: 'gpt-5.4',
    tokens: { input: 1001, output: 100, cache_read: 5 },
    models: [
      { model: 'claude-opus-5-5', tokens: { input: 1000, output: 100 } },
      { model: 'gpt-5.4', tokens: { input: 1, cache_read: 5 } },
    ],
  });
});

test('what tools had services make counts against the budget', async () => {
  const told: number[] = [];
  const books = new Books(await openPrices({}), { budgetUsd: 0.05, allowance: () => null }, ({ cost_usd }) =>
    told.push(cost_usd),
  );
  const ask = { system: '', messages: [], tools: [] };
  expect(books.roomFor(opus, ask)).toBeGreaterThan(0);
  const picture = { model: 'stable-image-core', images: 1, seconds: 0, characters: 0 };
  books.made(mediaUsage([picture, picture], {}));
  expect(told).toEqual([0.06]);
  expect(books.usage).toMatchObject({ media: { images: 2 }, cost_usd: 0.06 });
  expect(books.roomFor(opus, ask)).toBe(0);
});

test('the server is told to stop where the budget ends', async () => {
  const { double } = await think('claude', [{ text: 'short' }], {
    task: { budgetUsd: 0.05, maxOutput: 30_000 },
  });
  const { max_tokens: most } = double.requests[0]!.body as { max_tokens: number };
  const priceOf = await openPrices({});
  expect(priceOf(opus, { ...NO_TOKENS, output: most })).toBeLessThan(0.05);
  expect(most).toBeGreaterThan(1000);
});

test('before a turn that the budget does not pay for it stops, keeps what is there, and tells', async () => {
  const dear = { input: 1000, output: 2400 };
  const { result, double, lines } = await think('claude', [write('knowledge/a.md', dear)], {
    task: { budgetUsd: 0.055 },
  });
  expect(double.requests).toHaveLength(1);
  expect(result).toMatchObject({
    kind: 'proposal',
    value: { reply: expect.stringMatching(/stopped at its budget of \$0\.055 .*was kept/) as string },
  });
  expect(result.usage.cost_usd).toBeCloseTo(0.052);
  expect(lines.at(-1)).toContain('it stopped at its budget');
});

test('an answer that the budget cuts short stops it too; with nothing made, the run fails', async () => {
  const { result, double } = await think('claude', [{ text: 'and so', stop: 'length' }], {
    task: { budgetUsd: 0.05 },
  });
  expect(result).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('stopped at its budget') as string,
  });
  expect(double.requests).toHaveLength(1);
});

test('a budget on a model without a price stops the run before it spends', async () => {
  const task = { choices: [{ by: 'openai' as const, model: 'nobody-knows-it' }] };
  const { result, double } = await think('openai', [{ text: 'hi' }], { task: { ...task, budgetUsd: 1 } });
  expect(result).toMatchObject({
    kind: 'failed',
    cause: 'budget',
    reason: expect.stringContaining('models.prices') as string,
  });
  expect(double.requests).toHaveLength(0);
  const free = await think('openai', [{ text: 'hi' }], { task });
  expect(free.result).toMatchObject({ kind: 'proposal', usage: { cost_usd: 0 } });
  expect(free.lines.join()).toContain('no price is known of nobody-knows-it');
});
