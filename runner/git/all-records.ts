/** Every record there is, for questions about all of them. */
import { agentOfRecord } from '../core/layout.ts';
import { parseDocument, recordSchema, type Record } from '../core/outcome.ts';
import { isOf, literal, type History } from './history.ts';
import type { Oid } from './objects.ts';
import type { Remote } from './remote.ts';

/** Those at the tip. */
export async function* recordsAtTip(history: History): AsyncGenerator<Record> {
  for await (const folder of history.folders()) {
    for (const { record } of (await history.files(folder)).records) yield record;
  }
}

/**
 * Those that left the tip, as they last were, the oldest first.
 * @param paths where records lie that ended
 * @param since RFC 3339; what left before is not looked for
 */
export async function* formerRecords(
  history: History,
  remote: Remote,
  paths: readonly string[],
  since: string | null,
): AsyncGenerator<Record> {
  const left = await history.log(paths.map(literal), { filter: 'D', ...(since === null ? {} : { since }) });
  for (const { commit } of left.reverse()) {
    const changes = await history.changes(commit);
    const gone = changes.flatMap(({ path, before, after }) =>
      after === null && before !== null && path.endsWith('.json') ? [{ path, oid: before }] : [],
    );
    await remote.prefetch(gone.map(({ oid }) => oid));
    for (const { path, oid } of gone) {
      const record = await recordIn(history, path, oid);
      if (record) yield record;
    }
  }
}

async function recordIn(history: History, path: string, oid: Oid): Promise<Record | null> {
  const folder = history.folderAround(path);
  const bytes = folder && (await history.bytes(oid));
  const record = bytes && parseDocument(recordSchema, bytes);
  if (!folder || !record || !isOf(record, folder)) return null;
  return agentOfRecord(path.slice(folder.path.length + 1)) === record.agent ? record : null;
}
