/** Every fault of a bus's agents, judged together. Pure. */
import { distinctAgents, isAgentPath, parseAgent, type Agent } from '../../core/agent.ts';
import { parseConfig } from '../../core/config.ts';
import { sayFault } from '../../core/faultwords.ts';
import { leaksOf, whyExposed } from '../../core/powers.ts';
import type { Config } from '../../core/config.ts';
import type { Problem } from '../../core/problem.ts';
import { fires, schedulesOf } from '../../core/schedule.ts';
import { rulesWithoutSignatures } from '../../core/senders.ts';
import { problemsOf, type AgentFiles } from './bus-files.ts';
import { checkRights } from './check-rights.ts';
import { checkRoutes } from './check-routes.ts';

/** @param hasOwnKeys whoever asks has a list of allowed keys, so that the bus needs none */
export function checkAgents(
  { config: configBytes, files }: AgentFiles,
  hasOwnKeys: boolean,
): {
  agents: Agent[];
  problems: Problem[];
} {
  const { config, problems } = parseConfig(
    configBytes === null ? null : { path: 'strata.yaml', bytes: configBytes },
  );
  if (!hasOwnKeys) problems.push(...rulesWithoutSignatures(config.senders, 'strata.yaml'));
  const agentsFolder = config.paths.agents;
  const parsed: Agent[] = [];
  for (const [path, { bytes }] of files) {
    if (bytes === null || !isAgentPath(path, agentsFolder)) continue;
    const read = parseAgent({ path, blob: '', bytes }, { agentsFolder });
    problems.push(...read.problems);
    if (read.agent) parsed.push(read.agent);
  }
  const { agents, problems: shared } = distinctAgents(parsed);
  problems.push(
    ...shared,
    ...agents.flatMap((agent) => [
      ...missingPrograms(agent, files),
      ...checkRights(agent, config, files),
      ...heldPowers(agent, config, files),
      ...neverFiring(agent, config, files),
    ]),
    ...checkRoutes(agents, config, files),
    ...sharedPowers(agents, config),
  );
  return { agents, problems: problems.toSorted(byPlace) };
}

/** What an agent runs must be there, and a program must be executable. */
function missingPrograms(agent: Agent, files: AgentFiles['files']): Problem[] {
  const error = problemsOf(files, 'error');
  const named = [
    { key: 'run', file: agent.run, isProgram: agent.engine !== 'module' },
    { key: 'offline', file: agent.offline, isProgram: !/\.(?:ts|mts|js|mjs)$/.test(agent.offline ?? '') },
  ];
  return named.flatMap(({ key, file, isProgram }): Problem[] => {
    if (file === null) return [];
    const path = `${agent.folder}/${file.replace(/^(?:\.\/)+/, '')}`;
    const there = files.get(path);
    if (!there) return [error(agent, key, { kind: 'program-missing', path })];
    if (!isProgram || there.executable) return [];
    return [error(agent, key, { kind: 'program-not-executable', path })];
  });
}

/** The 30th of February: well written, and never there. */
function neverFiring(agent: Agent, config: Config, files: AgentFiles['files']): Problem[] {
  return schedulesOf({ agents: [agent], config })
    .filter((schedule) => !fires(schedule, 0))
    .map(({ entry: { cron } }) => problemsOf(files, 'error')(agent, 'on', { kind: 'never-ticks', cron }));
}

/** All three powers in one hand: such an agent does not run. */
function heldPowers(agent: Agent, config: Config, files: AgentFiles['files']): Problem[] {
  const exposed = whyExposed(agent, config);
  return exposed === null ? [] : [problemsOf(files, 'error')(agent, 'network', exposed)];
}

/** The same, in several hands: often meant so, and worth knowing. */
function sharedPowers(agents: readonly Agent[], config: Config): Problem[] {
  return leaksOf(agents, config).map(({ web, reader, sender }) => ({
    severity: 'note',
    file: agents.find(({ id }) => id === reader)!.path,
    ...sayFault({ kind: 'exposed-together', web, sender }),
  }));
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
