/** What a runner is given, and what it tells. */
import type { Hindrance } from '../core/hindrance.ts';
import type { Bus } from '../git/bus.ts';
import type { Tidied } from '../git/chores.ts';
import type { Folded } from '../git/fold.ts';
import type { RemoteFault } from '../git/remote.ts';
import type { AttemptPorts } from './attempt.ts';
import type { LostClaim, Note } from '../core/told.ts';

/** What happens, for whoever shows it. */
export type RunnerEvent =
  | { kind: 'ready'; name: string; remote: string; branch: string; labels: readonly string[] }
  | {
      kind: 'started';
      run: string;
      agent: string;
      event: string;
      type: string;
      attempt: number;
      recoveries: number;
    }
  | { kind: 'line'; run: string; agent: string; line: string }
  | {
      kind: 'ended';
      run: string;
      agent: string;
      event: string;
      state: string;
      reason: string;
      tookMs: number;
    }
  | { kind: 'landed'; folded: Folded }
  | { kind: 'lost'; run: string; agent: string; why: LostClaim }
  | { kind: 'chore'; did: Tidied }
  | { kind: 'waits'; why: Hindrance }
  | { kind: 'trouble'; fault: RemoteFault }
  | { kind: 'recovered' }
  | { kind: 'note'; note: Note };

export interface Clock {
  /** Milliseconds on a clock that never goes back. */
  mono: () => number;
  /** Milliseconds since 1970. */
  wall: () => number;
  /** Calls back once after so many milliseconds. Returns how to call it off. */
  timer: (milliseconds: number, callBack: () => void) => () => void;
}

/** Randomness, so that a simulation can bring the same again. */
export interface Chance {
  /** At least 0, less than 1. */
  number: () => number;
  /** So many random bytes, in hexadecimal. */
  nonce: (bytes: number) => string;
}

export interface RunnerOptions {
  bus: Bus;
  name: string;
  labels: readonly string[];
  /** How many agents at once. */
  jobs: number;
  /** Milliseconds; null: what the host calls for. */
  lease: number | null;
  ports: Pick<AttemptPorts, 'engines' | 'confine' | 'runs' | 'agents' | 'inspection' | 'secrets'>;
  /** This machine's name, for people. */
  host: string;
  clock: Clock;
  chance: Chance;
  report: (event: RunnerEvent) => void;
  /** Looks after drafts. @returns whether the bus changed */
  tendDrafts?: () => Promise<boolean>;
  /** Told after each push how many there were, for whoever has a budget of its own. */
  pushed?: (soFar: number) => void;
  /** Why outcomes cannot land just now (a dirty checkout), or null. */
  hindrance?: () => Promise<Hindrance | null>;
  /** Instances known to be dead: this store's holder before us, on the same boot. */
  dead?: readonly string[];
}

/** This life of the runner. */
export interface Identity {
  name: string;
  instance: string;
  /** Names its session's ref. */
  key: string;
  /** RFC 3339. */
  started: string;
}
