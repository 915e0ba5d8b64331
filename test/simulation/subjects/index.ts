/** Every subject of a schedule, and all that must hold whatever it is about. */
import type { Judge } from '../facts.ts';
import { PROTOCOL } from '../oracles.ts';
import { SAVED_STEPS, steps } from './steps.ts';
import type { Subject } from './subject.ts';
import { work } from './work.ts';

export const SUBJECTS: readonly Subject[] = [work, steps];

export const EVERY_ORACLE: readonly Judge[] = [PROTOCOL, SAVED_STEPS];
