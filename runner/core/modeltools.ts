/** What a model can be given to work with, and under which names agents' files ask for it. */

/** A tool as a model sees it. Its answer is text; a `ToolRefusal` tells the model what to do otherwise. */
export interface ModelTool {
  name: string;
  description: string;
  /** JSON Schema of its input. */
  input: Record<string, unknown>;
  /** Whether what it answers is text from outside. */
  isOutside: boolean;
  run: (input: unknown) => Promise<string>;
}

/** The tool did not do it; the words are for the model. */
export class ToolRefusal extends Error {
  override readonly name = 'ToolRefusal';
}

export type ToolRight = 'read' | 'write' | 'search';

export interface ToolRights {
  tools: ReadonlySet<ToolRight>;
  /** Globs over paths that may be written. */
  writes: readonly string[];
  /** Most bytes of all that is written. */
  bytes: number;
}

/** Makes the tools that work on a run's folder. */
export type Toolbox = (workdir: string, rights: ToolRights) => ModelTool[];

/** Claude Code's names beside ours. */
const RIGHTS: Readonly<Record<string, ToolRight>> = {
  read: 'read',
  Read: 'read',
  write: 'write',
  Write: 'write',
  Edit: 'write',
  MultiEdit: 'write',
  search: 'search',
  Grep: 'search',
  Glob: 'search',
};

/** Governed by `emits` alone. */
const NO_RIGHT = 'emit';

/** What an agent's `tools` give; left out, they give all there is, as in Claude Code. `missing` is not to be had. */
export function toolRights(tools: readonly string[]): { tools: Set<ToolRight>; missing: string[] } {
  if (tools.length === 0) return { tools: new Set(Object.values(RIGHTS)), missing: [] };
  const known = (name: string) => Object.hasOwn(RIGHTS, name);
  return {
    tools: new Set(tools.filter(known).map((name) => RIGHTS[name]!)),
    missing: tools.filter((name) => !known(name) && name !== NO_RIGHT),
  };
}
