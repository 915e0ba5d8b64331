/** Events that ended, read again for whoever answers them once more. */
import { eventSettings, parseEvent, type StrataEvent } from '../core/event.ts';
import { baseName, typeFolder } from '../core/layout.ts';
import type { Record } from '../core/outcome.ts';
import type { Tip } from '../core/view.ts';
import type { History } from '../git/history.ts';

/** The event as it was kept beside its records; what its file leaves out, such as its type, the record knows. */
export async function readKept(
  history: History,
  kept: { path: string; oid: string },
  record: Record,
  tip: Tip,
): Promise<StrataEvent | null> {
  const path = `${tip.config.paths.events}/${typeFolder(record.type)}/${baseName(kept.path)}`;
  const bytes = (await history.bytes(kept.oid)) ?? Buffer.alloc(0);
  const { event } = parseEvent({ path, blob: kept.oid, bytes }, eventSettings(tip.config));
  return event && { ...event, id: record.event, type: record.type };
}
