import type { ObjectBatch, ObjectReader } from './database.ts';
import { encodeTreeEntry, MODE, sortKey } from './objects.ts';
import type { Oid, TreeEntry } from './objects.ts';

/** A file as a tree knows it. */
export interface TreeFile {
  path: string;
  mode: string;
  oid: Oid;
}

/** The entry at a path below a tree, or null. A path through something that is no folder has none. */
export async function findEntry(reader: ObjectReader, tree: Oid, path: string): Promise<TreeEntry | null> {
  let at: TreeEntry = { mode: MODE.tree, name: '', oid: tree };
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (at.mode !== MODE.tree) return null;
    const entry = (await reader.tree(at.oid)).find((candidate) => candidate.name === name);
    if (!entry) return null;
    at = entry;
  }
  return at;
}

/** Every entry at or below `folder` that is no folder itself, in git's order; none if it is not there. */
export async function listFiles(reader: ObjectReader, tree: Oid, folder: string): Promise<TreeFile[]> {
  const top = await findEntry(reader, tree, folder);
  if (!top) return [];
  if (top.mode !== MODE.tree) return [{ path: folder, mode: top.mode, oid: top.oid }];
  const files: TreeFile[] = [];
  const walk = async (oid: Oid, prefix: string): Promise<void> => {
    for (const entry of await reader.tree(oid)) {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      if (entry.mode === MODE.tree) await walk(entry.oid, path);
      else files.push({ path, mode: entry.mode, oid: entry.oid });
    }
  };
  await walk(top.oid, folder);
  return files;
}

/** One entry in its tree: what it is sorted by, and its bytes. */
interface Encoded {
  key: Buffer;
  bytes: Buffer;
}

/**
 * A path at the tree that differs from `path` but would be the same file on a system that folds names;
 * null where there is none. `fold` says how names are folded.
 */
export async function findTwin(
  reader: ObjectReader,
  tree: Oid,
  path: string,
  fold: (name: string) => string,
): Promise<string | null> {
  let at: Oid = tree;
  const walked: string[] = [];
  for (const name of path.split('/')) {
    const entries = await reader.tree(at);
    const exact = entries.find((entry) => entry.name === name);
    if (!exact) {
      const twin = entries.find((entry) => fold(entry.name) === fold(name));
      return twin ? [...walked, twin.name].join('/') : null;
    }
    if (exact.mode !== MODE.tree) return null;
    walked.push(name);
    at = exact.oid;
  }
  return null;
}

interface Folder {
  /** Sorted by name as text; git's own order is made when written. */
  entries: Map<string, TreeEntry>;
  folders: Map<string, Folder>;
  /** What it was written as last, for the delta of the next. */
  written: Oid | undefined;
  dirty: boolean;
  /** Entries in git's order with their bytes; kept so that one change costs no full encoding. */
  encoded: Encoded[] | undefined;
}

/**
 * A tree being edited: folders are read when a change first goes through them, and only those are
 * written. Editing and writing again and again is cheap, which is how a fold makes a commit for each
 * outcome.
 */
export class TreeEdit {
  readonly #batch: ObjectBatch;
  #root: Folder;

  private constructor(batch: ObjectBatch, root: Folder) {
    this.#batch = batch;
    this.#root = root;
  }

  static async open(batch: ObjectBatch, tree: Oid): Promise<TreeEdit> {
    return new TreeEdit(batch, await loadFolder(batch, tree));
  }

  /** The entry at a path as it stands now, or null. */
  async find(path: string): Promise<TreeEntry | null> {
    const { folder, name } = await this.#descend(path, false);
    return folder?.entries.get(name) ?? null;
  }

  /** Names and modes in a folder as it stands now; none if there is no such folder. */
  async list(path: string): Promise<TreeEntry[]> {
    const folder = path === '' ? this.#root : (await this.#descend(`${path}/.`, false)).folder;
    return folder ? [...folder.entries.values()] : [];
  }

  /** Whether nothing is in a folder any more; it is gone with the next writing. */
  async isEmpty(path: string): Promise<boolean> {
    const { folder } = await this.#descend(`${path}/.`, false);
    return folder === null || holdsNothing(folder);
  }

