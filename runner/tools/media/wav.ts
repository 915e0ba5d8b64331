/** WAV files of plain samples (PCM): taken apart, made anew, joined. */

export interface Wav {
  /** Samples a second. */
  rate: number;
  channels: number;
  /** Bits of one sample. */
  bits: number;
  samples: Uint8Array;
}

const headerBytes = 44;

/** Throws where it is none. A length that a stream could not know yet (0 or all ones) means: to the end. */
export function readWav(bytes: Uint8Array): Wav {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number) => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
  if (bytes.length < headerBytes || tag(0) !== 'RIFF' || tag(8) !== 'WAVE')
    throw new Error('This is no WAV file: it does not begin with RIFF and WAVE.');
  let format: Omit<Wav, 'samples'> | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    const start = at + 8;
    if (tag(at) === 'fmt ') format = formatAt(view, start);
    if (tag(at) === 'data' && format) {
      const isOpen = length === 0 || length === 0xffffffff;
      return { ...format, samples: bytes.subarray(start, isOpen ? bytes.length : start + length) };
    }
    at = start + length + (length % 2);
  }
  throw new Error('This WAV file holds no samples.');
}

function formatAt(view: DataView, at: number): Omit<Wav, 'samples'> {
  const kind = view.getUint16(at, true);
  // 0xfffe: the kind stands further on; for samples of 16 bits and one or two channels it is PCM.
  if (kind !== 1 && kind !== 0xfffe)
    throw new Error(`This WAV file is compressed (format ${kind}); expected plain samples.`);
  return {
    channels: view.getUint16(at + 2, true),
    rate: view.getUint32(at + 4, true),
    bits: view.getUint16(at + 14, true),
  };
}

/** With the shortest header there is, so that the same samples are the same file. */
export function writeWav({ rate, channels, bits, samples }: Wav): Uint8Array {
  const header = Buffer.alloc(headerBytes);
  const frame = (channels * bits) / 8;
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(headerBytes - 8 + samples.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * frame, 28);
  header.writeUInt16LE(frame, 32);
  header.writeUInt16LE(bits, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}

export function secondsOfWav({ rate, channels, bits, samples }: Wav): number {
  return samples.length / (rate * channels * (bits / 8));
}

/** One after the other with silence in between. Throws where they differ in rate, channels or bits. */
export function joinWavs(parts: readonly Wav[], pauseSeconds: number): Wav {
  const [first] = parts;
  if (!first) throw new Error('There is nothing to join: no WAV was given.');
  const { rate, channels, bits } = first;
  if (parts.some((part) => part.rate !== rate || part.channels !== channels || part.bits !== bits))
    throw new Error('These WAV files differ in rate, channels or bits: they cannot be joined.');
  const silence = Buffer.alloc(Math.round(pauseSeconds * rate) * channels * (bits / 8));
  const samples = Buffer.concat(
    parts.flatMap((part, at) => (at === 0 ? [part.samples] : [silence, part.samples])),
  );
  return { rate, channels, bits, samples };
}
