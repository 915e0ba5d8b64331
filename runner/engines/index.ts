import type { Engine } from './engine.ts';
import { moduleEngine } from './module.ts';
import { programEngine } from './program.ts';

/** Every engine of this release, by the name an agent gives it. */
export const engines: Readonly<Record<'program' | 'module', Engine>> = {
  program: programEngine,
  module: moduleEngine,
};
