import { mentions, sentencesOf, wordsOf, type Article } from '@97layer/strata/tools';
import { isPractical } from '../studio/practical.ts';
import type { Said } from '../studio/signal.ts';

/** How many sentences are taken, by `directives/agents/strategy-analyst.md`. */
export interface Measure {
  points: number;
  quotes: number;
  perSource: number;
}

/** A sentence with its place and its weight. */
interface Candidate extends Said {
  place: number;
  weight: number;
}

/** Takes key points and quotes out of articles, in the articles' own words. Pure. */
export function extract(
  articles: readonly Article[],
  keyword: string,
  measure: Measure,
): { points: Said[]; quotes: Said[] } {
  const sentences = articles.flatMap((article, place) => sentencesIn(article, place + 1));
  const ranked = (['ko', 'en', 'und'] as const)
    .flatMap((lang) =>
      weighed(
        sentences.filter((sentence) => sentence.lang === lang),
        keyword,
      ),
    )
    .sort((a, b) => b.weight - a.weight);
  const marked = articles.flatMap((article, place) => quotesIn(article, place + 1));
  const fair = Math.ceil(measure.points / Math.max(1, articles.length));
  const points = take(ranked, measure.points, Math.min(measure.perSource, fair));
  const spare = ranked.filter((sentence) => !points.includes(sentence) && sentence.text.length <= 120);
  const perQuoted = Math.max(2, Math.ceil(measure.quotes / Math.max(1, articles.length)));
  const quotes = take([...marked, ...spare], measure.quotes, perQuoted);
  const inOrder = (a: Candidate, b: Candidate) => a.source - b.source || a.place - b.place;
  return { points: points.sort(inOrder).map(said), quotes: quotes.map(said) };
}

/** Languages are weighed apart: Korean words carry endings, so they repeat less than English ones. */
function weighed(sentences: readonly Candidate[], keyword: string): Candidate[] {
  const central = centrality(sentences.map((sentence) => sentence.text));
  return sentences.map((sentence, at) => ({
    ...sentence,
    weight: weigh(sentence, keyword, central[at] ?? 0),
  }));
}

function said({ text, source, lang }: Candidate): Said {
  return { text, source, lang };
}

/** Length in characters of a sentence that says something by itself. */
const bounds = { ko: [14, 140], en: [30, 240], und: [30, 240] } as const;

function sentencesIn(article: Article, source: number): Candidate[] {
  const [least, most] = bounds[article.lang];
  const told = article.blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'item');
  return told
    .flatMap((block) => sentencesOf(block.text, article.lang))
    .map((text, place) => ({ text, source, lang: article.lang, place, weight: 0 }))
    .filter(({ text }) => text.length >= least && text.length <= most && /[.!?。…]["”’)」]?$/.test(text));
}

/** What the page itself sets apart as a quotation, in the order of the page. */
function quotesIn(article: Article, source: number): Candidate[] {
  return article.blocks
    .map((block, place) => ({
      text: block.text,
      source,
      lang: article.lang,
      place,
      weight: 0,
      kind: block.kind,
    }))
    .filter(({ kind, text }) => kind === 'quote' && text.length >= 10 && text.length <= 240)
    .map(({ text, source, lang, place, weight }) => ({ text, source, lang, place, weight }));
}

/** A sentence that leans on the one before it says little alone. */
const leaning =
  /^(그|이|저|그것|이것|그래서|그러나|하지만|그리고|또|it|this|that|these|those|they|and|but|so|none)[\s,]/i;

function weigh(sentence: Candidate, keyword: string, central: number): number {
  const named = mentions(sentence.text, keyword) ? 2 : 0;
  const practical = isPractical(sentence.text, sentence.lang) ? 1.5 : 0;
  const early = sentence.place < 3 ? 1 : 0;
  return central * 3 + named + practical + early - (leaning.test(sentence.text) ? 1.5 : 0);
}

/** How much each sentence shares the words of all others, 0 to 1: what a text is about, it repeats. */
function centrality(texts: readonly string[]): number[] {
  const words = texts.map((text) => [...new Set(wordsOf(text).filter((word) => word.length > 1))]);
  const counts = new Map<string, number>();
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  // A word in more than a third of all sentences is grammar, not subject.
  const worth = (word: string) => {
    const count = counts.get(word) ?? 0;
    return count > Math.max(3, texts.length / 3) ? 0 : count - 1;
  };
  const raw = words.map((own) => own.reduce((sum, word) => sum + worth(word), 0) / Math.sqrt(own.length + 1));
  const highest = Math.max(...raw, 1e-9);
  return raw.map((value) => value / highest);
}

/** The first that are not too alike, at most `perSource` from one source. */
function take(ranked: readonly Candidate[], most: number, perSource: number): Candidate[] {
  const taken: Candidate[] = [];
  for (const candidate of ranked) {
    if (taken.length >= most) break;
    const from = taken.filter((other) => other.source === candidate.source).length;
    if (from < perSource && !taken.some((other) => alike(other.text, candidate.text))) taken.push(candidate);
  }
  return taken;
}

/** Two sentences that share more than half of their words say the same. */
function alike(one: string, other: string): boolean {
  const a = new Set(wordsOf(one));
  const b = new Set(wordsOf(other));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size)) > 0.6;
}
