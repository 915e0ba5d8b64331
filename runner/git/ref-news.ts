/** What is known of the refs of a remote behind a transport, asked for with as few requests as that takes. */
import type { GitResult } from './command.ts';
import { isRefName } from './names.ts';
import type { Oid } from './objects.ts';
import { RemoteError, type RefSnapshot, type RefUpdate } from './remote.ts';

const ASK_LIMIT_MS = 45_000;
/**
 * Protocol 2 asks what it may ask before it lists what was asked for: a round trip and two processes more than
 * the older ones take, which list every ref there is (30 ms beside 22 on one machine). So whoever asks again and
 * again asks in the older way, where there are few refs beside the bus's own.
 */
const OLDER_PROTOCOL = ['-c', 'protocol.version=0'];
const OFTEN = 3;
const MOST_OTHER_REFS = 100;

interface Asked {
  url: string;
  label: string;
  /** Full name of the bus's branch. */
  branch: string;
  /** Folders of refs that are the bus's, each ending in a slash. */
  folders: readonly string[];
  git: (args: readonly string[], options: { timeout: number }) => Promise<GitResult>;
  fault: (result: GitResult) => RemoteError;
}

export interface Listed {
  snapshot: RefSnapshot;
  /** When the answer came, on the monotonic clock. */
  at: number;
  /** Milliseconds from the question to the answer. */
  took: number;
}

export class RefNews {
  readonly #asked: Asked;
  /** What the remote held as of the last reading, and one's own pushes since. */
  #read: RefSnapshot = { tip: null, refs: new Map() };
  /** The newest listing, with one's own folds since; null once another push was made. */
  #listed: Listed | null = null;
  #times = 0;
  #hasManyRefs = false;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** Asks for the branch and all refs of the bus. Throws `RemoteError`. */
  async list(): Promise<Listed> {
    const { branch, folders } = this.#asked;
    const began = performance.now();
    const listed = await this.#ask([branch, ...folders.map((folder) => `${folder}*`)]);
    // Git matches patterns at the end of names: `x/refs/heads/main` is listed too.
    const refs = new Map([...listed].filter(([ref]) => this.#isInFolder(ref)));
    const at = performance.now();
    this.#listed = { snapshot: { tip: listed.get(branch) ?? null, refs }, at, took: at - began };
    return this.#listed;
  }

  /** What was listed at most so many milliseconds ago. */
  listedWithin(milliseconds: number): Listed | null {
    const at = this.#listed?.at ?? Number.NEGATIVE_INFINITY;
    return performance.now() - at < milliseconds ? this.#listed : null;
  }

  /** Asks for the branch alone, unless every ref is listed anyway. Throws `RemoteError`. */
  async tip(): Promise<Oid | null> {
    const { branch } = this.#asked;
    return this.#listsAll
      ? (await this.list()).snapshot.tip
      : ((await this.#ask([branch])).get(branch) ?? null);
  }

  /** Asks whether anything moved since the last reading, other than by one's own pushes. Throws `RemoteError`. */
  async changed(): Promise<boolean> {
    return stamp((await this.list()).snapshot) !== stamp(this.#read);
  }

  wasRead(snapshot: RefSnapshot): void {
    this.#read = snapshot;
  }

  /**
   * One's own moves are no news. Of the rest only a fold tells: the branch that moved together with all else was,
   * in that moment, what it is known to be now.
   */
  wasPushed(
    updates: readonly RefUpdate[],
    moved: readonly RefUpdate[],
    { atomic }: { atomic: boolean },
  ): void {
    this.#read = this.#after(this.#read, moved);
    const isFold = atomic && updates.some(({ ref }) => ref === this.#asked.branch);
    const listed = isFold && moved.length === updates.length ? this.#listed : null;
    this.#listed = listed && { ...listed, snapshot: this.#after(listed.snapshot, moved) };
  }

  #after(before: RefSnapshot, moved: readonly RefUpdate[]): RefSnapshot {
    const refs = new Map(before.refs);
    let { tip } = before;
    for (const { ref, to } of moved) {
      if (ref === this.#asked.branch) tip = to;
      else if (to === null) refs.delete(ref);
      else refs.set(ref, to);
    }
    return { tip, refs };
  }

  get #listsAll(): boolean {
    return this.#times >= OFTEN && !this.#hasManyRefs;
  }

  async #ask(patterns: readonly string[]): Promise<Map<string, Oid>> {
    const { url, label, git, fault } = this.#asked;
    const listsAll = this.#listsAll;
    this.#times += 1;
    const args = listsAll
      ? [...OLDER_PROTOCOL, 'ls-remote', '--quiet', 'bus']
      : ['ls-remote', '--quiet', 'bus', ...patterns];
    const result = await git(args, { timeout: ASK_LIMIT_MS });
    if (result.exitCode !== 0) throw fault(result);
    if (!isFromGit(url, result))
      throw new RemoteError({ kind: 'broken', words: `${label} did not answer as a git server does` });
    const refs = refsIn(result.stdout);
    if (listsAll) this.#hasManyRefs = this.#othersAmong(refs) > MOST_OTHER_REFS;
    return refs;
  }

  #othersAmong(refs: ReadonlyMap<string, Oid>): number {
    return [...refs.keys()].filter((ref) => ref !== this.#asked.branch && !this.#isInFolder(ref)).length;
  }

  #isInFolder(ref: string): boolean {
    return this.#asked.folders.some((folder) => ref.startsWith(folder));
  }
}

function refsIn(stdout: string): Map<string, Oid> {
  const refs = new Map<string, Oid>();
  for (const line of stdout.split('\n')) {
    const [oid, ref] = line.split('\t');
    if (oid && ref && isRefName(ref)) refs.set(ref, oid);
  }
  return refs;
}

/**
 * Cut in its first line, or from a proxy of some café, an answer over HTTP reads like an empty repository's.
 * One that any file server could give names the files, and other servers, where git is to look further.
 */
function isFromGit(url: string, { heads }: GitResult): boolean {
  return !/^https?:/i.test(url) || /^content-type: *application\/x-git-/im.test(heads ?? '');
}

function stamp({ tip, refs }: RefSnapshot): string {
  return [tip ?? '-', ...[...refs].map(([ref, oid]) => `${ref}=${oid}`).sort()].join('\n');
}
