/** What a model leaves beside its files: events, a reply, a verdict, a question. */
import * as z from 'zod';
import { matchesType } from '../../core/agent.ts';
import { ToolRefusal, type ModelTool } from '../../core/modeltools.ts';
import { emitSchema, faultsIn, proposalSchema } from '../../core/proposal.ts';

/** What it used its services tell, not the model. */
const finishSchema = proposalSchema.omit({ strata: true, used: true, refused: true });

export class Leaving {
  readonly #mayEmit: readonly string[];
  readonly #emits: unknown[] = [];
  #finished: Record<string, unknown> | null = null;
  #faulty = 0;

  constructor(mayEmit: readonly string[]) {
    this.#mayEmit = mayEmit;
  }

  get tools(): ModelTool[] {
    const emit: ModelTool = {
      name: 'emit',
      description: 'Emits an event, once the run is done.',
      input: jsonSchema(emitSchema),
      isOutside: false,
      isWork: true,
      buys: false,
      run: (input) => this.#emit(input),
    };
    const finish: ModelTool = {
      name: 'finish',
      description:
        'Ends the run: a reply for people, a verdict in your own words and figures, or a question (`waiting`) that a person must answer first. Files that you wrote need not be named.',
      input: finishInput(),
      isOutside: false,
      isWork: true,
      buys: false,
      run: (input) => this.#finish(input),
    };
    return this.#mayEmit.length > 0 ? [emit, finish] : [finish];
  }

  /** How often what it wanted to end with was faulty. */
  get faulty(): number {
    return this.#faulty;
  }

  get isFinished(): boolean {
    return this.#finished !== null;
  }

  get isEmpty(): boolean {
    return this.#emits.length === 0;
  }

  /** @param reply where it did not `finish` */
  proposal(reply: string): unknown {
    const said = this.#finished ?? (reply.trim() === '' ? {} : { reply });
    const more = (said['emits'] as unknown[] | undefined) ?? [];
    return { strata: 1, ...said, emits: [...this.#emits, ...more] };
  }

  #emit(input: unknown): Promise<string> {
    const parsed = emitSchema.safeParse(input);
    if (!parsed.success) throw new ToolRefusal(z.prettifyError(parsed.error));
    const { type } = parsed.data;
    if (!this.#mayEmit.some((pattern) => matchesType(pattern, type)))
      throw new ToolRefusal(`you may not emit ${type}; you may emit: ${this.#mayEmit.join(', ')}`);
    this.#emits.push(input);
    return Promise.resolve(`${type} is emitted once the run is done`);
  }

  #finish(input: unknown): Promise<string> {
    const read = finishSchema.safeParse(input);
    if (!read.success) {
      this.#faulty += 1;
      throw new ToolRefusal(faultsIn(read.error).join('\n'));
    }
    this.#finished = input as Record<string, unknown>;
    return Promise.resolve('the run is done');
  }
}

/** What a run may end with, as JSON Schema. */
export function finishInput(): Record<string, unknown> {
  return jsonSchema(finishSchema);
}

function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...input } = z.toJSONSchema(schema, { io: 'input' });
  return input;
}
