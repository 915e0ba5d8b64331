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

/**
 * Whether git itself would make a ref of this name (git-check-ref-format). A repository that somebody made
 * by hand, or a server, may show any other: one that starts an option, or that moves a terminal's cursor.
 */
export function isRefName(name: string): boolean {
  const parts = name.split('/');
  return (
    isUtf8Name(name) &&
    !/[\p{Cc}\s~^:?*[\\]|\.\.|@\{/u.test(name) &&
    parts.every((part) => part !== '' && !/^[.-]|\.lock$|\.$/.test(part))
  );
}

/** Whether a path of a tree stays where it is put on disk; git makes no other, but somebody's hands may. */
export function staysInside(path: string): boolean {
  return path.split('/').every((part) => part !== '' && !/^(?:\.{1,2}|\.git)$/i.test(part));
}

/** Whether the name was proper UTF-8 in git. */
export function isUtf8Name(name: string): boolean {
  return !ESCAPED.test(name) || !ESCAPED.test(name.replace(PAIRS, ''));
}
