/** Which name somebody meant: only one that is near is worth a word. */
import { expect, test } from 'vitest';
import { nearestTo } from '../../runner/core/nearest.ts';

test.each([
  ['signal_redy', ['draft_ready', 'signal_ready'], 'signal_ready'],
  ['Ideas', ['draft', 'idea'], 'idea'],
  ['x', ['y', 'z'], 'y'],
  ['invoice', ['idea', 'draft'], null],
  ['a_very_long_name_of_something', ['a_rather_long_name_of_anything'], null],
  ['x', [], null],
])('%s of %j: %s', (name, known, near) => {
  expect(nearestTo(name, known)).toBe(near);
});
