/** Drafts: what waits for a person, wherever it is reviewed (DESIGN section 5, laws 2, 9 and 11). */
import { describe, expect, test } from 'vitest';
import { expectQuiet, fileAt, landedOn, pathsAt, recordIn } from '../runner/oracle.ts';
import { change, eventText } from '../runner/studio.ts';
import { branchDesk, githubDesk, type Desk } from './desk.ts';

const EVENT = { 'queue/events/work/e.json': eventText({}, { event_id: 'job' }) };

const DESKS: [string, (settings?: string) => Promise<Desk>][] = [
  ['branches', branchDesk],
  ['GitHub', githubDesk],
];

describe.each(DESKS)('drafts reviewed at: %s', (_name, open) => {
  test('the branch gets the record and the removal; the draft the files and the next event', async () => {
    const desk = await open();
    await change(desk.person, EVENT);
    await desk.work();
    const { draft } = await desk.draft();
    expect(await pathsAt(desk.remote, 'knowledge')).toEqual([]);
    expect(await pathsAt(desk.remote, 'queue/events')).toEqual([]);
    const record = await recordIn(desk.remote, 'queue/done', 'writer');
    expect(record).toMatchObject({
      state: 'done',
      draft: { key: draft.key, branch: draft.branch, version: 1 },
      files: [{ path: 'knowledge/post.md' }],
    });
    await desk.person.git('fetch', '-q');
    const changed = await desk.person.git('diff', '--name-status', `origin/main...origin/${draft.branch}`);
    expect(changed.split('\n')).toEqual([
      'A\tknowledge/post.md',
      expect.stringMatching(/^A\tqueue\/events\/draft_ready\/draft_ready-.*\.json$/),
    ]);
  });

  test('approval merges it, and the next event goes on', async () => {
    const desk = await open();
    await change(desk.person, EVENT);
    await desk.work();
    await desk.approve();
    await desk.work();
    expect(await fileAt(desk.remote, 'knowledge/post.md')).toBe('written for work');
    expect(await pathsAt(desk.remote, 'knowledge/out')).toEqual(['knowledge/out/draft_ready.json']);
    expect(await desk.drafts()).toEqual([]);
    expect((await landedOn(desk.remote)).map(({ agent }) => agent)).toEqual(['writer', 'publisher']);
  });

  test('a request for changes brings a next version of the same draft, made on top of it', async () => {
    const desk = await open();
    await change(desk.person, EVENT);
    await desk.work();
    const first = await desk.draft();
    await desk.ask({ body: 'shorter', path: 'knowledge/post.md', line: 1 });
    await desk.work();
    const { key, draft } = await desk.draft();
    expect(key).toBe(first.key);
    expect(draft.versions).toHaveLength(2);
    expect(draft.refining).toBeNull();
    expect(await fileAt(desk.remote, 'knowledge/post.md', draft.branch)).toBe(
      'written for work\nwritten for refinement_needed\nasked: shorter',
    );
    expect(draft.events).toHaveLength(1);
    expect(await pathsAt(desk.remote, 'queue/events', draft.branch)).toHaveLength(1);
    await desk.approve();
    await desk.work();
    expect(await landedOn(desk.remote)).toHaveLength(3);
    expect(await pathsAt(desk.remote, 'queue/dead')).toEqual([]);
  });

  test('an answer without a file is no version: nothing lands of what waits, and it can be asked again', async () => {
    const desk = await open();
    await change(desk.person, EVENT);
    await desk.work();
    await desk.ask({ body: 'impossible' });
    await desk.work();
    const { draft } = await desk.draft();
    expect(draft.versions).toHaveLength(1);
    expect(draft.refining).toBeNull();
    expect(await pathsAt(desk.remote, 'knowledge')).toEqual([]);
    expect(await pathsAt(desk.remote, 'queue/events')).toEqual([]);
    await desk.ask({ body: 'shorter' });
    await desk.work();
    expect((await desk.draft()).draft.versions).toHaveLength(2);
  });

  test('a rejection tells agents, and lands nothing', async () => {
    const desk = await open();
    await change(desk.person, EVENT);
    await desk.work();
    await desk.reject('not our voice');
    await desk.work();
    expect(await desk.drafts()).toEqual([]);
    expect(await pathsAt(desk.remote, 'knowledge')).toEqual(['knowledge/out/draft_rejected.json']);
    const told = JSON.parse((await fileAt(desk.remote, 'knowledge/out/draft_rejected.json'))!) as object;
    expect(told).toMatchObject({ payload: { agent: 'writer', version: 1 } });
  });

  test('law 11: a commit of a person on the draft is read by the next version, and merged with it', async () => {
    const desk = await open();
    await change(desk.person, EVENT);
    await desk.work();
    const { draft } = await desk.draft();
    await desk.person.git('fetch', '-q');
    await desk.person.git('checkout', '-q', '-b', 'mine', `origin/${draft.branch}`);
    await desk.person.write('knowledge/post.md', 'written for work\nmy own line\n');
    await desk.person.commit('my own line');
    await desk.person.git('push', '-q', 'origin', `HEAD:${draft.branch}`);
    await desk.person.git('checkout', '-q', 'main');
    await desk.ask({ body: 'go on' });
    await desk.work();
    const next = await desk.draft();
    expect(next.draft.versions).toHaveLength(2);
    expect(await fileAt(desk.remote, 'knowledge/post.md', draft.branch)).toBe(
      'written for work\nmy own line\nwritten for refinement_needed\nasked: go on',
    );
  });

  test('a base that moved: rebuilt where it merges, handed back where it does not', async () => {
    const desk = await open();
    await change(desk.person, { 'knowledge/post.md': 'one\ntwo\nthree\nfour\n', ...EVENT });
    await desk.work();
    const before = (await desk.draft()).draft;
    await change(desk.person, { 'knowledge/post.md': 'ONE\ntwo\nthree\nfour\n' });
    await desk.work();
    const rebuilt = (await desk.draft()).draft;
    expect(rebuilt.head).not.toBe(before.head);
    expect(rebuilt.versions).toHaveLength(1);
    expect(await fileAt(desk.remote, 'knowledge/post.md', rebuilt.branch)).toBe(
      'ONE\ntwo\nthree\nfour\nwritten for work',
    );
    await change(desk.person, { 'knowledge/post.md': 'ONE\ntwo\nthree\nfour\nanother end\n' });
    await desk.work();
    const handedBack = (await desk.draft()).draft;
    expect(handedBack.versions).toHaveLength(2);
    expect(handedBack.versions[1]!.event).toMatch(/^refinement_needed-/);
  });
});

