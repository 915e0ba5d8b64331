/** The medium that a file's first bytes tell; null for none. Loaded for the first one that is asked for. */
export async function mediumOf(bytes: Uint8Array): Promise<string | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  // One that is cut off is no medium that anybody could use.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found?.mime ?? null;
}
