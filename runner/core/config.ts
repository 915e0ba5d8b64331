import { findConflict } from './conflict.ts';
import { RESERVED_KEYS, configSchema } from './configschema.ts';
import type { Budgets } from './budgets.ts';
import type { ConfigKeys, RemoteKeys } from './configschema.ts';
import type { SandboxName } from './confinement.ts';
import { sayFault } from './faultwords.ts';
import { glimpse } from './glimpse.ts';
import type { ModelPrice, ProviderName, Thinking } from './models.ts';
import type { MediaPrice } from './mediaprices.ts';
import { hasErrors } from './problem.ts';
import type { Problem } from './problem.ts';
import { DEFAULT_RETRY, ruleOf, type RetryRule } from './retry.ts';
import { bounded, checkShape, faultyPaths, unknownKeys, withoutEmpty } from './shape.ts';
import type { Origin } from './shape.ts';
import type { KeyPath } from './spots.ts';
import { decodeText, withPlainLineEnds } from './text.ts';
import { parseYaml } from './yaml.ts';

/** `strata.yaml` with everything said or defaulted; DESIGN section 4. */
export interface Config {
  /** The bus branch. */
  branch: string;
  /** In which days begin, and schedules without a zone of their own run. */
  timezone: string;
  /** Type of an event that lies directly in the events folder and names none. */
  defaultType: string;
  /** Where claims and sessions live at the remote; no slash at the end. */
  refs: string;
  paths: {
    queue: string;
    events: string;
    open: string;
    done: string;
    dead: string;
    agents: string;
    directives: string;
    knowledge: string;
  };
  policy: Policy;
  sources: Record<string, Source>;
  retry: RetryRule;
  /** How long, and how many, records stay at the tip. */
  retention: { days: number; records: number };
  review: Review;
  sandbox: SandboxRules;
  senders: Senders;
  models: Models;
  budgets: Budgets;
  limits: Limits;
  /** By host name. Null: the default for that host. */
  remotes: Record<string, RemoteSettings>;
}

interface Policy {
  /** Path tiers: no agent ever; only as a draft; direct commit. */
  frozen: string[];
  propose: string[];
  auto: string[];
  /** Globs over the ids of agents that may name a secret, by its name; what is not listed any agent may. */
  secrets: Record<string, string[]>;
  /** What must not leave the bus. */
  private: string[];
  /** Ids of agents that may hold all three powers (core/powers.ts). */
  exposed: string[];
}

/** What a source's name and a keyword become; `{keyword}` stands for the keyword. */
interface Source {
  pages: string[];
  feeds: string[];
}

/** How drafts wait for people. */
interface Review {
  /** Folder of their branches. */
  branches: string;
  /** Of pull requests. */
  labels: string[];
  reviewers: string[];
  /** Milliseconds until people are reminded, and again; null: never. */
  remindMs: number | null;
  /** Milliseconds until it is closed by itself; null: never. */
  expireMs: number | null;
  /** Milliseconds between a daemon's questions to the forge. */
  pollMs: number;
}

/** How agents are confined. */
interface SandboxRules {
  /** Null: the strongest that works. */
  default: SandboxName | null;
  memoryBytes: number;
  /** Cores; null: all. */
  cpus: number | null;
  processes: number;
  /** Null: what `limits` lets a run propose, many times over. */
  diskBytes: number | null;
  /** `host:port` pairs that may be private addresses. */
  allow: string[];
}

/** What agents think with; names of models by provider, null: the provider's default. */
interface Models extends Record<ProviderName, string | null> {
  thinking: Thinking | null;
  /** Most tokens of one answer. */
  maxOutput: number;
  /** Most tokens of what an agent is told that it remembers. */
  memory: number;
  /** By name of the model. */
  prices: Record<string, ModelPrice>;
  /** Of what services make, by name of their model. */
  media: Record<string, MediaPrice>;
}

