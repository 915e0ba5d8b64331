import * as z from 'zod';
import { SANDBOXES } from './confinement.ts';
import { EFFORTS } from './models.ts';
import { isPrintable } from './text.ts';

/**
 * The small values that events, agents and `strata.yaml` share. Each says in its message what is
 * expected, so that every format tells the same fault in the same words.
 */

/** Longest id or event type, in UTF-16 units: fits a file name with room for a suffix. */
export const MAX_NAME = 200;

/**
 * A value with its words for the JSON Schema and the example that a message shows.
 *
 * @param example the value as it is written in the file
 */
export function documented<Value extends z.ZodType>(
  value: Value,
  description: string,
  example: unknown,
): Value {
  return value.meta({ description, examples: [example] });
}

/** A documented key that may be left out. */
export function key<Value extends z.ZodType>(value: Value, description: string, example: unknown) {
  return documented(value.optional(), description, example);
}

function name(expected: string): z.ZodType<string, string> {
  return z
    .string({ error: expected })
    .min(1, { error: expected })
    .max(MAX_NAME, { error: expected })
    .refine(isPrintable, { error: expected });
}

/** An id someone chose: safe to print, not longer than a line. */
export const idText = name(`a text of 1 to ${MAX_NAME} characters, in quotes if it is a number`);

/** An event's type, in one Unicode form, so that a composed and a decomposed spelling are one type. */
export const typeName = name(`an event type of 1 to ${MAX_NAME} characters`).transform((text) =>
  text.normalize('NFC'),
);

/** A glob over paths or types. */
export const glob = name(`a pattern of 1 to ${MAX_NAME} characters`).transform((text) =>
  text.normalize('NFC'),
);

/** One value or a list of them, as a list. */
export function listOf<Item extends z.ZodType>(item: Item, expected: string) {
  return z
    .union([item, z.array(item)], { error: expected })
    .transform((value) => (Array.isArray(value) ? value : [value]) as z.output<Item>[]);
}

/** Whether the path stays inside the tree it is relative to, on every file system. */
export function isInsidePath(path: string): boolean {
  if (path === '' || path.length > 4096 || !isPrintable(path)) return false;
  if (path.includes('\\') || /^[A-Za-z]:/.test(path)) return false;
  return path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !/^\.git$/i.test(part));
}

/** A path in the bus: relative, with `/`, without `..`, never into `.git`. */
export const insidePath = z
  .string({ error: 'a path in the repository' })
  .refine(isInsidePath, { error: 'a path inside the repository, with `/`, without `..` and `.git`' });

const UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A span of time such as `90s`, `5m`, `12h` or `30d`, in milliseconds; null where it is none. */
export function parseDuration(text: string): number | null {
  const found = /^(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|m|h|d)$/.exec(text.trim());
  const [, amount, unit] = found ?? [];
  return amount && unit ? Math.round(Number(amount) * (UNITS[unit] ?? 0)) : null;
}

/** A span of time; its value is milliseconds. */
export const duration = z
  .string({ error: 'a span of time such as `90s`, `5m`, `12h` or `30d`' })
  .transform((text, context) => {
    const milliseconds = parseDuration(text);
    if (milliseconds !== null) return milliseconds;
    context.addIssue({ code: 'custom', message: 'a span of time such as `90s`, `5m`, `12h` or `30d`' });
    return z.NEVER;
  });

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER) {
  const expected =
    most === Number.MAX_SAFE_INTEGER
      ? `a whole number from ${least}`
      : `a whole number from ${least} to ${most}`;
  return z
    .number({ error: expected })
    .int({ error: expected })
    .min(least, { error: expected })
    .max(most, { error: expected });
}

const MOMENT =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ]+(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/;

/**
 * A moment as UTC in the form `2026-02-16T09:00:01.000Z`, so that texts sort as times do; null where
 * it is none. Reads RFC 3339 and what YAML calls a timestamp: a date alone is its midnight, a time
 * without a zone is UTC.
 */
export function parseMoment(text: string): string | null {
  const found = MOMENT.exec(text.trim());
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offset = offsetMinutes(found[8]);
  if (offset === null || hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  date.setUTCHours(hour, minute - offset, second, Number((found[7] ?? '0').padEnd(3, '0').slice(0, 3)));
  return date.getUTCFullYear() < 0 || date.getUTCFullYear() > 9999 ? null : date.toISOString();
}

function offsetMinutes(zone: string | undefined): number | null {
  if (!zone || zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** A moment; its value is UTC with milliseconds. */
export const moment = z
  .string({ error: 'a time such as 2026-02-16T09:00:01Z' })
  .transform((text, context) => {
    const utc = parseMoment(text);
    if (utc !== null) return utc;
    context.addIssue({ code: 'custom', message: 'a time that exists, such as 2026-02-16T09:00:01Z' });
    return z.NEVER;
  });

/** A glob over paths in the bus: relative, without `..`. */
export const pathGlob = z
  .string({ error: 'a path pattern such as `knowledge/**`' })
  .refine((text) => isInsidePath(text.replace(/^!/, '').replace(/\/$/, '')), {
    error: 'a path pattern inside the repository, with `/`, without `..`, such as `knowledge/**`',
  })
  .transform((text) => (text.endsWith('/') ? `${text}**` : text).normalize('NFC'));

/** The name of a time zone, such as `Asia/Seoul`. */
export const timezone = z
  .string({ error: 'a time zone such as `Asia/Seoul`' })
  .refine(isTimezone, { error: 'a time zone such as `UTC` or `Asia/Seoul`' });

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** How much a model thinks before it answers. */
export const thinking = z.union([z.enum(['off', ...EFFORTS]), wholeNumber(1024, 200_000)], {
  error: `\`off\`, ${EFFORTS.join(', ')}, or a number of tokens from 1024`,
});

/** How a run can fail: what it did itself, and what ended it. */
export const FAILURE_CAUSES = ['error', 'timeout', 'output', 'killed', 'start'] as const;

/** Failures that another try would only meet again: they end the delivery, whatever `retry` says. */
export const LASTING_CAUSES = ['key', 'refusal', 'length', 'request', 'budget'] as const;

/**
 * Why a run did not succeed, in a word. `asked`: it wants another try. `conflict`: somebody changed what it read.
 * `unanswered`: a person was waited for in vain.
 */
export const CAUSES = [...FAILURE_CAUSES, ...LASTING_CAUSES, 'asked', 'conflict', 'unanswered'] as const;

/** `retry`, in `strata.yaml` and in an agent's file alike. */
export const retryKeys = z.object({
  limit: documented(wholeNumber(0, 100), 'Attempts in all; 0 and 1 are one attempt.', 3),
  backoff: documented(
    duration,
    'Longest wait before the second attempt; doubled for each further one.',
    '2m',
  ),
  max: documented(duration, 'The wait is never longer than this.', '1h'),
  on: documented(
    listOf(z.enum(FAILURE_CAUSES), 'one of error, timeout, output, killed, start, or a list of them'),
    'Which failures are tried again: `error` (it said so), `timeout`, `output` (too much of it), `killed` (by a signal), `start` (it could not be started).',
    ['timeout', 'killed'],
  ),
});

export const sandboxName = z.enum(SANDBOXES, { error: '`podman`, `bubblewrap` or `process`' });
