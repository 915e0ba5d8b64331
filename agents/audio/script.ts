import type { Cue } from '@97layer/strata/tools';
import { mappingIn, numberIn, textIn, type Payload } from '../studio/payload.ts';
import type { Said, Signal } from '../studio/signal.ts';

/** One sentence to be said. */
export interface Line {
  text: string;
  language: 'ko' | 'en';
}

/** The headline, key points of the signal's own language, and where the sources are. Never empty. */
export function scriptOf(signal: Signal, directive: Payload): Line[] {
  const { lang, headline, keyword } = signal;
  const most = numberIn(mappingIn(directive, 'most'), 'sentences') ?? 5;
  const own = [...signal.points, ...signal.quotes].filter((said) => said.lang === lang);
  const others = own.filter((said) => said.text !== headline).map((said) => said.text);
  const closing = textIn(mappingIn(directive, 'closing'), lang) ?? keyword;
  const texts = [headline || keyword, ...new Set(others)].slice(0, Math.max(1, most));
  return [...texts, closing].map((text) => ({ text, language: languageOfText(text, signal) }));
}

/** A headline may be in the other language, where the signal has no sentence of its own. */
function languageOfText(text: string, { lang, points, quotes }: Signal): 'ko' | 'en' {
  const from: Said | undefined = [...points, ...quotes].find((said) => said.text === text);
  return from && from.lang !== 'und' ? from.lang : lang;
}

/** What is said when, by how long each sentence took. */
export function captionsOf(
  spoken: readonly { text: string; speech: { seconds: number } }[],
  pause: number,
): Cue[] {
  let at = 0;
  return spoken.map(({ text, speech }) => {
    const cue = { from: at, to: at + speech.seconds, text };
    at = cue.to + pause;
    return cue;
  });
}
