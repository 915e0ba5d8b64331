import type { RetryRequest } from '@97layer/strata/agent';

/** Asks for another run later: for causes that are likely to pass. */
export function retryLater(message: string): RetryRequest {
  return Object.assign(new Error(message), { name: 'RetryRequest' as const });
}
