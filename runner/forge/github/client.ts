import type { Octokit } from '@octokit/rest';
import { KnownAnswers } from './answers.ts';
import type { Pace, Spending } from './limits.ts';

export type Client = Octokit;

export interface ClientOptions {
  /** The API's root, such as `https://api.github.com`. */
  api: string;
  token: string;
  pace: Pace;
  spending: Spending;
  /** Told what GitHub says of requests that it will not take for ever. */
  warn: (words: string) => void;
}

/** Statuses whose answer would be the same the next time, or that only `Spending` may try again. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 422, 429, 451];

/** Loads Octokit, which a runner without a forge never needs. */
export async function connect({ api, token, pace, spending, warn }: ClientOptions): Promise<Client> {
  const [{ Octokit: Plain }, { throttling }, { retry }, { default: Bottleneck }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-throttling'),
    import('@octokit/plugin-retry'),
    import('bottleneck'),
  ]);
  const quiet = (): void => undefined;
  const client = new (Plain.plugin(throttling, retry))({
    auth: token,
    baseUrl: api,
    userAgent: 'strata',
    log: { debug: quiet, info: quiet, warn, error: quiet },
    request: { fetch: withTimeout(pace.timeoutMs) },
    retry: { doNotRetry: FINAL, retryAfterBaseValue: pace.retryMs },
    throttle: spending.throttle(Bottleneck),
  });
  spending.attach(client, throttling.triggersNotification);
  // Outermost: what is known and unchanged passes through the rest as an ordinary failure.
  new KnownAnswers().attach(client);
  return client;
}

function withTimeout(ms: number): typeof fetch {
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(ms) });
}
