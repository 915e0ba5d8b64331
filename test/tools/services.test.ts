import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hearBought } from '../../runner/hosting.ts';
import { paint, speak, type PictureWish, type SpeechWish } from '../../runner/tools/index.ts';
import { key, serveServices, type Services } from './services.ts';

let services: Services;
beforeAll(async () => {
  services = await serveServices();
});
afterAll(() => services.close());
beforeEach(() => {
  services.asked.length = 0;
  services.next.length = 0;
});

const keys = { ELEVENLABS_API_KEY: key, OPENAI_API_KEY: key, STABILITY_API_KEY: key };
const say = (wish: Partial<SpeechWish>, env: NodeJS.ProcessEnv = keys) =>
  speak({ text: '느린 아침입니다.', ...wish }, { env, url: services.url, patienceMs: 5000 });
const draw = (wish: Partial<PictureWish>, env: NodeJS.ProcessEnv = keys) =>
  paint(
    { prompt: 'a calm sea', width: 1080, height: 1920, ...wish },
    { env, url: services.url, patienceMs: 5000 },
  );

describe('a voice of a service', () => {
  it.each([
    ['elevenlabs', 'wav', 'ElevenLabs JBFqnCBsd6RMkjVDRZzb (eleven_multilingual_v2)'],
    ['elevenlabs', 'mp3', 'ElevenLabs JBFqnCBsd6RMkjVDRZzb (eleven_multilingual_v2)'],
    ['openai', 'wav', 'OpenAI sage (gpt-4o-mini-tts)'],
    ['openai', 'mp3', 'OpenAI sage (gpt-4o-mini-tts)'],
  ] as const)('%s speaks %s, says who spoke, and how long it is', async (speaker, format, by) => {
    const speech = await say({ speaker, format, speed: 0.9 });
    expect(speech).toMatchObject({
      by,
      language: 'ko',
      medium: format === 'wav' ? 'audio/wav' : 'audio/mpeg',
    });
    expect(Math.abs(speech.seconds - 1)).toBeLessThan(0.08);
  });

  it('is the first whose key is there', async () => {
    expect((await say({})).by).toMatch(/^ElevenLabs/);
    expect((await say({}, { OPENAI_API_KEY: key })).by).toMatch(/^OpenAI/);
    expect((await say({}, {})).by).toBe('espeak-ng ko');
  });

  it('is told the language only by models that take it', async () => {
    await say({ speaker: 'elevenlabs', model: 'eleven_flash_v2_5', voice: 'a/b' });
    expect(services.asked).toMatchObject([
      { path: '/v1/text-to-speech/a%2Fb?output_format=wav_24000', fields: { language_code: 'ko' } },
    ]);
  });
});

describe('a painter', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('paints %s, and the file says so', async (format) => {
    for (const painter of ['stability', 'openai'] as const)
      expect(await draw({ painter, format, alt: '잔잔한 바다' })).toMatchObject({
        medium: `image/${format}`,
        width: 64,
        height: 48,
        alt: '잔잔한 바다',
      });
  });

  it('is asked for the nearest proportion it has', async () => {
    await draw({ painter: 'stability', seed: 7, avoid: 'people' });
    await draw({ painter: 'openai', avoid: 'people' });
    expect(services.asked.map(({ fields }) => fields)).toMatchObject([
      { aspect_ratio: '9:16', seed: 7, negative_prompt: 'people' },
      { size: '1024x1536', prompt: 'a calm sea\n\nNot to be seen: people.' },
    ]);
  });

  it('tells the seed that grew the picture, and takes none where there is none', async () => {
    expect(await draw({ painter: 'stability' })).toMatchObject({
      seed: 343_940_597,
      alt: 'a calm sea',
      by: 'Stability core',
    });
    await expect(draw({ painter: 'openai', seed: 7 })).rejects.toThrow('OpenAI takes no seed');
    await expect(draw({ painter: 'stability', seed: 1.5 })).rejects.toThrow(
      'expected a whole number from 0 to 4294967294',
    );
  });

  it('is not believed: what is no picture of the kind asked for is refused', async () => {
    services.next.push({ status: 200, body: 'RIFF, but not really' });
    await expect(draw({ painter: 'stability' })).rejects.toThrow(
      'Stability answered with no picture; expected a png',
    );
    services.next.push({ status: 200, body: { data: [] } });
    await expect(draw({ painter: 'openai' })).rejects.toThrow('OpenAI answered without a picture');
  });

  it('that filters a picture has painted none', async () => {
    services.next.push({ status: 200, headers: { 'finish-reason': 'CONTENT_FILTERED' }, body: 'x' });
    await expect(draw({ painter: 'stability' })).rejects.toMatchObject({
      name: 'ServiceError',
      message: expect.stringContaining('filtered'),
    });
  });

  it('needs a key, and there is a way without', async () => {
    await expect(draw({}, {})).rejects.toThrow(
      'STABILITY_API_KEY or OPENAI_API_KEY is not set. `openCanvas` draws without a key.',
    );
  });
});

