import { createHash } from 'node:crypto';

/** The sha256 of a text, or of a file's bytes as they lie there. */
export function sumOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
