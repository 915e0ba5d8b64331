/** What an agent leaves, which tier its paths lie in, and what it was given to read. */
import * as z from 'zod';
import type { Agent } from './agent.ts';
import type { Config } from './config.ts';
import { MOST_REFUSED, REFUSED_LENGTH } from './confinement.ts';
import { isBelow, namesPath, rootsOf } from './paths.ts';
import { duration, moment } from './values.ts';

/** An event that an agent wants emitted. */
export const emitSchema = z.strictObject({
  type: z.string().min(1).max(200),
  payload: z.record(z.string(), z.unknown()).default({}),
  next_agent: z.string().nullish(),
  priority: z.number().int().min(0).max(9).nullish(),
  files: z.array(z.string()).default([]),
  requires_ack: z.boolean().default(false),
  not_before: moment.nullish(),
  deadline: moment.nullish(),
});

/** No run makes more of anything; a figure above it is a mistake, or meant to harm the books. */
const MOST_MADE = 10_000_000;
const amount = z.number().nonnegative().max(MOST_MADE).default(0);
const count = z.number().int().nonnegative().max(MOST_MADE).default(0);

/** What a service made for an agent, to be booked. */
const usedSchema = z.strictObject({
  /** The service's model, by the name under which `models.media` may have its price. */
  model: z.string().min(1).max(100),
  images: count,
  seconds: amount,
  characters: count,
  /** What the service says that it costs, in US dollars; else the price decides. */
  cost_usd: z.number().nonnegative().max(MOST_MADE).optional(),
});
export type UsedMedia = z.output<typeof usedSchema>;
export const usedMediaSchema = z.array(usedSchema).max(100).default([]);

/** Hosts that an agent's tools did not ask, each with the reason. */
export const refusedSchema = z.array(z.string().max(REFUSED_LENGTH)).max(MOST_REFUSED).default([]);

/** The last line a program prints, or what a module returns. Unknown keys are faults: they are typos. */
export const proposalSchema = z.strictObject({
  strata: z.literal(1).optional(),
  files: z
    .array(
      z.union(
        [
          z.strictObject({ path: z.string(), content: z.string() }),
          z.strictObject({ path: z.string(), base64: z.base64() }),
          z.strictObject({ path: z.string(), delete: z.literal(true) }),
        ],
        { error: 'expected {path, content}, {path, base64} or {path, delete: true}' },
      ),
    )
    .default([]),
  emits: z.array(emitSchema).default([]),
  waiting: z
    .strictObject({
      question: z.string().min(1).max(10_000),
      remind: duration.nullish(),
      deadline: z.union([duration, moment], { error: 'a span such as `3d`, or a moment' }).nullish(),
    })
    .nullish(),
  reply: z.string().nullish(),
  verdict: z.unknown().optional(),
  used: usedMediaSchema,
  refused: refusedSchema,
});
export type ProposalInput = z.infer<typeof proposalSchema>;

/** A proposal with its files as bytes; null deletes. */
export interface Proposal {
  files: { path: string; bytes: Uint8Array | null }[];
  emits: ProposalInput['emits'];
  reply: string | null;
  verdict: unknown;
  /** What it asks a person before it can go on; `deadline` as milliseconds from now, or as a moment. */
  waiting: { question: string; remindMs: number | null; deadline: number | string | null } | null;
}

/** Reads what an agent said, or lists every fault of it. */
export function parseProposal(value: unknown): { proposal: Proposal } | { faults: string[] } {
  const parsed = proposalSchema.safeParse(value);
  if (!parsed.success) return { faults: faultsIn(parsed.error) };
  const { files, emits, reply, verdict, waiting } = parsed.data;
  return {
    proposal: {
      files: files.map((file) => ({
        path: file.path,
        bytes:
          'delete' in file
            ? null
            : 'content' in file
              ? Buffer.from(file.content)
              : Buffer.from(file.base64, 'base64'),
      })),
      emits,
      reply: reply ?? null,
      verdict: verdict ?? null,
      waiting: waiting
        ? { question: waiting.question, remindMs: waiting.remind ?? null, deadline: waiting.deadline ?? null }
        : null,
    },
  };
}

export function faultsIn({ issues }: z.ZodError): string[] {
  return issues.map((issue) => `${issue.path.join('.') || 'the proposal'}: ${issue.message}`);
}

/** Tiers that no setting opens to a direct commit (DESIGN section 4). */
const NEVER_AUTO = ['strata.yaml', 'directives/**'];

export type Tier = 'frozen' | 'propose' | 'auto';

/** `frozen` wins over `propose`, that over `auto`; what no tier names is `propose`. */
export function tierOf(path: string, config: Pick<Config, 'policy' | 'paths'>): Tier {
  const within = (globs: readonly string[]) => namesPath(globs, path);
  if (within(config.policy.frozen)) return 'frozen';
  if (within(config.policy.propose)) return 'propose';
  const { agents, directives } = config.paths;
  if (within(NEVER_AUTO) || isBelow(path, agents) || isBelow(path, directives)) return 'propose';
  return within(config.policy.auto) ? 'auto' : 'propose';
}

/** Which of the bus's files a run sees. `roots` are the folders and files worth looking in. */
export interface ReadScope {
  roots: string[];
  accepts: (path: string) => boolean;
}

/** In `reads`: the files its event names. The whole of it where `reads` is left out. */
export const NAMED_BY_EVENT = '$event';

/** An agent's `reads`, and what its event names where they say so; never the queue's pending events. */
export function readScope(agent: Agent, eventFiles: readonly string[], eventsFolder: string): ReadScope {
  const reads = agent.reads ?? [NAMED_BY_EVENT];
  const named = new Set(reads.includes(NAMED_BY_EVENT) ? eventFiles : []);
  const globs = reads.filter((glob) => glob !== NAMED_BY_EVENT);
  return {
    roots: rootsOf(globs, named),
    accepts: (path) => (named.has(path) || namesPath(globs, path)) && !isBelow(path, eventsFolder),
  };
}