describe('merged by hand, without any command', () => {
  const merges: [string, (desk: Desk, branch: string) => Promise<unknown>][] = [
    ['a merge commit', ({ person }, branch) => person.git('merge', '-q', '--no-ff', '-m', 'merged', branch)],
    ['squashed', async ({ person }, branch) => {
      await person.git('merge', '-q', '--squash', branch);
      await person.git('commit', '-q', '-m', 'squashed');
    }],
    ['fast-forward', ({ person }, branch) => person.git('merge', '-q', '--ff-only', branch)],
  ]; // prettier-ignore

  test.each(merges)('%s: merging is the approval', async (_how, merge) => {
    const desk = await branchDesk();
    await change(desk.person, EVENT);
    await desk.work();
    const { draft } = await desk.draft();
    await desk.person.pull();
    await merge(desk, `origin/${draft.branch}`);
    await desk.person.push();
    await desk.work();
    expect(await pathsAt(desk.remote, 'knowledge/out')).toEqual(['knowledge/out/draft_ready.json']);
    expect(await desk.drafts()).toEqual([]);
    await desk.person.git('fetch', '-q', '--prune');
    expect(await desk.person.git('branch', '-r', '--list', 'origin/strata-drafts/*')).toBe('');
    await expectQuiet(desk.remote, { events: 2 });
  });

  test('a branch that somebody deleted is a rejection', async () => {
    const desk = await branchDesk();
    await change(desk.person, EVENT);
    await desk.work();
    const { draft } = await desk.draft();
    await desk.person.git('push', '-q', 'origin', `:${draft.branch}`);
    await desk.work();
    expect(await desk.drafts()).toEqual([]);
    expect(await pathsAt(desk.remote, 'knowledge')).toEqual(['knowledge/out/draft_rejected.json']);
  });
});

const DAY = 86_400_000;

test('unattended: people are reminded, then it is closed', async () => {
  const desk = await branchDesk('review: {remind: 2d, expire: 5d}\n');
  await change(desk.person, EVENT);
  await desk.work();
  await desk.work({ later: 3 * DAY });
  expect((await desk.draft()).draft.reminders).toBe(1);
  await desk.work({ later: 6 * DAY });
  expect(await desk.drafts()).toEqual([]);
  const told = JSON.parse((await fileAt(desk.remote, 'knowledge/out/draft_rejected.json'))!) as object;
  expect(told).toMatchObject({ payload: { reason: 'nobody reviewed it for 6 days' } });
});
