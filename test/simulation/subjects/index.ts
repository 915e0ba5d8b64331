/** Every subject of a schedule, and all that must hold whatever it is about. */
import type { Judge } from '../facts.ts';
import { PROTOCOL } from '../oracles.ts';
import { joins, WHOLE_JOINS } from './joins.ts';
import { limits, WITHIN_LIMITS } from './limits.ts';
import { SAVED_STEPS, steps } from './steps.ts';
import type { Subject } from './subject.ts';
import { work } from './work.ts';

export const SUBJECTS: readonly Subject[] = [work, steps, joins, limits];

export const EVERY_ORACLE: readonly Judge[] = [PROTOCOL, SAVED_STEPS, WHOLE_JOINS, WITHIN_LIMITS];
