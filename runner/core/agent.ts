import picomatch from 'picomatch';
import { FOREIGN_KEYS, agentSchema } from './agentschema.ts';
import type { AgentKeys, NeededTool, ScheduleInput } from './agentschema.ts';
import type { SandboxName } from './confinement.ts';
import type { Fault } from './fault.ts';
import { sayFault } from './faultwords.ts';
import { readFrontMatter } from './frontmatter.ts';
import { INHERIT, isServer, OFFLINE, type Thinking } from './models.ts';
import { isBelow } from './paths.ts';
import { hasErrors } from './problem.ts';
import type { Problem } from './problem.ts';
import { ruleOf, type RetryRule } from './retry.ts';
import { bounded, checkShape, unknownKeys, withoutEmpty } from './shape.ts';
import type { Origin } from './shape.ts';
import { isPrintable } from './text.ts';

/** When an agent runs without an event of someone else's. */
export interface ScheduleEntry {
  /** Five cron fields, or `@daily` and its like. */
  cron: string;
  /** Null: the bus's own. */
  timezone: string | null;
  /** What becomes of the newest slot that passed while no runner was there; older ones never tick. */
  missed: 'skip' | 'run-once' | 'within';
  /** For `within`: how late a slot may still run, in milliseconds. */
  withinMs: number | null;
  /** What becomes of a slot while a tick before it is still open. */
  overlap: 'skip' | 'queue' | 'replace';
}

/** Most runs at the same time: of the agent, or for each value that `key` has in the event. */
export interface Concurrency {
  limit: number;
  /** `type`, `sender`, `correlation_id`, or a path such as `payload.channel`. */
  key: string | null;
}

/** An agent's definition with everything said or defaulted; DESIGN section 4, "Agent". */
export interface Agent {
  /** Path under the agents' folder less `/AGENT.md` or `.md`. */
  id: string;
  path: string;
  /** The folder that holds the file, such as `agents/ralph`. */
  folder: string;
  blob: string;
  /** For people, and for addressing. */
  name: string;
  description: string;
  /** The text below the front matter. */
  prompt: string;
  /** Globs over event types. */
  on: string[];
  /** The same, of those that it takes only where they name it. */
  addressed: string[];
  schedule: ScheduleEntry[];
  /** Types that must all have come on one `correlation_id`. */
  all: string[];
  /** A known engine (`claude`, `program`, ...), or the URL of an OpenAI-compatible server. */
  engine: string;
  /** Models to try, in order; empty: the engine's own choice. */
  model: string[];
  /** Null: the bus's own. */
  thinking: Thinking | null;
  tools: string[];
  /** What a `program` or `module` runs, relative to `folder`. */
  run: string | null;
  /** The stand-in program that works without a key, relative to `folder`. */
  offline: string | null;
  runsOn: string[];
  needs: { memoryMb: number | null; cpu: number | null; tools: NeededTool[] };
  /** Globs over paths; null: what the event names. */
  reads: string[] | null;
  writes: string[];
  emits: string[];
  review: 'none' | 'pull-request';
  /** Host names it may reach beside its engine's. */
  network: string[];
  /** Names of what it is handed in its environment. */
  secrets: string[];
  /** Null: the bus's own. */
  sandbox: SandboxName | null;
  /** The container image that it runs in; null: the system's own programs. */
  image: string | null;
  timeoutMinutes: number;
  /** Null: the bus's own. */
  retry: Partial<RetryRule>;
  maxTurns: number | null;
  budgetUsd: number | null;
  concurrency: Concurrency | null;
  status: 'active' | 'inactive';
}

/** An agent's file, as git holds it. */
export interface AgentSource {
  path: string;
  blob: string;
  bytes: Uint8Array;
}

export interface AgentSettings {
  /** Such as `agents`. */
  agentsFolder: string;
}

export interface ParsedAgent {
  agent: Agent | null;
  problems: Problem[];
}

const DEFAULT_TIMEOUT_MINUTES = 10;

/** Whether a path is an agent's file: `AGENT.md` at any depth, or `*.md` directly in the folder. */
export function isAgentPath(path: string, agentsFolder: string): boolean {
  if (!isBelow(path, agentsFolder)) return false;
  const parts = path.slice(agentsFolder.length + 1).split('/');
  if (parts.some((part) => part === '' || part.startsWith('.'))) return false;
  const name = parts.at(-1) ?? '';
  return parts.length === 1 ? /\.md$/i.test(name) && !/^readme/i.test(name) : name === 'AGENT.md';
}

