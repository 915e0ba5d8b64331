/**
 * File names in git are bytes. Those that are UTF-8 become ordinary strings; any other name keeps its
 * high bytes as lone surrogates (U+DC80 to U+DCFF), so that it survives a round trip unchanged and can
 * never equal a proper name.
 */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const ESCAPED = /[\uDC80-\uDCFF]/;
const PAIRS = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

export function decodeName(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join('');
  }
}

export function encodeName(name: string): Buffer {
  if (isUtf8Name(name)) return Buffer.from(name, 'utf8');
  return Buffer.from(Array.from(name, (char) => char.charCodeAt(0) & 0xff));
}

/** Whether the name was proper UTF-8 in git. */
export function isUtf8Name(name: string): boolean {
  return !ESCAPED.test(name) || !ESCAPED.test(name.replace(PAIRS, ''));
}
