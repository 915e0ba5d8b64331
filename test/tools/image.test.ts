import { describe, expect, it } from 'vitest';
import { drawable, openCanvas, type TextBox } from '../../runner/tools/index.ts';
import { readPng } from './png.ts';

const box: Omit<TextBox, 'text'> = {
  width: 600,
  height: 240,
  sizes: { largest: 80, smallest: 28 },
  weight: 500,
  lineHeight: 1.3,
  letterSpacing: -0.02,
};

const texts = {
  'a short text': '아침',
  'a long Korean text': '느린 삶을 사는 사람의 집에는 자랑할 물건보다 쓰다가 길이 든 물건이 많다. '.repeat(6),
  'a long English text': 'What you pass at walking speed becomes a place. '.repeat(8),
  'one long word': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'one endless Korean word': '가나다라마바사아자차카타파하'.repeat(20),
  'both scripts': 'Slow living은 모든 일을 천천히 하라는 말이 아니다 — it is a pace.',
};

/** Draws a text on white at 100,100 of a larger picture and finds where there is ink. */
async function inkOf(text: string) {
  const canvas = await openCanvas([text], [500]);
  const fitted = await canvas.fit({ ...box, text });
  const size = { width: 800, height: 500 };
  const place = { position: 'absolute', left: 100, top: 100, display: 'flex' } as const;
  const bytes = await canvas.png(
    {
      type: 'container',
      style: { position: 'relative', display: 'flex', backgroundColor: '#ffffff', ...size },
      children: [{ type: 'container', style: place, children: [fitted.node('#000000')] }],
    },
    size,
  );
  const pixels = readPng(bytes);
  const found = { left: 800, right: 0, top: 500, bottom: 0, dark: 0 };
  for (let y = 0; y < 500; y += 1) {
    for (let x = 0; x < 800; x += 1) {
      if (pixels.at(x, y)[0] > 200) continue;
      found.dark += 1;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y);
    }
  }
  return { fitted, found, bytes };
}

describe('text stays inside its box', () => {
  it.each(Object.entries(texts))('%s', async (_name, text) => {
    const { found, fitted } = await inkOf(text);
    expect(found.dark).toBeGreaterThan(100);
    expect(found.left).toBeGreaterThanOrEqual(99);
    expect(found.right).toBeLessThanOrEqual(701);
    expect(found.top).toBeGreaterThanOrEqual(100);
    expect(found.bottom).toBeLessThanOrEqual(340);
    expect(fitted.height).toBeLessThanOrEqual(240);
  });

  it('the scan sees text that is too large', async () => {
    const canvas = await openCanvas(['가나다라마바사'], [500]);
    const fitted = await canvas.fit({
      ...box,
      text: '가나다라마바사',
      width: 2000,
      height: 2000,
      sizes: { largest: 200, smallest: 200 },
    });
    expect(fitted.width).toBeGreaterThan(600);
  });

  it('steps down before it breaks, breaks before it cuts, and cuts at a word', async () => {
    const canvas = await openCanvas(Object.values(texts), [500]);
    const fit = (text: string) => canvas.fit({ ...box, text });
    expect(await fit(texts['a short text'])).toMatchObject({ size: 80, broken: false, cut: false });
    const both = await fit(texts['both scripts']);
    expect(both).toMatchObject({ broken: false, cut: false });
    expect(both.size).toBeLessThan(80);
    expect(await fit(texts['one long word'])).toMatchObject({ broken: true, cut: false });
    const cut = await fit(texts['a long English text']);
    expect(cut).toMatchObject({ cut: true, size: 28 });
    expect(cut.text).toMatch(/ [a-zA-Z]+…$/);
    expect(texts['a long English text'].startsWith(cut.text.slice(0, -1))).toBe(true);
    expect(cut.lines).toBeGreaterThanOrEqual(5);
  });

  it('keeps to a number of lines', async () => {
    const canvas = await openCanvas([texts['a long Korean text']], [500]);
    const one = await canvas.fit({ ...box, text: texts['a long Korean text'], lines: 1 });
    expect(one).toMatchObject({ lines: 1, cut: true });
  });
});

describe('letters', () => {
  it('every Hangul syllable, Latin and the usual signs are drawable; emoji and other scripts are left out', async () => {
    const hangul = Array.from({ length: 11_172 }, (_, at) => String.fromCodePoint(0xac00 + at)).join('');
    expect(await drawable(hangul)).toBe(hangul);
    expect(await drawable('Café — “quotes” … · 「책」 ₩3,000')).toBe('Café — “quotes” … · 「책」 ₩3,000');
    expect(await drawable('느린 😀🌊 아침 👩‍👩‍👧 !')).toBe('느린 아침!');
    expect(await drawable('😀')).toBe('');
  });

  it('decomposed Hangul is drawn as composed', async () => {
    expect(await drawable('느린'.normalize('NFD'))).toBe('느린');
  });

  it('no letter comes out as an empty box: rare syllables differ from each other', async () => {
    const [one, other] = await Promise.all([inkOf('뷁'), inkOf('믜')]);
    expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).not.toBe(0);
  });

  it('the same text gives the same picture', async () => {
    const [one, other] = await Promise.all([inkOf('느린 아침'), inkOf('느린 아침')]);
    expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
  });
});
