/** Google's `streamGenerateContent`, as its documentation describes it. */
import { z } from 'zod';
import { inParts, type Dialect, type Reply } from './double.ts';

const part = z.union([
  z.strictObject({ text: z.string(), thought: z.boolean().optional(), thoughtSignature: z.string().optional() }),
  z.strictObject({ inlineData: z.strictObject({ mimeType: z.string().regex(/^image\//), data: z.base64().min(1) }) }),
  z.strictObject({
    functionCall: z.strictObject({ id: z.string().optional(), name: z.string(), args: z.record(z.string(), z.unknown()) }),
    thoughtSignature: z.string().optional(),
  }),
  z.strictObject({
    functionResponse: z.strictObject({ id: z.string().optional(), name: z.string(), response: z.record(z.string(), z.unknown()) }),
  }),
]); // prettier-ignore
const request = z.strictObject({
  generationConfig: z.strictObject({ maxOutputTokens: z.number().int().positive() }),
  systemInstruction: z.strictObject({ parts: z.array(z.strictObject({ text: z.string() })).min(1) }),
  contents: z.array(z.strictObject({ role: z.enum(['user', 'model']), parts: z.array(part).min(1) })).min(1),
  tools: z.array(
    z.strictObject({
      functionDeclarations: z.array(
        z.strictObject({
          name: z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_.-]{0,63}$/),
          description: z.string(),
          parameters: z.looseObject({ type: z.literal('object') }),
        }),
      ),
    }),
  ),
  toolConfig: z.unknown().optional(),
});

export const google: Dialect = {
  environment: (url) => ({ GOOGLE_GEMINI_BASE_URL: url }),
  isKnown: ({ headers }, key) => headers['x-goog-api-key'] === key,
  fault: ({ url }, body) => {
    if (!/^\/v1beta\/models\/gemini-[\w.-]+:streamGenerateContent\?alt=sse$/.test(url ?? '')) return `there is no ${url}`;
    const parsed = request.safeParse(body);
    return parsed.success ? faultIn(parsed.data) : z.prettifyError(parsed.error);
  },
  error: (status, words) => ({ error: { code: status, message: words, status: 'ERROR' } }),
  stream,
}; // prettier-ignore

/** Calls are answered in the very next turn, and thoughts come back as they were signed. */
function faultIn({ contents }: z.infer<typeof request>): string | null {
  for (const [at, { role, parts }] of contents.entries()) {
    if (role !== 'model') continue;
    const asked = parts.flatMap((one) => ('functionCall' in one ? [one] : []));
    const answers = contents[at + 1]?.parts.filter((one) => 'functionResponse' in one) ?? [];
    if (asked.length !== answers.length)
      return `contents[${at}]: as many function responses are needed as function calls`;
    if (asked[0] && asked[0].thoughtSignature !== 'signed')
      return `contents[${at}]: a function call is missing a thought_signature`;
  }
  return null;
}

function stream({ text, calls = [], stop, tokens, overloaded }: Reply): string[] {
  const { input = 10, output = 5, cacheRead = 0 } = tokens ?? {};
  const usageMetadata = {
    promptTokenCount: input + cacheRead,
    cachedContentTokenCount: cacheRead,
    candidatesTokenCount: output,
    totalTokenCount: input + cacheRead + output,
  };
  const chunk = (parts: object[], more: object = {}) => ({
    candidates: [{ content: { role: 'model', parts }, index: 0, ...more }],
    usageMetadata,
    modelVersion: 'gemini',
  });
  const reasons = { length: 'MAX_TOKENS', refusal: 'SAFETY' } as const;
  const events = [
    ...inParts(text ?? '').map((part) => chunk([{ text: part }])),
    ...calls.map(({ name, input: args }) =>
      chunk([{ functionCall: { name, args }, thoughtSignature: 'signed' }]),
    ),
    overloaded
      ? { error: { code: 503, message: 'Overloaded', status: 'UNAVAILABLE' } }
      : chunk([{ text: '' }], { finishReason: stop ? reasons[stop] : 'STOP' }),
  ];
  return events.map((event) => `data: ${JSON.stringify(event)}\n\n`);
}
