/**
 * OpenAI's and Google's models and OpenAI-compatible servers, by the provider packages of the AI SDK alone:
 * they speak the wire formats. Each is loaded when it is first needed.
 */
import type {
  APICallError,
  LanguageModelV3,
  LanguageModelV3CallOptions,
  LanguageModelV3Message,
  LanguageModelV3StreamPart,
  LanguageModelV3Usage,
} from '@ai-sdk/provider';
import type { ModelChoice } from '../../core/models.ts';
import type { Tokens } from '../../core/usage.ts';
import { faultOf, ModelFault } from './model.ts';
import type { Ask, Message, Model, Native, ToolAnswer, ToolCall, Turn } from './model.ts';

type By = Native['by'];
type OwnPart = (LanguageModelV3Message & { role: 'assistant' })['content'][number];
type Finish = Extract<LanguageModelV3StreamPart, { type: 'finish' }>;

export async function openOther(choice: ModelChoice, key: string): Promise<Model> {
  const nameModel = await provider(choice, key);
  return { turn: (ask) => turn(choice.by, nameModel(ask.model), ask) };
}

async function provider(choice: ModelChoice, apiKey: string): Promise<(model: string) => LanguageModelV3> {
  switch (choice.by) {
    case 'openai':
      return (await import('@ai-sdk/openai')).createOpenAI({ apiKey }).chat;
    case 'google': {
      const baseURL = process.env['GOOGLE_GEMINI_BASE_URL'];
      const { createGoogleGenerativeAI } = await import('@ai-sdk/google');
      return createGoogleGenerativeAI({ apiKey, ...(baseURL ? { baseURL: `${baseURL}/v1beta` } : {}) }).chat;
    }
    case 'server': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      return createOpenAICompatible({ name: 'server', baseURL: choice.url, includeUsage: true }).chatModel;
    }
    case 'claude':
      throw new Error('claude has an SDK of its own');
  }
}

async function turn(by: By, model: LanguageModelV3, ask: Ask): Promise<Turn> {
  try {
    const { stream } = await model.doStream(toOptions(by, ask));
    const said = new Said();
    for await (const part of stream) {
      said.add(part);
      if (part.type === 'finish') ask.used(toTokens(part.usage));
    }
    return said.turn(by, ask);
  } catch (error) {
    throw await toFault(error, ask.signal);
  }
}

function toOptions(
  by: By,
  { model, system, messages, tools, mostTokens, signal }: Ask,
): LanguageModelV3CallOptions {
  return {
    prompt: [{ role: 'system', content: system }, ...messages.map((message) => toPrompt(by, model, message))],
    maxOutputTokens: mostTokens,
    tools: tools.map(({ name, description, input }) => ({
      type: 'function',
      name,
      description,
      inputSchema: input,
    })),
    abortSignal: signal,
  };
}

function toPrompt(by: By, model: string, message: Message): LanguageModelV3Message {
  switch (message.role) {
    case 'user':
      return {
        role: 'user',
        content: [
          ...message.pictures.map(({ mediaType, bytes }) => ({
            type: 'file' as const,
            mediaType,
            data: bytes,
          })),
          { type: 'text', text: message.text },
        ],
      };
    case 'tools':
      return {
        role: 'tool',
        content: message.answers.map(({ id, name, text, failed }) => ({
          type: 'tool-result',
          toolCallId: id,
          toolName: name,
          output: { type: failed ? 'error-text' : 'text', value: text },
        })),
      };
    case 'model':
      return { role: 'assistant', content: ownContent(by, model, message) };
  }
}

function ownContent(by: By, model: string, { text, calls, native }: Message & { role: 'model' }): OwnPart[] {
  if (native.by === by && native.model === model) return native.content as OwnPart[];
  return [
    ...(text === '' ? [] : [{ type: 'text' as const, text }]),
    ...calls.map(({ id, name, input }) => ({
      type: 'tool-call' as const,
      toolCallId: id,
      toolName: name,
      input,
    })),
  ];
}

/** A stream, put together again. */
class Said {
  readonly #parts: OwnPart[] = [];
  readonly #texts = new Map<string, OwnPart & { type: 'text' | 'reasoning' }>();
  #finish: Finish | null = null;

  add(part: LanguageModelV3StreamPart): void {
    switch (part.type) {
      case 'text-start':
      case 'reasoning-start': {
        const begun = {
          type: part.type === 'text-start' ? ('text' as const) : ('reasoning' as const),
          text: '',
        };
        this.#texts.set(part.id, begun);
        this.#parts.push(begun);
        break;
      }
      case 'text-delta':
      case 'reasoning-delta':
        this.#texts.get(part.id)!.text += part.delta;
        break;
      case 'text-end':
      case 'reasoning-end':
        // What proves to the provider that the thought is the model's own.
        if (part.providerMetadata) this.#texts.get(part.id)!.providerOptions = part.providerMetadata;
        break;
      case 'tool-call':
        this.#parts.push({
          type: 'tool-call',
          toolCallId: part.toolCallId,
          toolName: part.toolName,
          input: inputOf(part.input),
          ...(part.providerMetadata ? { providerOptions: part.providerMetadata } : {}),
        });
        break;
      case 'finish':
        this.#finish = part;
        break;
      case 'error':
        throw part.error;
    }
  }

  turn(by: By, { model, use }: Ask): Turn {
    // A stream that ends early is finished without the provider's own reason.
    if (this.#finish?.finishReason.raw === undefined) throw new ModelFault('cut', 'its answer broke off');
    const calls = this.#parts
      .filter((part) => part.type === 'tool-call')
      .map(({ toolCallId, toolName, input }) => ({ id: toolCallId, name: toolName, input }));
    return {
      text: this.#parts.map((part) => (part.type === 'text' ? part.text : '')).join(''),
      calls,
      answers: () => oneByOne(calls, use),
      stop: stopOf(this.#finish.finishReason.unified),
      native: { by, model, content: this.#parts },
    };
  }
}

async function oneByOne(calls: readonly ToolCall[], use: Ask['use']): Promise<ToolAnswer[]> {
  const answers: ToolAnswer[] = [];
  for (const call of calls) answers.push(await use(call));
  return answers;
}

/** What is no JSON goes to the tool as it is, which says what it expected. */
function inputOf(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return text;
  }
}

function stopOf(reason: Finish['finishReason']['unified']): Turn['stop'] {
  if (reason === 'content-filter') return 'refusal';
  return reason === 'length' ? 'length' : 'done';
}

function toTokens({ inputTokens: input, outputTokens: output }: LanguageModelV3Usage): Tokens {
  const read = input.cacheRead ?? 0;
  const written = input.cacheWrite ?? 0;
  return {
    input: input.noCache ?? Math.max(0, (input.total ?? 0) - read - written),
    output: output.total ?? 0,
    cache_read: read,
    cache_write: written,
  };
}

async function toFault(error: unknown, signal: AbortSignal): Promise<unknown> {
  if (signal.aborted || error instanceof ModelFault) return error;
  const { APICallError: CallError } = await import('@ai-sdk/provider');
  const words = error instanceof Error ? error.message : JSON.stringify(error);
  // A stream that breaks is reported as a fault of the 200 it began with.
  const status = CallError.isInstance(error) ? (error.statusCode ?? 0) : 0;
  if (status < 400) return new ModelFault('cut', words);
  return faultOf(status, words, new Headers((error as APICallError).responseHeaders));
}
