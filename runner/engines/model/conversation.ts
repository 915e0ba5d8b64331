/** One run of an agent that thinks: turns with a model and its tools, until it is done or a bound is met. */
import type { ModelChoice } from '../../core/models.ts';
import type { Picture } from '../../core/modeltools.ts';
import type { FailureCause } from '../../core/retry.ts';
import type { EngineResult, ModelTask } from '../engine.ts';
import { endAtBudget, type Books } from './books.ts';
import type { Leaving } from './leaving.ts';
import type { Ask, Message, Model, ToolAnswer, ToolCall, Turn } from './model.ts';
import { isPassing, patiently } from './patience.ts';
import { picturesMessage } from './prompt.ts';
import type { ToolUse } from './tooluse.ts';

/** How often what it ends with may be faulty. */
export const FAULTY_ENDS = 3;
/** An answer shorter than this is not worth its price. */
export const LEAST_OUTPUT = 256;

export interface Parts {
  task: ModelTask;
  system: string;
  first: Message;
  tools: ToolUse;
  leaving: Leaving;
  books: Books;
  open: (choice: ModelChoice) => Promise<Model>;
  tell: (words: string) => void;
  signal: AbortSignal;
}

export class Conversation {
  readonly #parts: Parts;
  readonly #messages: Message[];
  /** Those that are left; the first is asked. */
  readonly #choices: ModelChoice[];
  /** Not yet shown. */
  readonly #pictures: Picture[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#messages = [parts.first];
    this.#choices = [...parts.task.choices];
  }

  /** The model that is asked, or was last. */
  get choice(): ModelChoice {
    return this.#choices[0]!;
  }

  /** Throws a `ModelFault` where no model answers. */
  async hold(): Promise<EngineResult> {
    const { task, leaving } = this.#parts;
    for (let turns = 1; turns <= task.maxTurns; turns += 1) {
      const room = this.#room();
      if (room < LEAST_OUTPUT) return this.#overBudget();
      const turn = await this.#turn(Math.min(task.maxOutput, room));
      if (turn.stop === 'refusal')
        return this.#failed(`${this.choice.model} refused: ${turn.text || 'it gave no reason'}`, 'refusal');
      if (turn.stop === 'length')
        return room < task.maxOutput
          ? this.#overBudget()
          : this.#failed(
              `the answer of ${this.choice.model} was longer than ${task.maxOutput} tokens, or than it can go on from (models.max_output)`,
              'length',
            );
      if (turn.calls.length === 0) return this.#done(turn.text);
      const answers = await turn.answers();
      if (leaving.isFinished) return this.#done(turn.text);
      if (leaving.faulty >= FAULTY_ENDS)
        return this.#failed(
          `what it ends with was faulty ${FAULTY_ENDS} times: ${answers.findLast(({ failed }) => failed)!.text}`,
        );
      this.#messages.push({ role: 'tools', answers }, ...this.#shown());
    }
    return this.#failed(`it was not done after ${task.maxTurns} turns (max-turns)`);
  }

  #room(): number {
    const { books, system, tools } = this.#parts;
    return books.roomFor(this.choice, { system, tools: tools.all, messages: this.#messages });
  }

  /** Of the first model that answers; the others are not asked again. */
  async #turn(mostTokens: number): Promise<Turn> {
    const { books, tell } = this.#parts;
    for (;;) {
      try {
        const turn = await patiently(() => this.#ask(mostTokens), this.#parts);
        books.answered(this.choice);
        this.#messages.push({ role: 'model', text: turn.text, calls: turn.calls, native: turn.native });
        return turn;
      } catch (error) {
        if (!isPassing(error) || this.#choices.length === 1) throw error;
        const { model } = this.#choices.shift()!;
        tell(`${model} does not answer (${error.message}); ${this.choice.model} goes on`);
      }
    }
  }

  async #ask(mostTokens: number): Promise<Turn> {
    const { task, system, tools, books, open, signal } = this.#parts;
    const { choice } = this;
    const model = await open(choice);
    const ask: Ask = {
      model: choice.model,
      system,
      messages: this.#messages,
      tools: tools.all,
      mostTokens,
      thinking: task.thinking,
      signal,
      used: (tokens) => books.note(choice, tokens),
      use: (call) => this.#use(call),
    };
    return model.turn(ask).finally(() => books.close());
  }

  async #use({ id, name, input }: ToolCall): Promise<ToolAnswer> {
    const { tools, signal } = this.#parts;
    signal.throwIfAborted();
    const { text, pictures, failed } = await tools.use(name, input);
    this.#pictures.push(...pictures);
    return { id, name, text, failed };
  }

  /** What the tools of a turn want looked at. */
  #shown(): Message[] {
    const pictures = this.#pictures.splice(0);
    return pictures.length > 0 ? [picturesMessage(pictures)] : [];
  }

  #done(reply: string): EngineResult {
    const { leaving, books } = this.#parts;
    return { kind: 'proposal', value: leaving.proposal(reply), usage: books.usage };
  }

  #overBudget(): EngineResult {
    const { books, leaving, tools, tell } = this.#parts;
    const ended = endAtBudget(books, tools.worked ? (reply) => leaving.proposal(reply) : null);
    tell(`it stopped at ${books.bound?.words}`);
    return ended;
  }

  #failed(reason: string, cause: FailureCause = 'error'): EngineResult {
    return { kind: 'failed', cause, reason, usage: this.#parts.books.usage };
  }
}
