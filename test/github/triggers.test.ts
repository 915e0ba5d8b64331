import { expect, test } from 'vitest';
import { GitHubDouble } from './double.ts';
import { draft } from './drafting.ts';
import type { GitHubPerson } from './people.ts';
import type { Person } from '../support/repos.ts';

const WORKFLOWS = {
  ci: 'on:\n  push:\n    paths: ["**", "!queue/**", "!knowledge/**"]\n  pull_request:\n',
  queue:
    'on:\n  push:\n    branches: [main]\n    paths: ["queue/events/**"]\n  issue_comment:\n    types: [created]\n',
  ignoring: 'on:\n  push:\n    paths-ignore: ["queue/**"]\n',
  all: 'on: [push, workflow_dispatch]\n',
  closed: 'on:\n  pull_request:\n    types: [closed]\n    branches-ignore: [stable]\n',
};

const file = (name: keyof typeof WORKFLOWS): string => `.github/workflows/${name}.yml`;

async function equipped(): Promise<{ double: GitHubDouble; ada: GitHubPerson; checkout: Person }> {
  const double = await GitHubDouble.start();
  const ada = double.person('ada');
  const checkout = await draft(double, ada.token, 'main');
  for (const [name, text] of Object.entries(WORKFLOWS))
    await checkout.write(`.github/workflows/${name}.yml`, text);
  await checkout.commit('workflows');
  await checkout.push();
  return { double, ada, checkout };
}

async function startedByPush(
  double: GitHubDouble,
  checkout: Person,
  path: string,
  message = path,
): Promise<string[]> {
  await checkout.write(path, `${path}\n`);
  await checkout.commit(message);
  await checkout.push();
  return double.startedBy(double.happenings('push').at(-1)!);
}

test('path and branch filters choose what a push starts', async () => {
  const { double, checkout } = await equipped();
  const started = (path: string, message?: string) => startedByPush(double, checkout, path, message);
  expect(await started('queue/events/idea.md')).toEqual([file('all'), file('queue')]);
  expect(await started('knowledge/note.md')).toEqual([file('all'), file('ignoring')]);
  expect(await started('src/a.ts')).toEqual([file('all'), file('ci'), file('ignoring')]);
  expect(await started('src/b.ts', 'more [skip ci]')).toEqual([]);
});

test('what a job pushes starts nothing; its dispatch starts the one that is named', async () => {
  const { double } = await equipped();
  const job = await double.clone(double.jobToken());
  expect(await startedByPush(double, job, 'queue/events/next.md')).toEqual([]);
  double.tick('*/10 * * * *', file('queue'));
  expect(await double.startedBy(double.happenings('schedule')[0]!)).toEqual([file('queue')]);
});

test('pull requests and comments start what listens to their kind', async () => {
  const { double, ada, checkout } = await equipped();
  await checkout.git('switch', '-q', '-c', 'draft/one');
  await startedByPush(double, checkout, 'knowledge/one.md');
  await ada.open('draft/one', 'One');
  ada.comment(1, '/refine');
  await ada.close(1);
  const [opened, closed] = double.happenings('pull_request');
  expect(await double.startedBy(opened!)).toEqual([file('ci')]);
  expect(await double.startedBy(closed!)).toEqual([file('closed')]);
  expect(await double.startedBy(double.happenings('issue_comment')[0]!)).toEqual([file('queue')]);
});
