import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { startGit, withoutTrace } from './command.ts';
import type { GitObject, ObjectType, Oid } from './objects.ts';
import { readFault } from './push-report.ts';
import { damaged, RemoteError } from './remote.ts';

interface Waiting {
  oid: Oid;
  resolve: (object: GitObject | null) => void;
  reject: (error: Error) => void;
}

const SILENCE_MS = 10 * 60_000;
/** Of what git says while it lives; the newest tells why it ended. */
const KEPT_WORDS = 8000;

/**
 * Reads objects through one long-lived `git cat-file --batch`: git knows packs, alternates and partial
 * clones, and needs 50 MB beside a 300 MB pack where an in-process reader took 636. Requests are
 * answered in order, so they can be sent without waiting for one another.
 */
export class CatFile {
  readonly #gitDir: string;
  #child: Promise<ChildProcessWithoutNullStreams> | undefined;
  #waiting: Waiting[] = [];
  #chunks: Buffer[] = [];
  #buffered = 0;
  /** Bytes that must be there before parsing can go on; spares joining chunks too early. */
  #needed = 1;
  #patience: NodeJS.Timeout | undefined;

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /**
   * The object, or null where the repository does not have it. Throws `RemoteError`: what is not here yet
   * comes from the remote, and what is here may be damaged.
   */
  async read(oid: Oid): Promise<GitObject | null> {
    const child = await (this.#child ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ oid, resolve, reject });
      this.#watch(child);
      child.stdin.write(`${oid}\n`);
    });
  }

  async close(): Promise<void> {
    const child = await this.#child?.catch(() => undefined);
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    await new Promise<void>((resolve) => {
      child.ref();
      child.once('close', () => resolve());
      child.stdin.end();
    });
  }

  async #start(): Promise<ChildProcessWithoutNullStreams> {
    const child = await startGit(['--git-dir', this.#gitDir, 'cat-file', '--batch'], { cwd: '/' });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString('utf8')).slice(-KEPT_WORDS);
    });
    child.stdout.on('data', (chunk: Buffer) => {
      this.#take(chunk);
      this.#watch(child);
    });
    child.stdin.on('error', () => undefined);
    let over = false;
    const fail = (error: Error) => {
      // `error` and `close` may both come; by the second a new process may be at work.
      if (!over) this.#fail(error);
      over = true;
    };
    child.on('error', fail);
    child.on('exit', (_code, signal) => {
      // Killed, it leaves its own children the pipes, and `close` would wait for those.
      if (signal) child.stderr.destroy();
    });
    child.on('close', (exitCode, signal) => {
      const result = { exitCode, signal, timedOut: false, stdout: '', ...withoutTrace(stderr) };
      const fault = readFault(result);
      fail(fault.kind === 'damaged' ? damaged(this.#gitDir, fault.words) : new RemoteError(fault));
    });
    child.unref();
    return child;
  }

  /**
   * A fetch that git makes of its own may never end; then neither would the asker's wait. And whoever waits is told
   * of its end: where nothing else goes on, Node would leave before that word came.
   */
  #watch(child: ChildProcessWithoutNullStreams): void {
    clearTimeout(this.#patience);
    if (this.#waiting.length === 0) return void child.unref();
    child.ref();
    this.#patience = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS).unref();
  }

  /** What was asked of a process that died is an error for each asker; the next read starts another. */
  #fail(error: Error): void {
    this.#child = undefined;
    this.#chunks = [];
    this.#buffered = 0;
    this.#needed = 1;
    for (const request of this.#waiting.splice(0)) request.reject(error);
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    if (this.#buffered < this.#needed) return;
    let bytes = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    for (;;) {
      const answer = parseAnswer(bytes);
      if (typeof answer === 'number') {
        this.#needed = answer;
        break;
      }
      this.#waiting.shift()?.resolve(answer.object);
      bytes = bytes.subarray(answer.length);
    }
    this.#chunks = bytes.length > 0 ? [bytes] : [];
    this.#buffered = bytes.length;
  }
}

/** One answer from the front of the stream, or how many bytes are needed before there is one. */
function parseAnswer(bytes: Buffer): { object: GitObject | null; length: number } | number {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return bytes.length + 1;
  const [, type, size] = bytes.toString('latin1', 0, end).split(' ');
  if (size === undefined) return { object: null, length: end + 1 };
  const length = end + 1 + Number(size) + 1;
  if (bytes.length < length) return length;
  // Copied, so that a small object does not keep a whole chunk alive.
  const content = Buffer.from(bytes.subarray(end + 1, length - 1));
  return { object: { type: type as ObjectType, bytes: content }, length };
}
