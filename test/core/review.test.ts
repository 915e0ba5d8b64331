/** What follows from what people say of a draft. */
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../runner/core/draft.ts';
import { commandIn, nextStep, type DraftFacts, type Heard, type Standing } from '../../runner/core/review.ts';
import { describeDraft, pageBody } from '../../runner/core/draft-page.ts';
import { draftsNamed, layOver } from '../../runner/core/draft.ts';
import { makeOutcome, oidOf } from './protocol-values.ts';

const AT = '2026-02-16T09:00:00.000Z';
const NOW = Date.parse(AT) + 60_000;
const DAY = 86_400_000;
const HEAD = oidOf('head');

const draft = (more: Partial<Draft> = {}): Draft => ({
  v: 1, kind: 'draft', key: 'k'.repeat(40), branch: 'strata-drafts/writer-idea-12345678', agent: 'writer',
  cause: { id: 'idea-1', type: 'idea', priority: 5, correlation_id: 'idea-1', depth: 0, trail: [], draft: null },
  asked: { payload: {}, files: [] }, outcome: makeOutcome({ reply: 'A post' }), changes: [], events: ['draft_ready-1'], head: HEAD,
  versions: [{ run: 'r'.repeat(24), event: 'idea-1', reason: 'writer is reviewed', cost_usd: 0.5, at: AT }],
  opened: AT, reminders: 0, thread: { number: 7, url: 'https://forge.test/7', version: 1 }, heard: [], refining: null,
  merged: null, ...more,
}); // prettier-ignore

let count = 0;
const remark = (body: string, more: Partial<Heard> = {}): Heard => {
  count += 1;
  return {
    id: `c${count}`,
    author: 'ada',
    body,
    lines: [],
    at: AT,
    mayWrite: true,
    kind: 'comment',
    ...more,
  };
};
const standing = (remarks: Heard[] = [], more: Partial<Standing> = {}): Standing => ({
  state: 'open',
  head: HEAD,
  by: null,
  remarks,
  ...more,
});
const facts = (more: Partial<DraftFacts> = {}): DraftFacts => ({
  standing: standing(), hasForge: true, hasLanded: false, head: HEAD, baseMoved: false, refiningEnded: false,
  wall: NOW, remindMs: 3 * DAY, expireMs: 30 * DAY, ...more,
}); // prettier-ignore
const hearing = (...remarks: Heard[]) => nextStep(draft(), facts({ standing: standing(remarks) }));

describe('commands', () => {
  test.each([
    ['/refine shorter, please', { verb: 'refine', rest: 'shorter, please' }],
    ['/refine\nshorter\nand calmer', { verb: 'refine', rest: 'shorter\nand calmer' }],
    ['  /cancel', { verb: 'cancel', rest: '' }],
    ['/retry\r\n', { verb: 'retry', rest: '' }],
    ['please /retry', null],
    ['/refinement', null],
    ['/cancelled', null],
    ['> /cancel', null],
  ])('%j', (body, command) => expect(commandIn(body)).toEqual(command));
});

