/** Events that ended, read again for whoever answers them once more. */
import { parseEvent, type StrataEvent } from '../core/event.ts';
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
  const { paths, defaultType } = tip.config;
  const path = `${paths.events}/${typeFolder(record.type)}/${baseName(kept.path)}`;
  const bytes = Buffer.from((await history.text(kept.oid)) ?? '');
  const { event } = parseEvent({ path, blob: kept.oid, bytes }, { eventsFolder: paths.events, defaultType });
  return event && { ...event, id: record.event, type: record.type };
}
