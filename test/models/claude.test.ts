/** What is Anthropic's own: what is kept to be read again, thinking, and errors in the midst of a stream. */
import { afterEach, expect, test, vi } from 'vitest';
import { think } from './bench.ts';
import type { Reply } from './double.ts';

afterEach(() => vi.unstubAllEnvs());

interface Body {
  system: { cache_control?: object }[];
  cache_control?: object;
  thinking?: object;
  output_config?: object;
  messages: { content: { type: string }[] }[];
}
const look: Reply = { thinking: 'I should look.', calls: [{ name: 'search', input: {} }] };

test('its task is kept to be read again, the same for every run', async () => {
  const ask = async () => (await think('claude', [{ text: 'hi' }])).double.requests[0]?.body as Body;
  const [one, other] = [await ask(), await ask()];
  expect(one.system.at(-1)?.cache_control).toEqual({ type: 'ephemeral' });
  expect(one.cache_control).toEqual({ type: 'ephemeral' });
  expect(other.system).toEqual(one.system);
});

test.each([
  [null, undefined, undefined],
  ['off', { type: 'disabled' }, undefined],
  ['high', { type: 'adaptive' }, { effort: 'high' }],
  [2000, { type: 'enabled', budget_tokens: 2000 }, undefined],
] as const)('thinking: %s', async (thinking, said, output) => {
  const { double } = await think('claude', [{ text: 'hi' }], { task: { thinking } });
  expect(double.malformed).toEqual([]);
  expect(double.requests[0]?.body).toMatchObject({
    ...(said ? { thinking: said } : {}),
    ...(output ? { output_config: output } : {}),
  });
  if (!said) expect(double.requests[0]?.body).not.toHaveProperty('thinking');
});

test('what it thought goes back as it was, signed', async () => {
  const { result, double } = await think('claude', [look, { text: 'seen' }], { task: { thinking: 2000 } });
  expect(double.malformed).toEqual([]);
  const { messages } = double.requests[1]!.body as Body;
  expect(messages[1]?.content[0]).toEqual({
    type: 'thinking',
    thinking: 'I should look.',
    signature: 'signed',
  });
  expect(result).toMatchObject({ kind: 'proposal', value: { reply: 'seen' } });
});

test('an overload in the midst of an answer is one, and what it was said to have used by then is booked', async () => {
  const { result, double } = await think('claude', [{ text: 'half', overloaded: true }, { text: 'whole' }]);
  expect(double.requests).toHaveLength(2);
  expect(result).toMatchObject({ value: { reply: 'whole' }, usage: { tokens: { input: 20, output: 6 } } });
});
