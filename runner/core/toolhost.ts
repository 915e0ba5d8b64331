/**
 * What the runner and the process of an agent's tools say to each other, one JSON object a line: its terms
 * first, then calls, each of which is answered. What comes from the process is believed no more than a page.
 */
import * as z from 'zod';
import { refusedSchema, usedMediaSchema } from './proposal.ts';

/** Tools that work in the agent's own sandbox, and never in the runner. */
export const HOST_TOOLS = ['browse', 'fetch', 'feed', 'image', 'speech', 'video'] as const;
export type HostTool = (typeof HOST_TOOLS)[number];

export interface HostTerms {
  /** Host names and globs over them that may be reached. */
  hosts: readonly string[];
  /** `host:port` pairs that may be private addresses. */
  allow: readonly string[];
  /** Most bytes of one file. */
  fileBytes: number;
}

export interface HostCall {
  id: number;
  tool: HostTool;
  /** As the tool's schema left it. */
  input: unknown;
}

/** What is shown to a model is no larger. */
export const LARGEST_PICTURE = 1024 * 1024;

/** What services made and which hosts were not asked for the call; what cannot be so counts as nothing. */
const aside = { used: usedMediaSchema.catch([]), refusedHosts: refusedSchema.catch([]) };

const done = z.strictObject({
  id: z.number(),
  text: z.string(),
  /** To be written where the agent may. */
  files: z.array(z.strictObject({ path: z.string(), base64: z.base64() })).default([]),
  picture: z
    .strictObject({ mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp']), base64: z.base64() })
    .nullable()
    .default(null),
  ...aside,
});
const refused = z.strictObject({ id: z.number(), refused: z.string(), ...aside });
/** How far it is, for people. */
const progress = z.strictObject({ id: z.number(), progress: z.string() });

const reply = z.union([done, refused, progress]);
export type HostReply = z.input<typeof reply>;
export type HostAnswer = z.output<typeof done>;

/** Has the process do a tool's work. Throws a `ToolRefusal` where it cannot. */
export type ToolHost = (tool: HostTool, input: unknown) => Promise<HostAnswer>;

/** Null: the line is none of these. */
export function parseReply(line: string): z.output<typeof reply> | null {
  try {
    return reply.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
