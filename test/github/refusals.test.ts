import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { GitHubDouble } from './double.ts';
import { draft } from './drafting.ts';

const PULL = { title: 'One', head: 'draft/one', base: 'main' };

describe('pushes that GitHub refuses', () => {
  test('to refs of pull requests', async () => {
    const double = await GitHubDouble.start();
    const checkout = await draft(double, double.person('ada').token, 'main');
    await expect(checkout.git('push', '-q', 'origin', 'HEAD:refs/pull/1/head')).rejects.toThrow('hidden ref');
    await checkout.git('push', '-q', 'origin', 'HEAD:refs/strata/claims/x');
    expect(double.happenings('push').map(({ payload }) => payload['ref'])).not.toContain(
      'refs/strata/claims/x',
    );
  });

  test('of workflow files by a job’s own token', async () => {
    const double = await GitHubDouble.start();
    await draft(double, double.person('ada').token, 'main');
    const job = await double.clone(double.jobToken());
    await job.git('switch', '-q', '-c', 'draft/one');
    await job.write('.github/workflows/ci.yml', 'on: push\n');
    await job.commit('a workflow');
    await expect(job.push()).rejects.toThrow('without `workflows` permission');
    const app = await double.clone(double.appToken());
    await app.write('.github/workflows/ci.yml', 'on: push\n');
    await app.commit('a workflow');
    await app.push();
  });

  test('to a protected branch, but not an owner’s', async () => {
    const double = await GitHubDouble.start();
    const ada = await draft(double, double.person('ada').token, 'main');
    double.world.settings.protected.push('main');
    await expect(draft(double, double.person('ben').token, 'main')).rejects.toThrow('GH006');
    await ada.write('more.md', 'more\n');
    await ada.commit('more');
    await ada.push();
  });

  test('without a token, or with one that may only read', async () => {
    const double = await GitHubDouble.start();
    await draft(double, double.person('ada').token, 'main');
    const stranger = { ...double.jobToken(), value: 'unknown' };
    await expect(double.clone(stranger)).rejects.toThrow('could not read Username');
    await expect(draft(double, double.jobToken({ contents: 'read' }), 'draft/one')).rejects.toThrow(
      'denied to github-actions[bot]',
    );
  });
});

describe('requests that GitHub refuses', () => {
  test('without a right: which one is told', async () => {
    const double = await GitHubDouble.start();
    await draft(double, double.person('ada').token, 'draft/one');
    const reader = double.jobToken({ pull_requests: 'read' });
    const told = await ask(double, reader, 'POST {repo}/pulls', PULL);
    expect(told).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
    expect(told.headers.get('x-accepted-github-permissions')).toBe('pull_requests=write');
    expect(await ask(double, reader, 'GET /user')).toMatchObject({ status: 403 });
    expect(await ask(double, { ...reader, value: 'unknown' }, 'GET {repo}')).toMatchObject({ status: 401 });
    expect(await ask(double, reader, 'GET /repos/ada/other')).toMatchObject({ status: 404 });
  });

  test('pull requests by a job where the setting is off, and a second one for a branch', async () => {
    const double = await GitHubDouble.start();
    const { token } = double.person('ada');
    await draft(double, token, 'draft/one');
    double.world.settings.actionsMayOpenPulls = false;
    expect(await ask(double, double.jobToken(), 'POST {repo}/pulls', PULL)).toMatchObject({
      status: 403,
      body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
    });
    expect(await ask(double, token, 'POST {repo}/pulls', PULL)).toMatchObject({ status: 201 });
    expect(await ask(double, token, 'POST {repo}/pulls', PULL)).toMatchObject({
      status: 422,
      body: { errors: [{ message: 'A pull request already exists for ada:draft/one.' }] },
    });
    const absent = await ask(double, token, 'POST {repo}/pulls', { ...PULL, head: 'draft/none' });
    expect(absent).toMatchObject({ status: 422, body: { errors: [{ field: 'head' }] } });
    const empty = await ask(double, token, 'POST {repo}/pulls', { ...PULL, head: 'main' });
    expect(empty).toMatchObject({
      status: 422,
      body: { errors: [{ message: 'No commits between main and main' }] },
    });
  });

  test('a merge of what nobody looked at, of a conflict, by a method that is off, without approval', async () => {
    const double = await GitHubDouble.start();
    const ada = double.person('ada');
    const checkout = await draft(double, ada.token, 'draft/one');
    await ada.open('draft/one', 'One');
    const merge = (body: object) => ask(double, ada.token, 'PUT {repo}/pulls/1/merge', body);
    expect(await merge({ sha: '0'.repeat(40) })).toMatchObject({ status: 409 });
    double.world.settings.mergeMethods = ['merge'];
    expect(await merge({ merge_method: 'squash' })).toMatchObject({ status: 405 });
    double.world.settings.protected.push('main');
    expect(await merge({})).toMatchObject({ status: 405 });
    double.person('ben').approve(1);
    await checkout.git('switch', '-q', 'main');
    await checkout.write('draft-one.md', 'something else\n');
    await checkout.commit('a conflict');
    await checkout.push();
    expect(await ask(double, ada.token, 'GET {repo}/pulls/1')).toMatchObject({
      body: { mergeable: false, mergeable_state: 'dirty' },
    });
    expect(await merge({})).toMatchObject({
      status: 405,
      body: { message: 'Pull Request is not mergeable' },
    });
  });

  test('reviewers from outside, and a body beyond all bounds', async () => {
    const double = await GitHubDouble.start();
    const ada = double.person('ada');
    await draft(double, ada.token, 'draft/one');
    await ada.open('draft/one', 'One');
    const path = 'POST {repo}/pulls/1/requested_reviewers';
    expect(await ask(double, ada.token, path, { reviewers: ['stranger'] })).toMatchObject({ status: 422 });
    const body = 'x'.repeat(65_537);
    expect(await ask(double, ada.token, 'POST {repo}/issues/1/comments', { body })).toMatchObject({
      status: 422,
    });
  });
});

