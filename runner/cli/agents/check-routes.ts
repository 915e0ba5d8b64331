/** Who hears whom: types that nobody hears or emits, chains that come back, names that several bear. */
import { listensTo, nameClashes, type Agent } from '../../core/agent.ts';
import type { Config } from '../../core/config.ts';
import { sayFault } from '../../core/faultwords.ts';
import { nearestTo } from '../../core/nearest.ts';
import type { Problem } from '../../core/problem.ts';
import { problemsOf, type AgentFiles } from './bus-files.ts';

export function checkRoutes(agents: readonly Agent[], config: Config, files: AgentFiles['files']): Problem[] {
  const active = agents.filter(({ status }) => status === 'active');
  return [
    ...sharedNames(agents),
    ...agents.flatMap((agent) => unheardEmits(agent, active, files)),
    ...active.flatMap((agent) => misheard(agent, active, files)),
    ...loops(active, config, files),
  ];
}

const isPattern = (type: string) => /[*?[\]{}]/.test(type);

/** A type that nobody hears is allowed: the event then goes straight to done. Often it is a slip. */
function unheardEmits(agent: Agent, active: readonly Agent[], files: AgentFiles['files']): Problem[] {
  const heard = active.flatMap(({ on, all }) => [...on, ...all]);
  return agent.emits
    .filter((type) => !isPattern(type) && !active.some((other) => listensTo(other, type)))
    .map((type) => {
      const near = nearestTo(type, heard);
      return problemsOf(files, 'note')(agent, 'emits', { kind: 'emits-unheard', type, near });
    });
}

/** Types come from people too; so only one that looks like a type some agent emits is worth a word. */
function misheard(agent: Agent, active: readonly Agent[], files: AgentFiles['files']): Problem[] {
  const emitted = active.flatMap(({ emits }) => emits).filter((type) => !isPattern(type));
  const unheard = emitted.filter((type) => !active.some((other) => listensTo(other, type)));
  return [...agent.on, ...agent.all]
    .filter((type) => !isPattern(type) && !emitted.includes(type) && unheard.length > 0)
    .flatMap((type) => {
      const near = nearestTo(type, unheard);
      if (near === null) return [];
      return [problemsOf(files, 'note')(agent, 'on', { kind: 'hears-nothing', type, near })];
    });
}

/** A chain that comes back to its agent ends at the limit, or where an agent says so: often meant, and worth knowing. */
function loops(active: readonly Agent[], { limits }: Config, files: AgentFiles['files']): Problem[] {
  const told = new Set<string>();
  return active
    .map((agent) => shortestRound(agent, active))
    .filter((round) => round !== null)
    .toSorted((one, other) => one.length - other.length || (one[0]!.id < other[0]!.id ? -1 : 1))
    .flatMap((round) => {
      const [agent] = round;
      if (!agent || told.has(agent.id)) return [];
      for (const { id } of round) told.add(id);
      const way = [...round, agent].map(({ id }) => id);
      return [problemsOf(files, 'note')(agent, 'emits', { kind: 'comes-back', way, most: limits.depth })];
    });
}

/** The agents on the shortest way from an agent's events back to it, from itself on; null where none leads back. */
function shortestRound(from: Agent, active: readonly Agent[]): Agent[] | null {
  const hears = (speaker: Agent) =>
    active.filter((other) => speaker.emits.some((type) => !isPattern(type) && listensTo(other, type)));
  const seen = new Set<string>();
  const ways: Agent[][] = [[from]];
  for (const way of ways) {
    for (const next of hears(way.at(-1)!)) {
      if (next === from) return way;
      if (seen.has(next.id)) continue;
      seen.add(next.id);
      ways.push([...way, next]);
    }
  }
  return null;
}

function sharedNames(agents: readonly Agent[]): Problem[] {
  return [...nameClashes(agents)].flatMap(([name, ids]) =>
    ids.map((id): Problem => ({
      severity: 'note',
      file: agents.find((agent) => agent.id === id)!.path,
      ...sayFault({ kind: 'shared-name', name, bearers: ids.length, id }),
    })),
  );
}
