/** What no schema says of a workflow, and this project holds of its own and of those it writes. */
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: unknown;
  'timeout-minutes'?: number;
  steps?: Step[];
  uses?: string;
}

export interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

/** Contexts that hold what somebody wrote: in a script their text would be carried out. */
const WRITTEN =
  /\$\{\{[^}]*\b(?:github\.(?:event|head_ref|ref|ref_name|actor|triggering_actor)|inputs|matrix|needs|steps|env)\b/;
const PINNED = /^(?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}$)/;
/** Causes that let strangers start a job with this repository's secrets. */
const OPEN_DOORS = ['pull_request_target', 'workflow_run'];

/** Every rule that is broken, in words. */
export function brokenRules(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const faults = OPEN_DOORS.filter((cause) => cause in workflow.on).map((cause) => `starts on ${cause}`);
  if (JSON.stringify(workflow.permissions) !== '{}') faults.push('grants permissions to all jobs');
  for (const [name, job] of Object.entries(workflow.jobs)) {
    faults.push(...brokenByJob(job).map((fault) => `job ${name} ${fault}`));
  }
  return faults;
}

function brokenByJob(job: Job): string[] {
  const faults: string[] = [];
  if (typeof job.permissions !== 'object') faults.push('does not say what it may do');
  if (job['timeout-minutes'] === undefined) faults.push('has no time limit');
  if (job.uses !== undefined && !PINNED.test(job.uses)) faults.push(`uses ${job.uses} without a commit`);
  for (const step of job.steps ?? []) faults.push(...brokenByStep(step));
  return faults;
}

function brokenByStep({ uses, run, with: inputs = {} }: Step): string[] {
  const faults: string[] = [];
  if (run !== undefined && WRITTEN.test(run)) faults.push(`puts what somebody wrote into a script: ${run}`);
  if (uses === undefined) return faults;
  if (!PINNED.test(uses)) faults.push(`uses ${uses} without a commit`);
  if (uses.startsWith('actions/checkout@')) {
    if (inputs['persist-credentials'] !== false) faults.push('leaves the token in the checkout');
    if (/head|merge|pull/.test(String(inputs['ref'] ?? '')))
      faults.push('checks out what a pull request brings');
  }
  return faults;
}
