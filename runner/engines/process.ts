/** Runs an agent's process to its end, bounds what it prints, and keeps what it said last. */
import type { Ended } from './ending.ts';
import type { EngineRun } from './engine.ts';
import { confineFor, start, stopListening, whyNotStartable, type Wanted } from './started.ts';
import { followSteps } from './steps.ts';

const STDERR_KEPT = 64 * 1024;
/** The longest secret that is not known again where the cut went through it. */
const CUT_SECRET = 4 * 1024;

/** What an engine wants run, and what goes to its standard input. */
export type Work = Wanted & { input: string };

/** Runs a command to its end. */
export async function holdProcess(run: EngineRun, { input, ...wanted }: Work): Promise<Ended> {
  const file = wanted.command[0];
  const unfit = await whyNotStartable(file);
  if (unfit) return { file, code: unfit, stopped: null, last: null, stderr: '' };
  const endSteps = await followSteps(run);
  try {
    const confined = await confineFor(run, wanted);
    const { child, stop, ended } = await start(run, confined, { cwd: run.workdir, input });
    const collected = collect(run, child, () => {
      stop('output');
      // Reading a flood only to throw it away would cost the runner its own time and memory.
      stopListening(child);
    });
    return { file, ...(await ended), ...collected() };
  } finally {
    await endSteps();
  }
}

/** Reads both streams as they come; the last line is kept whole, the others are only shown. */
function collect(
  run: EngineRun,
  { stdout, stderr }: { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream },
  tooMuch: () => void,
): () => Pick<Ended, 'last' | 'stderr'> {
  let bytes = 0;
  let rest = '';
  let last: string | null = null;
  const errors = new Tail();
  const decoder = new TextDecoder();
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > run.outputBytes) tooMuch();
    return bytes <= run.outputBytes;
  };
  stdout.on('data', (chunk: Buffer) => {
    if (!count(chunk)) return;
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) next(line);
  });
  stderr.on('data', (chunk: Buffer) => {
    if (count(chunk)) errors.add(chunk);
  });
  /** A line is shown once the next one proves that it was not the last. */
  function next(line: string): void {
    if (line.trim() === '') return;
    if (last !== null) run.onLine(last);
    last = line;
  }
  return () => {
    next(rest);
    return { last, stderr: errors.text };
  };
}

/** The end of what was said on standard error. */
export class Tail {
  readonly #decoder = new TextDecoder();
  #text = '';

  add(chunk: Buffer): void {
    this.#text = (this.#text + this.#decoder.decode(chunk, { stream: true })).slice(-STDERR_KEPT);
  }

  get text(): string {
    return this.#text.length < STDERR_KEPT ? this.#text : this.#text.slice(CUT_SECRET);
  }
}
