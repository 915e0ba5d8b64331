/** Pictures, captions and a voice as one film: H.264 and AAC in an MP4 that every phone plays. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cue } from './captions.ts';
import { encode, secondsOfFilm, type LoudnessGoal } from './ffmpeg.ts';
import { mount } from './montage.ts';
import type { CaptionColours } from './subtitles.ts';

export interface FilmSize {
  width: number;
  height: number;
}

/** For phones held upright, and for screens. */
export const filmSizes = {
  story: { width: 1080, height: 1920 },
  wide: { width: 1920, height: 1080 },
} as const;

export interface Scene {
  /** PNG, JPEG or WebP. */
  picture: Uint8Array;
  seconds: number;
  /** `cover` fills the film and cuts what is beyond; `contain` shows all on the background. `cover` where left out. */
  fit?: 'cover' | 'contain' | undefined;
  /** Wanders a little, slowly, so that a still picture lives. */
  pan?: boolean | undefined;
}

export interface FilmWish {
  scenes: readonly Scene[];
  size: FilmSize;
  /** Absolute path of the MP4. */
  file: string;
  /** Burned in, in Noto Sans KR. For a file beside the film there is `writeSrt`. */
  captions?: readonly Cue[] | undefined;
  colours?: CaptionColours | undefined;
  background?: string | undefined;
  /** WAV or MP3. The film ends with its scenes, whatever the voice does. */
  voice?: Uint8Array | undefined;
  loudness?: LoudnessGoal | undefined;
  /** Told how much is done, from 0 to 1. */
  progress?: ((part: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

export interface Film {
  /** Read from the file. */
  seconds: number;
  bytes: number;
}

/**
 * Small enough for a repository, and for a machine of 1 GB: few pictures are looked at ahead, and
 * constant quality has a ceiling.
 */
const video = [
  '-c:v', 'libx264', '-preset', 'veryfast', '-crf', '24', '-maxrate', '1500k', '-bufsize', '3000k',
  '-profile:v', 'high', '-pix_fmt', 'yuv420p', '-g', '125', '-x264-params', 'threads=1:rc-lookahead=10:sync-lookahead=0',
]; // prettier-ignore
const audio = ['-c:a', 'aac', '-b:a', '96k', '-ar', '48000', '-ac', '1'];

/** Makes the film. The same wish gives the same bytes, with the same ffmpeg. */
export async function film(wish: FilmWish): Promise<Film> {
  check(wish);
  const folder = await mkdtemp(join(tmpdir(), 'strata-film-'));
  try {
    const run = { folder, signal: wish.signal };
    const { args, seconds: total } = await mount(wish, run);
    const progress = (seconds: number) => wish.progress?.(Math.min(1, seconds / total));
    await encode([...args, ...video, ...audio, '-movflags', '+faststart'], wish.file, run, progress);
    wish.progress?.(1);
    const { size } = await stat(wish.file);
    return { seconds: await secondsOfFilm(wish.file, run), bytes: size };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function check({ scenes, size, background, colours }: FilmWish): void {
  if (scenes.length === 0) throw new Error('A film needs at least one scene.');
  if (scenes.some(({ seconds }) => !(seconds > 0)))
    throw new Error('Every scene of a film needs `seconds` above 0.');
  if (size.width % 2 !== 0 || size.height % 2 !== 0)
    throw new Error(`A film of ${size.width} x ${size.height} cannot be made: H.264 needs even sides.`);
  for (const colour of [background, colours?.ink, colours?.paper])
    if (colour !== undefined && !/^#[0-9a-f]{6}$/i.test(colour))
      throw new Error(`${JSON.stringify(colour)} is no colour; expected one such as '#2b2a27'.`);
}
