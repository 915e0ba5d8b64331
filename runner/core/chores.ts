/** What the queue needs done beside deliveries; any runner may do it, the one that folds does. */
import type { StrataEvent } from './event.ts';
import { turnedAwayInEnglish, whyTurnedAway } from './senders.ts';
import { eventFolder } from './layout.ts';
import { inOneLine } from './problem.ts';
import { dueTicks, type DueTicks } from './schedule.ts';
import { deliveriesOf, isAnswered, type Tip, type Unreadable } from './view.ts';

/**
 * `bury`: a file that is no event. `turn-away`: what nobody with the right to ask for it brought. `drop`: an
 * explicit id that ended before, its records still at the tip. `answer`: a person's answer, for the
 * deliveries that wait for it. `expire`: past its deadline, unheard. `tick`: schedules of which a slot came,
 * or that are seen for the first time.
 */
export type Chore =
  | { kind: 'bury'; file: Unreadable }
  | { kind: 'turn-away'; file: { path: string; blob: string }; why: string }
  | { kind: 'drop'; event: StrataEvent }
  | { kind: 'answer'; event: StrataEvent }
  | { kind: 'expire'; event: StrataEvent }
  | { kind: 'tick'; due: DueTicks };

/** @param wall milliseconds since 1970 */
export function choresOf(tip: Tip, wall: number): Chore[] {
  const due = dueTicks(tip, wall);
  return [
    ...(due === null ? [] : [{ kind: 'tick' as const, due }]),
    ...tip.unreadable.map((file) => ({ kind: 'bury' as const, file })),
    ...tip.strangers.map(({ path, blob, problem }) => ({
      kind: 'turn-away' as const,
      file: { path, blob },
      why: inOneLine(problem),
    })),
    ...tip.events.flatMap((event): Chore[] => {
      if (isAnswered(event, tip)) return [{ kind: 'drop', event }];
      // What was begun is not torn up by a rule that came later: its deliveries end one by one.
      const why = tip.open.has(eventFolder(event)) ? null : whyTurnedAway(event, tip);
      if (why !== null) return [{ kind: 'turn-away', file: event, why: turnedAwayInEnglish(why) }];
      if (event.answers !== null) return [{ kind: 'answer', event }];
      return expiresIn(event, tip, wall) <= 0 ? [{ kind: 'expire', event }] : [];
    }),
  ];
}

/** Milliseconds until an event that nobody hears is past its deadline; Infinity for all others. */
export function expiresIn(event: StrataEvent, tip: Tip, wall: number): number {
  if (event.deadline === null || deliveriesOf(event, tip).length > 0) return Number.POSITIVE_INFINITY;
  return Date.parse(event.deadline) - wall;
}