describe('what people say', () => {
  test('a review that asks for changes, and /refine, bring one request with all of it', () => {
    const lines = [{ path: 'a.md', line: 3, body: 'calmer' }];
    const step = hearing(
      remark('hm', { kind: 'changes', lines }),
      remark('nice picture'),
      remark('/refine shorter'),
    );
    expect(step).toMatchObject({
      kind: 'refine',
      said: [
        { body: 'hm', lines },
        { body: 'shorter', lines: [] },
      ],
      reason: 'ada asks for changes',
    });
  });

  test('law 9: only who may write is obeyed', () => {
    for (const body of ['/approve', '/retry', '/cancel', '/refine x'])
      expect(hearing(remark(body, { mayWrite: false }))).toMatchObject({ kind: 'reply' });
    expect(hearing(remark('change it', { kind: 'changes', mayWrite: false }))).toMatchObject({
      kind: 'reply',
    });
  });

  test('approval is bound to the head that was seen', () => {
    expect(hearing(remark(`/approve ${HEAD.slice(0, 10)}`))).toMatchObject({ kind: 'approve', head: HEAD });
    expect(hearing(remark('/approve'))).toMatchObject({
      kind: 'reply',
      words: expect.stringContaining(HEAD.slice(0, 12)),
    });
    expect(hearing(remark(`/approve ${HEAD.slice(0, 4)}`))).toMatchObject({ kind: 'reply' });
    expect(hearing(remark(`/approve ${oidOf('older')}`))).toMatchObject({
      kind: 'reply',
      words: expect.stringMatching(/another one by now/),
    });
    expect(hearing(remark('fine', { kind: 'approval' }))).toMatchObject({ kind: 'pass' });
  });

  test('what was heard is not heard again, in whatever order the forge tells it', () => {
    const cancel = remark('/cancel');
    const known = draft({ heard: [cancel.id] });
    expect(nextStep(known, facts({ standing: standing([cancel]) }))).toBeNull();
    const earlier = remark('/retry');
    expect(nextStep(known, facts({ standing: standing([earlier, cancel]) }))).toMatchObject({
      kind: 'retry',
    });
  });

  test('plain talk is passed over', () => {
    expect(hearing(remark('I like it'), remark('me too'))).toMatchObject({ kind: 'pass' });
  });
});

describe('how it stands', () => {
  test('merged shows by its events or its files, or by the forge', () => {
    expect(nextStep(draft(), facts({ hasLanded: true }))).toEqual({ kind: 'merged', by: null });
    expect(nextStep(draft(), facts({ standing: standing([], { state: 'merged', by: 'ada' }) }))).toEqual({
      kind: 'merged',
      by: 'ada',
    });
  });

  test('closed at the forge, or without its branch: a rejection', () => {
    const closed = standing([remark('/refine x')], { state: 'closed', by: 'ada' });
    expect(nextStep(draft(), facts({ standing: closed }))).toMatchObject({ kind: 'closed', by: 'ada' });
    expect(nextStep(draft(), facts({ head: null }))).toMatchObject({
      kind: 'closed',
      reason: expect.stringMatching(/deleted/),
    });
  });

  test('a page is opened where there is a forge, and follows the versions', () => {
    expect(nextStep(draft({ thread: null }), facts({ standing: null }))).toEqual({ kind: 'open' });
    expect(nextStep(draft({ thread: null }), facts({ standing: null, hasForge: false }))).toBeNull();
    const two = draft({ versions: [...draft().versions, ...draft().versions] });
    expect(nextStep(two, facts())).toEqual({ kind: 'revise', number: 7 });
  });

  test('while it is refined nothing else is asked, and one that came to nothing is told', () => {
    const refining = draft({ refining: 'refinement_needed-1' });
    expect(nextStep(refining, facts({ baseMoved: true, wall: NOW + 40 * DAY }))).toBeNull();
    expect(nextStep(refining, facts({ refiningEnded: true }))).toEqual({
      kind: 'unrefined',
      event: 'refinement_needed-1',
    });
  });

  test('a base that moved has it rebuilt, unless people took its branch over', () => {
    expect(nextStep(draft(), facts({ baseMoved: true }))).toEqual({ kind: 'rebuild' });
    expect(nextStep(draft(), facts({ baseMoved: true, head: oidOf('a person') }))).toBeNull();
  });

  test('reminders come again and again, then it expires; a new version begins anew', () => {
    const at = (days: number) => facts({ wall: Date.parse(AT) + days * DAY });
    expect(nextStep(draft(), at(2))).toBeNull();
    expect(nextStep(draft(), at(3))).toEqual({ kind: 'remind', days: 3 });
    expect(nextStep(draft({ reminders: 1 }), at(5))).toBeNull();
    expect(nextStep(draft({ reminders: 1 }), at(6))).toEqual({ kind: 'remind', days: 6 });
    expect(nextStep(draft({ reminders: 9 }), at(30))).toEqual({ kind: 'expire', days: 30 });
    expect(nextStep(draft(), { ...at(400), remindMs: null, expireMs: null })).toBeNull();
  });

  test('after the merge only /undo is heard, for a while', () => {
    const merged = draft({ merged: { at: AT, by: 'ada' } });
    const said = standing([remark('/cancel'), remark('/undo')], { state: 'merged' });
    expect(nextStep(merged, facts({ standing: said }))).toMatchObject({ kind: 'undo' });
    expect(nextStep(merged, facts())).toBeNull();
    expect(nextStep(merged, facts({ wall: NOW + 8 * DAY }))).toEqual({ kind: 'forget' });
    expect(nextStep(draft({ merged: { at: AT, by: null }, thread: null }), facts())).toEqual({
      kind: 'forget',
    });
  });
});

