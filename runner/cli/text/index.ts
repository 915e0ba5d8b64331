/** Texts in the person's language. */
import { en, type Text } from './en.ts';
import { ko } from './ko.ts';

/** `STRATA_LANG` first, then what the system says in the order of setlocale(3). */
export function languageOf(env: NodeJS.ProcessEnv): 'en' | 'ko' {
  const said = [env['STRATA_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  return /^ko(?:[-_.]|$)/i.test(said) ? 'ko' : 'en';
}

export const text: Text = languageOf(process.env) === 'ko' ? ko : en;
