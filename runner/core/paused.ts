/** What a person stopped for a while: the whole bus, agents, runners. A file at the tip, so it is versioned. */
import * as z from 'zod';
import { sayFault } from './faultwords.ts';
import type { Problem } from './problem.ts';

const pauseSchema = z.object({
  /** Who paused it, and why. */
  by: z.string(),
  reason: z.string().nullable(),
  /** Null: nobody knows. */
  since: z.iso.datetime().nullable(),
});
export type Pause = z.infer<typeof pauseSchema>;

const pausedSchema = z.object({
  v: z.literal(1),
  bus: pauseSchema.nullable().default(null),
  /** By the agent's id. */
  agents: z.record(z.string(), pauseSchema).default({}),
  /** By the runner's name. */
  runners: z.record(z.string(), pauseSchema).default({}),
});
export type Paused = z.infer<typeof pausedSchema>;

export const NOTHING_PAUSED: Paused = { v: 1, bus: null, agents: {}, runners: {} };

/** Whether this runner may begin nothing of this agent's. */
export function isPaused({ bus, agents, runners }: Paused, agent: string, runner: string): boolean {
  return (bus ?? agents[agent] ?? runners[runner] ?? null) !== null;
}

/** What cannot be read counts as a pause of the whole bus: whoever wrote it wanted something to stop. */
export function parsePaused(path: string, text: string): { paused: Paused; problems: Problem[] } {
  const problem = (words: string): { paused: Paused; problems: Problem[] } => ({
    paused: { ...NOTHING_PAUSED, bus: { by: path, reason: words, since: null } },
    problems: [
      {
        severity: 'error',
        file: path,
        ...sayFault({ kind: 'no-pause', words }),
      },
    ],
  });
  try {
    const parsed = pausedSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { paused: parsed.data, problems: [] };
    const [issue] = parsed.error.issues;
    return problem(`${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
  } catch (error) {
    return problem(`it is no JSON: ${(error as Error).message}`);
  }
}
