/** Subagents of Claude Code as agents of a bus: what each key becomes, and what has no place here. Pure. */
import { agentSchema } from '../../core/agentschema.ts';
import { EFFORTS } from '../../core/models.ts';
import { toolRights } from '../../core/modeltools.ts';
import { readFrontMatter } from '../../core/frontmatter.ts';
import { hasErrors, type Problem } from '../../core/problem.ts';
import { definitionText, idOf, readDefinition } from './definition.ts';

/** What became of a key: `kept` as it is, `mapped` to something else, `left` out. */
export interface Mapping {
  key: string;
  how: 'kept' | 'mapped' | 'left';
  words: string;
}

export interface Imported {
  /** Where it goes in the bus; null where it cannot. */
  path: string | null;
  content: string;
  mappings: Mapping[];
  problems: Problem[];
}

/** What a person says beside the file; where it is empty, the file's own word counts. */
export interface Additions {
  on: string[];
  reads: string[];
  writes: string[];
  emits: string[];
}

/** Keys of theirs that mean something only in a session with a person, or on a person's own machine. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  color: 'is of their terminal',
  permissionMode: "rights come from `writes`, `emits` and the bus's policy alone",
  mcpServers: 'no such servers are started here',
  hooks: 'nothing is hooked into a run here',
  skills: 'put what it must follow into directives/, and the folder into `reads`',
  memory: 'what it should remember belongs into files that it `reads` and `writes`',
  background: 'every run is in the background',
  isolation: 'every run has a folder of its own',
  initialPrompt: 'its text is below the front matter, and the event is the rest',
};

/** @param name of the file, for one that names none itself */
export function importAgent(
  bytes: Uint8Array,
  file: string,
  additions: Additions,
  agentsFolder: string,
): Imported {
  const { data, body, problems } = readFrontMatter(bytes, file, { lenient: true });
  if (hasErrors(problems)) return { path: null, content: '', mappings: [], problems };
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const name = typeof data['name'] === 'string' && data['name'] !== '' ? data['name'] : stem;
  const path = `${agentsFolder}/${idOf(name) || idOf(stem) || 'agent'}.md`;
  const { keys, mappings } = mapKeys({ ...data, name }, additions);
  const content = definitionText(keys, body);
  const read = readDefinition(path, content, agentsFolder);
  return {
    path: hasErrors(read.problems) ? null : path,
    content,
    mappings,
    problems: [...problems, ...read.problems],
  };
}

function mapKeys(
  data: Readonly<Record<string, unknown>>,
  additions: Additions,
): { keys: Record<string, unknown>; mappings: Mapping[] } {
  const { name, description, tools, disallowedTools, model, effort, maxTurns, ...others } = data;
  const given = mapTools(tools, disallowedTools);
  const thinking = (EFFORTS as readonly unknown[]).includes(effort) ? effort : undefined;
  const keys = {
    name,
    description,
    engine: 'claude',
    model: model === 'inherit' ? undefined : model,
    thinking,
    tools: given.tools,
    'max-turns': maxTurns,
    ...ownKeys(others),
    ...Object.fromEntries(Object.entries(additions).filter(([, said]) => said.length > 0)),
  };
  const mappings: (Mapping | null)[] = [
    { key: 'name', how: 'kept', words: String(name) },
    description === undefined ? null : { key: 'description', how: 'kept', words: '' },
    ...given.mappings,
    model === undefined ? null : mapModel(model),
    effort === undefined ? null : mapEffort(effort, thinking),
    maxTurns === undefined ? null : { key: 'maxTurns', how: 'mapped', words: `max-turns: ${String(maxTurns)}` },
    ...Object.keys(others).map(mapOther),
  ]; // prettier-ignore
  return { keys, mappings: mappings.filter((one) => one !== null) };
}

const words = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(String) : String(value ?? '').split(/,(?![^()]*\))/))
    .map((word) => word.trim())
    .filter(Boolean);

/** Left out, theirs has every tool; what it may write is said by `writes` alone. */
function mapTools(tools: unknown, forbidden: unknown): { tools: string[] | undefined; mappings: Mapping[] } {
  const without = words(forbidden);
  const named = words(tools);
  if (named.length === 0 && without.length === 0) return { tools: undefined, mappings: [] };
  const wanted = (named.length === 0 ? EVERY_TOOL : named).filter((tool) => !without.includes(tool));
  const missing = new Set(toolRights(wanted).missing);
  const kept = wanted.filter((tool) => !missing.has(tool));
  return {
    tools: kept,
    mappings: [
      { key: 'tools', how: 'kept', words: kept.join(', ') },
      ...[...missing].map((tool): Mapping => ({
        key: tool,
        how: 'left',
        words: 'there is no such tool here',
      })),
    ],
  };
}

/** Those of Claude Code's that have a counterpart here. */
const EVERY_TOOL = ['Read', 'Grep', 'Glob', 'Write', 'Edit'];

function mapModel(model: unknown): Mapping {
  return model === 'inherit'
    ? { key: 'model', how: 'left', words: 'the one that `models` in strata.yaml names' }
    : { key: 'model', how: 'kept', words: String(model) };
}

function mapEffort(effort: unknown, thinking: unknown): Mapping {
  return thinking === undefined
    ? { key: 'effort', how: 'left', words: `${String(effort)} is none of ${EFFORTS.join(', ')}` }
    : { key: 'effort', how: 'mapped', words: `thinking: ${String(effort)}` };
}

/** Somebody may have written keys of ours already. */
function ownKeys(others: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(others).filter(([key]) => isOwn(key)));
}

const isOwn = (key: string) => Object.hasOwn(agentSchema.shape, key);

function mapOther(key: string): Mapping {
  if (isOwn(key)) return { key, how: 'kept', words: '' };
  return { key, how: 'left', words: ELSEWHERE[key] ?? 'means nothing here' };
}
