/** Engines that think: what they are called, which key they need, and which models an agent means. */
import type { Agent } from './agent.ts';
import type { Secrets } from './secrets.ts';

/** US dollars for a million tokens of each class. */
export interface ModelPrice {
  input: number;
  output: number;
  cacheRead: number;
  cacheWrite: number;
}

/** How hard a model thinks; older ones are given a number of tokens instead. */
export type Thinking = 'off' | (typeof EFFORTS)[number] | number;
export const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'] as const;

interface Provider {
  /** The secret that it needs. */
  key: string;
  /** What it takes where neither the agent nor `strata.yaml` names one. */
  model: string;
  /** How names of its models begin. */
  names: RegExp;
}

export const PROVIDERS = {
  claude: { key: 'ANTHROPIC_API_KEY', model: 'sonnet', names: /^claude-/ },
  openai: { key: 'OPENAI_API_KEY', model: 'gpt-5.4', names: /^(?:gpt-|o\d)/ },
  google: { key: 'GOOGLE_API_KEY', model: 'gemini-3.8-flash', names: /^gemini-/ },
} as const satisfies Record<string, Provider>;
export type ProviderName = keyof typeof PROVIDERS;

/** Claude Code's short names. Each is the newest one whose price is known. */
export const ALIASES: Readonly<Record<string, string>> = {
  opus: 'claude-opus-5-5',
  sonnet: 'claude-sonnet-5-5',
  haiku: 'claude-haiku-4-5',
};

/** A model, and where it is asked: of a provider, or of an OpenAI-compatible server. */
export type ModelChoice = { by: ProviderName; model: string } | { by: 'server'; url: string; model: string };

/** In `model`: the stand-in that `offline` names, and what comes before it is all that is asked. */
export const OFFLINE = 'offline';
/** In `model`: the engine's own choice. */
export const INHERIT = 'inherit';

/** Claude Code: Anthropic's models behind a program of its own, which is not on every machine. */
export const CLAUDE_CODE = 'claude-code';

/** What a runner can think with: providers whose key it has, and Claude Code where it has that too. */
export type Providers = ReadonlySet<ProviderName | typeof CLAUDE_CODE>;

const NAMES = Object.keys(PROVIDERS) as ProviderName[];

/** For whoever decides what other runners may take, and does not know what they have. */
export const EVERY_PROVIDER: Providers = new Set([...NAMES, CLAUDE_CODE]);

function isProvider(name: string): name is ProviderName {
  return Object.hasOwn(PROVIDERS, name);
}

/** @param claudeCode whether it is installed here */
export function providersHere(secrets: Pick<Secrets, 'find'>, claudeCode: boolean): Providers {
  const keyed = NAMES.filter((name) => secrets.find(PROVIDERS[name].key) !== null);
  return new Set(claudeCode && keyed.includes('claude') ? [...keyed, CLAUDE_CODE] : keyed);
}

/** Whose key an engine needs; null: nobody's. */
export function providerBehind(engine: string): ProviderName | null {
  if (engine === CLAUDE_CODE) return 'claude';
  return isProvider(engine) ? engine : null;
}

type Thinker = Pick<Agent, 'engine' | 'model'>;

/** Whether a runner with these keys can run it on any of its models. */
export function thinksHere(agent: Thinker, providers: Providers): boolean {
  return modelsHere(agent, {}, providers).length > 0;
}

/**
 * The models an agent can be run on, in its order. Empty: its engine does not think, nobody says on what, or
 * a key is missing. A server of one's own asks for none.
 */
export function modelsHere(
  agent: Thinker,
  defaults: Partial<Record<ProviderName, string | null>>,
  providers: Providers,
): ModelChoice[] {
  const models = modelsOf(agent, defaults);
  if (agent.engine === CLAUDE_CODE)
    return providers.has(CLAUDE_CODE) ? models.filter(({ by }) => by === 'claude') : [];
  return models.filter(({ by }) => by === 'server' || providers.has(by));
}

function modelsOf(
  { engine, model }: Thinker,
  defaults: Partial<Record<ProviderName, string | null>>,
): ModelChoice[] {
  const last = model.indexOf(OFFLINE);
  const asked = last < 0 ? model : model.slice(0, last);
  if (isServer(engine))
    return asked
      .filter((name) => name !== INHERIT)
      .map((name) => ({ by: 'server', url: engine, model: nameInFull(name) }));
  const by = providerBehind(engine);
  if (by === null) return [];
  const own = defaults[by] ?? PROVIDERS[by].model;
  const names = model.length === 0 ? [INHERIT] : asked;
  return names
    .map((name) => nameInFull(name === INHERIT ? own : name))
    .map((name) => ({ by: providerOf(name) ?? by, model: name }));
}

export function isServer(engine: string): boolean {
  return /^https?:/.test(engine);
}

function nameInFull(name: string): string {
  return Object.hasOwn(ALIASES, name) ? ALIASES[name]! : name;
}

/** A list may go on with another provider's models. */
function providerOf(model: string): ProviderName | null {
  return NAMES.find((name) => PROVIDERS[name].names.test(model)) ?? null;
}
