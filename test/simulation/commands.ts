/** What may happen to any bus: people, faults, time. Each is chosen, and left out again, by fast-check. */
import * as fc from 'fast-check';
import { editedText, eventText, Happening, number, one, toEvent, toRunner, type Model } from './happening.ts';
import type { Stage } from './stage.ts';

const MOST_RUNNERS = 4;

const edits = toEvent('edit', (event, stage) => stage.change({ [event.path]: editedText(event, stage) }));

const deletes = number.map(
  (n) =>
    new Happening(`delete ${n}`, (stage) => {
      const pending = one(stage.pending, n);
      return pending && stage.change({ [pending[0]]: null });
    }),
);

const cancels = toEvent('cancel', (event, stage) => stage.cancel(event.id));

const adds = fc
  .record({ type: fc.constantFrom('work', 'work', 'both'), explicit: fc.boolean(), place: number })
  .map(({ type, explicit, place }) => {
    const id = explicit ? `id-${place}` : null;
    return new Happening(`add ${type} ${id ?? `at e-${place}`}`, (stage) =>
      stage.change({
        [`queue/events/e-${place}.json`]: eventText({ type, ...(id && { event_id: id }) }, stage),
      }),
    );
  });

/** Another file with an id that is pending, or was answered; it sorts before the first or after it. */
const duplicates = fc.record({ place: number, before: fc.boolean() }).map(
  ({ place, before }) =>
    new Happening(`bring id-${place} again ${before ? 'before' : 'after'}`, (stage) =>
      stage.change({
        [`queue/events/${before ? 'd' : 'f'}-${place}.json`]: eventText(
          { type: 'both', event_id: `id-${place}` },
          stage,
        ),
      }),
    ),
);

const spoils = fc.constant(
  new Happening('a file that is no event', (stage) => stage.change({ 'queue/events/bad.json': '{' })),
);

const shares = fc.constant(
  new Happening('edit what agents write', (stage) =>
    stage.change({ 'knowledge/shared.md': `by hand, ${stage.nextNumber()}\n` }),
  ),
);

const kills = toRunner('kill', (life) => life.kill());
const suspends = toRunner('suspend', (life) => life.suspend());
const stops = toRunner('stop', (life, stage) => life.stop(stage.stream.pick(['finish', 'now'])));
const wakes = toRunner('wake', (life, stage) => life.wake(stage.stream.happens(0.5)));
const skews = toRunner(
  'skew the clock of',
  (life, stage) => (life.skew = stage.stream.whole(-600, 600) * 1000),
);
const cuts = toRunner('cut off', (life) => (life.network.down = true));
const heals = toRunner('connect', (life) => (life.network.down = false));

/** Under a name whose runner has died, or a new one. */
const starts = fc.record({ n: number, knows: fc.boolean() }).map(
  ({ n, knows }) =>
    new Happening(`start ${n}${knows ? ', its store still there' : ''}`, (stage) => {
      if (stage.present.length >= MOST_RUNNERS) return;
      const free = stage.lives.filter((life) => !life.isThere && !isTaken(life.name, stage));
      stage.startRunner(one(free, n)?.name ?? `r${stage.lives.length + 1}`, { knows });
    }),
);

/** A runner of a name that is alive elsewhere: one of the two gives way (rule 9). */
const twins = toRunner('start a twin of', (life, stage) => {
  if (stage.present.length < MOST_RUNNERS) stage.startRunner(life.name);
});

function isTaken(name: string, stage: Stage): boolean {
  return stage.present.some((life) => life.name === name);
}

const passes = fc
  .oneof(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 2000 }),
    fc.integer({ min: 1, max: 15_000 }),
  )
  .map((ms) => new Happening(`${ms} ms`, (stage) => stage.world.pass(ms)));

/** What stands there more than once happens more often. */
const TIME = [passes, passes, passes, passes, passes, passes, passes, passes];
/** What people do to the work of the agents that every bus has. */
export const PEOPLE = [adds, adds, adds, adds, edits, deletes, cancels, duplicates, shares, spoils];
/** What people do to whatever is pending, beside what a subject has them do. */
export const MEDDLING = [adds, edits, deletes, cancels];
const DEATHS = [kills, kills, kills, starts, starts, starts, stops, twins];
const FAULTS = [suspends, suspends, wakes, wakes, skews, cuts, heals];

/** A schedule of what may happen, with what people do on a bus of this kind. */
export function happeningsWith(people: readonly fc.Arbitrary<Happening>[]) {
  return fc.commands<Model, Stage, true>([...TIME, ...people, ...DEATHS, ...FAULTS], {
    size: 'max',
    maxCommands: 28,
  });
}
