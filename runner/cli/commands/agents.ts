/** `strata agents`: who listens to what, and whether it can run here; `agents check`: every fault. */
import type { Command } from 'commander';
import type { Agent } from '../../core/agent.ts';
import { hasErrors, problemAsJson } from '../../core/problem.ts';
import { runnableOf } from '../../core/routing.ts';
import { providersOfThisMachine } from '../providers.ts';
import { columns } from '../columns.ts';
import { checkAgents } from '../agents/check.ts';
import { agentFilesOf } from '../agents/files.ts';
import { EXIT } from '../exit.ts';
import { busVerb, type BusOptions } from '../help.ts';
import { plain } from '../plain.ts';
import { importCommand } from './agents-import.ts';
import { newCommand } from './agents-new.ts';
import { tryCommand } from './agents-try.ts';
import { paint, say, sayJson } from '../print.ts';
import { text } from '../text/index.ts';
import { reasons } from '../text/reasons.ts';
import { visit } from '../visit.ts';

interface ListOptions extends BusOptions {
  labels: string;
}

export function agentsCommand(): Command {
  const agents = busVerb('agents', text.agents)
    .option('--labels <a,b>', text.agents.labels, 'light')
    .action(list);
  agents.addCommand(
    busVerb('check', text.agents.check).action((_own: BusOptions, command: Command) =>
      check(command.optsWithGlobals<BusOptions>()),
    ),
  );
  for (const make of [tryCommand, newCommand, importCommand]) agents.addCommand(make());
  return agents;
}

async function list(options: ListOptions): Promise<void> {
  const labels = options.labels.split(',').map((label) => label.trim());
  const found = await visit(options, ({ view }) =>
    Promise.resolve(view.tip.agents.map((agent) => ({ agent, why: whyNotHere(agent, labels) }))),
  );
  if (options.json) return sayJson(found.map(({ agent, why }) => asJson(agent, why)));
  if (found.length === 0) return say(text.agents.none);
  const rows = found.map(({ agent, why }) => [
    why === null ? paint.green('✓') : paint.yellow('–'),
    paint.bold(plain(agent.id)),
    agent.name === agent.id ? '' : plain(agent.name),
    plain([...agent.on, ...joinOf(agent), ...timesOf(agent)].join(', ') || text.agents.addressedOnly),
    plain(agent.engine),
    why === null ? '' : plain(why),
  ]);
  for (const line of columns(rows)) say(line);
}

/** Types that it waits for together. */
function joinOf({ all }: Agent): string[] {
  return all.length === 0 ? [] : [all.join(' + ')];
}

function timesOf({ schedule }: Agent): string[] {
  return schedule.map(({ cron }) => cron);
}

function asJson(agent: Agent, why: string | null): object {
  const { id, name, description, path, on, all, engine, status, emits, writes } = agent;
  return {
    id,
    name,
    description,
    path,
    on,
    all,
    schedule: timesOf(agent),
    engine,
    status,
    emits,
    writes,
    runs_on: agent.runsOn,
    runs_here: why === null,
    why,
  };
}

/** Null where a runner with these labels on this machine can run it. */
function whyNotHere(agent: Agent, labels: readonly string[]): string | null {
  if (agent.status !== 'active') return text.status.why({ kind: 'inactive' });
  if (runnableOf(agent, providersOfThisMachine()) === null)
    return text.status.why({ kind: 'engine', engine: agent.engine });
  const missing = agent.runsOn.filter((label) => !labels.includes(label));
  return missing.length > 0 ? text.status.why({ kind: 'labels', missing }) : null;
}

/** Exit code 1 on an error; notes alone are fine. */
async function check(options: BusOptions): Promise<void> {
  const files = await agentFilesOf(options);
  const { agents, problems } = checkAgents(files, Boolean(process.env.STRATA_ALLOWED_SIGNERS));
  if (options.json)
    sayJson({ agents: agents.length, from: files.from, problems: problems.map(problemAsJson) });
  else {
    for (const problem of problems) {
      const mark =
        problem.severity === 'error' ? paint.red(text.agents.error) : paint.yellow(text.agents.note);
      say(`${mark} ${plain(reasons.problem(problem))}`);
    }
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    say(errors === 0 ? text.agents.fine(agents.length) : text.agents.faulty(errors));
  }
  if (hasErrors(problems)) process.exitCode = EXIT.failed;
}
