/** Output of every verb: plain lines, blocks, JSON; colours on a terminal only. */
import colors from 'yoctocolors';

const isColoured =
  process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

const style = (of: (text: string) => string) => (isColoured ? of : (text: string) => text);

export const paint = {
  bold: style(colors.bold),
  dim: style(colors.dim),
  red: style(colors.red),
  green: style(colors.green),
  yellow: style(colors.yellow),
  cyan: style(colors.cyan),
};

export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** For what is not the answer: notes and troubles, on standard error. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Signs that move a cursor or turn a line around, which JSON lets stand as they are. */
const RAW = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The same value to whoever parses it, and harmless to whoever looks at it in a terminal. */
export function sayJson(value: unknown): void {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  say(JSON.stringify(value, null, 2).replaceAll(RAW, escaped));
}

/** A titled block, with an empty line before it; nothing at all where it has no lines. */
export function section(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  say();
  say(paint.bold(title));
  for (const line of lines) say(`  ${line}`);
}

export const short = (oid: string): string => oid.slice(0, 10);

/** What a verb did, and the commit that says so. */
export function sayDone(words: string, commit: string | null): void {
  say(`${paint.green('✓')} ${words}${commit === null ? '' : `  ${paint.dim(short(commit))}`}`);
}
