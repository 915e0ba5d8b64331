/** What an agent remembers: files of its own, and what was said before in the same conversation. Pure. */
import type { Agent } from './agent.ts';
import type { Config } from './config.ts';
import { isBelow, isWithin, namesPath } from './paths.ts';
import { whyExposed } from './powers.ts';
import { NAMED_BY_EVENT, type ReadScope } from './proposal.ts';
import { tokensIn } from './usage.ts';

/** One answer of the agent's, and what it answered. */
export interface PastTurn {
  event: string;
  at: string;
  said: string;
  reply: string;
}

export function memoryFolder({ id }: Pick<Agent, 'id'>, { paths }: Pick<Config, 'paths'>): string {
  return `${paths.knowledge}/memory/${id}`;
}

/** One markdown file a topic; folders below are other agents'. */
export function isMemory(path: string, folder: string): boolean {
  return isBelow(path, folder) && /^[^/]+\.md$/.test(path.slice(folder.length + 1));
}

/**
 * Whether it is given its memory: where it may write or read there, and where reading it does not make three
 * powers of two.
 */
export function remembers(agent: Agent, config: Pick<Config, 'paths' | 'policy'>): boolean {
  const folder = memoryFolder(agent, config);
  const isNamed = [agent.writes, agent.reads ?? []].some((globs) => namesPath(globs, `${folder}/topic.md`));
  const reads = [...(agent.reads ?? [NAMED_BY_EVENT]), `${folder}/*`];
  return isNamed && whyExposed({ ...agent, reads }, config) === null;
}

/** What it may read, and its memory. */
export function withMemory(scope: ReadScope, agent: Agent, config: Config): ReadScope {
  if (!remembers(agent, config)) return scope;
  const folder = memoryFolder(agent, config);
  const isThere = scope.roots.some((root) => isWithin(folder, root));
  return {
    roots: isThere ? scope.roots : [...scope.roots.filter((root) => !isBelow(root, folder)), folder],
    accepts: (path) => scope.accepts(path) || isMemory(path, folder),
  };
}

/** The latest that fit, in the order in which they were said. @param turns the latest first */
export function turnsWithin(turns: readonly PastTurn[], mostTokens: number): PastTurn[] {
  const kept: PastTurn[] = [];
  let left = mostTokens;
  for (const turn of turns) {
    left -= tokensIn(turn.said + turn.reply);
    if (left < 0) break;
    kept.unshift(turn);
  }
  return kept;
}
