/**
 * Looks for what reads like a key, of whatever service. The knowledge is secretlint's rules; what runs them
 * is here, since its own core keeps marks of every text it ever saw, and a runner lives for months.
 */
import { basename, extname } from 'node:path/posix';
import { setImmediate } from 'node:timers/promises';
import type { SecretLintRuleContext, SecretLintRuleCreator, SecretLintSourceCode } from '@secretlint/types';
import type { FoundKey } from '../core/inspection.ts';

/** So much at once: a rule may need a while for a text that somebody made for it, and a runner has to go on. */
const SLICE = 512 * 1024;
/** The longest key that is known, so that none is missed where two slices meet. */
const OVERLAP = 16 * 1024;

export async function keysIn(path: string, text: string): Promise<FoundKey[]> {
  const rules = await (loaded ??= loadRules());
  const found = new Map<string, FoundKey>();
  for (let from = 0; from === 0 || from + OVERLAP < text.length; from += SLICE - OVERLAP) {
    if (from > 0) await setImmediate();
    for (const { at, kind } of await look(rules, path, text.slice(from, from + SLICE))) {
      const line = linesBefore(text, from + at) + 1;
      found.set(`${line} ${kind}`, { line, kind });
    }
  }
  return [...found.values()];
}

/** Comments in a text could switch the search off, and the text is an agent's. */
const SWITCHED_OFF_BY_TEXT = '@secretlint/secretlint-rule-filter-comments';

let loaded: Promise<SecretLintRuleCreator[]> | undefined;

/** Takes about 60 ms and 11 MB, so only once there is a text to look through. */
async function loadRules(): Promise<SecretLintRuleCreator[]> {
  const [{ rules }, { ownRules }] = await Promise.all([
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('./rules.ts'),
  ]);
  return [...rules.filter(({ meta }) => meta.id !== SWITCHED_OFF_BY_TEXT), ...ownRules];
}

interface Found {
  at: number;
  kind: string;
}

async function look(
  rules: readonly SecretLintRuleCreator[],
  path: string,
  content: string,
): Promise<Found[]> {
  const found: Found[] = [];
  const context: SecretLintRuleContext = {
    sharedOptions: {},
    // Of a message only its name is wanted: its words may hold the key.
    createTranslator: () => (messageId, data) => ({ messageId: String(messageId), message: '', data: data! }),
    report: ({ message: { messageId }, range: [at] }) => found.push({ at, kind: messageId }),
    ignore: () => undefined,
  };
  for (const rule of rules) await rule.create(context, {}).file?.(sourceOf(path, content));
  return found;
}

/** As much of it as rules that search use. */
function sourceOf(path: string, content: string): SecretLintSourceCode {
  // One rule reads the file of that name from disk: there must be none.
  const filePath = `/nonexistent/${basename(path)}`;
  return { filePath, ext: extname(path), content, contentType: 'text' } as SecretLintSourceCode;
}

function linesBefore(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
