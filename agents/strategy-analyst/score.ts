import { mentions, type Article } from '@97layer/strata/tools';
import type { ScorePart } from '../studio/signal.ts';

/** What a score is made from. */
export interface Evidence {
  keyword: string;
  /** The event's own `trend_score`, 0 to 100; null where it has none. */
  trend: number | null;
  /** Searches a day from a trend list, where one told them. */
  traffic: number | null;
  articles: readonly Article[];
  /** Publication times (RFC 3339) that are known. */
  published: readonly string[];
  /** The moment of reading (RFC 3339). */
  now: string;
}

/** The most points of each part, by `directives/agents/strategy-analyst.md`. */
export type Weights = Record<'trend' | 'sources' | 'coverage' | 'freshness' | 'depth', number>;

/** A score out of 100 with its named parts. A part nothing is known about is left out. Pure. */
export function scoreOf(
  evidence: Evidence,
  weights: Weights,
): { score: number; parts: Record<string, ScorePart> } {
  const known = [
    ['trend', trendPart(evidence)],
    ['sources', sourcesPart(evidence)],
    ['coverage', coveragePart(evidence)],
    ['freshness', freshnessPart(evidence)],
    ['depth', depthPart(evidence)],
  ] as const;
  const parts: Record<string, ScorePart> = {};
  for (const [name, part] of known) {
    if (!part) continue;
    const of = weights[name];
    parts[name] = { points: Math.round(part.share * of * 10) / 10, of, why: part.why };
  }
  const sum = Object.values(parts).reduce((total, part) => total + part.points, 0);
  const most = Object.values(parts).reduce((total, part) => total + part.of, 0);
  return { score: most > 0 ? Math.round((sum / most) * 100) : 0, parts };
}

/** A share from 0 to 1, and the sentence that explains it. */
interface Share {
  share: number;
  why: string;
}

function trendPart({ trend, traffic }: Evidence): Share | null {
  if (trend !== null) {
    const kept = Math.min(100, Math.max(0, trend));
    return { share: kept / 100, why: `the event gave trend_score ${trend}` };
  }
  if (traffic === null) return null;
  // 100,000 searches a day are the top of most days' lists; each tenth part counts a fifth less.
  const share = Math.min(1, Math.max(0, Math.log10(traffic) / 5));
  return { share, why: `a trend list counts ${traffic} searches or more a day` };
}

function sourcesPart({ articles }: Evidence): Share {
  return { share: Math.min(1, articles.length / 4), why: `${articles.length} read; 4 are enough` };
}

function coveragePart({ articles, keyword }: Evidence): Share {
  const naming = articles.filter((article) => mentions(textOf(article), keyword)).length;
  return {
    share: naming / Math.max(1, articles.length),
    why: `${naming} of ${articles.length} name the keyword`,
  };
}

const day = 24 * 60 * 60 * 1000;

function freshnessPart({ published, now }: Evidence): Share | null {
  const newest = Math.max(...published.map((time) => Date.parse(time)));
  if (!Number.isFinite(newest)) return null;
  const age = Math.max(0, Math.floor((Date.parse(now) - newest) / day));
  const share = age <= 2 ? 1 : age <= 7 ? 0.8 : age <= 30 ? 0.5 : age <= 365 ? 0.2 : 0;
  return { share, why: `the newest source is ${age} days old` };
}

function depthPart({ articles }: Evidence): Share {
  const letters = articles.reduce((sum, article) => sum + article.size, 0);
  return { share: Math.min(1, letters / 4000), why: `${letters} letters read; 4000 are enough` };
}

function textOf(article: Article): string {
  return [article.title ?? '', ...article.blocks.map((block) => block.text)].join('\n');
}
