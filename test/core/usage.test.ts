/** Adding up what runs used: nothing is lost, and nothing counts twice (law 14). */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeClaim, makeEvent, makeRecord, summary, AT } from './protocol-values.ts';
import { lostRuns } from '../../runner/core/record.ts';
import {
  addUsage,
  NO_MEDIA,
  NO_TOKENS,
  NO_USAGE,
  sharesOf,
  sumOf,
  usageOf,
  type Share,
} from '../../runner/core/usage.ts';

const share: fc.Arbitrary<Share> = fc.record({
  model: fc.constantFrom('a', 'b', 'c'),
  tokens: fc.record({ input: fc.nat(), output: fc.nat(), cache_read: fc.nat(), cache_write: fc.nat() }),
  media: fc.record({ images: fc.nat(), seconds: fc.nat(), characters: fc.nat() }),
  cost_usd: fc.nat(1000),
});
const usage = fc.array(share, { maxLength: 6 }).map((shares) => usageOf('a', shares));

describe('a usage', () => {
  test('is the sum of its shares, one for each model', () => {
    fc.assert(
      fc.property(usage, (one) => {
        const shares = sharesOf(one);
        expect(sumOf(shares)).toEqual({ tokens: one.tokens, media: one.media, cost_usd: one.cost_usd });
        expect(new Set(shares.map(({ model }) => model)).size).toBe(shares.length);
      }),
    );
  });

  test('added to another one holds both, whatever the order', () => {
    fc.assert(
      fc.property(usage, usage, (one, other) => {
        const both = sumOf([one, other]);
        expect(sumOf([addUsage(one, other)])).toEqual(both);
        expect(sumOf([addUsage(other, one)])).toEqual(both);
      }),
    );
  });

  test('names its only model once', () => {
    const only = { model: 'a', tokens: { ...NO_TOKENS, input: 1 }, media: NO_MEDIA, cost_usd: 2 };
    expect(usageOf('a', [only])).toEqual({ ...only, models: [] });
    expect(addUsage(usageOf('a', [only]), NO_USAGE)).toMatchObject({ model: null, models: [only] });
  });
});

describe('lost runs', () => {
  const event = makeEvent('a.md');
  const lost = (run: string, cost_usd = 0) => ({
    run,
    session: 'r1',
    claimed: AT,
    ...NO_USAGE,
    cost_usd,
  });

  test('are booked with what they told last, each once', () => {
    const claim = makeClaim(event, { lost: [lost('first', 1)] });
    expect(lostRuns(claim, [lost(claim.nonce, 3), lost('stopped', 2)], null)).toEqual([
      lost('first', 1),
      lost(claim.nonce, 3),
      lost('stopped', 2),
    ]);
  });

  test('are not those whose outcome landed', () => {
    const record = makeRecord(event, { run: 'landed', earlier: [{ ...summary('retry'), run: 'earlier' }] });
    expect(lostRuns(null, [lost('landed', 1), lost('earlier', 1), lost('gone', 1)], record)).toEqual([
      lost('gone', 1),
    ]);
  });
});
