import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostTold, MOST_REFUSED, REFUSED_LENGTH, withRefused } from '../../runner/core/confinement.ts';

const name = fc.stringMatching(/^[a-z0-9.-]{1,400}$/);

test('a refused host is told whole or not at all, so that no half of a secret in it is kept', () => {
  fc.assert(
    fc.property(name, (host) => {
      const [told] = withRefused([], [`${hostTold(host)} is none of the agent's hosts`]);
      expect([host, `a name of ${host.length} characters`]).toContain(told!.split(' is none')[0]);
    }),
  );
});

test('what is kept of refusals is bounded, and each is kept once', () => {
  const many = Array.from({ length: 200 }, (_, n) => `h${n}.test ${'x'.repeat(500)}`);
  const kept = withRefused(['h0.test'], [...many, ...many]);
  expect(kept).toHaveLength(MOST_REFUSED);
  expect(kept[0]).toBe('h0.test');
  expect(Math.max(...kept.map((words) => words.length))).toBe(REFUSED_LENGTH);
});
