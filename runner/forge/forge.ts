/**
 * Where people review drafts. A forge is asked and told; what follows from its answers for the bus is
 * decided in `core/review.ts` and done by whoever holds the bus. Nothing here is believed for its text:
 * who said something, and whether they may write, is the forge's own word.
 */

/** What a reviewer sees of a draft. */
export interface DraftPage {
  /** The draft's branch, without `refs/heads/`. */
  branch: string;
  /** The branch it is to be merged into. */
  base: string;
  title: string;
  /** Markdown. */
  body: string;
  labels: readonly string[];
  /** Logins; `org/team` for teams. */
  reviewers: readonly string[];
}

/** A draft's page at the forge. */
export interface DraftThread {
  number: number;
  url: string;
}

/** One place in a file that somebody spoke about. */
export interface LineRemark {
  path: string;
  /** Null: the whole file. */
  line: number | null;
  body: string;
}

/** What somebody said about a draft: a comment, or a review with its comments. */
export interface Remark {
  /** Grows in the order of saying within one thread; the same for the same remark. */
  id: string;
  /** A login, as the forge authenticated it. */
  author: string;
  /** Whether the forge says that this person may write to the repository. */
  mayWrite: boolean;
  /** `changes`: a review that asks for changes. */
  kind: 'comment' | 'changes' | 'approval';
  body: string;
  lines: readonly LineRemark[];
  /** The commit that was looked at, where the forge knows it. */
  head: string | null;
  /** RFC 3339. */
  at: string;
}

/** How a draft stands. */
export interface DraftStanding {
  state: 'open' | 'merged' | 'closed';
  /** The head of its branch as the forge knows it. */
  head: string;
  /** Of a merged one: the commit that brought it onto the base. */
  merge: string | null;
  /** Who merged or closed it. */
  by: string | null;
  /** In the order of saying; bots' and what Strata itself said left out. */
  remarks: readonly Remark[];
}

/** `stale`: the head is no longer the one that was approved. `refused`: rules or conflicts forbid it. */
export type MergeAnswer = { kind: 'merged'; commit: string } | { kind: 'stale' | 'refused'; words: string };

/** What is left of a limit, for `strata status`. */
export interface LimitLeft {
  name: string;
  left: number;
  of: number;
  /** When it is full again, RFC 3339; null where the forge does not say. */
  resets: string | null;
}

/** Thrown where the forge could not be asked. `denied` needs a person; the others may pass. */
export class ForgeError extends Error {
  override name = 'ForgeError';
  readonly kind: 'unreachable' | 'denied' | 'throttled' | 'refused';
  /** Seconds that the forge asked to wait. */
  readonly retryAfter: number | null;
  constructor(kind: ForgeError['kind'], words: string, retryAfter: number | null = null) {
    super(words);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}

export interface Forge {
  /** What a person would recognise: `github.com/ada/studio`. */
  readonly label: string;
  /** Opens a page for a branch, or finds the open one that is there: asking twice makes one. */
  open(page: DraftPage): Promise<DraftThread>;
  /** Title and body of a later version. */
  revise(number: number, page: DraftPage): Promise<void>;
  /** How it stands; null where there is no such page. An answer that did not change costs nothing. */
  look(number: number): Promise<DraftStanding | null>;
  /** Says something once: a comment with the same `mark` is not made again. */
  say(number: number, mark: string, body: string): Promise<void>;
  /** Merges if and only if the head is still this one. `asSigned`: its commits stay the ones that were signed. */
  merge(number: number, head: string, subject: string, asSigned?: boolean): Promise<MergeAnswer>;
  /** Closes without merging; closing what is closed is no error. */
  close(number: number): Promise<void>;
  /** Where a file can be seen as it is in a commit, such as a picture in a page. */
  fileUrl(commit: string, path: string): string;
  /** Asks for another run of the workflow that drains the bus. */
  dispatch(workflow: string, branch: string): Promise<void>;
  /** What is left of the forge's limits. */
  limits(): Promise<readonly LimitLeft[]>;
}
