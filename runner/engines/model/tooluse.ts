/** Has a run's tools do what is asked of them: told to people, and what comes from outside framed as data. */
import {
  ToolRefusal,
  type ModelTool,
  type Picture,
  type Toolbox,
  type ToolRight,
  type ToolResult,
} from '../../core/modeltools.ts';
import { asData } from '../../core/outside.ts';
import type { HostTool } from '../../core/toolhost.ts';
import type { EngineRun, ModelTask } from '../engine.ts';
import { mediaUsed } from '../mediaused.ts';
import { ToolHostProcess } from '../toolhost.ts';
import type { Books } from './books.ts';

const LINE_LENGTH = 200;
/** That tools may show in one run: each is paid for in every turn that follows. */
const MOST_PICTURES = 20;

/** What a tool answered. */
export interface Used extends ToolResult {
  failed: boolean;
}

export interface ToolTerms {
  books: Pick<Books, 'isSpent' | 'bound'>;
  /** The mark of data. */
  nonce: string;
  tell: (words: string) => void;
}

export class ToolUse {
  readonly all: readonly ModelTool[];
  readonly #terms: ToolTerms;
  #shown = 0;
  /** Whether they made anything that is worth keeping. */
  worked = false;

  constructor(tools: readonly ModelTool[], terms: ToolTerms) {
    this.all = tools;
    this.#terms = terms;
  }

  /** Throws only what ends the run. */
  async use(name: string, input: unknown): Promise<Used> {
    this.#terms.tell(`${name} ${JSON.stringify(input)}`.slice(0, LINE_LENGTH));
    try {
      const tool = this.#find(name);
      const result = await tool.run(input);
      const { text, pictures } = typeof result === 'string' ? { text: result, pictures: [] } : result;
      this.worked ||= tool.isWork;
      return {
        text: tool.isOutside ? this.#framed(name, text) : text,
        pictures: this.#show(pictures),
        failed: false,
      };
    } catch (error) {
      if (!(error instanceof ToolRefusal)) throw error;
      const text = error.isOutside ? this.#framed(name, error.message) : error.message;
      return { text, pictures: [], failed: true };
    }
  }

  #find(name: string): ModelTool {
    const { books } = this.#terms;
    const tool = this.all.find((one) => one.name === name);
    if (!tool) {
      const names = this.all.map((one) => one.name).join(', ');
      throw new ToolRefusal(`there is no tool ${name}; there are: ${names}`);
    }
    if (tool.buys && books.isSpent)
      throw new ToolRefusal(`${books.bound?.words} is spent: nothing more is made for it`);
    return tool;
  }

  #framed(name: string, text: string): string {
    return asData(text, { source: name, kind: 'answer', nonce: this.#terms.nonce });
  }

  #show(pictures: readonly Picture[]): readonly Picture[] {
    const some = pictures.slice(0, MOST_PICTURES - this.#shown);
    this.#shown += some.length;
    return some;
  }
}

/** The tools that these rights give, and the process that some of them work in: with the first call it begins. */
export function openTools(
  run: EngineRun,
  task: ModelTask,
  { tools, toolbox, books }: { tools: ReadonlySet<ToolRight>; toolbox: Toolbox; books: Books },
): { tools: ModelTool[]; host: ToolHostProcess } {
  const host = new ToolHostProcess(run, toolbox.hostFile, task.host, (used) =>
    books.made(mediaUsed(run, used)),
  );
  const rights = { tools, writes: task.writes, bytes: run.folderBytes, host: task.host };
  const doors = {
    host: (tool: HostTool, input: unknown) => host.call(tool, input),
    refused: run.onRefused,
    chronicle: task.chronicle,
  };
  return { tools: toolbox.tools(run.workdir, rights, doors), host };
}
