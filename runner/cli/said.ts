/** Values as a person types them for an option; wrong ones are wrong usage, before anything is opened. */
import { parseDuration } from '../core/values.ts';
import { wrongUsage } from './help.ts';
import { text } from './text/index.ts';

/** `--payload`: a JSON object; empty where it was left out. */
export function readPayload(said: string | undefined): Record<string, unknown> {
  if (said === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(said);
  } catch (error) {
    throw wrongUsage(text.emit.faults.payload((error as Error).message));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrongUsage(text.emit.faults.payload(said.slice(0, 40)));
  return value as Record<string, unknown>;
}

/** A time as an event file has it, or a span from now such as `10m`. */
export function readTime(option: string, said: string | undefined, now: Date): string | undefined {
  if (said === undefined) return undefined;
  const span = parseDuration(said.replace(/^\+/, ''));
  if (span !== null) return new Date(now.getTime() + span).toISOString();
  if (!/^\d{4}-\d\d-\d\d/.test(said) || Number.isNaN(Date.parse(said)))
    throw wrongUsage(text.emit.faults.time(option, said));
  return said;
}

/** Words between commas, such as `a, b`. */
export function listed(said: string): string[] {
  return said
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** `--priority`: 0 to 9. */
export function readPriority(said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  if (!/^\d$/.test(said)) throw wrongUsage(text.emit.faults.priority(said));
  return Number(said);
}
