/**
 * Which commit brought a pending file: the nearest one, from the tip, none of whose parents has it. A
 * merge is not asked about what one side of it brought; but it is where it brings back what the other
 * side had taken away, since anybody could do that with what somebody signed long ago.
 */
import { isAncestor } from './ancestry.ts';
import { git } from './command.ts';
import { Deepening } from './deepen.ts';
import { MODE, type Oid } from './objects.ts';
import type { Remote } from './remote.ts';
import { findEntry } from './tree.ts';

interface File {
  path: string;
  blob: Oid;
}

/** `ended`: history ends there, and the file is older. */
export type Bringer = { commit: Oid } | { ended: Oid };

/** A file on its way into the past. */
interface Search extends File {
  /** Merges on the way, each with a parent that does not have it. */
  readonly without: { merge: Oid; parent: Oid }[];
}

/** Tips whose files are remembered: a fold that lost its race leaves one that is nowhere. */
const REMEMBERED = 8;

/** By commit, or by folder. */
type Searches = Map<string, Search[]>;

export class Bringers {
  readonly #remote: Remote;
  readonly #known = new Map<Oid, ReadonlyMap<string, Bringer>>();
  /** Bringers and sides of merges, for as long as one question takes: files that came together share them. */
  readonly #had = new Map<string, boolean>();

  constructor(remote: Remote) {
    this.#remote = remote;
  }

  /** By `keyOf`. Costs what is pending, and the commits since a tip that was asked about before. */
  async find(tip: Oid, files: readonly File[]): Promise<ReadonlyMap<string, Bringer>> {
    const history = new Deepening(this.#remote, tip);
    const found = new Map<string, Bringer>();
    const searches = files.map(({ path, blob }): Search => ({ path, blob, without: [] }));
    let waiting: Searches = searches.length > 0 ? new Map([[tip, searches]]) : new Map();
    while (waiting.size > 0) {
      const cut = await this.#walk(waiting, found);
      const more = cut.size > 0 && (await history.more());
      for (const [ended, some] of more ? [] : cut) for (const one of some) found.set(keyOf(one), { ended });
      waiting = more ? cut : new Map();
    }
    this.#had.clear();
    for (const search of searches) await this.#mindMerges(search, history, found);
    this.#remember(tip, found);
    return found;
  }

  /** Goes back until all are found. @returns those for which history is not here, by where it ends */
  async #walk(waiting: Searches, found: Map<string, Bringer>): Promise<Searches> {
    const shallow = await this.#remote.objects.shallow();
    const cut: Searches = new Map();
    // What is added while it is gone through is gone through too.
    for (const [at, searches] of waiting) {
      waiting.delete(at);
      const known = this.#known.get(at);
      const left = searches.filter((one) => {
        const bringer = known?.get(keyOf(one));
        if (bringer) found.set(keyOf(one), bringer);
        return bringer === undefined;
      });
      if (left.length === 0) continue;
      if (shallow.has(at)) cut.set(at, left);
      else
        for (const [parent, some] of await this.#back(at, left, found))
          waiting.set(parent, [...(waiting.get(parent) ?? []), ...some]);
    }
    return cut;
  }

  /** One commit back. @returns what some parent has, by the first that does */
  async #back(at: Oid, searches: readonly Search[], found: Map<string, Bringer>): Promise<Searches> {
    const { tree, parents } = await this.#remote.objects.commit(at);
    const sides = await Promise.all(
      parents.map(async (parent) => ({ parent, there: await this.#present(tree, parent, searches) })),
    );
    const next: Searches = new Map();
    for (const one of searches) {
      const side = sides.find(({ there }) => there.has(one));
      if (!side) {
        found.set(keyOf(one), { commit: at });
        continue;
      }
      add(next, side.parent, one);
      for (const { parent, there } of sides) if (!there.has(one)) one.without.push({ merge: at, parent });
    }
    return next;
  }

  /** Which of a tree's files a commit has too. A folder that is the same in both is not looked into. */
  async #present(tree: Oid, commit: Oid, searches: readonly Search[]): Promise<Set<Search>> {
    const { objects } = this.#remote;
    const other = (await objects.commit(commit)).tree;
    const there = new Set<Search>();
    const folders: Searches = new Map();
    for (const one of searches) add(folders, one.path.slice(0, one.path.lastIndexOf('/')), one);
    for (const [folder, some] of folders) {
      const [ours, theirs] = [
        await findEntry(objects, tree, folder),
        await findEntry(objects, other, folder),
      ];
      if (theirs?.mode !== MODE.tree) continue;
      const isSame = ours?.oid === theirs.oid;
      const blobs = new Map(
        isSame ? [] : (await objects.tree(theirs.oid)).map(({ name, oid }) => [name, oid]),
      );
      for (const one of some)
        if (isSame || blobs.get(one.path.slice(folder.length + 1)) === one.blob) there.add(one);
    }
    return there;
  }

  /** The nearest merge that has the file though the side without it once had it too. */
  async #mindMerges(search: Search, history: Deepening, found: Map<string, Bringer>): Promise<void> {
    const bringer = found.get(keyOf(search));
    if (!bringer || !('commit' in bringer)) return;
    for (const { merge, parent } of search.without) {
      const pair = `${bringer.commit} ${parent}`;
      const had = this.#had.get(pair) ?? (await this.#hadIt(bringer.commit, parent, history));
      this.#had.set(pair, had);
      if (!had) continue;
      found.set(keyOf(search), { commit: merge });
      return;
    }
  }

  /** Whether what brought a file is in a side's history. Where that is cut off before it can be told: yes. */
  async #hadIt(bringer: Oid, side: Oid, history: Deepening): Promise<boolean> {
    const { objects } = this.#remote;
    for (;;) {
      if (await isAncestor(objects, bringer, side)) return true;
      const shallow = await objects.shallow();
      const args = ['--git-dir', objects.gitDir, 'rev-list', side, `^${bringer}`];
      const apart = (await git(args, { cwd: '/', timeout: 60_000 })).trimEnd().split('\n');
      if (!apart.some((commit) => shallow.has(commit))) return false;
      if (!(await history.more())) return true;
    }
  }

  #remember(tip: Oid, found: ReadonlyMap<string, Bringer>): void {
    this.#known.delete(tip);
    this.#known.set(tip, found);
    for (const old of this.#known.keys()) if (this.#known.size > REMEMBERED) this.#known.delete(old);
  }
}

export function keyOf({ path, blob }: File): string {
  return `${blob} ${path}`;
}

function add(groups: Searches, group: string, one: Search): void {
  const known = groups.get(group);
  if (known) known.push(one);
  else groups.set(group, [one]);
}
