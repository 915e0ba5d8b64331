/** Programs of the machine that make media: started, watched, and their faults put into words. */
import { execa } from 'execa';

/** What is installed under which name, for the one who has to mend it. */
type Program = 'espeak-ng' | 'ffmpeg' | 'ffprobe';

export interface ProgramRun {
  input?: string;
  cwd?: string;
  signal?: AbortSignal | undefined;
  /** Told each line of standard output. */
  line?: (line: string) => void;
}

const keptLines = 40;

/** Runs it to its end and returns what it said on standard error. Throws in words where it fails. */
export async function runProgram(
  program: Program,
  args: readonly string[],
  run: ProgramRun,
): Promise<string> {
  const child = execa(program, args, {
    reject: false,
    buffer: { stdout: false, stderr: true },
    maxBuffer: 4 * 1024 * 1024,
    stdin: run.input === undefined ? 'ignore' : 'pipe',
    ...(run.input === undefined ? {} : { input: run.input }),
    ...(run.cwd === undefined ? {} : { cwd: run.cwd }),
    ...(run.signal === undefined ? {} : { cancelSignal: run.signal }),
  });
  const lines = tellLines(child, run.line);
  const { exitCode, isCanceled, code, stderr } = await child;
  await lines;
  if (exitCode === 0) return stderr;
  if (isCanceled) throw new Error(`${program} was stopped, as the run was.`);
  if (code === 'ENOENT')
    throw new Error(`${program} was not found on this machine; \`strata doctor\` says how to install it.`);
  const last = stderr.trim().split('\n').slice(-keptLines).at(-1) ?? '';
  throw new Error(`${program} failed (exit code ${exitCode ?? 'none'}): ${last || 'it said nothing'}`);
}

async function tellLines(
  child: AsyncIterable<unknown>,
  line: ((line: string) => void) | undefined,
): Promise<void> {
  for await (const text of child) line?.(String(text));
}
