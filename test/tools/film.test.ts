import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { film, filmSizes, openCanvas, speak, type FilmWish } from '../../runner/tools/index.ts';
import { tempFolder } from '../support/temp.ts';
import { factsOf, frameAt, loudnessOf } from './ffprobe.ts';
import { readPng } from './png.ts';
import { mediaSamples } from './samples.ts';

/** Half of it dark, so that where a picture is cut can be seen. */
async function halved(width: number, height: number): Promise<Uint8Array> {
  const canvas = await openCanvas([], []);
  const half = {
    type: 'container' as const,
    style: { width: width / 2, height, backgroundColor: '#203040' },
    children: [],
  };
  return canvas.png(
    {
      type: 'container',
      style: { display: 'flex', width, height, backgroundColor: '#ffffff' },
      children: [half],
    },
    { width, height },
  );
}

let folder: string;
let square: Uint8Array;
let voice: Uint8Array;
beforeAll(async () => {
  folder = await tempFolder('film');
  square = await halved(600, 600);
  voice = (await speak({ text: 'A slow day is not an empty day.' }, { env: {} })).bytes;
});

const small = { width: 320, height: 568 };
const make = async (name: string, wish: Partial<FilmWish> = {}) => {
  const file = join(folder, `${name}.mp4`);
  return { file, ...(await film({ file, size: small, scenes: [{ picture: square, seconds: 2 }], ...wish })) };
};

describe('a film', () => {
  it.each(Object.entries(filmSizes))('is H.264 and AAC in the size %s, and names neither maker nor time', async (name, size) => {
    const scenes = [{ picture: square, seconds: 1.2, pan: true }, { picture: square, seconds: 0.8, fit: 'contain' as const }];
    const { file, seconds } = await make(name, { size, voice, scenes, captions: [{ from: 0, to: 1, text: '느린 아침' }] });
    const facts = await factsOf(file);
    expect(facts).toMatchObject({ ...size, video: 'h264', audio: 'aac', pixels: 'yuv420p', rate: '25/1', sampleRate: 48_000 });
    expect(facts.seconds).toBeCloseTo(2, 1);
    expect(seconds).toBeCloseTo(2, 1);
    expect(Object.keys(facts.tags).toSorted()).toEqual(['compatible_brands', 'major_brand', 'minor_version']);
  }, 120_000); // prettier-ignore

  it('is the same, byte for byte, when it is made twice', async () => {
    const wish = { voice, captions: [{ from: 0.2, to: 1.8, text: 'The same again.' }], scenes: [{ picture: square, seconds: 2, pan: true }] };
    const files = [await make('one', wish), await make('other', wish)];
    const [one, other] = await Promise.all(files.map(async ({ file }) => createHash('sha256').update(await readFile(file)).digest('hex')));
    expect(one).toBe(other);
  }, 120_000); // prettier-ignore

  it('is as loud as other films, however quiet the voice', async () => {
    const quiet = Buffer.from(voice);
    for (let at = 44; at + 1 < quiet.length; at += 2)
      quiet.writeInt16LE(Math.round(quiet.readInt16LE(at) / 8), at);
    const { file } = await make('loud', { voice: quiet, scenes: [{ picture: square, seconds: 3 }] });
    expect(Math.abs((await loudnessOf(file)) + 16)).toBeLessThan(1.5);
  }, 60_000);

  it('without a voice has no sound, and silence stays silence', async () => {
    expect((await factsOf((await make('silent')).file)).audio).toBeNull();
    const still = Buffer.from(voice).fill(0, 44);
    expect((await factsOf((await make('still', { voice: still })).file)).audio).toBe('aac');
  }, 60_000);

  it('takes PNG, JPEG and WebP, and a voice as WAV or MP3', async () => {
    const { png, jpeg, webp, mp3 } = await mediaSamples();
    const scenes = [png, jpeg, webp].map((picture) => ({ picture, seconds: 0.4 }));
    const facts = await factsOf((await make('kinds', { scenes, voice: mp3 })).file);
    expect(facts).toMatchObject({ video: 'h264', audio: 'aac', seconds: expect.closeTo(1.2, 1) });
  }, 60_000);

  it('tells how much of it is done', async () => {
    const parts: number[] = [];
    await make('told', { progress: (part) => parts.push(part) });
    expect(parts.at(-1)).toBe(1);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  }, 60_000);
});

describe('captions', () => {
  /** Where the strip of captions is, by the colour of its paper. */
  const hasBand = async (file: string, seconds: number) => {
    const pixels = readPng(await frameAt(file, seconds));
    const column = Array.from({ length: pixels.height }, (_, y) =>
      pixels.at(Math.round(pixels.width * 0.08), y),
    );
    return column.some(([red, green, blue]) => red > 200 && green < 60 && blue < 60);
  };

  it('stand on the picture in their time, and only then', async () => {
    const colours = { ink: '#ffffff', paper: '#ff0000' };
    const { file } = await make('captions', {
      colours,
      captions: [{ from: 0.6, to: 1.4, text: '느린 😀 아침' }],
    });
    expect(await hasBand(file, 0.2)).toBe(false);
    expect(await hasBand(file, 1)).toBe(true);
    expect(await hasBand(file, 1.8)).toBe(false);
  }, 60_000);
});

describe('what cannot be made is told', () => {
  it.each([
    [{ scenes: [] }, 'at least one scene'],
    [{ scenes: [{ picture: new Uint8Array(), seconds: 0 }] }, '`seconds` above 0'],
    [{ size: { width: 321, height: 568 } }, 'H.264 needs even sides'],
    [{ background: 'red;movie=/etc/passwd' }, 'is no colour'],
    [
      { scenes: [{ picture: Buffer.from('#EXTM3U\nfile:///etc/passwd\n'), seconds: 1 }] },
      'scene 1 is no PNG, JPEG or WebP',
    ],
    [{ voice: Buffer.from('no voice') }, 'ffmpeg failed'],
  ])('%#', async (wish, words) => {
    await expect(make('never', wish)).rejects.toThrow(words);
  });

  it('a stopped run stops it, and nothing is left in the folder for temporary files', async () => {
    const temporary = await tempFolder('film-tmp');
    vi.stubEnv('TMPDIR', temporary);
    const stop = new AbortController();
    const scenes = [{ picture: square, seconds: 600, pan: true }];
    const made = make('stopped', {
      scenes,
      size: filmSizes.story,
      signal: stop.signal,
      progress: () => stop.abort(),
    });
    await expect(made).rejects.toThrow('ffmpeg was stopped');
    vi.unstubAllEnvs();
    expect(await readdir(temporary)).toEqual([]);
  }, 60_000);
});
