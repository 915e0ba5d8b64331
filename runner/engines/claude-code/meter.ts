/** Reads along with an answer as it streams past: what it costs, and how it ends. */
import type { Anthropic } from '@anthropic-ai/sdk';
import { createParser } from 'eventsource-parser';
import type { Tokens } from '../../core/usage.ts';
import { busyOrRequest, toTokens } from '../model/claude.ts';
import { ModelFault } from '../model/model.ts';

type Event = Anthropic.RawMessageStreamEvent | { type: 'error'; error: { type: string; message: string } };

export class Meter {
  readonly #decoder = new TextDecoder();
  readonly #parser = createParser({ onEvent: ({ data }) => this.#take(JSON.parse(data) as Event) });
  #usage: Partial<Anthropic.Usage> = {};
  #error: ModelFault | null = null;
  #isWhole = false;
  /** Why the model ended it; null: it did not. */
  stop: string | null = null;

  read(chunk: Uint8Array): void {
    this.#parser.feed(this.#decoder.decode(chunk, { stream: true }));
  }

  get tokens(): Tokens {
    return toTokens(this.#usage);
  }

  /** What became of it where it did not come whole. */
  get fault(): ModelFault | null {
    if (this.#isWhole) return null;
    return this.#error ?? new ModelFault('cut', 'its answer broke off');
  }

  #take(event: Event): void {
    switch (event.type) {
      case 'message_start':
        this.#usage = event.message.usage;
        break;
      case 'message_delta':
        this.#add(event.usage);
        this.stop = event.delta.stop_reason;
        break;
      case 'message_stop':
        this.#isWhole = true;
        break;
      case 'error':
        this.#error = busyOrRequest(event.error.type, event.error.message);
        break;
      default:
    }
  }

  /** It tells sums, and only of what changed. */
  #add(usage: Anthropic.MessageDeltaUsage): void {
    const told = Object.entries(usage).filter(([, value]) => value !== null);
    this.#usage = { ...this.#usage, ...Object.fromEntries(told) };
  }
}
