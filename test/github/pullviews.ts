import type { Repository } from './repository.ts';
import { accountView, identity, labelView, repositoryView } from './views.ts';
import type { Account, Comment, LineComment, Pull, Review, World } from './world.ts';

/** Pull requests and what is said about them, as GitHub spells them. */

const slug = (world: World): string => `${world.owner}/${world.repo}`;
const pullApi = (world: World, number: number): string => `${world.api}/repos/${slug(world)}/pulls/${number}`;
const issueApi = (world: World, number: number): string =>
  `${world.api}/repos/${slug(world)}/issues/${number}`;

export const pullPage = (world: World, number: number): string =>
  `${world.origin}/${slug(world)}/pull/${number}`;

export function association(world: World, account: Account): string {
  if (account.login === world.owner) return 'OWNER';
  return world.levelOf(account) === 'none' ? 'NONE' : 'COLLABORATOR';
}

/** As a list shows it. */
export function pullView(world: World, pull: Pull) {
  const page = pullPage(world, pull.number);
  const api = pullApi(world, pull.number);
  const issue = issueApi(world, pull.number);
  const statuses = `${world.api}/repos/${slug(world)}/statuses/${pull.sha}`;
  const addresses = {
    comments: `${issue}/comments`,
    commits: `${api}/commits`,
    statuses,
    html: page,
    issue,
    review_comments: `${api}/comments`,
    review_comment: `${world.api}/repos/${slug(world)}/pulls/comments{/number}`,
    self: api,
  };
  const links = Object.entries(addresses).map(([name, href]) => [name, { href }]);
  return {
    ...identity('PR', pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    user: accountView(world, pull.author),
    author_association: association(world, pull.author),
    head: side(world, pull.head, pull.sha),
    base: side(world, pull.base, pull.baseSha),
    ...times(pull),
    merge_commit_sha: pull.merged?.commit ?? null,
    labels: pull.labels.map((name) => labelView(world, name)),
    requested_reviewers: pull.reviewers.map((account) => accountView(world, account)),
    requested_teams: [],
    assignee: null,
    assignees: [],
    milestone: null,
    auto_merge: null,
    active_lock_reason: null,
    locked: false,
    draft: false,
    url: api,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    comments_url: addresses.comments,
    commits_url: addresses.commits,
    review_comments_url: addresses.review_comments,
    review_comment_url: addresses.review_comment,
    statuses_url: statuses,
    _links: Object.fromEntries(links) as Record<keyof typeof addresses, { href: string }>,
  };
}

/** As its own page shows it: with what git says of the change. */
export async function fullPullView(world: World, repository: Repository, pull: Pull) {
  const [files, commits, mergeable] = await Promise.all([
    repository.changes(pull.baseSha, pull.sha),
    repository.commits(pull.baseSha, pull.sha),
    pull.state === 'open' ? repository.mergeable(`refs/heads/${pull.base}`, pull.sha) : null,
  ]);
  return {
    ...pullView(world, pull),
    merged: pull.merged !== null,
    merged_by: pull.merged ? accountView(world, pull.merged.by) : null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    maintainer_can_modify: false,
    changed_files: files.length,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    comments: world.comments.filter(({ number }) => number === pull.number).length,
    review_comments: world.lineComments.filter(({ number }) => number === pull.number).length,
  };
}

/** Every pull request is an issue, too. */
export function issueView(world: World, pull: Pull) {
  const api = issueApi(world, pull.number);
  const { closed_at, created_at, updated_at, merged_at } = times(pull);
  const page = pullPage(world, pull.number);
  return {
    ...identity('I', pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    user: accountView(world, pull.author),
    author_association: association(world, pull.author),
    closed_at,
    created_at,
    updated_at,
    labels: pull.labels.map((name) => labelView(world, name)),
    comments: world.comments.filter(({ number }) => number === pull.number).length,
    assignee: null,
    assignees: [],
    milestone: null,
    active_lock_reason: null,
    locked: false,
    draft: false,
    url: api,
    html_url: page,
    repository_url: `${world.api}/repos/${slug(world)}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    labels_url: `${api}/labels{/name}`,
    reactions: reactions(api),
    pull_request: {
      url: pullApi(world, pull.number),
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at,
    },
  };
}

export function commentView(world: World, comment: Comment) {
  const api = `${world.api}/repos/${slug(world)}/issues/comments/${comment.id}`;
  return {
    ...identity('IC', comment.id),
    body: comment.body,
    user: accountView(world, comment.author),
    author_association: association(world, comment.author),
    performed_via_github_app: null,
    created_at: comment.at,
    updated_at: comment.at,
    url: api,
    html_url: `${pullPage(world, comment.number)}#issuecomment-${comment.id}`,
    issue_url: issueApi(world, comment.number),
    reactions: reactions(api),
  };
}

export function reviewView(world: World, review: Review) {
  const page = `${pullPage(world, review.number)}#pullrequestreview-${review.id}`;
  const pull = pullApi(world, review.number);
  return {
    ...identity('PRR', review.id),
    state: review.state,
    body: review.body,
    user: accountView(world, review.author),
    author_association: association(world, review.author),
    commit_id: review.head,
    submitted_at: review.at,
    html_url: page,
    pull_request_url: pull,
    _links: { html: { href: page }, pull_request: { href: pull } },
  };
}

export function lineCommentView(world: World, comment: LineComment) {
  const page = `${pullPage(world, comment.number)}#discussion_r${comment.id}`;
  const api = `${world.api}/repos/${slug(world)}/pulls/comments/${comment.id}`;
  const pull = pullApi(world, comment.number);
  return {
    ...identity('PRRC', comment.id),
    pull_request_review_id: comment.review,
    path: comment.path,
    ...(comment.line === null
      ? { subject_type: 'file' }
      : { subject_type: 'line', line: comment.line, original_line: comment.line, side: 'RIGHT' }),
    body: comment.body,
    diff_hunk: '@@ -0,0 +1 @@',
    user: accountView(world, comment.author),
    author_association: association(world, comment.author),
    commit_id: comment.head,
    original_commit_id: comment.head,
    created_at: comment.at,
    updated_at: comment.at,
    url: api,
    html_url: page,
    pull_request_url: pull,
    _links: { self: { href: api }, html: { href: page }, pull_request: { href: pull } },
  };
}

function side(world: World, ref: string, sha: string) {
  return {
    label: `${world.owner}:${ref}`,
    ref,
    sha,
    user: accountView(world, world.account(world.owner)),
    repo: repositoryView(world),
  };
}

function times(pull: Pull) {
  return {
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closed?.at ?? null,
    merged_at: pull.merged?.at ?? null,
  };
}

function reactions(api: string) {
  const kinds = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];
  return {
    url: `${api}/reactions`,
    total_count: 0,
    ...Object.fromEntries(kinds.map((kind) => [kind, 0])),
  };
}
