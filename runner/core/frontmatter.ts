import matter from 'gray-matter';
import { findConflict } from './conflict.ts';
import type { Fault } from './fault.ts';
import { sayFault } from './faultwords.ts';
import type { Problem } from './problem.ts';
import { Spots } from './spots.ts';
import { decodeText, withPlainLineEnds } from './text.ts';
import { parseYaml } from './yaml.ts';
import type { ParsedYaml } from './yaml.ts';

export interface FrontMatter {
  /** What the front matter says; empty where there is none or it could not be read. */
  data: Record<string, unknown>;
  /** The text after the front matter, its line endings as `\n`. */
  body: string;
  /** Whether the file has front matter at all. */
  fenced: boolean;
  spots: Spots;
  problems: Problem[];
}

export interface FrontMatterOptions {
  /** Most bytes the whole file may hold. */
  cap?: number | undefined;
  /** A value refused for an unquoted colon is the rest of its line, with a note. */
  lenient?: boolean | undefined;
}

/** Caps on the block between the two `---` lines: it is a handful of keys, not a document. */
const FRONT_MATTER_CAP = 64 * 1024;
const FRONT_MATTER_LINES = 1000;

/**
 * Splits a markdown file into front matter and body, and reads the front matter as plain data.
 * Only a bare `---` on the first line opens it; nothing in a file is ever evaluated.
 */
export function readFrontMatter(
  bytes: Uint8Array,
  file: string,
  { cap, lenient = false }: FrontMatterOptions = {},
): FrontMatter {
  const decoded = decodeText(bytes, file, cap);
  if (decoded.problem) return unread([decoded.problem]);

  const text = withPlainLineEnds(decoded.text);
  const conflict = findConflict(text, file);
  if (conflict) return unread([conflict]);
  const fence = findFence(text, file);
  if (fence.kind === 'refused') return unread([fence.problem]);
  if (fence.kind === 'none') {
    return { data: {}, body: text, fenced: false, spots: new Spots(), problems: [] };
  }
  return readFenced(fence, file, lenient);
}

function unread(problems: Problem[]): FrontMatter {
  return { data: {}, body: '', fenced: false, spots: new Spots(), problems };
}

type Fence =
  { kind: 'none' } | { kind: 'refused'; problem: Problem } | { kind: 'found'; head: string; body: string };

/**
 * Finds the two fence lines itself: gray-matter would take the rest of the opening line for the name
 * of a language to evaluate, any line *beginning* with `---` for the end, and a missing end for none.
 */
function findFence(text: string, file: string): Fence {
  const opening = text.slice(0, lineEnd(text, 0));
  if (!opening.startsWith('---') || /^----+\s*$/.test(opening)) return { kind: 'none' };
  const refuse = (fault: Fault): Fence => ({
    kind: 'refused',
    problem: { severity: 'error', file, line: 1, ...sayFault(fault) },
  });
  if (opening.trimEnd() !== '---')
    return refuse({ kind: 'other-language', opening: opening.slice(0, 40).trimEnd() });
  const headStart = lineEnd(text, 0) + 1;
  const closing = /^---[ \t]*$/gm;
  closing.lastIndex = headStart;
  const end = closing.exec(text);
  if (end === null) return refuse({ kind: 'fence-open' });
  const head = text.slice(headStart, end.index);
  const lines = head.split('\n').length - 1;
  if (head.length > FRONT_MATTER_CAP || lines > FRONT_MATTER_LINES) {
    const most = { characters: FRONT_MATTER_CAP, lines: FRONT_MATTER_LINES };
    return refuse({ kind: 'head-too-long', characters: head.length, lines, most });
  }
  return { kind: 'found', head, body: text.slice(lineEnd(text, end.index) + 1) };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** gray-matter hands every block to a named engine; all but our own YAML refuse. */
function refuseEngine(): never {
  throw new Error('only YAML front matter is read');
}

function readFenced(fence: Extract<Fence, { kind: 'found' }>, file: string, lenient: boolean): FrontMatter {
  let parsed: ParsedYaml = { data: {}, spots: new Spots(), colonLines: [], problems: [] };
  // Options are always passed: without them gray-matter keeps every text it ever saw in a global
  // cache. The end must be a whole line, or a value that begins with `---` would end the block.
  const { content } = matter(`---\n${fence.head}---\n${fence.body}`, {
    delimiters: ['---', '---\n'],
    language: 'yaml',
    engines: {
      yaml: (block) => {
        const head = block.slice(1);
        parsed = lenient ? parseLeniently(head, file) : parseYaml(head, file, 2);
        return {};
      },
      javascript: refuseEngine,
      json: refuseEngine,
      coffee: refuseEngine,
    },
  });
  const problems = [...parsed.problems];
  const data = asMap(parsed.data, file, problems);
  return { data, body: content, fenced: true, spots: parsed.spots, problems };
}

function asMap(data: unknown, file: string, problems: Problem[]): Record<string, unknown> {
  if (data === null || data === undefined) return {};
  if (typeof data === 'object' && !Array.isArray(data)) return data as Record<string, unknown>;
  problems.push({
    severity: 'error',
    file,
    line: 2,
    ...sayFault({ kind: 'head-without-keys', isList: Array.isArray(data) }),
  });
  return {};
}

/** `key: value` with a value that is neither quoted nor a block, list, map, alias, anchor or tag. */
const PLAIN_LINE = /^([ ]*(?:- )?[\p{L}\p{N}_-]+:)[ \t]+([^\s"'[\]{}|>&*!#%@`].*)$/u;

/** Each pass mends every line the parser names; a mended line cannot be named again. */
const MENDING_PASSES = 16;

/**
 * Reads YAML as other tools' hand-written agent files need it: where strict YAML refuses a value for
 * an unquoted colon, the value is the rest of its line.
 */
function parseLeniently(head: string, file: string): ParsedYaml {
  const lines = head.split('\n');
  const notes: Problem[] = [];
  let parsed = parseYaml(head, file, 2);
  for (let pass = 0; pass < MENDING_PASSES && parsed.colonLines.length > 0; pass += 1) {
    const mended = mendLines(lines, parsed.colonLines, file);
    if (mended.length === 0) break;
    notes.push(...mended);
    parsed = parseYaml(lines.join('\n'), file, 2);
  }
  return { ...parsed, problems: [...notes, ...parsed.problems] };
}

function mendLines(lines: string[], colonLines: readonly number[], file: string): Problem[] {
  const notes: Problem[] = [];
  for (const number of new Set(colonLines)) {
    const found = PLAIN_LINE.exec(lines[number - 2] ?? '');
    const [, key, value] = found ?? [];
    if (!key || !value) continue;
    lines[number - 2] = `${key} ${JSON.stringify(value.trimEnd())}`;
    notes.push({
      severity: 'note',
      file,
      line: number,
      at: key.replace(/^[ -]*|:$/g, ''),
      ...sayFault({ kind: 'unquoted-colon' }),
    });
  }
  return notes;
}
