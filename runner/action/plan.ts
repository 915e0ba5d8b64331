/** `mode: plan`: which kinds of runner have work, as the matrix of the job that drains. */
import { setOutput } from '@actions/core';
import type { Connection } from '../connect.ts';
import { Annotations, problemsOf, warn } from './annotations.ts';
import { WrongInput, type Inputs } from './inputs.ts';
import { planJobs } from './pending.ts';
import type { Place } from './place.ts';
import { tell } from './words.ts';

/** What people do to drafts leaves nothing due on the bus: the runner asks the forge about it. */
const ABOUT_DRAFTS = /^(?:pull_request|pull_request_review|issue_comment)$/;

export async function plan({ bus }: Connection, { runners }: Inputs, { cause }: Place): Promise<void> {
  if (runners.length === 0)
    throw new WrongInput('runners: name at least one, such as "light: ubuntu-latest"');
  const view = await bus.read();
  new Annotations().add(problemsOf(view));
  const { jobs, homeless } = planJobs(view, runners, Date.now(), ABOUT_DRAFTS.test(cause));
  for (const { labels, due } of jobs) tell('▸', `${labels}: ${due} due`);
  for (const { agentId, agent } of homeless)
    warn(
      `${agentId} is due and needs a runner with ${agent?.runsOn.join(', ')}; no line of runners offers that`,
    );
  setOutput('jobs', JSON.stringify(jobs));
  setOutput('any', jobs.length > 0);
}
