import { describe, expect, test } from 'vitest';
import { forgeOf } from '../../runner/forge/index.ts';
import { page, studio } from './studio.ts';

describe('opening', () => {
  test('makes one page, however often it is asked for', async () => {
    const { double, forge } = await studio();
    const first = await forge().open(page);
    expect(first).toEqual({ number: 1, url: `${double.world.origin}/ada/studio/pull/1` });
    expect(await forge().open(page)).toEqual(first);
    expect(double.world.pulls).toMatchObject([{ title: 'One', head: 'draft/one', labels: ['strata'] }]);
  });

  test.for(['lost', 'cut', 502] as const)('makes one page though the answer was: %s', async (how) => {
    const { double, forge } = await studio();
    double.fail({ method: 'POST', path: '/pulls', how });
    expect(await forge().open(page)).toMatchObject({ number: 1 });
    expect(double.world.pulls).toHaveLength(1);
  });

  test('finishes what an earlier try began', async () => {
    const { double, ada, forge } = await studio();
    double.person('ben');
    await ada.open(page.branch, 'begun');
    await forge().open({ ...page, reviewers: ['ben'] });
    expect(double.world.pulls).toMatchObject([{ labels: ['strata'], reviewers: [{ login: 'ben' }] }]);
    const before = double.requests.length;
    await forge().open({ ...page, reviewers: ['ben'] });
    expect(double.requests.slice(before).map(({ method }) => method)).toEqual(['GET']);
  });

  test('asks the reviewers it can, and warns of the others', async () => {
    const { double, warnings, forge } = await studio();
    double.person('ben');
    double.world.teams.add('editors');
    await forge().open({ ...page, reviewers: ['ben', 'stranger', 'ada-org/editors', 'ada-org/none'] });
    expect(double.world.pulls).toMatchObject([{ reviewers: [{ login: 'ben' }], teams: ['editors'] }]);
    expect(warnings).toEqual([
      expect.stringMatching(/not put before stranger: .*not a collaborator/),
      expect.stringMatching(/not put before ada-org\/none: .*not a collaborator/),
    ]);
  });

  test('a body and a title beyond GitHub’s bounds are cut, and say so', async () => {
    const { double, forge } = await studio();
    await forge().open({ ...page, title: `한 ${'글'.repeat(300)}\n둘`, body: '😀'.repeat(60_000) });
    const [pull] = double.world.pulls;
    expect(pull?.title).toHaveLength(256);
    expect(pull?.body).toMatch(/😀\n\n\*\(cut here: GitHub takes no more\)\*$/u);
  });
});

test('half a character in a title, a body or a file’s name is harmless', async () => {
  const { double, forge } = await studio();
  await forge().open({ ...page, title: 'One \ud83d', body: '\udc80 two' });
  expect(double.world.pulls).toMatchObject([{ title: 'One \ufffd', body: '\ufffd two' }]);
  expect(forge().fileUrl('0123abcd', 'a\udc80.png')).toContain('/a%EF%BF%BD.png');
});

test('a later version changes title and body', async () => {
  const { double, forge } = await studio();
  const { number } = await forge().open(page);
  await forge().revise(number, { ...page, title: 'Two', body: 'Better.' });
  expect(double.world.pulls).toMatchObject([{ title: 'Two', body: 'Better.' }]);
});

describe('saying', () => {
  test('the same mark is said once, though the answer was lost', async () => {
    const { double, forge } = await studio();
    const { number } = await forge().open(page);
    double.fail({ method: 'POST', path: '/comments', how: 'lost' });
    await forge().say(number, 'rebuilt--1', 'Rebuilt.');
    await forge().say(number, 'rebuilt--1', 'Rebuilt.');
    await forge().say(number, 'rebuilt--2', 'Again.');
    expect(double.world.comments.map(({ body }) => body.split('\n')[1])).toEqual(['Rebuilt.', 'Again.']);
  });

  test('nobody else keeps it silent by writing the mark', async () => {
    const { double, ada, forge } = await studio();
    const { number } = await forge().open(page);
    await forge().say(number, 'reminder', 'Please look.');
    const [first] = double.world.comments.splice(0);
    ada.comment(number, first!.body);
    await forge().say(number, 'reminder', 'Please look.');
    expect(double.world.comments).toHaveLength(2);
  });
});

