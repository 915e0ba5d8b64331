import { payloadFaults } from './contract.ts';
import { accountView, repositoryView } from './views.ts';
import type { Token, World } from './world.ts';

/** Events that start workflows even where a job's own token caused them. */
const ALWAYS = new Set(['workflow_dispatch', 'repository_dispatch', 'schedule']);

/** Each with the name its payload has in GitHub's schemas; a schedule's has none there. */
const SCHEMAS: Record<string, string | null> = {
  push: 'push$event',
  workflow_dispatch: 'workflow_dispatch$event',
  repository_dispatch: 'repository_dispatch$event',
  schedule: null,
};

/**
 * Notes that something happened, with the payload a webhook would carry and an Action would find at
 * `GITHUB_EVENT_PATH`.
 * @throws where the payload is not as GitHub describes it
 */
export function happen(
  world: World,
  by: Token,
  name: string,
  action: string | null,
  facts: Record<string, unknown>,
): void {
  const payload = {
    ...(action !== null && { action }),
    ...facts,
    repository: repositoryView(world),
    sender: accountView(world, by.account),
  };
  const schema = name in SCHEMAS ? SCHEMAS[name]! : `${name}$${action}`;
  const found = schema === null ? [] : payloadFaults(schema, payload);
  if (found.length > 0) throw new Error(`not a payload of GitHub's:\n${found.join('\n')}`);
  const starts = by.kind !== 'actions' || ALWAYS.has(name);
  world.happenings.push({ name, action, payload, by: by.account, starts });
}
