/** Anthropic's models, by their own SDK; it is loaded when it is first needed. */
import type * as sdkModule from '@anthropic-ai/sdk';
import type { Anthropic } from '@anthropic-ai/sdk';
import type { Tokens } from '../../core/usage.ts';
import { ClaudeTools } from './claude-tools.ts';
import { faultOf, ModelFault } from './model.ts';
import type { Ask, Message, Model, ToolAnswer, ToolCall, Turn } from './model.ts';

type Sdk = typeof sdkModule;

/** Read again at a tenth of the price, and written at a little more. */
const KEPT = { type: 'ephemeral' } as const;
/** What an answer needs beside a fixed number of tokens to think with. */
const LEAST_ANSWER = 1024;

export async function openClaude(key: string): Promise<Model> {
  const { sdk, client } = await connectClaude(key);
  return { turn: (ask) => turn(sdk, client, ask) };
}

export async function connectClaude(key: string): Promise<{ sdk: Sdk; client: Anthropic }> {
  const sdk = await import('@anthropic-ai/sdk');
  // How long to wait, and how often, is decided in one place for all providers.
  return { sdk, client: new sdk.Anthropic({ apiKey: key, authToken: null, maxRetries: 0 }) };
}

/** One turn of the SDK's own tool runner. Whether there is another is decided as for every provider. */
async function turn(sdk: Sdk, client: Anthropic, ask: Ask): Promise<Turn> {
  const { ToolError } = await import('@anthropic-ai/sdk/lib/tools/ToolError');
  const tools = new ClaudeTools(ask, ToolError);
  const runner = client.beta.messages.toolRunner(
    // What was said is kept here: another model may have to go on with it.
    { ...toRequest(ask), tools: tools.runnable, stream: true, max_iterations: 1, thread: false },
    { signal: ask.signal },
  );
  try {
    for await (const stream of runner) {
      stream.on('streamEvent', ({ type }, { usage }) => {
        if (type === 'message_start' || type === 'message_delta') ask.used(toTokens(usage));
      });
      const message = await stream.finalMessage();
      // The SDK takes a stream that ends early, and whole lines, for a whole message.
      if (message.stop_reason === null) break;
      return toTurn(ask.model, message, (calls) => tools.answer(runner, calls));
    }
    throw new ModelFault('cut', 'its answer broke off');
  } catch (error) {
    throw toFault(sdk, error);
  }
}

type Request = Omit<Anthropic.Beta.Messages.MessageCreateParamsStreaming, 'stream' | 'thread' | 'tools'>;

function toRequest({ model, system, messages, mostTokens, thinking }: Omit<Ask, 'tools'>): Request {
  return {
    model,
    max_tokens: mostTokens,
    system: [{ type: 'text', text: system, cache_control: KEPT }],
    // And all that was said so far: each turn reads it again.
    cache_control: KEPT,
    messages: messages.map((message) => toParam(model, message)),
    ...thinkingParam(thinking, mostTokens),
  };
}

function thinkingParam(
  thinking: Ask['thinking'],
  mostTokens: number,
): Pick<Request, 'thinking' | 'output_config'> {
  if (thinking === null) return {};
  if (thinking === 'off') return { thinking: { type: 'disabled' } };
  if (typeof thinking === 'string')
    return { thinking: { type: 'adaptive' }, output_config: { effort: thinking } };
  const room = mostTokens - LEAST_ANSWER;
  if (room < LEAST_ANSWER) return { thinking: { type: 'disabled' } };
  return { thinking: { type: 'enabled', budget_tokens: Math.min(thinking, room) } };
}

export function toParam(model: string, message: Message): Anthropic.MessageParam {
  switch (message.role) {
    case 'user':
      return {
        role: 'user',
        content: [
          ...message.pictures.map(({ mediaType, bytes }) => ({
            type: 'image' as const,
            source: {
              type: 'base64' as const,
              media_type: mediaType as Anthropic.Base64ImageSource['media_type'],
              data: Buffer.from(bytes).toString('base64'),
            },
          })),
          { type: 'text', text: message.text },
        ],
      };
    case 'tools':
      return {
        role: 'user',
        content: message.answers.map(({ id, text, failed }) => ({
          type: 'tool_result',
          tool_use_id: id,
          content: text,
          is_error: failed,
        })),
      };
    case 'model':
      return { role: 'assistant', content: ownContent(model, message) };
  }
}

/** Thinking must come back as it was; of another model's turn, what was said and asked for is enough. */
function ownContent(
  model: string,
  { text, calls, native }: Message & { role: 'model' },
): Anthropic.ContentBlockParam[] {
  if (native.by === 'claude' && native.model === model)
    return native.content as Anthropic.ContentBlockParam[];
  return [
    ...(text.trim() === '' ? [] : [{ type: 'text' as const, text }]),
    ...calls.map(({ id, name, input }) => ({ type: 'tool_use' as const, id, name, input })),
  ];
}

function toTurn(
  model: string,
  { content, stop_reason }: Anthropic.Beta.BetaMessage,
  answer: (calls: readonly ToolCall[]) => Promise<ToolAnswer[]>,
): Turn {
  const calls = content
    .filter((block) => block.type === 'tool_use')
    .map(({ id, name, input }) => ({ id, name, input }));
  return {
    text: content.map((block) => (block.type === 'text' ? block.text : '')).join(''),
    calls,
    answers: () => answer(calls),
    stop: stopOf(stop_reason),
    native: { by: 'claude', model, content },
  };
}

function stopOf(reason: Anthropic.Beta.BetaStopReason | null): Turn['stop'] {
  if (reason === 'refusal') return 'refusal';
  return reason === 'max_tokens' || reason === 'model_context_window_exceeded' ? 'length' : 'done';
}

export function toTokens(usage: Partial<Anthropic.Usage>): Tokens {
  return {
    input: usage.input_tokens ?? 0,
    output: usage.output_tokens ?? 0,
    cache_read: usage.cache_read_input_tokens ?? 0,
    cache_write: usage.cache_creation_input_tokens ?? 0,
  };
}

/** Of an error in the midst of a stream, which has no status. */
const BUSY = new Set(['overloaded_error', 'rate_limit_error', 'api_error', 'timeout_error']);

export function busyOrRequest(type: string | null, words: string): ModelFault {
  return new ModelFault(BUSY.has(type ?? '') ? 'busy' : 'request', words);
}

export function toFault({ Anthropic: sdk }: Sdk, error: unknown): unknown {
  if (error instanceof sdk.APIUserAbortError || !(error instanceof sdk.AnthropicError)) return error;
  if (!(error instanceof sdk.APIError) || error instanceof sdk.APIConnectionError)
    return new ModelFault('cut', error.message);
  const words = error.apiMessage ?? error.message;
  if (error.status !== undefined) return faultOf(error.status, words, error.headers ?? new Headers());
  return busyOrRequest(error.type, words);
}
