import { ForgeError } from '../forge.ts';
import { throttled } from './limits.ts';
import { oneLine } from './words.ts';

/** An answer that was no answer, as Octokit throws it. */
interface Failure extends Error {
  status: number;
  /** None: there was no answer at all. */
  response?: { headers: Record<string, string | number | undefined>; data: unknown };
}

export function isFailure(error: unknown, ...statuses: number[]): error is Failure {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return false;
  return statuses.length === 0 || statuses.includes(error.status);
}

/** What GitHub or the line said, as words that tell a person what to do. Never holds the token. */
export function asForgeError(error: unknown, label: string): unknown {
  if (error instanceof ForgeError || !isFailure(error)) return error;
  const { status, response } = error;
  const words = said(error);
  if (response === undefined) return new ForgeError('unreachable', `${label} could not be reached: ${words}`);
  if (status >= 500) return new ForgeError('unreachable', `${label}: GitHub answered ${status}: ${words}`);
  if (status === 403 || status === 429) return throttle(error) ?? denial(error, label);
  if (status === 401) {
    return new ForgeError(
      'denied',
      `${label}: GitHub does not accept the token (${words}): make a new one and set STRATA_GITHUB_TOKEN`,
    );
  }
  if (status === 404) {
    return new ForgeError(
      'denied',
      `${label}: not found: the name is wrong, or the token was not given this repository`,
    );
  }
  return new ForgeError('refused', `${label}: ${words}`);
}

/** The words of an error's message and of its parts, on one line. */
export function said(error: Failure): string {
  const { message = error.message, errors = [] } = (error.response?.data ?? {}) as {
    message?: string;
    errors?: unknown;
  };
  const parts = (Array.isArray(errors) ? errors : []).map((part) => {
    const { message: words, field, code } = part as Record<string, unknown>;
    return words ?? [field, code].filter(Boolean).join(' ');
  });
  return oneLine([message, ...parts].join('; '));
}

function throttle(error: Failure): ForgeError | null {
  const { headers = {} } = error.response ?? {};
  const asked = headers['retry-after'];
  if (asked !== undefined) return throttled('GitHub found it too much', Number(asked));
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const seconds = Math.ceil(Number(headers['x-ratelimit-reset']) - Date.now() / 1000);
    return throttled("the hour's requests are spent", Math.max(1, seconds));
  }
  return /rate limit/i.test(error.message) ? throttled('GitHub found it too much', 60) : null;
}

function denial(error: Failure, label: string): ForgeError {
  const words = said(error);
  if (/not permitted to create or approve pull requests/i.test(words)) {
    return new ForgeError(
      'denied',
      `${label}: GitHub Actions may not open pull requests here: tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, or set STRATA_GITHUB_TOKEN to an App's token`,
    );
  }
  const rights = rightsOf(error);
  const remedy = rights === '' ? '' : `: give the token, or the job's "permissions:", ${rights}`;
  return new ForgeError('denied', `${label}: ${words}${remedy}`);
}

/** The rights that would have been enough, in the words of a workflow's `permissions:`. */
function rightsOf(error: Failure): string {
  const accepted = error.response?.headers['x-accepted-github-permissions'];
  return String(accepted ?? '')
    .split(';')
    .filter((right) => /^\s*\w+=\w+/.test(right))
    .map((right) => right.trim().replaceAll('_', '-').replaceAll('=', ': '))
    .join(' or ');
}
