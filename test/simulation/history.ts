/** Reads what runners wrote, without the product's own readers: commits, records, documents under refs. */
import { parseEvent, type StrataEvent } from '../../runner/core/event.ts';
import type { Checkpoint, Claim, Record as StrataRecord, Session, Tied } from '../../runner/core/outcome.ts';
import { MODE, type Oid, type TreeEntry } from '../../runner/git/objects.ts';
import type { MemoryObjects } from './hub.ts';

/** One path that a commit changed. */
export interface PathChange {
  path: string;
  before: Oid | null;
  after: Oid | null;
}

export interface CommitFacts {
  oid: Oid;
  parent: Oid;
  changes: readonly PathChange[];
  /** By its trailers. */
  event: string | null;
  agent: string | null;
  run: string | null;
  note: string | null;
}

/** Commits from `from` (left out) to `to`, oldest first; null if `from` is not on the way. */
export function commitsBetween(objects: MemoryObjects, from: Oid, to: Oid): CommitFacts[] | null {
  const commits: CommitFacts[] = [];
  for (let at = to; at !== from;) {
    const { parents, tree, message } = objects.commitOf(at);
    const [parent] = parents;
    if (parent === undefined || parents.length > 1) return null;
    const trailer = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(message)?.[1] ?? null;
    commits.push({
      oid: at,
      parent,
      changes: changesBetween(objects, objects.commitOf(parent).tree, tree),
      event: trailer('Strata-Event'),
      agent: trailer('Strata-Agent'),
      run: trailer('Strata-Run'),
      note: trailer('Strata-Note'),
    });
    at = parent;
  }
  return commits.reverse();
}

/** Files that differ; folders that are the same are not looked into. */
function changesBetween(
  objects: MemoryObjects,
  before: Oid | null,
  after: Oid | null,
  prefix = '',
): PathChange[] {
  if (before === after) return [];
  const entries = (tree: Oid | null) =>
    new Map((tree === null ? [] : objects.treeOf(tree)).map((entry) => [entry.name, entry]));
  const [old, young] = [entries(before), entries(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((name) => {
    const path = prefix + name;
    const [was, is] = [old.get(name), young.get(name)];
    if (was?.oid === is?.oid) return [];
    const folder = (entry: typeof was) => (entry?.mode === MODE.tree ? entry.oid : null);
    const file = (entry: typeof was) => (entry && entry.mode !== MODE.tree ? entry.oid : null);
    const below = changesBetween(objects, folder(was), folder(is), `${path}/`);
    const own = file(was) === file(is) ? [] : [{ path, before: file(was), after: file(is) }];
    return [...own, ...below];
  });
}

/** Every file at or below a folder of a commit. */
export function filesOf(objects: MemoryObjects, commit: Oid, folder: string): Map<string, Oid> {
  let tree: Oid | null = objects.commitOf(commit).tree;
  for (const name of folder.split('/')) {
    const entries: readonly TreeEntry[] = tree === null ? [] : objects.treeOf(tree);
    const entry = entries.find((one) => one.name === name);
    tree = entry?.mode === MODE.tree ? entry.oid : null;
  }
  const files = changesBetween(objects, null, tree, `${folder}/`);
  return new Map(files.flatMap(({ path, after }) => (after === null ? [] : [[path, after] as const])));
}

export function blobAt(objects: MemoryObjects, commit: Oid, path: string): Oid | null {
  const split = path.lastIndexOf('/');
  return filesOf(objects, commit, path.slice(0, split)).get(path) ?? null;
}

const SETTINGS = { eventsFolder: 'queue/events', defaultType: 'idea', fileCap: 1_000_000 };

/** The event a file holds; null where it holds none. */
export function eventIn(objects: MemoryObjects, path: string, blob: Oid): StrataEvent | null {
  const bytes = Buffer.from(objects.textOf(blob));
  return parseEvent({ path, blob, bytes }, SETTINGS).event;
}

export function recordIn(objects: MemoryObjects, blob: Oid): StrataRecord {
  return JSON.parse(objects.textOf(blob)) as StrataRecord;
}

type Document = Checkpoint | Claim | Session | Tied;

/** What a ref under the prefix holds. */
export function documentIn(objects: MemoryObjects, oid: Oid): Document {
  const { tree } = objects.commitOf(oid);
  const file = objects.treeOf(tree).find(({ mode }) => mode === MODE.file)!;
  return JSON.parse(objects.textOf(file.oid)) as Document;
}
