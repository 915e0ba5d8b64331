/** What became of an event, in one word. */
import type { StrataEvent } from '../core/event.ts';
import { eventFolder } from '../core/layout.ts';
import type { OutcomeState } from '../core/outcome.ts';
import { deliveriesOf, type Tip } from '../core/view.ts';
import type { QueueFiles, QueueFolder } from '../git/history.ts';

/** States an event can be listed by; docs/commands.md says what each means. */
export const EVENT_STATES = [
  'pending', 'open', 'waiting', 'done', 'dead', 'unheard', 'cancelled', 'retried', 'undone',
] as const; // prettier-ignore
export type EventState = (typeof EVENT_STATES)[number];

/** `waiting`: an agent asked a person, who has not answered yet. */
export function pendingState(event: StrataEvent, tip: Tip): EventState {
  const records = tip.open.get(eventFolder(event));
  // An answer goes to no agent, but it is heard.
  if (event.answers === null && deliveriesOf(event, tip).length === 0) return 'unheard';
  if (!records) return 'pending';
  return [...records.values()].some(({ waiting }) => waiting !== null) ? 'waiting' : 'open';
}

/** Of an event that ended. What a person brought back from the dead lies with the done ones. */
export function endedState({ place }: QueueFolder, { unheard, records }: QueueFiles): EventState {
  if (unheard) return unheard.state === 'cancelled' ? 'cancelled' : 'unheard';
  if (place === 'dead') return 'dead';
  const isAny = (...states: OutcomeState[]) => records.some(({ record }) => states.includes(record.state));
  if (isAny('failed', 'rejected')) return 'retried';
  if (records.some(({ record }) => record.undone)) return 'undone';
  return isAny('cancelled') && !isAny('done') ? 'cancelled' : 'done';
}
