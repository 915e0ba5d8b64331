/** OpenAI's chat completions, which compatible servers speak too, as its published API description has them. */
import { z } from 'zod';
import { inParts, type Dialect, type Reply } from './double.ts';

const textPart = z.strictObject({ type: z.literal('text'), text: z.string() });
const imagePart = z.strictObject({
  type: z.literal('image_url'),
  image_url: z.strictObject({ url: z.string().regex(/^data:image\/(?:png|jpeg|webp);base64,/) }),
});
const call = z.strictObject({
  id: z.string(),
  type: z.literal('function'),
  function: z.strictObject({ name: z.string(), arguments: z.string() }),
});
const message = z.discriminatedUnion('role', [
  z.strictObject({ role: z.enum(['system', 'developer']), content: z.string() }),
  z.strictObject({
    role: z.literal('user'),
    content: z.union([z.string(), z.array(z.union([textPart, imagePart])).min(1)]),
  }),
  z.strictObject({
    role: z.literal('assistant'),
    content: z.string().nullish(),
    tool_calls: z.array(call).min(1).optional(),
  }),
  z.strictObject({ role: z.literal('tool'), tool_call_id: z.string(), content: z.string() }),
]);
const request = z.strictObject({
  model: z.string().min(1),
  max_tokens: z.number().int().positive().optional(),
  max_completion_tokens: z.number().int().positive().optional(),
  stream: z.literal(true),
  stream_options: z.strictObject({ include_usage: z.literal(true) }),
  tools: z.array(
    z.strictObject({
      type: z.literal('function'),
      function: z.strictObject({
        name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
        description: z.string(),
        parameters: z.looseObject({ type: z.literal('object') }),
        strict: z.boolean().optional(),
      }),
    }),
  ),
  tool_choice: z.literal('auto').optional(),
  messages: z.array(message).min(1),
});

function dialect(keyed: boolean, path: string, environment: Dialect['environment']): Dialect {
  return {
    environment,
    isKnown: ({ headers }, key) => headers.authorization === (keyed ? `Bearer ${key}` : undefined),
    fault: ({ url }, body) => {
      if (url !== path) return `there is no ${url}`;
      const parsed = request.safeParse(body);
      return parsed.success ? faultIn(parsed.data) : z.prettifyError(parsed.error);
    },
    error: (status, words) => ({
      error: { message: words, type: `error_${status}`, param: null, code: null },
    }),
    stream,
  };
}

export const openai = dialect(true, '/v1/chat/completions', (url) => ({ OPENAI_BASE_URL: `${url}/v1` }));
/** Led there by the agent's own `engine`. */
export const server = dialect(false, '/v1/chat/completions', () => ({}));

function faultIn({ messages }: z.infer<typeof request>): string | null {
  for (const [at, one] of messages.entries()) {
    if (one.role !== 'assistant' || !one.tool_calls) continue;
    const asked = one.tool_calls.map(({ id }) => id);
    const answered = messages
      .slice(at + 1, at + 1 + asked.length)
      .map((next) => (next.role === 'tool' ? next.tool_call_id : ''));
    if (asked.join() !== answered.join())
      return `messages.${at}: tool_call_ids did not have response messages`;
  }
  return null;
}

let ids = 0;

function stream({ text, calls = [], stop, tokens, overloaded }: Reply): string[] {
  const { input = 10, output = 5, cacheRead = 0 } = tokens ?? {};
  const chunk = (delta: object, finish: string | null = null) => ({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'a-model',
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
  const reasons = { length: 'length', refusal: 'content_filter' } as const;
  const reason = stop ? reasons[stop] : calls.length > 0 ? 'tool_calls' : 'stop';
  const usage = {
    prompt_tokens: input + cacheRead,
    completion_tokens: output,
    total_tokens: input + cacheRead + output,
    prompt_tokens_details: { cached_tokens: cacheRead },
  };
  const events = [
    chunk({ role: 'assistant', content: '' }),
    ...inParts(text ?? '').map((part) => chunk({ content: part })),
    ...calls.flatMap(({ name, input: given }, index) => {
      const id = `call_${(ids += 1)}`;
      const [first = '', ...rest] = inParts(JSON.stringify(given));
      const begun = { index, id, type: 'function', function: { name, arguments: first } };
      return [
        chunk({ tool_calls: [begun] }),
        ...rest.map((part) => chunk({ tool_calls: [{ index, function: { arguments: part } }] })),
      ];
    }),
    ...(overloaded
      ? [{ error: { message: 'Overloaded', type: 'server_error', param: null, code: null } }]
      : [chunk({}, reason), { ...chunk({}), choices: [], usage }]),
  ];
  return [...events.map((event) => `data: ${JSON.stringify(event)}\n\n`), 'data: [DONE]\n\n'];
}
