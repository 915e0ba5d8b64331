/** Workflows of this repository, and those that `strata init --github` writes. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ACTION, CACHE, CHECKOUT } from '../../runner/cli/init/pins.ts';
import { WORKFLOW_FILE, workflowText } from '../../runner/cli/init/workflow.ts';
import { definition, type Definition } from '../action/job.ts';
import { root } from '../support/processes.ts';
import { faultsOf, faultsOfAction } from './lint.ts';
import { brokenRules, type Workflow } from './rules.ts';

const folder = join(root, '.github/workflows');
const own = await Promise.all(
  (await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
);
const written = ['main', 'strata/bus', "it's+new!"].map((branch) => [branch, workflowText(branch)] as const);

describe.each([...own, ...written])('%s', (name, text) => {
  test('passes actionlint and the published schema', async () => {
    expect(await faultsOf(text, `${name}.yml`)).toEqual([]);
  });

  test('pins what it uses, grants least, and runs nothing that somebody wrote', () => {
    expect(brokenRules(text)).toEqual([]);
  });
});

describe('these tests can fail', () => {
  const sound = workflowText('main');

  test.each([
    ['another value of queue', sound.replace('queue: max', 'queue: many')],
    ['queue elsewhere', sound.replace('fail-fast: false', 'queue: max')],
    ['a timezone that is none', sound.replace(/( +)- cron: .*/, '$&\n$1  timezone: Mars/Base')],
    ['an unknown context', sound.replace('runner.temp', 'runner.tmp')],
    ['a job that is not there', sound.replace('needs: emit', 'needs: omit')],
  ])('%s is found by schema or actionlint', async (_what, text) => {
    expect(text).not.toBe(sound);
    expect(await faultsOf(text, 'x.yml')).not.toEqual([]);
  });

  test('a timezone of a schedule is let through by name', async () => {
    const text = sound.replace(/( +)- cron: .*/, '$&\n$1  timezone: Asia/Seoul');
    expect(text).toContain('Asia/Seoul');
    expect(await faultsOf(text, 'x.yml')).toEqual([]);
  });

  test.each([
    ['a tag', sound.replace(ACTION.split(' ')[0]!, '97layer/strata@v1'), /without a commit/],
    ['rights for all', sound.replace('permissions: {}', 'permissions: write-all'), /to all jobs/],
    [
      'a job without rights of its own',
      sound.replace(/ {4}permissions:\n {6}contents: read\n/, ''),
      /may do/,
    ],
    [
      'text in a script',
      sound.replace(/uses: 97layer.*/, 'run: echo ${{ github.event.comment.body }}'),
      /into a script/,
    ],
    [
      'an input in a script',
      sound.replace(/uses: 97layer.*/, 'run: echo ${{ inputs.type }}'),
      /into a script/,
    ],
    ['an open door', sound.replace('  pull_request:', '  pull_request_target:'), /pull_request_target/],
    [
      'a fork checked out',
      workflowText('main', true).replace(/ref: .*/, 'ref: ${{ github.head_ref }}'),
      /pull request brings/,
    ],
  ])('%s is a broken rule', (_what, text, words) => {
    expect(brokenRules(text).join('\n')).toMatch(words);
  });
});

/** Names of the inputs that a workflow gives to our own Action. */
function inputsOf(text: string): string[] {
  const { jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
  const own = steps.filter(({ uses }) => uses?.startsWith('97layer/'));
  return own.flatMap((step) => Object.keys(step.with ?? {}));
}

describe('the workflow of a bus', () => {
  const { on, jobs } = parse(workflowText('main')) as Workflow & { jobs: Record<string, { if?: string }> };

  test("this repository's own is the same one, with its own Action", async () => {
    const text = own.find(([name]) => WORKFLOW_FILE.endsWith(name))![1];
    expect(text).toBe(workflowText('main', true));
  });

  test('runs on a push to the queue, by the clock, by hand, and for what people do to drafts', () => {
    const causes = [
      'push',
      'schedule',
      'workflow_dispatch',
      'pull_request',
      'pull_request_review',
      'issue_comment',
    ];
    expect(Object.keys(on).toSorted()).toEqual(causes.toSorted());
    for (const cause of ['push', 'pull_request']) expect(on[cause]).toMatchObject({ branches: ['main'] });
    expect(jobs['plan']!.if).toContain("github.event.pull_request.base.ref == 'main'");
  });

  test('does nothing for a fork, and checks nothing out', () => {
    expect(jobs['plan']!.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
    expect(workflowText('main')).not.toContain('actions/checkout');
  });

  test('gives the Action inputs that it has', async () => {
    const { inputs } = await definition();
    const used = inputsOf(workflowText('main'));
    expect(used).toEqual(expect.arrayContaining(['mode', 'labels', 'runners', 'follow-up', 'payload']));
    for (const input of used) expect(Object.keys(inputs)).toContain(input);
  });
});

test('action.yml passes the published schema, but for node24', async () => {
  const text = await readFile(join(root, 'action.yml'), 'utf8');
  expect(faultsOfAction(text)).toEqual([]);
  expect(faultsOfAction(text.replace('node24', 'node4'))).not.toEqual([]);
});

describe('pins', () => {
  test('each action is used at one commit everywhere', () => {
    const used = own.flatMap(([, text]) =>
      [...text.matchAll(/uses: (\S+@\S+ # \S+)/g)].map(([, one]) => one!),
    );
    const commits = new Map(used.map((one) => [one.split('@')[0], one]));
    for (const one of [...used, CHECKOUT, CACHE]) expect(one).toBe(commits.get(one.split('@')[0]!));
  });

  test('our own commit holds the Action and its bundle', async ({ skip }) => {
    const git = (...args: string[]) => execa('git', args, { cwd: root, reject: false });
    const shallow = (await git('rev-parse', '--is-shallow-repository')).stdout;
    if (shallow !== 'false') skip('there is no history here');
    const commit = /@([0-9a-f]{40})/.exec(ACTION)![1]!;
    expect((await git('cat-file', '-e', `${commit}:bundle/action.mjs`)).exitCode, commit).toBe(0);
    const { inputs } = parse((await git('show', `${commit}:action.yml`)).stdout) as Definition;
    for (const input of inputsOf(workflowText('main'))) expect(Object.keys(inputs), commit).toContain(input);
  });
});
