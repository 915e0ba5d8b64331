import { mentions } from '@97layer/strata/tools';
import type { Draft } from './draft.ts';
import { fault, type Check } from './fault.ts';
import { comparable } from '../studio/comparable.ts';

/** Stop: is it worth doing, and in line with the directives? */
export const stop: Record<'signal' | 'subject' | 'banned', Check> = {
  signal({ kind, signal, quality }) {
    // A text of its own needs none.
    if (kind === 'asset') return [];
    if (!signal) return [fault('the signal it was written from is gone')];
    if (signal.score >= quality.worth) return [];
    return [fault(`its signal scores ${signal.score}; below ${quality.worth} no post is worth writing`)];
  },

  subject({ keyword, text }) {
    if (keyword === null || mentions(text, keyword)) return [];
    return [fault(`it never names its subject "${keyword}"`)];
  },

  banned: (draft) => draft.quality.banned.flatMap((word) => uses(draft, word)),
};

function uses(draft: Draft, word: string) {
  const wanted = comparable(word);
  const found = draft.sentences.filter((sentence) => holdsWord(comparable(sentence.text), wanted));
  return found.map(({ text, line }) =>
    fault(`"${word}" is a banned word`, { excerpt: wordIn(text, word), line }),
  );
}

/** Latin words stand alone; Korean ones carry endings. */
function holdsWord(text: string, word: string): boolean {
  if (/\p{Script=Hangul}/u.test(word)) return text.includes(word);
  return ` ${text.replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `.includes(` ${word} `);
}

/** The word as the draft spells it, so that it can be found again. */
function wordIn(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return at === -1 ? text : text.slice(at, at + word.length);
}
