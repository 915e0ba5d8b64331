/** Each way in which a run of Claude Code can end has a reason of its own, as with every engine that thinks. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EngineResult } from '../../runner/engines/engine.ts';
import type { Reply } from '../models/double.ts';
import { noClaudeCode } from '../support/claude-code.ts';
import { finish, work } from './bench.ts';

afterEach(() => vi.unstubAllEnvs());

const SOON = { 'retry-after': '0' };
const look: Reply = { calls: [{ name: 'Glob', input: { pattern: '*' } }] };
const write: Reply = { calls: [{ name: 'Write', input: { file_path: 'knowledge/a.md', content: 'x' } }] };
const done = finish({ reply: 'done' });

function failure(result: EngineResult): { cause: string; reason: string } {
  if (result.kind !== 'failed') throw new Error(`it ended as ${JSON.stringify(result)}`);
  return result;
}

describe.skipIf(noClaudeCode !== null)(`Claude Code${noClaudeCode ? ` (${noClaudeCode})` : ''}`, () => {
  test('who says something and does not finish has said its reply', async () => {
    const { result } = await work([{ text: 'All is said.' }]);
    expect(result).toMatchObject({ kind: 'proposal', value: { strata: 1, reply: 'All is said.' } });
  });

  test('a question waits for a person', async () => {
    const { result } = await work([finish({ waiting: { question: 'Which one?' } })]);
    expect(result).toMatchObject({ kind: 'proposal', value: { waiting: { question: 'Which one?' } } });
  });

  test('what it ends with may be faulty twice', async () => {
    const faulty = finish({ emits: 'none' });
    expect((await work([faulty, faulty, done])).result).toMatchObject({ kind: 'proposal' });
    const { result } = await work([faulty, faulty, faulty, done]);
    expect(failure(result).reason).toContain('structured output after 3 attempts');
  });

  test('a wrong key fails by the name of its variable', async () => {
    const { result, double } = await work([done], { wrongKey: true });
    expect(failure(result)).toMatchObject({
      cause: 'key',
      reason: 'claude does not take the key in ANTHROPIC_API_KEY: no such key',
    });
    expect(double.requests).toHaveLength(1);
  });

  test('an overload is outwaited, and told', async () => {
    const { result, lines } = await work([{ status: 529, headers: SOON }, done]);
    expect(result).toMatchObject({ kind: 'proposal' });
    expect(lines.join('\n')).toContain('the service does not answer (529); it is asked again in');
  });

  test('one that lasts gets another run', async () => {
    const { result, double } = await work([{ status: 529, headers: SOON }]);
    expect(result).toMatchObject({ kind: 'again', reason: 'claude-opus-5-5 does not answer: it says 529' });
    expect(double.requests).toHaveLength(3);
  });

  test('the next of its models goes on', async () => {
    const choices = ['claude-opus-5-5', 'claude-sonnet-5-5'].map((model) => ({
      by: 'claude' as const,
      model,
    }));
    const busy: Reply = { status: 529, headers: SOON };
    const { result } = await work([busy, busy, busy, done], { task: { choices } });
    expect(result).toMatchObject({ kind: 'proposal', usage: { model: 'claude-sonnet-5-5' } });
  });

  test('who is asked to wait for long comes back at that time', async () => {
    const before = Date.now();
    const { result, double } = await work([{ status: 429, headers: { 'retry-after': '600' } }]);
    if (result.kind !== 'again') throw new Error(`it ended as ${JSON.stringify(result)}`);
    expect(Date.parse(result.due ?? '')).toBeGreaterThanOrEqual(before + 590_000);
    expect(double.requests).toHaveLength(1);
  });

  test.each(['ended', 'destroyed'] as const)('a stream that is %s early is asked for again', async (cut) => {
    const { result, double } = await work([{ text: 'half of', cut }, done]);
    expect(result).toMatchObject({ kind: 'proposal', value: { reply: 'done' } });
    expect(double.requests).toHaveLength(2);
  });

  test('a stream that is always cut gets another run', async () => {
    const { result } = await work([{ text: 'half of', cut: 'destroyed' }]);
    expect(result).toMatchObject({ kind: 'again', reason: expect.stringContaining('broke off') as string });
  });

  test('a refusal is told in its words', async () => {
    const { result } = await work([{ text: 'I will not.', stop: 'refusal' }]);
    expect(failure(result).reason).toBe('claude-opus-5-5 refused: I will not.');
  });

  test('an answer that is too long is told', async () => {
    const { result } = await work([{ text: 'on and on', stop: 'length' }]);
    expect(failure(result).reason).toContain('longer than 4000 tokens');
  });

  test('a request that is not taken is told in the words of the service', async () => {
    const { result } = await work([{ status: 400 }]);
    expect(failure(result).reason).toBe('claude-opus-5-5 does not take the request: it says 400');
  });

  test('it has so many turns', async () => {
    const { result, double } = await work([look], { task: { maxTurns: 2 } });
    expect(failure(result).reason).toBe('it was not done after 2 turns (max-turns)');
    expect(double.requests).toHaveLength(2);
  });

  test('at its budget it stops, keeps what it wrote, and tells', async () => {
    const dear = (reply: Reply): Reply => ({ ...reply, tokens: { input: 100, output: 4000 } });
    const kept = await work([dear(write)], { task: { budgetUsd: 0.09 } });
    expect(kept.result).toMatchObject({
      kind: 'proposal',
      value: { reply: expect.stringMatching(/^it stopped at its budget of \$0.09 .* was kept\.$/) as string },
    });
    expect(kept.result.usage.cost_usd).toBeGreaterThan(0.08);
    const nothing = await work([dear(look)], { task: { budgetUsd: 0.09 } });
    expect(failure(nothing.result).reason).toMatch(/^it stopped at its budget/);
  });

  test('without a price no budget can be kept', async () => {
    const choices = [{ by: 'claude' as const, model: 'claude-unheard-of' }];
    const { result, double } = await work([done], { task: { choices, budgetUsd: 1 } });
    expect(failure(result).reason).toContain('no price is known of claude-unheard-of');
    expect(double.requests).toEqual([]);
  });

  test('its time is that of its file', async () => {
    const { result } = await work([{ silent: true }], { run: { timeoutMs: 4000 } });
    expect(failure(result)).toMatchObject({ cause: 'timeout' });
  });
});
