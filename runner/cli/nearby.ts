/** What lies around the current folder, seen without asking git. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Ids of agents in the checkout around a folder, by their files' places alone: completion must be quick. */
export function agentIdsNear(folder: string): string[] {
  const root = checkoutAbove(folder);
  if (root === null) return [];
  const agents = join(root, 'agents');
  if (!existsSync(agents)) return [];
  return readdirSync(agents, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/AGENT.md') || /^[^/]+\.md$/i.test(path))
    .map((path) => path.replace(/\/AGENT\.md$|\.md$/i, ''))
    .filter((id) => !/^readme$/i.test(id))
    .toSorted();
}

/** The folder with `strata.yaml` at or above a folder, or null. */
export function checkoutAbove(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'strata.yaml'))) return at;
    if (dirname(at) === at) return null;
  }
}
