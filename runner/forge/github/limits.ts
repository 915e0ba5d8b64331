import type { ThrottlingOptions } from '@octokit/plugin-throttling';
import type { Octokit } from '@octokit/rest';
import type Bottleneck from 'bottleneck';
import { ForgeError, type LimitLeft } from '../forge.ts';

/** How GitHub's limits are spent; MEASURED figures are github.com's own. */
export interface Pace {
  /** Least time between two writes, as GitHub asks for. */
  writeMs: number;
  /** The same between two things that people are told of: 60 a minute, where 80 are allowed. */
  creationMs: number;
  /** Such things in an hour. */
  creationsPerHour: number;
  /** The longest wait that is sat out; a longer one is told to the caller. */
  patienceSeconds: number;
  /** The first pause before a failed request is sent again. */
  retryMs: number;
  /** The longest that one answer may take. */
  timeoutMs: number;
}

export const githubPace: Pace = {
  writeMs: 1000,
  creationMs: 1000,
  creationsPerHour: 500,
  patienceSeconds: 60,
  retryMs: 1000,
  timeoutMs: 30_000,
};

const HOUR = 3_600_000;
/** A limit met more often than this is not sat out. */
const MOST_WAITS = 2;

/**
 * The one place where GitHub's limits are spent. Short waits are sat out; after a long one was asked for,
 * nothing is sent until it is over, since GitHub bars those who go on.
 */
export class Spending {
  readonly #pace: Pace;
  readonly #creations: number[] = [];
  #closedUntil = 0;
  #left: LimitLeft | null = null;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** Of the hour's requests, as the last answer told; null where that hour is over. */
  get left(): LimitLeft | null {
    const isOver = Date.parse(this.#left?.resets ?? '') <= Date.now();
    return isOver ? null : this.#left;
  }

  throttle(Limiter: typeof Bottleneck): ThrottlingOptions {
    const { writeMs, creationMs } = this.#pace;
    const onLimit = (seconds: number, _options: unknown, _client: unknown, waits: number): boolean => {
      if (seconds <= this.#pace.patienceSeconds && waits < MOST_WAITS) return true;
      this.#close(seconds);
      return false;
    };
    return {
      write: new Limiter.Group({ maxConcurrent: 1, minTime: writeMs }),
      notifications: new Limiter.Group({ maxConcurrent: 1, minTime: creationMs }),
      onRateLimit: onLimit,
      onSecondaryRateLimit: onLimit,
    };
  }

  /** @param creates whether people are told of what a request to this path makes */
  attach(client: Octokit, creates: (path: string) => boolean): void {
    client.hook.before('request', ({ method, url }) => {
      // Asking what is left is free.
      if (url === '/rate_limit') return;
      this.#refuseWhileClosed();
      if (method !== 'GET' && creates(url)) this.#spendCreation();
    });
    client.hook.after('request', ({ headers }) => this.#read(headers));
    client.hook.error('request', (error) => {
      const response = 'response' in error ? error.response : undefined;
      const asked = Number(response?.headers['retry-after']);
      if (response !== undefined) this.#read(response.headers);
      if (asked > 0) this.#close(asked);
      throw error;
    });
  }

  #close(seconds: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, Date.now() + seconds * 1000);
  }

  #refuseWhileClosed(): void {
    const seconds = Math.ceil((this.#closedUntil - Date.now()) / 1000);
    if (seconds > 0) throw throttled('GitHub asked to be left alone', seconds);
  }

  #spendCreation(): void {
    const now = Date.now();
    while (this.#creations.length > 0 && this.#creations[0]! <= now - HOUR) this.#creations.shift();
    if (this.#creations.length >= this.#pace.creationsPerHour) {
      const seconds = Math.ceil((this.#creations[0]! + HOUR - now) / 1000);
      throw throttled(
        `GitHub allows ${this.#pace.creationsPerHour} comments and pull requests an hour`,
        seconds,
      );
    }
    this.#creations.push(now);
  }

  #read(headers: Record<string, string | number | undefined>): void {
    const [of, left, reset] = ['limit', 'remaining', 'reset'].map((name) => headers[`x-ratelimit-${name}`]);
    if (of === undefined || left === undefined || headers['x-ratelimit-resource'] !== 'core') return;
    this.#left = requestsLeft(Number(left), Number(of), Number(reset));
  }
}

/** @param reset seconds since 1970 */
export function requestsLeft(left: number, of: number, reset: number): LimitLeft {
  return { name: 'requests an hour', left, of, resets: new Date(reset * 1000).toISOString() };
}

export function throttled(why: string, seconds: number): ForgeError {
  return new ForgeError('throttled', `${why}: nothing is asked of it for ${seconds} s`, seconds);
}
