/** One thing that may happen on a stage, as fast-check chooses it, plays it and leaves it out again. */
import * as fc from 'fast-check';
import type { StrataEvent } from '../../runner/core/event.ts';
import { eventIn } from './history.ts';
import type { Life } from './life.ts';
import type { Stage } from './stage.ts';

export type Model = Record<string, never>;

/** What happens, and what it is called in the list that a failure prints. */
export class Happening implements fc.AsyncCommand<Model, Stage, true> {
  readonly #name: string;
  readonly #happen: (stage: Stage) => unknown;

  constructor(name: string, happen: (stage: Stage) => unknown) {
    this.#name = name;
    this.#happen = happen;
  }

  async check(): Promise<boolean> {
    return true;
  }

  async run(_model: Model, stage: Stage): Promise<void> {
    stage.tell(this.#name);
    await this.#happen(stage);
    await stage.world.settle();
  }

  toString(): string {
    return this.#name;
  }
}

/** Names one of a few: a place in the queue, a runner, an id. */
export const number = fc.nat({ max: 7 });

/** The one that a number means, of those that are there now. */
export function one<T>(items: readonly T[], n: number): T | undefined {
  return items[n % Math.max(1, items.length)];
}

/** An event's keys as its file spells them. */
type EventKeys = Record<string, unknown> & { type: string };

/** An event's text. A number makes each its own, so that no id that is derived comes twice. */
export function eventText({ payload, ...keys }: EventKeys, stage: Stage): string {
  const notBefore = stage.stream.happens(0.1) ? { not_before: stage.inAWhile(20_000) } : {};
  const numbered = { ...(payload as object | undefined), n: stage.nextNumber() };
  return `${JSON.stringify({ ...notBefore, ...keys, payload: numbered })}\n`;
}

/** What a person writes in the place of an event: the same matter, another content. */
export function editedText(event: StrataEvent, stage: Stage): string {
  const keys = {
    type: event.type,
    ...(event.explicitId ? { event_id: event.id } : {}),
    ...(event.nextAgent === null ? {} : { next_agent: event.nextAgent }),
    ...(event.correlationId === null ? {} : { correlation_id: event.correlationId }),
    ...(event.requiresAck ? { requires_ack: true } : {}),
    ...(event.saidSender === null ? {} : { sender: event.saidSender }),
    ...(event.deadline === null ? {} : { deadline: event.deadline }),
    ...(event.answers === null ? {} : { answers: event.answers }),
  };
  return eventText({ ...keys, payload: event.payload }, stage);
}

/** Something that is done to one of the pending events. */
export function toEvent(name: string, happen: (event: StrataEvent, stage: Stage) => unknown) {
  return number.map(
    (n) =>
      new Happening(`${name} ${n}`, (stage) => {
        const pending = one(stage.pending, n);
        const event = pending && eventIn(stage.hub.objects, ...pending);
        return event && happen(event, stage);
      }),
  );
}

/** Something that is done to one of the runners whose process is there. */
export function toRunner(name: string, happen: (life: Life, stage: Stage) => unknown) {
  return number.map(
    (n) =>
      new Happening(`${name} ${n}`, (stage) => {
        const life = one(stage.present, n);
        return life && happen(life, stage);
      }),
  );
}
