import { addComment, addReview, editPull, mergePull, openPull, type LineWords } from './activity.ts';
import type { Site } from './pushes.ts';
import type { Comment, MergeMethod, Pull, Review, Token } from './world.ts';

/** Somebody at the repository's pages, or with a token of theirs. The page obeys the API's rules. */
export class GitHubPerson {
  readonly token: Token;
  readonly #site: Site;

  constructor(site: Site, token: Token) {
    this.#site = site;
    this.token = token;
  }

  get login(): string {
    return this.token.account.login;
  }

  comment(number: number, body: string): Comment {
    return addComment(this.#site, this.token, this.#pull(number), body);
  }

  approve(number: number, body = ''): Review {
    return this.review(number, 'APPROVED', body);
  }

  requestChanges(number: number, body: string, lines: readonly LineWords[] = []): Review {
    return this.review(number, 'CHANGES_REQUESTED', body, lines);
  }

  review(number: number, state: Review['state'], body: string, lines: readonly LineWords[] = []): Review {
    return addReview(this.#site, this.token, this.#pull(number), { state, body, lines });
  }

  /** A comment on a line, as it is made outside a review. */
  lineComment(number: number, path: string, line: number | null, body: string): Review {
    return this.review(number, 'COMMENTED', '', [{ path, line, body }]);
  }

  open(head: string, title: string, base = 'main', body: string | null = null): Promise<Pull> {
    return openPull(this.#site, this.token, { title, body, head, base });
  }

  merge(number: number, method: MergeMethod = 'merge'): Promise<string> {
    return mergePull(this.#site, this.token, this.#pull(number), { method });
  }

  close(number: number): Promise<void> {
    return editPull(this.#site, this.token, this.#pull(number), { state: 'closed' });
  }

  #pull(number: number): Pull {
    const pull = this.#site.world.pull(number);
    if (pull === undefined) throw new Error(`there is no pull request ${number}`);
    return pull;
  }
}
