import { createHash } from 'node:crypto';
import { decodeName, encodeName } from './names.ts';

/** A git object id in hex (SHA-1; see docs/decisions for why SHA-256 repositories are refused). */
export type Oid = string;
export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

export interface GitObject {
  type: ObjectType;
  bytes: Buffer;
}

/** Octal without leading zero, as git writes it in trees. */
export const MODE = { tree: '40000', file: '100644', executable: '100755', link: '120000', module: '160000' };

export interface TreeEntry {
  mode: string;
  name: string;
  oid: Oid;
}

export interface Person {
  name: string;
  email: string;
}

export interface Commit {
  tree: Oid;
  parents: Oid[];
  author: Person;
  committer: Person;
  /** Seconds since 1970, UTC. */
  time: number;
  message: string;
}

export function hashObject(type: ObjectType, bytes: Uint8Array): Oid {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Old tools wrote `040000` and `100664`; git reads those as what they mean, and so does Strata. */
function canonicalMode(mode: string): string {
  const plain = mode.replace(/^0+/, '');
  if (!/^100[0-7]{3}$/.test(plain)) return plain;
  return Number.parseInt(plain, 8) & 0o100 ? MODE.executable : MODE.file;
}

export const EMPTY_TREE: Oid = hashObject('tree', Buffer.alloc(0));

/** Throws where the bytes are no tree. */
export function parseTree(bytes: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const end = space < 0 ? -1 : bytes.indexOf(0, space);
    if (end < 0 || end + 21 > bytes.length) throw new Error('its bytes are cut off or no tree');
    entries.push({
      mode: canonicalMode(bytes.toString('latin1', at, space)),
      name: decodeName(bytes.subarray(space + 1, end)),
      oid: bytes.toString('hex', end + 1, end + 21),
    });
    at = end + 21;
  }
  return entries;
}

/** One entry as it stands in a tree; a tree is the concatenation of its sorted entries. */
export function encodeTreeEntry(entry: TreeEntry): Buffer {
  const name = encodeName(entry.name);
  const bytes = Buffer.allocUnsafe(entry.mode.length + name.length + 22);
  bytes.write(entry.mode, 0, 'latin1');
  bytes[entry.mode.length] = 0x20;
  name.copy(bytes, entry.mode.length + 1);
  bytes[entry.mode.length + 1 + name.length] = 0;
  bytes.write(entry.oid, bytes.length - 20, 'hex');
  return bytes;
}

/** Git's order: by bytes, a folder compared as if its name ended in a slash. */
export function compareEntries(a: TreeEntry, b: TreeEntry): number {
  return Buffer.compare(sortKey(a), sortKey(b));
}

/** What git sorts an entry by: its name, a folder's with a slash at its end. */
export function sortKey(entry: TreeEntry): Buffer {
  const name = encodeName(entry.name);
  return entry.mode === MODE.tree ? Buffer.concat([name, Buffer.from('/')]) : name;
}

export function encodeTree(entries: readonly TreeEntry[]): Buffer {
  return Buffer.concat([...entries].sort(compareEntries).map(encodeTreeEntry));
}

export function encodeCommit(commit: Commit): Buffer {
  const lines = [`tree ${commit.tree}`];
  for (const parent of commit.parents) lines.push(`parent ${parent}`);
  lines.push(`author ${signature(commit.author, commit.time)}`);
  lines.push(`committer ${signature(commit.committer, commit.time)}`);
  // A NUL ends a message early for git, and servers that check objects refuse it.
  const message = commit.message.replaceAll('\0', '').replace(/\n?$/, '\n');
  return Buffer.from(`${lines.join('\n')}\n\n${message}`, 'utf8');
}

/** What Strata needs of a commit: its tree and parents, committer's time and message. */
export function parseCommit(bytes: Buffer): Pick<Commit, 'tree' | 'parents' | 'time' | 'message'> {
  const text = bytes.toString('utf8');
  const split = text.indexOf('\n\n');
  const header = (split < 0 ? text : text.slice(0, split)).split('\n');
  const values = (key: string) =>
    header.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const time = /> (\d+) [+-]\d{4}$/.exec(values('committer')[0] ?? '')?.[1];
  return {
    tree: values('tree')[0] ?? EMPTY_TREE,
    parents: values('parent'),
    time: Number(time ?? 0),
    message: split < 0 ? '' : text.slice(split + 2),
  };
}

/** `Name <email> seconds +0000`; what would break the header is taken out, as git does. */
function signature(person: Person, time: number): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what must go
  const clean = (text: string) => text.replace(/[<>\n\r\u0000-\u001f]/g, '').trim() || 'strata';
  return `${clean(person.name)} <${clean(person.email)}> ${Math.floor(time)} +0000`;
}
