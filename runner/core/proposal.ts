/** What an agent leaves, and the judgement of it: rights and policy, whole or not at all. */
import picomatch from 'picomatch';
import { z } from 'zod';
import { matchesType, type Agent } from './agent.ts';
import type { Config } from './config.ts';
import { duration, moment } from './values.ts';

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
  emits: z
    .array(
      z.strictObject({
        type: z.string().min(1).max(200),
        payload: z.record(z.string(), z.unknown()).default({}),
        next_agent: z.string().nullish(),
        priority: z.number().int().min(0).max(9).nullish(),
        files: z.array(z.string()).default([]),
        requires_ack: z.boolean().default(false),
        not_before: moment.nullish(),
        deadline: moment.nullish(),
      }),
    )
    .default([]),
  waiting: z
    .strictObject({
      question: z.string().min(1).max(10_000),
      remind: duration.nullish(),
      deadline: z.union([duration, moment], { error: 'a span such as `3d`, or a moment' }).nullish(),
    })
    .nullish(),
  reply: z.string().nullish(),
  verdict: z.unknown().optional(),
});
export type ProposalInput = z.infer<typeof proposalSchema>;

/** A proposal with its files as bytes; null deletes. */
export interface Proposal {
  files: { path: string; bytes: Uint8Array | null; mode?: string }[];
  emits: ProposalInput['emits'];
  reply: string | null;
  verdict: unknown;
  /** What it asks a person before it can go on; `deadline` as milliseconds from now, or as a moment. */
  waiting: { question: string; remindMs: number | null; deadline: number | string | null } | null;
}

