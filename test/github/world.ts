/** What the double knows: one repository, the people around it, and what they said. */

export interface Account {
  id: number;
  login: string;
  type: 'User' | 'Bot' | 'Organization';
}

export type Level = 'admin' | 'write' | 'read' | 'none';

export type Right = 'metadata' | 'contents' | 'pull_requests' | 'issues' | 'actions' | 'workflows';

/** `actions`: a job's GITHUB_TOKEN. `app`: an App's installation. `person`: somebody's own. */
export interface Token {
  value: string;
  kind: 'actions' | 'app' | 'person';
  account: Account;
  rights: Partial<Record<Right, 'read' | 'write'>>;
}

export interface Comment {
  id: number;
  number: number;
  author: Account;
  body: string;
  at: string;
}

export interface Review {
  id: number;
  number: number;
  author: Account;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  body: string;
  head: string;
  at: string;
}

export interface LineComment {
  id: number;
  number: number;
  /** The review it belongs to; those of GitHub's early days have none. */
  review: number | null;
  author: Account;
  path: string;
  /** Null: about the whole file. */
  line: number | null;
  body: string;
  head: string;
  at: string;
}

export interface Pull {
  id: number;
  number: number;
  author: Account;
  title: string;
  body: string | null;
  /** Branches, without `refs/heads/`. */
  head: string;
  base: string;
  /** Of an open one as of the last push; then as it was at its end. */
  sha: string;
  baseSha: string;
  state: 'open' | 'closed';
  createdAt: string;
  updatedAt: string;
  closed: { by: Account; at: string } | null;
  merged: { by: Account; at: string; commit: string } | null;
  labels: string[];
  reviewers: Account[];
  teams: string[];
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** What an owner ticks on the repository's page. */
export interface Settings {
  actionsMayOpenPulls: boolean;
  protected: string[];
  mergeMethods: MergeMethod[];
}

/** Something that fired a webhook; `starts`: whether workflows that listen to it would run. */
export interface Happening {
  name: string;
  action: string | null;
  payload: Record<string, unknown>;
  by: Account;
  starts: boolean;
}

export class World {
  readonly owner: string;
  readonly repo: string;
  /** Such as `http://127.0.0.1:40123`. */
  origin = '';
  readonly accounts = new Map<string, Account>();
  readonly levels = new Map<string, Level>();
  readonly teams = new Set<string>();
  readonly tokens = new Map<string, Token>();
  readonly pulls: Pull[] = [];
  readonly comments: Comment[] = [];
  readonly reviews: Review[] = [];
  readonly lineComments: LineComment[] = [];
  readonly labels: string[] = [];
  readonly happenings: Happening[] = [];
  readonly settings: Settings = {
    actionsMayOpenPulls: true,
    protected: [],
    mergeMethods: ['merge', 'squash', 'rebase'],
  };
  readonly now: () => number;
  #lastId = 1000;

  constructor(owner: string, repo: string, now: () => number) {
    this.owner = owner;
    this.repo = repo;
    this.now = now;
    this.account(owner);
    this.levels.set(owner, 'admin');
  }

  get api(): string {
    return `${this.origin}/api/v3`;
  }

  nextId(): number {
    return (this.#lastId += 1);
  }

  /** Somebody by name; whoever was not there before is now. */
  account(login: string, type: Account['type'] = 'User'): Account {
    const known = this.accounts.get(login) ?? { id: this.nextId(), login, type };
    this.accounts.set(login, known);
    return known;
  }

  levelOf({ login }: Account): Level {
    return this.levels.get(login) ?? 'none';
  }

  /** The time in GitHub's spelling: to the second. */
  stamp(): string {
    return new Date(this.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  pull(number: number): Pull | undefined {
    return this.pulls.find((pull) => pull.number === number);
  }

  openPullOf(head: string): Pull | undefined {
    return this.pulls.find((pull) => pull.head === head && pull.state === 'open');
  }
}
