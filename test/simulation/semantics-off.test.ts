/** Oracle 11 for what deliveries promise: with any one rule switched off, its oracle fails within a few schedules. */
import { afterEach, describe, test, vi } from 'vitest';
import type * as Concurrency from '../../runner/core/concurrency.ts';
import { Load } from '../../runner/core/concurrency.ts';
import type * as Joins from '../../runner/core/joins.ts';
import type * as LandingRules from '../../runner/core/landing.ts';
import type { Delivery } from '../../runner/core/view.ts';
import { Checkpoints } from '../../runner/loop/checkpoints.ts';
import { expectOracleBroken } from './breaking.ts';
import { joins } from './subjects/joins.ts';
import { limits } from './subjects/limits.ts';
import { steps } from './subjects/steps.ts';

const off = vi.hoisted(() => ({ joinUp: false, taken: false, secondLook: false }));

vi.mock('../../runner/core/joins.ts', async (original) => {
  const real = await original<typeof Joins>();
  const joinUp: typeof real.joinUp = (deliveries) => (off.joinUp ? undefined : real.joinUp(deliveries));
  return { ...real, joinUp };
});

vi.mock('../../runner/core/landing.ts', async (original) => {
  const real = await original<typeof LandingRules>();
  const decideLanding: typeof real.decideLanding = (claim, outcome, facts, rule) =>
    real.decideLanding(claim, outcome, off.taken ? { ...facts, taken: [] } : facts, rule);
  return { ...real, decideLanding };
});

/** A load that is told which delivery not to count is asked by a claim's second look. */
vi.mock('../../runner/core/concurrency.ts', async (original) => {
  const real = await original<typeof Concurrency>();
  class Load extends real.Load {
    readonly #isSecondLook: boolean;
    constructor(...given: ConstructorParameters<typeof real.Load>) {
      super(...given);
      this.#isSecondLook = given.length > 2;
    }
    override hasRoomFor(delivery: Delivery): boolean {
      return (off.secondLook && this.#isSecondLook) || super.hasRoomFor(delivery);
    }
  }
  return { ...real, Load };
});

afterEach(() => {
  Object.assign(off, { joinUp: false, taken: false, secondLook: false });
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

describe('joins', () => {
  test('with each part by itself, a run begins without the others', async () => {
    off.joinUp = true;
    await expectOracleBroken(joins, ['joins']);
  });

  test('with the fold not looking for the other parts, an outcome lands though one was edited', async () => {
    off.taken = true;
    await expectOracleBroken(joins, ['joins']);
  });
});

describe('limits of concurrency', () => {
  test('with planning not counting, too many run at once', async () => {
    vi.spyOn(Load.prototype, 'hasRoomFor').mockReturnValue(true);
    await expectOracleBroken(limits, ['limits']);
  });

  test('with no second look at what others claimed meanwhile, too many run at once', async () => {
    off.secondLook = true;
    await expectOracleBroken(limits, ['limits']);
  });
});
