/**
 * Opens files below a run's folder, and none that lies elsewhere. A program of the agent may work in there at the same
 * time, so no folder on the way is looked at first and used afterwards: it may have become a link meanwhile.
 */
import { constants } from 'node:fs';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolRefusal } from '../../core/modeltools.ts';
import { isInsidePath } from '../../core/values.ts';

const READ = constants.O_RDONLY | constants.O_NONBLOCK;
// Without blocking: a pipe in the file's place would have the runner wait for whoever reads it.
const WRITE = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NONBLOCK;
const FOLDER = constants.O_RDONLY | constants.O_DIRECTORY;

/** Throws a `ToolRefusal` where there is no such file. */
export async function openToRead(root: string, path: string): Promise<FileHandle> {
  const folder = await openFolderOf(root, path);
  return openIn(folder, path, READ).catch((error: Error) => refuse(`cannot read ${path}`, error));
}

/** Makes it, and the folders that it lies in, where they are not there. */
export async function openToWrite(root: string, path: string): Promise<FileHandle> {
  const folder = await openFolderOf(root, path, { makes: true });
  return openIn(folder, path, WRITE).catch((error: Error) => refuse(`cannot write ${path}`, error));
}

/** An open folder, and the path that led there. */
interface Folder {
  handle: FileHandle;
  path: string;
}

async function openFolderOf(root: string, path: string, { makes = false } = {}): Promise<Folder> {
  if (!isInsidePath(path)) throw new ToolRefusal(`${JSON.stringify(path)} is no path inside the folder`);
  const names = path.split('/').slice(0, -1);
  let folder: Folder = { handle: await open(root, FOLDER), path: root };
  for (const [depth, name] of names.entries()) {
    const outer = folder;
    folder = await stepInto(outer, name, makes)
      .catch((error: Error) => refuseFolder(names.slice(0, depth + 1).join('/'), error))
      .finally(() => outer.handle.close());
  }
  return folder;
}

async function stepInto(folder: Folder, name: string, makes: boolean): Promise<Folder> {
  const place = placeIn(folder, name);
  if (makes) await mkdir(place).catch(unlessThere);
  return { handle: await open(place, FOLDER | constants.O_NOFOLLOW), path: join(folder.path, name) };
}

async function openIn(folder: Folder, path: string, flags: number): Promise<FileHandle> {
  const name = path.split('/').at(-1)!;
  try {
    return await openFile(placeIn(folder, name), flags, path);
  } finally {
    await folder.handle.close();
  }
}

async function openFile(place: string, flags: number, path: string): Promise<FileHandle> {
  const handle = await open(place, flags | constants.O_NOFOLLOW, 0o644);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new ToolRefusal(`${path} is no file`);
}

/** On Linux in the folder that is open, wherever its path leads by now; elsewhere nothing names that. */
function placeIn({ handle, path }: Folder, name: string): string {
  return process.platform === 'linux' ? `/proc/self/fd/${handle.fd}/${name}` : join(path, name);
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function refuseFolder(folder: string, error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOTDIR' || error.code === 'ELOOP') throw new ToolRefusal(`${folder} is no folder`);
  return refuse(`cannot open ${folder}`, error);
}

function refuse(what: string, error: NodeJS.ErrnoException): never {
  if (error instanceof ToolRefusal) throw error;
  const why =
    error.code === 'ENOENT' ? 'there is none' : error.code === 'ELOOP' ? 'it is a link' : error.code;
  throw new ToolRefusal(why === undefined ? what : `${what}: ${why}`);
}
