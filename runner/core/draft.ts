/**
 * Drafts: proposals that wait for a person. A draft is a branch with the files and the next events, and
 * one document under Strata's refs that keeps how it came to be and what was heard of it since.
 */
import * as z from 'zod';
import type { Agent } from './agent.ts';
import type { StrataEvent } from './event.ts';
import { correlationOf } from './joins.ts';
import { sha256, shortened, slugOf } from './layout.ts';
import { changeSchema, FORMAT_VERSION, outcomeSchema, type Change, type Claim } from './outcome.ts';
import type { Proposal } from './proposal.ts';
import { tierOf } from './proposal.ts';
import type { Config } from './config.ts';

const moment = z.iso.datetime();
const oid = z.string().regex(/^[0-9a-f]{40}$/);

/** What an event that a draft leads to needs of the event that led to the draft. */
const causeSchema = z.object({
  id: z.string(),
  type: z.string(),
  priority: z.number().int().min(0).max(9),
  correlation_id: z.string(),
  depth: z.number().int().nonnegative(),
  trail: z.array(z.string()),
  /** The draft that the chain refines. */
  draft: z.string().nullable(),
});
export type Cause = z.infer<typeof causeSchema>;

const versionSchema = z.object({
  run: z.string(),
  /** The event whose delivery made it. */
  event: z.string(),
  reason: z.string(),
  cost_usd: z.number(),
  at: moment,
});

export const draftSchema = z.object({
  v: z.literal(FORMAT_VERSION),
  kind: z.literal('draft'),
  /** Made of the first run's id; also the last part of its ref. */
  key: z.string(),
  /** Without `refs/heads/`. */
  branch: z.string(),
  agent: z.string(),
  cause: causeSchema,
  /** What the first version was asked for: whoever makes the next one needs it again. */
  asked: z.object({ payload: z.record(z.string(), z.unknown()), files: z.array(z.string()) }),
  /** The newest run's outcome; its `changes` are left to `changes` below. */
  outcome: outcomeSchema,
  /** All that merging brings: files, and the next events as files. `base` as of the tip it was built on. */
  changes: z.array(changeSchema),
  /** Ids of the next events; by these a merge is known, squashed or not. */
  events: z.array(z.string()),
  /** The commit on its branch as Strata made it. */
  head: oid,
  /** Oldest first; the last one is what the branch holds. */
  versions: z.array(versionSchema).min(1),
  opened: moment,
  /** How often people were reminded. */
  reminders: z.number().int().nonnegative().default(0),
  /** Its page at the forge, and the version that the page describes. */
  thread: z
    .object({ number: z.number().int(), url: z.string(), version: z.number().int() })
    .nullable()
    .default(null),
  /** Ids of the remarks that were heard, the latest last; as many as `REMEMBERED` says. */
  heard: z.array(z.string()).default([]),
  /** The event that asks for the next version, while there is none yet. */
  refining: z.string().nullable().default(null),
  /** Set once it was merged; kept a while, so that people can still take it back at the forge. */
  merged: z.object({ at: moment, by: z.string().nullable() }).nullable().default(null),
});
export type Draft = z.infer<typeof draftSchema>;

/** A draft ref's present value. */
export interface LiveDraft {
  key: string;
  oid: string;
  draft: Draft;
}

/** What people decide about a draft, as events. */
export const DRAFT_REJECTED = 'draft_rejected';
export const REFINEMENT_NEEDED = 'refinement_needed';
/** Tells that a draft waits; again with each reminder. */
export const DRAFT_WAITS = 'draft_waits';

/** Remarks on one draft; a thread that long has gone astray. */
export const REMEMBERED = 500;

export function draftKey(run: string): string {
  return sha256(`draft\0${run}`).slice(0, 40);
}

/** What a draft is called where people see it: readable, and never the same twice. */
export function draftBranch(config: Pick<Config, 'review'>, claim: Claim, type: string): string {
  const slug = shortened(slugOf(`${claim.agent}-${type}`), 60) || 'draft';
  return `${config.review.branches}/${slug}-${draftKey(claim.nonce).slice(0, 8)}`;
}

/** Open drafts by key, or by the beginning of a key or branch; several where that is ambiguous. */
export function draftsNamed(drafts: Iterable<LiveDraft>, asked: string): LiveDraft[] {
  const open = [...drafts].filter(({ draft }) => draft.merged === null);
  const exact = open.filter(({ key, draft }) => key === asked || draft.branch === asked);
  if (exact.length > 0) return exact;
  return open.filter(({ key, draft }) => {
    const name = draft.branch.slice(draft.branch.lastIndexOf('/') + 1);
    const hashes = draft.versions.flatMap(({ run, event }) => [run, event]);
    return [key, name, ...hashes].some((one) => one.startsWith(asked));
  });
}

/**
 * Why a proposal waits for a person, in words; null if it may land by itself.
 * @param refines it is the next version of something that waits
 */
export function whyReviewed(
  proposal: Pick<Proposal, 'files' | 'emits'>,
  agent: Agent,
  config: Config,
  refines: boolean,
): string | null {
  if (proposal.files.length + proposal.emits.length === 0) return null;
  if (refines) return 'it is the next version of a draft';
  if (agent.review === 'pull-request') return `${agent.id} is reviewed`;
  const reviewed = proposal.files.filter(({ path }) => tierOf(path, config) === 'propose');
  if (reviewed.length === 0) return null;
  const names = reviewed.slice(0, 3).map(({ path }) => path);
  const more = reviewed.length > names.length ? ` and ${reviewed.length - names.length} more` : '';
  return `policy has people review ${names.join(', ')}${more}`;
}

export function causeOf(event: StrataEvent): Cause {
  const { id, type, priority, depth, trail, draft } = event;
  return { id, type, priority, correlation_id: correlationOf(event), depth, trail, draft };
}

/** A next version's changes, and those of the version before it that it left alone; each from the branch. */
export function layOver(older: readonly Change[], newer: readonly Change[]): Change[] {
  const replaced = new Set(newer.map(({ path }) => path));
  const kept = older.filter(({ path }) => !replaced.has(path));
  // What is as on the branch again is no change any more.
  return [...kept, ...newer].filter(({ blob, base }) => blob !== base);
}
