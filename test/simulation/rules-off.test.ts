/** Oracle 11: each rule is needed. With any one switched off, its oracle fails within a few schedules. */
import { afterEach, describe, test, vi } from 'vitest';
import type { StrataEvent } from '../../runner/core/event.ts';
import type * as Planning from '../../runner/core/plan.ts';
import type { Plan, Self } from '../../runner/core/plan.ts';
import { openDeliveries, type View } from '../../runner/core/view.ts';
import { QueueEdit } from '../../runner/git/queue-edit.ts';
import type { RefUpdate } from '../../runner/git/remote.ts';
import { TipReader } from '../../runner/git/tip.ts';
import { Holdings } from '../../runner/loop/holdings.ts';
import { documentIn } from './history.ts';
import type { MemoryObjects } from './hub.ts';
import { expectOracleBroken } from './breaking.ts';
import type { Broken } from './stage.ts';
import { work } from './subjects/work.ts';

type MakePlan = typeof Planning.makePlan;

/** What stands in the place of planning, while a test has it otherwise. */
const planning = vi.hoisted(() => ({ instead: null as ((real: MakePlan) => MakePlan) | null }));

vi.mock('../../runner/core/plan.ts', async (original) => {
  const real = await original<typeof Planning>();
  const makePlan: MakePlan = (...given) => (planning.instead?.(real.makePlan) ?? real.makePlan)(...given);
  return { ...real, makePlan };
});

afterEach(() => {
  planning.instead = null;
  vi.restoreAllMocks();
});

/** Changes every plan before it is followed. */
function replan(change: (plan: Plan, view: View, self: Self) => Plan): void {
  planning.instead =
    (real) =>
    (view, self, ...more) =>
      change(real(view, self, ...more), view, self);
}

const expectBroken = (oracles: readonly number[], broken: Broken = {}) =>
  expectOracleBroken(work, oracles, broken);

describe('with one rule off, its oracle fails (oracle 11)', () => {
  test('rule 1, reading the tip again after a claim is won: a run begins after its delivery landed', () =>
    expectBroken([4], { hidesTip: true }));

  test('rule 12, the fold looks for the event: an outcome lands for a deleted one', async () => {
    const known = new Map<string, StrataEvent>();
    const keyOf = ({ id, path, blob }: Pick<StrataEvent, 'id' | 'path' | 'blob'>) => `${id} ${path} ${blob}`;
    const { read } = TipReader.prototype;
    vi.spyOn(TipReader.prototype, 'read').mockImplementation(async function (this: TipReader, commit) {
      const tip = await read.call(this, commit);
      for (const event of tip.events) known.set(keyOf(event), event);
      return tip;
    });
    vi.spyOn(QueueEdit.prototype, 'find').mockImplementation((named) => known.get(keyOf(named)) ?? null);
    await expectBroken([8]);
  });

  test('rule 12, the fold compares the blob: an outcome lands for an edited event', async () => {
    vi.spyOn(QueueEdit.prototype, 'find').mockImplementation(function (this: QueueEdit, named) {
      return this.pending.find(({ id, path }) => id === named.id && path === named.path) ?? null;
    });
    await expectBroken([8]);
  });

  test('rule 12, the fold says which delivery is the last: an event stays with all its records', async () => {
    const { book } = QueueEdit.prototype;
    vi.spyOn(QueueEdit.prototype, 'book').mockImplementation(async function (this: QueueEdit, ...given) {
      const [event, record] = given;
      if (record.deliveries.length === 1) return book.apply(this, given);
      await this.amend(event, record);
      return false;
    });
    await expectBroken([6, 9]);
  });

  test('law 3, leases: a claim is made where there is one', () =>
    expectBroken([2, 7], { ignoresFrom: ({ ref }) => ref.includes('/claims/') }));

  test('rule 13, a fold is atomic: an outcome goes with its claim though the branch stood still', () =>
    expectBroken([2, 3], { tearsAtomic: true }));

  test('rule 11, a tie is a compare-and-swap: a late holder ties over its heir', () =>
    expectBroken([2], { ignoresFrom: isTie }));

  test('rule 7, take-over is a compare-and-swap: a tied outcome is overwritten', () =>
    expectBroken([3, 7], { ignoresFrom: isTakeOver }));

  test('rule 7, what is tied is never taken over: a tied outcome is overwritten', async () => {
    planning.instead =
      (real) =>
      (view, self, ...more) => {
        const untied = [...view.claims].map(([key, held]) => [key, { ...held, tied: null }] as const);
        return real({ ...view, claims: new Map(untied) }, self, ...more);
      };
    await expectBroken([3]);
  });

  test('rule 4, own claims that it does not know are adopted or released: one stays', async () => {
    vi.spyOn(Holdings.prototype, 'addUnsure').mockImplementation(() => undefined);
    replan((plan, _view, self) => {
      const isOwn = ({ claim }: Plan['releases'][number]) => claim.session.instance === self.instance;
      const takeOvers = plan.takeOvers.filter(({ held }) => !isOwn(held));
      return { ...plan, takeOvers, releases: plan.releases.filter((held) => !isOwn(held)) };
    });
    await expectBroken([9]);
  });

  test('rule 5, claims without an open event are released: one stays', async () => {
    replan((plan, view) => {
      const open = new Set(openDeliveries(view.tip).map(({ key }) => key));
      return { ...plan, releases: plan.releases.filter(({ key }) => open.has(key)) };
    });
    await expectBroken([9]);
  });

  test('rule 16, an explicit id is answered once: it is answered again', async () => {
    const { read } = TipReader.prototype;
    vi.spyOn(TipReader.prototype, 'read').mockImplementation(async function (this: TipReader, commit) {
      return { ...(await read.call(this, commit)), ended: new Set<string>() };
    });
    await expectBroken([4]);
  });

  test('rule 8, each life is a new instance with nonces of its own: two lives run one claim', () =>
    expectBroken([2, 5], { sameNonces: true }));
});

function isTie({ ref, to }: RefUpdate, objects: MemoryObjects): boolean {
  return to !== null && ref.includes('/claims/') && documentIn(objects, to).kind === 'tied';
}

function isTakeOver({ ref, to }: RefUpdate, objects: MemoryObjects): boolean {
  const document = to !== null && ref.includes('/claims/') ? documentIn(objects, to) : null;
  return document?.kind === 'claim' && document.recoveries > 0;
}
