/** What services make costs money, and is priced (law 14). */
import { expect, test } from 'vitest';
import { mediaPrice } from '../../runner/core/mediaprices.ts';
import { mediaUsage } from '../../runner/core/usage.ts';

/** What the tools ask for where nothing is said, and by the names that `paint` and `speak` document. */
const usual = [
  'stable-image-core',
  'stable-image-ultra',
  'stable-image-sd3',
  'gpt-image-1',
  'gpt-4o-mini-tts',
  'eleven_multilingual_v2',
];

test.each(usual)('%s has a price', (model) => {
  expect(mediaPrice(model, {})).not.toBeNull();
});

test('what strata.yaml names counts, and else the table; what neither knows is free', () => {
  const used = { model: 'eleven_multilingual_v2', images: 0, seconds: 0, characters: 500 };
  const own = { eleven_multilingual_v2: { image: 0, second: 0, character: 0.001 } };
  expect(mediaUsage([used], {}).cost_usd).toBeCloseTo(0.05);
  expect(mediaUsage([used], own).cost_usd).toBeCloseTo(0.5);
  expect(mediaUsage([{ ...used, model: 'constructor' }], {}).cost_usd).toBe(0);
});
