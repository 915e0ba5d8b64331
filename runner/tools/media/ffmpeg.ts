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

/** What EBU R128 says of a sound; the second pass of `loudnorm` takes it. */
export interface Loudness {
  integrated: string;
  peak: string;
  range: string;
  threshold: string;
  offset: string;
}

/** How loud a voice becomes: LUFS, the highest true peak in dBTP, and the range in LU. */
export interface LoudnessGoal {
  integrated: number;
  peak: number;
  range: number;
}

export function loudnessFilter({ integrated, peak, range }: LoudnessGoal, measured: Loudness | null): string {
  const goal = `loudnorm=I=${integrated}:TP=${peak}:LRA=${range}`;
  if (measured === null) return `${goal}:print_format=json`;
  const { integrated: i, peak: tp, range: lra, threshold, offset } = measured;
  return `${goal}:measured_I=${i}:measured_TP=${tp}:measured_LRA=${lra}:measured_thresh=${threshold}:offset=${offset}:linear=true`;
}

/** The first pass: listens to a sound from beginning to end. Null for one without a sound in it. */
export async function measureLoudness(
  file: string,
  goal: LoudnessGoal,
  run: FfmpegRun,
): Promise<Loudness | null> {
  const args = [
    '-nostdin',
    '-hide_banner',
    '-nostats',
    ...single,
    '-i',
    file,
    '-af',
    loudnessFilter(goal, null),
    '-f',
    'null',
    '-',
  ];
  const said = await runProgram('ffmpeg', args, { cwd: run.folder, signal: run.signal });
  const found = JSON.parse(/\{[^{}]*\}\s*$/.exec(said)?.[0] ?? '{}') as Record<string, string>;
  const { input_i, input_tp, input_lra, input_thresh, target_offset } = found;
  const values = [input_i, input_tp, input_lra, input_thresh, target_offset];
  if (!values.every((value) => Number.isFinite(Number(value)) && value !== undefined)) return null;
  return {
    integrated: input_i!,
    peak: input_tp!,
    range: input_lra!,
    threshold: input_thresh!,
    offset: target_offset!,
  };
}
