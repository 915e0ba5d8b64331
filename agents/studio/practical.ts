import type { Language } from '@97layer/strata/tools';

const korean = /(보세요|하세요|으세요|두세요|마세요|십시오|습니다만 .*보|보자|하자|두자)[.!]?["”’]?$/;

const english =
  /^(begin|breathe|bring|choose|close|cook|cut|drink|eat|give|go|keep|leave|let|listen|look|make|mend|notice|open|pick|put|read|rest|set|sit|start|stop|take|try|turn|use|wait|walk|wash|write)\b(?!.*\?$)/i;

/** Whether a sentence tells its reader to do something: an imperative, by its ending or its first word. */
export function isPractical(text: string, lang: Language): boolean {
  return lang === 'ko' ? korean.test(text) : english.test(text);
}
