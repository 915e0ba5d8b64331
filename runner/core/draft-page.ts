/** What a reviewer decides from: made of the draft alone, all of whose words may be an agent's or the web's. */
import { isEventPath } from './event.ts';
import type { Draft } from './draft.ts';
import { code, literal, unheeded } from './outside.ts';

/** A draft in parts, for a page at a forge and for the terminal. */
export interface DraftDescription {
  title: string;
  /** What its agent says of it. */
  says: string;
  why: string;
  agent: string;
  model: string | null;
  version: number;
  /** Of all versions together. */
  cost: number;
  tokens: { input: number; output: number };
  score: number | null;
  sources: string[];
  files: { path: string; what: 'new' | 'changed' | 'deleted' }[];
  pictures: string[];
  /** The first cause's id and type. */
  cause: { id: string; type: string };
  run: string;
  /** Paths of the events that come with it. */
  next: string[];
}

const MOST_SOURCES = 20;
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg)$/i;
const ADDRESS = /\bhttps?:\/\/[^\s<>"'`)\]}]+/g;

/** @param texts what its text files say, for the sources they name */
export function describeDraft(
  draft: Draft,
  texts: readonly string[],
  eventsFolder: string,
): DraftDescription {
  const { outcome, changes, versions } = draft;
  const says = (outcome.reply ?? '').trim();
  const files = changes.filter(({ path }) => !isEventPath(path, eventsFolder));
  return {
    title: unheeded(titleOf(says)) || `${draft.agent}: an answer to ${draft.cause.type}`,
    says,
    why: versions.at(-1)!.reason,
    agent: draft.agent,
    model: outcome.model,
    version: versions.length,
    cost: versions.reduce((sum, { cost_usd: cost }) => sum + cost, 0),
    tokens: { input: outcome.tokens.input, output: outcome.tokens.output },
    score: scoreOf(outcome.verdict),
    sources: sourcesIn(texts),
    files: files.map(({ path, blob, base }) => ({
      path,
      what: blob === null ? 'deleted' : base === null ? 'new' : 'changed',
    })),
    pictures: files.filter(({ path, blob }) => blob !== null && PICTURE.test(path)).map(({ path }) => path),
    cause: { id: draft.cause.id, type: draft.cause.type },
    run: versions.at(-1)!.run,
    next: changes.filter(({ path }) => isEventPath(path, eventsFolder)).map(({ path }) => path),
  };
}

function titleOf(says: string): string {
  const line = says.split('\n')[0]!.trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

function scoreOf(verdict: unknown): number | null {
  const score =
    typeof verdict === 'object' && verdict !== null ? (verdict as { score?: unknown }).score : verdict;
  return typeof score === 'number' && Number.isFinite(score) ? score : null;
}

function sourcesIn(texts: readonly string[]): string[] {
  const found = texts
    .flatMap((text) => text.match(ADDRESS) ?? [])
    .map((url) => url.replace(/[.,;:!?]+$/, ''));
  return [...new Set(found)].slice(0, MOST_SOURCES);
}

/**
 * The page as markdown.
 * @param addressOf where a file of the draft can be seen, as a picture
 */
export function pageBody(described: DraftDescription, addressOf: (path: string) => string): string {
  const { agent, model, cost, tokens, score, cause, run, version } = described;
  const rows: [string, string][] = [
    ['Agent', `${code(agent)}${model === null ? '' : `, ${code(model)}`}`],
    ['Answers', `${code(cause.type)}, event ${code(cause.id)}`],
    ['Why it waits', literal(described.why)],
    ...(score === null ? [] : [['Score', String(score)] as [string, string]]),
    ['Cost', `${cost.toFixed(4)} USD, ${tokens.input} tokens in, ${tokens.output} out`],
    ['Version', `${version}, run ${code(run.slice(0, 12))}`],
  ];
  const parts = [
    described.says === '' ? [] : [quote(described.says)],
    ['| | |\n|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n'),
    listed(
      'Files',
      described.files.map(({ path, what }) => `${code(path)} (${what})`),
    ),
    described.pictures.map((path) => `![${literal(path)}](${addressOf(path)})`).join('\n\n'),
    listed('Merging brings', described.next.map(code)),
    listed(
      'Sources',
      described.sources.map((url) => code(url)),
    ),
    [
      '**Merge** to approve, **close** to reject. A review that asks for changes, or a comment `/refine ...`,',
      'brings a new version here. `/approve <commit>`, `/retry` and `/cancel` work too.',
      `Where it comes from: ${code(`strata trace ${cause.id}`)}`,
    ].join('\n'),
  ];
  return `${parts.flat().filter(Boolean).join('\n\n')}\n`;
}

function listed(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `**${heading}**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function quote(text: string): string {
  const lines = text.split(/\r?\n/).slice(0, 40);
  return lines.map((line) => `> ${literal(line)}`).join('\n');
}
