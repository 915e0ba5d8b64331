/** What services ask for what they make, where `models.media` of strata.yaml names no price of its own. */

/** US dollars for one of each. */
export interface MediaPrice {
  image: number;
  second: number;
  character: number;
}

export const FREE: MediaPrice = { image: 0, second: 0, character: 0 };

/**
 * Looked up on 2026-11-21. Left out is what depends on an account's plan (ElevenLabs), and what no page says
 * plainly. Each model is under the name by which the tools note it (tools/media).
 */
const TABLE: ReadonlyMap<string, MediaPrice> = new Map([
  // platform.stability.ai/pricing, as quoted by two others: 3 and 8 credits of a cent each.
  ['stable-image-core', { ...FREE, image: 0.03 }],
  ['stable-image-ultra', { ...FREE, image: 0.08 }],
  // Of medium quality, the dearest of the three sizes; the first and the last as quoted by others, and else
  // developers.openai.com/api/docs/models.
  ['gpt-image-1', { ...FREE, image: 0.063 }],
  ['gpt-image-1-mini', { ...FREE, image: 0.015 }],
  ['gpt-image-1.5', { ...FREE, image: 0.05 }],
  ['tts-1', { ...FREE, character: 15 / 1_000_000 }],
  ['tts-1-hd', { ...FREE, character: 30 / 1_000_000 }],
  // It counts tokens of sound, and does not tell them; the page says that a minute is about $0.015.
  ['gpt-4o-mini-tts', { ...FREE, second: 0.015 / 60 }],
]);

/** Null where no price is known. */
export function mediaPrice(model: string, own: Readonly<Record<string, MediaPrice>>): MediaPrice | null {
  return (Object.hasOwn(own, model) ? own[model] : TABLE.get(model)) ?? null;
}
