import { expect, test } from 'vitest';
import { formatTable, judge, type Row } from '../../bench/table.ts';
import { percentile } from '../../bench/yardsticks/statistics.ts';

const drain: Row = {
  what: '이벤트 1,000',
  measured: 1600,
  unit: 'events/s',
  beside: 'the usual loop',
  yardstick: 20,
  goal: { atLeast: 50 },
};

test('a goal bounds the ratio where there is a yardstick, else the figure', () => {
  expect(judge(drain)).toMatchObject({ ratio: 80, met: true });
  expect(judge({ ...drain, measured: 999 })).toMatchObject({ met: false });
  const memory: Row = { what: 'memory', measured: 151, unit: 'MB', goal: { atMost: 150 } };
  expect(judge(memory)).toMatchObject({ ratio: null, met: false });
  expect(judge({ ...memory, measured: 150 })).toMatchObject({ met: true });
});

test('what could not be measured is neither met nor missed', () => {
  expect(judge({ ...drain, yardstick: null })).toMatchObject({ ratio: null, met: null });
  expect(judge({ ...drain, measured: null })).toMatchObject({ ratio: null, met: null });
  expect(formatTable([{ ...drain, yardstick: null }])).toMatch(
    /1,600 {2}events\/s {2}the usual loop +- .*not measured$/,
  );
});

test('columns stand below each other, wide letters included', () => {
  const [head = '', first = '', second = ''] = formatTable([
    drain,
    { ...drain, what: 'a plain name', measured: 0.1234, goal: { atMost: 2.5 } },
  ]).split('\n');
  expect(second).toMatch(/0\.123 {2}events\/s .* 20 {2}0\.006 x {2}≤ 2\.5 x {2}met$/);
  // Hangul takes two columns a letter: three fewer characters, the same width.
  expect(first.indexOf('the usual') + 3).toBe(second.indexOf('the usual'));
  expect(head.indexOf('beside')).toBe(second.indexOf('the usual'));
});

test('percentiles are values that occurred', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect([0, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([1, 10, 19, 20]);
});
