/** Why an address gave nothing to read. A closed list, so that notes and tests can count on it. */
export type UnreadReason =
  'address' | 'forbidden' | 'status' | 'not-text' | 'too-large' | 'timeout' | 'unreachable' | 'stopped';

/** An address that gave nothing to read: data for the agent's notes, never an exception. */
export interface Unread {
  url: string;
  reason: UnreadReason;
  /** The HTTP status, where one came. */
  status: number | null;
  /** A sentence for people. */
  words: string;
}

/** Builds an {@link Unread}. */
export function unread(
  url: string,
  reason: UnreadReason,
  words: string,
  status: number | null = null,
): Unread {
  return { url, reason, status, words };
}

/** Turns what `fetch` or a browser threw into words. */
export function unreadFrom(url: string, error: unknown, stop: AbortSignal | undefined): Unread {
  if (stop?.aborted) return unread(url, 'stopped', 'the run was stopped');
  const text = messageOf(error);
  if (/timeout|timed out|aborted/i.test(text)) return unread(url, 'timeout', 'did not answer in time');
  return unread(url, 'unreachable', `could not be reached (${text})`);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return (cause || error.message).split('\n', 1)[0]!.slice(0, 200);
}
