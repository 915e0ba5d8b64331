import { plainText } from '../git/command.ts';

/** Words from outside on one line, with nothing in them that could move a terminal's cursor. */
export function plain(words: string): string {
  return plainText(words)
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .trim();
}
