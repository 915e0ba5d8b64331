/** Every fault of a bus's agents, judged together. Pure. */
import {
  distinctAgents,
  isAgentPath,
  listensTo,
  nameClashes,
  parseAgent,
  type Agent,
} from '../core/agent.ts';
import { parseConfig, type Config } from '../core/config.ts';
import { EXPOSED_FIX, leaksOf, whyExposed } from '../core/powers.ts';
import type { Problem } from '../core/problem.ts';
import { nearestTo } from '../core/routing.ts';
import { rulesWithoutSignatures } from '../core/senders.ts';

export interface AgentFiles {
  /** Where they were read: a folder or a remote. */
  from: string;
  /** `strata.yaml`, or null where there is none. */
  config: Uint8Array | null;
  /** By path in the bus, all that lies below the agents' folder; `bytes` of markdown files only. */
  files: Map<string, { executable: boolean; bytes: Uint8Array | null }>;
}

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
  problems.push(...shared, ...sharedNames(agents));
  for (const agent of agents)
    problems.push(
      ...missingPrograms(agent, files),
      ...unheardEmits(agent, agents, files),
      ...heldPowers(agent, config, files),
    );
  problems.push(...sharedPowers(agents, config));
  return { agents, problems: problems.toSorted(byPlace) };
}

/** What an agent runs must be there, and a program must be executable. */
function missingPrograms(agent: Agent, files: AgentFiles['files']): Problem[] {
  const named = [
    { key: 'run', file: agent.run, isProgram: agent.engine !== 'module' },
    { key: 'offline', file: agent.offline, isProgram: !/\.(?:ts|mts|js|mjs)$/.test(agent.offline ?? '') },
  ];
  return named.flatMap(({ key, file, isProgram }): Problem[] => {
    if (file === null) return [];
    const path = `${agent.folder}/${file.replace(/^(?:\.\/)+/, '')}`;
    const place = { file: agent.path, line: lineOf(agent, key, files), at: key };
    const there = files.get(path);
    if (!there) {
      const fix = "commit the file, or mend the path; it is relative to the agent's folder";
      return [{ severity: 'error', ...place, what: `names ${path}, which is not there`, fix }];
    }
    if (!isProgram || there.executable) return [];
    return [
      {
        severity: 'error',
        ...place,
        what: `names ${path}, which is not executable`,
        fix: `run: git update-index --chmod=+x ${path}`,
      },
    ];
  });
}

/** A type that nobody hears is allowed: the event then goes straight to done. Often it is a slip. */
function unheardEmits(agent: Agent, agents: readonly Agent[], files: AgentFiles['files']): Problem[] {
  const active = agents.filter(({ status }) => status === 'active');
  const unheard = agent.emits.filter(
    (type) => !/[*?[\]{}]/.test(type) && !active.some((other) => listensTo(other, type)),
  );
  return unheard.map((type) => {
    const near = nearestTo(
      type,
      active.flatMap(({ on }) => on),
    );
    return {
      severity: 'note',
      file: agent.path,
      line: lineOf(agent, 'emits', files),
      at: 'emits',
      what: `nobody listens to ${type}`,
      fix: near ? `the nearest type somebody listens to is ${near}` : undefined,
    };
  });
}

/** All three powers in one hand: such an agent does not run. */
function heldPowers(agent: Agent, config: Config, files: AgentFiles['files']): Problem[] {
  const what = whyExposed(agent, config);
  if (what === null) return [];
  const line = lineOf(agent, 'network', files);
  return [{ severity: 'error', file: agent.path, line, at: 'network', what, fix: EXPOSED_FIX }];
}

/** The same, in several hands: often meant so, and worth knowing. */
function sharedPowers(agents: readonly Agent[], config: Config): Problem[] {
  return leaksOf(agents, config).map(({ web, reader, sender }) => ({
    severity: 'note',
    file: agents.find(({ id }) => id === reader)!.path,
    what: `it reads what is private, hears ${web}, which reads the open web, and is heard by ${sender}, which may send to any host`,
    fix: 'name the hosts of the other two, or narrow what this one reads',
  }));
}

function sharedNames(agents: readonly Agent[]): Problem[] {
  return [...nameClashes(agents)].flatMap(([name, ids]) =>
    ids.map((id): Problem => ({
      severity: 'note',
      file: agents.find((agent) => agent.id === id)!.path,
      what: `the name ${name} is borne by ${ids.length} agents, so an event cannot address it`,
      fix: `address this one by its id, ${id}`,
    })),
  );
}

/** Line of a key in the front matter; undefined where it cannot be told. */
function lineOf(agent: Agent, key: string, files: AgentFiles['files']): number | undefined {
  const bytes = files.get(agent.path)?.bytes;
  const lines = bytes ? Buffer.from(bytes).toString('utf8').split('\n') : [];
  const at = lines.findIndex((line) => line.replace(/^\uFEFF/, '').startsWith(`${key}:`));
  return at < 0 ? undefined : at + 1;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
