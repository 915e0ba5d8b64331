/**
 * The ways in which bytes may be read: as they are, without the white space between them, and with the
 * escapes of JSON and of addresses undone. Each reading knows where its bytes stood.
 */

export interface Reading {
  bytes: Buffer;
  /** Where each byte begins and ends in what was first read; null where nobody will ask. */
  spans: Spans | null;
}

export interface Spans {
  starts: Uint32Array;
  ends: Uint32Array;
}

const SPACE = 0x20;
/** Escapes within escapes: an agent's JSON in a text within JSON. */
const DEPTH = 2;

/** @param located whether it is to be told where a byte stood */
export function readingsOf(bytes: Uint8Array, located: boolean): Generator<Reading> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const spans = located ? identity(whole.length) : null;
  // Without space first: escapes may be split too.
  return undoing(withoutSpace({ bytes: whole, spans }), DEPTH);
}

/** One after the other and not both at once: a sign of one may belong to the very text in the other. */
function* undoing(reading: Reading, depth: number): Generator<Reading> {
  yield reading;
  if (depth === 0) return;
  for (const escapes of [JSON_ESCAPES, ADDRESS_ESCAPES]) {
    const undone = unescaped(reading, escapes);
    if (undone) yield* undoing(withoutSpace(undone), depth - 1);
  }
}

function identity(length: number): Spans {
  const starts = Uint32Array.from({ length }, (_, at) => at);
  return { starts, ends: starts.map((start) => start + 1) };
}

/** Also without control characters: what is split over lines reads on. */
function withoutSpace(source: Reading): Reading {
  const made = new Writing(source);
  const { bytes } = source;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at]! > SPACE) made.put(bytes[at]!, at, 1);
  return made.end();
}

/** Null where there is nothing to undo. */
function unescaped(source: Reading, { sign, at: escapeAt }: Escapes): Reading | null {
  const { bytes } = source;
  if (!bytes.includes(sign)) return null;
  const made = new Writing(source);
  for (let at = 0; at < bytes.length;) {
    const escape = bytes[at] === sign ? escapeAt(bytes, at) : null;
    if (escape === null) made.put(bytes[at]!, at, 1);
    else for (const byte of escape.means) made.put(byte, at, escape.length);
    at += escape?.length ?? 1;
  }
  return made.end();
}

interface Escape {
  length: number;
  means: Uint8Array;
}

interface Escapes {
  /** What each of them begins with. */
  sign: number;
  at: (bytes: Buffer, at: number) => Escape | null;
}

const ADDRESS_ESCAPES: Escapes = {
  sign: 0x25,
  at: (bytes, at) => hexEscape(bytes, at, 1, 2, (code) => Buffer.of(code)),
};

/** By the sign that follows the backslash. */
const JSON_SIGNS = new Map([
  ...[...'btnfr'].map((letter) => [letter.charCodeAt(0), Buffer.from(' ')] as const),
  ...[...'"\\/'].map((mark) => [mark.charCodeAt(0), Buffer.from(mark)] as const),
]);

const JSON_ESCAPES: Escapes = {
  sign: 0x5c,
  at(bytes, at) {
    const next = bytes[at + 1] ?? 0;
    const means = JSON_SIGNS.get(next);
    if (means) return { length: 2, means };
    const isUnicode = next === 'u'.charCodeAt(0);
    return isUnicode ? hexEscape(bytes, at, 2, 4, (code) => Buffer.from(String.fromCharCode(code))) : null;
  },
};

function hexEscape(
  bytes: Buffer,
  at: number,
  before: number,
  digits: number,
  means: (code: number) => Uint8Array,
): Escape | null {
  const length = before + digits;
  const text = bytes.subarray(at + before, at + length).toString('latin1');
  if (text.length < digits || !/^[0-9a-f]+$/i.test(text)) return null;
  return { length, means: means(Number.parseInt(text, 16)) };
}

/** A reading in the making. One byte may come of several, and several of one escape. */
class Writing {
  readonly #from: Spans | null;
  readonly #bytes: Buffer;
  readonly #spans: Spans | null;
  #length = 0;

  constructor({ bytes, spans }: Reading) {
    this.#from = spans;
    // No escape means more bytes than it has.
    this.#bytes = Buffer.allocUnsafe(bytes.length);
    this.#spans = spans && {
      starts: new Uint32Array(bytes.length),
      ends: new Uint32Array(bytes.length),
    };
  }

  /** A byte that stands for `count` bytes of the source. */
  put(byte: number, at: number, count: number): void {
    if (this.#spans && this.#from) {
      this.#spans.starts[this.#length] = this.#from.starts[at]!;
      this.#spans.ends[this.#length] = this.#from.ends[at + count - 1]!;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  end(): Reading {
    const spans = this.#spans;
    const length = this.#length;
    return {
      bytes: this.#bytes.subarray(0, length),
      spans: spans && { starts: spans.starts.subarray(0, length), ends: spans.ends.subarray(0, length) },
    };
  }
}
