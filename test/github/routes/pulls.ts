import { editPull, mergePull, openPull, type NewPull } from '../activity.ts';
import { fullPullView, lineCommentView, pullView, reviewView } from '../pullviews.ts';
import { notACollaborator } from '../refusals.ts';
import { pullOf, type Call, type Routes } from '../route.ts';
import type { MergeMethod, Pull } from '../world.ts';

const PULLS = '/repos/{owner}/{repo}/pulls';
const PULL = `${PULLS}/{pull_number}`;
const read = [['pull_requests', 'read']] as const;
const write = [['pull_requests', 'write']] as const;

export const pulls: Routes = {
  [`GET ${PULLS}`]: {
    needs: read,
    answer: ({ site, query }) => {
      const wanted = site.world.pulls.filter((pull) => isWanted(pull, site.world.owner, query));
      return { all: wanted.toReversed().map((pull) => pullView(site.world, pull)) };
    },
  },
  [`POST ${PULLS}`]: {
    needs: write,
    creates: true,
    answer: async (call) => {
      const { body = null, ...asked } = call.body as NewPull;
      const pull = await openPull(call.site, call.by, { ...asked, body });
      return { status: 201, body: await full(call, pull) };
    },
  },
  [`GET ${PULL}`]: {
    needs: read,
    answer: async (call) => ({ status: 200, body: await full(call, pullOf(call)) }),
  },
  [`PATCH ${PULL}`]: {
    needs: write,
    answer: async (call) => {
      const pull = pullOf(call);
      await editPull(call.site, call.by, pull, call.body as { title?: string; state?: 'open' | 'closed' });
      return { status: 200, body: await full(call, pull) };
    },
  },
  [`PUT ${PULL}/merge`]: {
    needs: [['contents', 'write']],
    creates: true,
    answer: async (call) => {
      const asked = call.body as { merge_method?: MergeMethod; sha?: string; commit_title?: string };
      const sha = await mergePull(call.site, call.by, pullOf(call), {
        method: asked.merge_method ?? 'merge',
        ...(asked.sha !== undefined && { sha: asked.sha }),
        ...(asked.commit_title !== undefined && { title: asked.commit_title }),
      });
      return { status: 200, body: { sha, merged: true, message: 'Pull Request successfully merged' } };
    },
  },
  [`GET ${PULL}/files`]: { needs: read, answer: listFiles },
  [`GET ${PULL}/reviews`]: {
    needs: read,
    answer: (call) => {
      const { number } = pullOf(call);
      const { world } = call.site;
      const own = world.reviews.filter((review) => review.number === number);
      return { all: own.map((review) => reviewView(world, review)) };
    },
  },
  [`GET ${PULL}/comments`]: {
    needs: read,
    answer: (call) => {
      const { number } = pullOf(call);
      const { world } = call.site;
      const own = world.lineComments.filter((comment) => comment.number === number);
      return { all: own.map((comment) => lineCommentView(world, comment)) };
    },
  },
  [`POST ${PULL}/requested_reviewers`]: { needs: write, creates: true, answer: requestReviewers },
};

async function full({ site }: Call, pull: Pull): Promise<unknown> {
  return fullPullView(site.world, site.repository, pull);
}

function isWanted(pull: Pull, owner: string, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  if (state !== 'all' && pull.state !== state) return false;
  if (base !== null && pull.base !== base) return false;
  return head === null || head === `${owner}:${pull.head}`;
}

async function listFiles(call: Call) {
  const { world, repository } = call.site;
  const pull = pullOf(call);
  const page = `${world.origin}/${world.owner}/${world.repo}`;
  const files = await repository.changes(pull.baseSha, pull.sha);
  const spelled = files.map(({ path, status, additions, deletions, blob }) => {
    const where = `${pull.sha}/${encodeURIComponent(path)}`;
    return {
      sha: blob,
      filename: path,
      status,
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `${page}/blob/${where}`,
      raw_url: `${page}/raw/${where}`,
      contents_url: `${world.api}/repos/${world.owner}/${world.repo}/contents/${encodeURIComponent(path)}`,
    };
  });
  return { all: spelled };
}

function requestReviewers(call: Call) {
  const { world } = call.site;
  const pull = pullOf(call);
  const { reviewers = [], team_reviewers: teams = [] } = call.body as {
    reviewers?: string[];
    team_reviewers?: string[];
  };
  const able = reviewers.every((login) => world.levels.has(login) && login !== pull.author.login);
  if (!able || !teams.every((team) => world.teams.has(team))) throw notACollaborator();
  pull.reviewers.push(...reviewers.map((login) => world.account(login)));
  pull.teams.push(...teams);
  return { status: 201, body: pullView(world, pull) };
}
