/**
 * What of Claude Code's requests goes on to the service: turns of a conversation, and nothing by which the service
 * itself would reach somewhere. What is asked may have been put together by whoever talked the agent into it.
 */
import * as z from 'zod';
import type { Picture } from '../../core/modeltools.ts';
import type { Ask as ModelAsk } from '../model/model.ts';

const BLOCKS = [
  'text', 'image', 'document', 'thinking', 'redacted_thinking', 'tool_use', 'tool_result',
] as const; // prettier-ignore

/** What is wrong with the blocks; that they are no text either says nothing. */
function innermost(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'invalid_union' ? issue.errors.flat().at(-1)?.message : undefined;
}

const block = z.looseObject({
  type: z.enum(BLOCKS, { error: `expected one of ${BLOCKS.join(', ')}` }),
  source: z
    .looseObject({
      type: z.enum(['base64', 'text'], { error: 'expected what it holds, not where that lies' }),
    })
    .optional(),
  get content(): z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<typeof block>]>> {
    return z.union([z.string(), z.array(block)], { error: innermost }).optional();
  },
});

const content = z.union([z.string(), z.array(block)], { error: innermost });
const tool = z.looseObject({
  name: z.string(),
  type: z.literal('custom', { error: 'tools of the service are none of this agent' }).optional(),
});

/** Other fields are left out: of most nobody knows yet what they will do. */
const askSchema = z.object({
  model: z.string(),
  max_tokens: z.number().int().positive(),
  stream: z.literal(true, { error: 'only answers that stream are counted' }),
  messages: z.array(z.looseObject({ role: z.enum(['user', 'assistant', 'system']), content })),
  system: content.optional(),
  tools: z.array(tool).optional(),
  tool_choice: z.unknown().optional(),
  thinking: z.looseObject({ type: z.string(), budget_tokens: z.number().optional() }).optional(),
  output_config: z.unknown().optional(),
  cache_control: z.unknown().optional(),
  context_management: z.unknown().optional(),
  stop_sequences: z.unknown().optional(),
  temperature: z.unknown().optional(),
  top_k: z.unknown().optional(),
  top_p: z.unknown().optional(),
});

export type Ask = z.infer<typeof askSchema>;

/** Or the words for why it is none. */
export function parseAsk(text: string): Ask | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'the body is no JSON';
  }
  const parsed = askSchema.safeParse(value);
  return parsed.success ? parsed.data : z.prettifyError(parsed.error);
}

/** Thinking beyond what is left would be refused by the service. */
const LEAST_THINKING = 1024;

/** With an answer of at most so many tokens. */
export function bounded(ask: Ask, mostTokens: number): Ask {
  const max_tokens = Math.min(ask.max_tokens, mostTokens);
  const thought = ask.thinking?.budget_tokens;
  if (thought === undefined || thought < max_tokens) return { ...ask, max_tokens };
  const room = max_tokens - LEAST_THINKING;
  const thinking = room < LEAST_THINKING ? { type: 'disabled' } : { ...ask.thinking!, budget_tokens: room };
  return { ...ask, max_tokens, thinking };
}

/** What the model reads of it, in the words in which its price is estimated. */
export function readingOf(ask: Ask): Pick<ModelAsk, 'system' | 'messages' | 'tools'> {
  const pictures: Picture[] = [];
  const withoutBytes = (key: string, value: unknown): unknown => {
    if (key !== 'source' || typeof value !== 'object') return value;
    pictures.push({ path: '', mediaType: '', bytes: new Uint8Array() });
    return undefined;
  };
  const text = JSON.stringify([ask.system, ask.tools, ask.messages], withoutBytes);
  return { system: '', messages: [{ role: 'user', text, pictures }], tools: [] };
}
