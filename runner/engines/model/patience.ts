/** What may pass by itself is waited for, as long as the provider asks and not for long. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ModelFault, type Turn } from './model.ts';

export const TRIES = 3;
/** Before the second try where the provider does not say; four times that before the third. */
const FIRST_WAIT_MS = 1000;
/** Whoever asks for more is come back to in another run, and others get the place meanwhile. */
export const LONGEST_WAIT_MS = 30_000;

export async function patiently(
  ask: () => Promise<Turn>,
  { signal, tell }: { signal: AbortSignal; tell: (words: string) => void },
): Promise<Turn> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!isPassing(error) || tries >= TRIES) throw error;
      const wait = error.waitMs ?? FIRST_WAIT_MS * 4 ** (tries - 1);
      if (wait > LONGEST_WAIT_MS) throw error;
      tell(`${error.message}; it is asked again in ${Math.ceil(wait / 1000)} s`);
      await sleep(wait, undefined, { signal });
    }
  }
}

/** Worth another try, or another model; a refusal or a wrong request is neither. */
export function isPassing(error: unknown): error is ModelFault {
  return error instanceof ModelFault && (error.kind === 'busy' || error.kind === 'cut');
}