/** Who may ask whom for what; `docs/senders.md`. */
export interface Senders {
  /** Allowed keys as a file of the bus; null: none there. */
  signers: string | null;
  /** Whose commits may say for whom they were made: patterns over principals. */
  runners: string[];
  rules: SenderRule[];
}

export interface SenderRule {
  from: string[];
  types: string[];
  agents: string[];
}

interface Limits {
  /** Most bytes of an event's file. */
  eventBytes: number;
  /** Most bytes of one file of a proposal. */
  fileBytes: number;
  /** Most files of a proposal. */
  files: number;
  /** Most bytes an agent may print. */
  outputBytes: number;
  /** Most events in a row. */
  depth: number;
  /** Most events one run may emit. */
  emits: number;
  /** Most pending events of one chain (one `correlation_id`). */
  fanOut: number;
  /** How often a chain may emit the very same event before it counts as going in circles. */
  repeats: number;
  /** Most bytes of one delivery's checkpoints. */
  checkpointBytes: number;
  /** Most take-overs of one delivery. */
  recoveries: number;
  /** Bytes of a repository above which people are warned; half a warning's worth is told earlier. */
  repositoryBytes: number;
}

export interface RemoteSettings {
  pushesPerMinute: number | null;
  leaseMs: number | null;
  heartbeatMs: number | null;
  pollMs: number | null;
}

/** Most bytes of `strata.yaml`. */
const CONFIG_CAP = 256 * 1024;

/** Every setting at its default. */
export function defaultConfig(): Config {
  return complete(configSchema.parse({}));
}

export interface ParsedConfig {
  config: Config;
  problems: Problem[];
}

/**
 * Reads `strata.yaml`; null stands for no file. Never throws. A faulty part keeps its default, so
 * that everything else can still be used and told about.
 */
export function parseConfig(source: { path: string; bytes: Uint8Array } | null): ParsedConfig {
  if (source === null) return { config: defaultConfig(), problems: [] };
  const decoded = decodeText(source.bytes, source.path, CONFIG_CAP);
  if (decoded.problem) return { config: defaultConfig(), problems: [decoded.problem] };

  const text = withPlainLineEnds(decoded.text);
  const conflict = findConflict(text, source.path);
  if (conflict) return { config: defaultConfig(), problems: [conflict] };
  const { data, spots, problems } = parseYaml(text, source.path);
  if (hasErrors(problems) || data === null) return { config: defaultConfig(), problems };
  const { config, problems: found } = readConfig(data, { file: source.path, spots });
  return { config, problems: bounded([...problems, ...found], source.path) };
}

function readConfig(data: unknown, origin: Origin): ParsedConfig {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const problem: Problem = {
      severity: 'error',
      file: origin.file,
      line: 1,
      ...sayFault({ kind: 'no-keys', value: glimpse(data) }),
    };
    return { config: defaultConfig(), problems: [problem] };
  }
  const said = withoutEmpty(data) as Record<string, unknown>;
  const problems = [
    ...unknownKeys(configSchema, data, origin, RESERVED_KEYS),
    ...checkShape(configSchema, said, origin).problems,
  ];
  return { config: complete(whatIsRight(said)), problems };
}

/** Takes out each part that is wrong, until what is left is right: at worst nothing. */
function whatIsRight(said: Record<string, unknown>): ConfigKeys {
  for (
    let paths = faultyPaths(configSchema, said);
    paths.length > 0;
    paths = faultyPaths(configSchema, said)
  ) {
    // From the back, so that taking an item out of a list moves none that is still to be taken out.
    for (const path of paths.reverse()) remove(said, path);
  }
  return configSchema.parse(said);
}

function remove(data: Record<string, unknown>, path: KeyPath): void {
  let holder: unknown = data;
  for (const part of path.slice(0, -1)) holder = (holder as Record<PropertyKey, unknown> | undefined)?.[part];
  const last = path.at(-1);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (last !== undefined && holder && Object.hasOwn(holder, last))
    delete (holder as Record<PropertyKey, unknown>)[last];
  // What is missing would be missing again: what holds it is taken out.
  else if (path.length > 1) remove(data, path.slice(0, -1));
}

