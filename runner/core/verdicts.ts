/** What the quality loop's reports say of files: read from their front matter, whoever wrote them. */

/** A judgement of a file's very bytes. */
export interface Verdict {
  path: string;
  sha256: string;
  score: number;
  /** Whether it passed, is to be revised, was archived, or was left to a person. */
  decision: string;
  /** Rounds of rewriting, this one included; 1 where nothing was rewritten. */
  round: number;
  /** YYYY-MM-DD. */
  day: string;
  /** The report that says so. */
  report: string;
}

export type FrontMatterKeys = Readonly<Record<string, unknown>>;

/** A report is about one file, or, of a whole evening, about those in its list `judged`. */
export function verdictsIn(report: string, data: FrontMatterKeys): Verdict[] {
  const day = typeof data['day'] === 'string' ? data['day'] : '';
  const listed: unknown = data['judged'];
  const judged = Array.isArray(listed) ? (listed as unknown[]) : [data];
  return judged.flatMap((one) => {
    const verdict = typeof one === 'object' && one !== null ? verdictOf(one as FrontMatterKeys) : null;
    return verdict ? [{ ...verdict, day, report }] : [];
  });
}

function verdictOf(data: FrontMatterKeys): Omit<Verdict, 'day' | 'report'> | null {
  const { draft: path, draft_sha256: sha256, score, decision, round } = data;
  if (typeof path !== 'string' || typeof sha256 !== 'string' || typeof decision !== 'string') return null;
  if (typeof score !== 'number' || !Number.isFinite(score)) return null;
  return { path, sha256, score, decision, round: typeof round === 'number' ? round : 1 };
}

/** Later judgements behind earlier ones. */
export function inOrder(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.toSorted((a, b) => (a.day === b.day ? a.round - b.round : a.day < b.day ? -1 : 1));
}
