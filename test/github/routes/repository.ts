import { moved } from '../pushes.ts';
import { missingRight, noSuchRef, notFound } from '../refusals.ts';
import type { Call, Routes } from '../route.ts';
import { accountView, fullRepositoryView, identity, ownAccountView } from '../views.ts';

const REPO = '/repos/{owner}/{repo}';
const anybody = [['metadata', 'read']] as const;

export const repository: Routes = {
  'GET /user': {
    needs: [],
    answer: ({ site, by }) => {
      // An installation is nobody: it has no account to show.
      if (by.kind !== 'person') throw missingRight(by, []);
      return { status: 200, body: ownAccountView(site.world, by.account) };
    },
  },
  [`GET ${REPO}`]: {
    needs: anybody,
    answer: ({ site }) => ({ status: 200, body: fullRepositoryView(site.world) }),
  },
  [`GET ${REPO}/collaborators/{username}/permission`]: { needs: anybody, answer: tellPermission },
  [`GET ${REPO}/rules/branches/{branch}`]: { needs: anybody, answer: tellRules },
  [`GET ${REPO}/git/ref/{ref}`]: { needs: [['contents', 'read']], answer: tellRef },
  [`DELETE ${REPO}/git/refs/{ref}`]: { needs: [['contents', 'write']], answer: deleteRef },
};

function tellPermission({ site: { world }, params }: Call) {
  const account = world.accounts.get(params['username'] ?? '');
  if (account === undefined) throw notFound();
  const level = world.levelOf(account);
  const writes = level === 'write' || level === 'admin';
  const permissions = {
    pull: level !== 'none',
    triage: writes,
    push: writes,
    maintain: false,
    admin: level === 'admin',
  };
  const user = { ...accountView(world, account), permissions, role_name: level };
  return { status: 200, body: { permission: level, role_name: level, user } };
}

/** Who may not push here, and by which ruleset. */
function tellRules({ site: { world }, params }: Call) {
  if (!world.settings.protected.includes(params['branch'] ?? '')) return { all: [] };
  const source = {
    ruleset_source_type: 'Repository',
    ruleset_source: `${world.owner}/${world.repo}`,
    ruleset_id: 1,
  };
  const parameters = {
    allowed_merge_methods: [...world.settings.mergeMethods],
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  };
  return {
    all: [
      { type: 'pull_request', parameters, ...source },
      { type: 'non_fast_forward', ...source },
    ],
  };
}

async function tellRef({ site: { world, repository: git }, params }: Call) {
  const ref = `refs/${params['ref']}`;
  const sha = await git.resolve(ref);
  if (sha === null) throw notFound();
  const api = `${world.api}/repos/${world.owner}/${world.repo}/git`;
  const object = { type: 'commit', sha, url: `${api}/commits/${sha}` };
  return { status: 200, body: { ref, node_id: identity('REF', 1).node_id, url: `${api}/${ref}`, object } };
}

async function deleteRef({ site, by, params }: Call) {
  const ref = `refs/${params['ref']}`;
  const sha = await site.repository.resolve(ref);
  if (sha === null) throw noSuchRef(ref);
  await site.repository.deleteRef(ref);
  await moved(site, by, ref, sha, '0'.repeat(40));
  return { status: 204 };
}
