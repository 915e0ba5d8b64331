/** Every subject of a schedule, and all that must hold whatever it is about. */
import type { Judge } from '../facts.ts';
import { PROTOCOL } from '../oracles.ts';
import { joins, WHOLE_JOINS } from './joins.ts';
import { limits, WITHIN_LIMITS } from './limits.ts';
import { KEPT_PAUSES, pausing } from './pauses.ts';
import { ANSWERED_QUESTIONS, questions } from './questions.ts';
import { receipts, SENT_RECEIPTS } from './receipts.ts';
import { SAVED_STEPS, steps } from './steps.ts';
import type { Subject } from './subject.ts';
import { KEPT_TIMES, times } from './times.ts';
import { work } from './work.ts';

export const SUBJECTS: readonly Subject[] = [work, steps, joins, limits, questions, pausing, times, receipts];

export const EVERY_ORACLE: readonly Judge[] = [
  PROTOCOL,
  SAVED_STEPS,
  WHOLE_JOINS,
  WITHIN_LIMITS,
  ANSWERED_QUESTIONS,
  KEPT_PAUSES,
  KEPT_TIMES,
  SENT_RECEIPTS,
];
