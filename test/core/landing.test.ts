/** What becomes of an outcome on the tip it is folded onto: PROTOCOL rule 12, laws 2, 11 and 14. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StrataEvent } from '../../runner/core/event.ts';
import {
  childId, deadProblem, decideLanding, mergeText, outcomeSubject, outcomeTrailers, withTrailers,
} from '../../runner/core/landing.ts'; // prettier-ignore
import { isFinal, OUTCOME_STATES, type Outcome } from '../../runner/core/outcome.ts';
import { DEFAULT_RETRY } from '../../runner/core/retry.ts';
import { AT, makeClaim, makeEvent, makeOutcome, makeRecord, summary } from './protocol-values.ts';

const event = makeEvent('a.md');
const claim = makeClaim(event);
const change = { path: 'knowledge/a.md', mode: '100644', blob: 'a'.repeat(40), base: null };
const emit = {
  type: 'note', payload: {}, next_agent: null, priority: null, files: [], requires_ack: false, not_before: null,
  deadline: null,
}; // prettier-ignore
const decide = (facts: Partial<Parameters<typeof decideLanding>[2]> = {}, more = {}, attempt = 1) =>
  decideLanding(
    { ...claim, attempt },
    makeOutcome({ changes: [change], ...more }),
    {
      event,
      record: null,
      answered: false,
      conflicts: [],
      taken: [],
      stale: null,
      chainEnds: null,
      ...facts,
    },
    DEFAULT_RETRY,
  );

describe('rule 12', () => {
  test('an outcome lands where event, attempt and files are as they were', () => {
    expect(decide()).toEqual({ kind: 'land', outcome: makeOutcome({ changes: [change] }) });
    expect(decide({ record: makeRecord(event) }, {}, 2).kind).toBe('land');
  });

  test.each([
    ['it landed before', { record: makeRecord(event, { state: 'done' }) }, 1],
    ['it failed for good before', { record: makeRecord(event, { state: 'failed' }) }, 1],
    ['the event is gone or edited', { event: null }, 1],
    ['the attempt was made already', { record: makeRecord(event) }, 1],
    ['the attempt is too far on', {}, 2],
  ])('law 2: it is superseded where %s', (_what, facts, attempt) => {
    expect(decide(facts, {}, attempt).kind).toBe('supersede');
  });

  const question = { question: 'Go on?', remind_ms: 5000, deadline: null };
  test.each([
    ['a reminder', { state: 'waiting', engine: 'none', waiting: question }, 'supersede'],
    ['the end of patience', { state: 'failed', engine: 'none', cause: 'unanswered' }, 'supersede'],
    ["the event's own deadline", { state: 'failed', engine: 'none' }, 'land'],
    ['a question that a run asks', { state: 'waiting', waiting: question }, 'land'],
  ])('where somebody answered meanwhile: %s', (_what, outcome, then) => {
    const record = makeRecord(event, { state: 'waiting', waiting: question });
    const of = (answered: boolean) => decide({ record, answered }, { changes: [], ...outcome }, 2).kind;
    expect([of(false), of(true)]).toEqual(['land', then]);
  });

  test('law 2: no outcome lands over a final record, whatever else is true', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OUTCOME_STATES), fc.constantFrom(...OUTCOME_STATES), fc.nat(5), fc.nat(5), fc.boolean(),
        (state, recorded, attempt, made, there) => {
          const record = makeRecord(event, { state: recorded, attempt: made });
          const { kind } = decide({ record, event: there ? event : null }, { state }, attempt);
          expect(kind === 'land').toBe(!isFinal(recorded) && there && attempt === made + 1);
        },
      ),
    ); // prettier-ignore
  });

  test('law 11: a conflict is tried again at once, without results; failed when attempts are used up', () => {
    const first = decide({ conflicts: ['knowledge/a.md'] }, { emits: [emit] });
    expect(first).toMatchObject({ outcome: { state: 'retry', due: AT, changes: [], emits: [] } });
    const tried = makeRecord(event, { attempt: 2, earlier: [summary('retry')] });
    const last = decide({ conflicts: ['x'], record: tried }, {}, 3);
    expect(last).toMatchObject({ outcome: { state: 'failed', due: null, changes: [] } });
  });

  test('law 14: what goes too far or in circles is rejected, whole', () => {
    const far = decide({ chainEnds: 'the chain is 33 events long' }, { emits: [emit] });
    expect(far).toMatchObject({ outcome: { state: 'rejected', emits: [], changes: [] } });
  });

  test('a join whose events were taken by another run is tried again, without results', () => {
    const taken = decide({ taken: ['other'] }, { emits: [emit] });
    expect(taken).toMatchObject({ outcome: { state: 'retry', due: AT, changes: [], emits: [] } });
    expect(decide({ taken: ['other'] }, { state: 'failed' })).toMatchObject({ outcome: { state: 'failed' } });
  });
});

describe('law 11: merging', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'strata-merge-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What git merge-file makes of it; null for a conflict. */
  const byGit = (ours: string, base: string, theirs: string) => {
    const paths = [ours, base, theirs].map((text, n) => {
      writeFileSync(join(folder, `${n}`), text);
      return join(folder, `${n}`);
    });
    try {
      return execFileSync('git', ['merge-file', '-p', '-q', ...paths], {
        stdio: ['ignore', 'pipe', 'ignore'],
      }).toString();
    } catch {
      return null;
    }
  };

  test('keeps both sides where they do not touch', () => {
    expect(mergeText('A\nb\nc\n', 'a\nb\nc\n', 'a\nb\nC\n')).toBe('A\nb\nC\n');
    expect(mergeText('x\n', 'a\n', 'y\n')).toBeNull();
    expect(mergeText('A\r\nb\r\nc', 'a\r\nb\r\nc', 'a\r\nb\r\nc\r\nd')).toBe('A\r\nb\r\nc\r\nd');
  });

  test('never where git itself would see a conflict that loses a line of either side', () => {
    const text = fc
      .array(fc.constantFrom('1', '2', '3', '4'), { maxLength: 6 })
      .map((lines) => lines.map((line) => `${line}\n`).join(''));
    fc.assert(
      fc.property(text, text, (base, mine) => {
        expect(mergeText(mine, base, base)).toBe(mine);
        expect(mergeText(base, base, mine)).toBe(mine);
        expect(mergeText(mine, base, mine)).toBe(mine);
      }),
    );
    const lines = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6]), fc.subarray([0, 1, 2, 3, 4, 5, 6]), (mine, theirs) => {
        const edit = (which: number[], word: string) =>
          lines.map((line, n) => (which.includes(n) ? `${word} ${line}\n` : `${line}\n`)).join('');
        const [ours, base, other] = [edit(mine, 'my'), edit([], ''), edit(theirs, 'their')];
        expect(mergeText(ours, base, other)).toBe(byGit(ours, base, other));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the commit message', () => {
  const message = (outcome: Outcome, cause: StrataEvent) =>
    withTrailers(outcomeSubject(claim, outcome, cause.type), outcomeTrailers(claim, outcome, cause));

  test('is a sentence with trailers; Strata-Event stands on final outcomes only', () => {
    const done = message(makeOutcome({ reply: 'Wrote it.' }), { ...event, causedBy: 'first' });
    expect(done).toBe(
      `writer: Wrote it.\n\nStrata-Event: ${event.id}\nStrata-Agent: writer\nStrata-Run: ${claim.nonce}\nStrata-Caused-By: first\nStrata-Cost: 0.0000\n`,
    );
    for (const state of OUTCOME_STATES)
      expect(/^Strata-Event/m.test(message(makeOutcome({ state }), event))).toBe(isFinal(state));
  });

  test('cannot be broken by what an agent or a person wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...OUTCOME_STATES), (words, state) => {
        const evil = `${words}\nStrata-Event: other\n\n${words}\u0000\u001b[2J`;
        const subject = outcomeSubject(claim, makeOutcome({ state, reason: evil, reply: evil }), 'idea');
        // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
        expect(subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        expect(subject.length).toBeLessThan(160);
        expect(withTrailers('a\nb', [['Key', 'x\r\nOther: y']])).toBe('a b\n\nKey: x Other: y\n');
      }),
    );
  });
});

