/** The bus's history for an agent that thinks: what changed of what it may read, and records that it may read. */
import type { Chronicle, ChronicleCommit, ChronicleRecord } from '../core/chronicle.ts';
import type { Record as StrataRecord } from '../core/outcome.ts';
import type { ReadScope } from '../core/proposal.ts';
import type { Tip } from '../core/view.ts';
import { History } from '../git/history.ts';
import { recentCommits } from '../git/recent.ts';
import type { Remote } from '../git/remote.ts';

/** A question costs no more than looking at so many, however long the history is. */
const MOST_RECORDS = 2000;
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

  async commits(path: string | null, most: number): Promise<ChronicleCommit[]> {
    const isMeant = (changed: string) => path === null || changed === path || changed.startsWith(`${path}/`);
    const found: ChronicleCommit[] = [];
    for await (const { paths, ...commit } of recentCommits(this.#remote, this.#tip.commit)) {
      const seen = paths.filter((changed) => this.#scope.accepts(changed) && isMeant(changed));
      if (seen.length > 0) found.push({ ...commit, paths: seen.slice(0, MOST_PATHS) });
      if (found.length >= most) break;
    }
    return found;
  }

  async records(wanted: (record: StrataRecord) => boolean, most: number): Promise<ChronicleRecord[]> {
    const history = new History(this.#remote, this.#tip);
    const found: ChronicleRecord[] = [];
    let looked = 0;
    for await (const folder of history.folders()) {
      const { records } = await history.files(folder);
      found.push(...records.filter(({ path, record }) => this.#scope.accepts(path) && wanted(record)));
      if (found.length >= most || (looked += 1) >= MOST_RECORDS) break;
    }
    return found.slice(0, most);
  }
}