/** Reads one agent. Never throws: what is wrong with the file is in the problems. */
export function parseAgent(source: AgentSource, settings: AgentSettings): ParsedAgent {
  const { agent, problems } = readAgent(source, settings);
  return { agent, problems: bounded(problems, source.path) };
}

function readAgent(source: AgentSource, settings: AgentSettings): ParsedAgent {
  const read = readFrontMatter(source.bytes, source.path, { lenient: true });
  if (hasErrors(read.problems)) return { agent: null, problems: read.problems };

  const origin: Origin = { file: source.path, spots: read.spots };
  const problems = [...read.problems, ...unknownKeys(agentSchema, read.data, origin, FOREIGN_KEYS)];
  const shaped = checkShape(agentSchema, withoutEmpty(read.data), origin);
  if (shaped.value === null) return { agent: null, problems: [...problems, ...shaped.problems] };

  const agent = complete(
    shaped.value,
    source,
    identityOf(source.path, settings.agentsFolder),
    read.body.trim(),
  );
  problems.push(...contradictions(shaped.value, origin), ...oddities(agent, read.fenced));
  return { agent: hasErrors(problems) ? null : agent, problems };
}

/** Keys that are each well formed and do not go together. */
function contradictions(keys: AgentKeys, origin: Origin): Problem[] {
  const problem = (at: string, fault: Fault): Problem => ({
    severity: 'error',
    file: origin.file,
    line: origin.spots.find([at])?.line,
    at,
    ...sayFault(fault),
  });
  const problems: Problem[] = [];
  const { engine, run, image, sandbox } = keys;
  if ((engine === 'program' || engine === 'module') && run === undefined) {
    const example = engine === 'module' ? './agent.ts' : './agent.sh';
    problems.push(problem('run', { kind: 'run-missing', engine, example }));
  }
  if (engine !== undefined && engine !== 'program' && engine !== 'module' && run !== undefined) {
    problems.push(problem('run', { kind: 'run-idle', engine }));
  }
  // A module runs in the Node of the runner, which no image can be counted on to hold.
  if (image !== undefined && (engine ?? (run === undefined ? 'claude' : 'program')) !== 'program') {
    problems.push(problem('image', { kind: 'image-without-program' }));
  }
  if (image !== undefined && sandbox !== undefined && sandbox !== 'podman') {
    problems.push(problem('image', { kind: 'image-elsewhere', sandbox }));
  }
  return problems;
}

/** What is odd about an agent as a whole. */
function oddities(agent: Agent, fenced: boolean): Problem[] {
  const problem = (severity: Problem['severity'], fault: Fault): Problem => ({
    severity,
    file: agent.path,
    ...sayFault(fault),
  });
  const problems: Problem[] = [];
  if (!isPrintable(agent.id)) {
    problems.push(problem('error', { kind: 'unprintable-path' }));
  }
  if (!fenced) {
    problems.push(problem('note', { kind: 'no-front-matter', name: agent.name }));
  }
  if (agent.prompt === '' && agent.run === null) {
    problems.push(problem('note', { kind: 'no-prompt' }));
  }
  if (isServer(agent.engine) && agent.model.every((name) => name === INHERIT || name === OFFLINE)) {
    problems.push(problem('note', { kind: 'no-model' }));
  }
  if (agent.model.includes(OFFLINE) && agent.offline === null) {
    problems.push(problem('note', { kind: 'no-stand-in' }));
  }
  return problems;
}

interface Identity {
  id: string;
  folder: string;
}

function identityOf(path: string, agentsFolder: string): Identity {
  const inner = path.slice(agentsFolder.length + 1);
  const id = inner.includes('/') ? inner.replace(/\/AGENT\.md$/, '') : inner.replace(/\.md$/i, '');
  return { id: id.normalize('NFC'), folder: path.slice(0, path.lastIndexOf('/')) };
}

