/**
 * Checkpoints of a running agent: one JSON object a line, `{"step", "result"}`, in a file that it finds
 * filled with the steps done before and adds to.
 */
import { open, writeFile } from 'node:fs/promises';
import type { EngineRun } from './engine.ts';

const LOOK_EVERY_MS = 200;
const STEP_NAME_LENGTH = 200;
const NOT_A_STEP =
  'a line of its checkpoints is none; expected {"step": a name of at most 200 characters, "result": any JSON}';

export function stepsFile(run: EngineRun): string {
  return `${run.home}/checkpoints.jsonl`;
}

/** Writes what is known, then watches for more. Returns how to end, after a last look. */
export async function followSteps(run: EngineRun): Promise<() => Promise<void>> {
  const file = stepsFile(run);
  const known = run.steps.map(({ step, result }) => `${JSON.stringify({ step, result })}\n`).join('');
  await run.outlast(() => writeFile(file, known));
  const reader = new StepReader(run, file, Buffer.byteLength(known));
  const timer = setInterval(() => void reader.look(), LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await reader.look();
  };
}

class StepReader {
  readonly #run: EngineRun;
  readonly #file: string;
  #offset: number;
  #looking: Promise<void> = Promise.resolve();
  #full = false;

  constructor(run: EngineRun, file: string, offset: number) {
    this.#run = run;
    this.#file = file;
    this.#offset = offset;
  }

  look(): Promise<void> {
    // One look after the other: two at once would tell the same step twice.
    this.#looking = this.#looking.then(() => this.#read()).catch(() => undefined);
    return this.#looking;
  }

  async #read(): Promise<void> {
    const handle = await open(this.#file, 'r');
    try {
      const { size } = await handle.stat();
      const room = this.#run.checkpointBytes - this.#offset;
      const length = Math.min(size - this.#offset, room);
      if (size - this.#offset > room) this.#tellFull();
      if (length <= 0) return;
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, this.#offset);
      const whole = buffer.subarray(0, bytesRead).lastIndexOf('\n') + 1;
      this.#offset += whole;
      for (const line of buffer.subarray(0, whole).toString('utf8').split('\n')) this.#tell(line);
    } finally {
      await handle.close();
    }
  }

  #tell(line: string): void {
    if (line.trim() === '') return;
    const said = parseStep(line);
    if (said) this.#run.onStep(said);
    // Without the line: it may be a part of a secret, and the rest would come with other words between.
    else this.#run.onLine(NOT_A_STEP);
  }

  #tellFull(): void {
    if (!this.#full)
      this.#run.onLine(
        `its checkpoints are longer than ${this.#run.checkpointBytes} bytes (limits.checkpoint_bytes)`,
      );
    this.#full = true;
  }
}

function parseStep(line: string): { step: string; result: unknown } | null {
  try {
    const { step, result = null } = JSON.parse(line) as { step?: unknown; result?: unknown };
    const isName = typeof step === 'string' && step !== '' && step.length <= STEP_NAME_LENGTH;
    return isName ? { step, result } : null;
  } catch {
    return null;
  }
}
