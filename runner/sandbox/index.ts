import type { Confine } from '../core/confinement.ts';
import { processSandbox } from './process.ts';

export const confine: Confine = (wanted) => processSandbox.confine(wanted);
