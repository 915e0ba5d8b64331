import { hourIsSpent, secondaryLimit, type Refusal } from './refusals.ts';
import type { Token } from './world.ts';

/** What github.com allows; tests that meet a limit set smaller ones. */
export interface LimitSettings {
  /** Requests an hour, by the kind of token. */
  hourly: Record<Token['kind'], number>;
  pointsPerMinute: number;
  creationsPerMinute: number;
  creationsPerHour: number;
  /** How long a "minute" lasts. */
  minuteMs: number;
}

export const githubLimits: LimitSettings = {
  hourly: { actions: 1000, app: 5000, person: 5000 },
  pointsPerMinute: 900,
  creationsPerMinute: 80,
  creationsPerHour: 500,
  minuteMs: 60_000,
};

interface Window {
  ends: number;
  spent: number;
}

interface Spent {
  hour: Window;
  points: Window;
  creations: Window;
  hourOfCreations: Window;
}

const HOUR = 3_600_000;

/** Counts what each token spends. */
export class Limits {
  readonly settings: LimitSettings;
  readonly #now: () => number;
  readonly #spent = new Map<string, Spent>();

  constructor(settings: LimitSettings, now: () => number) {
    this.settings = settings;
    this.#now = now;
  }

  /** Books one request, or says which limit forbids it. A write costs five points, a read one. */
  spend(token: Token, write: boolean, creates: boolean): Refusal | null {
    const spent = this.#of(token);
    const { hourly, pointsPerMinute, creationsPerMinute, creationsPerHour } = this.settings;
    if (spent.hour.spent >= hourly[token.kind]) return hourIsSpent(token.account.login);
    const points = write ? 5 : 1;
    if (spent.points.spent + points > pointsPerMinute) return this.#tooFast(spent.points);
    if (creates && spent.creations.spent >= creationsPerMinute) return this.#tooFast(spent.creations);
    if (creates && spent.hourOfCreations.spent >= creationsPerHour)
      return this.#tooFast(spent.hourOfCreations);
    spent.hour.spent += 1;
    spent.points.spent += points;
    spent.creations.spent += creates ? 1 : 0;
    spent.hourOfCreations.spent += creates ? 1 : 0;
    return null;
  }

  /** An answer of 304 costs nothing. */
  giveBack(token: Token): void {
    const spent = this.#of(token);
    spent.hour.spent -= 1;
    spent.points.spent -= 1;
  }

  /** As if so much of the hour were spent already. */
  leave(token: Token, left: number): void {
    this.#of(token).hour.spent = this.settings.hourly[token.kind] - left;
  }

  standing(token: Token): { limit: number; remaining: number; used: number; reset: number } {
    const limit = this.settings.hourly[token.kind];
    const { spent, ends } = this.#of(token).hour;
    return { limit, used: spent, remaining: limit - spent, reset: Math.ceil(ends / 1000) };
  }

  headers(token: Token): Record<string, string> {
    const standing = Object.entries(this.standing(token));
    return {
      ...Object.fromEntries(standing.map(([name, value]) => [`x-ratelimit-${name}`, String(value)])),
      'x-ratelimit-resource': 'core',
    };
  }

  #tooFast(window: Window): Refusal {
    return secondaryLimit(Math.max(1, Math.ceil((window.ends - this.#now()) / 1000)));
  }

  #of(token: Token): Spent {
    const now = this.#now();
    const { minuteMs } = this.settings;
    const known = this.#spent.get(token.value);
    const current = (window: Window | undefined, length: number): Window =>
      window !== undefined && now < window.ends ? window : { ends: now + length, spent: 0 };
    const spent = {
      hour: current(known?.hour, HOUR),
      points: current(known?.points, minuteMs),
      creations: current(known?.creations, minuteMs),
      hourOfCreations: current(known?.hourOfCreations, HOUR),
    };
    this.#spent.set(token.value, spent);
    return spent;
  }
}
