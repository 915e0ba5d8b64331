/** `mode: drain`: runs agents for what is due until nothing is, or the job's time or pushes are spent. */
import { setOutput } from '@actions/core';
import { join } from 'node:path';
import { makeRunner } from '../assemble.ts';
import type { Connection } from '../connect.ts';
import type { View } from '../core/view.ts';
import type { Forge } from '../forge/forge.ts';
import { providersOfThisMachine } from '../cli/providers.ts';
import { agentProblems, Annotations, problemsOf } from './annotations.ts';
import { Budget } from './budget.ts';
import { askForFollowUp, forgeOfJob } from './followup.ts';
import type { Inputs } from './inputs.ts';
import { agentsOf, pendingOf, tickingAgents, toolsOf, type Pending, type Taker } from './pending.ts';
import type { Place } from './place.ts';
import { Runs } from './ran.ts';
import { writeSummary } from './summary.ts';
import { bringTools } from './tools.ts';

export async function drain(connection: Connection, inputs: Inputs, place: Place): Promise<void> {
  const { bus, store } = connection;
  const budget = new Budget(inputs);
  const runs = new Runs();
  const annotations = new Annotations();
  const forge = await forgeOfJob(place, inputs);
  const first = await bus.read();
  annotations.add(problemsOf(first));
  const { left } = pendingOf(first, takerOf(inputs), Date.now());
  const due = [...agentsOf(left), ...tickingAgents(first, Date.now())];
  const tools = toolsOf(due, first, inputs.labels);
  if (tools.length > 0) await bringTools(tools, inputs.toolsFolder ?? join(store.folder, 'tools'));

  await work(connection, inputs, { budget, runs, forge });

  const last = await bus.read();
  annotations.add([...problemsOf(last), ...(await agentProblems(bus.remote, last.tip))]);
  await conclude(last, inputs, place, { budget, runs, forge, branch: bus.branch });
}

async function work(
  connection: Connection,
  inputs: Inputs,
  { budget, runs, forge }: { budget: Budget; runs: Runs; forge: Forge | null },
): Promise<void> {
  const runner = await makeRunner(connection, {
    labels: inputs.labels,
    jobs: inputs.jobs,
    lease: null,
    forge,
    report: (event) => runs.report(event),
    pushed: (soFar) => budget.pushed(soFar),
  });
  const unwatch = budget.watch(runner);
  try {
    await runner.run(inputs.untilIdle ? 'until-idle' : 'daemon');
  } finally {
    unwatch();
  }
}

async function conclude(
  view: View,
  inputs: Inputs,
  place: Place,
  { budget, runs, forge, branch }: { budget: Budget; runs: Runs; forge: Forge | null; branch: string },
): Promise<void> {
  const pending = pendingOf(view, takerOf(inputs), Date.now());
  const landed = runs.landed('done');
  const failed = runs.landed('failed', 'rejected');
  setOutput('landed', landed);
  setOutput('failed', failed);
  setOutput('waiting', pending.waiting.length);
  setOutput('left', pending.left.length);
  const { followUp } = inputs;
  const goesOn =
    followUp !== null &&
    isWorthAnother(pending, runs.landedAny) &&
    (await askForFollowUp(forge, followUp, branch));
  setOutput('follow-up', goesOn);
  const sentences = sentencesOf(pending, { landed, failed }, budget, goesOn);
  await writeSummary(runs.all, sentences, place.commitPage);
}

/** Only a job that landed something is followed: work on which none gets on must not start jobs for ever. */
function isWorthAnother({ left, elsewhere }: Pending, hasLanded: boolean): boolean {
  return hasLanded && left.length + elsewhere.length > 0;
}

function sentencesOf(
  { left, elsewhere, waiting }: Pending,
  { landed, failed }: { landed: number; failed: number },
  { spent }: Budget,
  goesOn: boolean,
): string[] {
  const why = {
    time: 'The time was spent.',
    pushes: 'The pushes were spent.',
    cancelled: 'The job was cancelled.',
  };
  return [
    `${landed} landed, ${failed} failed. Left: ${left.length} due here, ${elsewhere.length} due for other runners, ` +
      `${waiting.length} waiting for a time or a person.`,
    ...(spent === null ? [] : [why[spent]]),
    ...(goesOn ? ['Another run was asked for.'] : []),
  ];
}

/** The runner of this job. */
function takerOf({ labels }: Inputs): Taker {
  return { labels, providers: providersOfThisMachine() };
}
