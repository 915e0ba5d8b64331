import { lstat, readFile, readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, posix, relative, sep } from 'node:path';

/**
 * A working folder to read from. Paths come from events, so from strangers: nothing outside the folder
 * is ever read, neither by `..` nor by a link.
 */
export interface Folder {
  /** The text of a file, or null where there is none. */
  text(path: string): Promise<string | null>;
  /** The bytes of a file, or null where there is none. */
  bytes(path: string): Promise<Uint8Array | null>;
  has(path: string): Promise<boolean>;
  /** Paths of the files below `folder` whose names end in `ending`, sorted. */
  list(folder: string, ending: string): Promise<string[]>;
}

/** Opens a working folder by its absolute path. */
export function openFolder(root: string): Folder {
  const bytes = async (path: string) => {
    const place = await placeOf(root, path);
    return place ? readFile(place) : null;
  };
  return {
    bytes,
    text: async (path) => (await bytes(path))?.toString('utf8') ?? null,
    has: async (path) => (await placeOf(root, path)) !== null,
    list: (folder, ending) => (isInner(folder) ? walk(root, folder, ending) : Promise.resolve([])),
  };
}

/** Whether a path stays inside the folder it is relative to. */
export function isInner(path: string): boolean {
  return path !== '' && !isAbsolute(path) && !path.includes('\0') && !path.split(/[\\/]/).includes('..');
}

async function placeOf(root: string, path: string): Promise<string | null> {
  if (!isInner(path)) return null;
  const place = join(root, path);
  const found = await lstat(place).catch(() => null);
  if (!found?.isFile()) return null;
  const inside = relative(await realpath(root), await realpath(place));
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? null : place;
}

async function walk(root: string, folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) return walk(root, path, ending);
      return entry.isFile() && entry.name.endsWith(ending) ? [path] : [];
    }),
  );
  return found.flat().sort();
}
