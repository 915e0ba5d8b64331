/** Law 14: a chain of events is bounded in length and breadth, and must get somewhere. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, whyChainEnds } from '../../runner/core/chains.ts';
import { defaultConfig } from '../../runner/core/config.ts';
import type { Emitted } from '../../runner/core/outcome.ts';
import { makeEvent } from './protocol-values.ts';

const emitted = (more: Partial<Emitted> = {}): Emitted => ({
  type: 'note',
  payload: {},
  next_agent: null,
  priority: null,
  files: [],
  requires_ack: false,
  not_before: null,
  deadline: null,
  ...more,
});
const limits = { ...defaultConfig().limits, depth: 5, fanOut: 10, repeats: 2 };
const event = makeEvent('a.md');
const marked = (mark: string) => ({ emitted: emitted(), mark });

describe('a fingerprint', () => {
  test('is the same whatever the order of keys, at any depth', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (payload) => {
        const turned = (value: unknown): unknown =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(
                Object.entries(value)
                  .reverse()
                  .map(([key, inner]) => [key, turned(inner)]),
              )
            : value;
        const other = turned(payload) as Record<string, unknown>;
        expect(fingerprint(emitted({ payload: other }), [])).toBe(fingerprint(emitted({ payload }), []));
      }),
    );
  });

  test('differs where type, address, payload, or what a named file holds differs', () => {
    const all = [
      fingerprint(emitted(), []),
      fingerprint(emitted({ type: 'other' }), []),
      fingerprint(emitted({ next_agent: 'ralph' }), []),
      fingerprint(emitted({ payload: { n: 1 } }), []),
      fingerprint(emitted({ files: ['a.md'] }), ['1']),
      fingerprint(emitted({ files: ['a.md'] }), ['2']),
      fingerprint(emitted({ files: ['a.md'] }), [null]),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a chain', () => {
  test('ends at its length, its breadth, or where it goes in circles', () => {
    const why = (more: Partial<typeof event>, pending = 0) =>
      whyChainEnds({ ...event, ...more }, [marked('x')], pending, limits);
    expect(why({ depth: 4 })).toBeNull();
    expect(why({ depth: 5 })).toMatch(/limits\.depth/);
    expect(why({ trail: ['x', 'y'] })).toBeNull();
    expect(why({ trail: ['x', 'y', 'x'] })).toMatch(/circles.*limits\.repeats/);
    expect(why({}, 9)).toBeNull();
    expect(why({}, 10)).toMatch(/limits\.fan_out/);
  });

  test('goes nowhere from a run that emits nothing, which is fine', () => {
    expect(whyChainEnds({ ...event, depth: 99, trail: ['x', 'x', 'x'] }, [], 99, limits)).toBeNull();
  });
});
