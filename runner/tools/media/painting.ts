/** Pictures from words, by services. The renderer of `openCanvas` draws without any. */
import { openAiPainter } from './openai.ts';
import { pictureFacts, type PictureFacts, type PictureFormat } from './picture.ts';
import { hasKey, type Reach, type Service, ServiceError } from './service.ts';
import { stability } from './stability.ts';

export type PainterName = 'stability' | 'openai';

export interface PictureWish {
  prompt: string;
  /** What must not be seen; OpenAI gets it as a sentence of the prompt. */
  avoid?: string | undefined;
  /** Pixels. The service's nearest proportion is painted; what came is in the answer. */
  width: number;
  height: number;
  /** The same seed gives much the same picture; OpenAI has none. */
  seed?: number | undefined;
  format?: PictureFormat | undefined;
  /** What a person who cannot see it is told; the prompt where left out. */
  alt?: string | undefined;
  /** Left out, the first of Stability and OpenAI whose key is there. */
  painter?: PainterName | undefined;
  model?: string | undefined;
}

export interface Painted {
  bytes: Uint8Array;
  /** What the file's own header says. */
  medium: `image/${PictureFormat}`;
  width: number;
  height: number;
  alt: string;
  /** Null where the painter has none. */
  seed: number | null;
  by: string;
}

/** A wish in the painter's own terms. */
interface Sitting {
  prompt: string;
  avoid: string | undefined;
  size: string;
  seed: number | undefined;
  format: PictureFormat;
  model?: string;
}

export interface Painter {
  service: Service;
  /** `WxH` or `W:H`, as its API writes them. */
  sizes: readonly string[];
  hasSeed: boolean;
  paint(sitting: Sitting, reach: Reach): Promise<Pick<Painted, 'bytes' | 'seed' | 'by'>>;
}

const painters: Record<PainterName, Painter> = { stability, openai: openAiPainter };

const mostSeed = 4_294_967_294;

/** Paints one picture. Throws in words where nobody can. */
export async function paint(wish: PictureWish, reach: Reach = {}): Promise<Painted> {
  const painter = painters[wish.painter ?? firstWithKey(reach.env)];
  const format = wish.format ?? 'png';
  const painted = await painter.paint({ ...sittingOf(wish, painter), format }, reach);
  const { width, height } = await measured(painted.bytes, format, painter.service);
  return { ...painted, width, height, medium: `image/${format}`, alt: wish.alt?.trim() || wish.prompt };
}

function firstWithKey(env: NodeJS.ProcessEnv | undefined): PainterName {
  const names = Object.keys(painters) as PainterName[];
  const name = names.find((one) => hasKey(painters[one].service, env));
  if (name) return name;
  const keys = names.map((one) => painters[one].service.key).join(' or ');
  throw new ServiceError(`Nobody can paint: ${keys} is not set. \`openCanvas\` draws without a key.`, false);
}

function sittingOf(wish: PictureWish, { service, sizes, hasSeed }: Painter): Omit<Sitting, 'format'> {
  const prompt = wish.prompt.trim();
  if (!prompt) throw new Error('There is nothing to paint: the prompt is empty.');
  const { seed, avoid } = wish;
  if (seed !== undefined && !hasSeed)
    throw new Error(`${service.name} takes no seed; leave \`seed\` out, or ask for another painter.`);
  if (seed !== undefined && !(Number.isInteger(seed) && seed >= 0 && seed <= mostSeed))
    throw new Error(`\`seed\` is ${seed}; expected a whole number from 0 to ${mostSeed}.`);
  return {
    prompt,
    avoid,
    size: nearest(sizes, wish.width / wish.height),
    seed,
    ...(wish.model ? { model: wish.model } : {}),
  };
}

/** Proportions are compared as people see them: twice as wide is as far as twice as tall. */
function nearest(sizes: readonly string[], proportion: number): string {
  if (!(proportion > 0)) throw new Error('A picture needs a `width` and a `height` above 0.');
  const far = (size: string) => {
    const [width, height] = size.split(/[x:]/).map(Number) as [number, number];
    return Math.abs(Math.log(width / height / proportion));
  };
  return sizes.reduce((best, size) => (far(size) < far(best) ? size : best));
}

/** The size, once the file's first bytes say that it is what was asked for. */
async function measured(bytes: Uint8Array, format: PictureFormat, { name }: Service): Promise<PictureFacts> {
  const facts = await pictureFacts(bytes);
  if (facts?.format === format) return facts;
  const found = facts ? `a ${facts.format}` : 'no picture';
  throw new ServiceError(`${name} answered with ${found}; expected a ${format}`, false);
}
