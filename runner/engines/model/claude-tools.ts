/**
 * An agent's tools, as the tool runner of Anthropic's SDK calls them. It calls those of one turn at once; here
 * each waits for the one before, on whose work it may build, and what ends the run is not said to the model.
 */
import type { ToolError } from '@anthropic-ai/sdk/lib/tools/ToolError';
import type { BetaRunnableTool, BetaToolUse } from '@anthropic-ai/sdk/lib/tools/BetaRunnableTool';
import type { BetaToolRunner } from '@anthropic-ai/sdk/lib/tools/BetaToolRunner';
import type { Anthropic } from '@anthropic-ai/sdk';
import PQueue from 'p-queue';
import type { Ask, ToolAnswer, ToolCall } from './model.ts';

export class ClaudeTools {
  readonly runnable: BetaRunnableTool<unknown>[];
  readonly #use: Ask['use'];
  readonly #refusal: typeof ToolError;
  readonly #inTurn = new PQueue({ concurrency: 1 });
  #fatal: { error: unknown } | null = null;

  constructor({ tools, use }: Pick<Ask, 'tools' | 'use'>, refusal: typeof ToolError) {
    this.#use = use;
    this.#refusal = refusal;
    this.runnable = tools.map(({ name, description, input }) => ({
      name,
      description,
      input_schema: input as Anthropic.Beta.BetaTool.InputSchema,
      parse: (given) => given,
      run: (given, context) => this.#inTurn.add(() => this.#run(context!.toolUse, given)),
    }));
  }

  /** What came of the calls of the runner's turn. Throws what ends the run. */
  async answer(runner: BetaToolRunner<true>, calls: readonly ToolCall[]): Promise<ToolAnswer[]> {
    const { content } = (await runner.generateToolResponse())!;
    if (this.#fatal) throw this.#fatal.error;
    const results = new Map(
      (content as Anthropic.Beta.BetaToolResultBlockParam[]).map((one) => [one.tool_use_id, one]),
    );
    return Promise.all(calls.map((call) => this.#answerOf(call, results.get(call.id)!)));
  }

  #answerOf(
    call: ToolCall,
    { content, is_error: failed = false }: Anthropic.Beta.BetaToolResultBlockParam,
  ): ToolAnswer | Promise<ToolAnswer> {
    // The runner says of a tool that there is not no more than that.
    const isKnown = this.runnable.some((tool) => 'name' in tool && tool.name === call.name);
    return isKnown ? { id: call.id, name: call.name, text: content as string, failed } : this.#use(call);
  }

  async #run({ id, name }: BetaToolUse, input: unknown): Promise<string> {
    if (this.#fatal) return '';
    const { text, failed } = await this.#use({ id, name, input }).catch((error: unknown) => {
      this.#fatal = { error };
      return { text: '', failed: false };
    });
    if (failed) throw new this.#refusal(text);
    return text;
  }
}
