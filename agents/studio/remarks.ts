import type { PostLanguage } from './house.ts';
import { sentencesOf } from '@97layer/strata/tools';
import type { Mend } from './mend.ts';
import { mappingsIn, numberIn, textIn, type Payload } from './payload.ts';

const SHORTER = /\b(?:short(?:er|en)?|too long|cut)\b|짧|줄여|길어/i;
const LONGER = /\b(?:longer|too short|more detail)\b|길게|늘려|자세/i;

/**
 * What a reviewer's remarks ask for, as far as an editor without a model can follow: a draft that is to be
 * shorter or longer, and lines that are to go. What it does not understand is not in it.
 */
export function mendsAsked(payload: Payload, text: string, lang: PostLanguage): Mend[] {
  return mappingsIn(payload, 'remarks').flatMap((remark) => {
    const body = textIn(remark, 'body') ?? '';
    const lines = mappingsIn(remark, 'lines').flatMap((line) => lineMends(line, text, lang));
    return [...lengthMend(body), ...lines];
  });
}

function lengthMend(body: string): Mend[] {
  if (SHORTER.test(body)) return [{ check: 'length', what: body, excerpt: 'long' }];
  return LONGER.test(body) ? [{ check: 'length', what: body, excerpt: 'short' }] : [];
}

/** The sentences of the line that somebody spoke about. */
function lineMends(line: Payload, text: string, lang: PostLanguage): Mend[] {
  const number = numberIn(line, 'line');
  const said = number === null ? '' : (text.split('\n')[number - 1] ?? '');
  const plain = said
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\-*\s\d.]+/, '')
    .trim();
  const what = textIn(line, 'body') ?? '';
  return sentencesOf(plain, lang)
    .map((sentence) => sentence.replace(/\s*\d+$/, ''))
    .filter((sentence) => sentence.length > 3)
    .map((excerpt) => ({ check: 'banned', what, excerpt }));
}