describe('the page', () => {
  const change = (path: string, base: string | null = null) => ({
    path,
    mode: '100644',
    blob: oidOf(path),
    base,
  });
  const shown = draft({
    outcome: makeOutcome({
      reply:
        '# Look @everyone <script>alert(1)</script> ![x](https://evil.test/x.png)\n[click](https://evil.test)',
      verdict: { score: 86 },
    }),
    changes: [change('knowledge/a.md'), change('knowledge/a.png'), change('queue/events/draft_ready/d.json')],
  });

  test('says what a reviewer decides from', () => {
    const described = describeDraft(
      shown,
      ['see https://example.org/one, and (https://example.org/two).'],
      'queue/events',
    );
    expect(described).toMatchObject({
      score: 86,
      cost: 0.5,
      sources: ['https://example.org/one', 'https://example.org/two'],
      files: [
        { path: 'knowledge/a.md', what: 'new' },
        { path: 'knowledge/a.png', what: 'new' },
      ],
      pictures: ['knowledge/a.png'],
      next: ['queue/events/draft_ready/d.json'],
    });
    const body = pageBody(described, (path) => `https://forge.test/raw/${path}`);
    expect(body).toContain('](https://forge.test/raw/knowledge/a.png)');
    expect(body).toContain('`strata trace idea-1`');
    expect(body).toContain('| Score | 86 |');
  });

  test("law 9: an agent's words are shown, and nothing else: no mention, no link, no picture, no markup", () => {
    const body = pageBody(describeDraft(shown, [], 'queue/events'), (path) => path);
    expect(body).not.toContain('@everyone');
    expect(body).not.toContain('<script>');
    expect(body).not.toMatch(/(?<!\\)\]\(https:\/\/evil/);
    expect(body).not.toMatch(/^#/m);
  });
});

test('a next version replaces what it names and keeps the rest', () => {
  const one = { path: 'a', mode: '100644', blob: '1', base: null };
  const two = { path: 'b', mode: '100644', blob: '2', base: 'old' };
  expect(layOver([one, two], [{ ...one, blob: '3' }])).toEqual([two, { ...one, blob: '3' }]);
  expect(layOver([one, two], [{ ...two, blob: 'old' }])).toEqual([one]);
});

test('a draft is named by its branch, key, run or event, as far as that is clear', () => {
  const live = (key: string, branch: string) => ({ key, oid: key, draft: draft({ key, branch }) });
  const all = [live('aa1', 'strata-drafts/writer-idea-1'), live('aa2', 'strata-drafts/writer-note-2')];
  expect(draftsNamed(all, 'writer-note').map(({ key }) => key)).toEqual(['aa2']);
  expect(draftsNamed(all, 'aa')).toHaveLength(2);
  expect(draftsNamed(all, 'strata-drafts/writer-idea-1')).toHaveLength(1);
  expect(draftsNamed(all, 'idea-1')).toHaveLength(2);
});
