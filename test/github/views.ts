import type { Account, World } from './world.ts';

/** Accounts and the repository as GitHub spells them, with every address its description asks for. */

const nodeId = (kind: string, id: number): string => Buffer.from(`${kind}${id}`).toString('base64url');

export function identity(kind: string, id: number): { id: number; node_id: string } {
  return { id, node_id: nodeId(kind, id) };
}

const ACCOUNT_ADDRESSES = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
};

export function accountView(world: World, { id, login, type }: Account) {
  const name = encodeURIComponent(login);
  return {
    ...identity('U', id),
    login,
    type,
    site_admin: false,
    gravatar_id: '',
    avatar_url: `${world.origin}/avatars/${id}`,
    html_url: `${world.origin}/${name}`,
    url: `${world.api}/users/${name}`,
    ...below(`${world.api}/users/${name}`, ACCOUNT_ADDRESSES),
  };
}

/** The signed-in person's own page has more to it. */
export function ownAccountView(world: World, account: Account) {
  const nothing = {
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
  };
  return {
    ...accountView(world, account),
    ...nothing,
    user_view_type: 'public',
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

const REPOSITORY_ADDRESSES = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

const REPOSITORY_FACTS = {
  private: false,
  visibility: 'public',
  fork: false,
  description: null,
  homepage: null,
  language: null,
  license: null,
  mirror_url: null,
  archived: false,
  disabled: false,
  is_template: false,
  web_commit_signoff_required: false,
  allow_forking: true,
  topics: [],
  custom_properties: {},
  has_issues: true,
  has_projects: false,
  has_downloads: true,
  has_wiki: false,
  has_pages: false,
  has_discussions: false,
  default_branch: 'main',
  created_at: '2020-01-01T00:00:00Z',
  updated_at: '2020-01-01T00:00:00Z',
  pushed_at: '2020-01-01T00:00:00Z',
};

const REPOSITORY_COUNTS = [
  'forks',
  'forks_count',
  'open_issues',
  'open_issues_count',
  'stargazers_count',
  'watchers',
  'watchers_count',
  'size',
];

export function repositoryView(world: World) {
  const path = `${world.owner}/${world.repo}`;
  const page = `${world.origin}/${path}`;
  return {
    ...identity('R', 1),
    name: world.repo,
    full_name: path,
    owner: accountView(world, world.account(world.owner)),
    ...REPOSITORY_FACTS,
    ...Object.fromEntries(REPOSITORY_COUNTS.map((name) => [name, 0])),
    html_url: page,
    clone_url: `${page}.git`,
    svn_url: page,
    git_url: `git://127.0.0.1/${path}.git`,
    ssh_url: `git@127.0.0.1:${path}.git`,
    url: `${world.api}/repos/${path}`,
    ...below(`${world.api}/repos/${path}`, REPOSITORY_ADDRESSES),
  };
}

/** The repository's own page has more to it, and shows its settings. */
export function fullRepositoryView(world: World) {
  const { mergeMethods } = world.settings;
  return {
    ...repositoryView(world),
    network_count: 0,
    subscribers_count: 0,
    allow_merge_commit: mergeMethods.includes('merge'),
    allow_squash_merge: mergeMethods.includes('squash'),
    allow_rebase_merge: mergeMethods.includes('rebase'),
  };
}

export function labelView(world: World, name: string) {
  return {
    ...identity('L', world.labels.indexOf(name) + 1),
    name,
    description: '',
    color: 'ededed',
    default: false,
    url: `${world.api}/repos/${world.owner}/${world.repo}/labels/${encodeURIComponent(name)}`,
  };
}

function below<Names extends string>(prefix: string, suffixes: Record<Names, string>): Record<Names, string> {
  const entries = Object.entries<string>(suffixes).map(([name, suffix]) => [name, `${prefix}${suffix}`]);
  return Object.fromEntries(entries) as Record<Names, string>;
}
