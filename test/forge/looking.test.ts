import { expect, test } from 'vitest';
import { page, studio } from './studio.ts';

test('what people said comes in order, with their rights and the head they saw', async () => {
  const { double, ada, forge } = await studio();
  const { number } = await forge().open(page);
  const { sha } = double.world.pulls[0]!;
  const ben = double.person('ben', { permission: 'read' });
  const stranger = double.person('stranger', { permission: 'none' });
  ben.comment(number, '/approve');
  ada.requestChanges(number, 'Shorter, please.', [
    { path: 'draft-one.md', line: 1, body: 'this line' },
    { path: 'draft-one.md', line: null, body: 'the file' },
  ]);
  stranger.lineComment(number, 'draft-one.md', 1, 'hello');
  ada.approve(number);
  const standing = await forge().look(number);
  expect(standing).toMatchObject({ state: 'open', head: sha, merge: null, by: null });
  const remarks = standing!.remarks;
  expect(remarks.map(({ id }) => id)).toEqual(remarks.map(({ id }) => id).toSorted());
  const said = Object.fromEntries(remarks.map((remark) => [`${remark.author} ${remark.kind}`, remark]));
  expect(said).toMatchObject({
    'ben comment': { mayWrite: false, body: '/approve', head: null, lines: [] },
    'ada changes': {
      mayWrite: true,
      head: sha,
      lines: [
        { path: 'draft-one.md', line: 1, body: 'this line' },
        { path: 'draft-one.md', line: null, body: 'the file' },
      ],
    },
    'stranger comment': { mayWrite: false, body: '', lines: [{ line: 1, body: 'hello' }] },
    'ada approval': { mayWrite: true, head: sha },
  });
  expect(remarks).toHaveLength(4);
});

test('a comment on a line that belongs to no review is a remark of its own', async () => {
  const { double, ada, forge } = await studio();
  const { number } = await forge().open(page);
  ada.lineComment(number, 'draft-one.md', 1, 'hello');
  double.world.lineComments[0]!.review = null;
  expect(await forge().look(number)).toMatchObject({
    remarks: [{ kind: 'comment', lines: [{ body: 'hello' }] }],
  });
});

test('neither bots nor Strata’s own words are remarks; its account’s owner is heard', async () => {
  const { double, ada, forge } = await studio();
  const own = forge(ada.token);
  const { number } = await own.open(page);
  await own.say(number, 'reminder', '/approve');
  await forge(double.appToken()).say(number, 'other', '/approve');
  ada.comment(number, '/refine shorter');
  expect(await own.look(number)).toMatchObject({ remarks: [{ author: 'ada', body: '/refine shorter' }] });
});

test('a merged one says by whom and where, a closed one by whom', async () => {
  const { double, ada, forge } = await studio();
  const { number } = await forge().open(page);
  const commit = await ada.merge(number, 'squash');
  expect(await forge().look(number)).toMatchObject({ state: 'merged', merge: commit, by: 'ada' });
  expect(await double.repository.tip('main')).toBe(commit);
  expect(await forge().look(99)).toBeNull();
});

test('looking again where nothing changed costs nothing', async () => {
  const { double, ada, forge } = await studio();
  const looker = forge();
  const { number } = await looker.open(page);
  ada.comment(number, 'hello');
  const first = await looker.look(number);
  const token = double.jobToken();
  const { used } = double.limits.standing(token);
  const asked = double.requests.length;
  expect(await looker.look(number)).toEqual(first);
  expect(double.limits.standing(token).used).toBe(used);
  expect(double.requests.slice(asked).map(({ status }) => status)).toEqual([304, 304, 304, 304, 304]);
  ada.comment(number, 'and more');
  expect((await looker.look(number))?.remarks).toHaveLength(2);
});

test('a right that was taken away counts at the next look', async () => {
  const { double, forge } = await studio();
  const looker = forge();
  const ben = double.person('ben');
  const { number } = await looker.open(page);
  ben.approve(number);
  expect(await looker.look(number)).toMatchObject({ remarks: [{ mayWrite: true }] });
  double.world.levels.delete('ben');
  expect(await looker.look(number)).toMatchObject({ remarks: [{ mayWrite: false }] });
});

test('more remarks than a page holds are all there', async () => {
  const { ada, forge } = await studio();
  const { number } = await forge().open(page);
  for (let count = 0; count < 230; count += 1) ada.comment(number, `${count}`);
  const remarks = (await forge().look(number))!.remarks;
  expect(remarks.map(({ body }) => body)).toEqual(Array.from({ length: 230 }, (_, count) => `${count}`));
});

test('hostile text is harmless', async () => {
  const { double, ada, forge } = await studio();
  const { number } = await forge().open(page);
  ada.comment(number, '/refine \u001b[2J\u001b]0;owned\u0007 so\u202e\r\nand so\u0000');
  double.world.comments[0]!.body += 'x'.repeat(1_000_000);
  const [remark] = (await forge().look(number))!.remarks;
  expect(remark?.body.slice(0, 21)).toBe('/refine  so\nand soxxx');
  expect(remark?.body).toHaveLength(65_536);
});
