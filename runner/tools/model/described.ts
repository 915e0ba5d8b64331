/** What a model's tools take that work in a process of their own: thin schemas over what agents in TypeScript use. */
import * as z from 'zod';
import type { HostTool } from '../../core/toolhost.ts';
import type { Described } from './tool.ts';

const url = z.string().max(2000).describe('http or https');
const from = z.number().int().min(0).default(0).describe('The character of its text to begin with');
const seconds = z.number().positive().max(600);
const side = z.number().int().min(64).max(4096).describe('Pixels');
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'a colour such as #2b2a27' });
const file = (endings: readonly string[], what: string) =>
  z
    .string()
    .max(500)
    .regex(new RegExp(`\\.(?:${endings.join('|')})$`, 'i'), {
      error: `a path that ends in .${endings.join(', .')}`,
    })
    .describe(what);
const picture = (what: string) => file(['png', 'jpg', 'jpeg', 'webp'], what);
const sound = (what: string) => file(['wav', 'mp3'], what);

const browse = z.object({
  action: z
    .enum(['open', 'click', 'read', 'screenshot'])
    .describe(
      'Opens an address; clicks what a page numbers; reads the open page again or further; shows what it looks like',
    ),
  url: url.optional().describe('For `open`'),
  target: z.number().int().min(1).optional().describe('For `click`: its number'),
  from,
  path: file(['jpg', 'jpeg'], 'For `screenshot`: where to keep it; left out, it is only shown').optional(),
});

const image = z.object({
  path: picture('Where to write it'),
  width: side,
  height: side,
  prompt: z
    .string()
    .max(10_000)
    .optional()
    .describe('What a service is to paint; it takes its nearest proportion'),
  avoid: z.string().max(10_000).optional().describe('What must not be seen in it'),
  seed: z
    .number()
    .int()
    .min(0)
    .max(4_294_967_294)
    .optional()
    .describe('The same seed gives much the same picture; OpenAI has none'),
  painter: z.enum(['stability', 'openai']).optional().describe('Left out, the first whose key is there'),
  card: z
    .object({
      title: z.string().min(1).max(1000),
      text: z.string().max(4000).default(''),
      ink: colour.default('#2b2a27'),
      paper: colour.default('#f3eee4'),
    })
    .optional()
    .describe('In the place of `prompt`: words on plain paper, drawn here for nothing, as .png'),
  alt: z.string().max(1000).optional().describe('What a person who cannot see it is told'),
  show: z.boolean().default(false).describe('Whether you want to look at it'),
});

const speech = z.object({
  path: sound('Where to write it; .mp3 by a service only'),
  text: z.string().min(1).max(4096),
  language: z.enum(['ko', 'en']).optional(),
  speaker: z
    .enum(['espeak-ng', 'elevenlabs', 'openai'])
    .optional()
    .describe('Left out, the first service whose key is there, else espeak-ng'),
  voice: z.string().max(100).optional().describe("By the speaker's own name for it"),
  speed: z.number().min(0.7).max(1.2).optional(),
});

const video = z.object({
  path: file(['mp4'], 'Where to write it'),
  size: z.enum(['story', 'wide']).default('story').describe('1080 x 1920, or 1920 x 1080'),
  scenes: z
    .array(
      z.object({
        picture: picture('A file of your folder'),
        seconds,
        fit: z.enum(['cover', 'contain']).optional(),
        pan: z.boolean().optional().describe('Whether it wanders a little'),
      }),
    )
    .min(1)
    .max(30),
  captions: z
    .array(z.object({ from: z.number().min(0), to: seconds, text: z.string().min(1).max(500) }))
    .max(200)
    .default([])
    .describe('Burned in, and written beside the film as .srt'),
  voice: sound('A file of your folder').optional(),
});

export const DESCRIBED = {
  browse: {
    name: 'browse',
    description: 'A web page in a browser, one tab that you go on with.',
    schema: browse,
    isOutside: true,
  },
  fetch: {
    name: 'fetch',
    description: 'Reads the text of a web page or a text file, without a browser.',
    schema: z.object({ url, from }),
    isOutside: true,
  },
  feed: {
    name: 'feed',
    description: 'Reads the entries of an RSS, Atom or JSON feed.',
    schema: z.object({ url }),
    isOutside: true,
  },
  image: {
    name: 'image',
    description: 'Makes a picture: painted by a service, or a card of words.',
    schema: image,
    isOutside: true,
    isWork: true,
    buys: true,
  },
  speech: {
    name: 'speech',
    description: 'Speaks a text.',
    schema: speech,
    isOutside: true,
    isWork: true,
    buys: true,
  },
  video: {
    name: 'video',
    description: 'Makes a film of pictures, captions and a voice.',
    schema: video,
    isOutside: true,
    isWork: true,
  },
} satisfies Record<HostTool, Described<z.ZodType>>;

/** What a tool is called with. */
export type InputOf<Tool extends HostTool> = z.output<(typeof DESCRIBED)[Tool]['schema']>;

/** Where the captions of a film are written. */
export function captionsBeside(path: string): string {
  return path.replace(/\.\w+$/, '.srt');
}
