import { ForgeError } from '../forge.ts';
import type { Client } from './client.ts';
import { asForgeError, isFailure } from './faults.ts';

/** A repository at GitHub, and the line to it. */
export interface Place {
  client: Client;
  where: { owner: string; repo: string };
  /** As people name it: `github.com/ada/studio`. */
  label: string;
  /** Told what could not be done and is no reason to stop. */
  warn(words: string): void;
}

/** The longest page of a list. */
export const PAGE = 100;

/** For what `once` makes: sent again by itself, it could make a second one. */
export const NO_RETRY = { request: { retries: 0 } };

/** Makes what is not there. An answer that was lost is settled by looking again. */
export async function once<Thing>(
  find: () => Promise<Thing | undefined>,
  make: () => Promise<Thing>,
): Promise<Thing> {
  const found = await find();
  if (found !== undefined) return found;
  try {
    return await make();
  } catch (error) {
    if (!mayBeMade(error)) throw error;
    const made = await find();
    if (made !== undefined) return made;
    if (isFailure(error, 422)) throw error;
    return make();
  }
}

/** No answer, a broken one, or a refusal because somebody was faster. */
function mayBeMade(error: unknown): boolean {
  return isFailure(error) && (error.response === undefined || error.status >= 500 || error.status === 422);
}

/** For what is good to have: a refusal is told, and the rest goes on. */
export async function orWarn({ label, warn }: Place, what: string, asked: Promise<unknown>): Promise<void> {
  try {
    await asked;
  } catch (error) {
    const fault = asForgeError(error, label);
    if (!(fault instanceof ForgeError) || fault.kind === 'unreachable' || fault.kind === 'throttled')
      throw fault;
    warn(`${what}: ${fault.message}`);
  }
}

export async function orAbsent<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (isFailure(error, 404)) return null;
    throw error;
  }
}