describe('limits', () => {
  test('a 304 costs nothing', async () => {
    const double = await GitHubDouble.start();
    const { token } = double.person('ada');
    const first = await ask(double, token, 'GET {repo}');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('4999');
    const again = await ask(double, token, 'GET {repo}', undefined, {
      'if-none-match': first.headers.get('etag')!,
    });
    expect(again.status).toBe(304);
    expect(again.headers.get('x-ratelimit-remaining')).toBe('4999');
    expect(await ask(double, token, 'GET /rate_limit')).toMatchObject({
      body: { rate: { remaining: 4999 } },
    });
  });

  test('of a minute ask for patience, of an hour say when it is over', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const limits = { pointsPerMinute: 8, creationsPerMinute: 1 };
    const double = await GitHubDouble.start({ limits, now: () => now });
    const ada = double.person('ada');
    await draft(double, ada.token, 'draft/one');
    await ada.open('draft/one', 'One');
    const comment = () => ask(double, ada.token, 'POST {repo}/issues/1/comments', { body: 'look' });
    expect(await comment()).toMatchObject({ status: 201 });
    const told = await comment();
    expect(told).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('secondary rate limit') },
    });
    expect(told.headers.get('retry-after')).toBe('60');
    now += 60_000;
    expect(await comment()).toMatchObject({ status: 201 });
    double.limits.leave(ada.token, 0);
    const spent = await ask(double, ada.token, 'GET {repo}');
    expect(spent).toMatchObject({ status: 403, body: { message: 'API rate limit exceeded for ada.' } });
    expect(spent.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(spent.headers.get('x-ratelimit-reset')).toBe(String(Date.parse('2026-01-01T01:00:00Z') / 1000));
  });
});

describe('faults on demand', () => {
  test('a status, a cut before, an answer lost after', async () => {
    const double = await GitHubDouble.start();
    const ada = double.person('ada');
    await draft(double, ada.token, 'draft/one');
    await ada.open('draft/one', 'One');
    const comment = () => ask(double, ada.token, 'POST {repo}/issues/1/comments', { body: 'look' });
    double.fail({ path: '/comments', how: 502 });
    expect(await comment()).toMatchObject({ status: 502 });
    double.fail({ method: 'POST', path: /comments$/, how: 'cut' });
    await expect(comment()).rejects.toThrow('fetch failed');
    expect(double.world.comments).toHaveLength(0);
    double.fail({ path: '/comments', how: 'lost' });
    await expect(comment()).rejects.toThrow('fetch failed');
    expect(double.world.comments).toHaveLength(1);
    expect(await comment()).toMatchObject({ status: 201 });
    expect(double.requests.slice(-4).map(({ status }) => status)).toEqual([502, 0, 0, 201]);
  });

  test('of git, too: a push whose answer is lost has landed', async () => {
    const double = await GitHubDouble.start();
    const { token } = double.person('ada');
    const checkout = await draft(double, token, 'main');
    await checkout.write('more.md', 'more\n');
    const commit = await checkout.commit('more');
    double.fail({ path: '/git-receive-pack', how: 'lost' });
    await expect(checkout.push()).rejects.toThrow();
    expect(await double.repository.tip('main')).toBe(commit);
    expect(double.happenings('push').at(-1)).toMatchObject({ payload: { after: commit } });
  });
});