  /** Puts a file (or a whole folder) at a path; folders on the way are made, files on the way replaced. */
  async set(path: string, mode: string, oid: Oid): Promise<void> {
    const { folder, name } = await this.#descend(path, true);
    if (!folder) throw new Error(`no folder for ${path}`);
    const before = folder.entries.get(name);
    if (before?.oid === oid && before.mode === mode) return;
    this.#change(folder, name, { mode, name, oid });
  }

  /** Takes a file or folder out, with the folders it leaves empty; false if it was not there. */
  async remove(path: string): Promise<boolean> {
    const { folder, name } = await this.#descend(path, false);
    // A folder that was made since the last writing has no entry yet.
    if (!folder?.entries.has(name) && !folder?.folders.has(name)) return false;
    await this.#descend(path, true);
    this.#change(folder, name, null);
    return true;
  }

  /** Writes what changed into the batch; the root tree's id. */
  write(): Oid {
    return this.#writeFolder(this.#root) ?? this.#batch.putTree([]);
  }

  #change(folder: Folder, name: string, entry: TreeEntry | null): void {
    folder.folders.delete(name);
    const before = folder.entries.get(name);
    if (entry) folder.entries.set(name, entry);
    else folder.entries.delete(name);
    folder.dirty = true;
    if (folder.encoded) reencode(folder.encoded, before, entry);
  }

  /** The folder that holds a path. With `make`, every folder on the way is marked as changed. */
  async #descend(path: string, make: boolean): Promise<{ folder: Folder | null; name: string }> {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    let folder = this.#root;
    if (make) folder.dirty = true;
    for (const part of parts) {
      let next = folder.folders.get(part);
      if (!next) {
        const entry = folder.entries.get(part);
        if (entry?.mode === MODE.tree) next = await loadFolder(this.#batch, entry.oid);
        else if (make)
          next = { entries: new Map(), folders: new Map(), written: undefined, dirty: true, encoded: [] };
        else return { folder: null, name };
        if (entry && entry.mode !== MODE.tree) this.#change(folder, part, null);
        folder.folders.set(part, next);
      }
      if (make) next.dirty = true;
      folder = next;
    }
    return { folder, name };
  }

  /** Null for a folder that holds nothing: git has no empty folders. */
  #writeFolder(folder: Folder): Oid | null {
    for (const [name, child] of folder.folders) {
      if (!child.dirty) continue;
      const oid = this.#writeFolder(child);
      const before = folder.entries.get(name);
      const entry = oid === null ? null : { mode: MODE.tree, name, oid };
      if (oid === null) folder.folders.delete(name);
      if (entry) folder.entries.set(name, entry);
      else folder.entries.delete(name);
      if (folder.encoded) reencode(folder.encoded, before, entry);
    }
    folder.dirty = false;
    if (folder.entries.size === 0) return null;
    folder.encoded ??= [...folder.entries.values()].map(encode).sort((a, b) => Buffer.compare(a.key, b.key));
    const bytes = Buffer.concat(folder.encoded.map((item) => item.bytes));
    folder.written = this.#batch.put('tree', bytes, folder.written);
    return folder.written;
  }
}

function holdsNothing({ entries, folders }: Folder): boolean {
  return entries.size === 0 && [...folders.values()].every(holdsNothing);
}

async function loadFolder(reader: ObjectReader, oid: Oid): Promise<Folder> {
  const entries = new Map((await reader.tree(oid)).map((entry) => [entry.name, entry]));
  return { entries, folders: new Map(), written: oid, dirty: false, encoded: undefined };
}

function encode(entry: TreeEntry): Encoded {
  return { key: sortKey(entry), bytes: encodeTreeEntry(entry) };
}

/** Replaces one entry in a sorted, encoded list. */
function reencode(list: Encoded[], before: TreeEntry | undefined, after: TreeEntry | null): void {
  if (before) list.splice(position(list, sortKey(before)), 1);
  if (!after) return;
  const encoded = encode(after);
  list.splice(position(list, encoded.key), 0, encoded);
}

/** Where an entry is, or belongs. */
function position(list: readonly Encoded[], key: Buffer): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Buffer.compare(list[middle]!.key, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
