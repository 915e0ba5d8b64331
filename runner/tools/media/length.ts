/** How long a sound or a film is, as its file says. */

/** Seconds. Throws where the file does not say. */
export async function secondsOf(bytes: Uint8Array, medium: string): Promise<number> {
  const { parseBuffer } = await import('music-metadata');
  const { format } = await parseBuffer(bytes, medium, { duration: true, skipCovers: true });
  if (format.duration && Number.isFinite(format.duration)) return format.duration;
  throw new Error(`This file (${bytes.length} bytes, ${medium}) does not say how long it is.`);
}
