/** The end of a schedule: faults stop, then all drains, and runners leave in peace (progress, and oracle 9). */
import type { StrataEvent } from '../../runner/core/event.ts';
import { sessionKey } from '../../runner/core/layout.ts';
import { OracleBroken } from './facts.ts';
import { eventIn, filesOf } from './history.ts';
import { everyTiedOutcomeIsBooked } from './oracles.ts';
import type { Stage } from './stage.ts';
import { PARTS } from './subjects/joins.ts';

/** Until what was sent late has arrived. */
const LATEST_MS = 30_000;
/**
 * Until claims are let go, whoever held them. A claim that came late may belong to a session that had
 * stated an idle one's lease since, which is long for a folder and cannot be set. A clock that went ahead
 * may have claimed long before the time.
 */
const FREED_MS = { folder: 1_800_000, server: 900_000, budget: 900_000 };
/** Until nothing is pending: a clock that went ahead has put some retries off. */
const DRAINED_MS = 1_200_000;
/** Until sessions of dead runners that held nothing are gone: they state long leases. */
const CLEARED_MS = 3_600_000;
/** Between two looks at what people are asked. */
const ANSWERED_MS = 30_000;
const LEAVE_MS = 120_000;

export async function finish(stage: Stage): Promise<void> {
  for (const life of stage.lives) {
    Object.assign(life.network, { down: false, faults: 0 });
    life.skew = 0;
    life.wake(false);
  }
  await stage.resume(null);
  answerFromNowOn(stage);
  await stage.world.pass(LATEST_MS);
  await outwait(stage, remembered(stage, heldClaims), FREED_MS[stage.scene.host]);
  await outwait(stage, remembered(stage, unfinishedWork), DRAINED_MS);
  // One is enough to clear up after the dead.
  for (const life of stage.present.slice(1)) life.stop('finish');
  await outwait(stage, remembered(stage, strayRefs), CLEARED_MS);
  everyTiedOutcomeIsBooked(stage.witness);
  for (const life of stage.present) life.stop('finish');
  const left = await stage.world.until(() => stage.present.length === 0, LEAVE_MS);
  if (!left) throw new OracleBroken(9, 'a runner that was told to stop does not');
  const refs = [...stage.hub.refs.keys()];
  if (refs.length > 0) throw new OracleBroken(9, `left behind: ${refs.join(', ')}`);
}

/** Somebody answers whatever is asked. */
function answerFromNowOn(stage: Stage): void {
  stage.world.after(ANSWERED_MS, () => {
    void stage.answerAll().then(() => answerFromNowOn(stage));
  });
}

/** Says what is not as it is to be, or null. */
type Unrest = () => string | null;

/** There is always a runner that stays: of two with one name one gives way, so another may be needed. */
async function outwait(stage: Stage, unrest: Unrest, milliseconds: number): Promise<void> {
  const { world } = stage;
  const isDeserted = () => stage.present.every(({ isLeaving }) => isLeaving);
  const end = world.now + milliseconds;
  while (unrest() !== null) {
    if (world.now >= end) throw new OracleBroken(9, `it is not quiet: ${unrest()}`);
    if (isDeserted()) stage.startRunner('last', { faults: 0 });
    await world.until(() => unrest() === null || isDeserted(), end - world.now);
  }
}

/** Asked after every happening, and looked into only when something moved, or a process came or went. */
function remembered(stage: Stage, look: (stage: Stage) => string | null): Unrest {
  let known = { state: '', unrest: null as string | null };
  return () => {
    const state = `${stage.witness.movements} ${stage.present.length}`;
    if (known.state !== state) known = { state, unrest: look(stage) };
    return known.unrest;
  };
}

function heldClaims({ hub }: Stage): string | null {
  const claim = [...hub.refs.keys()].find((ref) => ref.includes('/claims/'));
  return claim === undefined ? null : `a claim stays, ${claim}`;
}

function unfinishedWork(stage: Stage): string | null {
  const { objects, tip } = stage.hub;
  const events = [...filesOf(objects, tip, 'queue/events')]
    .filter(([path]) => !path.endsWith('/.gitkeep'))
    .map((file) => ({ path: file[0], event: eventIn(objects, ...file) }));
  const all = events.flatMap(({ event }) => event ?? []);
  const pending = events.find(
    ({ event }) => event === null || (event.type !== 'nobody' && !lacksPart(event, all)),
  );
  return heldClaims(stage) ?? (pending === undefined ? null : `${pending.path} is still pending`);
}

/** A part of a join waits for the others of its matter for as long as it takes. */
function lacksPart(event: StrataEvent, pending: readonly StrataEvent[]): boolean {
  const there = pending.filter(({ correlationId }) => correlationId === event.correlationId);
  return PARTS.includes(event.type) && !PARTS.every((part) => there.some(({ type }) => type === part));
}

function strayRefs({ hub, present }: Stage): string | null {
  const sessions = new Set(present.map(({ name, instance }) => sessionKey(name, instance)));
  const stray = [...hub.refs.keys()].find((ref) => !sessions.has(ref.slice(ref.lastIndexOf('/') + 1)));
  return stray === undefined ? null : `without a process stays ${stray}`;
}
