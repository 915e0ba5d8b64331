/** An event's file as it lies in a tree: read the same way by whoever reads it. */
import type { Config } from '../core/config.ts';
import { eventSettings, parseEvent, type ParsedEvent } from '../core/event.ts';
import type { Fault } from '../core/fault.ts';
import { sayFault } from '../core/faultwords.ts';
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
  const problem = (fault: Fault): Problem => ({ severity: 'error', file: file.path, ...sayFault(fault) });
  if (file.mode === MODE.link) return problem({ kind: 'link' });
  if (file.mode === MODE.module) return problem({ kind: 'submodule' });
  return isUtf8Name(file.path) ? null : problem({ kind: 'name-not-utf8' });
}
