/**
 * When to fold, so that people get through (law 5, PROTOCOL rule 14). The first 2 s of folding in a busy
 * spell are free; after that each second of it is followed by a quiet of at least 1 s and five times
 * one's own last fetch plus push, counted from when the tip moved last. Every runner sees the tip move,
 * so all keep the same quiet. Moves that leave a person's pull and push room between them are no folding
 * in this sense: a chain of agents that each work for a while is never made to wait.
 */
const FREE_MS = 2000;
const LATER_MS = 1000;
const LEAST_QUIET_MS = 1000;
const QUIET_TURNS = 5;
/** Moves further apart than this, and than three turns, leave room for an ordinary pull and push. */
const ROOM_MS = 500;
const ROOM_TURNS = 3;
/** So long without a move, and the next spell is a first one again. */
const REST_MS = 10_000;

export interface Pace {
  /** Milliseconds of folding since the last quiet. */
  busy: number;
  /** How much of it is free. */
  allowance: number;
  /** When the tip moved last; null: not seen yet. */
  movedAt: number | null;
  /** How long a turn took then: the room that is left after it is measured by that. */
  turn: number;
}

export const FRESH_PACE: Pace = { busy: 0, allowance: FREE_MS, movedAt: null, turn: 0 };

/** How long the tip must lie still after a spell, for a runner whose own turn takes `turn` ms. */
export function quietFor(turn: number): number {
  return Math.max(LEAST_QUIET_MS, QUIET_TURNS * turn);
}

function roomFor(turn: number): number {
  return Math.max(ROOM_MS, ROOM_TURNS * turn);
}

/** Notes that the tip moved, by whomever. Times in milliseconds on the monotonic clock. */
export function tipMoved(pace: Pace, now: number, turn: number): Pace {
  const still = pace.movedAt === null ? Number.POSITIVE_INFINITY : now - pace.movedAt;
  // A slow remote's own quiet may last as long as a rest; it is none.
  const moved = { movedAt: now, turn };
  if (still >= Math.max(REST_MS, 2 * quietFor(turn))) return { busy: 0, allowance: FREE_MS, ...moved };
  if (still >= quietFor(turn)) return { busy: 0, allowance: LATER_MS, ...moved };
  // Room that was enough as it was left stays enough, though the remote became slower meanwhile.
  const folding = still < Math.min(roomFor(pace.turn), roomFor(turn)) ? still : 0;
  return { busy: pace.busy + folding, allowance: pace.allowance, ...moved };
}

/** Milliseconds to wait before the next fold; 0: fold now. */
export function waitBeforeFold(pace: Pace, now: number, turn: number): number {
  if (pace.movedAt === null || pace.busy < pace.allowance) return 0;
  return Math.max(0, pace.movedAt + quietFor(turn) - now);
}

/** Milliseconds until a fold leaves so much room before it that it counts for none. */
export function waitForRoom(pace: Pace, now: number, turn: number): number {
  return pace.movedAt === null ? 0 : Math.max(0, pace.movedAt + roomFor(turn) - now);
}
