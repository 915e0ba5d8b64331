/** What was said before in the conversation that an event goes on with. */
import type { Agent } from '../core/agent.ts';
import { turnsWithin, type PastTurn } from '../core/memory.ts';
import type { Record } from '../core/outcome.ts';
import type { Delivery, Tip } from '../core/view.ts';
import { History } from '../git/history.ts';
import type { Oid } from '../git/objects.ts';
import type { Remote } from '../git/remote.ts';

/** Of the newest; older ones are forgotten, so that a run costs the same however much there was (law 10). */
const EVENTS_LOOKED_AT = 500;
/** Of the tokens for memory; the rest is for the agent's own files. */
const PART_FOR_TURNS = 0.5;

/** The agent's answers to earlier events of the same `correlation_id`, and what it asked a person before this run. */
export async function pastTurns(
  { event, agent, record }: Delivery & { agent: Agent },
  tip: Tip,
  remote: Remote,
): Promise<PastTurn[]> {
  const asked = record && record.state === 'waiting' ? [turnOf(record, '')] : [];
  const most = tip.config.models.memory * PART_FOR_TURNS;
  if (event.correlationId === null || most === 0) return turnsWithin(asked, most);
  const history = new History(remote, tip);
  const found: PastTurn[] = [];
  let looked = 0;
  for await (const folder of history.folders(['done'])) {
    if ((looked += 1) > EVENTS_LOOKED_AT || turnsWithin(found, most).length < found.length) break;
    const files = await history.files(folder);
    const fits = files.records.find(({ record: one }) => isOfConversation(one, event, agent));
    if (fits) found.push(turnOf(fits.record, await textOf(files.event?.oid ?? null, history)));
  }
  return turnsWithin([...asked, ...found.toSorted((a, b) => (a.at < b.at ? 1 : -1))], most);
}

/** Whoever else names the same matter hears nothing of it. */
function isOfConversation(record: Record, event: Delivery['event'], agent: Agent): boolean {
  return (
    record.agent === agent.id &&
    record.state === 'done' &&
    record.joined_into === null &&
    record.correlation_id === event.correlationId &&
    record.sender === event.sender
  );
}

function turnOf({ event, timings, reply, reason }: Record, said: string): PastTurn {
  return { event, at: timings.ended, said, reply: reply ?? reason };
}

async function textOf(oid: Oid | null, history: History): Promise<string> {
  return (oid && (await history.text(oid))) ?? '';
}
