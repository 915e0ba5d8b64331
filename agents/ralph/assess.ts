import type { Blockquote } from '@97layer/strata/tools';
import { inBus } from '../studio/addresses.ts';
import { nodesOf } from '../studio/nodes.ts';
import { citationsIn } from './citations.ts';
import type { Draft } from './draft.ts';
import { fault, type Check, type Fault } from './fault.ts';
import { placeOf } from './place.ts';
import { comparable, lettersIn, shortened } from '../studio/comparable.ts';

/** Assess: is it true and whole? */
export const assess: Record<'links' | 'quotes' | 'repeats' | 'placeholders' | 'markup', Check> = {
  async links(draft) {
    const links = nodesOf(draft.tree, 'link');
    const checked = await Promise.all(
      links.map(async ({ url, ...node }) => {
        const why = await deadLink(draft, url);
        return why
          ? [
              fault(`the link ${url || '(empty)'} ${why}`, {
                excerpt: url,
                line: placeOf(node as never, draft),
              }),
            ]
          : [];
      }),
    );
    return checked.flat();
  },

  quotes(draft) {
    if (!draft.signal) return [];
    const said = [...draft.signal.points, ...draft.signal.quotes].map((sentence) =>
      comparable(sentence.text),
    );
    const known = (text: string) => said.some((sentence) => sentence.includes(comparable(text)));
    return [...quotations(draft), ...citedSentences(draft), ...inMarks(draft)]
      .filter(({ text }) => text !== '' && !known(text))
      .map(({ text, line }) =>
        fault(`"${shortened(text)}" does not occur in the sources`, { excerpt: text, line }),
      );
  },

  repeats({ sentences }) {
    const seen = new Set<string>();
    return sentences.flatMap(({ text, line }) => {
      const plain = comparable(text);
      const again = seen.has(plain) && lettersIn(plain) >= leastRepeated;
      seen.add(plain);
      return again ? [fault(`"${shortened(text)}" stands there twice`, { excerpt: text, line })] : [];
    });
  },

  placeholders: (draft) => matches(draft, placeholder, (found) => `"${found}" is a placeholder`),

  markup(draft) {
    const html = nodesOf(draft.tree, 'html').map((node) =>
      fault(`"${shortened(node.value)}" is HTML`, { excerpt: node.value, line: placeOf(node, draft) }),
    );
    return [...html, ...matches(draft, leftover, (found) => `"${found}" is leftover markup`)];
  },
};

/** Shorter sentences ("Why?") may come twice. */
const leastRepeated = 12;

const placeholder =
  /\b(TODO|TBD|FIXME|XXX)\b|lorem ipsum|\{\{?[\w.-]+\}?\}|<[a-z_-]+ here>|\[(insert|your|제목|내용|이름)[^\]]*\]|여기에 .{0,12}(입력|작성)/giu;

const leftover = /\*\*|__|~~|```|\]\(|!\[|<\/?[a-z][^>]*>|&(nbsp|amp|lt|gt|quot|#\d+);/giu;

function matches(draft: Draft, pattern: RegExp, what: (found: string) => string): Fault[] {
  return nodesOf(draft.tree, 'text').flatMap((node) =>
    [...node.value.matchAll(pattern)].map(([found]) =>
      fault(what(found), { excerpt: found, line: placeOf(node, draft) }),
    ),
  );
}

/** Why a link leads nowhere; null where it does not, or where only the web could tell. */
async function deadLink(draft: Draft, url: string): Promise<string | null> {
  if (url === '') return 'leads nowhere';
  if (url.startsWith('#')) return null;
  const path = inBus(draft.path, url);
  if (path !== null) return (await draft.exists(path)) ? null : 'leads to a file that is not there';
  return /^https?:/i.test(url) && URL.canParse(url) ? null : 'is no address of the web';
}

interface Claimed {
  text: string;
  line: number | null;
}

/** A quotation's own words: its paragraphs but the one that only names the source. */
function quotations(draft: Draft): Claimed[] {
  return nodesOf(draft.tree, 'blockquote').flatMap((quote) => wordsOfQuote(quote, draft));
}

function wordsOfQuote(quote: Blockquote, draft: Draft): Claimed[] {
  return quote.children
    .filter((block) => block.type === 'paragraph' && block.children[0]?.type !== 'link')
    .map((block) => ({
      text: nodesOf(block, 'text')
        .map((node) => node.value)
        .join('')
        .trim(),
      line: placeOf(block, draft),
    }));
}

function citedSentences(draft: Draft): Claimed[] {
  return citationsIn(draft.tree).map(({ said, line }) => ({
    text: said,
    line: line === null ? null : line + draft.offset,
  }));
}

/** Words in quotation marks, long enough to be somebody's: shorter ones are names and terms. */
function inMarks(draft: Draft): Claimed[] {
  return nodesOf(draft.tree, 'paragraph').flatMap((block) => {
    const text = nodesOf(block, 'text')
      .map((node) => node.value)
      .join('');
    const found = [...text.matchAll(/[“「『"]([^”」』"]{25,})[”」』"]/gu)];
    return found.map((match) => ({ text: match[1]!, line: placeOf(block, draft) }));
  });
}
