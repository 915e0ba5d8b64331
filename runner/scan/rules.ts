/** Keys of services that agents use and that the common rules do not know. */
import type { SecretLintRuleCreator } from '@secretlint/types';

const TELEGRAM = /(?<![A-Za-z0-9])\d{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g;
const ELEVENLABS = /(?<![A-Za-z0-9])sk_[0-9a-f]{48}(?![0-9A-Za-z])/g;
const STABILITY = /(?<![A-Za-z0-9])sk-[A-Za-z0-9]{48}(?![A-Za-z0-9])/g;

export const ownRules: readonly SecretLintRuleCreator[] = [
  rule('TelegramBotToken', TELEGRAM),
  rule('ElevenLabsKey', ELEVENLABS),
  rule('StabilityKey', STABILITY),
];

/** A rule by one pattern; `id` is what the fault calls it. */
function rule(id: string, pattern: RegExp): SecretLintRuleCreator {
  const messages = { [id]: { en: () => id } };
  return {
    messages,
    meta: { id: `strata/${id}`, recommended: true, type: 'scanner', supportedContentTypes: ['text'] },
    create(context) {
      const translate = context.createTranslator(messages);
      return {
        file({ content }) {
          for (const { index, 0: found } of content.matchAll(pattern))
            context.report({ message: translate(id), range: [index, index + found.length] });
        },
      };
    },
  };
}
