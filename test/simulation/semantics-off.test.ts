/** Oracle 11 for what deliveries promise: with any one rule switched off, its oracle fails within a few schedules. */
import { afterEach, describe, test, vi } from 'vitest';
import type * as Concurrency from '../../runner/core/concurrency.ts';
import { Load } from '../../runner/core/concurrency.ts';
import type * as Deadlines from '../../runner/core/deadlines.ts';
import type * as Joins from '../../runner/core/joins.ts';
import type * as LandingRules from '../../runner/core/landing.ts';
import type { LandingFacts } from '../../runner/core/landing.ts';
import type * as Pauses from '../../runner/core/paused.ts';
import type { Delivery } from '../../runner/core/view.ts';
import type * as Emission from '../../runner/git/emission.ts';
import { Checkpoints } from '../../runner/loop/checkpoints.ts';
import { expectOracleBroken } from './breaking.ts';
import { joins } from './subjects/joins.ts';
import { limits } from './subjects/limits.ts';
import { pausing } from './subjects/pauses.ts';
import { questions } from './subjects/questions.ts';
import { receipts } from './subjects/receipts.ts';
import { steps } from './subjects/steps.ts';
import { times } from './subjects/times.ts';

const off = vi.hoisted(() => ({ rule: null as string | null }));

vi.mock('../../runner/core/joins.ts', async (original) => {
  const real = await original<typeof Joins>();
  const joinUp: typeof real.joinUp = (deliveries) =>
    off.rule === 'joins' ? undefined : real.joinUp(deliveries);
  return { ...real, joinUp };
});

vi.mock('../../runner/core/paused.ts', async (original) => {
  const real = await original<typeof Pauses>();
  const parsePaused: typeof real.parsePaused = (...given) =>
    off.rule === 'pauses' ? { paused: real.NOTHING_PAUSED, problems: [] } : real.parsePaused(...given);
  return { ...real, parsePaused };
});

vi.mock('../../runner/git/emission.ts', async (original) => {
  const real = await original<typeof Emission>();
  const emitReceipt: typeof real.emitReceipt = async (...given) =>
    off.rule === 'receipts' ? undefined : real.emitReceipt(...given);
  return { ...real, emitReceipt };
});

vi.mock('../../runner/core/landing.ts', async (original) => {
  const real = await original<typeof LandingRules>();
  const decideLanding: typeof real.decideLanding = (claim, outcome, facts, rule) =>
    real.decideLanding(claim, outcome, blind(facts), rule);
  return { ...real, decideLanding };
});

/** What a fold knows, without what the rule is about that is off. */
function blind(facts: LandingFacts): LandingFacts {
  if (off.rule === 'parts at the fold') return { ...facts, taken: [] };
  return off.rule === 'answers at the fold' ? { ...facts, answered: false } : facts;
}

vi.mock('../../runner/core/deadlines.ts', async (original) => {
  const real = await original<typeof Deadlines>();
  const ahead = (wall: number) => wall + (off.rule === 'due times' ? 3_600_000 : 0);
  const blindTo = (delivery: Delivery) =>
    off.rule === 'deadlines' ? { ...delivery, event: { ...delivery.event, deadline: null } } : delivery;
  return {
    ...real,
    byTime: (delivery: Delivery, wall: number) => real.byTime(blindTo(delivery), ahead(wall)),
    decidedIn: (delivery: Delivery, wall: number) => real.decidedIn(blindTo(delivery), ahead(wall)),
    waitOf: (delivery: Delivery, wall: number) => real.waitOf(blindTo(delivery), ahead(wall)),
  };
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
      return (off.rule === 'second look' && this.#isSecondLook) || super.hasRoomFor(delivery);
    }
  }
  return { ...real, Load };
});

afterEach(() => {
  off.rule = null;
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
    off.rule = 'joins';
    await expectOracleBroken(joins, ['joins']);
  });

  test('with the fold not looking for the other parts, an outcome lands though one was edited', async () => {
    off.rule = 'parts at the fold';
    await expectOracleBroken(joins, ['joins']);
  });
});

describe('limits of concurrency', () => {
  test('with planning not counting, too many run at once', async () => {
    vi.spyOn(Load.prototype, 'hasRoomFor').mockReturnValue(true);
    await expectOracleBroken(limits, ['limits']);
  });

  test('with no second look at what others claimed meanwhile, too many run at once', async () => {
    off.rule = 'second look';
    await expectOracleBroken(limits, ['limits']);
  });
});

describe('questions', () => {
  test('with a fold that does not look for answers, what was answered is asked again or given up', async () => {
    off.rule = 'answers at the fold';
    await expectOracleBroken(questions, ['questions']);
  });

  test('with a clock that is not asked, somebody is reminded before the time', async () => {
    off.rule = 'due times';
    await expectOracleBroken(questions, ['questions']);
  });
});

describe('pauses', () => {
  test('with the file of pauses not read, what is paused begins', async () => {
    off.rule = 'pauses';
    await expectOracleBroken(pausing, ['pauses']);
  });
});

describe('due times', () => {
  test('with the clock not asked, a run begins before its time', async () => {
    off.rule = 'due times';
    await expectOracleBroken(times, ['times']);
  });

  test('with deadlines not looked at, a run begins past one', async () => {
    off.rule = 'deadlines';
    await expectOracleBroken(times, ['times']);
  });
});

describe('receipts', () => {
  test('with none emitted, a sender is not told', async () => {
    off.rule = 'receipts';
    await expectOracleBroken(receipts, ['receipts']);
  });
});
