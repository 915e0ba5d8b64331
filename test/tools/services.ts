/**
 * A server on loopback that speaks what ElevenLabs, OpenAI and Stability document, and refuses, in each
 * service's own error documents, what they would refuse:
 * https://elevenlabs.io/docs/api-reference/text-to-speech/convert
 * https://developers.openai.com/api/reference/resources/audio/subresources/speech/methods/create
 * https://developers.openai.com/api/reference/resources/images/methods/generate
 * https://platform.stability.ai/docs/api-reference#tag/Generate
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { mediaSamples, type Samples } from './samples.ts';

export const key = 'a-key-for-the-double';

interface Reply {
  status: number;
  headers?: Record<string, string>;
  body: Uint8Array | string | object;
}

export interface Services {
  url: string;
  /** What was asked, in order: the path with its query, and the fields. */
  asked: { path: string; fields: Record<string, unknown> }[];
  /** Answers given before any other, one for each request. */
  next: (Reply | 'cut')[];
  close(): Promise<void>;
}

const speech = z.strictObject({
  model: z.enum(['tts-1', 'tts-1-hd', 'gpt-4o-mini-tts']),
  input: z.string().min(1).max(4096),
  voice: z.enum(['alloy', 'ash', 'ballad', 'coral', 'echo', 'fable', 'onyx', 'nova', 'sage', 'shimmer', 'verse', 'marin', 'cedar']),
  response_format: z.enum(['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm']).default('mp3'),
  speed: z.number().min(0.25).max(4).optional(),
  instructions: z.string().max(4096).optional(),
}); // prettier-ignore

const image = z.strictObject({
  model: z.enum(['gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5']),
  prompt: z.string().min(1).max(32_000),
  n: z.number().int().min(1).max(10).optional(),
  size: z.enum(['auto', '1024x1024', '1536x1024', '1024x1536']).optional(),
  quality: z.enum(['auto', 'low', 'medium', 'high']).optional(),
  output_format: z.enum(['png', 'jpeg', 'webp']).default('png'),
});

const voice = z
  .strictObject({
    text: z.string().min(1),
    model_id: z.string().min(1).optional(),
    language_code: z.string().length(2).optional(),
    voice_settings: z.strictObject({ speed: z.number().min(0.7).max(1.2).optional() }).optional(),
  })
  .refine((body) => !(body.language_code && body.model_id?.includes('multilingual_v2')), {
    message: 'language_code is not supported for multilingual_v2 models',
  });

const stable = z.strictObject({
  prompt: z.string().min(1).max(10_000),
  negative_prompt: z.string().max(10_000).optional(),
  aspect_ratio: z.enum(['16:9', '1:1', '21:9', '2:3', '3:2', '4:5', '5:4', '9:16', '9:21']).optional(),
  seed: z.coerce.number().int().min(0).max(4_294_967_294).optional(),
  output_format: z.enum(['jpeg', 'png', 'webp']).default('png'),
});

type Answered = [fields: Record<string, unknown>, reply: Reply];

interface Asked {
  url: URL;
  request: Request;
  samples: Samples;
}

async function answerElevenLabs({ url, request, samples }: Asked): Promise<Answered> {
  const refuse = (status: number, detail: unknown): Reply => ({ status, body: { detail } });
  if (request.headers.get('xi-api-key') !== key)
    return [{}, refuse(401, { status: 'invalid_api_key', message: 'Invalid API key' })];
  const format = url.searchParams.get('output_format') ?? 'mp3_44100_128';
  if (!/^(wav_24000|mp3_44100_128)$/.test(format))
    return [{}, refuse(422, [{ loc: ['query', 'output_format'], msg: 'unexpected value' }])];
  const parsed = voice.safeParse(await request.json());
  if (!parsed.success) return [{}, refuse(422, issuesOf(parsed.error, 'body'))];
  const body = format.startsWith('wav') ? samples.wav : samples.mp3;
  return [parsed.data, { status: 200, headers: { 'content-type': 'audio/mpeg' }, body }];
}

