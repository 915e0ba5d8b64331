import { setTimeout as pause } from 'node:timers/promises';

export interface Waiting {
  /** Milliseconds until it is given up. */
  within?: number;
  /** What is waited for, as the end of "waited 5000 ms for …". A function is asked at the end. */
  what: string | (() => string);
  /** Milliseconds between two looks; more where looking takes long. */
  every?: number;
}

/** Asking git costs processor time: who waits leaves most of it to what is waited for. */
const SHARE_OF_ASKING = 1 / 4;

/**
 * Asks again and again until the answer is neither undefined, null nor false, and returns it.
 * @throws when time is up, naming what was waited for; whatever `ask` throws goes through at once
 */
export async function until<Value>(
  ask: () => Value | Promise<Value>,
  { within = 60_000, what, every = 20 }: Waiting,
): Promise<Exclude<Value, undefined | null | false>> {
  const deadline = performance.now() + within;
  for (;;) {
    const asked = performance.now();
    const value = await ask();
    const took = performance.now() - asked;
    if (value !== undefined && value !== null && value !== false) {
      return value as Exclude<Value, undefined | null | false>;
    }
    if (performance.now() >= deadline) {
      throw new Error(`waited ${within} ms for ${typeof what === 'string' ? what : what()}`);
    }
    await pause(Math.max(every, took / SHARE_OF_ASKING - took));
  }
}
