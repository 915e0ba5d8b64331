/** What a model can be given to work with, and under which names agents' files ask for it. */
import type { Chronicle } from './chronicle.ts';
import type { ToolHost, HostTool, HostTerms } from './toolhost.ts';

/** Something for a model to look at. */
export interface Picture {
  /** A path, or what else tells it from others. */
  path: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** What a tool brings back. */
export interface ToolResult {
  text: string;
  pictures: readonly Picture[];
}

/** A tool as a model sees it. Where it does not do what is asked, a `ToolRefusal` tells the model what to do otherwise. */
export interface ModelTool {
  name: string;
  description: string;
  /** JSON Schema of its input. */
  input: Record<string, unknown>;
  /** Whether what it answers is text from outside. */
  isOutside: boolean;
  /** Whether it makes something that is worth keeping. */
  isWork: boolean;
  /** Whether somebody may be paid for what it makes. */
  buys: boolean;
  run: (input: unknown) => Promise<string | ToolResult>;
}

/** The tool did not do it; the words are for the model. */
export class ToolRefusal extends Error {
  override readonly name = 'ToolRefusal';
  /** Whether its words may hold what a page, a service or a program said. */
  readonly isOutside: boolean;

  constructor(message: string, { isOutside = false } = {}) {
    super(message);
    this.isOutside = isOutside;
  }
}

export type ToolRight = 'read' | 'write' | 'search' | 'git-log' | HostTool;

export interface ToolRights {
  tools: ReadonlySet<ToolRight>;
  /** Globs over paths that may be written. */
  writes: readonly string[];
  /** Most bytes of all that is written. */
  bytes: number;
  host: HostTerms;
}

/** What tools work with beside the run's folder. */
export interface ToolDoors {
  host: ToolHost;
  /** Told of hosts that it may not reach and asked for, each with the reason. */
  refused: (hosts: readonly string[]) => void;
  chronicle: Chronicle;
}

export interface Toolbox {
  /** Makes the tools of a run that works on this folder. */
  tools: (workdir: string, rights: ToolRights, doors: ToolDoors) => ModelTool[];
  /** The program behind `ToolDoors.host`. */
  hostFile: string;
}

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
  browse: 'browse',
  fetch: 'fetch',
  WebFetch: 'fetch',
  feed: 'feed',
  image: 'image',
  speech: 'speech',
  video: 'video',
  'git-log': 'git-log',
};

/** What reaches further than the run's folder is given by its name only. */
const USUAL: readonly ToolRight[] = ['read', 'write', 'search'];

/** Governed by `emits` alone. */
const NO_RIGHT = 'emit';

/** Tools of a server that many files of Claude Code name one by one. */
const BROWSER_SERVER = /^mcp__playwright(?:__|$)/;

/** They open addresses of `network`. */
export const REACHING: readonly ToolRight[] = ['browse', 'fetch', 'feed'];

/** What an agent's `tools` give. `missing` is not to be had. */
export function toolRights(tools: readonly string[]): { tools: Set<ToolRight>; missing: string[] } {
  if (tools.length === 0) return { tools: new Set(USUAL), missing: [] };
  const rights = tools.map((name) => ({ name, right: rightOf(name) }));
  return {
    tools: new Set(rights.flatMap(({ right }) => right ?? [])),
    missing: rights.flatMap(({ name, right }) => (right === null && name !== NO_RIGHT ? [name] : [])),
  };
}

function rightOf(name: string): ToolRight | null {
  if (BROWSER_SERVER.test(name)) return 'browse';
  return Object.hasOwn(RIGHTS, name) ? RIGHTS[name]! : null;
}
