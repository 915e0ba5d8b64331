/** This machine's own time and randomness. */
import { randomBytes } from 'node:crypto';
import type { Chance, Clock } from './ports.ts';

export const systemClock: Clock = {
  mono: () => performance.now(),
  wall: () => Date.now(),
  timer: (milliseconds, callBack) => {
    const timer = setTimeout(callBack, milliseconds);
    return () => clearTimeout(timer);
  },
};

export const systemChance: Chance = {
  number: () => Math.random(),
  nonce: (bytes) => randomBytes(bytes).toString('hex'),
};
