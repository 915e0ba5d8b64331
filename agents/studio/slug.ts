import { sumOf } from './sum.ts';

/** Most characters of a slug's readable part: three bytes each in Hangul, so far below a name's 255. */
const longest = 60;

/** A file name's readable part: letters of any script and digits, in lower case, with dashes. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFC').toLowerCase();
  const dashed = plain.replace(/['’]/g, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return (
    [...dashed]
      .slice(0, longest)
      .join('')
      .replace(/^-+|-+$/g, '') || 'signal'
  );
}

/** Six hexadecimal digits that keep two signals on one subject apart. */
export function markOf(id: string): string {
  return sumOf(id).slice(0, 6);
}
