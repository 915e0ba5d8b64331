import type { Folder, FontWeight } from '@97layer/strata/tools';
import { readDirective } from './directive.ts';
import { mappingIn, numberIn, textIn, textsIn } from './payload.ts';

/** How a kind of text is set. */
interface TypeStyle {
  weight: FontWeight;
  /** Multiple of the font size. */
  lineHeight: number;
  /** In em. */
  letterSpacing: number;
}

/** The values of `directives/brand.md` that programs read. */
export interface Brand {
  name: string;
  line: { ko: string; en: string };
  palette: { paper: string; ink: string; quiet: string; line: string; accents: string[] };
  typography: { title: TypeStyle; text: TypeStyle; label: TypeStyle };
}

/** Reads the brand. Throws with the key where a value is missing or no colour. */
export async function readBrand(folder: Folder): Promise<Brand> {
  const data = await readDirective(folder, brandPath);
  const palette = mappingIn(data, 'palette');
  const typography = mappingIn(data, 'typography');
  const line = mappingIn(data, 'line');
  const accents = textsIn(palette, 'accents').map((value) => colour(value, 'palette.accents'));
  if (accents.length === 0) throw new Error(`${brandPath}: palette.accents names no colour.`);
  return {
    name: textIn(data, 'name') ?? '',
    line: { ko: textIn(line, 'ko') ?? '', en: textIn(line, 'en') ?? '' },
    palette: {
      paper: colour(textIn(palette, 'paper'), 'palette.paper'),
      ink: colour(textIn(palette, 'ink'), 'palette.ink'),
      quiet: colour(textIn(palette, 'quiet'), 'palette.quiet'),
      line: colour(textIn(palette, 'line'), 'palette.line'),
      accents,
    },
    typography: {
      title: typeStyle(mappingIn(typography, 'title'), 1.3),
      text: typeStyle(mappingIn(typography, 'text'), 1.6),
      label: typeStyle(mappingIn(typography, 'label'), 1.4),
    },
  };
}

const brandPath = 'directives/brand.md';

/** Six hexadecimal digits only: a colour goes into an SVG, where other text could be markup. */
function colour(value: string | null, key: string): string {
  if (value && /^#[0-9a-f]{6}$/i.test(value)) return value;
  throw new Error(`${brandPath}: ${key} is ${value ?? 'missing'}; expected a colour such as '#2b2a27'.`);
}

function typeStyle(data: Record<string, unknown>, lineHeight: number): TypeStyle {
  const weight = Math.round((numberIn(data, 'weight') ?? 400) / 100) * 100;
  return {
    weight: Math.min(900, Math.max(100, weight)) as FontWeight,
    lineHeight: numberIn(data, 'lineHeight') ?? lineHeight,
    letterSpacing: numberIn(data, 'letterSpacing') ?? 0,
  };
}
