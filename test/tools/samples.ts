/** Small real files of each medium, made by ffmpeg: one second of a tone, and a picture of 64 x 48. */
import { execa } from 'execa';
import { writeWav } from '../../runner/tools/index.ts';

export interface Samples {
  wav: Uint8Array;
  /** As a stream has it: with lengths that were not known when it began. */
  openWav: Uint8Array;
  mp3: Uint8Array;
  png: Uint8Array;
  jpeg: Uint8Array;
  webp: Uint8Array;
}

export async function mediaSamples(): Promise<Samples> {
  const wav = toneWav();
  const openWav = Uint8Array.from(wav);
  new DataView(openWav.buffer).setUint32(4, 0xffffffff, true);
  new DataView(openWav.buffer).setUint32(40, 0xffffffff, true);
  const tone = ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=1'];
  const picture = ['-f', 'lavfi', '-i', 'color=0xf3eee4:s=64x48', '-frames:v', '1'];
  const [mp3, png, jpeg, webp] = await Promise.all([
    made([...tone, '-f', 'mp3']),
    made([...picture, '-f', 'image2pipe', '-c:v', 'png']),
    made([...picture, '-f', 'image2pipe', '-c:v', 'mjpeg']),
    made([...picture, '-f', 'webp']),
  ]);
  return { wav, openWav, mp3, png, jpeg, webp };
}

function toneWav(): Uint8Array {
  const samples = Buffer.alloc(24_000 * 2);
  for (let at = 0; at < 24_000; at += 1)
    samples.writeInt16LE(Math.round(8000 * Math.sin((at * 2 * Math.PI * 440) / 24_000)), at * 2);
  return writeWav({ rate: 24_000, channels: 1, bits: 16, samples });
}

async function made(args: readonly string[]): Promise<Uint8Array> {
  const { stdout } = await execa('ffmpeg', ['-v', 'error', ...args, '-'], { encoding: 'buffer' });
  return stdout;
}
