import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair, Scalar, YAMLError } from 'yaml';
import type { Fault } from './fault.ts';
import { sayFault } from './faultwords.ts';
import type { Problem } from './problem.ts';
import { Spots, showPath } from './spots.ts';
import type { KeyPath } from './spots.ts';

export interface ParsedYaml {
  /** The document as plain values; null where an error kept it from being read. */
  data: unknown;
  spots: Spots;
  /** Lines that were refused for an unquoted colon in a value; their problems are among the others. */
  colonLines: number[];
  problems: Problem[];
}

/** Deeper nesting than any format here has use for; deeper documents cost stack and say nothing. */
const MAX_DEPTH = 64;

/**
 * Reads one YAML 1.2 document as plain data. Aliases are refused (a short text could unfold into
 * gigabytes), own tags mean nothing, and `__proto__` is never a key.
 *
 * @param firstLine line of the file on which `text` begins, 1-based
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const spots = new Spots();
  const document = composeDocument(text, lines);
  if (document === null) {
    return { data: null, spots, colonLines: [], problems: [tooDeep(file, firstLine)] };
  }
  const reading: Reading = { file, firstLine, lines, spots, problems: [] };
  if (document.errors.length > 0) {
    const colons = document.errors.filter((error) => error.code === 'BLOCK_AS_IMPLICIT_KEY');
    return {
      data: null,
      spots,
      colonLines: colons.map((error) => lineAt(error.pos[0], reading)),
      problems: document.errors.map((error) => syntaxProblem(error, reading)),
    };
  }

  for (const warning of document.warnings) {
    reading.problems.push({ ...syntaxProblem(warning, reading), severity: 'note' });
  }
  const data = plainValue(document.contents, [], reading);
  return { data, spots, colonLines: [], problems: reading.problems };
}

interface Reading {
  file: string;
  firstLine: number;
  lines: LineCounter;
  spots: Spots;
  problems: Problem[];
}

function composeDocument(text: string, lineCounter: LineCounter): Document.Parsed | null {
  if (nestsTooDeep(text)) return null;
  return parseDocument(text, {
    lineCounter,
    merge: false,
    prettyErrors: false,
    schema: 'core',
    strict: true,
    // Compares every key with every other; `plainMap` finds duplicates in one pass.
    uniqueKeys: false,
    version: '1.2',
    logLevel: 'silent',
  });
}

/**
 * Looks at the text before the parser does, since the parser recurses on every opening sign. Signs
 * inside quotes count too: no honest file holds hundreds that are never closed.
 */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth += 1;
    if ((sign === ']' || sign === '}') && depth > 0) depth -= 1;
    if (depth > 8 * MAX_DEPTH) return true;
  }
  return COMPACT_NESTING.test(text);
}

/** `- - - - x` opens a list for each dash. */
const COMPACT_NESTING = new RegExp(String.raw`^[ ]*(?:[-?:][ \t]+){${MAX_DEPTH}}`, 'm');

function tooDeep(file: string, line: number): Problem {
  return {
    severity: 'error',
    file,
    line,
    ...sayFault({ kind: 'yaml-depth', most: MAX_DEPTH }),
  };
}

function plainValue(node: unknown, path: KeyPath, reading: Reading): unknown {
  if (node === null || node === undefined) return null;
  note(node as Node, path, reading);
  if (path.length > MAX_DEPTH) {
    reading.problems.push(tooDeep(reading.file, lineOf(node as Node, reading)));
    return null;
  }
  if (isAlias(node)) {
    reading.problems.push({
      severity: 'error',
      file: reading.file,
      line: lineOf(node, reading),
      at: showPath(path),
      ...sayFault({ kind: 'alias', name: node.source }),
    });
    return null;
  }
  if (isSeq(node)) return node.items.map((item, index) => plainValue(item, [...path, index], reading));
  if (isMap(node)) return plainMap(node.items as Pair[], path, reading);
  return isScalar(node) ? plainScalar(node) : null;
}

function plainMap(pairs: readonly Pair[], path: KeyPath, reading: Reading): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (const { key, value } of pairs) {
    const name = keyName(key);
    const line = lineOf(key as Node | null, reading);
    if (name === null) {
      reading.problems.push(badKey(reading.file, line, path));
    } else if (name === '__proto__') {
      reading.problems.push(droppedKey(reading.file, line, path));
    } else {
      if (Object.hasOwn(map, name)) reading.problems.push(secondKey(reading.file, line, [...path, name]));
      map[name] = plainValue(value, [...path, name], reading);
      note(key as Node, [...path, name], reading);
    }
  }
  return map;
}

function badKey(file: string, line: number, path: KeyPath): Problem {
  return {
    severity: 'error',
    file,
    line,
    at: showPath(path) || undefined,
    ...sayFault({ kind: 'key-no-text' }),
  };
}

function secondKey(file: string, line: number, path: KeyPath): Problem {
  return {
    severity: 'error',
    file,
    line,
    at: showPath(path),
    ...sayFault({ kind: 'key-twice' }),
  };
}

/** `__proto__` would reach into JavaScript's objects wherever the value is copied. */
export function droppedKey(file: string, line: number | undefined, path: KeyPath): Problem {
  return {
    severity: 'note',
    file,
    line,
    at: showPath([...path, '__proto__']),
    ...sayFault({ kind: 'key-left-out', key: '__proto__' }),
  };
}

function keyName(key: unknown): string | null {
  if (!isScalar(key)) return null;
  if (typeof key.value === 'string') return key.value;
  return key.source ?? (key.value === null ? null : String(key.value));
}

/** A number that JavaScript cannot hold exactly stays the text that was written: it is likely an id. */
function plainScalar(scalar: Scalar): unknown {
  const { value, source } = scalar;
  if (typeof value === 'bigint') return source ?? String(value);
  if (typeof value !== 'number') return value;
  const exact = Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
  return exact ? value : (source ?? String(value));
}

function note(node: Node, path: KeyPath, reading: Reading): void {
  if (!node?.range) return;
  const { line, col } = reading.lines.linePos(node.range[0]);
  reading.spots.set(path, { line: line + reading.firstLine - 1, column: col });
}

function lineOf(node: Node | null, reading: Reading): number {
  return lineAt(node?.range?.[0] ?? 0, reading);
}

function lineAt(offset: number, reading: Reading): number {
  return reading.lines.linePos(offset).line + reading.firstLine - 1;
}

function syntaxProblem(error: YAMLError, reading: Reading): Problem {
  const { line, col } = reading.lines.linePos(error.pos[0]);
  return {
    severity: 'error',
    file: reading.file,
    line: line + reading.firstLine - 1,
    column: col,
    ...sayFault(KNOWN[error.code] ?? { kind: 'no-yaml', words: error.message }),
  };
}

/** The parser's commonest complaints, told in words for people who do not know YAML's. */
const KNOWN: Partial<Record<YAMLError['code'], Fault>> = {
  BLOCK_AS_IMPLICIT_KEY: { kind: 'yaml-colon' },
  MULTIPLE_DOCS: { kind: 'yaml-documents' },
  TAB_AS_INDENT: { kind: 'yaml-tab' },
  BAD_ALIAS: { kind: 'yaml-alias' },
};
