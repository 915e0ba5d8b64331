import { commentView, issueView, pullView, reviewView } from './pullviews.ts';
import { closePull, moved, pullFacts, type Site } from './pushes.ts';
import * as refuse from './refusals.ts';
import { happen } from './webhooks.ts';
import type { Comment, LineComment, MergeMethod, Pull, Review, Token } from './world.ts';

/** What anybody can do to pull requests, by the page or by the API: the same rules for both. */

const LONGEST_BODY = 65_536;

export interface NewPull {
  title: string;
  body: string | null;
  head: string;
  base: string;
}

export async function openPull(site: Site, by: Token, { title, body, head, base }: NewPull): Promise<Pull> {
  const { world, repository } = site;
  if (by.kind === 'actions' && !world.settings.actionsMayOpenPulls) throw refuse.noPullsByActions();
  checkLength('PullRequest', body);
  const branch = head.replace(`${world.owner}:`, '');
  const [sha, baseSha] = await Promise.all([repository.tip(branch), repository.tip(base)]);
  if (baseSha === null) throw refuse.noSuchBranch('base');
  if (sha === null) throw refuse.noSuchBranch('head');
  if (world.openPullOf(branch)?.base === base) throw refuse.secondPull(world.owner, branch);
  if (await repository.contains(sha, baseSha)) throw refuse.nothingToPull(base, branch);
  const at = world.stamp();
  const pull: Pull = {
    id: world.nextId(),
    number: world.pulls.length + 1,
    author: by.account,
    title,
    body,
    head: branch,
    base,
    sha,
    baseSha,
    state: 'open',
    createdAt: at,
    updatedAt: at,
    closed: null,
    merged: null,
    labels: [],
    reviewers: [],
    teams: [],
  };
  world.pulls.push(pull);
  await tellOfPull(site, by, pull, 'opened');
  return pull;
}

export async function editPull(
  site: Site,
  by: Token,
  pull: Pull,
  change: { title?: string; body?: string | null; state?: 'open' | 'closed' },
): Promise<void> {
  checkLength('PullRequest', change.body ?? null);
  if (change.title !== undefined) pull.title = change.title;
  if (change.body !== undefined) pull.body = change.body;
  pull.updatedAt = site.world.stamp();
  if (change.state === 'closed') await closePull(site, by, pull);
}

export async function mergePull(
  site: Site,
  by: Token,
  pull: Pull,
  how: { method: MergeMethod; sha?: string; title?: string },
): Promise<string> {
  const { world, repository } = site;
  if (pull.state === 'closed') throw refuse.notMergeable();
  if (how.sha !== undefined && how.sha !== pull.sha) throw refuse.headMoved();
  if (!world.settings.mergeMethods.includes(how.method)) throw refuse.methodNotAllowed(how.method);
  if (unapproved(site, pull)) throw refuse.protectedBranch();
  const before = (await repository.tip(pull.base)) ?? '';
  const signature = { name: by.account.login, email: `${by.account.login}@example.org` };
  const commit = await repository.merge(how.method, pull.base, pull.sha, mergeMessage(pull, how), signature);
  if (commit === null) throw refuse.notMergeable();
  pull.merged = { by: by.account, at: world.stamp(), commit };
  await closePull(site, by, pull);
  await moved(site, by, `refs/heads/${pull.base}`, before, commit);
  return commit;
}

export function addComment({ world }: Site, by: Token, pull: Pull, body: string): Comment {
  checkLength('IssueComment', body);
  const comment = { id: world.nextId(), number: pull.number, author: by.account, body, at: world.stamp() };
  world.comments.push(comment);
  const issue = { ...issueView(world, pull), labels: [] };
  happen(world, by, 'issue_comment', 'created', { issue, comment: commentView(world, comment) });
  return comment;
}

export interface LineWords {
  path: string;
  line: number | null;
  body: string;
}

/** A line's comment is always part of a review, if only of an empty one of its own. */
export function addReview(
  { world }: Site,
  by: Token,
  pull: Pull,
  said: { state: Review['state']; body: string; lines: readonly LineWords[] },
): Review {
  const common = { number: pull.number, author: by.account, head: pull.sha, at: world.stamp() };
  const review: Review = { ...common, id: world.nextId(), state: said.state, body: said.body };
  world.reviews.push(review);
  for (const line of said.lines) {
    world.lineComments.push({
      ...common,
      ...line,
      id: world.nextId(),
      review: review.id,
    } satisfies LineComment);
  }
  const spelled = { ...reviewView(world, review), state: review.state.toLowerCase() };
  happen(world, by, 'pull_request_review', 'submitted', {
    review: spelled,
    pull_request: pullView(world, pull),
  });
  return review;
}

async function tellOfPull(site: Site, by: Token, pull: Pull, action: string): Promise<void> {
  const facts = { number: pull.number, pull_request: await pullFacts(site, pull) };
  happen(site.world, by, 'pull_request', action, facts);
}

/** A protected branch takes nothing without an approval of this very head. */
function unapproved({ world }: Site, pull: Pull): boolean {
  if (!world.settings.protected.includes(pull.base)) return false;
  return !world.reviews.some(
    ({ number, state, head, author }) =>
      number === pull.number &&
      state === 'APPROVED' &&
      head === pull.sha &&
      ['write', 'admin'].includes(world.levelOf(author)),
  );
}

function mergeMessage(pull: Pull, { method, title }: { method: MergeMethod; title?: string }): string {
  if (title !== undefined) return `${title}\n`;
  if (method === 'squash') return `${pull.title} (#${pull.number})\n`;
  return `Merge pull request #${pull.number} from ${pull.head}\n\n${pull.title}\n`;
}

function checkLength(resource: string, body: string | null): void {
  if (body !== null && body.length > LONGEST_BODY) throw refuse.bodyTooLong(resource);
}
