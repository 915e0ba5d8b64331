/**
 * Finds the secrets that a runner knows, however somebody wrote them down: split over lines, in base64 at
 * any place of a longer text, in hexadecimal, in the escapes of JSON or of an address. In texts for people
 * their names take their place.
 */
import { readingsOf, type Spans } from './readings.ts';

/** Shorter values are words of some language, or numbers. */
const LEAST_LENGTH = 8;
/** So much of its beginning makes something a secret to come. */
export const BEGINNING = 6;

type Alphabet = 'plain' | 'base64' | 'hex';

/** One way to write a secret down, in the alphabet in which it is looked for. */
interface Shape {
  name: string;
  alphabet: Alphabet;
  bytes: Buffer;
}

interface Place {
  name: string;
  at: number;
  length: number;
  spans: Spans | null;
}

type Search = (text: Buffer, shape: Buffer) => readonly number[];

export class Redaction {
  readonly #shapes: Shape[] = [];
  readonly #known = new Set<string>();

  /** From now on the value is a secret of this name; but one that is too short, which would be found everywhere. */
  learn(name: string, value: string): void {
    const shapes = shapesOf(name, value.trim());
    if (shapes[0]!.bytes.length < LEAST_LENGTH || this.#known.has(value)) return;
    this.#known.add(value);
    this.#shapes.push(...shapes);
  }

  /** Names of the secrets that bytes hold. */
  namesIn(bytes: Uint8Array): string[] {
    const names = new Set<string>();
    for (const { name } of this.#places(bytes, false, firstPlace)) names.add(name);
    return [...names];
  }

  /**
   * The text with `[redacted NAME]` in the place of each secret.
   * @param from what lies before it was told already, and is left out
   */
  text(text: string, from = 0): string {
    const bytes = Buffer.from(text);
    if (this.namesIn(bytes).length === 0) return text.slice(from);
    const parts: string[] = [];
    let told = Buffer.byteLength(text.slice(0, from));
    for (const { name, start, end } of this.#spansIn(bytes)) {
      if (end <= told) continue;
      parts.push(bytes.toString('utf8', told, Math.max(told, start)), `[redacted ${name}]`);
      told = end;
    }
    return [...parts, bytes.toString('utf8', told)].join('');
  }

  /** The same for every text and number in a value of JSON, and for its keys. */
  value<Value>(value: Value): Value {
    return this.#shapes.length === 0 ? value : (this.#inside(value) as Value);
  }

  /** Where at the end of a text something begins that may become a secret; its length where nothing does. */
  beginningIn(text: string): number {
    const bytes = Buffer.from(text);
    let first = bytes.length;
    for (const { at, spans } of this.#places(bytes, true, beginning))
      first = Math.min(first, spans!.starts[at]!);
    return charactersIn(text, first);
  }

  /** The last line break up to a place of the text that no secret reaches over; -1 where there is none. */
  breakUpTo(text: string, place: number): number {
    let at = text.lastIndexOf('\n', place);
    // From last to first: a secret moves the place to its own beginning, over which another may reach.
    for (const { start, end } of this.#spansIn(Buffer.from(text)).toReversed()) {
      const bytes = at < 0 ? 0 : Buffer.byteLength(text.slice(0, at));
      if (start < bytes && bytes < end) at = text.lastIndexOf('\n', charactersIn(text, start) - 1);
    }
    return at;
  }

  #inside(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'number')
      return this.namesIn(Buffer.from(`${value}`)).length === 0 ? value : this.text(`${value}`);
    if (Array.isArray(value)) return value.map((one) => this.#inside(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [this.text(key), this.#inside(inner)]),
    );
  }

  /** From first to last; those that overlap are one, by the name of the first. */
  #spansIn(bytes: Buffer): { name: string; start: number; end: number }[] {
    const found = [...this.#places(bytes, true, everyPlace)].map(({ name, at, length, spans }) => ({
      name,
      start: spans!.starts[at]!,
      end: spans!.ends[at + length - 1]!,
    }));
    const merged: typeof found = [];
    for (const span of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
      const last = merged.at(-1);
      if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
      else merged.push(span);
    }
    return merged;
  }

  *#places(bytes: Uint8Array, located: boolean, search: Search): Generator<Place> {
    if (this.#shapes.length === 0) return;
    for (const { bytes: read, spans } of readingsOf(bytes, located)) {
      const texts = inAlphabets(read);
      for (const { name, alphabet, bytes: shape } of this.#shapes)
        for (const at of search(texts[alphabet], shape)) yield { name, at, length: shape.length, spans };
    }
  }
}

/** Characters that so many bytes of the text are. */
function charactersIn(text: string, bytes: number): number {
  return Buffer.from(text).toString('utf8', 0, bytes).length;
}

/** The first one as it is, less the white space that readings leave out. */
function shapesOf(name: string, value: string): [Shape, ...Shape[]] {
  const bytes = Buffer.from(value);
  return [
    { name, alphabet: 'plain', bytes: bytes.filter((byte) => byte > 0x20) as Buffer },
    { name, alphabet: 'hex', bytes: Buffer.from(bytes.toString('hex')) },
    ...[0, 1, 2].map((before): Shape => ({ name, alphabet: 'base64', bytes: base64After(bytes, before) })),
  ];
}

/** What base64 makes of bytes that follow on so many others, less what depends on their neighbours. */
function base64After(bytes: Buffer, before: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  return Buffer.from(text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6)));
}

/** Base64 for addresses has other signs for two of its digits; hexadecimal is written large or small. */
function inAlphabets(plain: Buffer): Record<Alphabet, Buffer> {
  const base64 = Buffer.from(plain);
  const hex = Buffer.from(plain);
  for (let at = 0; at < plain.length; at += 1) {
    const byte = plain[at]!;
    if (byte === 0x2d) base64[at] = 0x2b;
    else if (byte === 0x5f) base64[at] = 0x2f;
    else if (byte >= 0x41 && byte <= 0x46) hex[at] = byte + 0x20;
  }
  return { plain, base64, hex };
}

function firstPlace(text: Buffer, shape: Buffer): number[] {
  const at = text.indexOf(shape);
  return at < 0 ? [] : [at];
}

function everyPlace(text: Buffer, shape: Buffer): number[] {
  const places: number[] = [];
  // One may overlap the next.
  for (let at = text.indexOf(shape); at >= 0; at = text.indexOf(shape, at + 1)) places.push(at);
  return places;
}

/** Where the rest of the text is a beginning of the shape. */
function beginning(text: Buffer, shape: Buffer): number[] {
  const start = shape.subarray(0, BEGINNING);
  const earliest = Math.max(0, text.length - shape.length + 1);
  for (let at = text.indexOf(start, earliest); at >= 0; at = text.indexOf(start, at + 1))
    if (text.subarray(at).equals(shape.subarray(0, text.length - at))) return [at];
  return [];
}
