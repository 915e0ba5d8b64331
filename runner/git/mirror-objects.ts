import { ObjectDatabase, type ObjectBatch } from './database.ts';
import type { GitObject, Oid } from './objects.ts';
import { damaged, RemoteError, type RemoteFault } from './remote.ts';

/**
 * The mirror's objects. Damage is noted, to be mended before the next reading; until then it passes. What is
 * written is counted, since pictures and films that the remote has need not stay here too.
 */
export class MirrorObjects extends ObjectDatabase {
  #damage: string | null = null;
  #written = 0;
  #isPushed = true;

  /** In git's words; null as far as is known. */
  get damage(): string | null {
    return this.#damage;
  }

  /** Bytes written since `settle`. */
  get written(): number {
    return this.#written;
  }

  /** Whether nothing was written that no push has carried since. */
  get isPushed(): boolean {
    return this.#isPushed;
  }

  override async write(batch: ObjectBatch): Promise<void> {
    const bytes = batch.objects().reduce((sum, object) => sum + object.bytes.length, 0);
    if (bytes > 0) this.#isPushed = false;
    await super.write(batch);
    this.#written += bytes;
  }

  /** The remote answered a push: what it did not take, somebody else was first with, and is decided anew. */
  pushed(): void {
    this.#isPushed = true;
  }

  /** Begins to count anew. */
  settle(): void {
    this.#written = 0;
  }

  override async read(oid: Oid): Promise<GitObject | null> {
    try {
      const object = await super.read(oid);
      // What is not here comes from the remote by itself: it can only be missing where something broke.
      if (object === null) throw damaged(this.gitDir, `${oid} is missing`);
      return object;
    } catch (error) {
      throw error instanceof RemoteError ? new RemoteError(this.consider(error.fault)) : error;
    }
  }

  /** Damage here is no matter for a person. */
  consider(fault: RemoteFault): RemoteFault {
    if (fault.kind !== 'damaged') return fault;
    this.#damage = fault.words;
    return { kind: 'local', words: fault.words };
  }

  /** The folder is about to go. */
  async forget(): Promise<void> {
    this.#damage = null;
    await this.close();
  }
}
