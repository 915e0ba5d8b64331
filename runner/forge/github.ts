import type { DraftPage, DraftStanding, DraftThread, Forge, LimitLeft, MergeAnswer } from './forge.ts';
import { connect, type Client } from './github/client.ts';
import { asForgeError, isFailure } from './github/faults.ts';
import { githubPace, requestsLeft, Spending, type Pace } from './github/limits.ts';
import { lookAt } from './github/looking.ts';
import { bears, marked } from './github/marks.ts';
import { AS_SIGNED, mergePull, METHODS } from './github/merging.ts';
import { openPull, textOf } from './github/opening.ts';
import { NO_RETRY, once, orAbsent, PAGE, type Place } from './github/place.ts';

export interface GitHubOptions {
  /** Where its pages are: `https://github.com`. */
  server: string;
  owner: string;
  repo: string;
  /** The API's root, such as `https://api.github.com`. */
  api: string;
  token: string;
  /** Told what could not be done and is no reason to stop. */
  warn?: (words: string) => void;
  pace?: Partial<Pace>;
}

/** Drafts as pull requests on github.com or a GitHub server of one's own. */
export class GitHubForge implements Forge {
  readonly label: string;
  readonly #options: GitHubOptions;
  readonly #pace: Pace;
  readonly #spending: Spending;
  #client: Promise<Client> | undefined;
  #self: string | null | undefined;

  constructor(options: GitHubOptions) {
    this.label = `${new URL(options.server).host}/${options.owner}/${options.repo}`;
    this.#options = options;
    this.#pace = { ...githubPace, ...options.pace };
    this.#spending = new Spending(this.#pace);
  }

  open(page: DraftPage): Promise<DraftThread> {
    return this.#at((place) => openPull(place, page));
  }

  revise(number: number, page: DraftPage): Promise<void> {
    return this.#at(async ({ client, where }) => {
      await client.rest.pulls.update({ ...where, pull_number: number, ...textOf(page) });
    });
  }

  look(number: number): Promise<DraftStanding | null> {
    return this.#at(async (place) => lookAt(place, number, await this.#ownName(place)));
  }

  say(number: number, mark: string, body: string): Promise<void> {
    return this.#at(async (place) => {
      const { client, where } = place;
      const issue = { ...where, issue_number: number };
      const self = await this.#ownName(place);
      const find = async () => {
        const comments = await client.paginate(client.rest.issues.listComments, { ...issue, per_page: PAGE });
        // Only our own words count: anybody could write the mark, and so keep us silent.
        const own = comments.filter(({ user }) => user?.type === 'Bot' || user?.login === self);
        return own.find((comment) => bears(comment.body ?? '', mark));
      };
      const words = { body: marked(mark, body) };
      await once(
        find,
        async () => (await client.rest.issues.createComment({ ...issue, ...words, ...NO_RETRY })).data,
      );
    });
  }

  merge(number: number, head: string, subject: string, asSigned = false): Promise<MergeAnswer> {
    const ways = asSigned ? AS_SIGNED : METHODS;
    return this.#at((place) => mergePull(place, number, { head, subject, ways }));
  }

  close(number: number): Promise<void> {
    return this.#at(async ({ client, where }) => {
      await client.rest.pulls.update({ ...where, pull_number: number, state: 'closed' });
    });
  }

  dispatch(workflow: string, branch: string): Promise<void> {
    return this.#at(async ({ client, where }) => {
      await client.rest.actions.createWorkflowDispatch({ ...where, workflow_id: workflow, ref: branch });
    });
  }

  fileUrl(commit: string, path: string): string {
    const { server, owner, repo } = this.#options;
    const name = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
    // As a page of the repository's, which shows a private one's picture to whoever may see it.
    return `${server}/${owner}/${repo}/blob/${commit}/${name}?raw=true`;
  }

  limits(): Promise<readonly LimitLeft[]> {
    return this.#at(async ({ client }) => {
      const { left } = this.#spending;
      if (left !== null) return [left];
      // A server of one's own may have no limits at all: it then has no such page.
      const told = await orAbsent(client.rest.rateLimit.get());
      if (told === null) return [];
      const { remaining, limit, reset } = told.data.resources.core;
      return [requestsLeft(remaining, limit, reset)];
    });
  }

  async #at<Answer>(act: (place: Place) => Promise<Answer>): Promise<Answer> {
    const { owner, repo, api, token, warn = () => undefined } = this.#options;
    this.#client ??= connect({ api, token, pace: this.#pace, spending: this.#spending, warn });
    try {
      return await act({ client: await this.#client, where: { owner, repo }, label: this.label, warn });
    } catch (error) {
      throw asForgeError(error, this.label);
    }
  }

  /** Whose token it is; null for that of a job or an App, which is a bot's. */
  async #ownName({ client }: Place): Promise<string | null> {
    if (this.#self !== undefined) return this.#self;
    try {
      return (this.#self = (await client.rest.users.getAuthenticated()).data.login);
    } catch (error) {
      if (!isFailure(error, 403) || !/not accessible by integration/i.test(error.message)) throw error;
      return (this.#self = null);
    }
  }
}
