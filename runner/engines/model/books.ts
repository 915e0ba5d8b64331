/** What a run spent, and what it may still spend. */
import type { ModelChoice } from '../../core/models.ts';
import {
  NO_MEDIA,
  NO_TOKENS,
  sharesOf,
  tokensIn,
  usageOf,
  type Share,
  type Tokens,
  type Usage,
} from '../../core/usage.ts';
import type { EngineResult, EngineRun, ModelTask } from '../engine.ts';
import type { Ask, Message } from './model.ts';
import { openPrices, type PriceOf } from './prices.ts';

const TOKENS_PER_PICTURE = 2000;
const A_THOUSAND = 1000;

/** `unpriced`: why its budget cannot be kept. Tells of models that count as free. */
export async function openBooks(
  task: ModelTask,
  { onLine, onSpent }: Pick<EngineRun, 'onLine' | 'onSpent'>,
): Promise<Books | { unpriced: string }> {
  const books = new Books(await openPrices(task.prices), task, onSpent);
  const unpriced = task.choices.filter((choice) => !books.knows(choice)).map(({ model }) => model);
  if (unpriced.length > 0 && task.budgetUsd !== null)
    return {
      unpriced: `its budget cannot be kept: no price is known of ${unpriced.join(', ')}; name it in models.prices of strata.yaml`,
    };
  for (const model of unpriced)
    onLine(`no price is known of ${model}, so it counts as free (models.prices in strata.yaml)`);
  return books;
}

type Budget = Pick<ModelTask, 'budgetUsd' | 'allowance'>;

interface Bound {
  usd: number;
  words: string;
  /** When there is more, RFC 3339; null: never. */
  due: string | null;
}

export class Books {
  readonly #priceOf: PriceOf;
  readonly #budget: Budget;
  readonly #spent: (usage: Usage) => void;
  readonly #closed: Share[] = [];
  /** Of the turn that is under way. */
  #open: Share | null = null;
  #model: string | null = null;

  /** @param spent told whenever it grows */
  constructor(priceOf: PriceOf, budget: Budget, spent: (usage: Usage) => void = () => undefined) {
    this.#priceOf = priceOf;
    this.#budget = budget;
    this.#spent = spent;
  }

  get usage(): Usage {
    return usageOf(this.#model, this.#open ? [...this.#closed, this.#open] : this.#closed);
  }

  /** What the provider says that the turn under way has used: what it says last holds, each turn counts once. */
  note(choice: ModelChoice, tokens: Tokens): void {
    const cost_usd = this.#priceOf(choice, tokens) ?? 0;
    this.#open = { model: choice.model, tokens, media: NO_MEDIA, cost_usd };
    this.#spent(this.usage);
  }

  /** One of several that may be under way at once, at its end. */
  add(choice: ModelChoice, tokens: Tokens): void {
    this.note(choice, tokens);
    this.close();
    this.answered(choice);
  }

  /** What a tool had services make. */
  made(media: Usage): void {
    this.#closed.push(...sharesOf(media));
    this.#spent(this.usage);
  }

  /** The turn is over, whole or not: the provider charges for what it said. */
  close(): void {
    if (this.#open) this.#closed.push(this.#open);
    this.#open = null;
  }

  /** Whose answer came whole. */
  answered({ model }: ModelChoice): void {
    this.#model = model;
  }

  /** Whether what it costs can be told. */
  knows(choice: ModelChoice): boolean {
    return this.#priceOf(choice, NO_TOKENS) !== null;
  }

  /** What ends it first: its own budget, or that of the day, from which others spend meanwhile; null: nothing. */
  get bound(): Bound | null {
    const { budgetUsd, allowance } = this.#budget;
    const own =
      budgetUsd === null
        ? null
        : {
            usd: budgetUsd,
            words: `its budget of $${budgetUsd} (budget, or budgets.run of strata.yaml)`,
            due: null,
          };
    const day = allowance();
    return own === null || (day !== null && day.usd < own.usd) ? day : own;
  }

  /** Whether there is nothing left to buy with; who has spent nothing yet may still use what costs nothing. */
  get isSpent(): boolean {
    const { bound } = this;
    const { cost_usd: spent } = this.usage;
    return bound !== null && spent > 0 && spent >= bound.usd;
  }

  /** Most tokens that the answer to this may have before the budget is spent; 0 and less: none. */
  roomFor(choice: ModelChoice, ask: Pick<Ask, 'system' | 'messages' | 'tools'>): number {
    const { bound } = this;
    if (bound === null) return Number.POSITIVE_INFINITY;
    const read = { ...NO_TOKENS, input: estimate(ask) };
    const before = this.#priceOf(choice, read) ?? 0;
    const thousand = (this.#priceOf(choice, { ...read, output: A_THOUSAND }) ?? 0) - before;
    const left = bound.usd - this.usage.cost_usd - before;
    if (left < 0 || (left === 0 && thousand > 0)) return 0;
    return thousand === 0 ? Number.POSITIVE_INFINITY : Math.floor((left / thousand) * A_THOUSAND);
  }
}

/** What is there was paid for. @param keep makes a proposal of it, with these words; null: there is nothing */
export function endAtBudget(books: Books, keep: ((reply: string) => unknown) | null): EngineResult {
  const { usage, bound } = books;
  const reason = `it stopped at ${bound?.words}, having spent $${usage.cost_usd.toFixed(4)}`;
  if (keep)
    return {
      kind: 'proposal',
      value: keep(`${reason}; what it had written and emitted by then was kept.`),
      usage,
    };
  return bound?.due
    ? { kind: 'spent', reason, due: bound.due, usage }
    : { kind: 'failed', cause: 'budget', reason, usage };
}

/** Tokens that a model reads, as if nothing had been kept. */
function estimate({ system, messages, tools }: Pick<Ask, 'system' | 'messages' | 'tools'>): number {
  const pictures = messages.map((message) => (message.role === 'user' ? message.pictures.length : 0));
  const words = system + JSON.stringify([messages.map(wordsOf), tools]);
  return tokensIn(words) + TOKENS_PER_PICTURE * pictures.reduce((sum, one) => sum + one, 0);
}

function wordsOf(message: Message): unknown {
  if (message.role === 'user') return message.text;
  return message.role === 'tools' ? message.answers : message.native.content;
}
