/** Whether a file holds what its name says: text, or one of the media that agents make. */

/** Media by the extension of a file's name, as `file-type` calls what it finds in the first bytes. */
const MEDIA: Readonly<Record<string, readonly string[]>> = {
  png: ['image/png', 'image/apng'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  webp: ['image/webp'],
  gif: ['image/gif'],
  avif: ['image/avif'],
  ico: ['image/x-icon'],
  pdf: ['application/pdf'],
  mp4: ['video/mp4'],
  mov: ['video/quicktime'],
  webm: ['video/webm', 'video/matroska'],
  mp3: ['audio/mpeg'],
  m4a: ['audio/x-m4a', 'audio/mp4', 'video/mp4'],
  wav: ['audio/wav'],
  flac: ['audio/flac'],
  ogg: ['audio/ogg', 'audio/ogg; codecs=opus', 'video/ogg', 'application/ogg'],
  oga: ['audio/ogg', 'audio/ogg; codecs=opus'],
  opus: ['audio/ogg; codecs=opus'],
  ogv: ['video/ogg'],
};

/** By the last extension of its name; null for a file that must be text. */
function mediaOf(path: string): readonly string[] | null {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(MEDIA, extension) ? MEDIA[extension]! : null;
}

/** Whether its first bytes have to be looked at: its name says that it is no text. */
export function isNamedAsMedia(path: string): boolean {
  return mediaOf(path) !== null;
}

/** UTF-8 without a NUL. SVG and HTML are text. */
export function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Why a file is not what its name says; null where it is.
 * @param found the medium that its first bytes tell; null: none, or nobody looked
 */
export function whyNotItsName(path: string, bytes: Uint8Array, found: string | null): string | null {
  const media = mediaOf(path);
  const shown = JSON.stringify(path);
  if (media === null) {
    if (isText(bytes)) return null;
    const known = Object.keys(MEDIA).join(', ');
    return `${shown} is not UTF-8 text, nor is it named as one of the media that may be written (${known})`;
  }
  if (found !== null && media.includes(found)) return null;
  const what = found ?? (isText(bytes) ? 'text' : 'no medium that is known');
  return `${shown} holds ${what}; expected ${media[0]}, as its name says`;
}
