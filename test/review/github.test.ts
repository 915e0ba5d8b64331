/** Drafts as pull requests: what is said there, by whom, and what becomes of it. */
import { describe, expect, test } from 'vitest';
import { fileAt, landedOn, pathsAt } from '../runner/oracle.ts';
import { foreignParts } from '../injection/foreign.ts';
import { change, eventText } from '../runner/studio.ts';
import { githubDesk, type GitHubDesk } from './desk.ts';

const EVENT = { 'queue/events/work/e.json': eventText({}, { event_id: 'job' }) };

async function withDraft(event: Record<string, string> = EVENT): Promise<GitHubDesk & { pull: number }> {
  const desk = await githubDesk();
  await change(desk.person, event);
  await desk.work();
  return { ...desk, pull: await desk.number() };
}

const saidIn = ({ double }: GitHubDesk, pull: number) =>
  double.world.comments.filter(({ number }) => number === pull).map(({ body }) => body);

test('the page says what a reviewer decides from', async () => {
  const desk = await withDraft();
  const page = desk.double.world.pull(desk.pull)!;
  expect(page).toMatchObject({ title: 'A post about slow living', labels: ['strata'], base: 'main' });
  expect(page.body).toContain('`knowledge/post.md` (new)');
  expect(page.body).toContain('writer is reviewed');
  expect(page.body).toContain('`strata trace job`');
});

describe('commands in comments', () => {
  test('/refine brings a new version on the same page, and the page follows', async () => {
    const desk = await withDraft();
    desk.ada.comment(desk.pull, '/refine a calmer beginning');
    await desk.work();
    expect(await desk.number()).toBe(desk.pull);
    expect(desk.double.world.pulls).toHaveLength(1);
    const { draft } = await desk.draft();
    expect(await fileAt(desk.remote, 'knowledge/post.md', draft.branch)).toMatch(/asked: a calmer beginning/);
    expect(desk.double.world.pull(desk.pull)!.body).toContain('| Version | 2,');
  });

  test('where no version comes of it, the page has what the agent says, as nothing but words', async () => {
    const desk = await withDraft();
    desk.ada.comment(desk.pull, '/refine impossible');
    await desk.work();
    const { draft } = await desk.draft();
    expect(draft.versions).toHaveLength(1);
    expect(draft.refining).toBeNull();
    const [_mark, ...lines] = saidIn(desk, desk.pull).at(-1)!.split('\n');
    const told = lines.join('\n');
    expect(told).toMatch(/^No new version came of event `refinement_needed-.*Its agent says: I cannot/);
    expect(foreignParts(told)).toEqual([]);
  });

  test('/approve merges what was seen, and nothing else', async () => {
    const desk = await withDraft();
    desk.ada.comment(desk.pull, `/approve ${'0'.repeat(12)}`);
    await desk.work();
    expect(await pathsAt(desk.remote, 'knowledge')).toEqual([]);
    expect(saidIn(desk, desk.pull).at(-1)).toMatch(/another one by now/);
    desk.ada.comment(desk.pull, `/approve ${(await desk.draft()).draft.head.slice(0, 12)}`);
    await desk.work();
    expect(await pathsAt(desk.remote, 'knowledge/out')).toEqual(['knowledge/out/draft_ready.json']);
    expect(await desk.drafts()).toEqual([]);
  });

  test('/retry has the event answered once more, for the same page', async () => {
    // Its type is its folder's alone, which the file beside the records no longer tells.
    const desk = await withDraft({ 'queue/events/work/e.md': 'slow living\n' });
    desk.ada.comment(desk.pull, '/retry');
    await desk.work();
    const { draft } = await desk.draft();
    const [first, second] = draft.versions.map(({ event }) => event);
    expect(second).toBe(`${first}-retry-1`);
    expect(draft.thread!.number).toBe(desk.pull);
    expect(desk.double.world.pulls).toHaveLength(1);
  });

  test('/cancel closes it without a word to agents', async () => {
    const desk = await withDraft();
    desk.ada.comment(desk.pull, '/cancel');
    await desk.work();
    expect(await desk.drafts()).toEqual([]);
    expect(await pathsAt(desk.remote, 'knowledge')).toEqual([]);
    expect(desk.double.world.pull(desk.pull)!.state).toBe('closed');
  });

  test('/undo takes back what was merged', async () => {
    const desk = await withDraft();
    await desk.approve();
    // The next event is withheld, so that nothing builds on it yet.
    await desk.person.pull();
    const [event] = await pathsAt(desk.remote, 'queue/events');
    expect(event).toMatch(/draft_ready/);
    desk.ada.comment(desk.pull, '/undo');
    await desk.tend();
    expect(await pathsAt(desk.remote, 'knowledge')).toEqual([]);
    expect(await pathsAt(desk.remote, 'queue/events')).toEqual([]);
    expect(saidIn(desk, desk.pull).at(-1)).toMatch(/Undone by [0-9a-f]{12}/);
  });

  test('law 9: a stranger is told, and nothing happens', async () => {
    const desk = await withDraft();
    const stranger = desk.double.person('mallory', { permission: 'none' });
    const { head } = (await desk.draft()).draft;
    for (const words of [`/approve ${head}`, '/cancel', '/refine do evil'])
      stranger.comment(desk.pull, words);
    await desk.work();
    const { draft } = await desk.draft();
    expect(draft).toMatchObject({ head, refining: null, merged: null });
    expect(draft.versions).toHaveLength(1);
    expect(
      saidIn(desk, desk.pull).filter((body) => /only people who may write here/.test(body)),
    ).toHaveLength(3);
    await desk.work();
    expect(saidIn(desk, desk.pull)).toHaveLength(6);
  });
});

describe('when GitHub does not answer', () => {
  test('a page whose answer was lost is found again, not opened twice', async () => {
    const desk = await githubDesk();
    await change(desk.person, EVENT);
    desk.double.fail({ method: 'POST', path: '/pulls', how: 'lost' });
    await desk.work();
    expect(await desk.number()).toBe(1);
    expect(desk.double.world.pulls).toHaveLength(1);
  });

  test('the bus goes on without it; told once, and made up for later', async () => {
    const desk = await githubDesk();
    await change(desk.person, EVENT);
    desk.double.world.settings.actionsMayOpenPulls = true;
    desk.double.fail({ method: 'POST', path: '/pulls', how: 403, times: 100 });
    const first = await desk.work();
    expect((await desk.draft()).draft.thread).toBeNull();
    const notes = first.events.filter(({ kind }) => kind === 'note');
    expect(notes).toHaveLength(1);
    expect(await landedOn(desk.remote)).toHaveLength(1);
    desk.double.forgive();
    await desk.work();
    expect(await desk.number()).toBe(1);
  });
});

test.each(['merge', 'squash', 'rebase'] as const)(
  'merged at GitHub by %s: the next event goes on',
  async (method) => {
    const desk = await withDraft();
    await desk.ada.merge(desk.pull, method);
    await desk.work();
    expect(await pathsAt(desk.remote, 'knowledge/out')).toEqual(['knowledge/out/draft_ready.json']);
    expect(await desk.drafts()).toEqual([]);
  },
);
