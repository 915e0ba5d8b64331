/** What an agent remembers, and that it gives no agent three powers of two. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../runner/core/config.ts';
import { isMemory, remembers, turnsWithin, withMemory } from '../../runner/core/memory.ts';
import { readScope } from '../../runner/core/proposal.ts';
import { tokensIn } from '../../runner/core/usage.ts';
import { makeAgent } from './protocol-values.ts';

const config = defaultConfig();
const agent = (keys: string) => makeAgent('studio/editor', `on: [idea]\nengine: claude\n${keys}`);
const FOLDER = 'knowledge/memory/studio/editor';
const scopeOf = (keys: string) => withMemory(readScope(agent(keys), [], 'queue/events'), agent(keys), config);

describe('an agent reads its memory', () => {
  test.each(["writes: 'knowledge/**'", `writes: '${FOLDER}/*.md'`, "reads: 'knowledge/**'"])(
    'where its rights name it: %s',
    (keys) => {
      const { roots, accepts } = scopeOf(keys);
      expect(accepts(`${FOLDER}/colours.md`)).toBe(true);
      expect(roots.some((root) => root === FOLDER || FOLDER.startsWith(`${root}/`))).toBe(true);
    },
  );

  test("and no other's", () => {
    const { accepts } = scopeOf(`writes: '${FOLDER}/*.md'`);
    expect(accepts('knowledge/memory/studio/analyst/secret.md')).toBe(false);
    expect(isMemory(`${FOLDER}/other/secret.md`, FOLDER)).toBe(false);
  });

  test('not where it may write elsewhere only', () => {
    expect(scopeOf("writes: 'knowledge/signals/**'").roots).toEqual([]);
  });

  test('not where it reads the open web and may send anywhere: a page could have it given away', () => {
    const open = agent("writes: 'knowledge/**'\nnetwork: ['*']");
    expect(remembers(open, config)).toBe(false);
    expect(remembers(open, { ...config, policy: { ...config.policy, private: [] } })).toBe(true);
  });
});

test('of past turns the latest are told, as many as fit, in their order', () => {
  const turn = fc.record({ event: fc.uuid(), at: fc.constant(''), said: fc.string(), reply: fc.string() });
  fc.assert(
    fc.property(fc.array(turn), fc.nat(60), (turns, most) => {
      const kept = turnsWithin(turns, most);
      expect(kept).toEqual(turns.slice(0, kept.length).toReversed());
      const cost = kept.reduce((sum, { said, reply }) => sum + tokensIn(said + reply), 0);
      expect(cost).toBeLessThanOrEqual(most);
      const next = turns[kept.length];
      if (next) expect(cost + tokensIn(next.said + next.reply)).toBeGreaterThan(most);
    }),
  );
});