/** Reads what an agent said, or lists every fault of it. */
export function parseProposal(value: unknown): { proposal: Proposal } | { faults: string[] } {
  const parsed = proposalSchema.safeParse(value);
  if (!parsed.success) {
    return {
      faults: parsed.error.issues.map(
        (issue) => `${issue.path.join('.') || 'the proposal'}: ${issue.message}`,
      ),
    };
  }
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

/** Tiers that no setting opens to a direct commit (DESIGN section 4). */
const NEVER_AUTO = ['.github/**', 'strata.yaml', 'directives/**'];
const DOT = { dot: true };

export type Tier = 'frozen' | 'propose' | 'auto';

/** `frozen` wins over `propose`, that over `auto`; what no tier names is `propose`. */
export function tierOf(path: string, config: Pick<Config, 'policy' | 'paths'>): Tier {
  const within = (globs: readonly string[]) => globs.length > 0 && picomatch([...globs], DOT)(path);
  if (within(config.policy.frozen)) return 'frozen';
  if (within(config.policy.propose)) return 'propose';
  if (within([...NEVER_AUTO, `${config.paths.agents}/**`, `${config.paths.directives}/**`])) return 'propose';
  return within(config.policy.auto) ? 'auto' : 'propose';
}

/** Every reason why a proposal may not land; empty if it may. One fault rejects all of it. */
export function judge(proposal: Proposal, agent: Agent, config: Config): string[] {
  return [
    ...proposal.files.flatMap((file) => judgeFile(file, agent, config)),
    // What is deleted stands in nobody's way.
    ...clashes(proposal.files.filter(({ bytes }) => bytes !== null).map(({ path }) => path)),
    ...proposal.emits.flatMap((emit) => judgeEmit(emit, agent, config)),
    ...(proposal.waiting && proposal.files.length + proposal.emits.length > 0
      ? ['it waits for a person, so it can write and emit nothing yet; checkpoints keep what it did']
      : []),
    ...(proposal.files.length > config.limits.files
      ? [`${proposal.files.length} files; at most ${config.limits.files} are allowed (limits.files)`]
      : []),
    ...(proposal.emits.length > config.limits.emits
      ? [`${proposal.emits.length} events; at most ${config.limits.emits} are allowed (limits.emits)`]
      : []),
  ];
}

function judgeFile(file: Proposal['files'][number], agent: Agent, config: Config): string[] {
  const shown = JSON.stringify(file.path);
  const unsafe = unsafePath(file.path);
  if (unsafe) return [`${shown}: ${unsafe}`];
  const faults: string[] = [];
  if (file.path === config.paths.queue || file.path.startsWith(`${config.paths.queue}/`)) {
    return [`${shown}: the queue is changed by emitting events only`];
  }
  if (agent.writes.length === 0 || !picomatch([...agent.writes], DOT)(file.path)) {
    faults.push(`${shown} is outside what ${agent.id} may write (${agent.writes.join(', ') || 'nothing'})`);
  }
  const tier = tierOf(file.path, config);
  if (tier === 'frozen') faults.push(`${shown} is frozen: no agent may change it`);
  if (file.mode === '120000') faults.push(`${shown} is a link`);
  if (file.bytes && file.bytes.length > config.limits.fileBytes) {
    faults.push(
      `${shown} has ${file.bytes.length} bytes; at most ${config.limits.fileBytes} are allowed (limits.file_bytes)`,
    );
  }
  return faults;
}

function judgeEmit(emit: Proposal['emits'][number], agent: Agent, config: Config): string[] {
  const faults = agent.emits.some((pattern) => matchesType(pattern, emit.type))
    ? []
    : [
        `event ${JSON.stringify(emit.type)} is outside what ${agent.id} may emit (${agent.emits.join(', ') || 'nothing'})`,
      ];
  const size = JSON.stringify(emit.payload).length;
  if (size > config.limits.eventBytes / 2)
    faults.push(`event ${emit.type}: its payload has ${size} characters`);
  return faults;
}

/**
 * Why a path must not be written; null if it may. Threats: leaving the tree, reaching git's own files
 * under any spelling that some file system folds to `.git`, names that other systems cannot hold.
 */
export function unsafePath(path: string): string | null {
  if (path === '') return 'an empty path';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'an absolute path';
  // oxlint-disable-next-line no-control-regex -- control characters in names are the threat
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return 'control characters or backslashes in the name';
  if (!path.isWellFormed()) return 'a name that is not UTF-8';
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return 'empty, "." or ".." parts';
  if (parts.some((part) => Buffer.byteLength(part) > 255)) return 'a name longer than 255 bytes';
  if (parts.some(isGitName)) return "one of git's own names";
  if (parts.some((part) => /[. ]$/.test(part))) return 'a name that ends in a dot or a space';
  return null;
}

/** `.git` and what HFS+ (ignored characters), NTFS (short names, streams) and case folding make of it. */
function isGitName(part: string): boolean {
  const plain = part
    .normalize('NFKC')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/g, '')
    .toLowerCase()
    .replace(/[. ]+$/, '');
  return (
    /^\.git($|[:.])/.test(plain) ||
    /^\.git(modules|attributes|ignore|config)$/.test(plain) ||
    /^git~\d/.test(plain)
  );
}

/** What a system that folds case and composition makes of a name. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Paths that would be one file on a system that folds case or composition, or a file and its own folder. */
function clashes(paths: readonly string[]): string[] {
  const seen = new Map<string, string>();
  const faults: string[] = [];
  for (const path of paths) {
    const folded = foldName(path);
    const other = seen.get(folded);
    if (other !== undefined)
      faults.push(`${JSON.stringify(path)} and ${JSON.stringify(other)} are one name on some systems`);
    seen.set(folded, path);
  }
  for (const [folded, path] of seen) {
    const above = [...folded.matchAll(/\//g)]
      .map(({ index }) => seen.get(folded.slice(0, index)))
      .find(Boolean);
    if (above) faults.push(`${JSON.stringify(path)} lies below ${JSON.stringify(above)}, which is a file`);
  }
  return faults;
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
  const matches = globs.length > 0 ? picomatch(globs, DOT) : () => false;
  const bases = [...named, ...globs.map((glob) => picomatch.scan(glob).base.replace(/^\.$/, ''))];
  const roots = bases.filter((base) => !bases.some((other) => other !== base && isBelow(base, other)));
  return {
    roots: [...new Set(roots)],
    accepts: (path) => (named.has(path) || matches(path)) && !isBelow(path, eventsFolder),
  };
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
