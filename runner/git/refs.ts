import { readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefName } from './names.ts';
import type { Oid } from './objects.ts';

const OID = /^[0-9a-f]{40}$/;

/**
 * Reads refs from a repository's files in process: 1 ms where a git process takes 8. Knows the classic
 * files backend only; `usesRefFiles` tells.
 */
export class RefFiles {
  readonly #gitDir: string;
  #packed: { stamp: string; refs: ReadonlyMap<string, Oid> } = { stamp: '', refs: new Map() };

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  async get(ref: string): Promise<Oid | null> {
    return readLooseRef(join(this.#gitDir, ref)) ?? (await this.packed()).get(ref) ?? null;
  }

  /** All refs below a prefix such as `refs/strata`. Loose ones win over packed ones. */
  async list(prefix: string): Promise<Map<string, Oid>> {
    const found = new Map<string, Oid>();
    // Loose before packed: a ref packed in between is then seen twice, never missed.
    const names = await this.#looseNames(prefix);
    const loose = names.map((name) => [name, readLooseRef(join(this.#gitDir, name))] as const);
    for (const [ref, oid] of await this.packed()) {
      if (ref.startsWith(`${prefix}/`)) found.set(ref, oid);
    }
    for (const [ref, oid] of loose) if (oid) found.set(ref, oid);
    for (const ref of found.keys()) if (!isRefName(ref)) found.delete(ref);
    return found;
  }

  async #looseNames(folder: string): Promise<string[]> {
    const entries = await readdir(join(this.#gitDir, folder), { withFileTypes: true }).catch(() => []);
    const names = await Promise.all(
      entries.map(async (entry) => {
        const name = `${folder}/${entry.name}`;
        if (entry.isDirectory()) return this.#looseNames(name);
        return entry.name.endsWith('.lock') ? [] : [name];
      }),
    );
    return names.flat();
  }

  /** Refs that git packed into one file, read again when that file changed. */
  async packed(): Promise<ReadonlyMap<string, Oid>> {
    const path = join(this.#gitDir, 'packed-refs');
    const info = await stat(path, { bigint: true }).catch(() => null);
    const stamp = info ? `${info.ino}:${info.size}:${info.mtimeNs}` : '';
    if (stamp === this.#packed.stamp) return this.#packed.refs;
    const refs = new Map<string, Oid>();
    for (const line of info ? (await readFile(path, 'utf8').catch(() => '')).split('\n') : []) {
      if (OID.test(line.slice(0, 40)) && line[40] === ' ') refs.set(line.slice(41), line.slice(0, 40));
    }
    this.#packed = { stamp, refs };
    return refs;
  }
}

/**
 * A ref's own file; null where there is none or it is torn (a crash can leave it empty). Read at once:
 * a file of 41 bytes takes a tenth of the time that a turn through the thread pool does.
 */
export function readLooseRef(path: string): Oid | null {
  try {
    const oid = readFileSync(path, 'latin1').trim();
    return OID.test(oid) ? oid : null;
  } catch {
    return null;
  }
}
