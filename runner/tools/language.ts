/** The languages the studio writes in; `und` is a text in none of them. */
export type Language = 'ko' | 'en' | 'und';

/**
 * The language of a text by its letters: Korean from three Hangul letters in ten on (Korean texts are
 * full of Latin names), English where Latin letters lead, else `und`.
 */
export function languageOf(text: string): Language {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  if (hangul / letters >= 0.3) return 'ko';
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin / letters >= 0.6 ? 'en' : 'und';
}

/** Sentences of a text in order, trimmed, by Unicode's rules for the language (UAX 29). */
export function sentencesOf(text: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  return joinSplitQuotes([...segmenter.segment(text)].map((part) => part.segment.trim()).filter(Boolean));
}

/** A closing quotation mark left alone by the segmenter belongs to the sentence before it. */
function joinSplitQuotes(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (/^[”’"'」』)\]]+$/.test(part) && joined.length > 0) joined.push(joined.pop() + part);
    else joined.push(part);
  }
  return joined;
}

/** Words of a text in lower case, composed (NFC), without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
