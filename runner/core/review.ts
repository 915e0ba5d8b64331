/** What people said of a draft, and what is to be done about it: decided here, done elsewhere. */
import type { Draft } from './draft.ts';

/** One place in a file that somebody spoke about; `line` null: the whole file. */
export interface SaidOfLine {
  path: string;
  line: number | null;
  body: string;
}

/** A remark as an agent gets it. */
export interface Said {
  id: string;
  author: string;
  body: string;
  lines: readonly SaidOfLine[];
  at: string;
}

/** A remark, and what its author may ask. */
export interface Heard extends Said {
  mayWrite: boolean;
  kind: 'comment' | 'changes' | 'approval';
}

/** How a draft stands where it is reviewed. */
export interface Standing {
  state: 'open' | 'merged' | 'closed';
  head: string;
  by: string | null;
  remarks: readonly Heard[];
}

/** A command at the beginning of a comment, such as `/refine shorter, please`. */
export interface Command {
  verb: 'refine' | 'approve' | 'retry' | 'cancel' | 'undo';
  rest: string;
}

/** Null for a comment that commands nothing. */
export function commandIn(body: string): Command | null {
  const found = /^\s*\/(refine|approve|retry|cancel|undo)(?:[ \t]+|[ \t]*\r?\n|[ \t]*$)([\s\S]*)$/.exec(body);
  return found ? { verb: found[1] as Command['verb'], rest: found[2]!.trim() } : null;
}

/** The next thing to do for a draft. Each step takes something away, so that the steps come to an end. */
export type DraftStep =
  | { kind: 'open' }
  | { kind: 'revise'; number: number }
  | { kind: 'merged'; by: string | null }
  | { kind: 'forget' }
  | { kind: 'closed'; by: string; reason: string }
  | { kind: 'refine'; said: Said[]; reason: string }
  | { kind: 'approve'; head: string; remark: Heard }
  | { kind: 'retry'; remark: Heard }
  | { kind: 'cancel'; remark: Heard }
  | { kind: 'undo'; remark: Heard }
  | { kind: 'reply'; remark: Heard; words: string }
  | { kind: 'pass'; remarks: Heard[] }
  | { kind: 'rebuild' }
  | { kind: 'unrefined'; event: string }
  | { kind: 'remind'; days: number }
  | { kind: 'expire'; days: number };

/** What is known of a draft now. */
export interface DraftFacts {
  /** Null: it has no page, or there is no forge. */
  standing: Standing | null;
  /** Whether there is a forge to open a page at. */
  hasForge: boolean;
  /** Whether its next events, or its files, are on the bus branch. */
  hasLanded: boolean;
  /** The head of its branch; null where somebody deleted it. */
  head: string | null;
  /** Whether the branch moved below it: the content of a path it changes is another one. */
  baseMoved: boolean;
  /** Whether the event that asks for the next version has ended without one. */
  refiningEnded: boolean;
  /** Milliseconds since 1970. */
  wall: number;
  remindMs: number | null;
  expireMs: number | null;
}

const DAY_MS = 86_400_000;
/** Merged drafts are looked after for so long, so that `/undo` is still heard. */
const UNDO_MS = 7 * DAY_MS;
/** A head is named by at least so much of it, as git shows it. */
export const SHORTEST_HEAD = 7;

export function nextStep(draft: Draft, facts: DraftFacts): DraftStep | null {
  const { standing, wall } = facts;
  if (draft.merged) return afterMerge(draft, facts);
  if (standing?.state === 'merged' || facts.hasLanded) return { kind: 'merged', by: standing?.by ?? null };
  if (standing?.state === 'closed')
    return { kind: 'closed', by: standing.by ?? 'a person', reason: 'closed without merging' };
  if (facts.head === null)
    return { kind: 'closed', by: 'a person', reason: `its branch ${draft.branch} was deleted` };
  const heard = standing ? hear(draft, standing) : null;
  if (heard) return heard;
  if (draft.refining !== null)
    return facts.refiningEnded ? { kind: 'unrefined', event: draft.refining } : null;
  if (facts.baseMoved && facts.head === draft.head) return { kind: 'rebuild' };
  if (facts.hasForge && draft.thread === null) return { kind: 'open' };
  if (facts.hasForge && draft.thread!.version < draft.versions.length)
    return { kind: 'revise', number: draft.thread!.number };
  return byTime(draft, facts, wall);
}

/** Remarks that were not heard yet, as one step: commands one by one, requests for changes together. */
function hear(draft: Draft, { remarks, head }: Standing): DraftStep | null {
  const fresh = remarks.filter(({ id }) => !draft.heard.includes(id));
  if (fresh.length === 0) return null;
  const wishes: Heard[] = [];
  for (const remark of fresh) {
    const command = commandIn(remark.body);
    const asksForChanges = remark.kind === 'changes' || command?.verb === 'refine';
    if (!asksForChanges && !command) continue;
    if (!remark.mayWrite)
      return { kind: 'reply', remark, words: 'only people who may write here can ask for this' };
    if (asksForChanges) wishes.push(remark);
    else if (wishes.length === 0) return obey(command!, remark, head);
  }
  if (wishes.length > 0)
    return { kind: 'refine', said: wishes.map(asSaid), reason: `${wishes[0]!.author} asks for changes` };
  return { kind: 'pass', remarks: fresh };
}

function asSaid(remark: Heard): Said {
  const { id, author, lines, at } = remark;
  const command = commandIn(remark.body);
  return { id, author, body: command?.verb === 'refine' ? command.rest : remark.body, lines, at };
}

function obey({ verb, rest }: Command, remark: Heard, head: string): DraftStep {
  if (verb === 'retry' || verb === 'cancel') return { kind: verb, remark };
  if (verb === 'undo')
    return {
      kind: 'reply',
      remark,
      words: 'it is not merged, so there is nothing to undo; close it, or say /cancel',
    };
  const named = rest.split(/\s/)[0]!.toLowerCase();
  const example = `/approve ${head.slice(0, 12)}`;
  if (!/^[0-9a-f]+$/.test(named) || named.length < SHORTEST_HEAD)
    return { kind: 'reply', remark, words: `say which version you saw: ${example}` };
  if (!head.startsWith(named))
    return {
      kind: 'reply',
      remark,
      words: `the draft is another one by now; look at it again, then: ${example}`,
    };
  return { kind: 'approve', head, remark };
}

function afterMerge(draft: Draft, { standing, wall }: DraftFacts): DraftStep | null {
  const since = wall - Date.parse(draft.merged!.at);
  if (draft.thread === null || since > UNDO_MS) return { kind: 'forget' };
  for (const remark of standing?.remarks ?? []) {
    if (draft.heard.includes(remark.id) || commandIn(remark.body)?.verb !== 'undo') continue;
    if (remark.mayWrite) return { kind: 'undo', remark };
    return { kind: 'reply', remark, words: 'only people who may write here can ask for this' };
  }
  return null;
}

function byTime(draft: Draft, { remindMs, expireMs }: DraftFacts, wall: number): DraftStep | null {
  const age = wall - Date.parse(draft.versions.at(-1)!.at);
  const days = Math.round(age / DAY_MS);
  if (expireMs !== null && age >= expireMs) return { kind: 'expire', days };
  if (remindMs !== null && age >= remindMs * (draft.reminders + 1)) return { kind: 'remind', days };
  return null;
}
