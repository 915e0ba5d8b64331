/** What the newest records tell was spent: read only where a bus has budgets of a day. */
import type { Config } from '../core/config.ts';
import { agentOfRecord } from '../core/layout.ts';
import { parseDocument, recordSchema } from '../core/outcome.ts';
import { spendingsOf, type Spending } from '../core/spending.ts';
import { MODE, type Oid, type TreeEntry } from './objects.ts';
import type { Remote } from './remote.ts';
import { findEntry } from './tree.ts';

/** Runs of today land today, or on the day that another runner's clock takes it for. */
const NEWEST_DAYS = 2;
/** Folders between a day and its events, and between `dead` and its. */
const BELOW_DAY = 2;
const BELOW_DEAD = 1;
/** Of folders' trees; each holds what was read below it, so that only what is new is read. */
const KEPT = 20_000;

export class SpentReader {
  readonly #remote: Remote;
  #known = new Map<Oid, readonly Spending[]>();

  constructor(remote: Remote) {
    this.#remote = remote;
  }

  /** Of runs in the newest days of `done`, and in `dead`. */
  async read(tree: Oid, { paths }: Pick<Config, 'paths'>): Promise<Spending[]> {
    if (this.#known.size > KEPT) this.#known.clear();
    const done = await this.#folders(await this.#entry(tree, paths.done));
    const days = done.toSorted((a, b) => (a.name < b.name ? 1 : -1)).slice(0, NEWEST_DAYS);
    const dead = await this.#entry(tree, paths.dead);
    const found = await Promise.all([
      ...days.map(({ oid }) => this.#below(oid, BELOW_DAY)),
      ...(dead === null ? [] : [this.#below(dead, BELOW_DEAD)]),
    ]);
    return found.flat();
  }

  async #entry(tree: Oid, path: string): Promise<Oid | null> {
    const entry = await findEntry(this.#remote.objects, tree, path);
    return entry?.mode === MODE.tree ? entry.oid : null;
  }

  async #folders(oid: Oid | null): Promise<TreeEntry[]> {
    const entries = oid === null ? [] : await this.#remote.objects.tree(oid);
    return entries.filter(({ mode }) => mode === MODE.tree);
  }

  async #below(oid: Oid, levels: number): Promise<readonly Spending[]> {
    const known = this.#known.get(oid);
    if (known) return known;
    const found =
      levels === 0
        ? await this.#recordsIn(oid)
        : (
            await Promise.all((await this.#folders(oid)).map((one) => this.#below(one.oid, levels - 1)))
          ).flat();
    this.#known.set(oid, found);
    return found;
  }

  /** Of one event. What cost nothing is not kept. */
  async #recordsIn(folder: Oid): Promise<Spending[]> {
    const files = (await this.#remote.objects.tree(folder)).filter(
      ({ mode, name }) => mode === MODE.file && name.endsWith('.json'),
    );
    await this.#remote.prefetch(files.map(({ oid }) => oid));
    const records = await Promise.all(
      files.map(async ({ name, oid }) => {
        const object = await this.#remote.objects.read(oid);
        const record = object?.type === 'blob' ? parseDocument(recordSchema, object.bytes) : null;
        return record?.agent === agentOfRecord(name) ? spendingsOf(record) : [];
      }),
    );
    return records.flat().filter(({ usage }) => usage.cost_usd > 0);
  }
}
