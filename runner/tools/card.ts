/** Words on plain paper: the picture that needs no service. */
import { drawable } from './fonts.ts';
import { openCanvas } from './image.ts';

export interface Card {
  title: string;
  text: string;
  /** Such as `#2b2a27`. */
  ink: string;
  paper: string;
}

/** Space around the words, as a part of the shorter side. */
const margin = 0.1;

/** A PNG. Both texts stay inside, smaller or shorter where they must. */
export async function drawCard(card: Card, size: { width: number; height: number }): Promise<Uint8Array> {
  const [title, text] = await Promise.all([drawable(card.title), drawable(card.text)]);
  const canvas = await openCanvas([title, text], [400, 700]);
  const short = Math.min(size.width, size.height);
  const padding = Math.round(margin * short);
  const [width, height] = [size.width - 2 * padding, size.height - 2 * padding];
  const sizes = (part: number) => ({
    largest: Math.round(short * part),
    smallest: Math.max(8, Math.round(short * part * 0.3)),
  });
  const parts = [
    { text: title, weight: 700, lineHeight: 1.25, sizes: sizes(0.11), width, height: height * 0.5 },
    { text, weight: 400, lineHeight: 1.5, sizes: sizes(0.05), width, height: height * 0.45 },
  ] as const;
  const fitted = await Promise.all(parts.filter((part) => part.text !== '').map((part) => canvas.fit(part)));
  const style = {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: Math.round(height * 0.05),
    padding,
    ...size,
    backgroundColor: card.paper,
  } as const;
  const children = fitted.map((words) => words.node(card.ink));
  return canvas.png({ type: 'container', style, children }, size);
}
