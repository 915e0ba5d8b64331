/** What services ask for what they make, where `models.media` of strata.yaml names no price of its own. */

/** US dollars for one of each. */
export interface MediaPrice {
  image: number;
  second: number;
  character: number;
}

export const FREE: MediaPrice = { image: 0, second: 0, character: 0 };

/** ElevenLabs, a character, alike in every plan: as quoted by others in June 2026. */
const QUICK_VOICE = { ...FREE, character: 0.05 / 1000 };
const FULL_VOICE = { ...FREE, character: 0.1 / 1000 };

/** Looked up on 2026-11-21. Each model is under the name by which the tools note it (tools/media). */
const TABLE: ReadonlyMap<string, MediaPrice> = new Map([
  // platform.stability.ai/pricing, as quoted by others: 3, 8 and 6.5 credits of a cent each. What it takes for
  // `sd3` where nothing is said is SD 3.5 Large.
  ['stable-image-core', { ...FREE, image: 0.03 }],
  ['stable-image-ultra', { ...FREE, image: 0.08 }],
  ['stable-image-sd3', { ...FREE, image: 0.065 }],
  // A voice of the library may cost a multiple: `models.media` names it.
  ['eleven_multilingual_v2', FULL_VOICE],
  ['eleven_v3', FULL_VOICE],
  ['eleven_flash_v2', QUICK_VOICE],
  ['eleven_flash_v2_5', QUICK_VOICE],
  ['eleven_turbo_v2', QUICK_VOICE],
  ['eleven_turbo_v2_5', QUICK_VOICE],
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
