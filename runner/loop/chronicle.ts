/** The bus's history for an agent that thinks: what changed of what it may read, and records that it may read. */
import type { Chronicle, ChronicleCommit, ChronicleRecord } from '../core/chronicle.ts';
import { ToolRefusal } from '../core/modeltools.ts';
import type { Record as StrataRecord } from '../core/outcome.ts';
import { isBelow } from '../core/paths.ts';
import type { ReadScope } from '../core/proposal.ts';
import type { Tip } from '../core/view.ts';
import { History, type QueueFolder } from '../git/history.ts';
import { recentCommits } from '../git/recent.ts';
import { RemoteError, type Remote } from '../git/remote.ts';
import { listFiles } from '../git/tree.ts';

/** A question costs no more than looking at so many, however long the history is. */
const MOST_RECORDS = 500;
const MOST_PATHS = 50;

export class BusChronicle implements Chronicle {
  readonly #remote: Remote;
  readonly #tip: Pick<Tip, 'commit' | 'config'>;
  readonly #scope: ReadScope;

  constructor(remote: Remote, tip: Pick<Tip, 'commit' | 'config'>, scope: ReadScope) {
    this.#remote = remote;
    this.#tip = tip;
    this.#scope = scope;
  }

  commits(path: string | null, most: number): Promise<ChronicleCommit[]> {
    return orRefused(async () => {
      const isMeant = (changed: string) => path === null || changed === path || isBelow(changed, path);
      const found: ChronicleCommit[] = [];
      for await (const { paths, ...commit } of recentCommits(this.#remote, this.#tip.commit)) {
        const seen = paths.filter((changed) => this.#scope.accepts(changed) && isMeant(changed));
        if (seen.length > 0) found.push({ ...commit, paths: seen.slice(0, MOST_PATHS) });
        if (found.length >= most) break;
      }
      return found;
    });
  }

  records(wanted: (record: StrataRecord) => boolean, most: number): Promise<ChronicleRecord[]> {
    return orRefused(async () => {
      const history = new History(this.#remote, this.#tip);
      const found: ChronicleRecord[] = [];
      let looked = 0;
      for await (const folder of history.folders()) {
        if (found.length >= most || looked >= MOST_RECORDS) break;
        // What it may not read is not even brought here.
        if (!(await this.#hasReadable(folder))) continue;
        looked += 1;
        const { records } = await history.files(folder);
        found.push(...records.filter(({ path, record }) => this.#scope.accepts(path) && wanted(record)));
      }
      return found.slice(0, most);
    });
  }

  async #hasReadable({ commit, path }: QueueFolder): Promise<boolean> {
    const { objects } = this.#remote;
    const files = await listFiles(objects, (await objects.commit(commit)).tree, path);
    return files.some((file) => this.#scope.accepts(file.path));
  }
}

/** A remote that is out of reach is no reason to end a run. */
async function orRefused<Found>(look: () => Promise<Found>): Promise<Found> {
  return look().catch((error: unknown) => {
    if (!(error instanceof RemoteError)) throw error;
    throw new ToolRefusal(`the history cannot be had just now: ${error.message}`, { isOutside: true });
  });
}
