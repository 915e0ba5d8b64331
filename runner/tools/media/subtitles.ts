/** Captions drawn as pictures by the embedded renderer: the same on every machine, whatever fonts it has. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawable } from '../fonts.ts';
import { openCanvas, type Canvas, type PictureNode } from '../image.ts';
import type { Cue } from './captions.ts';
import type { FilmSize } from './film.ts';

export interface CaptionColours {
  ink: string;
  paper: string;
}

/** A strip across the film that holds the captions. */
interface Strip {
  width: number;
  height: number;
  /** Pixels from the film's top. */
  top: number;
}

/** Above what apps lay over the lower edge of a tall film. */
export function stripOf({ width, height }: FilmSize): Strip {
  const isTall = height > width;
  const tall = Math.round(height * (isTall ? 0.16 : 0.2));
  return { width, height: tall, top: Math.round(height * (isTall ? 0.68 : 0.76)) };
}

/**
 * Draws each caption and writes the list that ffmpeg reads them by.
 * @returns the list's name within the folder
 */
export async function drawCaptions(
  cues: readonly Cue[],
  film: { size: FilmSize; seconds: number; colours: CaptionColours },
  folder: string,
): Promise<string> {
  const strip = stripOf(film.size);
  const shown = await Promise.all(cues.map(async (cue) => ({ ...cue, text: await drawable(cue.text) })));
  const canvas = await openCanvas(shown.map((cue) => cue.text), [500]); // prettier-ignore
  await writeFile(join(folder, 'caption-none.png'), await canvas.png(emptyStrip(strip), strip));
  for (const [at, { text }] of shown.entries())
    await writeFile(join(folder, `caption-${at}.png`), await drawCaption(text, strip, film.colours, canvas));
  const name = 'captions.ffconcat';
  await writeFile(join(folder, name), listOf(cues, film.seconds));
  return name;
}

/** Which picture stands how long. The last one is named twice: its duration does not count otherwise. */
function listOf(cues: readonly Cue[], seconds: number): string {
  const lines = ['ffconcat version 1.0'];
  const show = (name: string, until: number) => {
    const length = Math.min(until, seconds) - shownUntil;
    if (length <= 0) return;
    lines.push(`file caption-${name}.png`, `duration ${length.toFixed(3)}`);
    shownUntil += length;
  };
  let shownUntil = 0;
  for (const [at, { from, to }] of cues.entries()) {
    show('none', from);
    show(String(at), to);
  }
  show('none', seconds);
  return `${[...lines, 'file caption-none.png'].join('\n')}\n`;
}

function emptyStrip({ width, height }: Strip): PictureNode {
  return { type: 'container', style: { width, height }, children: [] };
}

async function drawCaption(
  text: string,
  strip: Strip,
  { ink, paper }: CaptionColours,
  canvas: Canvas,
): Promise<Uint8Array> {
  const margin = Math.round(strip.width * 0.09);
  const inner = { width: strip.width - 2 * margin, height: strip.height * 0.8 };
  const largest = Math.min(strip.width, strip.height * 4) * 0.046;
  const fitted = await canvas.fit({
    text: text || ' ', ...inner, weight: 500, lineHeight: 1.4, letterSpacing: -0.01,
    sizes: { largest, smallest: largest * 0.55 },
  }); // prettier-ignore
  const pad = Math.round(largest * 0.5);
  const box = {
    position: 'absolute', display: 'flex', backgroundColor: paper, borderRadius: pad / 2,
    // As wide for every caption: a box that changes its size draws the eye.
    left: margin - pad, width: inner.width + 2 * pad,
    top: 0, height: Math.ceil(fitted.height) + pad, overflow: 'hidden',
    paddingLeft: pad, paddingTop: pad / 2,
  } as const; // prettier-ignore
  const children: PictureNode[] = text
    ? [{ type: 'container', style: box, children: [fitted.node(ink)] }]
    : [];
  return canvas.png({ type: 'container', style: { position: 'relative', display: 'flex', width: strip.width, height: strip.height }, children }, strip); // prettier-ignore
}
