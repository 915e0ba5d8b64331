/** ffmpeg: one way to start it that gives the same bytes for the same input, and follows how far it is. */
import { runProgram } from './program.ts';

/** One thread each, and no mark of program, time or machine in what is written. */
const reproducible = [
  '-threads', '1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact',
  '-map_metadata', '-1', '-map_chapters', '-1',
]; // prettier-ignore

const single = ['-filter_threads', '1', '-filter_complex_threads', '1'];

export interface FfmpegRun {
  folder: string;
  signal?: AbortSignal | undefined;
}

/** Encodes into a file. `progress` is told the seconds that are done. */
export async function encode(
  args: readonly string[],
  file: string,
  run: FfmpegRun,
  progress: (seconds: number) => void,
): Promise<void> {
  const quiet = ['-nostdin', '-hide_banner', '-loglevel', 'error', '-nostats', '-progress', 'pipe:1'];
  await runProgram('ffmpeg', [...quiet, ...single, ...args, ...reproducible, '-y', file], {
    cwd: run.folder,
    signal: run.signal,
    line: (line) => {
      // In microseconds, whatever its name says; N/A before the first picture.
      const done = /^out_time_us=(\d+)$/.exec(line)?.[1];
      if (done !== undefined) progress(Number(done) / 1_000_000);
    },
  });
}

/** How loud a voice becomes: LUFS (EBU R128), and the highest peak in dBFS. */
export interface LoudnessGoal {
  integrated: number;
  peak: number;
}

/** What is nearly silent is not made into noise. */
const mostGain = 30;

/**
 * One gain for the whole sound, and a limit for its peaks. ffmpeg's own `loudnorm` would do it in one, but
 * leaves sounds below three seconds as they are, and pumps where the peaks are in its way.
 */
export function gainFilter({ integrated, peak }: LoudnessGoal, measured: number): string {
  const gain = Math.min(mostGain, integrated - measured);
  return `volume=${gain.toFixed(2)}dB,alimiter=level=false:attack=5:release=50:limit=${(10 ** (peak / 20)).toFixed(4)}`;
}

/** Listens to a sound from beginning to end: LUFS, or null where there is nothing to be heard. */
export async function measureLoudness(
  file: string,
  format: 'wav' | 'mp3',
  run: FfmpegRun,
): Promise<number | null> {
  const measure = ['-af', 'loudnorm=print_format=json', '-f', 'null', '-'];
  const args = ['-nostdin', '-hide_banner', '-nostats', ...single, '-f', format, '-i', file, ...measure];
  const said = await runProgram('ffmpeg', args, { cwd: run.folder, signal: run.signal });
  const told = JSON.parse(/\{[^{}]*\}\s*$/.exec(said)?.[0] ?? '{}') as { input_i?: string };
  const loudness = Number(told.input_i ?? Number.NaN);
  return Number.isFinite(loudness) ? loudness : null;
}

/** How long a film is, as its file says. */
export async function secondsOfFilm(file: string, { folder, signal }: FfmpegRun): Promise<number> {
  let seconds = Number.NaN;
  const args = ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', file];
  await runProgram('ffprobe', args, { cwd: folder, signal, line: (line) => (seconds = Number(line)) });
  if (Number.isFinite(seconds)) return seconds;
  throw new Error(`${file} does not say how long it is.`);
}
