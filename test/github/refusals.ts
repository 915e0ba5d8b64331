import type { Right, Token } from './world.ts';

/** GitHub's ways of saying no, in its own words: what a client makes of them hangs on those. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    more: { errors?: unknown[]; headers?: Record<string, string>; body?: Record<string, unknown> } = {},
  ) {
    super(message);
    this.status = status;
    this.headers = more.headers ?? {};
    this.body = {
      message,
      ...(more.errors && { errors: more.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
      ...more.body,
    };
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');

export const badCredentials = (): Refusal => new Refusal(401, 'Bad credentials');

/** @param needs any of these would do */
export function missingRight(token: Token, needs: readonly (readonly [Right, 'read' | 'write'])[]): Refusal {
  const who = token.kind === 'person' ? 'personal access token' : 'integration';
  const accepted = needs.map(([right, level]) => `${right}=${level}`).join('; ');
  return new Refusal(403, `Resource not accessible by ${who}`, {
    headers: { 'x-accepted-github-permissions': accepted },
  });
}

export const noPullsByActions = (): Refusal =>
  new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');

function invalid(resource: string, fault: { message: string } | { field: string; code: string }): Refusal {
  const error = 'message' in fault ? { code: 'custom', ...fault } : fault;
  return new Refusal(422, 'Validation Failed', { errors: [{ resource, ...error }] });
}

export const secondPull = (owner: string, branch: string): Refusal =>
  invalid('PullRequest', { message: `A pull request already exists for ${owner}:${branch}.` });

export const nothingToPull = (base: string, head: string): Refusal =>
  invalid('PullRequest', { message: `No commits between ${base} and ${head}` });

export const noSuchBranch = (field: 'head' | 'base'): Refusal =>
  invalid('PullRequest', { field, code: 'invalid' });

export const labelExists = (): Refusal => invalid('Label', { field: 'name', code: 'already_exists' });

export const bodyTooLong = (resource: string): Refusal =>
  invalid(resource, { message: 'body is too long (maximum is 65536 characters)' });

export const notACollaborator = (): Refusal =>
  new Refusal(
    422,
    'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
  );

export const headMoved = (): Refusal =>
  new Refusal(409, 'Head branch was modified. Review and try the merge again.');

export const notMergeable = (): Refusal => new Refusal(405, 'Pull Request is not mergeable');

export const methodNotAllowed = (method: string): Refusal => {
  const name = { merge: 'Merge commits', squash: 'Squash merges', rebase: 'Rebase merges' }[method] ?? method;
  return new Refusal(405, `${name} are not allowed on this repository.`);
};

export const protectedBranch = (): Refusal =>
  new Refusal(405, 'At least 1 approving review is required by reviewers with write access.');

export const noSuchRef = (ref: string): Refusal => new Refusal(422, `No ref found for: ${ref}`);

/** Too much within a minute: GitHub asks for patience by the header. */
export const secondaryLimit = (seconds: number): Refusal =>
  new Refusal(
    403,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    { headers: { 'retry-after': String(seconds) } },
  );

export const hourIsSpent = (login: string): Refusal =>
  new Refusal(403, `API rate limit exceeded for ${login}.`);
