/** A diff in the terminal, as git colours one. */
import { plainText } from '../git/command.ts';
import { paint, say } from './print.ts';

export function sayDiff(diff: string): void {
  for (const line of plainText(diff).trimEnd().split('\n')) say(coloured(line));
}

function coloured(line: string): string {
  if (/^(?:diff|index|---|\+\+\+|new file|deleted file) /.test(line)) return paint.bold(line);
  if (line.startsWith('@@')) return paint.cyan(line);
  if (line.startsWith('+')) return paint.green(line);
  return line.startsWith('-') ? paint.red(line) : line;
}
