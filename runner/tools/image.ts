import type { MeasuredNode, Node } from '@takumi-rs/core';
import { fontFamily, loadFonts, type FontWeight } from './fonts.ts';

/** A node of a picture: a container, a text or an image, styled as in CSS. */
export type PictureNode = Node;

/** A text that must stay within a box. */
export interface TextBox {
  text: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Font sizes tried from the largest down, in pixels. */
  sizes: { largest: number; smallest: number };
  weight: FontWeight;
  /** Height of a line as a multiple of the font size. */
  lineHeight: number;
  /** Space between letters in em. */
  letterSpacing?: number;
  /** Most lines; the box's height alone bounds them where left out. */
  lines?: number;
}

/** A text with the size at which it stays within its box. */
export interface FittedText {
  text: string;
  size: number;
  /** Pixels taken. */
  width: number;
  height: number;
  lines: number;
  /** Whether words were broken, or the end was cut off with an ellipsis. */
  broken: boolean;
  cut: boolean;
  /** Draws exactly what was measured. */
  node(color: string): PictureNode;
}

/** A renderer with the fonts of its texts loaded. */
export interface Canvas {
  fit(box: TextBox): Promise<FittedText>;
  png(node: PictureNode, size: { width: number; height: number }): Promise<Uint8Array>;
}

/** Opens a renderer for these texts. Characters in none of them are drawn as empty boxes. */
export async function openCanvas(texts: readonly string[], weights: readonly FontWeight[]): Promise<Canvas> {
  const { Renderer } = await import('@takumi-rs/core');
  const renderer = new Renderer();
  // The ellipsis and the hyphen may come in by cutting.
  const files = await loadFonts(`${texts.join('')}…- `, weights);
  for (const { data, weight, ranges } of files) {
    await renderer.registerFont({ name: fontFamily, data, weight, style: 'normal', unicodeRange: ranges });
  }
  const measure: Measure = (node, width) => renderer.measure(node, { width, height: 20_000 });
  return {
    fit: (box) => fitText(box, measure),
    png: (node, size) => renderer.render(node, { ...size, format: 'png' }),
  };
}

type Measure = (node: PictureNode, width: number) => Promise<MeasuredNode>;

/**
 * Whole words at ever smaller sizes; then broken words, for a single word longer than the box; then, at
 * the smallest size, as much of the text as fits with an ellipsis.
 */
async function fitText(box: TextBox, measure: Measure): Promise<FittedText> {
  for (const broken of [false, true]) {
    const size = await largestFitting(box, broken, measure);
    if (size !== null) return fitted(box, { text: box.text, size, broken, cut: false }, measure);
  }
  const text = await longestFitting(box, measure);
  return fitted(box, { text, size: box.sizes.smallest, broken: true, cut: true }, measure);
}

interface Setting {
  text: string;
  size: number;
  broken: boolean;
  cut: boolean;
}

/** Sizes step by a sixteenth: finer steps are not seen. */
async function largestFitting(box: TextBox, broken: boolean, measure: Measure): Promise<number | null> {
  for (let size = box.sizes.largest; ; size = Math.max(box.sizes.smallest, Math.floor((size * 15) / 16))) {
    const taken = await extentOf(box, { text: box.text, size, broken, cut: false }, measure);
    if (fits(taken, box)) return size;
    if (size <= box.sizes.smallest) return null;
  }
}

/** The longest beginning that fits, by halving; letters are graphemes, so no emoji or syllable is split. */
async function longestFitting(box: TextBox, measure: Measure): Promise<string> {
  const letters = [...new Intl.Segmenter('ko').segment(box.text)].map((part) => part.segment);
  const cutAt = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  let low = 0;
  let high = letters.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const setting = { text: cutAt(middle), size: box.sizes.smallest, broken: true, cut: true };
    if (fits(await extentOf(box, setting, measure), box)) low = middle;
    else high = middle - 1;
  }
  return atWord(cutAt(low));
}

/** Goes back to the last whole word where one ends near, and drops a comma before the ellipsis. */
function atWord(text: string): string {
  const body = text.slice(0, -1);
  const space = body.lastIndexOf(' ');
  const whole = space > body.length - 16 && space > body.length / 2 ? body.slice(0, space) : body;
  return `${whole.replace(/[\s,.;:·-]+$/u, '')}…`;
}

interface Extent {
  width: number;
  height: number;
  lines: number;
}

function fits(taken: Extent, box: TextBox): boolean {
  return taken.width <= box.width && taken.height <= box.height && taken.lines <= (box.lines ?? Infinity);
}

async function extentOf(box: TextBox, setting: Setting, measure: Measure): Promise<Extent> {
  const root = await measure(
    {
      type: 'container',
      style: { display: 'flex', width: box.width },
      children: [nodeOf(box, setting, '#000')],
    },
    box.width,
  );
  const node = root.children[0] ?? root;
  // A space at a line's end hangs over the edge, unseen.
  const seen = node.runs.filter((run) => run.text.trim() !== '');
  const tops = new Set(seen.map((run) => Math.round(run.y)));
  return {
    width: Math.max(0, ...seen.map((run) => run.x + run.width)),
    height: tops.size * setting.size * box.lineHeight,
    lines: tops.size,
  };
}

async function fitted(box: TextBox, setting: Setting, measure: Measure): Promise<FittedText> {
  const { width, height, lines } = await extentOf(box, setting, measure);
  return { ...setting, width, height, lines, node: (color) => nodeOf(box, setting, color) };
}

function nodeOf(box: TextBox, setting: Setting, color: string): PictureNode {
  return {
    type: 'text',
    text: setting.text,
    style: {
      color,
      width: box.width,
      fontFamily,
      fontWeight: box.weight,
      fontSize: setting.size,
      lineHeight: box.lineHeight,
      letterSpacing: (box.letterSpacing ?? 0) * setting.size,
      // Korean reads badly when words are torn apart, so lines break at spaces as long as they can.
      wordBreak: 'keep-all',
      overflowWrap: setting.broken ? 'anywhere' : 'normal',
      textWrap: setting.cut ? 'wrap' : 'balance',
    },
  };
}
