/**
 * When to fold, so that people get through (law 5, PROTOCOL rule 14). The first 2 s of a busy spell are
 * free; after that each second of folding is followed by a quiet of at least 1 s and five times one's
 * own last fetch plus push, counted from when the tip moved last. Every runner sees the tip move, so all
 * keep the same quiet.
 */
const FREE_SPELL_MS = 2000;
const LATER_SPELL_MS = 1000;
const LEAST_QUIET_MS = 1000;
const QUIET_TURNS = 5;
/** So long without a move, and the next spell is a first one again. */
const REST_MS = 10_000;

export interface Pace {
  /** When the present spell of moves began; null when none is on. */
  spellBegan: number | null;
  /** Whether it is the first after a rest. */
  first: boolean;
  movedAt: number | null;
}

export const FRESH_PACE: Pace = { spellBegan: null, first: true, movedAt: null };

/** How long the tip must lie still after a spell, for a runner whose own turn takes `turn` ms. */
export function quietFor(turn: number): number {
  return Math.max(LEAST_QUIET_MS, QUIET_TURNS * turn);
}

/** Notes that the tip moved, by whomever. Times in milliseconds on the monotonic clock. */
export function tipMoved(pace: Pace, now: number, turn: number): Pace {
  const still = pace.movedAt === null ? Number.POSITIVE_INFINITY : now - pace.movedAt;
  if (still >= REST_MS) return { spellBegan: now, first: true, movedAt: now };
  if (still >= quietFor(turn)) return { spellBegan: now, first: false, movedAt: now };
  return { ...pace, spellBegan: pace.spellBegan ?? now, movedAt: now };
}

/** Milliseconds to wait before the next fold; 0: fold now. */
export function waitBeforeFold(pace: Pace, now: number, turn: number): number {
  if (pace.spellBegan === null || pace.movedAt === null) return 0;
  const quiet = quietFor(turn);
  if (now - pace.movedAt >= quiet) return 0;
  const free = pace.first ? FREE_SPELL_MS : LATER_SPELL_MS;
  if (now - pace.spellBegan < free) return 0;
  return pace.movedAt + quiet - now;
}