function complete(keys: AgentKeys, source: AgentSource, identity: Identity, prompt: string): Agent {
  return {
    ...identity,
    path: source.path,
    blob: source.blob,
    name: keys.name ?? identity.id.slice(identity.id.lastIndexOf('/') + 1),
    description: keys.description ?? '',
    prompt,
    on: keys.on?.events ?? [],
    schedule: (keys.on?.schedule ?? []).map(scheduleEntry),
    addressed: keys.on?.addressed ?? [],
    all: keys.on?.all ?? [],
    engine: keys.engine ?? (keys.run === undefined ? 'claude' : 'program'),
    model: modelsIn(keys.model ?? []),
    thinking: keys.thinking ?? null,
    tools: keys.tools ?? [],
    run: keys.run ?? null,
    offline: keys.offline ?? null,
    runsOn: keys['runs-on'] ?? [],
    needs: {
      memoryMb: keys.needs?.memory ?? null,
      cpu: keys.needs?.cpu ?? null,
      tools: keys.needs?.tools ?? [],
    },
    reads: keys.reads ?? null,
    writes: keys.writes ?? [],
    emits: keys.emits ?? [],
    review: keys.review ?? 'none',
    network: keys.network ?? [],
    secrets: keys.secrets ?? [],
    sandbox: keys.sandbox ?? null,
    image: keys.image ?? null,
    timeoutMinutes: keys['timeout-minutes'] ?? DEFAULT_TIMEOUT_MINUTES,
    retry: keys.retry ? ruleOf(keys.retry) : {},
    maxTurns: keys['max-turns'] ?? keys.maxTurns ?? null,
    budgetUsd: keys.budget ?? null,
    concurrency: keys.concurrency
      ? { limit: keys.concurrency.limit, key: keys.concurrency.key ?? null }
      : null,
    status: keys.status ?? 'active',
  };
}

/** Alone, the engine's own choice is no choice. */
function modelsIn(names: string[]): string[] {
  return names.every((name) => name === INHERIT) ? [] : names;
}

function scheduleEntry(entry: ScheduleInput): ScheduleEntry {
  return {
    cron: entry.cron,
    timezone: entry.timezone ?? null,
    missed: entry.missed?.mode ?? 'skip',
    withinMs: entry.missed?.withinMs ?? null,
    overlap: entry.overlap ?? 'skip',
  };
}

/**
 * Whether a glob over event types matches. `*` stands for any text, dots too: `example.*` matches
 * `example.hello` and `example.hello.again`, `*` matches every type. Also `?`, `[ab]` and `{a,b}`.
 */
export function matchesType(pattern: string, type: string): boolean {
  // `bash`: a lone `*` crosses slashes, which CloudEvents types may hold. Without extended globs and
  // negation a pattern means what it shows, and matching stays cheap.
  const matches =
    matchers.get(pattern) ?? picomatch(pattern, { bash: true, dot: true, nonegate: true, noextglob: true });
  if (matchers.size < MATCHERS_KEPT) matchers.set(pattern, matches);
  return matches(type);
}

/** Compiling a pattern costs far more than asking it, and each is asked for every pending event. */
const matchers = new Map<string, (type: string) => boolean>();
const MATCHERS_KEPT = 1000;

/** Whether the agent listens to events of the type, by themselves or as a part of a join. */
export function listensTo(agent: Pick<Agent, 'on' | 'all'>, type: string): boolean {
  return agent.all.includes(type) || agent.on.some((pattern) => matchesType(pattern, type));
}

/** Whether an agent takes events of the type that name it; one that chooses no types takes any. */
export function takesAddressed(agent: Pick<Agent, 'on' | 'all' | 'addressed'>, type: string): boolean {
  const { on, all, addressed } = agent;
  if (on.length + all.length + addressed.length === 0) return true;
  return listensTo(agent, type) || addressed.some((pattern) => matchesType(pattern, type));
}

/** Agents that answer to an address: the one with this id, else all with this name. */
export function agentsAddressed(agents: readonly Agent[], address: string): Agent[] {
  const wanted = address.normalize('NFC');
  const byId = agents.filter((agent) => agent.id === wanted);
  return byId.length > 0 ? byId : agents.filter((agent) => agent.name.normalize('NFC') === wanted);
}

/** Names that several agents bear, each with the agents' ids: such a name cannot be addressed. */
export function nameClashes(agents: readonly Agent[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const agent of agents) {
    const name = agent.name.normalize('NFC');
    ids.set(name, [...(ids.get(name) ?? []), agent.id]);
  }
  return new Map([...ids].filter(([, group]) => group.length > 1));
}

/**
 * Agents with an id of their own. `agents/ralph.md` and `agents/ralph/AGENT.md` share one, and a
 * record names an agent by its id alone: so the folder's counts, and the other is an error.
 */
export function distinctAgents(agents: readonly Agent[]): { agents: Agent[]; problems: Problem[] } {
  const kept = new Map<string, Agent>();
  const problems: Problem[] = [];
  for (const agent of agents.toSorted((one, other) => other.folder.length - one.folder.length)) {
    const first = kept.get(agent.id);
    if (first === undefined) kept.set(agent.id, agent);
    else problems.push(sharedId(agent, first));
  }
  return { agents: agents.filter((agent) => kept.get(agent.id) === agent), problems };
}

function sharedId(agent: Agent, first: Agent): Problem {
  return {
    severity: 'error',
    file: agent.path,
    ...sayFault({ kind: 'id-taken', id: agent.id, by: first.path }),
  };
}
