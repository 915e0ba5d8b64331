/** DESIGN, word "asset": state, score and life follow from files and records alone. */
import { describe, expect, test } from 'vitest';
import { assetPage } from '../../runner/core/assetpage.ts';
import { nextVersion, placeOf, versionOf } from '../../runner/core/assetplaces.ts';
import { registryOf, type Asset, type KnowledgeFile } from '../../runner/core/assets.ts';
import type { Record as StrataRecord } from '../../runner/core/outcome.ts';
import { AT, makeEvent, makeRecord, oidOf } from './protocol-values.ts';

const file = (path: string, data: object | null = {}): KnowledgeFile => ({
  path,
  blob: oidOf(path),
  text: data && { data: { ...data }, sha256: `sum of ${path}` },
});

interface Judged {
  score: number;
  decision: string;
  round?: number;
  day?: string;
  sha256?: string;
}

const report = (of: string, { score, decision, round = 1, day = '2026-02-16', sha256 }: Judged) =>
  file(`knowledge/reports/quality/${day}-${round}-${score}.md`, {
    draft: of,
    draft_sha256: sha256 ?? `sum of ${of}`,
    score,
    decision,
    round,
    day,
  });

const record = (more: Partial<StrataRecord>): StrataRecord =>
  makeRecord(makeEvent('e.md'), { state: 'done', ...more });

const wrote = (path: string, more: Partial<StrataRecord> = {}) =>
  record({ files: [{ path, blob: oidOf(path), before: null }], ...more });

const registry = (files: KnowledgeFile[], records: StrataRecord[] = []) =>
  registryOf(files, records, 'knowledge');
const only = (assets: Asset[]): Asset => {
  expect(assets).toHaveLength(1);
  return assets[0]!;
};

const note = 'knowledge/assets/bread.md';

describe('which files are assets', () => {
  test.each([
    ['knowledge/signals/2026-a.md', 'signals/2026-a', 'signal', 1],
    ['knowledge/content/drafts/a.md', 'posts/a', 'post', 1],
    ['knowledge/content/published/a/index.md', 'posts/a', 'post', 2],
    ['knowledge/assets/bread.md', 'assets/bread', 'text', 1],
    ['knowledge/assets/deep/bread_v3.md', 'assets/deep/bread', 'text', 3],
    ['knowledge/assets/a/square.png', 'assets/a/square.png', 'picture', 1],
    ['knowledge/assets/a/voice.WAV', 'assets/a/voice.WAV', 'voice', 1],
    ['knowledge/assets/a/story.mp4', 'assets/a/story.mp4', 'film', 1],
  ])('%s', (path, id, type, version) => {
    expect(placeOf(path, 'knowledge')).toEqual({ id, type, version });
  });

  test.each([
    'knowledge/assets/README.md',
    'knowledge/reports/quality/a.md',
    'knowledge/content/published/a/square.png',
    'knowledge/memory/ralph/a.md',
    'knowledge/assets/.gitkeep',
    'other/assets/a.md',
  ])('not %s', (path) => expect(placeOf(path, 'knowledge')).toBeNull());

  test('a version counts on from the newest, whichever it is', () => {
    expect(nextVersion(note)).toBe('knowledge/assets/bread_v2.md');
    expect(nextVersion('knowledge/assets/bread_v9.md')).toBe('knowledge/assets/bread_v10.md');
    expect(versionOf('a_v1.md')).toEqual({ base: 'a_v1.md', version: 1 });
  });
});

describe('the state', () => {
  const stateOf = (data: object, judged: Judged[] = [], records: StrataRecord[] = []) =>
    only(registry([file(note, data), ...judged.map((one) => report(note, one))], records));

  test('is what the file says, and captured where it says nothing known', () => {
    expect(stateOf({ status: 'refined' }).state).toBe('refined');
    expect(stateOf({ status: 'done' }).state).toBe('captured');
    expect(stateOf({}).state).toBe('captured');
  });

  test('a pass validates what was not rewritten, and refines what was', () => {
    expect(stateOf({}, [{ score: 90, decision: 'pass' }])).toMatchObject({ state: 'validated', score: 90 });
    expect(stateOf({}, [{ score: 82, decision: 'pass', round: 2 }]).state).toBe('refined');
  });

  test('below the bar it is analyzed, whatever it says of itself', () => {
    expect(stateOf({ status: 'validated' }, [{ score: 55, decision: 'revise' }])).toMatchObject({
      state: 'analyzed',
      score: 55,
    });
  });

  test('the last judgement counts, and only of the bytes that were judged', () => {
    const judged = [
      { score: 90, decision: 'pass', day: '2026-02-15' },
      { score: 60, decision: 'revise', day: '2026-02-16' },
    ];
    expect(stateOf({}, judged.toReversed()).score).toBe(60);
    expect(stateOf({}, [{ score: 90, decision: 'pass', sha256: 'of other bytes' }])).toMatchObject({
      state: 'captured',
      score: null,
    });
  });

  test('what waited for a person and is at the tip was approved (law 11: people win)', () => {
    const draft = { key: 'k', branch: 'strata-drafts/a', version: 1 };
    expect(stateOf({}, [{ score: 60, decision: 'revise' }], [wrote(note, { draft })]).state).toBe('approved');
    const edited = { path: note, blob: oidOf('before a person edited it'), before: null };
    expect(stateOf({}, [], [record({ draft, files: [edited] })]).state).toBe('captured');
  });

  test('published and archived are final', () => {
    expect(stateOf({ status: 'archived' }, [{ score: 90, decision: 'pass' }]).state).toBe('archived');
    expect(stateOf({}, [{ score: 40, decision: 'archive' }]).state).toBe('archived');
  });
});

