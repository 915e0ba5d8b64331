/** Up to where each schedule has ticked: a file at the tip, so that every runner knows, and it moves with the ticks. */
import * as z from 'zod';
import { sayFault } from './faultwords.ts';
import { FORMAT_VERSION } from './outcome.ts';
import type { Problem } from './problem.ts';

const markSchema = z.object({
  agent: z.string(),
  cron: z.string(),
  timezone: z.string(),
  /** Slots up to here are over: the last one that ticked, or when the schedule was first seen. */
  after: z.iso.datetime(),
  /** The id of its last tick's event; null: it has not ticked yet. */
  tick: z.string().nullable(),
});
export type Mark = z.infer<typeof markSchema>;

const tickedSchema = z.object({
  v: z.literal(FORMAT_VERSION),
  /** By the schedule's key. */
  schedules: z.record(z.string(), markSchema),
});
export type Ticked = z.infer<typeof tickedSchema>;

export const NOTHING_TICKED: Ticked = { v: FORMAT_VERSION, schedules: {} };

/** Null for what cannot be read: what ticked already is not known then, so nothing ticks. */
export function parseTicked(path: string, text: string): { ticked: Ticked | null; problems: Problem[] } {
  const parsed = tickedSchema.safeParse(jsonOf(text));
  if (parsed.success) return { ticked: parsed.data, problems: [] };
  const [issue] = parsed.error.issues;
  const problem: Problem = {
    severity: 'error',
    file: path,
    at: issue?.path.join('.'),
    ...sayFault({ kind: 'no-ticks', words: issue?.message ?? '' }),
  };
  return { ticked: null, problems: [problem] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
