import type { Canvas, FittedText, PictureNode } from '@97layer/strata/tools';
import type { Brand } from '../studio/brand.ts';
import { seedOf, waveSvg } from './wave.ts';

/** The words of a picture, already without characters the fonts lack. */
export interface Words {
  /** The subject; gives the wave and the accent. */
  keyword: string;
  headline: string;
  /** A sentence in the other language; empty where there is none. */
  beside: string;
  /** Where the headline comes from. */
  source: string;
  name: string;
  line: string;
  day: string;
}

export interface Size {
  width: number;
  height: number;
}

/** Where things are, as shares of the picture's width or height. */
interface Grid {
  margin: number;
  top: number;
  label: number;
  title: number;
  titleHeight: number;
  besideHeight: number;
  wave: [number, number];
  footer: number;
  largest: number;
}

/** A square and a tall picture breathe differently; a story's edges are covered by the app around it. */
function gridOf({ width, height }: Size): Grid {
  const margin = Math.round(width * 0.08);
  if (height > width * 1.3) {
    return {
      margin,
      top: height * 0.115,
      label: height * 0.205,
      title: height * 0.245,
      titleHeight: height * 0.25,
      besideHeight: height * 0.1,
      wave: [height * 0.625, height * 0.845],
      footer: height * 0.865,
      largest: width * 0.094,
    };
  }
  return {
    margin,
    top: height * 0.075,
    label: height * 0.185,
    title: height * 0.24,
    titleHeight: height * 0.27,
    besideHeight: height * 0.095,
    wave: [height * 0.645, height * 0.88],
    footer: height * 0.895,
    largest: width * 0.082,
  };
}

/** Lays a picture out. Every text is measured first, so none leaves its box. */
export async function layOut(words: Words, size: Size, brand: Brand, canvas: Canvas): Promise<PictureNode> {
  const grid = gridOf(size);
  const inner = size.width - 2 * grid.margin;
  const accent = accentOf(words.keyword, brand);
  const texts = await fitAll(words, grid, inner, brand, canvas);
  const { ink, quiet, line, paper } = brand.palette;
  const [top, bottom] = grid.wave;
  const svg = waveSvg(words.keyword, { ...size, top, bottom }, { line, accent });
  const besideTop = grid.title + texts.headline.height + size.width * 0.028;
  const right = (text: FittedText, y: number) =>
    at(size.width - grid.margin - text.width, y, text.node(quiet));
  return {
    type: 'container',
    style: { position: 'relative', display: 'flex', ...size, backgroundColor: paper },
    children: [
      { type: 'image', src: dataOf(svg), style: { position: 'absolute', left: 0, top: 0, ...size } },
      at(grid.margin, grid.top, texts.name.node(ink)),
      right(texts.day, grid.top),
      box(grid.margin, grid.label + texts.keyword.height / 2 - 1.5, size.width * 0.045, 3, accent),
      at(grid.margin + size.width * 0.062, grid.label, texts.keyword.node(accent)),
      at(grid.margin, grid.title, texts.headline.node(ink)),
      ...(words.beside ? [at(grid.margin, besideTop, texts.beside.node(quiet))] : []),
      at(grid.margin, grid.footer, texts.source.node(quiet)),
      right(texts.line, grid.footer),
    ],
  };
}

/** The subject picks its accent and keeps it. */
function accentOf(keyword: string, brand: Brand): string {
  const { accents } = brand.palette;
  return accents[Math.floor(seedOf(keyword)(9) * accents.length) % accents.length]!;
}

async function fitAll(words: Words, grid: Grid, inner: number, brand: Brand, canvas: Canvas) {
  const { title, text, label } = brand.typography;
  const small = inner * 0.0235;
  const one = (value: string, share: number, size = small) =>
    canvas.fit({
      ...label,
      text: value,
      width: inner * share,
      height: size * label.lineHeight * 1.2,
      sizes: { largest: size, smallest: size },
      lines: 1,
    });
  const [headline, beside, keyword, name, day, source, line] = await Promise.all([
    canvas.fit({
      ...title,
      text: words.headline,
      width: inner,
      height: grid.titleHeight,
      sizes: { largest: grid.largest, smallest: grid.largest * 0.42 },
    }),
    canvas.fit({
      ...text,
      text: words.beside || ' ',
      width: inner * 0.86,
      height: grid.besideHeight,
      sizes: { largest: grid.largest * 0.34, smallest: grid.largest * 0.25 },
    }),
    one(words.keyword, 0.9, small * 1.15),
    one(words.name, 0.5, small * 1.15),
    one(words.day, 0.4, small * 1.15),
    one(words.source, 0.56),
    one(words.line, 0.4),
  ]);
  return { headline, beside, keyword, name, day, source, line };
}

function at(left: number, top: number, child: PictureNode): PictureNode {
  const style = {
    position: 'absolute',
    display: 'flex',
    left: Math.round(left),
    top: Math.round(top),
  } as const;
  return { type: 'container', style, children: [child] };
}

function box(left: number, top: number, width: number, height: number, color: string): PictureNode {
  const style = { position: 'absolute', left, top, width, height, backgroundColor: color } as const;
  return { type: 'container', style, children: [] };
}

function dataOf(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