describe('an asset', () => {
  const second = 'knowledge/assets/bread_v2.md';

  test('is one with its versions: the newest speaks for it', () => {
    const asset = only(
      registry([
        file(second, { title: 'Bread' }),
        file(note, { title: 'Old' }),
        report(note, { score: 55, decision: 'revise' }),
        report(second, { score: 82, decision: 'pass', round: 2 }),
      ]),
    );
    expect(asset).toMatchObject({
      id: 'assets/bread',
      path: second,
      title: 'Bread',
      state: 'refined',
      score: 82,
    });
    expect(asset.links.versions).toEqual([note, second]);
    expect(asset.life.map(({ what, score }) => [what, score])).toEqual([
      ['judged', 55],
      ['judged', 82],
    ]);
  });

  test('lives by records: who wrote, judged and undid it, in which run', () => {
    const judgement = report(note, { score: 70, decision: 'revise' });
    const undone = { at: '2026-11-22T09:00:00.000Z', by: 'ada', reason: null };
    const later = { ...record({}).timings, folded: '2026-11-21T10:00:00.000Z' };
    const { life, source } = only(
      registry(
        [file(note), judgement],
        [
          wrote(judgement.path, { agent: 'ralph', run: 'b'.repeat(24), timings: later }),
          wrote(note, { agent: 'writer', undone }),
          wrote(note, { state: 'rejected' }),
        ],
      ),
    );
    expect(source).toBe('writer');
    expect(life.map(({ at, what, agent, score }) => [at, what, agent, score])).toEqual([
      [AT, 'written', 'writer', null],
      [later.folded, 'judged', 'ralph', 70],
      [undone.at, 'undone', 'ada', null],
    ]);
  });

  test('a medium is as far as the post that shows it; published copies are not assets', () => {
    const picture = 'knowledge/assets/a/square.png';
    const assets = registry([
      file(picture, null),
      file('knowledge/content/drafts/a.md', { status: 'refined', pictures: { square: picture } }),
      file('knowledge/content/published/a/index.md', {
        status: 'published',
        score: 100,
        pictures: { square: './square.png' },
      }),
      file('knowledge/content/published/a/square.png', null),
    ]);
    expect(assets.map(({ id, state }) => [id, state])).toEqual([
      ['assets/a/square.png', 'published'],
      ['posts/a', 'published'],
    ]);
    expect(assets[1]).toMatchObject({
      score: 100,
      links: { pictures: ['knowledge/content/published/a/square.png'] },
    });
  });

  test('an evening judges many in one report', () => {
    const judged = [note, 'knowledge/assets/rain.md'].map((path, at) => ({
      draft: path,
      draft_sha256: `sum of ${path}`,
      score: 50 + at,
      decision: 'revise',
      round: 1,
    }));
    const evening = file('knowledge/reports/quality/evening-2026-02-16.md', { day: '2026-02-16', judged });
    const assets = registry([file(note), file('knowledge/assets/rain.md'), evening]);
    expect(assets.map(({ score }) => score)).toEqual([50, 51]);
  });
});

describe('the page', () => {
  test('is the same for the same assets, and no title breaks out of its cell', () => {
    const files = [file(note, { title: 'A | [b](http://evil.example/) \n# c', status: 'refined' })];
    const page = assetPage(registry(files), 'knowledge');
    expect(page).toBe(assetPage(registry(files), 'knowledge'));
    expect(page).toContain('## Refined');
    expect(page).toContain('[assets/bread](../assets/bread.md)');
    expect(page).not.toMatch(/\]\(http|\n# c/);
  });
});
