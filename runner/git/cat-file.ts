import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { startGit } from './command.ts';
import type { GitObject, ObjectType, Oid } from './objects.ts';

interface Waiting {
  oid: Oid;
  resolve: (object: GitObject | null) => void;
  reject: (error: Error) => void;
}

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

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** The object, or null where the repository does not have it. */
  async read(oid: Oid): Promise<GitObject | null> {
    const child = await (this.#child ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ oid, resolve, reject });
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
      stderr = (stderr + chunk.toString('utf8')).slice(-2000);
    });
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    child.stdin.on('error', () => undefined);
    let over = false;
    const fail = (error: Error) => {
      // `error` and `close` may both come; by the second a new process may be at work.
      if (!over) this.#fail(error);
      over = true;
    };
    child.on('error', fail);
    child.on('close', () => fail(new Error(`git cat-file ended: ${stderr.trim() || 'no words'}`)));
    child.unref();
    return child;
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
