/**
 * OpenAI's speech and pictures:
 * https://developers.openai.com/api/reference/resources/audio/subresources/speech/methods/create and
 * https://developers.openai.com/api/reference/resources/images/methods/generate
 */
import { tellBought, type Bought } from '../../hosting.ts';
import { isMapping } from '../markdown.ts';
import { secondsOf } from './length.ts';
import type { Painter } from './painting.ts';
import { post, ServiceError, type Reach, type Service } from './service.ts';
import type { Voice } from './speech.ts';
import { readWav, writeWav } from './wav.ts';

const service: Service = { name: 'OpenAI', key: 'OPENAI_API_KEY', url: 'https://api.openai.com' };

const usualVoice = { voice: 'sage', model: 'gpt-4o-mini-tts' };

export const openAiVoice: Voice = {
  service,
  async say({ text, speed, format, ...wish }, reach) {
    const { voice = usualVoice.voice, model = usualVoice.model } = wish;
    const said = await postJson(
      '/v1/audio/speech',
      { model, input: text, voice, response_format: format, speed },
      { model, characters: [...text].length },
      reach,
    );
    // Its WAV is streamed, with a length that it did not know yet.
    const bytes = format === 'wav' ? writeWav(readWav(said)) : said;
    const medium = format === 'wav' ? 'audio/wav' : 'audio/mpeg';
    // Some of its models count what they read, others how long they speak.
    tellBought({ model, seconds: await secondsOf(bytes, medium) });
    return { bytes, medium, by: `OpenAI ${voice} (${model})` };
  },
};

const usualPainter = 'gpt-image-1';

/** Left to the service, a picture may cost four times as much, and nobody knows beforehand (core/mediaprices.ts). */
const quality = 'medium';

export const openAiPainter: Painter = {
  service,
  sizes: ['1024x1024', '1536x1024', '1024x1536'],
  hasSeed: false,
  async paint({ prompt: wanted, avoid, size, format, model = usualPainter }, reach) {
    const prompt = avoid ? `${wanted}\n\nNot to be seen: ${avoid}.` : wanted;
    const bytes = await postJson(
      '/v1/images/generations',
      { model, prompt, n: 1, size, quality, output_format: format },
      { model, images: 1 },
      reach,
    );
    return { bytes: pictureIn(bytes), seed: null, by: `OpenAI ${model}` };
  },
};

/** GPT image models always answer with the picture in base64. */
function pictureIn(bytes: Uint8Array): Uint8Array {
  const document: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  const data = isMapping(document) && Array.isArray(document['data']) ? document['data'] : [];
  const first: unknown = data[0];
  if (isMapping(first) && typeof first['b64_json'] === 'string')
    return Buffer.from(first['b64_json'], 'base64');
  throw new ServiceError('OpenAI answered without a picture (data[0].b64_json)', false);
}

async function postJson(
  path: string,
  body: Record<string, unknown>,
  buys: Bought,
  reach: Reach,
): Promise<Uint8Array> {
  const request = {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    authorize: (key: string) => ({ authorization: `Bearer ${key}` }),
    buys,
  };
  return (await post(service, path, request, reach)).bytes;
}
