/** Another model goes on where one is out of order or overloaded, and only there. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { choiceOf, leadThere, think, DIALECTS } from './bench.ts';
import { openDouble, type Reply } from './double.ts';

afterEach(() => vi.unstubAllEnvs());

const BUSY = { status: 529, headers: { 'retry-after': '0' } };

/** An agent on Claude, then on OpenAI. */
async function onTwo(first: readonly Reply[], second: readonly Reply[]) {
  const other = await openDouble(DIALECTS.openai, second);
  leadThere('openai', other);
  const choices = [choiceOf('claude', ''), choiceOf('openai', other.url)];
  return { ...(await think('claude', first, { task: { choices }, files: { 'a.md': 'A\n' } })), other };
}

describe('the next model of the list', () => {
  test('goes on with what was said and done before', async () => {
    const first: Reply[] = [
      { thinking: 'hm', text: 'I read.', calls: [{ name: 'read', input: { path: 'a.md' } }] },
      BUSY,
    ];
    const { result, double, other, lines } = await onTwo(first, [{ text: 'read it' }]);
    expect(double.requests).toHaveLength(4);
    expect(other.malformed).toEqual([]);
    const body = JSON.stringify(other.requests[0]?.body);
    expect(body).toContain('I read.');
    expect(body).toContain('| A');
    expect(body).not.toContain('hm');
    expect(result).toMatchObject({
      kind: 'proposal',
      value: { reply: 'read it' },
      usage: { model: 'gpt-5.4' },
    });
    expect(result.usage.tokens).toMatchObject({ input: 20, output: 10 });
    expect(lines.join('\n')).toContain('claude-opus-5-5 does not answer (it says 529); gpt-5.4 goes on');
  });

  test.each<[string, Reply]>([
    ['refusal', { text: 'no', stop: 'refusal' }],
    ['bad request', { status: 400 }],
    ['answer that is too long', { text: 'on', stop: 'length' }],
  ])('is not asked after a %s', async (_, reply) => {
    const { result, other } = await onTwo([reply], [{ text: 'never' }]);
    expect(result.kind).toBe('failed');
    expect(other.requests).toEqual([]);
  });

  test('where none answers, the run is tried again later', async () => {
    const { result } = await onTwo([BUSY], [BUSY]);
    expect(result).toMatchObject({ kind: 'again', reason: 'gpt-5.4 does not answer: it says 529' });
  });
});
