/** A file holds what its name says: text, or one of the known media (law 9). */
import { describe, expect, test } from 'vitest';
import { isText, whyNotItsName } from '../../runner/core/media.ts';
import { mediumOf } from '../../runner/scan/media.ts';

const hex = (...parts: string[]) => Buffer.from(parts.join(''), 'hex');
const size = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(64)]);
const box = (brand: string) => size(Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}isom`, 'latin1'));

/** The first bytes of each, as the formats' own pages give them. */
const MEDIA: Record<string, Buffer> = {
  'a.png': hex(
    '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489',
    '0000000d49444154789c6360000000020001e221bc330000000049454e44ae426082',
  ),
  'a.JPG': size(hex('ffd8ffe000104a46494600010100000100010000')),
  'a.webp': size(Buffer.from('RIFF\x40\0\0\0WEBPVP8 ', 'latin1')),
  'a.gif': size(Buffer.from('GIF89a', 'latin1')),
  'a.pdf': size(Buffer.from('%PDF-1.7\n', 'latin1')),
  'a.mp4': box('isom'),
  'a.mp3': size(hex('fffb9064')),
  'a.wav': size(Buffer.from('RIFF\x40\0\0\0WAVEfmt ', 'latin1')),
  'a.ogg': size(
    Buffer.from('OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x1e\x01vorbis', 'latin1'),
  ),
};

const faultOf = async (path: string, bytes: Uint8Array) => whyNotItsName(path, bytes, await mediumOf(bytes));

describe('media by their first bytes', () => {
  test.each(Object.entries(MEDIA))('%s is what it says', async (path, bytes) => {
    expect(await faultOf(path, bytes)).toBeNull();
    expect(await faultOf('a.md', bytes)).toMatch(/"a.md" (is not UTF-8 text|)/);
  });

  test('a picture that is a page, and a page that is a picture', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    expect(await faultOf('a.png', page)).toBe('"a.png" holds text; expected image/png, as its name says');
    expect(await faultOf('a.md', MEDIA['a.png']!)).toMatch(
      /^"a.md" is not UTF-8 text, nor is it named as one/,
    );
    expect(await faultOf('a.jpg', MEDIA['a.png']!)).toMatch(/holds image\/png; expected image\/jpeg/);
    expect(await faultOf('a.mp4', Buffer.from([0, 1, 2, 3]))).toMatch(/holds no medium that is known/);
    expect(await faultOf('program', Buffer.from('\x7fELF\0', 'latin1'))).toMatch(/is not UTF-8 text/);
  });

  test('a medium that is cut off is a fault, and no crash', async () => {
    for (const [path, bytes] of Object.entries(MEDIA))
      for (let length = 0; length < Math.min(bytes.length, 16); length += 1)
        await faultOf(path, bytes.subarray(0, length));
    expect(await faultOf('a.png', Buffer.alloc(0))).toMatch(/holds text/);
  });
});

test('SVG, HTML, an empty file and any script are text; a NUL and cut characters are none', async () => {
  for (const text of ['<svg/>', '<!doctype html>', '', '느린 삶 🌊', '\ufeffa', '\u001b[1m'])
    expect([text, isText(Buffer.from(text)), await faultOf('a.svg', Buffer.from(text))]).toEqual([
      text,
      true,
      null,
    ]);
  for (const bytes of [[0], [0x61, 0, 0x62], [0xff, 0xfe, 0x61], [0xed, 0x95], [0xc0, 0x80]])
    expect(isText(Uint8Array.from(bytes))).toBe(false);
});
