import { ObjectDatabase } from './database.ts';
import type { GitObject, Oid } from './objects.ts';
import { damaged, RemoteError, type RemoteFault } from './remote.ts';

/** The mirror's objects. Damage is noted, to be mended before the next reading; until then it passes. */
export class MirrorObjects extends ObjectDatabase {
  #damage: string | null = null;

  /** In git's words; null as far as is known. */
  get damage(): string | null {
    return this.#damage;
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
