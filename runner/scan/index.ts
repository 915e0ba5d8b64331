import type { Inspection } from '../core/inspection.ts';
import { keysIn } from './keys.ts';
import { mediumOf } from './media.ts';

export const inspection: Inspection = { mediumOf, keysIn };
