import type { Toolbox } from '../core/modeltools.ts';
import type { Runnable } from '../core/routing.ts';
import type { Engine } from './engine.ts';
import { moduleEngine } from './module.ts';
import { modelEngine } from './model/engine.ts';
import { programEngine } from './program.ts';

/** Every engine of this release, by what an agent's own comes down to. */
export type Engines = Readonly<Record<Runnable['engine'], Engine>>;

/** @param toolbox what a model works with */
export function makeEngines(toolbox: Toolbox): Engines {
  return { program: programEngine, module: moduleEngine, model: modelEngine(toolbox) };
}