describe('law 14: what was paid for is told to whoever books it', () => {
  const bought = hearBought();
  beforeEach(() => void bought());

  it('by the service’s model: pictures, characters, seconds', async () => {
    await draw({ painter: 'stability' });
    await draw({ painter: 'stability', model: 'ultra' });
    await draw({ painter: 'openai' });
    await draw({ painter: 'openai' });
    await say({ speaker: 'elevenlabs', text: '느린 아침 🌊' });
    await say({ speaker: 'openai', text: '느린 아침 🌊' });
    const nothing = { images: 0, seconds: 0, characters: 0 };
    expect(bought()).toEqual([
      { ...nothing, model: 'stable-image-core', images: 1 },
      { ...nothing, model: 'stable-image-ultra', images: 1 },
      { ...nothing, model: 'gpt-image-1', images: 2 },
      { ...nothing, model: 'eleven_multilingual_v2', characters: 7 },
      { model: 'gpt-4o-mini-tts', images: 0, characters: 7, seconds: expect.closeTo(1, 1) as number },
    ]);
    expect(services.asked[2]?.fields).toMatchObject({ quality: 'medium' });
    expect(bought()).toEqual([]);
  });

  it('once, however often the service was busy, and not where no answer came whole', async () => {
    services.next.push({ status: 429, headers: { 'retry-after': '0' }, body: 'busy' });
    await draw({ painter: 'stability' });
    services.next.push('cut');
    await expect(draw({ painter: 'stability' })).rejects.toThrow();
    services.next.push({ status: 400, body: { errors: ['no'] } });
    await expect(draw({ painter: 'stability' })).rejects.toThrow();
    expect(bought()).toMatchObject([{ model: 'stable-image-core', images: 1 }]);
  });

  it('also where the answer was of no use', async () => {
    services.next.push({ status: 200, body: 'no picture' });
    await expect(draw({ painter: 'stability' })).rejects.toThrow('answered with no picture');
    expect(bought()).toMatchObject([{ model: 'stable-image-core', images: 1 }]);
  });

  it('and what this machine makes by itself costs nothing', async () => {
    await say({ speaker: 'espeak-ng' });
    expect(bought()).toEqual([]);
  });
});

describe('errors are told in words', () => {
  it.each([
    ['ELEVENLABS_API_KEY', () => say({ speaker: 'elevenlabs' }, { ELEVENLABS_API_KEY: 'wrong' })],
    ['OPENAI_API_KEY', () => say({ speaker: 'openai' }, { OPENAI_API_KEY: 'wrong' })],
    ['STABILITY_API_KEY', () => draw({ painter: 'stability' }, { STABILITY_API_KEY: 'wrong' })],
  ])('a wrong key fails at once and names %s, never the key', async (name, ask) => {
    const error: Error = await ask().then(() => expect.fail('it was taken'), (reason: Error) => reason); // prettier-ignore
    expect(error).toMatchObject({
      name: 'ServiceError',
      message: expect.stringContaining(`the key in ${name} (401)`),
    });
    expect(error.message).not.toContain('wrong');
    expect(services.asked).toHaveLength(1);
  });

  it('a key that is none never reaches a header, whose fault would quote it', async () => {
    await expect(say({ speaker: 'openai' }, { OPENAI_API_KEY: 'two words\nand a line' })).rejects.toThrow(
      /^OPENAI_API_KEY holds spaces/,
    );
    await expect(say({ speaker: 'openai' }, {})).rejects.toThrow(
      'OPENAI_API_KEY is not set: name it under `secrets:`',
    );
    expect(services.asked).toHaveLength(0);
  });

  it('a bad request fails at once with the service’s own words', async () => {
    await expect(say({ speaker: 'openai', voice: 'nobody' })).rejects.toThrow(
      /did not take the request \(400\): .*voice/s,
    );
    await expect(draw({ painter: 'stability', model: 'core', prompt: 'x'.repeat(10_001) })).rejects.toThrow(
      /400.*prompt/s,
    );
    expect(services.asked).toHaveLength(2);
  });
});

describe('busy services are waited for', () => {
  it('as long as they ask', async () => {
    services.next.push({
      status: 429,
      headers: { 'retry-after': '1' },
      body: { detail: { message: 'too many' } },
    });
    const began = performance.now();
    await say({ speaker: 'elevenlabs' });
    expect(performance.now() - began).toBeGreaterThan(950);
    expect(services.asked).toHaveLength(2);
  });

  it('and where that is too long, or the answer was cut, the run is to be tried again', async () => {
    services.next.push({ status: 503, headers: { 'retry-after': '600' }, body: 'busy' });
    await expect(draw({ painter: 'stability' })).rejects.toMatchObject({
      name: 'RetryRequest',
      message: 'Stability is busy (503): busy',
    });
    services.next.push('cut');
    await expect(say({ speaker: 'openai' })).rejects.toMatchObject({ name: 'RetryRequest' });
  });

  it('and where nobody answers as well', async () => {
    const silent = await closedPort();
    await expect(speak({ text: 'x', speaker: 'openai' }, { env: keys, url: silent })).rejects.toMatchObject({
      name: 'RetryRequest',
      message: expect.stringContaining('OpenAI could not be reached at 127.0.0.1:'),
    });
  });

  it('but an account without money is not waited for', async () => {
    services.next.push({
      status: 429,
      body: { error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } },
    });
    await expect(say({ speaker: 'openai' })).rejects.toMatchObject({
      name: 'ServiceError',
      message: expect.stringContaining('quota'),
    });
    expect(services.asked).toHaveLength(1);
  });
});

/** An address at which nothing listens any more. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
