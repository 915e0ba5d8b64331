/**
 * Folders on disk made from the bus, and read back: an agent's own folder, and the working folder with
 * what it may read. Only plain files are ever written or read; a link could lead out.
 */
import { chmod, lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ObjectStore } from './database.ts';
import { decodeName, staysInside } from './names.ts';
import { hashObject, MODE, type Oid } from './objects.ts';
import type { Remote } from './remote.ts';
import { listFiles, type TreeFile } from './tree.ts';

interface Scope {
  roots: readonly string[];
  accepts: (path: string) => boolean;
}

/** What was written, to tell later what the agent changed. */
export interface Manifest {
  files: Map<string, { oid: Oid } & Look>;
}

/** What of a file changes when somebody writes to it. */
interface Look {
  stamp: string;
  /** By its owner: the other bits depend on the umask, and git keeps none of them. */
  executable: boolean;
}

export interface FolderChange {
  path: string;
  /** Null: deleted. */
  bytes: Buffer | null;
}

/** Something in the working folder that no agent may leave there. */
export interface Oddity {
  path: string;
  /** Such as `link`. */
  what: string;
}

interface Changes {
  changes: FolderChange[];
  oddities: Oddity[];
}

/** Writes every plain file of `tree` at or below the roots that the scope accepts. */
export async function fillFolder(remote: Remote, tree: Oid, folder: string, scope: Scope): Promise<Manifest> {
  const listed = await Promise.all(scope.roots.map((root) => listFiles(remote.objects, tree, root)));
  const files = listed.flat().filter(({ mode, path }) => {
    const isPlain = mode === MODE.file || mode === MODE.executable;
    return isPlain && staysInside(path) && scope.accepts(path);
  });
  await remote.prefetch(files.map(({ oid }) => oid));
  const manifest: Manifest = { files: new Map() };
  await mkdir(folder, { recursive: true });
  for (const file of files) {
    await writeBlob(remote.objects, folder, file);
    manifest.files.set(file.path, { oid: file.oid, ...(await lookAt(join(folder, file.path))) });
  }
  return manifest;
}

async function writeBlob(objects: ObjectStore, folder: string, file: TreeFile): Promise<void> {
  const object = await objects.read(file.oid);
  if (object?.type !== 'blob') throw new Error(`${file.path} (${file.oid}) is missing`);
  const path = join(folder, file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, object.bytes);
  if (file.mode === MODE.executable) await chmod(path, 0o755);
}

/** An agent folder's content never changes under its tree's id, so it is made once and kept. */
export async function cachedFolder(
  remote: Remote,
  tree: Oid,
  subtree: Oid,
  name: string,
  cache: string,
): Promise<string> {
  const folder = join(cache, subtree);
  const done = await lstat(join(folder, name)).then(
    () => true,
    () => false,
  );
  if (done) return folder;
  const draft = `${folder}.${process.pid}.${Math.floor(performance.now() * 1000)}`;
  try {
    await fillFolder(remote, tree, draft, { roots: [name], accepts: () => true });
    await mkdir(join(draft, name), { recursive: true });
    // Agents' TypeScript and JavaScript are ES modules, whatever the runner's own surroundings say.
    await writeFile(join(draft, 'package.json'), '{"type":"module"}\n');
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  // Whoever renames first wins; the other's copy is the same.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return folder;
}

/**
 * What differs from the manifest now, and what should not be there at all.
 * @param mostBytes a larger file is not even read: a runner has less memory than an agent has disk
 */
export async function readChanges(folder: string, manifest: Manifest, mostBytes: number): Promise<Changes> {
  const changes: FolderChange[] = [];
  const oddities: Oddity[] = [];
  const seen = new Set<string>();
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true, encoding: 'buffer' });
    for (const entry of entries) {
      const name = decodeName(entry.name as unknown as Buffer);
      const path = below === '' ? name : `${below}/${name}`;
      if (entry.isDirectory() && name.isWellFormed()) await walk(path);
      else if (!name.isWellFormed()) oddities.push({ path, what: 'name that is not UTF-8' });
      else if (!entry.isFile())
        oddities.push({ path, what: entry.isSymbolicLink() ? 'link' : 'special file' });
      else {
        seen.add(path);
        const found = await readChange(folder, path, manifest, mostBytes);
        changes.push(...found.changes);
        oddities.push(...found.oddities);
      }
    }
  };
  await walk('');
  for (const path of manifest.files.keys()) {
    if (!seen.has(path)) changes.push({ path, bytes: null });
  }
  return { changes, oddities };
}

/** A file may be odd and changed at once: whatever is wrong with it is told. */
async function readChange(
  folder: string,
  path: string,
  manifest: Manifest,
  mostBytes: number,
): Promise<Changes> {
  const before = manifest.files.get(path);
  const { stamp, executable } = await lookAt(join(folder, path));
  if (before?.stamp === stamp) return { changes: [], oddities: [] };
  const oddities: Oddity[] = [];
  if (executable !== (before?.executable ?? false))
    oddities.push({
      path,
      what: `file that was made ${executable ? '' : 'not '}executable: an agent changes no modes`,
    });
  const { size } = await lstat(join(folder, path));
  if (size > mostBytes) {
    const what = `file of ${size} bytes; at most ${mostBytes} are allowed (limits.file_bytes)`;
    return { changes: [], oddities: [...oddities, { path, what }] };
  }
  const bytes = await readFile(join(folder, path));
  const isSame = before?.oid === hashObject('blob', bytes);
  return { changes: isSame ? [] : [{ path, bytes }], oddities };
}

async function lookAt(path: string): Promise<Look> {
  const info = await lstat(path, { bigint: true });
  return {
    stamp: `${info.ino}:${info.size}:${info.mtimeNs}:${info.ctimeNs}`,
    executable: (info.mode & OWNER_EXECUTES) !== 0n,
  };
}

const OWNER_EXECUTES = 0o100n;
