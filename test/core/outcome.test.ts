/** Documents in refs and records: PROTOCOL rule 2. */
import { describe, expect, test } from 'vitest';
import {
  claimSchema,
  documentVersion,
  isFinal,
  OUTCOME_STATES,
  parseDocument,
  recordSchema,
  sessionSchema,
  tiedSchema,
  toJson,
} from '../../runner/core/outcome.ts';
import { NO_USAGE } from '../../runner/core/usage.ts';
import { makeClaim, makeEvent, makeOutcome, makeRecord, makeSession } from './protocol-values.ts';

const event = makeEvent('느린 삶.md');
const claim = makeClaim(event);
const bytes = (value: unknown) => Buffer.from(toJson(value));

describe('rule 2: documents come back as they were written', () => {
  test.each([
    [
      'claim',
      claimSchema,
      { ...claim, lost: [{ run: 'r', session: 's', claimed: claim.at, ...NO_USAGE, cost_usd: 0.1 }] },
    ],
    ['session', sessionSchema, makeSession('r1', { labels: ['browser'] }).session],
    [
      'tied outcome',
      tiedSchema,
      { v: 1, kind: 'tied', claim, outcome: makeOutcome({ verdict: { score: 87 }, reply: '좋다' }) },
    ],
    ['record', recordSchema, makeRecord(event, { earlier: [], verdict: [1, 2] })],
  ] as const)('a %s', (_what, schema, value) => {
    expect(parseDocument<unknown>(schema, bytes(value))).toEqual(value);
    expect(toJson(parseDocument<unknown>(schema, bytes(value)))).toBe(toJson(value));
  });

  test('another version is not read, and its number is told', () => {
    for (const v of [0, 2, '1', null]) expect(parseDocument(claimSchema, bytes({ ...claim, v }))).toBeNull();
    expect(documentVersion(bytes({ ...claim, v: 7 }))).toBe(7);
    expect(documentVersion(bytes({ v: 'x' }))).toBeNull();
  });

  test.each(['', 'no JSON', 'null', '[]', '{"v":1}', '\ufeff{}', '{"__proto__":{"v":1}}'])(
    '%j is none',
    (text) => {
      expect(parseDocument(claimSchema, Buffer.from(text))).toBeNull();
      expect(() => documentVersion(Buffer.from(text))).not.toThrow();
    },
  );

  test('one kind is not taken for another', () => {
    expect(parseDocument(sessionSchema, bytes(claim))).toBeNull();
    expect(parseDocument(tiedSchema, bytes(claim))).toBeNull();
    expect(
      parseDocument(claimSchema, bytes({ v: 1, kind: 'tied', claim, outcome: makeOutcome() })),
    ).toBeNull();
  });
});

test('outcomes are a closed list; only retry and waiting leave a delivery open', () => {
  expect(OUTCOME_STATES.filter((state) => !isFinal(state))).toEqual(['retry', 'waiting']);
  expect(
    parseDocument(
      tiedSchema,
      bytes({ v: 1, kind: 'tied', claim, outcome: { ...makeOutcome(), state: 'unheard' } }),
    ),
  ).toBeNull();
});
