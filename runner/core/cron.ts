/** Cron texts: which moments one names in a time zone. Daylight saving as Debian's cron treats it. */
import { Cron } from 'croner';

/** What a cron text names just before and just after a moment, in milliseconds since 1970; null: nothing. */
export interface Around {
  /** The newest one that is not later. */
  last: number | null;
  /** The first one that is later. */
  next: number | null;
}

/** Reading a text costs far more than asking it, and each is asked at every look. */
const known = new Map<string, { cron: Cron; around: Around | null }>();
const MOST_KNOWN = 1000;

export function isCron(text: string): boolean {
  try {
    entryOf(text, 'UTC');
    return true;
  } catch {
    return false;
  }
}

export function slotsAround(text: string, zone: string, wall: number): Around {
  const entry = entryOf(text, zone);
  const { around } = entry;
  if (around && (around.last ?? wall) <= wall && wall < (around.next ?? Number.POSITIVE_INFINITY))
    return around;
  const [last] = entry.cron.previousRuns(1, new Date(wholeSecond(wall) + SECOND));
  const [next] = slotsAfter(text, zone, wall, 1);
  entry.around = { last: last?.getTime() ?? null, next: next ?? null };
  return entry.around;
}

/** The first so many slots after a moment. */
export function slotsAfter(text: string, zone: string, wall: number, most: number): number[] {
  const { cron } = entryOf(text, zone);
  return cron.nextRuns(most, new Date(wholeSecond(wall))).map((slot) => slot.getTime());
}

function entryOf(text: string, zone: string): { cron: Cron; around: Around | null } {
  const key = `${zone} ${text}`;
  const entry = known.get(key) ?? { cron: new Cron(text, { timezone: zone, paused: true }), around: null };
  if (known.size < MOST_KNOWN) known.set(key, entry);
  return entry;
}

const SECOND = 1000;

/** Slots lie on whole minutes, and what is asked about is thought of in whole seconds. */
function wholeSecond(wall: number): number {
  return Math.floor(wall / SECOND) * SECOND;
}
