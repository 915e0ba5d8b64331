/** Anthropic's Messages API as Claude Code asks it, which is an older version of the protocol, through the gateway. */
import { z } from 'zod';
import { anthropic } from '../models/anthropic.ts';
import type { Dialect } from '../models/double.ts';

const block = z.looseObject({ type: z.string() });
const content = z.union([z.string(), z.array(block).min(1)]);
const request = z.strictObject({
  model: z.string().regex(/^claude-/),
  max_tokens: z.number().int().positive(),
  stream: z.literal(true),
  system: z.union([z.string(), z.array(block)]).optional(),
  thinking: z.looseObject({ type: z.enum(['adaptive', 'enabled', 'disabled']) }).optional(),
  output_config: z.strictObject({ effort: z.string() }).optional(),
  temperature: z.number().optional(),
  tools: z
    .array(z.looseObject({ name: z.string(), input_schema: z.looseObject({ type: z.literal('object') }) }))
    .optional(),
  messages: z.array(z.looseObject({ role: z.enum(['user', 'assistant', 'system']), content })).min(1),
});

export const service: Dialect = {
  ...anthropic,
  fault: ({ url, headers }, body) => {
    if (url !== '/v1/messages?beta=true') return `there is no ${url}`;
    if (headers['anthropic-version'] !== '2023-06-01') return 'anthropic-version: header is required';
    if (headers['x-api-key'] !== undefined) return 'x-api-key: two keys in one request';
    const parsed = request.safeParse(body);
    return parsed.success ? null : z.prettifyError(parsed.error);
  },
};