function complete(keys: ConfigKeys): Config {
  const { paths, policy, limits } = keys;
  return {
    branch: keys.branch,
    timezone: keys.timezone,
    defaultType: keys.default_type,
    refs: keys.refs,
    paths: {
      queue: paths.queue,
      events: paths.events ?? `${paths.queue}/events`,
      open: paths.open ?? `${paths.queue}/open`,
      done: paths.done ?? `${paths.queue}/done`,
      dead: paths.dead ?? `${paths.queue}/dead`,
      agents: paths.agents,
      directives: paths.directives,
      knowledge: paths.knowledge,
    },
    policy: {
      ...policy,
      auto: policy.auto ?? [`${paths.knowledge}/**`],
      secrets: byOutsideName(policy.secrets),
    },
    sources: byOutsideName(keys.sources),
    retry: { ...DEFAULT_RETRY, ...ruleOf(keys.retry) },
    retention: keys.retention,
    review: {
      branches: keys.review.branches,
      labels: keys.review.labels,
      reviewers: keys.review.reviewers,
      remindMs: keys.review.remind,
      expireMs: keys.review.expire,
      pollMs: keys.review.poll,
    },
    sandbox: {
      default: keys.sandbox.default ?? null,
      memoryBytes: keys.sandbox.memory,
      cpus: keys.sandbox.cpus ?? null,
      processes: keys.sandbox.processes,
      diskBytes: keys.sandbox.disk ?? null,
      allow: keys.sandbox.allow,
    },
    senders: { ...keys.senders, signers: keys.senders.signers ?? null },
    models: modelsFrom(keys.models),
    budgets: budgetsFrom(keys.budgets),
    limits: {
      eventBytes: limits.event_bytes,
      fileBytes: limits.file_bytes,
      files: limits.files,
      outputBytes: limits.output_bytes,
      depth: limits.depth,
      emits: limits.emits,
      fanOut: limits.fan_out,
      repeats: limits.repeats,
      checkpointBytes: limits.checkpoint_bytes,
      recoveries: limits.recoveries,
      repositoryBytes: limits.repository_bytes,
    },
    remotes: byOutsideName(
      Object.fromEntries(Object.entries(keys.remotes).map(([host, remote]) => [host, remoteOf(remote)])),
    ),
  };
}

function modelsFrom({
  claude,
  openai,
  google,
  thinking,
  max_output,
  memory,
  prices,
  media,
}: ConfigKeys['models']): Models {
  const complete = Object.entries(prices).map(([name, { input, output, cache_read, cache_write }]) => [
    name,
    { input, output, cacheRead: cache_read ?? input, cacheWrite: cache_write ?? input },
  ]);
  return {
    claude: claude ?? null,
    openai: openai ?? null,
    google: google ?? null,
    thinking: thinking ?? null,
    maxOutput: max_output,
    memory,
    prices: byOutsideName(Object.fromEntries(complete) as Models['prices']),
    media: byOutsideName(media),
  };
}

function budgetsFrom({ day, agent, agents, run }: ConfigKeys['budgets']): Budgets {
  return { day: day ?? null, agent: agent ?? null, agents: byOutsideName(agents), run: run ?? null };
}

/** An event may ask for a source called `constructor`: nothing inherited must be found under it. */
function byOutsideName<Value>(values: Record<string, Value>): Record<string, Value> {
  return Object.assign(Object.create(null) as Record<string, Value>, values);
}

function remoteOf(remote: RemoteKeys): RemoteSettings {
  return {
    pushesPerMinute: remote.pushes_per_minute ?? null,
    leaseMs: remote.lease ?? null,
    heartbeatMs: remote.heartbeat ?? null,
    pollMs: remote.poll ?? null,
  };
}
