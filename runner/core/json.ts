import type { Fault } from './fault.ts';
import { sayFault } from './faultwords.ts';
import type { Problem } from './problem.ts';
import { Spots, showPath } from './spots.ts';
import type { KeyPath, Spot } from './spots.ts';
import { droppedKey } from './yaml.ts';

export interface ParsedJson {
  /** The plain value; undefined where an error kept it from being read. */
  data: unknown;
  spots: Spots;
  problems: Problem[];
}

/** Deeper nesting than any event has use for. */
const MAX_DEPTH = 64;

/** Faults are told of the envelope and of the values right in it; remembering more would cost memory. */
const SPOTTED_DEPTH = 2;

/**
 * Reads strict JSON and remembers where each value stands. `JSON.parse` would take the last of two
 * equal keys in silence, names no line, and keeps `__proto__` as a key.
 */
export function parseJson(text: string, file: string): ParsedJson {
  const scan = new Scan(text, file);
  try {
    const data = scan.document();
    return { data: scan.failed ? undefined : data, spots: scan.spots, problems: scan.problems };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const problem = scan.problemAt(error.offset, error.fault);
    return { data: undefined, spots: scan.spots, problems: [...scan.problems, problem] };
  }
}

/** Leaves the scan at the first fault in the grammar; never leaves this file. */
class JsonFault extends Error {
  readonly offset: number;
  readonly fault: Fault;
  constructor(offset: number, fault: Fault) {
    super(fault.kind);
    this.offset = offset;
    this.fault = fault;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

class Scan {
  readonly spots = new Spots();
  readonly problems: Problem[] = [];
  failed = false;
  readonly #text: string;
  readonly #file: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;
  #counted = 0;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
  }

  document(): unknown {
    this.#match(SPACE);
    if (this.#at === this.#text.length) this.#fault({ kind: 'json-empty' });
    const value = this.#value([]);
    this.#match(SPACE);
    if (this.#at < this.#text.length) this.#fault({ kind: 'json-more' });
    return value;
  }

  problemAt(offset: number, fault: Fault): Problem {
    return { severity: 'error', file: this.#file, ...this.#spot(offset), ...sayFault(fault) };
  }

  #value(path: KeyPath): unknown {
    if (path.length <= SPOTTED_DEPTH) this.spots.set(path, this.#spot(this.#at));
    if (path.length > MAX_DEPTH) this.#fault({ kind: 'json-depth', most: MAX_DEPTH });
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(path);
      case '[':
        return this.#array(path);
      case '"':
        return this.#string();
      default:
        return this.#literal();
    }
  }

  #object(path: KeyPath): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const seen = new Set<string>();
    this.#items('}', () => {
      const offset = this.#at;
      if (this.#text[offset] !== '"') this.#fault({ kind: 'json-key' });
      const key = this.#string();
      this.#match(SPACE);
      if (this.#text[this.#at] !== ':') this.#fault({ kind: 'json-colon' });
      this.#at += 1;
      this.#match(SPACE);
      const value = this.#value([...path, key]);
      if (seen.has(key)) this.#duplicate(offset, [...path, key]);
      seen.add(key);
      if (key === '__proto__') this.problems.push(droppedKey(this.#file, this.#spot(offset).line, path));
      else object[key] = value;
    });
    return object;
  }

  #array(path: KeyPath): unknown[] {
    const array: unknown[] = [];
    this.#items(']', () => array.push(this.#value([...path, array.length])));
    return array;
  }

  /** Reads what stands between an opening sign and `close`, item by item, with commas between. */
  #items(close: string, item: () => void): void {
    this.#at += 1;
    this.#match(SPACE);
    if (this.#take(close)) return;
    for (;;) {
      item();
      this.#match(SPACE);
      if (this.#take(close)) return;
      if (!this.#take(',')) this.#fault({ kind: 'json-comma', close });
      this.#match(SPACE);
    }
  }

  #string(): string {
    let end = this.#at;
    do end = this.#text.indexOf('"', end + 1);
    while (end !== -1 && this.#isEscaped(end));
    const token = this.#text.slice(this.#at, end + 1);
    try {
      // What is between the quotes (escapes, no raw control character) is the platform's to judge.
      const text = JSON.parse(token) as string;
      this.#at = end + 1;
      return text;
    } catch {
      return this.#fault({ kind: 'json-text' });
    }
  }

  #isEscaped(offset: number): boolean {
    let slashes = 0;
    while (this.#text[offset - 1 - slashes] === '\\') slashes += 1;
    return slashes % 2 === 1;
  }

  #literal(): unknown {
    const token = this.#match(NUMBER) || this.#match(WORD);
    if (!token) this.#fault({ kind: 'json-value' });
    return JSON.parse(token);
  }

  #duplicate(offset: number, path: KeyPath): void {
    this.failed = true;
    const problem = this.problemAt(offset, { kind: 'key-twice' });
    this.problems.push({ ...problem, at: showPath(path) });
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const token = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += token.length;
    return token;
  }

  #fault(fault: Fault): never {
    throw new JsonFault(this.#at, fault);
  }

  /** Offsets are asked for in rising order, but for a duplicate's key, so lines are counted once. */
  #spot(offset: number): Spot {
    if (offset < this.#counted) [this.#line, this.#lineStart, this.#counted] = [1, 0, 0];
    for (;;) {
      const next = this.#text.indexOf('\n', this.#counted);
      if (next === -1 || next >= offset) break;
      this.#line += 1;
      this.#lineStart = next + 1;
      this.#counted = next + 1;
    }
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }
}
