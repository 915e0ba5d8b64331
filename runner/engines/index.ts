import { CLAUDE_CODE } from '../core/models.ts';
import type { Toolbox } from '../core/modeltools.ts';
import type { Runnable } from '../core/routing.ts';
import { claudeCodeEngine } from './claude-code/engine.ts';
import { findClaudeCode } from './claude-code/installed.ts';
import type { Engine } from './engine.ts';
import { moduleEngine } from './module.ts';
import { modelEngine } from './model/engine.ts';
import { programEngine } from './program.ts';

/** Every engine of this release, by what an agent's own comes down to; null: not on this machine. */
export type Engines = Readonly<Record<Exclude<Runnable['engine'], typeof CLAUDE_CODE>, Engine>> & {
  readonly [CLAUDE_CODE]: Engine | null;
};

/** @param toolbox what a model works with */
export function makeEngines(toolbox: Toolbox): Engines {
  const claudeCode = findClaudeCode();
  return {
    program: programEngine,
    module: moduleEngine,
    model: modelEngine(toolbox),
    [CLAUDE_CODE]: claudeCode === null ? null : claudeCodeEngine(claudeCode, toolbox),
  };
}
