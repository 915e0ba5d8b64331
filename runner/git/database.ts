import { readFile } from 'node:fs/promises';
import { CatFile } from './cat-file.ts';
import { encodeTree, hashObject, parseCommit, parseTree } from './objects.ts';
import type { Commit, GitObject, ObjectType, Oid, TreeEntry } from './objects.ts';
import { writePack, type PackObject } from './pack.ts';
import { damaged } from './remote.ts';

/** Anything objects can be read from: the database, or a batch on top of it. */
export interface ObjectReader {
  /** The object, or null where it is not there. */
  read(oid: Oid): Promise<GitObject | null>;
  /** A tree's entries in git's order. Throws if there is no such tree. */
  tree(oid: Oid): Promise<readonly TreeEntry[]>;
}

/** Objects as a remote keeps them. */
export interface ObjectStore extends ObjectReader {
  /** For people: where they lie. */
  readonly gitDir: string;
  /** Throws if there is no such commit. */
  commit(oid: Oid): Promise<Pick<Commit, 'tree' | 'parents' | 'time' | 'message'>>;
  /** Commits beyond which there is no history here. */
  shallow(): Promise<ReadonlySet<Oid>>;
  /** Makes every object of the batch durable. */
  write(batch: ObjectBatch): Promise<void>;
}

/** Bytes of objects kept in memory; trees and records are small and read again and again. */
const CACHE_BYTES = 16 * 1024 * 1024;
const CACHE_LARGEST = 256 * 1024;

/** The objects of one repository: reads through git, writes packs in process. */
export class ObjectDatabase implements ObjectStore {
  readonly gitDir: string;
  readonly #packs: string;
  readonly #catFile: CatFile;
  readonly #objects = new ByteCache(CACHE_BYTES);
  readonly #trees = new WeakMap<GitObject, readonly TreeEntry[]>();

  constructor(gitDir: string, objectsDir = `${gitDir}/objects`) {
    this.gitDir = gitDir;
    this.#packs = `${objectsDir}/pack`;
    this.#catFile = new CatFile(gitDir);
  }

  async read(oid: Oid): Promise<GitObject | null> {
    const known = this.#objects.get(oid);
    if (known) return known;
    const object = await this.#catFile.read(oid);
    if (object) this.remember(oid, object);
    return object;
  }

  async tree(oid: Oid): Promise<readonly TreeEntry[]> {
    const object = await this.read(oid);
    if (object?.type !== 'tree') throw damaged(this.gitDir, `tree ${oid} is missing`);
    const entries = this.#trees.get(object) ?? this.#parse(oid, object.bytes);
    this.#trees.set(object, entries);
    return entries;
  }

  #parse(oid: Oid, bytes: Buffer): TreeEntry[] {
    try {
      return parseTree(bytes);
    } catch (error) {
      throw damaged(this.gitDir, `tree ${oid} cannot be read: ${(error as Error).message}`);
    }
  }

  async commit(oid: Oid): Promise<Pick<Commit, 'tree' | 'parents' | 'time' | 'message'>> {
    const object = await this.read(oid);
    if (object?.type !== 'commit') throw damaged(this.gitDir, `commit ${oid} is missing`);
    return parseCommit(object.bytes);
  }

  async shallow(): Promise<ReadonlySet<Oid>> {
    const listed = await readFile(`${this.gitDir}/shallow`, 'latin1').catch(() => '');
    return new Set(listed.split('\n').filter((line) => line !== ''));
  }

  /** Whether the object is in memory, so that nobody needs to be asked for it. */
  isNear(oid: Oid): boolean {
    return this.#objects.get(oid) !== undefined;
  }

  remember(oid: Oid, object: GitObject): void {
    if (object.bytes.length <= CACHE_LARGEST) this.#objects.set(oid, object);
  }

  /** Makes every object of the batch durable, in one pack. */
  async write(batch: ObjectBatch): Promise<void> {
    const objects = batch.objects();
    if (objects.length === 0) return;
    await writePack(this.#packs, objects);
    for (const object of objects) this.remember(object.oid, object);
    batch.written();
  }

  async close(): Promise<void> {
    await this.#catFile.close();
  }
}

/** New objects on top of a database, in memory until `ObjectDatabase.write` makes them durable. */
export class ObjectBatch implements ObjectReader {
  readonly #below: ObjectReader;
  readonly #added = new Map<Oid, PackObject>();

  constructor(below: ObjectReader) {
    this.#below = below;
  }

  /** Adds an object; `base` names one that it differs little from. */
  put(type: ObjectType, bytes: Buffer, base?: Oid): Oid {
    const oid = hashObject(type, bytes);
    if (!this.#added.has(oid)) this.#added.set(oid, { oid, type, bytes, base });
    return oid;
  }

  putTree(entries: readonly TreeEntry[]): Oid {
    return this.put('tree', encodeTree(entries));
  }

  async read(oid: Oid): Promise<GitObject | null> {
    return this.#added.get(oid) ?? this.#below.read(oid);
  }

  async tree(oid: Oid): Promise<readonly TreeEntry[]> {
    const added = this.#added.get(oid);
    return added ? parseTree(added.bytes) : this.#below.tree(oid);
  }

  objects(): PackObject[] {
    return [...this.#added.values()];
  }

  /** What the batch held is in the database now; what is added later is another pack. */
  written(): void {
    this.#added.clear();
  }
}

/** Least recently used out first, counted in bytes. */
class ByteCache {
  readonly #limit: number;
  readonly #items = new Map<Oid, GitObject>();
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(oid: Oid): GitObject | undefined {
    const object = this.#items.get(oid);
    if (!object) return undefined;
    this.#items.delete(oid);
    this.#items.set(oid, object);
    return object;
  }

  set(oid: Oid, object: GitObject): void {
    if (this.#items.has(oid)) return;
    this.#items.set(oid, object);
    this.#bytes += object.bytes.length;
    for (const [oldest, { bytes }] of this.#items) {
      if (this.#bytes <= this.#limit) break;
      this.#items.delete(oldest);
      this.#bytes -= bytes.length;
    }
  }
}
