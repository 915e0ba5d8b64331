/** Reasons in the person's language. Apart from the other texts, since help needs none of what they are about. */
import { reasons as en } from './en-reasons.ts';
import { languageOf } from './index.ts';
import { reasons as ko } from './ko-reasons.ts';

export const reasons: typeof en = languageOf(process.env) === 'ko' ? ko : en;
