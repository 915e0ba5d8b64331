/** How a film is put together: its files in a folder, and the graph by which ffmpeg reads them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gainFilter, measureLoudness, type FfmpegRun, type LoudnessGoal } from './ffmpeg.ts';
import type { FilmWish, Scene } from './film.ts';
import { pictureFacts } from './picture.ts';
import { drawCaptions, stripOf, type CaptionColours } from './subtitles.ts';

/** Pictures a second. */
const rate = 25;
const paper = '#f3eee4';
const usualColours: CaptionColours = { ink: '#2b2a27', paper };
/** What platforms of short films play voices at. */
const usualLoudness: LoudnessGoal = { integrated: -16, peak: -1.5 };

interface Montage {
  /** What ffmpeg reads, and what of it goes into the film. */
  args: string[];
  seconds: number;
}

/** Lays the files out in the run's folder. */
export async function mount(wish: FilmWish, run: FfmpegRun): Promise<Montage> {
  const seconds = wish.scenes.reduce((sum, scene) => sum + framesOf(scene), 0) / rate;
  const table = new Table();
  await layScenes(table, wish, run.folder);
  const shown = await layCaptions(table, wish, seconds, run.folder);
  const sound = await layVoice(table, wish, seconds, run);
  const maps = ['-map', shown, ...(sound === null ? ['-an'] : ['-map', sound])];
  const graph = ['-filter_complex', table.graph.join(';')];
  return { args: [...table.files, ...graph, ...maps, '-t', seconds.toFixed(3)], seconds };
}

/**
 * ffmpeg knows its files by their numbers only. What kind each is is always said: left to guess, it would
 * take a playlist for a film and open whatever that names.
 */
class Table {
  readonly files: string[] = [];
  readonly graph: string[] = [];
  #count = 0;

  /** Returns the file's number. */
  add(name: string, ...options: readonly string[]): number {
    this.files.push(...options, '-i', name);
    return this.#count++;
  }
}

async function layScenes(table: Table, wish: FilmWish, folder: string): Promise<void> {
  for (const [at, scene] of wish.scenes.entries()) {
    const name = `scene-${at}`;
    const facts = await pictureFacts(scene.picture);
    if (!facts) throw new Error(`The picture of scene ${at + 1} is no PNG, JPEG or WebP.`);
    await writeFile(join(folder, name), scene.picture);
    table.graph.push(
      `[${table.add(name, '-f', `${facts.format}_pipe`)}:v]${sceneFilter(scene, wish)}[scene${at}]`,
    );
  }
  const all = wish.scenes.map((_, at) => `[scene${at}]`).join('');
  table.graph.push(`${all}concat=n=${wish.scenes.length}:v=1:a=0[pictures]`);
}

function framesOf({ seconds }: Scene): number {
  return Math.max(1, Math.round(seconds * rate));
}

/** How much larger than the film a picture is that wanders. */
const room = 1.06;

/** Read once, scaled once, and shown again and again: a decoder at work for each frame would take minutes. */
function sceneFilter(scene: Scene, { size, background = paper }: FilmWish): string {
  const frames = framesOf(scene);
  const even = (side: number) => 2 * Math.round((side * (scene.pan ? room : 1)) / 2);
  const [width, height] = [even(size.width), even(size.height)];
  const scale = (aspect: string) =>
    `scale=${width}:${height}:force_original_aspect_ratio=${aspect}:flags=bicubic+accurate_rnd+bitexact`;
  return [
    ...(scene.fit === 'contain'
      ? [scale('decrease'), `pad=${width}:${height}:(ow-iw)/2:(oh-ih)/2:${background.replace('#', '0x')}`]
      : [scale('increase'), `crop=${width}:${height}`]),
    'format=yuv420p',
    'setsar=1',
    `loop=loop=${frames - 1}:size=1:start=0`,
    `setpts=N/${rate}/TB`,
    `fps=${rate}`,
    ...(scene.pan
      ? [`crop=${size.width}:${size.height}:(iw-ow)*(0.5-0.5*cos(PI*n/${frames})):(ih-oh)*(n/${frames})`]
      : []),
  ].join(',');
}

/** Returns the name of what is shown. */
async function layCaptions(
  table: Table,
  { captions = [], colours = usualColours, size }: FilmWish,
  seconds: number,
  folder: string,
): Promise<string> {
  if (captions.length === 0) return '[pictures]';
  const list = await drawCaptions(captions, { size, seconds, colours }, folder);
  table.graph.push(
    `[${table.add(list, '-f', 'concat')}:v]fps=${rate},format=yuva420p[captions]`,
    `[pictures][captions]overlay=0:${stripOf(size).top}[shown]`,
  );
  return '[shown]';
}

/** Returns the name of what is heard, or null. */
async function layVoice(
  table: Table,
  { voice, loudness = usualLoudness }: FilmWish,
  seconds: number,
  run: FfmpegRun,
): Promise<string | null> {
  if (!voice) return null;
  const name = 'voice';
  await writeFile(join(run.folder, name), voice);
  const format = Buffer.from(voice.subarray(0, 4)).toString('latin1') === 'RIFF' ? 'wav' : 'mp3';
  const measured = await measureLoudness(name, format, run);
  const filters = [
    ...(measured === null ? [] : [gainFilter(loudness, measured)]),
    'aresample=48000',
    'apad',
    `atrim=duration=${seconds.toFixed(3)}`,
    'asetpts=N/SR/TB',
  ];
  table.graph.push(`[${table.add(name, '-f', format)}:a]${filters.join(',')}[sound]`);
  return '[sound]';
}