async function answerOpenAi({ url, request, samples }: Asked): Promise<Answered> {
  const refuse = (status: number, message: string, code: string | null = null): Reply => ({
    status,
    body: { error: { message, type: 'invalid_request_error', param: null, code } },
  });
  if (request.headers.get('authorization') !== `Bearer ${key}`)
    return [{}, refuse(401, 'Incorrect API key provided', 'invalid_api_key')];
  if (request.headers.get('content-type') !== 'application/json') return [{}, refuse(400, 'expected JSON')];
  const body: unknown = await request.json();
  if (url.pathname === '/v1/audio/speech') {
    const parsed = speech.safeParse(body);
    if (!parsed.success) return [{}, refuse(400, z.prettifyError(parsed.error))];
    return [
      parsed.data,
      { status: 200, body: parsed.data.response_format === 'wav' ? samples.openWav : samples.mp3 },
    ];
  }
  const parsed = image.safeParse(body);
  if (!parsed.success) return [{}, refuse(400, z.prettifyError(parsed.error))];
  const b64_json = Buffer.from(samples[parsed.data.output_format]).toString('base64');
  return [parsed.data, { status: 200, body: { created: 1_771_232_401, data: [{ b64_json }] } }];
}

async function answerStability({ request, samples }: Asked): Promise<Answered> {
  const refuse = (status: number, name: string, ...errors: string[]): Reply => ({
    status,
    body: { id: 'a1', name, errors },
  });
  if (request.headers.get('authorization') !== `Bearer ${key}`)
    return [{}, refuse(401, 'unauthorized', 'authorization: invalid')];
  if (request.headers.get('accept') !== 'image/*')
    return [{}, refuse(400, 'bad_request', 'accept: must be image/* or application/json')];
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data; boundary='))
    return [{}, refuse(400, 'bad_request', 'content-type: must be multipart/form-data')];
  const parsed = stable.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) return [{}, refuse(400, 'bad_request', z.prettifyError(parsed.error))];
  const { seed, output_format } = parsed.data;
  return [
    parsed.data,
    {
      status: 200,
      headers: {
        'content-type': `image/${output_format}`,
        'finish-reason': 'SUCCESS',
        seed: String(seed || 343_940_597),
      },
      body: samples[output_format],
    },
  ];
}

const services: [RegExp, (asked: Asked) => Promise<Answered>][] = [
  [/^\/v1\/text-to-speech\/[^/]+$/, answerElevenLabs],
  [/^\/v1\/(audio\/speech|images\/generations)$/, answerOpenAi],
  [/^\/v2beta\/stable-image\/generate\/(core|ultra|sd3)$/, answerStability],
];

function issuesOf(error: z.ZodError, where: string) {
  return error.issues.map(({ path, message }) => ({
    loc: [where, ...path],
    msg: message,
    type: 'value_error',
  }));
}

export async function serveServices(): Promise<Services> {
  const samples = await mediaSamples();
  const asked: Services['asked'] = [];
  const next: Services['next'] = [];
  const server = createServer((incoming, response) => {
    void (async () => {
      const url = new URL(incoming.url!, 'http://double');
      const [, service] = services.find(([path]) => path.test(url.pathname)) ?? [];
      const request = new Request(url, {
        method: incoming.method!,
        headers: incoming.headers as Record<string, string>,
        body: await bodyOf(incoming),
      });
      const [fields, usual]: Answered =
        service && incoming.method === 'POST'
          ? await service({ url, request, samples })
          : [{}, { status: 404, body: {} }];
      asked.push({ path: incoming.url!, fields });
      const reply = next.shift() ?? usual;
      if (reply === 'cut') {
        response.writeHead(200, { 'content-length': 5000 });
        response.write('RIFF');
        response.destroy();
        return;
      }
      const isBytes = typeof reply.body === 'string' || reply.body instanceof Uint8Array;
      response.writeHead(reply.status, reply.headers).end(isBytes ? reply.body : JSON.stringify(reply.body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    next,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  }; // prettier-ignore
}

async function bodyOf(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
