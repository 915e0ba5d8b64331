import { describe, expect, test } from 'vitest';
import { GitHubForge } from '../../runner/forge/github.ts';
import { hurried, page, studio } from './studio.ts';

describe('what needs a person is told with what to do', () => {
  test('a setting that forbids pull requests by jobs', async () => {
    const { double, forge } = await studio();
    double.world.settings.actionsMayOpenPulls = false;
    await expect(forge().open(page)).rejects.toMatchObject({
      kind: 'denied',
      message: expect.stringContaining('"Allow GitHub Actions to create and approve pull requests"'),
    });
    expect(await forge(double.appToken()).open(page)).toMatchObject({ number: 1 });
  });

  test('a missing right, by its name in a workflow', async () => {
    const { double, forge } = await studio();
    const token = double.jobToken({ contents: 'write', pull_requests: 'read', issues: 'read' });
    await expect(forge(token).open(page)).rejects.toMatchObject({
      kind: 'denied',
      message: expect.stringContaining('pull-requests: write'),
    });
    await double.person('ada').open(page.branch, 'One');
    await expect(forge(token).say(1, 'mark', 'hello')).rejects.toMatchObject({
      message: expect.stringContaining('issues: write or pull-requests: write'),
    });
  });

  test('a token that is wrong, and a repository that is not there; neither names the token', async () => {
    const { double, forge } = await studio();
    const stranger = { ...double.jobToken(), value: 'not-a-token' };
    const wrong = await forge(stranger)
      .open(page)
      .catch((error: unknown) => error);
    expect(wrong).toMatchObject({ kind: 'denied', message: expect.stringContaining('STRATA_GITHUB_TOKEN') });
    expect(`${JSON.stringify(wrong)}${String(wrong)}${(wrong as Error).stack}`).not.toContain('not-a-token');
    const api = double.world.api;
    const other = new GitHubForge({
      server: 'https://github.com',
      owner: 'ada',
      repo: 'none',
      api,
      token: double.jobToken().value,
    });
    await expect(other.open(page)).rejects.toMatchObject({
      kind: 'denied',
      message: expect.stringContaining('not found'),
    });
  });

  test('a branch that was never pushed', async () => {
    const { forge } = await studio();
    await expect(forge().open({ ...page, branch: 'draft/none' })).rejects.toMatchObject({
      kind: 'refused',
      message: 'github.com/ada/studio: Validation Failed; head invalid',
    });
  });
});

describe('what may pass is tried again, then told', () => {
  test.for([502, 'cut'] as const)('reads come through: %s', async (how) => {
    const { double, forge } = await studio();
    const { number } = await forge().open(page);
    double.fail({ method: 'GET', path: /pulls\/1$/, how, times: 2 });
    expect(await forge().look(number)).toMatchObject({ state: 'open' });
  });

  test('a server that stays broken', async () => {
    const { double, forge } = await studio();
    double.fail({ path: '/pulls', how: 503, times: 100 });
    await expect(forge().open(page)).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('GitHub answered 503'),
    });
  });

  test('nobody at the other end', async () => {
    const api = 'http://127.0.0.1:1';
    const forge = new GitHubForge({
      server: 'https://github.com',
      owner: 'ada',
      repo: 'studio',
      api,
      token: 't',
      pace: hurried,
    });
    await expect(forge.look(1)).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('reached'),
    });
  });

  test('an answer that never comes', async () => {
    const { double, forge } = await studio();
    double.fail({ path: '/user', how: 'hang', times: 100 });
    await expect(forge(undefined, { timeoutMs: 200 }).look(1)).rejects.toMatchObject({ kind: 'unreachable' });
  });
});

test('a refusal’s words cannot move a cursor', async () => {
  const { double, forge } = await studio();
  double.fail({ path: '/pulls', how: 403, body: { message: 'no\u001b[2J\u001b]0;owned\u0007\nway\u202e' } });
  await expect(forge().open(page)).rejects.toMatchObject({ message: 'github.com/ada/studio: no way' });
});
