/** Oracle 11 for what deliveries promise: with any one rule switched off, its oracle fails within a few schedules. */
import { afterEach, describe, test, vi } from 'vitest';
import { Checkpoints } from '../../runner/loop/checkpoints.ts';
import { expectOracleBroken } from './breaking.ts';
import { steps } from './subjects/steps.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('steps', () => {
  test('with steps not handed on, one that was saved is done again', async () => {
    vi.spyOn(Checkpoints.prototype, 'stepsOf').mockReturnValue([]);
    await expectOracleBroken(steps, ['steps']);
  });

  test('with checkpoints pushed blindly, one that was saved is overwritten', () =>
    expectOracleBroken(steps, ['steps'], { ignoresFrom: ({ ref }) => ref.includes('/checkpoints/') }));
});
