import type { LineRemark, Remark } from '../forge.ts';
import { isMarked } from './marks.ts';
import { harmless } from './words.ts';

/** What is used of GitHub's answers. */
interface Speaker {
  login: string;
  type: string;
}

export interface SaidComment {
  id: number;
  user: Speaker | null;
  body?: string | undefined;
  created_at: string;
}

export interface SaidReview {
  id: number;
  user: Speaker | null;
  body: string;
  state: string;
  commit_id: string | null;
  submitted_at?: string | undefined;
}

export interface SaidOfLine extends SaidComment {
  body: string;
  path: string;
  line?: number | null | undefined;
  original_line?: number | null | undefined;
  commit_id: string;
  pull_request_review_id: number | null;
}

export interface Said {
  comments: readonly SaidComment[];
  reviews: readonly SaidReview[];
  lines: readonly SaidOfLine[];
}

export type Spoken = Omit<Remark, 'mayWrite'>;

const KINDS: Record<string, Remark['kind']> = { CHANGES_REQUESTED: 'changes', APPROVED: 'approval' };

/**
 * What people said, in order. A review is one remark with its lines. Bots do not speak, and neither does
 * what Strata itself wrote; what its account's owner writes by hand does.
 * @param self the account that the token belongs to; null for a bot's
 */
export function spoken({ comments, reviews, lines }: Said, self: string | null): Spoken[] {
  const loose = lines.filter((line) => !reviews.some(({ id }) => id === line.pull_request_review_id));
  return [
    ...comments.filter((comment) => isPerson(comment, self)).map(fromComment),
    ...reviews
      .filter((review) => isSaid(review) && isPerson(review, self))
      .flatMap((review) => fromReview(review, lines)),
    ...loose.filter((line) => isPerson(line, self)).map(fromLine),
  ].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function isPerson(
  { user, body }: { user: Speaker | null; body?: string | undefined },
  self: string | null,
): boolean {
  if (user?.type === 'Bot') return false;
  return self === null || user?.login !== self || !isMarked(body ?? '');
}

/** A review that its author has not sent yet is nobody's business. */
function isSaid({ state, submitted_at: at }: SaidReview): boolean {
  return state !== 'PENDING' && at !== undefined;
}

function fromComment({ id, user, body = '', created_at: at }: SaidComment): Spoken {
  return {
    id: orderedId(at, 'comment', id),
    author: nameOf(user),
    kind: 'comment',
    body: harmless(body),
    lines: [],
    head: null,
    at,
  };
}

/** Nothing, where a review says nothing: GitHub makes an empty one around a reply to a line. */
function fromReview(review: SaidReview, lines: readonly SaidOfLine[]): Spoken[] {
  const { id, user, body, state, commit_id: head, submitted_at: at = '' } = review;
  const own = lines.filter((line) => line.pull_request_review_id === id).map(lineRemark);
  const kind = KINDS[state] ?? 'comment';
  if (kind === 'comment' && body === '' && own.length === 0) return [];
  return [
    {
      id: orderedId(at, 'review', id),
      author: nameOf(user),
      kind,
      body: harmless(body),
      lines: own,
      head,
      at,
    },
  ];
}

function fromLine(line: SaidOfLine): Spoken {
  const { id, user, commit_id: head, created_at: at } = line;
  const said = { kind: 'comment', body: '', lines: [lineRemark(line)], head, at } as const;
  return { id: orderedId(at, 'line', id), author: nameOf(user), ...said };
}

/** A line that later versions no longer have keeps the number it had. */
function lineRemark({ path, line, original_line: original, body }: SaidOfLine): LineRemark {
  return { path, line: line ?? original ?? null, body: harmless(body) };
}

function nameOf(user: Speaker | null): string {
  return user?.login ?? 'ghost';
}

/** GitHub numbers comments and reviews apart, so the time comes first. */
function orderedId(at: string, kind: string, id: number): string {
  return `${at} ${kind} ${String(id).padStart(16, '0')}`;
}
