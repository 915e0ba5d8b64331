import type { AgentContext, AgentEvent, AgentModule } from '@97layer/strata/agent';
import {
  languageOf,
  openFolder,
  openWeb,
  planSources,
  readSources,
  trustedHosts,
  type Article,
  type Folder,
} from '@97layer/strata/tools';
import { readDirective } from '../studio/directive.ts';
import { mediaKey, wantedMedia } from '../studio/media.ts';
import { mappingIn, numberIn, textIn, textsIn } from '../studio/payload.ts';
import { retryLater } from '../studio/retry.ts';
import { writeSignal, type Said, type Signal } from '../studio/signal.ts';
import { markOf, slugOf } from '../studio/slug.ts';
import { extract } from './extract.ts';
import { readPlaces, type Reading } from './reading.ts';
import { scoreOf, type Weights } from './score.ts';

/** On `trend_detected`: reads what the sources say about the keyword and writes a signal. */
const analyse: AgentModule = async (event, context) => {
  const keyword = keywordOf(event);
  const media = mediaKey(wantedMedia(event.payload));
  const folder = openFolder(context.workdir);
  const directive = await readDirective(folder, 'directives/agents/strategy-analyst.md');
  const reading = await readAll(event, keyword, folder, context);
  if (reading.read.length === 0) {
    throw retryLater(`Nothing could be read about "${keyword}". ${reading.notes.join(' ')}`.trim());
  }
  const signal = signalOf(event, keyword, reading, directive, context);
  const path = `knowledge/signals/${context.day}-${slugOf(keyword)}-${markOf(event.event_id)}.md`;
  const slug = path.slice('knowledge/signals/'.length, -'.md'.length);
  const payload = { signal: path, slug, keyword, lang: signal.lang, score: signal.score, ...media };
  return {
    files: [{ path, content: await writeSignal(signal) }],
    emits: [{ type: 'signal_ready', payload, files: [path] }],
    reply: `"${keyword}" scores ${signal.score} from ${reading.read.length} sources; ${reading.unread.length} could not be read.`,
  };
};

export default analyse;

/** Most letters of a keyword: beyond it is a text, and its first line is the subject. */
const longestKeyword = 120;

/** The payload's keyword, else the first line of a markdown event's body. */
function keywordOf(event: AgentEvent): string {
  const text = textIn(event.payload, 'keyword') ?? textIn(event.payload, 'body') ?? '';
  const line = text
    .split('\n')
    .map((part) => part.replace(/^#+\s*/, '').trim())
    .find(Boolean);
  if (!line) throw new Error('The event names no keyword: neither payload.keyword nor a body.');
  return [...line.normalize('NFC')].slice(0, longestKeyword).join('');
}

async function readAll(
  event: AgentEvent,
  keyword: string,
  folder: Folder,
  context: AgentContext,
): Promise<Reading> {
  const sources = await readSources(await folder.text('strata.yaml'));
  const source = textIn(event.payload, 'source');
  const plan = planSources({ sources, source, keyword, urls: textsIn(event.payload, 'urls') });
  const web = openWeb({ trustedHosts: trustedHosts(sources), signal: context.signal });
  try {
    context.log(`reads ${plan.places.length} addresses about "${keyword}"`);
    const reading = await readPlaces(web, plan.places, keyword, context.now);
    return { ...reading, notes: [...plan.notes, ...reading.notes] };
  } finally {
    await web.close();
  }
}

function signalOf(
  event: AgentEvent,
  keyword: string,
  reading: Reading,
  directive: Record<string, unknown>,
  context: AgentContext,
): Signal {
  const articles = reading.read.map((entry) => entry.article);
  const measure = {
    points: numberIn(directive, 'points') ?? 20,
    quotes: numberIn(directive, 'quotes') ?? 6,
    perSource: numberIn(directive, 'perSource') ?? 6,
  };
  const { points, quotes } = extract(articles, keyword, measure);
  if (points.length === 0) {
    throw retryLater(
      `The pages about "${keyword}" hold no whole sentence. ${reading.notes.join(' ')}`.trim(),
    );
  }
  const lang = languageFor(event, keyword, articles);
  const { score, parts } = scoreOf(evidenceOf(event, keyword, reading, context), weightsIn(directive));
  return {
    keyword,
    origin: textIn(event.payload, 'source') ?? '',
    lang,
    headline: headlineOf(lang, [...quotes, ...points]),
    score,
    parts,
    sources: [...reading.read.map((entry) => entry.source), ...reading.unread],
    points,
    quotes,
    notes: reading.notes,
    event: event.event_id,
    day: context.day,
  };
}

function evidenceOf(event: AgentEvent, keyword: string, reading: Reading, context: AgentContext) {
  return {
    keyword,
    trend: numberIn(event.payload, 'trend_score'),
    traffic: reading.traffic,
    articles: reading.read.map((entry) => entry.article),
    published: reading.read.flatMap(({ source }) => (source.published ? [source.published] : [])),
    now: context.now,
  };
}

function weightsIn(directive: Record<string, unknown>): Weights {
  const given = mappingIn(directive, 'score');
  const weight = (name: string, otherwise: number) => Math.max(0, numberIn(given, name) ?? otherwise);
  return {
    trend: weight('trend', 40),
    sources: weight('sources', 20),
    coverage: weight('coverage', 20),
    freshness: weight('freshness', 10),
    depth: weight('depth', 10),
  };
}

/** What the event asks for; else Korean for a Korean keyword or where a third of the sources is (brand). */
function languageFor(event: AgentEvent, keyword: string, articles: readonly Article[]): 'ko' | 'en' {
  const asked = textIn(event.payload, 'lang');
  if (asked === 'ko' || asked === 'en') return asked;
  if (languageOf(keyword) === 'ko') return 'ko';
  const korean = articles.filter((article) => article.lang === 'ko').length;
  return korean * 3 >= articles.length ? 'ko' : 'en';
}

/** The shortest sentence that can stand alone, in the signal's language where there is one. */
function headlineOf(lang: 'ko' | 'en', sentences: readonly Said[]): string {
  const own = sentences.filter((said) => said.lang === lang);
  const pool = own.length > 0 ? own : sentences;
  const short = pool.find((said) => said.text.length >= 16 && said.text.length <= 90);
  return (short ?? pool[0])?.text ?? '';
}
