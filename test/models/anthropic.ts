/** Anthropic's Messages API of version 2026-10-21, as its documentation and the types of its SDK describe it. */
import { z } from 'zod';
import { inParts, type Dialect, type Reply } from './double.ts';

const cache = z.strictObject({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).optional() });
const text = z.looseObject({
  type: z.literal('text'),
  text: z.string().min(1),
  cache_control: cache.optional(),
});
const image = z.strictObject({
  type: z.literal('image'),
  source: z.strictObject({
    type: z.literal('base64'),
    media_type: z.enum(['image/jpeg', 'image/png', 'image/gif', 'image/webp']),
    data: z.base64().min(1),
  }),
});
const toolUse = z.looseObject({
  type: z.literal('tool_use'),
  id: z.string().regex(/^[a-zA-Z0-9_-]+$/),
  name: z.string(),
  input: z.record(z.string(), z.unknown()),
});
const toolResult = z.strictObject({
  type: z.literal('tool_result'),
  tool_use_id: z.string(),
  content: z.string(),
  is_error: z.boolean(),
});
const thinkingBlock = z.strictObject({
  type: z.literal('thinking'),
  thinking: z.string(),
  signature: z.string().min(1),
});
const message = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('user'), content: z.array(z.union([text, image, toolResult])).min(1) }),
  z.strictObject({
    role: z.literal('assistant'),
    content: z.array(z.union([text, toolUse, thinkingBlock])).min(1),
  }),
]);
const request = z.strictObject({
  model: z.string().regex(/^claude-/),
  max_tokens: z.number().int().positive(),
  stream: z.literal(true),
  system: z.array(text),
  cache_control: cache.optional(),
  thinking: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('enabled'), budget_tokens: z.number().int().min(1024) }),
      z.strictObject({ type: z.literal('adaptive') }),
      z.strictObject({ type: z.literal('disabled') }),
    ])
    .optional(),
  output_config: z.strictObject({ effort: z.enum(['low', 'medium', 'high', 'xhigh', 'max']) }).optional(),
  tools: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-zA-Z0-9_-]{1,128}$/),
      description: z.string(),
      input_schema: z.looseObject({ type: z.literal('object') }),
    }),
  ),
  messages: z.array(message).min(1),
}); // prettier-ignore
type Request = z.infer<typeof request>;

export const anthropic: Dialect = {
  environment: (url) => ({ ANTHROPIC_BASE_URL: url }),
  isKnown: ({ headers }, key) => headers.authorization === `Bearer ${key}`,
  fault: ({ url, headers }, body) => {
    // Asked as beta, as the SDK's tool runner does, it is the same.
    if (url !== '/v1/messages' && url !== '/v1/messages?beta=true') return `there is no ${url}`;
    if (headers['anthropic-version'] !== '2026-10-21') return 'anthropic-version: header is required';
    const parsed = request.safeParse(body);
    return parsed.success ? faultIn(parsed.data) : z.prettifyError(parsed.error);
  },
  error: (status, words) => ({
    type: 'error',
    error: { type: ERRORS[status] ?? 'api_error', message: words },
  }),
  stream,
};

const ERRORS: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
  529: 'overloaded_error',
};

/** What the shapes alone do not say. */
function faultIn({ messages, max_tokens, thinking }: Request): string | null {
  if (messages[0]?.role !== 'user') return 'messages: first message must use the "user" role';
  if (thinking?.type === 'enabled' && thinking.budget_tokens >= max_tokens)
    return 'max_tokens must be greater than thinking.budget_tokens';
  for (const [at, { role, content }] of messages.entries()) {
    if (role !== 'assistant') continue;
    const used = content.flatMap((block) => (block.type === 'tool_use' ? [block.id] : []));
    const next = messages[at + 1];
    const answered =
      next?.role === 'user'
        ? next.content.flatMap((block) => (block.type === 'tool_result' ? [block.tool_use_id] : []))
        : [];
    if (used.join() !== answered.join()) return `messages.${at}: each tool_use needs its tool_result next`;
    if (thinking && used.length > 0 && thinking.type === 'enabled' && content[0]?.type !== 'thinking')
      return `messages.${at}: expected thinking before tool_use`;
  }
  return null;
}

let ids = 0;

function stream({ text: said, thinking, calls = [], stop, tokens, overloaded }: Reply): string[] {
  const { input = 10, output = 5, cacheRead = 0, cacheWrite = 0 } = tokens ?? {};
  const usage = {
    input_tokens: input,
    cache_read_input_tokens: cacheRead,
    cache_creation_input_tokens: cacheWrite,
  };
  const empty = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'claude',
    content: [],
    stop_reason: null,
    stop_sequence: null,
  };
  const blocks = [
    ...(thinking
      ? [
          block({ type: 'thinking', thinking: '', signature: '' }, [
            ...inParts(thinking).map((part) => ({ type: 'thinking_delta', thinking: part })),
            { type: 'signature_delta', signature: 'signed' },
          ]),
        ]
      : []),
    ...(said
      ? [
          block(
            { type: 'text', text: '' },
            inParts(said).map((part) => ({ type: 'text_delta', text: part })),
          ),
        ]
      : []),
    ...calls.map(({ name, input: given }) =>
      block(
        { type: 'tool_use', id: `toolu_${(ids += 1)}`, name, input: {} },
        inParts(JSON.stringify(given)).map((part) => ({ type: 'input_json_delta', partial_json: part })),
      ),
    ),
  ];
  const error = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };
  const reasons = { length: 'max_tokens', refusal: 'refusal' } as const;
  const reason = stop ? reasons[stop] : calls.length > 0 ? 'tool_use' : 'end_turn';
  return [
    { type: 'message_start', message: { ...empty, usage: { ...usage, output_tokens: 1 } } },
    { type: 'ping' },
    ...blocks.flatMap((events, index) => events.map((event) => ({ ...event, index }))),
    ...(overloaded
      ? [error]
      : [
          {
            type: 'message_delta',
            delta: { stop_reason: reason, stop_sequence: null },
            usage: { ...usage, output_tokens: output },
          },
          { type: 'message_stop' },
        ]),
  ].map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
}

function block(start: object, deltas: readonly object[]): { type: string }[] {
  return [
    { type: 'content_block_start', content_block: start } as { type: string },
    ...deltas.map((delta) => ({ type: 'content_block_delta', delta })),
    { type: 'content_block_stop' },
  ];
}
