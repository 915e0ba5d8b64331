/**
 * The workflow that drains a bus on GitHub. docs/github-actions.md says what each part is for. Text that
 * people write reaches the Action as inputs only, never a shell; nothing of a pull request is checked out.
 */
import { ACTION, CACHE, CHECKOUT } from './pins.ts';

export const WORKFLOW_FILE = '.github/workflows/strata.yml';
const NAME = WORKFLOW_FILE.split('/').at(-1)!;

/** Minutes a job drains before it hands on to a follow-up; GitHub ends it later than that. */
const DRAIN_MINUTES = 50;
const JOB_MINUTES = 60;

/** @param isOwn in Strata's own repository, whose Action lies in its default branch */
export function workflowText(branch: string, isOwn = false): string {
  const on = quoted(branch);
  const pattern = quoted(asPattern(branch));
  return `# Runs the agents of this bus on GitHub. Made by: strata init --github
name: Strata

on:
  # The bus branch. Pushes of this workflow's own token start nothing; it asks for follow-ups itself.
  push:
    branches: [${pattern}]
    paths: ['queue/events/**', 'agents/**', 'directives/**', 'strata.yaml']
  # For what falls due by time, and for anything that no other cause brought up. Late at times; no harm.
  schedule:
    - cron: '23,53 * * * *'
  workflow_dispatch:
    inputs:
      type:
        description: Type of an event to put in (empty, and only what is due is run)
        type: string
      payload:
        description: Its payload, a JSON object
        type: string
      to:
        description: Deliver it to this agent only
        type: string
  # What people do to drafts: pull requests into the bus branch.
  pull_request:
    branches: [${pattern}]
    types: [closed, reopened, synchronize]
  pull_request_review:
    types: [submitted]
  issue_comment:
    types: [created]

permissions: {}

jobs:
  emit:
    name: Put the event in
    if: github.event_name == 'workflow_dispatch' && inputs.type != ''
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write
    steps:
${steps(isOwn)}
        with:
          mode: emit
          branch: ${on}
          type: \${{ inputs.type }}
          payload: \${{ inputs.payload }}
          to: \${{ inputs.to }}

  plan:
    name: See what is due
    needs: emit
    # Nothing for forks and other branches, and of comments only those on pull requests that speak to us.
    if: >-
      \${{ !cancelled() && needs.emit.result != 'failure' && github.actor != 'dependabot[bot]'
      && (github.event.pull_request == null
      || (github.event.pull_request.head.repo.full_name == github.repository
      && github.event.pull_request.base.ref == ${on}))
      && (github.event.issue == null
      || (github.event.issue.pull_request != null && startsWith(github.event.comment.body, '/'))) }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    outputs:
      any: \${{ steps.plan.outputs.any }}
      jobs: \${{ steps.plan.outputs.jobs }}
    steps:
${steps(isOwn, 'plan')}
        with:
          mode: plan
          branch: ${on}
          # The kinds of runner there are: what they offer to agents, and what GitHub calls them.
          runners: |
            light: ubuntu-latest
            light, browser, heavy: ubuntu-latest

  drain:
    name: Run agents (\${{ matrix.labels }})
    needs: plan
    if: \${{ !cancelled() && needs.plan.outputs.any == 'true' }}
    strategy:
      fail-fast: false
      matrix:
        include: \${{ fromJSON(needs.plan.outputs.jobs) }}
    runs-on: \${{ matrix.runs-on }}
    timeout-minutes: ${JOB_MINUTES}
    # One job of a kind at a time: the next finds what this one left. No wake-up call gets lost.
    concurrency:
      group: strata-\${{ matrix.labels }}
      queue: max
    permissions:
      contents: write
      pull-requests: write
      actions: write
    steps:
      - name: Keep what agents need installed
        if: matrix.tools != ''
        uses: ${CACHE}
        with:
          path: \${{ runner.temp }}/strata-tools
          key: strata-tools-\${{ runner.os }}-\${{ runner.arch }}-\${{ matrix.tools }}-${toolsKey(isOwn)}
${steps(isOwn)}
        with:
          labels: \${{ matrix.labels }}
          branch: ${on}
          minutes: ${DRAIN_MINUTES}
          tools-folder: \${{ runner.temp }}/strata-tools
          follow-up: ${NAME}
`;
}

/** Filters of branches are patterns; of their signs only these may stand in a branch's name. */
function asPattern(branch: string): string {
  return branch.replaceAll(/[!+]/g, '\\$&');
}

/** In YAML as in expressions: within single quotes, where only these are doubled. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** What the tools are is fixed by the release that brings them. */
function toolsKey(isOwn: boolean): string {
  return isOwn ? "${{ hashFiles('package-lock.json') }}" : /@([0-9a-f]{12})/.exec(ACTION)![1]!;
}

/** The Action's step up to its inputs. Elsewhere it needs no checkout; its own comes from the default branch. */
function steps(isOwn: boolean, id: string | null = null): string {
  const identity = id === null ? '' : `id: ${id}\n        `;
  if (!isOwn) return `      - ${identity}uses: ${ACTION}`;
  return `      - uses: ${CHECKOUT}
        with:
          ref: \${{ github.event.repository.default_branch }}
          persist-credentials: false
      - ${identity}uses: ./`;
}
