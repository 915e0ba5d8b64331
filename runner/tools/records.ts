import type { Record } from '../core/outcome.ts';
import type { Folder } from './folder.ts';
import { isMapping } from './markdown.ts';

export type { Record as RunRecord } from '../core/outcome.ts';

/** An event that ended, as far as it is kept beside its records. */
export interface LoggedEvent {
  id: string;
  type: string;
  payload: { [key: string]: unknown };
}

/** What the queue's folders in a working folder tell. */
export interface Logbook {
  records: Record[];
  events: LoggedEvent[];
}

/**
 * Reads records and ended events of that day (YYYY-MM-DD) and later. A file that is neither is passed over.
 * @param places such as `queue/done`: an agent that names them in `reads` finds them in its folder
 */
export async function readLogbook(
  folder: Folder,
  places: readonly string[],
  since: string,
): Promise<Logbook> {
  const { parseDocument, recordSchema } = await import('../core/outcome.ts');
  const book: Logbook = { records: [], events: [] };
  const paths = (await Promise.all(places.map((place) => folder.list(place, '.json')))).flat();
  for (const path of paths.filter((one) => !isBefore(one, since))) {
    const bytes = await folder.bytes(path);
    const record = bytes && parseDocument(recordSchema, bytes);
    if (record && record.timings.folded.slice(0, 10) >= since) book.records.push(record);
    const event = bytes && !record ? eventIn(bytes) : null;
    if (event) book.events.push(event);
  }
  return book;
}

/** By its folder, where that is a day: `queue/done/2026-02-16/...`. */
function isBefore(path: string, since: string): boolean {
  const [, day] = /\/(\d{4}-\d\d-\d\d)\//.exec(path) ?? [];
  return day !== undefined && day < since;
}

function eventIn(bytes: Uint8Array): LoggedEvent | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (!isMapping(value) || typeof value['type'] !== 'string') return null;
    const { event_id: id, type, payload } = value;
    return { id: typeof id === 'string' ? id : '', type, payload: isMapping(payload) ? payload : {} };
  } catch {
    return null;
  }
}
