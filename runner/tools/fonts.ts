import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Weights of Noto Sans KR that pictures use. */
export type FontWeight = 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900;

/** One file of the family: the characters it draws, and its bytes. */
export interface FontFile {
  weight: FontWeight;
  /** Inclusive ranges of code points. */
  ranges: [number, number][];
  data: Uint8Array;
}

/** The family's name in a picture's styles. */
export const fontFamily = 'Noto Sans KR';

interface Subset {
  /** The part of the file's name: a number, or a script such as `latin`. */
  id: string;
  ranges: [number, number][];
}

/** Beside this very package, or where the Action brought the packages that its bundle does not hold. */
function fontFolder(): string {
  const root = process.env['STRATA_PACKAGES'] ?? import.meta.url;
  return dirname(createRequire(root).resolve('@fontsource/noto-sans-kr/unicode.json'));
}

let subsets: Promise<Subset[]> | undefined;

/**
 * The family is cut into 124 files by frequency of use, so that a reader loads few. A picture's text
 * needs about eight of them: these are loaded, and nothing else.
 */
export async function loadFonts(text: string, weights: readonly FontWeight[]): Promise<FontFile[]> {
  const points = pointsOf(text);
  const needed = (await allSubsets()).filter((subset) => points.some((point) => covers(subset, point)));
  const files = needed.flatMap((subset) => weights.map((weight) => readSubset(subset, weight)));
  return Promise.all(files);
}

/**
 * The text without the characters the family cannot draw (emoji, scripts beyond Korean, Latin, Cyrillic
 * and the common signs): an empty box in a picture is worse than a missing emoji.
 */
export async function drawable(text: string): Promise<string> {
  const known = await allSubsets();
  const kept = [...text.normalize('NFC')].filter((letter) => {
    const point = letter.codePointAt(0)!;
    // Joiners and variation selectors only shape what is left out.
    if (/\p{Cf}|\p{M}/u.test(letter)) return false;
    return /\s/.test(letter) || known.some((subset) => covers(subset, point));
  });
  return kept
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,!?])/g, '$1')
    .trim();
}

function pointsOf(text: string): number[] {
  return [...new Set(text)].map((letter) => letter.codePointAt(0)!);
}

function covers(subset: Subset, point: number): boolean {
  return subset.ranges.some(([from, to]) => point >= from && point <= to);
}

function allSubsets(): Promise<Subset[]> {
  subsets ??= readFile(join(fontFolder(), 'unicode.json'), 'utf8').then((text) =>
    Object.entries(JSON.parse(text) as Record<string, string>).map(([id, ranges]) => ({
      id: id.replace(/[[\]]/g, ''),
      ranges: ranges.split(',').map(readRange),
    })),
  );
  return subsets;
}

/** One range in the notation of CSS: `U+ac00-ac01` or `U+ac00`. */
function readRange(range: string): [number, number] {
  const [from = '', to = from] = range.trim().slice(2).split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

async function readSubset(subset: Subset, weight: FontWeight): Promise<FontFile> {
  const name = `noto-sans-kr-${subset.id}-${weight}-normal.woff2`;
  return { weight, ranges: subset.ranges, data: await readFile(join(fontFolder(), 'files', name)) };
}
