/** An event's file as it lies in a tree: read the same way by whoever reads it. */
import type { Config } from '../core/config.ts';
import { eventSettings, parseEvent, type ParsedEvent } from '../core/event.ts';
import type { Problem } from '../core/problem.ts';
import { isUtf8Name } from './names.ts';
import { MODE } from './objects.ts';
import type { TreeFile } from './tree.ts';

/** @param load reads a blob */
export async function readEventAt(
  file: TreeFile,
  config: Config,
  load: (oid: string) => Promise<Buffer>,
): Promise<ParsedEvent> {
  const misfit = misfitOf(file);
  if (misfit) return { event: null, problems: [misfit] };
  const source = { path: file.path, blob: file.oid, bytes: await load(file.oid) };
  return parseEvent(source, eventSettings(config));
}

/** What lies in the queue but is no plain file with a readable name. */
function misfitOf(file: TreeFile): Problem | null {
  const base = { severity: 'error' as const, file: file.path };
  const expected = 'a plain file';
  if (file.mode === MODE.link)
    return { ...base, what: 'this is a link', expected, fix: 'commit the file itself' };
  if (file.mode === MODE.module)
    return { ...base, what: 'this is a submodule', expected, fix: 'commit an event file' };
  if (!isUtf8Name(file.path))
    return { ...base, what: 'its name is not UTF-8', expected: 'a name in UTF-8', fix: 'rename it' };
  return null;
}
