/** Where things lie: PROTOCOL rule 3, DESIGN section 4 ("The queue's folders"), law 10. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agentOfRecord, dayAndHour, deliveryKey, eventFolder, expiredSlices, hashOfFolder, idHash, keptEventName, recordName,
  sessionKey, sliceOf, SLICE_ENTRIES, slugOf, typeFolder,
} from '../../runner/core/layout.ts'; // prettier-ignore

const text = fc.string({ unit: 'grapheme', maxLength: 300 });
const SAFE = /^[\p{L}\p{M}\p{N}-]+$/u;

test('rule 3: keys have a fixed length and differ', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(deliveryKey(a, b)).toMatch(/^[0-9a-f]{40}$/);
      expect(sessionKey(a, b)).toMatch(/^[0-9a-f]{40}$/);
      if (a !== b) expect(deliveryKey(a, 'x')).not.toBe(deliveryKey(b, 'x'));
    }),
  );
});

test("an event's folder is readable, safe everywhere, and ends in the hash of its id", () => {
  fc.assert(
    fc.property(text, (id) => {
      const folder = eventFolder({ id });
      expect(folder).toMatch(SAFE);
      expect(Buffer.byteLength(folder)).toBeLessThanOrEqual(200);
      expect(hashOfFolder(folder)).toBe(idHash(id));
    }),
  );
  expect(eventFolder({ id: '느린 삶' })).toBe(`느린-삶-${idHash('느린 삶')}`);
  expect(eventFolder({ id: '🌊' })).toBe(idHash('🌊'));
});

test('slugs and type folders never cut a character in two', () => {
  for (const cut of [slugOf, typeFolder]) {
    expect(cut('𝒜'.repeat(300)).isWellFormed()).toBe(true);
    expect(Buffer.byteLength(cut('한'.repeat(300)))).toBeLessThanOrEqual(150);
  }
  expect(typeFolder('../..')).toBe('event');
  expect(typeFolder('a/b c')).toBe('a-b-c');
});

test('records keep the agent they are of', () => {
  fc.assert(
    fc.property(text, (agent) => {
      expect(agentOfRecord(recordName(agent))).toBe(agent);
      expect(recordName(agent)).not.toContain('/');
    }),
  );
});

describe("an event's own name beside its records", () => {
  test.each([
    ['queue/events/a.md', ['writer'], 'a.md'],
    ['queue/events/writer.json', ['writer'], 'event-writer.json'],
    ['queue/events/WRITER.json', ['writer'], 'event-WRITER.json'],
    ['queue/events/writer.json', ['writer', 'event-writer'], 'event-event-writer.json'],
    ['queue/events/problem.md', [], 'event-problem.md'],
    ['queue/events/unheard.json', [], 'event-unheard.json'],
    [
      `queue/events/${'é'.normalize('NFD')}.json`,
      ['é'.normalize('NFC')],
      `event-${'é'.normalize('NFD')}.json`,
    ],
  ])('%s beside %j is %s', (path, agents, kept) => {
    expect(keptEventName(path, agents)).toBe(kept);
  });
});

test('days are those of the time zone, midnight is hour 00', () => {
  expect(dayAndHour(new Date('2026-11-21T15:00:00Z'), 'UTC')).toEqual({ day: '2026-11-21', hour: '15' });
  expect(dayAndHour(new Date('2026-11-21T15:00:00Z'), 'Asia/Seoul')).toEqual({
    day: '2026-11-22',
    hour: '00',
  });
});

test('a slice takes 250 events, then the next', () => {
  expect(sliceOf('09', new Map())).toBe('09');
  expect(sliceOf('09', new Map([['09', SLICE_ENTRIES]]))).toBe('09-2');
  expect(sliceOf('09', new Map([['09', 250], ['09-2', 250], ['09-3', 249]]))).toBe('09-3'); // prettier-ignore
});

describe('law 10: retention', () => {
  const slice = fc.record({
    day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
    hour: fc.integer({ min: 0, max: 23 }).map((hour) => String(hour).padStart(2, '0')),
    part: fc.integer({ min: 1, max: 14 }),
    entries: fc.integer({ min: 1, max: 250 }),
  });
  const slices = fc
    .uniqueArray(slice, { selector: ({ day, hour, part }) => `${day}${hour}${part}`, maxLength: 40 })
    .map((list) =>
      list.map((one) => ({
        ...one,
        path: `queue/done/${one.day}/${one.hour}${one.part === 1 ? '' : `-${one.part}`}`,
      })),
    );
  const age = ({ day, hour, part }: { day: string; hour: string; part: number }) =>
    Number(`${day.slice(8)}${hour}${String(part).padStart(3, '0')}`);

  test('keeps the newest, lets the oldest go, and never more than is beyond the count or the days', () => {
    fc.assert(
      fc.property(
        slices,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 3000 }),
        (list, days, records) => {
          const gone = new Set(expiredSlices(list, { days, records }, '2026-11-28'));
          const oldest = 28 - days;
          const kept = list.filter(({ path }) => !gone.has(path));
          const let_go = list.filter(({ path }) => gone.has(path));
          for (const one of let_go) for (const other of kept) expect(age(one)).toBeLessThan(age(other));
          for (const one of kept) expect(Number(one.day.slice(8))).toBeGreaterThanOrEqual(oldest);
          const sum = kept.reduce((total, { entries }) => total + entries, 0);
          expect(sum).toBeLessThan(records + 250);
          const youngEnough = let_go.filter(({ day }) => Number(day.slice(8)) >= oldest);
          if (youngEnough.length > 0) expect(sum).toBeGreaterThanOrEqual(records);
        },
      ),
    );
  });

  test('the second slice of an hour comes before its twelfth', () => {
    const list = ['09', '09-2', '09-12', '10'].map((name) => ({
      path: `queue/done/2026-11-21/${name}`,
      day: '2026-11-21',
      entries: 250,
    }));
    expect(expiredSlices(list, { days: 30, records: 500 }, '2026-11-21')).toEqual(
      ['09', '09-2'].map((name) => `queue/done/2026-11-21/${name}`),
    );
  });
});
