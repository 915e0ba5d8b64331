import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { answerFaults, payloadFaults, requestFaults } from './contract.ts';
import { draft } from './drafting.ts';
import { GitHubDouble } from './double.ts';

describe('the contract', () => {
  const nothing = { params: { owner: 'ada', repo: 'studio' }, query: new URLSearchParams(), body: undefined };
  const PULLS = '/repos/{owner}/{repo}/pulls';

  test('can fail: wrong requests are found', () => {
    expect(requestFaults(`GET ${PULLS}`, nothing)).toEqual([]);
    expect(requestFaults('GET /repos/{owner}/{repo}/drafts', nothing)).toHaveLength(1);
    const query = new URLSearchParams({ state: 'merged', heads: 'x', page: 'two' });
    expect(requestFaults(`GET ${PULLS}`, { ...nothing, query })).toHaveLength(3);
    expect(requestFaults(`POST ${PULLS}`, nothing)).toHaveLength(1);
    const body = { title: 'A', head: 'b', base: 3, labels: [] };
    expect(requestFaults(`POST ${PULLS}`, { ...nothing, body })).toHaveLength(2);
    expect(requestFaults(`GET ${PULLS}`, { ...nothing, params: { owner: 'ada' } })).toHaveLength(1);
  });

  test('can fail: wrong answers and payloads are found', () => {
    expect(answerFaults(`GET ${PULLS}`, 200, [])).toEqual([]);
    expect(answerFaults(`GET ${PULLS}`, 200, [{ number: 1 }])).not.toEqual([]);
    expect(answerFaults(`GET ${PULLS}`, 201, [])).toHaveLength(1);
    expect(answerFaults(`GET ${PULLS}`, 304, [])).toHaveLength(1);
    expect(payloadFaults('push$event', { ref: 'refs/heads/main' })).not.toEqual([]);
    expect(payloadFaults('no_such_event', {})).toHaveLength(1);
  });

  test('a request that GitHub does not describe ends the test', async () => {
    const double = await GitHubDouble.start();
    const { token } = double.person('ada');
    await ask(double, token, 'GET {repo}/pulls?state=merged');
    expect(double.takeViolations()).toEqual([expect.stringContaining('state')]);
    await ask(double, token, 'GET {repo}/drafts');
    expect(double.takeViolations()).toEqual([expect.stringContaining('knows no GET')]);
  });
});

describe('pull requests', () => {
  test('are opened, listed, edited, labelled and closed', async () => {
    const double = await GitHubDouble.start();
    const ben = double.person('ben');
    double.person('cy');
    await draft(double, ben.token, 'draft/one');
    const opened = await ask(double, ben.token, 'POST {repo}/pulls', {
      title: 'One',
      head: 'draft/one',
      base: 'main',
    });
    expect(opened).toMatchObject({ status: 201, body: { number: 1, changed_files: 1, mergeable: true } });
    expect(await ask(double, ben.token, 'GET {repo}/pulls?head=ada:draft/one&state=open')).toMatchObject({
      body: [{ number: 1, title: 'One' }],
    });
    expect(await ask(double, ben.token, 'GET {repo}/pulls/1/files')).toMatchObject({
      body: [{ filename: 'draft-one.md', status: 'added', additions: 1 }],
    });
    await ask(double, ben.token, 'PATCH {repo}/pulls/1', { title: 'One, better' });
    await ask(double, ben.token, 'POST {repo}/issues/1/labels', { labels: ['strata'] });
    await ask(double, ben.token, 'POST {repo}/pulls/1/requested_reviewers', { reviewers: ['cy'] });
    ben.comment(1, 'look');
    ben.requestChanges(1, 'no', [{ path: 'draft-one.md', line: 1, body: 'shorter' }]);
    for (const part of ['issues/1/comments', 'pulls/1/reviews', 'pulls/1/comments']) {
      expect((await ask(double, ben.token, `GET {repo}/${part}`)).body).toHaveLength(1);
    }
    await ben.close(1);
    expect(await ask(double, ben.token, 'GET {repo}/pulls/1')).toMatchObject({
      body: { state: 'closed', merged: false, title: 'One, better', labels: [{ name: 'strata' }] },
    });
    expect(await ask(double, ben.token, 'GET {repo}/issues/1')).toMatchObject({
      body: { closed_by: { login: 'ben' } },
    });
    expect(double.happenings('pull_request').map(({ action }) => action)).toEqual(['opened', 'closed']);
  });

  test.for(['merge', 'squash', 'rebase'] as const)('%s is really done in git', async (method) => {
    const double = await GitHubDouble.start();
    const ada = double.person('ada');
    const checkout = await draft(double, ada.token, 'draft/one');
    await checkout.write('second.md', 'two\n');
    const head = await checkout.commit('second');
    await checkout.push();
    await draft(double, ada.token, 'main');
    await ada.open('draft/one', 'One');
    const commit = await ada.merge(1, method);
    await checkout.git('fetch', '-q');
    expect(await checkout.git('rev-parse', 'origin/main')).toBe(commit);
    expect(await checkout.git('show', 'origin/main:second.md')).toBe('two');
    const parents = (await checkout.git('log', '-1', '--format=%P', commit)).split(' ');
    expect(parents.length).toBe(method === 'merge' ? 2 : 1);
    expect(parents.includes(head)).toBe(method === 'merge');
    expect(double.happenings('push').at(-1)).toMatchObject({
      payload: { ref: 'refs/heads/main' },
      starts: true,
    });
  });

  test('a push to an open one moves its head, and the end of its branch closes it', async () => {
    const double = await GitHubDouble.start();
    const ada = double.person('ada');
    const checkout = await draft(double, ada.token, 'draft/one');
    await ada.open('draft/one', 'One');
    await checkout.write('more.md', 'more\n');
    const head = await checkout.commit('more');
    await checkout.push();
    expect(await ask(double, ada.token, 'GET {repo}/pulls/1')).toMatchObject({
      body: { head: { sha: head } },
    });
    expect(await ask(double, ada.token, 'DELETE {repo}/git/refs/heads/draft/one')).toMatchObject({
      status: 204,
    });
    expect(await ask(double, ada.token, 'GET {repo}/pulls/1')).toMatchObject({ body: { state: 'closed' } });
  });
});

test('what a job does with its own token starts no workflow, but a dispatch does', async () => {
  const double = await GitHubDouble.start();
  const ada = double.person('ada');
  const checkout = await draft(double, ada.token, 'main');
  await checkout.write('.github/workflows/strata.yml', 'on: workflow_dispatch\n');
  await checkout.commit('workflow');
  await checkout.push();
  expect(double.happenings('push').every(({ starts }) => starts)).toBe(true);
  const before = double.world.happenings.length;
  const job = double.jobToken();
  await draft(double, job, 'draft/one');
  const path = 'POST {repo}/actions/workflows/strata.yml/dispatches';
  expect(await ask(double, job, path, { ref: 'main', inputs: { event: 'x' } })).toMatchObject({
    status: 204,
  });
  expect(await ask(double, job, path.replace('strata.yml', 'none.yml'), { ref: 'main' })).toMatchObject({
    status: 404,
  });
  await ask(double, job, 'POST {repo}/dispatches', { event_type: 'drain' });
  double.tick('*/10 * * * *');
  expect(double.world.happenings.slice(before).map(({ name, starts }) => [name, starts])).toEqual([
    ['push', false],
    ['workflow_dispatch', true],
    ['repository_dispatch', true],
    ['schedule', true],
  ]);
});