describe('merging', () => {
  test('brings exactly the head that was approved', async () => {
    const { double, checkout, forge } = await studio();
    const { number } = await forge().open(page);
    const old = double.world.pulls[0]!.sha;
    await checkout.write('more.md', 'more\n');
    const head = await checkout.commit('more');
    await checkout.push();
    expect(await forge().merge(number, old, 'One')).toEqual({
      kind: 'stale',
      words: 'Head branch was modified. Review and try the merge again.',
    });
    const merged = await forge().merge(number, head, 'One lands');
    const tip = await double.repository.tip('main');
    expect(merged).toEqual({ kind: 'merged', commit: tip });
    await checkout.git('fetch', '-q');
    expect(await checkout.git('log', '-1', '--format=%s', 'origin/main')).toBe('One lands');
    expect(await forge().merge(number, head, 'One lands')).toEqual(merged);
    expect(await forge().merge(number, old, 'One lands')).toMatchObject({ kind: 'stale' });
  });

  test('is told rightly though the answer was lost', async () => {
    const { double, forge } = await studio();
    const { number } = await forge().open(page);
    double.fail({ method: 'PUT', path: /merge$/, how: 'lost' });
    const answer = await forge().merge(number, double.world.pulls[0]!.sha, 'One');
    expect(answer).toEqual({ kind: 'merged', commit: await double.repository.tip('main') });
  });

  test('takes the way that the repository allows', async () => {
    const { double, forge } = await studio();
    const { number } = await forge().open(page);
    double.world.settings.mergeMethods = ['rebase'];
    expect(await forge().merge(number, double.world.pulls[0]!.sha, 'One')).toMatchObject({ kind: 'merged' });
  });

  test('keeps the commits that were signed, or is refused', async () => {
    const { double, checkout, forge } = await studio();
    const { number } = await forge().open(page);
    const head = double.world.pulls[0]!.sha;
    double.world.settings.mergeMethods = ['squash', 'rebase'];
    expect(await forge().merge(number, head, 'One', true)).toMatchObject({ kind: 'refused' });
    double.world.settings.mergeMethods = ['squash', 'merge'];
    expect(await forge().merge(number, head, 'One', true)).toMatchObject({ kind: 'merged' });
    await checkout.git('fetch', '-q');
    expect(await checkout.git('log', '-1', '--format=%P', 'origin/main')).toContain(head);
  });

  test('is asked for again where the base moved meanwhile, but not for ever', async () => {
    const { double, forge } = await studio();
    const { number } = await forge().open(page);
    const { sha } = double.world.pulls[0]!;
    const moved = { message: 'Base branch was modified. Review and try the merge again.' };
    double.fail({ path: '/merge', how: 405, body: moved, times: 100 });
    expect(await forge().merge(number, sha, 'One')).toEqual({ kind: 'refused', words: moved.message });
    double.forgive();
    double.fail({ path: '/merge', how: 405, body: moved, times: 2 });
    expect(await forge().merge(number, sha, 'One')).toMatchObject({ kind: 'merged' });
  });

  test('is refused by a conflict, and by rules', async () => {
    const { double, checkout, forge } = await studio();
    const { number } = await forge().open(page);
    const { sha } = double.world.pulls[0]!;
    double.world.settings.protected.push('main');
    expect(await forge().merge(number, sha, 'One')).toMatchObject({
      kind: 'refused',
      words: expect.stringContaining('approving review'),
    });
    double.world.settings.protected = [];
    await checkout.git('switch', '-q', 'main');
    await checkout.write('draft-one.md', 'something else\n');
    await checkout.commit('a conflict');
    await checkout.push();
    expect(await forge().merge(number, sha, 'One')).toEqual({
      kind: 'refused',
      words: 'Pull Request is not mergeable',
    });
  });
});

test('closing is done once and asked as often as one likes', async () => {
  const { double, forge } = await studio();
  const { number } = await forge().open(page);
  await forge().close(number);
  await forge().close(number);
  expect(await forge().look(number)).toMatchObject({
    state: 'closed',
    by: 'github-actions[bot]',
    merge: null,
  });
  expect(double.happenings('pull_request').filter(({ action }) => action === 'closed')).toHaveLength(1);
});

test('a dispatch by the job’s own token starts the workflow', async () => {
  const { double, checkout, forge } = await studio();
  await checkout.git('switch', '-q', 'main');
  await checkout.write('.github/workflows/strata.yml', 'on: workflow_dispatch\n');
  await checkout.commit('workflow');
  await checkout.push();
  await forge().dispatch('strata.yml', 'main');
  expect(double.happenings('workflow_dispatch')).toMatchObject([
    { starts: true, payload: { ref: 'refs/heads/main', workflow: '.github/workflows/strata.yml' } },
  ]);
  await expect(forge().dispatch('none.yml', 'main')).rejects.toThrow('not found');
});

test('a file’s address shows it as it is in a commit, whatever its name', async () => {
  const { forge } = await studio();
  expect(forge().fileUrl('0123abcd', 'knowledge/느린 삶 #1?.png')).toBe(
    'https://github.com/ada/studio/blob/0123abcd/knowledge/%EB%8A%90%EB%A6%B0%20%EC%82%B6%20%231%3F.png?raw=true',
  );
});

test('within a job the environment alone leads to the repository', async () => {
  const { double } = await studio();
  const env = { ...double.environment, GITHUB_TOKEN: double.jobToken().value };
  const forge = forgeOf({ remoteUrl: double.remoteUrl, env });
  expect(await forge?.open(page)).toMatchObject({ number: 1 });
  expect(forge?.fileUrl('0123abcd', 'a.md')).toContain(`${double.world.origin}/ada/studio/blob/`);
});
