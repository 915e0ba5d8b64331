/** `strata agents try`: an agent run on an event, and what it proposes; nothing lands. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Agent } from '../../core/agent.ts';
import type { StrataEvent } from '../../core/event.ts';
import { nearestTo } from '../../core/nearest.ts';
import type { Outcome } from '../../core/outcome.ts';
import { answersTo, findAgent, routes } from '../../core/routing.ts';
import type { Tip } from '../../core/view.ts';
import { tryOut, type TriedOut } from '../../operate/tryout.ts';
import { onStage, type Stage } from '../agents/stage.ts';
import { sayDiff } from '../diffs.ts';
import { fromEnvelope, fromFile, readWanted } from '../emitting.ts';
import { EXIT } from '../exit.ts';
import { Refusal } from '../faults.ts';
import { busVerb, wrongUsage, type BusOptions } from '../help.ts';
import { busPath, eventOf, lookUp } from '../lookup.ts';
import { plain } from '../plain.ts';
import { note, paint, say, sayJson } from '../print.ts';
import { rehearsing } from '../rehearsing.ts';
import { readPayload } from '../said.ts';
import { text } from '../text/index.ts';

const words = text.agents.try;

interface TryOptions extends BusOptions {
  type?: string;
  payload?: string;
}

interface Tried extends TriedOut {
  agent: Agent;
  event: StrataEvent;
  tip: Tip;
}

export function tryCommand(): Command {
  return busVerb('try', words)
    .argument('<agent>', words.agent)
    .argument('[event]', words.event)
    .option('--type <type>', words.type)
    .option('--payload <json>', words.payload)
    .action(async (named: string, asked: string | undefined, _own: TryOptions, command: Command) => {
      const options = command.optsWithGlobals<TryOptions>();
      if ((asked === undefined) === (options.type === undefined)) throw wrongUsage(words.faults.oneEvent);
      const tried = await onStage(options, (stage) => runOn(stage, named, asked, options));
      if (options.json) sayJson(asJson(tried));
      else tell(tried);
      if (tried.outcome.state !== 'done' && tried.outcome.state !== 'waiting') process.exitCode = EXIT.failed;
    });
}

async function runOn(
  stage: Stage,
  named: string,
  asked: string | undefined,
  options: TryOptions,
): Promise<Tried> {
  const { tip } = stage.view;
  const agent = findAgent(named, tip.agents);
  if (agent === null) throw new Refusal(words.faults.noAgent(plain(named), nearestId(named, tip)));
  const event = asked === undefined ? typed(options, tip) : await eventNamed(asked, options, stage);
  if (!answersTo(agent, event.type)) note(paint.yellow(words.unheard(plain(agent.id), plain(event.type))));
  const onLine = (line: string) => (options.json ? undefined : note(paint.dim(`  ${plain(line)}`)));
  const tried = await rehearsing(stage, onLine, (ports) => tryOut(stage.bus, ports, { tip, agent, event }));
  if (tried === null) throw new Refusal(words.faults.stopped);
  return { ...tried, agent, event, tip };
}

function nearestId(named: string, { agents }: Tip): string | null {
  return nearestTo(
    named,
    agents.map(({ id }) => id),
  );
}

function typed({ type, payload }: TryOptions, tip: Tip): StrataEvent {
  const envelope = { type: type!, timestamp: new Date().toISOString(), payload: readPayload(payload) };
  return readWanted(fromEnvelope(envelope), tip);
}

/** A file of the person's, else an event of the bus by its id. */
async function eventNamed(asked: string, { repo }: TryOptions, stage: Stage): Promise<StrataEvent> {
  const pending = stage.view.tip.events.find(({ path }) => path === busPath(asked, repo));
  if (pending) return pending;
  if (asked === '-' || existsSync(asked)) return readWanted(await fromFile(asked, undefined), stage.view.tip);
  const event = await eventOf(await lookUp(busPath(asked, repo), stage), stage);
  if (event === null) throw new Refusal(words.faults.unreadable(plain(asked)));
  return event;
}

/** The stable keys of `--json`. */
function asJson({ agent, event, outcome, diff }: Tried): object {
  const { state, reason, faults, reply, verdict, emits, changes, waiting, review } = outcome;
  const { engine, model, tokens, cost_usd, sandbox, refused } = outcome;
  const files = changes.map(({ path, blob }) => ({ path, deleted: blob === null }));
  return {
    agent: agent.id, event: event.id, type: event.type, state, reason, faults, reply, verdict, emits, files, waiting,
    review, diff, engine, model, tokens, cost_usd, sandbox, refused, took_ms: tookMs(outcome),
  }; // prettier-ignore
}

function tookMs({ started, ended }: Outcome): number {
  return Date.parse(ended) - Date.parse(started);
}

function tell({ agent, event, outcome, diff, tip }: Tried): void {
  const { state, reason, faults, reply, verdict, emits, waiting, review, refused } = outcome;
  const colour = state === 'done' ? paint.green : state === 'waiting' ? paint.yellow : paint.red;
  say(
    `${paint.bold(plain(agent.id))}  ${plain(event.type)}  ${colour(state)}  ${text.span(tookMs(outcome))}`,
  );
  if (state !== 'done') say(`  ${plain(reason)}`);
  for (const fault of faults) say(paint.red(`  - ${plain(fault)}`));
  for (const host of refused) say(paint.yellow(`  ${words.refused} ${plain(host)}`));
  if (waiting) say(`  ${words.asks} ${plain(waiting.question)}`);
  if (reply !== null) say(`  ${words.reply} ${plain(reply)}`);
  if (verdict) say(`  ${words.verdict} ${plain(JSON.stringify(verdict))}`);
  for (const emit of emits) {
    const agents = routes({ type: emit.type, nextAgent: emit.next_agent }, tip.agents);
    say(`  → ${plain(emit.type)}  ${paint.dim(agents.map(plain).join(', ') || words.nobody)}`);
    say(paint.dim(`    ${plain(JSON.stringify(emit.payload))}`));
  }
  if (review !== null) say(`  ${words.review} ${plain(review)}`);
  if (outcome.model !== null) say(`  ${words.cost(outcome.model, outcome.tokens, outcome.cost_usd)}`);
  if (diff !== '') sayDiff(diff);
  say(paint.dim(words.notLanded));
}
