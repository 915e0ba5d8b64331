/**
 * The process in which a model's tools work that open pages, make pictures or start programs: in the agent's
 * own sandbox, begun with the first such call and ended with the run. It sees the run's folder and cannot
 * write there: what it makes comes back through its standard output, and the runner writes it.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolRefusal } from '../core/modeltools.ts';
import type { UsedMedia } from '../core/proposal.ts';
import type { FailureCause } from '../core/retry.ts';
import {
  parseReply,
  type HostAnswer,
  type HostCall,
  type HostTerms,
  type HostTool,
} from '../core/toolhost.ts';
import type { EngineResult, EngineRun } from './engine.ts';
import { ownProcess } from './ownprocess.ts';
import { judgeEnd } from './ending.ts';
import { Tail } from './process.ts';
import { confineFor, start, stopListening, type Started } from './started.ts';

/** In base64, a file and the words around it: no line is longer. */
const ROOM_FOR_WORDS = 2 * 1024 * 1024;
const BASE64 = 1.4;

/** The process of the tools met a bound of the run, or broke: the run ends as a program's would. */
export class ToolHostEnded extends Error {
  override readonly name = 'ToolHostEnded';
  readonly failure: FailureCause;

  constructor(failure: FailureCause, message: string) {
    super(message);
    this.failure = failure;
  }
}

interface Waiting {
  tool: HostTool;
  resolve: (answer: HostAnswer) => void;
  reject: (error: Error) => void;
}

export class ToolHostProcess {
  readonly #run: EngineRun;
  readonly #file: string;
  readonly #terms: HostTerms;
  readonly #used: (used: readonly UsedMedia[]) => void;
  #started: Promise<Started> | null = null;
  #waiting = new Map<number, Waiting>();
  #calls = 0;
  #printed = 0;
  /** Why it can be called no more. */
  #over: Error | null = null;

  /**
   * @param file the program, which is started once it is called
   * @param used told what services made for its calls
   */
  constructor(run: EngineRun, file: string, terms: HostTerms, used: (used: readonly UsedMedia[]) => void) {
    // Beside another process of the run it ends by itself, and what that one leaves is not its own.
    this.#run = { ...run, run: `${run.run}-tools` };
    this.#file = file;
    this.#terms = terms;
    this.#used = used;
  }

  async call(tool: HostTool, input: unknown): Promise<HostAnswer> {
    if (this.#over) throw this.#over;
    const { child } = await (this.#started ??= this.#start());
    if (this.#over) throw this.#over;
    const id = (this.#calls += 1);
    const call: HostCall = { id, tool, input };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { tool, resolve, reject });
      child.stdin.write(`${JSON.stringify(call)}\n`);
    });
  }

  /** Nothing of it is left afterwards. Throws what it met at the last. */
  async end(): Promise<void> {
    if (this.#started === null) return this.#finish(null);
    const { stop, ended } = await this.#started;
    stop('signal');
    await ended;
    if (this.#over instanceof ToolHostEnded) throw this.#over;
  }

  async #start(): Promise<Started> {
    const run = this.#run;
    const workdir = join(run.home, 'tools');
    await mkdir(workdir, { recursive: true });
    const { command, readable } = ownProcess(this.#file);
    const confined = await confineFor(run, { command, readable: [...readable, run.workdir], workdir });
    const started = await start(run, confined, { cwd: workdir });
    const { child, ended } = started;
    const errors = new Tail();
    child.stderr.on('data', (chunk: Buffer) => {
      errors.add(chunk);
      this.#count(started, chunk.length);
    });
    child.stdin.write(`${JSON.stringify(this.#terms)}\n`);
    void this.#listen(started);
    void ended.then((exit) => {
      const whole = { file: command[0], ...exit, last: null, stderr: errors.text };
      this.#finish(exit.stopped === 'signal' ? null : judgeEnd(run, whole));
    });
    return started;
  }

  async #listen(started: Started): Promise<void> {
    const most = this.#terms.fileBytes * BASE64 + ROOM_FOR_WORDS;
    try {
      for await (const line of linesOf(started.child.stdout, most)) this.#hear(started, line);
    } catch (error) {
      // It ended, and is told to be.
      if (error instanceof LineTooLong) started.stop('output');
    }
  }

  #hear(started: Started, line: string): void {
    const reply = parseReply(line);
    const waiting = reply && this.#waiting.get(reply.id);
    if (!waiting || 'progress' in reply) {
      this.#count(started, line.length);
      this.#run.onLine(waiting && 'progress' in reply ? `${waiting.tool}: ${reply.progress}` : line);
      return;
    }
    this.#waiting.delete(reply.id);
    if (reply.used.length > 0) this.#used(reply.used);
    this.#run.onRefused(reply.refusedHosts);
    if ('refused' in reply)
      waiting.reject(new ToolRefusal(this.#run.redact(reply.refused), { isOutside: true }));
    else waiting.resolve({ ...reply, text: this.#run.redact(reply.text) });
  }

  /** What is no answer is output like any other's. */
  #count({ stop, child }: Started, bytes: number): void {
    this.#printed += bytes;
    if (this.#printed <= this.#run.outputBytes) return;
    stop('output');
    stopListening(child);
  }

  /** @param end null: it was stopped with its run */
  #finish(end: EngineResult | null): void {
    const over = overBy(end);
    this.#over = over;
    for (const { reject } of this.#waiting.values()) reject(over);
    this.#waiting.clear();
  }
}

function overBy(end: EngineResult | null): Error {
  if (end === null) return new Error('its tools were stopped');
  return end.kind === 'failed'
    ? new ToolHostEnded(end.cause, `its tools broke: ${end.reason}`)
    : new ToolHostEnded('error', 'its tools ended by themselves');
}

class LineTooLong extends Error {}

/** Each line once it is whole. Throws where one is longer than `most` bytes. */
async function* linesOf(stream: AsyncIterable<unknown>, most: number): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at)]).toString('utf8');
      [parts, size, from] = [[], 0, at + 1];
    }
    parts.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > most) throw new LineTooLong();
  }
}
