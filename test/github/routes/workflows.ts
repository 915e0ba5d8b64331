import { noSuchRef, notFound } from '../refusals.ts';
import type { Call, Routes } from '../route.ts';
import { happen } from '../webhooks.ts';

const REPO = '/repos/{owner}/{repo}';

export const workflows: Routes = {
  [`POST ${REPO}/actions/workflows/{workflow_id}/dispatches`]: {
    needs: [['actions', 'write']],
    answer: dispatchWorkflow,
  },
  [`POST ${REPO}/dispatches`]: { needs: [['contents', 'write']], answer: dispatchRepository },
};

async function dispatchWorkflow({ site: { world, repository }, by, params, body }: Call) {
  const { ref, inputs = {} } = body as { ref: string; inputs?: Record<string, string> };
  const workflow = `.github/workflows/${params['workflow_id']}`;
  const branch = ref.replace(/^refs\/heads\//, '');
  const tip = await repository.tip(branch);
  if (tip === null) throw noSuchRef(ref);
  if ((await repository.resolve(`${tip}:${workflow}`)) === null) throw notFound();
  happen(world, by, 'workflow_dispatch', null, { ref: `refs/heads/${branch}`, inputs, workflow });
  return { status: 204 };
}

function dispatchRepository({ site: { world }, by, body }: Call) {
  const { event_type: action, client_payload = {} } = body as { event_type: string; client_payload?: object };
  happen(world, by, 'repository_dispatch', action, {
    branch: 'main',
    client_payload,
    installation: { id: 1, node_id: 'MQ' },
  });
  return { status: 204 };
}
