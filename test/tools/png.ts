import { inflateSync } from 'node:zlib';

/** Pixels of an 8-bit PNG without interlacing: what the renderer writes. */
export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue of a pixel. */
  at(x: number, y: number): [number, number, number];
}

/** Decodes a PNG (ISO/IEC 15948): a decoder of our own, so the renderer does not judge itself. */
export function readPng(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes);
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const [width, height, depth, kind, interlaced] = [16, 20, 24, 25, 28].map((at) =>
    at < 24 ? file.readUInt32BE(at) : file[at]!,
  ) as [number, number, number, number, number];
  const channels = { 2: 3, 3: 1, 6: 4 }[kind];
  if (depth !== 8 || interlaced !== 0 || !channels)
    throw new Error(`unexpected PNG: ${depth} ${kind} ${interlaced}`);
  const lines = unfilter(inflateSync(chunksOf(file, 'IDAT')), width * channels, height, channels);
  const palette = chunksOf(file, 'PLTE');
  const at = (x: number, y: number): [number, number, number] => {
    const place = (y * width + x) * channels;
    const [from, start] = kind === 3 ? [palette, lines[place]! * 3] : [lines, place];
    return [from[start]!, from[start + 1]!, from[start + 2]!];
  };
  return { width, height, at };
}

function chunksOf(file: Buffer, name: string): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === name)
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return Buffer.concat(parts);
}

function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)]!;
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : out[y * stride + x - channels]!;
      const up = y === 0 ? 0 : out[(y - 1) * stride + x]!;
      const corner = x < channels || y === 0 ? 0 : out[(y - 1) * stride + x - channels]!;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * stride + x] = raw[y * (stride + 1) + 1 + x]! + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const base = left + up - corner;
  const [a, b, c] = [Math.abs(base - left), Math.abs(base - up), Math.abs(base - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
