/** What ffprobe and ffmpeg say of a film: other eyes than those of the code that made it. */
import { execa } from 'execa';

export interface FilmFacts {
  seconds: number;
  video: string | null;
  audio: string | null;
  width: number;
  height: number;
  pixels: string;
  rate: string;
  sampleRate: number;
  /** Everything a file says of its maker and its time. */
  tags: Record<string, string>;
}

interface Stream {
  codec_type: string;
  codec_name: string;
  width?: number;
  height?: number;
  pix_fmt?: string;
  r_frame_rate: string;
  sample_rate?: string;
}

export async function factsOf(file: string): Promise<FilmFacts> {
  const { stdout } = await execa('ffprobe', [
    '-v',
    'error',
    '-of',
    'json',
    '-show_format',
    '-show_streams',
    file,
  ]);
  const { format, streams } = JSON.parse(stdout) as {
    format: { duration: string; tags?: Record<string, string> };
    streams: Stream[];
  };
  const of = (type: string) => streams.find((stream) => stream.codec_type === type);
  const [video, audio] = [of('video'), of('audio')];
  return {
    seconds: Number(format.duration),
    video: video?.codec_name ?? null,
    audio: audio?.codec_name ?? null,
    width: video?.width ?? 0,
    height: video?.height ?? 0,
    pixels: video?.pix_fmt ?? '',
    rate: video?.r_frame_rate ?? '',
    sampleRate: Number(audio?.sample_rate ?? 0),
    tags: format.tags ?? {},
  };
}

/** Integrated loudness in LUFS, by the meter of EBU R128. */
export async function loudnessOf(file: string): Promise<number> {
  const { stderr } = await execa('ffmpeg', [
    '-nostats',
    '-hide_banner',
    '-i',
    file,
    '-af',
    'ebur128',
    '-f',
    'null',
    '-',
  ]);
  return Number(/Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(stderr)?.[1]);
}

/** One frame as a PNG. */
export async function frameAt(file: string, seconds: number): Promise<Buffer> {
  const args = [
    '-v',
    'error',
    '-ss',
    String(seconds),
    '-i',
    file,
    '-frames:v',
    '1',
    '-f',
    'image2pipe',
    '-c:v',
    'png',
    '-',
  ];
  const { stdout } = await execa('ffmpeg', args, { encoding: 'buffer' });
  return Buffer.from(stdout);
}
