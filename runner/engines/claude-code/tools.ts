/** Which tools an agent's `tools` give Claude Code, its own and those of every engine, and what each may do. */
import { toolRights, type ToolRight } from '../../core/modeltools.ts';
import type { ModelTask } from '../engine.ts';

/** Where it finds those of every engine, as it names that. */
export const SERVER = 'strata';
const SERVED = `mcp__${SERVER}__`;

/** Its own, of the names that all engines know. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  read: ['Read'],
  search: ['Grep', 'Glob'],
  write: ['Write', 'Edit'],
  MultiEdit: ['Edit'],
  emit: [],
};

/** Left out, an agent has these: they work on its folder alone. */
const USUAL = ['read', 'search', 'write'];
/** Its own tools that need nothing beside the run's folder and its sandbox. */
const ITS_OWN = new Set(['Read', 'Grep', 'Glob', 'Write', 'Edit', 'NotebookEdit', 'Bash']);
const WRITING = new Set(['Write', 'Edit', 'NotebookEdit']);

export interface ToolSet {
  /** Its own. */
  names: string[];
  /** Those of every engine, which are served to it. */
  served: ReadonlySet<ToolRight>;
  /** What it may do without asking; there is nobody to be asked. */
  allowed: string[];
  denied: string[];
  /** Asked for, and not to be had. */
  missing: string[];
  /** Whether it starts programs: a model's, and so of whoever talks it into one. */
  startsPrograms: boolean;
}

export function toolSet({ tools, writes }: Pick<ModelTask, 'tools' | 'writes'>): ToolSet {
  const wanted = (tools.length === 0 ? USUAL : tools).flatMap((tool) => OURS[tool] ?? [tool]);
  const known = wanted.filter((tool) => ITS_OWN.has(nameOf(tool)));
  const names = [...new Set(known.map(nameOf))].filter((name) => writes.length > 0 || !WRITING.has(name));
  const rules = new Set(known.filter((tool) => !WRITING.has(nameOf(tool))));
  const others = wanted.filter((tool) => !ITS_OWN.has(nameOf(tool)));
  const { tools: served, missing } = others.length === 0 ? NONE : toolRights(others);
  const isWriting = names.some((name) => WRITING.has(name));
  return {
    names,
    served,
    allowed: [
      ...rules,
      ...[...served].map((tool) => `${SERVED}${tool}`),
      ...(isWriting ? writesAllowed(writes) : []),
    ],
    denied: isWriting
      ? writes.filter((glob) => glob.startsWith('!')).map((glob) => editRule(glob.slice(1)))
      : [],
    missing,
    startsPrograms: names.includes('Bash'),
  };
}

const NONE = { tools: new Set<ToolRight>(), missing: [] };

/** Without the name of the server that it is found at. */
export function withoutServer(tool: string): string {
  return tool.startsWith(SERVED) ? tool.slice(SERVED.length) : tool;
}

/** `Bash(git log *)` is the tool `Bash`, and may do no more than that. */
function nameOf(tool: string): string {
  return tool.replace(/\(.*$/s, '');
}

/** Its patterns are those of gitignore, which know less; what it then writes too much is rejected with the proposal. */
function writesAllowed(writes: readonly string[]): string[] {
  const globs = writes.filter((glob) => !glob.startsWith('!'));
  return globs.every((glob) => /^[^{}()[\]\\,!]+$/.test(glob)) ? globs.map(editRule) : ['Edit'];
}

/** It holds for every tool that writes files. */
function editRule(glob: string): string {
  return `Edit(/${glob})`;
}
