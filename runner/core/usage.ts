/** What runs use of models and services, and what it costs: in outcomes, records, checkpoints and books alike. */
import * as z from 'zod';
import { FREE, mediaPrice, type MediaPrice } from './mediaprices.ts';
import type { UsedMedia } from './proposal.ts';

const count = z.number().int().nonnegative();

/** Each token counts in one class only. */
const tokensSchema = z.object({ input: count, output: count, cache_read: count, cache_write: count });
export type Tokens = z.infer<typeof tokensSchema>;
export const NO_TOKENS: Tokens = { input: 0, output: 0, cache_read: 0, cache_write: 0 };

/** Pictures made, seconds of voice or film, characters spoken. */
const mediaSchema = z.object({ images: count, seconds: z.number().nonnegative(), characters: count });
export type Media = z.infer<typeof mediaSchema>;
export const NO_MEDIA: Media = { images: 0, seconds: 0, characters: 0 };

/** One model's part, or one service's. */
const shareSchema = z.object({
  model: z.string(),
  tokens: tokensSchema.default(NO_TOKENS),
  media: mediaSchema.default(NO_MEDIA),
  cost_usd: z.number(),
});
export type Share = z.infer<typeof shareSchema>;

/** Keys of whatever tells what a run used. */
export const usageKeys = {
  /** That answered, the last of several; null: none did. */
  model: z.string().nullable().default(null),
  tokens: tokensSchema.default(NO_TOKENS),
  media: mediaSchema.default(NO_MEDIA),
  cost_usd: z.number().default(0),
  /** Each one's part, where that is more than `model` and the sums say. */
  models: z.array(shareSchema).default([]),
};

export interface Usage {
  model: string | null;
  tokens: Tokens;
  media: Media;
  cost_usd: number;
  models: Share[];
}

export const NO_USAGE: Usage = { model: null, tokens: NO_TOKENS, media: NO_MEDIA, cost_usd: 0, models: [] };

/** The sums of what was used, one share for each model. */
export function usageOf(model: string | null, parts: readonly Share[]): Usage {
  const shares = new Map<string, Share>();
  for (const part of parts) {
    const known = shares.get(part.model);
    shares.set(part.model, known ? { model: part.model, ...sumOf([known, part]) } : part);
  }
  const models = [...shares.values()];
  const isPlain = models.length === 0 || (models.length === 1 && models[0]!.model === model);
  return { model, ...sumOf(models), models: isPlain ? [] : models };
}

/** What services made, as an agent's process says it; what has no price counts as free. */
export function mediaUsage(used: readonly UsedMedia[], prices: Readonly<Record<string, MediaPrice>>): Usage {
  const shares = used.map(({ model, cost_usd, ...media }): Share => {
    const price = mediaPrice(model, prices) ?? FREE;
    const { images, seconds, characters } = media;
    const priced = images * price.image + seconds * price.second + characters * price.character;
    return { model, tokens: NO_TOKENS, media, cost_usd: cost_usd ?? priced };
  });
  return usageOf(null, shares);
}

/** @param later whose model answered in the end */
export function addUsage(earlier: Usage, later: Usage): Usage {
  return usageOf(later.model, [...sharesOf(earlier), ...sharesOf(later)]);
}

/** UTF-8; of Korean a token is about one letter, of English about four. */
const BYTES_PER_TOKEN = 3;

/** About as many as a model reads it as. */
export function tokensIn(text: string | Uint8Array): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}

/** What was used, by model; one that nobody named is empty. */
export function sharesOf({ model, tokens, media, cost_usd, models }: Usage): Share[] {
  if (models.length > 0) return models;
  const share = { model: model ?? '', tokens, media, cost_usd };
  return model !== null || isAnything(share) ? [share] : [];
}

/** Of anything that tells a usage, the usage alone. */
export function pickUsage({ model, tokens, media, cost_usd, models }: Usage): Usage {
  return { model, tokens, media, cost_usd, models };
}

export function sumOf(parts: readonly Pick<Share, 'tokens' | 'media' | 'cost_usd'>[]): Omit<Share, 'model'> {
  const sum = { tokens: { ...NO_TOKENS }, media: { ...NO_MEDIA }, cost_usd: 0 };
  for (const { tokens, media, cost_usd } of parts) {
    for (const name of Object.keys(NO_TOKENS) as (keyof Tokens)[]) sum.tokens[name] += tokens[name];
    for (const name of Object.keys(NO_MEDIA) as (keyof Media)[]) sum.media[name] += media[name];
    sum.cost_usd += cost_usd;
  }
  return sum;
}

function isAnything({ tokens, media, cost_usd }: Share): boolean {
  return [cost_usd, ...Object.values(tokens), ...Object.values(media)].some((amount) => amount > 0);
}
