/** An agent that works as Claude Code, in the run's folder and its sandbox, and asks the service through the gateway. */
import { randomBytes } from 'node:crypto';
import type { Toolbox } from '../../core/modeltools.ts';
import type { ModelChoice } from '../../core/models.ts';
import { howItEnded, lastWords, whyCutShort, type Ended } from '../ending.ts';
import type { FailureCause } from '../../core/retry.ts';
import type { Engine, EngineResult, EngineRun, ModelTask, Usage } from '../engine.ts';
import { NO_USAGE } from '../engine.ts';
import { endAtBudget, openBooks, type Books } from '../model/books.ts';
import { endOf } from '../model/engine.ts';
import { ModelFault } from '../model/model.ts';
import { firstMessage, systemPrompt } from '../model/prompt.ts';
import { openTools, ToolUse } from '../model/tooluse.ts';
import { holdProcess } from '../process.ts';
import { workOf } from './command.ts';
import { Gateway } from './gateway.ts';
import { Report } from './report.ts';
import { toolSet, type ToolSet } from './tools.ts';
import { ToolServer } from './toolserver.ts';

/** It prints all that its tools bring, which nobody is shown. */
const REPORT_BYTES = 64 * 1024 * 1024;
/** How a model says that there was no more room. */
const TOO_LONG = new Set(['max_tokens', 'model_context_window_exceeded']);
const HOW_TO_END =
  'End with a reply for people, a verdict in your own words and figures, events, or a question (`waiting`) that a person must answer first. Files that you wrote need not be named.';

/**
 * @param program Claude Code on this machine
 * @param toolbox tools that it does not have itself
 */
export function claudeCodeEngine(program: string, toolbox: Toolbox): Engine {
  return {
    needsFolders: true,
    run: (run) => {
      if (run.model === null) throw new Error(`${run.agentId} has no model to think with`);
      return work(run, run.model, { program, toolbox });
    },
  };
}

interface Means {
  program: string;
  toolbox: Toolbox;
}

async function work(run: EngineRun, task: ModelTask, { program, toolbox }: Means): Promise<EngineResult> {
  const books = await openBooks(task, run);
  if ('unpriced' in books)
    return { kind: 'failed', cause: 'budget', reason: books.unpriced, usage: NO_USAGE };
  const tools = toolSet(task);
  if (tools.missing.length > 0)
    run.onLine(`it asks for tools that there are not here: ${tools.missing.join(', ')}`);
  const report = new Report(run.onLine);
  const system = await systemPrompt(run, task, HOW_TO_END);
  const nonce = randomBytes(8).toString('hex');
  const first = await firstMessage(run, task, nonce);
  const server = serve(run, task, { tools, toolbox, books, nonce });
  const gateway = await Gateway.open({ task, books, tools: server });
  let ended: Ended;
  try {
    ended = await holdProcess(
      { ...run, outputBytes: Math.max(run.outputBytes, REPORT_BYTES), onLine: (line) => report.read(line) },
      await workOf(run, task, { program, tools, gateway, system, first }),
    );
  } finally {
    // Only then all that it used is in the books.
    await gateway.close();
  }
  if (ended.last !== null) report.read(ended.last);
  return judge(run, task, { ended, report, server, gateway, books });
}

/** Null where it needs none but its own. */
function serve(
  run: EngineRun,
  task: ModelTask,
  { tools, toolbox, books, nonce }: { tools: ToolSet; toolbox: Toolbox; books: Books; nonce: string },
): ToolServer | null {
  if (tools.served.size === 0) return null;
  const opened = openTools(run, task, { tools: tools.served, toolbox, books });
  return new ToolServer(new ToolUse(opened.tools, { books, nonce, tell: run.onLine }), opened.host);
}

interface Work {
  ended: Ended;
  report: Report;
  server: ToolServer | null;
  gateway: Gateway;
  books: Books;
}

function judge(run: EngineRun, task: ModelTask, work: Work): EngineResult {
  const { ended, report, server, gateway, books } = work;
  const { usage } = books;
  const { result } = report;
  const cutShort = whyCutShort(run, ended, usage);
  if (cutShort) return cutShort;
  if (server?.fault) return endOf(server.fault, lastAsked(task, usage), usage);
  if (result?.is_error === false)
    return {
      kind: 'proposal',
      value: { strata: 1, ...(result.structured_output ?? { reply: result.result }) },
      usage,
    };
  if (gateway.closed === 'budget')
    return endAtBudget(books, report.worked || server?.worked ? (reply) => ({ strata: 1, reply }) : null);
  const choice = lastAsked(task, usage);
  const why = whyNotDone(run, task, choice, work);
  return why instanceof ModelFault ? endOf(why, choice, usage) : { kind: 'failed', ...why, usage };
}

function lastAsked({ choices }: ModelTask, { model }: Usage): ModelChoice {
  return choices.find((choice) => choice.model === model) ?? choices[0]!;
}

/** As the gateway saw it; what Claude Code says of it comes last. */
function whyNotDone(
  run: EngineRun,
  { maxTurns, maxOutput }: ModelTask,
  { model }: ModelChoice,
  { ended, report, gateway }: Work,
): { cause: FailureCause; reason: string } | ModelFault {
  if (gateway.closed === 'turns')
    return { cause: 'error', reason: `it was not done after ${maxTurns} turns (max-turns)` };
  if (gateway.closed === 'refusal')
    return { cause: 'refusal', reason: `${model} refused: ${report.words || 'it gave no reason'}` };
  const fault = gateway.closed instanceof ModelFault ? gateway.closed : gateway.fault;
  if (fault !== null) return fault;
  if (gateway.stop !== null && TOO_LONG.has(gateway.stop))
    return {
      cause: 'length',
      reason: `the answer of ${model} was longer than ${maxOutput} tokens, or than it can go on from (models.max_output)`,
    };
  const { errors = [], result } = report.result ?? {};
  const words = errors[0] ?? result ?? lastWords(run.redact(ended.stderr));
  return { cause: 'error', reason: `Claude Code could not go on: ${words || howItEnded(ended)}` };
}
