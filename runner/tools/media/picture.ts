/** Pictures by what their first bytes say, never by their names. */

export type PictureFormat = 'png' | 'jpeg' | 'webp';

export interface PictureFacts {
  format: PictureFormat;
  width: number;
  height: number;
}

const formats: Readonly<Record<string, PictureFormat>> = { png: 'png', jpg: 'jpeg', webp: 'webp' };

/** Null for anything but PNG, JPEG and WebP. */
export async function pictureFacts(bytes: Uint8Array): Promise<PictureFacts | null> {
  const { imageSize } = await import('image-size');
  try {
    const { type = '', width, height } = imageSize(bytes);
    return Object.hasOwn(formats, type) ? { format: formats[type]!, width, height } : null;
  } catch {
    // It throws for what it does not know, and for a picture that ends within its header.
    return null;
  }
}
