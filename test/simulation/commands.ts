/** What may happen to a bus: people, faults, time. Each is chosen, and left out again, by fast-check. */
import * as fc from 'fast-check';
import { eventIn } from './history.ts';
import type { Life } from './life.ts';
import type { Stage } from './stage.ts';

type Model = Record<string, never>;

/** One thing that happens, and what it is called in the list that a failure prints. */
class Happening implements fc.AsyncCommand<Model, Stage, true> {
  readonly #name: string;
  readonly #happen: (stage: Stage) => unknown;

  constructor(name: string, happen: (stage: Stage) => unknown) {
    this.#name = name;
    this.#happen = happen;
  }

  async check(): Promise<boolean> {
    return true;
  }

  async run(_model: Model, stage: Stage): Promise<void> {
    stage.tell(this.#name);
    await this.#happen(stage);
    await stage.world.settle();
  }

  toString(): string {
    return this.#name;
  }
}

const MOST_RUNNERS = 4;

const number = fc.nat({ max: 7 });

/** The one that a number means, of those that are there now. */
function one<T>(items: readonly T[], n: number): T | undefined {
  return items[n % Math.max(1, items.length)];
}

/** An event's text. A number makes each its own, so that no id that is derived comes twice. */
function eventText(type: string, id: string | null, stage: Stage): string {
  const notBefore = stage.stream.happens(0.1)
    ? { not_before: new Date(stage.wall + stage.stream.whole(0, 20_000)).toISOString() }
    : {};
  const event = {
    type,
    ...(id === null ? {} : { event_id: id }),
    ...notBefore,
    payload: { n: stage.nextNumber() },
  };
  return `${JSON.stringify(event)}\n`;
}

const adds = fc
  .record({ type: fc.constantFrom('work', 'work', 'both'), explicit: fc.boolean(), place: number })
  .map(({ type, explicit, place }) => {
    const id = explicit ? `id-${place}` : null;
    return new Happening(`add ${type} ${id ?? `at e-${place}`}`, (stage) =>
      stage.change({ [`queue/events/e-${place}.json`]: eventText(type, id, stage) }),
    );
  });

const edits = number.map(
  (n) =>
    new Happening(`edit ${n}`, (stage) => {
      const pending = one(stage.pending, n);
      const event = pending && eventIn(stage.hub.objects, ...pending);
      if (!event) return;
      const id = event.explicitId ? event.id : null;
      return stage.change({ [event.path]: eventText(event.type, id, stage) });
    }),
);

const deletes = number.map(
  (n) =>
    new Happening(`delete ${n}`, (stage) => {
      const pending = one(stage.pending, n);
      return pending && stage.change({ [pending[0]]: null });
    }),
);

const cancels = number.map(
  (n) =>
    new Happening(`cancel ${n}`, (stage) => {
      const pending = one(stage.pending, n);
      const event = pending && eventIn(stage.hub.objects, ...pending);
      return event && stage.cancel(event.id);
    }),
);

/** Another file with an id that is pending, or was answered; it sorts before the first or after it. */
const duplicates = fc.record({ place: number, before: fc.boolean() }).map(
  ({ place, before }) =>
    new Happening(`bring id-${place} again ${before ? 'before' : 'after'}`, (stage) =>
      stage.change({
        [`queue/events/${before ? 'd' : 'f'}-${place}.json`]: eventText('both', `id-${place}`, stage),
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

function toRunner(name: string, happen: (life: Life, stage: Stage) => unknown): fc.Arbitrary<Happening> {
  return number.map(
    (n) =>
      new Happening(`${name} ${n}`, (stage) => {
        const life = one(stage.present, n);
        if (life) happen(life, stage);
      }),
  );
}

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
const PEOPLE = [adds, adds, adds, adds, edits, deletes, cancels, duplicates, shares, spoils];
const DEATHS = [kills, kills, kills, starts, starts, starts, stops, twins];
const FAULTS = [suspends, suspends, wakes, wakes, skews, cuts, heals];

export const happenings = fc.commands<Model, Stage, true>([...TIME, ...PEOPLE, ...DEATHS, ...FAULTS], {
  size: 'max',
  maxCommands: 28,
});
