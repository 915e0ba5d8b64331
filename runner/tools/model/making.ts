/** Pictures, voices and films, for a model: made here, and written by the runner. */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LARGEST_PICTURE } from '../../core/toolhost.ts';
import { drawCard } from '../card.ts';
import { writeSrt } from '../media/captions.ts';
import { film, filmSizes } from '../media/film.ts';
import { paint, type Painted } from '../media/painting.ts';
import type { PictureFormat } from '../media/picture.ts';
import { speak } from '../media/speech.ts';
import { captionsBeside, type InputOf } from './described.ts';
import type { Desk, Done } from './desk.ts';

export async function image(input: InputOf<'image'>, desk: Desk): Promise<Done> {
  const { medium, width, height, alt, seed, by, bytes } = await pictureOf(input, desk);
  const base64 = base64Of(bytes, desk);
  const told = [
    `${medium}, ${width} x ${height} pixels`,
    `by ${by}`,
    ...(seed === null ? [] : [`seed ${seed}`]),
  ];
  const isShown = input.show && bytes.length <= LARGEST_PICTURE;
  return {
    text: `${told.join(', ')}; alt text: ${JSON.stringify(alt)}`,
    files: [{ path: input.path, base64 }],
    picture: isShown ? { mediaType: medium, base64 } : null,
  };
}

async function pictureOf(
  { path, card, prompt, width, height, ...wish }: InputOf<'image'>,
  { reach }: Desk,
): Promise<Painted> {
  const ending = path.split('.').at(-1)!.toLowerCase();
  const format = (ending === 'jpg' ? 'jpeg' : ending) as PictureFormat;
  if ((card === undefined) === (prompt === undefined))
    throw new Error('say what to make: either `prompt` or `card`');
  if (card === undefined) return paint({ ...wish, prompt: prompt!, width, height, format }, reach);
  if (format !== 'png') throw new Error('a card is drawn as .png');
  const bytes = await drawCard(card, { width, height });
  const alt = wish.alt ?? [card.title, card.text].filter(Boolean).join('. ');
  return { bytes, medium: 'image/png', width, height, alt, seed: null, by: 'the embedded renderer' };
}

export async function speech({ path, ...wish }: InputOf<'speech'>, desk: Desk): Promise<Done> {
  const format = path.toLowerCase().endsWith('.mp3') ? 'mp3' : 'wav';
  const { bytes, medium, seconds, language, by } = await speak({ ...wish, format }, desk.reach);
  return {
    text: `${medium}, ${seconds.toFixed(1)} s, ${language}, by ${by}`,
    files: [{ path, base64: base64Of(bytes, desk) }],
  };
}

export async function video(input: InputOf<'video'>, desk: Desk): Promise<Done> {
  const { path, size, captions } = input;
  const folder = await mkdtemp(join(desk.tmp, 'strata-video-'));
  try {
    const file = join(folder, 'film.mp4');
    const made = await film({
      file,
      size: filmSizes[size],
      scenes: await Promise.all(
        input.scenes.map(async (scene) => ({ ...scene, picture: await bytesIn(desk, scene.picture) })),
      ),
      captions,
      ...(input.voice === undefined ? {} : { voice: await bytesIn(desk, input.voice) }),
      progress: (part) => desk.progress(`${Math.round(part * 100)} %`),
    });
    if ((await stat(file)).size > desk.fileBytes) throw tooLarge((await stat(file)).size, desk);
    const srt = Buffer.from(writeSrt(captions)).toString('base64');
    return {
      text: `video/mp4, ${filmSizes[size].width} x ${filmSizes[size].height} pixels, ${made.seconds.toFixed(1)} s`,
      files: [
        { path, base64: (await readFile(file)).toString('base64') },
        ...(captions.length > 0 ? [{ path: captionsBeside(path), base64: srt }] : []),
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bytesIn({ folder }: Desk, path: string): Promise<Uint8Array> {
  const bytes = await folder.bytes(path);
  if (bytes === null) throw new Error(`there is no ${path} in your folder`);
  return bytes;
}

function base64Of(bytes: Uint8Array, desk: Desk): string {
  if (bytes.length > desk.fileBytes) throw tooLarge(bytes.length, desk);
  return Buffer.from(bytes).toString('base64');
}

function tooLarge(bytes: number, { fileBytes }: Desk): Error {
  return new Error(`it has ${bytes} bytes; a file may have ${fileBytes} (limits.file_bytes)`);
}
