import type { Fault } from './fault.ts';
import { sayFault } from './faultwords.ts';
import type { Problem } from './problem.ts';

/** The most an event's or an agent's file may hold, in bytes, where the caller names no other cap. */
const DEFAULT_FILE_CAP = 1024 * 1024;

export type DecodedText = { text: string; problem: null } | { text: null; problem: Problem };

/**
 * Bytes as text: UTF-8, a byte order mark taken off. Looks at the size before anything else, so a
 * huge file costs nothing.
 *
 * @param cap most bytes the file may hold
 */
export function decodeText(bytes: Uint8Array, file: string, cap = DEFAULT_FILE_CAP): DecodedText {
  const refuse = (fault: Fault, line?: number): DecodedText => ({
    text: null,
    problem: { severity: 'error', file, line, ...sayFault(fault) },
  });

  if (bytes.length > cap) return refuse({ kind: 'too-large', bytes: bytes.length, most: cap });
  if (startsUtf16(bytes)) return refuse({ kind: 'utf16' });
  const nul = bytes.indexOf(0);
  if (nul !== -1) return refuse({ kind: 'nul-byte' }, lineAt(bytes, nul));
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null };
  } catch {
    return refuse({ kind: 'not-utf8' });
  }
}

/** Every line ending as one `\n`: CRLF, and the lone CR of very old editors. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * Characters that end a line, move the cursor, or reverse the order of what follows on a terminal:
 * never in an id, a type or a path that is shown to people.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Whether the text is safe to show on one line. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

function startsUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at += 1) if (bytes[at] === 0x0a) line += 1;
  return line;
}
