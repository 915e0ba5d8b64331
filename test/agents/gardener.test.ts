import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openBench, type Bench } from './bench.ts';
import { putEvent, putRecord } from './records.ts';

const blobOf = (text: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');

const body = (more: string) => `# A post\n\nThe table was here before us. ${more}\n`;

/** A post that was published as its draft, and what people then made of it. */
async function publish(bench: Bench, slug: string, more: string, after: string): Promise<void> {
  const path = `knowledge/content/published/${slug}/index.md`;
  await bench.write(`knowledge/content/drafts/${slug}.md`, body(more));
  await bench.write(path, body(after));
  const files = [{ path, blob: blobOf(body(more)), before: null }];
  await putRecord(bench, { agent: 'creative-director', files });
}

async function gardenBench(): Promise<Bench> {
  const bench = await openBench('garden');
  await bench.write('strata.yaml', 'policy: { frozen: [directives/brand.md] }\n');
  await publish(bench, 'a', 'It is a journey. Oil it in spring.', 'Oil it in spring.');
  await publish(bench, 'b', 'What a journey for a chair.', '');
  await publish(bench, 'c', 'It stays.', 'It stays.');
  return bench;
}

const review = (bench: Bench) => bench.run('gardener', { type: 'weekly_review', payload: {} });
const report = (bench: Bench) => bench.read('knowledge/reports/garden/2026-02-16.md');

describe('a week', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await gardenBench();
  });

  it('tells what people took out by hand, and nothing of posts that nobody touched', async () => {
    await review(bench);
    const text = await report(bench);
    expect(text).toContain('published/a/index.md, taken out: It is a journey.');
    expect(text).not.toContain('published/c');
  });

  it('comes by its schedule too', async () => {
    const payload = { schedule: '0 0 * * 0', timezone: 'UTC', slot: '2026-02-15T00:00:00+00:00' };
    const { reply } = await bench.run('gardener', { type: 'schedule', payload });
    expect(reply).toContain('Looked back to');
  });

  it('asks to ban what they took out of several posts and left in none', async () => {
    const { emits } = await review(bench);
    expect(emits).toMatchObject([
      {
        type: 'directive_change_needed',
        payload: { path: 'directives/quality.md', keys: ['banned', '-'], value: 'journey' },
      },
    ]);
    expect(String(emits?.[0]?.payload?.['why'])).toContain('published/b/index.md');
  });

  it('once is chance: nothing follows from one post', async () => {
    const one = await openBench('one');
    await one.write('strata.yaml', '');
    await publish(one, 'a', 'It is a journey.', '');
    expect((await review(one)).emits).toEqual([]);
  });

  it('does not ask twice', async () => {
    const again = await gardenBench();
    await putEvent(again, 'directive_change_needed', (await review(again)).emits![0]!.payload!);
    expect((await review(again)).emits).toEqual([]);
  });

  it('leaves alone what is frozen, and says so', async () => {
    const frozen = await gardenBench();
    await frozen.write('strata.yaml', "policy: { frozen: ['directives/quality.md'] }\n");
    expect((await review(frozen)).emits).toEqual([]);
    expect(await report(frozen)).toContain('directives/quality.md is frozen');
  });

  it('hears reviewers who ask for the same, and not those who differ', async () => {
    const heard = await openBench('remarks');
    await heard.write('strata.yaml', '');
    const remark = (said: string) =>
      putEvent(heard, 'refinement_needed', { remarks: [{ author: 'ada', body: said, lines: [] }] });
    await remark('shorter, please');
    await remark('too long for me');
    expect((await review(heard)).emits).toMatchObject([
      { payload: { path: 'directives/agents/chief-editor.md', keys: ['parts', 1, 'most'], value: 5 } },
    ]);
    expect(await report(heard)).toContain('ada: shorter, please');
    await remark('longer');
    expect((await review(heard)).emits).toEqual([]);
  });

  it('says how posts scored, what cost points, and what was refused', async () => {
    const scored = await openBench('scores');
    await scored.write('strata.yaml', '');
    const points = [{ check: 'banned', step: 'stop', lost: 24, why: ['x'] }];
    await putRecord(scored, { agent: 'ralph', verdict: { score: 76, round: 1, decision: 'revise', points } });
    await putRecord(scored, {
      agent: 'ralph',
      verdict: { score: 100, round: 2, decision: 'pass', points: [] },
    });
    const texts = [{ score: 40, round: 1, decision: 'revise', points: [{ check: 'links', lost: 60 }] }];
    await putRecord(scored, { agent: 'ralph/evening', verdict: { judged: 1, texts } });
    await putRecord(scored, {
      agent: 'poet',
      state: 'rejected',
      faults: ['"src/a" is outside what poet may write'],
    });
    await putEvent(scored, 'draft_rejected', { by: 'ada', reason: 'not our voice' });
    await review(scored);
    const text = await report(scored);
    expect(text).toContain('3 judgements, 72 points on average. 1 passed, 0 of them in the first round.');
    expect(text).toContain('banned: 24 points in 1 judgements');
    expect(text).toContain('ada: not our voice');
    expect(text).toContain('poet: "src/a" is outside what poet may write');
  });

  it('is quiet where nothing happened', async () => {
    const quiet = await openBench('quiet');
    await quiet.write('strata.yaml', '');
    await review(quiet);
    expect(await report(quiet)).toContain('A quiet week');
  });
});

describe('a change of a directive', () => {
  const change = (bench: Bench, payload: object) =>
    bench.run('gardener', { type: 'directive_change_needed', payload: { why: 'People did.', ...payload } });

  it('adds one line, and touches nothing else', async () => {
    const bench = await gardenBench();
    const before = await bench.read('directives/quality.md');
    await change(bench, { path: 'directives/quality.md', keys: ['banned', '-'], value: 'journey' });
    expect(await bench.read('directives/quality.md')).toBe(
      before.replace('  - 초특가\n', '  - 초특가\n  - journey\n'),
    );
  });

  it('never lowers the bar, and never touches what is frozen', async () => {
    const bench = await gardenBench();
    const lower = change(bench, { path: 'directives/quality.md', keys: ['pass'], value: 10 });
    await expect(lower).rejects.toThrow('only a person');
    const brand = change(bench, { path: 'directives/brand.md', keys: ['name'], value: 'mine' });
    await expect(brand).rejects.toThrow('frozen');
  });
});
