/** The tools of a model that work on its run's folder: read, write, edit, search. Never outside it, never by a link. */
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import * as z from 'zod';
import { ToolRefusal, type ModelTool, type ToolRight, type ToolRights } from '../../core/modeltools.ts';
import { namesPath } from '../../core/paths.ts';
import { isInsidePath } from '../../core/values.ts';
import { openToRead, openToWrite } from './inside.ts';
import { makeTool } from './tool.ts';

/** Of one answer. */
const MOST_READ = 100_000;
/** Of a file that is read or searched at all. */
const LARGEST_FILE = 5 * 1024 * 1024;
const MOST_LINES = 2000;
const MOST_HITS = 200;
const HIT_LENGTH = 300;
const MOST_LOOKED_AT = 20_000;
/** Each more of them may take 255 times as long on a name that was made for it, and the runner waits. */
const MOST_WILDCARDS = 4;

const path = z.string().describe('Relative to the folder, with `/`');

const readInput = z.object({
  path,
  from_line: z.number().int().min(1).default(1),
  lines: z.number().int().min(1).max(MOST_LINES).default(MOST_LINES),
});
const writeInput = z.object({ path, content: z.string() });
const editInput = z.object({
  path,
  old: z.string().min(1).describe('Text that stands exactly once in the file'),
  new: z.string(),
});
const searchInput = z.object({
  paths: z
    .string()
    .max(500)
    .refine((pattern) => (pattern.match(/[*?]+/g)?.length ?? 0) <= MOST_WILDCARDS, {
      error: `at most ${MOST_WILDCARDS} wildcards`,
    })
    .default('**')
    .describe('A pattern such as `knowledge/**/*.md`'),
  text: z
    .string()
    .max(500)
    .default('')
    .describe('Words to find, capital or small; left out, paths are listed'),
});

const READ = {
  name: 'read',
  description: 'Reads a text file, from a line on.',
  schema: readInput,
  isOutside: true,
};
const SEARCH = {
  name: 'search',
  description: 'Lists files, or lines that hold a text.',
  schema: searchInput,
  isOutside: true,
};
const WRITE = { name: 'write', description: 'Writes a text file, whole.', schema: writeInput, isWork: true };
const EDIT = {
  name: 'edit',
  description: 'Replaces a text that stands once in a file.',
  schema: editInput,
  isWork: true,
};

/** The tools that the rights give. */
export function workfolderTools(folder: WorkFolder, rights: Pick<ToolRights, 'tools'>): ModelTool[] {
  const made: [ToolRight, ModelTool][] = [
    ['read', makeTool(READ, (input) => folder.read(input))],
    ['search', makeTool(SEARCH, (input) => folder.search(input))],
    ['write', makeTool(WRITE, (input) => folder.write(input))],
    ['write', makeTool(EDIT, (input) => folder.edit(input))],
  ];
  return made.filter(([right]) => rights.tools.has(right)).map(([, one]) => one);
}

export class WorkFolder {
  readonly #root: string;
  readonly #writes: readonly string[];
  #room: number;

  constructor(root: string, { writes, bytes }: Pick<ToolRights, 'writes' | 'bytes'>) {
    this.#root = root;
    this.#writes = writes;
    this.#room = bytes;
  }

  async read({ path, from_line, lines }: z.output<typeof readInput>): Promise<string> {
    const all = (await this.#text(path)).split('\n');
    const some = all.slice(from_line - 1, from_line - 1 + lines).join('\n');
    const cut = some.length > MOST_READ ? some.slice(0, MOST_READ) : some;
    const isWhole = cut.length === some.length && from_line === 1 && lines >= all.length;
    return isWhole ? cut : `${cut}\n[a part; the file has ${all.length} lines]`;
  }

  write({ path, content }: z.output<typeof writeInput>): Promise<string> {
    return this.put(path, Buffer.from(content));
  }

  /** Throws where it may not. */
  mayWrite(path: string): void {
    if (!isInsidePath(path)) throw new ToolRefusal(`${JSON.stringify(path)} is no path inside the folder`);
    if (!namesPath(this.#writes, path))
      throw new ToolRefusal(
        `you may not write ${path}; you may write: ${this.#writes.join(', ') || 'nothing'}`,
      );
  }

  async put(path: string, bytes: Uint8Array): Promise<string> {
    this.mayWrite(path);
    if (bytes.length > this.#room)
      throw new ToolRefusal(`${bytes.length} bytes are too many; ${this.#room} are left for this run`);
    const handle = await openToWrite(this.#root, path);
    await handle.writeFile(bytes).finally(() => handle.close());
    this.#room -= bytes.length;
    return `wrote ${path}: ${bytes.length} bytes`;
  }

  async edit({ path, old, new: replacement }: z.output<typeof editInput>): Promise<string> {
    const text = await this.#text(path);
    const times = text.split(old).length - 1;
    if (times !== 1) throw new ToolRefusal(`\`old\` stands ${times} times in ${path}; it must stand once`);
    return this.write({ path, content: text.replace(old, () => replacement) });
  }

  async search({ paths, text }: z.output<typeof searchInput>): Promise<string> {
    const matches = picomatch(paths, { dot: true, nonegate: true, noextglob: true });
    const wanted = text.toLowerCase();
    const hits: string[] = [];
    for await (const path of this.#walk('')) {
      if (hits.length >= MOST_HITS) break;
      if (matches(path)) hits.push(...(wanted === '' ? [path] : await this.#linesWith(path, wanted)));
    }
    if (hits.length === 0) return 'nothing was found';
    const more = hits.length >= MOST_HITS ? [`[there may be more than these ${MOST_HITS}]`] : [];
    return [...hits.slice(0, MOST_HITS), ...more].join('\n');
  }

  /** What is no text has no lines. */
  async #linesWith(path: string, wanted: string): Promise<string[]> {
    const text = await this.#text(path).catch(() => '');
    return text
      .split('\n')
      .map((line, at) => ({ line, at: at + 1 }))
      .filter(({ line }) => line.toLowerCase().includes(wanted))
      .map(({ line, at }) => `${path}:${at}: ${line.slice(0, HIT_LENGTH)}`);
  }

  async *#walk(folder: string, left = { files: MOST_LOOKED_AT }): AsyncGenerator<string> {
    for await (const entry of await opendir(join(this.#root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if ((left.files -= 1) < 0) return;
      if (entry.isDirectory()) yield* this.#walk(path, left);
      else if (entry.isFile()) yield path;
    }
  }

  async #text(path: string): Promise<string> {
    const handle = await openToRead(this.#root, path);
    try {
      const { size } = await handle.stat();
      if (size > LARGEST_FILE) throw new ToolRefusal(`${path} is too large to read: ${size} bytes`);
      return new TextDecoder('utf-8', { fatal: true }).decode(await handle.readFile());
    } catch (error) {
      throw error instanceof TypeError ? new ToolRefusal(`${path} is no text`) : error;
    } finally {
      await handle.close();
    }
  }
}
