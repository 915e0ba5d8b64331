/** Pictures, captions and a voice as one film: H.264 and AAC in an MP4 that every phone plays. */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cue } from './captions.ts';
import { encode, gainFilter, measureLoudness, secondsOfFilm, type LoudnessGoal } from './ffmpeg.ts';
import { drawCaptions, stripOf, type CaptionColours } from './subtitles.ts';

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

const rate = 25;
const usualColours: CaptionColours = { ink: '#2b2a27', paper: '#f3eee4' };
/** What platforms of short films play voices at. */
const usualLoudness: LoudnessGoal = { integrated: -16, peak: -1.5 };

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
    const total = wish.scenes.reduce((sum, scene) => sum + framesOf(scene), 0) / rate;
    const args = [
      ...(await inputs(wish, total, folder)),
      '-t',
      total.toFixed(3),
      ...video,
      ...audio,
      '-movflags',
      '+faststart',
    ];
    const progress = (seconds: number) => wish.progress?.(Math.min(1, seconds / total));
    const run = { folder, signal: wish.signal };
    await encode(args, wish.file, run, progress);
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

/** Files of the film, each in the order of its number, and the graph that puts them together. */
async function inputs(wish: FilmWish, total: number, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const [at, { picture }] of wish.scenes.entries()) {
    const name = `scene-${at}`;
    await writeFile(join(folder, name), picture);
    files.push('-i', name);
  }
  const graph = wish.scenes.map((scene, at) => sceneGraph(scene, at, wish));
  const scenes = wish.scenes.map((_, at) => `[s${at}]`).join('');
  graph.push(`${scenes}concat=n=${wish.scenes.length}:v=1:a=0[pictures]`);
  let next = wish.scenes.length;
  let shown = '[pictures]';
  if (wish.captions && wish.captions.length > 0) {
    const colours = wish.colours ?? usualColours;
    files.push(
      '-f',
      'concat',
      '-i',
      await drawCaptions(wish.captions, { size: wish.size, seconds: total, colours }, folder),
    );
    graph.push(
      `[${next}:v]fps=${rate},format=yuva420p[captions]`,
      `${shown}[captions]overlay=0:${stripOf(wish.size).top}[shown]`,
    );
    next += 1;
    shown = '[shown]';
  }
  const sound = wish.voice ? await soundGraph(wish, `[${next}:a]`, total, folder) : null;
  if (sound) {
    files.push('-i', 'voice');
    graph.push(sound);
  }
  return [
    ...files,
    '-filter_complex',
    graph.join(';'),
    '-map',
    shown,
    ...(sound ? ['-map', '[sound]'] : ['-an']),
  ];
}

function framesOf({ seconds }: Scene): number {
  return Math.max(1, Math.round(seconds * rate));
}

/** How much larger than the film a picture is that wanders. */
const room = 1.06;

/** Read once, scaled once, and shown again and again: a decoder at work for each frame would take minutes. */
function sceneGraph(scene: Scene, at: number, { size, background = '#f3eee4' }: FilmWish): string {
  const frames = framesOf(scene);
  const factor = scene.pan ? room : 1;
  const even = (side: number) => 2 * Math.round((side * factor) / 2);
  const wide = even(size.width);
  const tall = even(size.height);
  const colour = background.replace('#', '0x');
  const fitted = scene.fit === 'contain'
    ? `scale=${wide}:${tall}:force_original_aspect_ratio=decrease:flags=bicubic+accurate_rnd+bitexact,pad=${wide}:${tall}:(ow-iw)/2:(oh-ih)/2:${colour}`
    : `scale=${wide}:${tall}:force_original_aspect_ratio=increase:flags=bicubic+accurate_rnd+bitexact,crop=${wide}:${tall}`; // prettier-ignore
  const moved = scene.pan
    ? `,crop=${size.width}:${size.height}:(iw-ow)*(0.5-0.5*cos(PI*n/${frames})):(ih-oh)*(n/${frames})`
    : '';
  return `[${at}:v]${fitted},format=yuv420p,setsar=1,loop=loop=${frames - 1}:size=1:start=0,setpts=N/${rate}/TB,fps=${rate}${moved}[s${at}]`;
}

async function soundGraph(
  { voice, loudness = usualLoudness, signal }: FilmWish,
  input: string,
  total: number,
  folder: string,
): Promise<string> {
  await writeFile(join(folder, 'voice'), voice!);
  const measured = await measureLoudness('voice', { folder, signal });
  const even = measured === null ? '' : `${gainFilter(loudness, measured)},`;
  return `${input}${even}aresample=48000,apad,atrim=duration=${total.toFixed(3)},asetpts=N/SR/TB[sound]`;
}