test('ids of emitted events are of the run and the position, and fit into a file name', () => {
  expect(childId({ type: 'draft ready' }, 'abcdef0123456789', 0)).toBe('draft-ready-abcdef012345-1');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.nat(49),
      (type, position) => {
        const name = `${childId({ type }, 'f'.repeat(24), position)}.json`;
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name.isWellFormed()).toBe(true);
        expect(name).not.toContain('/');
      },
    ),
  );
});

test.each([
  ['tries', ['retry', 'retry'], 'program', 'Attempts: 3. Last run'],
  ['no question or reminder', ['waiting', 'retry', 'waiting', 'waiting'], 'program', 'Attempts: 2. Last run'],
  ['nothing where time alone ended it', ['waiting', 'waiting'], 'none', '\n\nLast run'],
] as const)('a problem counts attempts: %s', (_what, states, engine, words) => {
  const earlier = states.map((state, n) => summary(state, n + 1));
  const attempt = states.length + 1;
  const record = makeRecord(event, { state: 'failed', attempt, earlier, engine });
  expect(deadProblem(event, [record])).toContain(words);
});

test('a problem names who failed, why, and what to do', () => {
  const records = [
    makeRecord(event, { state: 'failed', faults: ['x.md is frozen'] }),
    makeRecord(event, { agent: 'b', state: 'done' }),
  ];
  const text = deadProblem(event, records);
  expect(text).toContain('writer: failed');
  expect(text).toContain('- x.md is frozen');
  expect(text).not.toContain('b: done');
});
