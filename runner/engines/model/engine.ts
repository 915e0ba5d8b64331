/**
 * An agent that thinks: a model works on the run's folder with tools. It runs in the runner's own process,
 * so that no key is ever in an agent's; what its tools open and make is in one of the agent's.
 */
import { randomBytes } from 'node:crypto';
import { PROVIDERS, type ModelChoice } from '../../core/models.ts';
import { toolRights, type ModelTool, type Toolbox } from '../../core/modeltools.ts';
import type { Engine, EngineResult, EngineRun, ModelTask, Usage } from '../engine.ts';
import { NO_USAGE } from '../engine.ts';
import { ToolHostEnded } from '../toolhost.ts';
import { openBooks, type Books } from './books.ts';
import { openClaude } from './claude.ts';
import { Conversation } from './conversation.ts';
import { Leaving } from './leaving.ts';
import { ModelFault, type Model } from './model.ts';
import { openOther } from './others.ts';
import { firstMessage, systemPrompt } from './prompt.ts';
import { openTools, ToolUse } from './tooluse.ts';

export function modelEngine(toolbox: Toolbox): Engine {
  return {
    needsFolders: true,
    run: (run) => {
      if (run.model === null) throw new Error(`${run.agentId} has no model to think with`);
      return think(run, run.model, toolbox);
    },
  };
}

async function think(run: EngineRun, task: ModelTask, toolbox: Toolbox): Promise<EngineResult> {
  const late = AbortSignal.timeout(run.timeoutMs);
  const signal = AbortSignal.any([run.signal, late]);
  const books = await openBooks(task, run);
  if ('unpriced' in books)
    return { kind: 'failed', cause: 'budget', reason: books.unpriced, usage: NO_USAGE };
  const { tools: rights, missing } = toolRights(task.tools);
  if (missing.length > 0) run.onLine(`it asks for tools that there are not here: ${missing.join(', ')}`);
  const { tools, host } = openTools({ ...run, signal }, task, { tools: rights, toolbox, books });
  const talk = await begin(run, task, { tools, books, signal });
  try {
    return await talk.hold().finally(() => host.end());
  } catch (error) {
    if (run.signal.aborted) return { kind: 'stopped', usage: books.usage };
    if (late.aborted)
      return {
        kind: 'failed',
        cause: 'timeout',
        reason: `it was not done within ${Math.round(run.timeoutMs / 1000)} s (timeout-minutes)`,
        usage: books.usage,
      };
    return endOf(error, talk.choice, books.usage);
  }
}

interface Means {
  tools: readonly ModelTool[];
  books: Books;
  signal: AbortSignal;
}

async function begin(
  run: EngineRun,
  task: ModelTask,
  { tools, books, signal }: Means,
): Promise<Conversation> {
  const leaving = new Leaving(task.emits);
  const nonce = randomBytes(8).toString('hex');
  return new Conversation({
    task,
    system: await systemPrompt(run, task),
    first: await firstMessage(run, task, nonce),
    tools: new ToolUse([...tools, ...leaving.tools], { books, nonce, tell: run.onLine }),
    leaving,
    books,
    open: opener(task),
    tell: run.onLine,
    signal,
  });
}

/** Each provider's client is made when it is first asked, and once. */
function opener({ keyOf }: ModelTask): (choice: ModelChoice) => Promise<Model> {
  const opened = new Map<string, Promise<Model>>();
  return (choice) => {
    const known = opened.get(choice.by);
    if (known) return known;
    const key = keyOf(choice.by) ?? '';
    const model = choice.by === 'claude' ? openClaude(key) : openOther(choice, key);
    opened.set(choice.by, model);
    return model;
  };
}

/** What it means for a run that its model cannot go on. */
export function endOf(error: unknown, choice: ModelChoice, usage: Usage): EngineResult {
  const words = error instanceof Error ? error.message : String(error);
  if (error instanceof ToolHostEnded)
    return { kind: 'failed', cause: error.failure, reason: error.message, usage };
  if (!(error instanceof ModelFault))
    return { kind: 'failed', cause: 'error', reason: `the runner could not carry it out: ${words}`, usage };
  switch (error.kind) {
    case 'busy':
    case 'cut': {
      const due = error.waitMs === null ? null : new Date(Date.now() + error.waitMs).toISOString();
      return { kind: 'again', reason: `${choice.model} does not answer: ${words}`, due, usage };
    }
    case 'key': {
      const what =
        choice.by === 'server'
          ? `${choice.url} wants a key, and is sent none`
          : `${choice.by} does not take the key in ${PROVIDERS[choice.by].key}`;
      return { kind: 'failed', cause: 'key', reason: `${what}: ${words}`, usage };
    }
    case 'request':
      return {
        kind: 'failed',
        cause: 'request',
        reason: `${choice.model} does not take the request: ${words}`,
        usage,
      };
  }
}
