import type { ProposalDraft } from '@97layer/strata/agent';
import {
  joinFrontMatter,
  languageOf,
  nextVersion,
  parseMarkdown,
  splitFrontMatter,
  versionOf,
  writeMarkdown,
  type Folder,
  type Root,
} from '@97layer/strata/tools';
import { inBus } from '../studio/addresses.ts';
import { mendsIn, type Mend } from '../studio/mend.ts';
import { nodesOf } from '../studio/nodes.ts';
import { neededText, numberIn, textIn, type Payload } from '../studio/payload.ts';
import { mendsAsked } from '../studio/remarks.ts';
import { readSignal } from '../studio/signal.ts';
import { mendText, type Text } from './text.ts';

/** Most files that the next event names: those the text shows and links to. */
const mostFiles = 40;

/**
 * Writes the next version of a text in `knowledge/assets/`; the one that was judged stays as it is.
 * @param asked what the version was asked for first
 * @param said what is asked now: the same, or a reviewer's remarks on the version that waits for them
 */
export async function rewrite(asked: Payload, said: Payload, folder: Folder): Promise<ProposalDraft> {
  const judged = neededText(asked, 'draft');
  const path = nextVersion(judged);
  const isReviewed = asked !== said && (await folder.has(path));
  const text = await openText(isReviewed ? path : judged, textIn(asked, 'signal'), folder);
  const mends = isReviewed ? mendsAsked(said, text.whole, text.lang) : mendsIn(asked);
  const tree = mendText(text, mends);
  const body = await writeMarkdown(tree);
  if (body === (await writeMarkdown(text.tree))) return helpless(asked, judged, mends);
  return {
    files: [{ path, content: await joinFrontMatter(keysOf(text, judged, path), body) }],
    emits: [nextEvent(asked, path, tree)],
    reply: `Mended ${judged} where ${mends.length} faults were named, as ${path}.`,
  };
}

async function openText(path: string, signal: string | null, folder: Folder): Promise<Text> {
  const whole = await folder.text(path);
  if (whole === null) throw new Error(`There is no text at ${path}.`);
  const { data, body, problem } = await splitFrontMatter(whole);
  if (problem) throw new Error(`${path} cannot be read: ${problem}.`);
  return {
    whole,
    data,
    tree: await parseMarkdown(body),
    lang: (textIn(data, 'lang') ?? languageOf(body)) === 'en' ? 'en' : 'ko',
    title: textIn(data, 'title') ?? textIn(data, 'keyword') ?? nameOf(path),
    signal: signal === null ? null : await readSignal(folder, signal),
  };
}

function nameOf(path: string): string {
  const name = versionOf(path).base.replace(/^.*\//, '').replace(/\.md$/, '').replaceAll(/[-_]+/g, ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Keys of people stay. The score was the old version's; how far this one is, its judge says. */
function keysOf({ data, title }: Text, judged: string, path: string): Payload {
  const { score: _score, ...kept } = data;
  const { version } = versionOf(path);
  return { ...kept, title, status: 'analyzed', version, refines: judged, mended_by: 'extraction' };
}

function nextEvent(asked: Payload, path: string, tree: Root) {
  const { mend: _mend, report: _report, ...payload } = asked;
  const addresses = [...nodesOf(tree, 'image'), ...nodesOf(tree, 'link')].map(({ url }) => inBus(path, url));
  const signal = textIn(asked, 'signal');
  const files = [path, signal, ...addresses].filter((one) => one !== null);
  const round = Math.max(2, Math.floor(numberIn(asked, 'round') ?? 2));
  return {
    type: 'draft_ready',
    payload: { ...payload, draft: path, round },
    files: [...new Set(files)].slice(0, mostFiles),
  };
}

/** Without a model nothing is invented: what only new words would mend goes to a person at once. */
function helpless(asked: Payload, judged: string, mends: readonly Mend[]): ProposalDraft {
  const named = mends.map(({ what }) => what).join('; ');
  const reason = `Without a model I take out and fill in, and write no sentence of my own. Left of ${judged}: ${named}.`;
  return {
    emits: [{ type: 'review_needed', payload: { ...asked, reason }, files: [judged] }],
    reply: reason,
  };
}
