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

export function sayJson(value: unknown): void {
  say(JSON.stringify(value, null, 2));
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
