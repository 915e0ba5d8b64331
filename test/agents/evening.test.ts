import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ProposedEvent } from '../../runner/agent.ts';
import { splitFrontMatter } from '../../runner/tools/index.ts';
import { openBench, type Bench } from './bench.ts';

const sample = join(import.meta.dirname, '../../sample/evening');
const asset = 'knowledge/assets/slow-mornings.md';

async function eveningBench(name: string): Promise<Bench> {
  const bench = await openBench(name);
  await cp(sample, bench.workdir, { recursive: true });
  return bench;
}

const check = { type: 'quality_check', payload: {} };
const sentBack = (emits: ProposedEvent[] | undefined, path: string) =>
  emits?.find(({ payload }) => payload?.['draft'] === path) as Required<ProposedEvent>;

describe('an evening', () => {
  let bench: Bench;
  let emits: ProposedEvent[] = [];
  beforeAll(async () => {
    bench = await eveningBench('evening');
    emits = (await bench.run('ralph/evening', check)).emits ?? [];
  });

  it('judges every text, and sends back what is below the bar, the weakest first', async () => {
    const report = await bench.read('knowledge/reports/quality/evening-2026-02-16.md');
    const { data } = await splitFrontMatter(report);
    const scores = Object.fromEntries(
      (data['judged'] as { draft: string; score: number }[]).map(({ draft, score }) => [draft, score]),
    );
    expect(scores).toEqual({
      [asset]: 51,
      'knowledge/assets/느린-산책.md': 46,
      'knowledge/assets/rain.md': 79,
      'knowledge/assets/kitchen-table.md': 100,
    });
    expect(emits.map(({ type, payload }) => [type, payload?.['score']])).toEqual([
      ['refinement_needed', 46],
      ['refinement_needed', 51],
      ['refinement_needed', 79],
    ]);
    expect(report).toContain('"TODO" is a placeholder');
  });

  it('the editor writes the next version beside the old one, and Ralph passes it', async () => {
    const before = await bench.read(asset);
    const edited = await bench.run('chief-editor', sentBack(emits, asset));
    const [next] = edited.emits as [Required<ProposedEvent>];
    expect(next).toMatchObject({ type: 'draft_ready', payload: { round: 2 } });
    expect(await bench.read(asset)).toBe(before);
    const { data, body } = await splitFrontMatter(await bench.read('knowledge/assets/slow-mornings_v2.md'));
    expect(data).toMatchObject({ title: 'Slow mornings', version: 2, refines: asset, source: 'notebook' });
    expect(body).not.toMatch(/game changer|TODO|<div|twice/);
    expect(body.match(/standing and the second/g)).toHaveLength(1);
    expect(body).toContain('It is a slow wall and I have come to like it.');
    const judged = await bench.run('ralph', next);
    expect(judged.emits).toMatchObject([{ type: 'asset_refined', payload: { score: 100, asset } }]);
  });

  it('a missing title and a dead link are mended in Korean too', async () => {
    const path = 'knowledge/assets/느린-산책.md';
    await bench.run('chief-editor', sentBack(emits, path));
    const body = await bench.read('knowledge/assets/느린-산책_v2.md');
    expect(body).toContain('# 느린 산책');
    expect(body).not.toMatch(/꿀팁|maps\/walk/);
    expect(body).toContain('여기');
  });

  it('what only new words would mend goes to a person at once: nothing is invented', async () => {
    const { emits: next, files } = await bench.run(
      'chief-editor',
      sentBack(emits, 'knowledge/assets/rain.md'),
    );
    expect(files).toBeUndefined();
    expect(next).toMatchObject([{ type: 'review_needed' }]);
    expect(String(next?.[0]?.payload?.['reason'])).toContain('at least 240');
  });

  it('the next evening judges the newest version, and leaves what passed alone', async () => {
    const again = await bench.run('ralph/evening', check);
    const paths = again.emits?.map(({ payload }) => payload?.['draft']);
    expect(paths).toEqual(['knowledge/assets/rain.md']);
  });
});

describe('what an evening leaves alone', () => {
  it('texts that are archived, files that are no texts, and what a README says', async () => {
    const bench = await openBench('alone');
    await bench.write('knowledge/assets/old.md', '---\nstatus: archived\n---\nTODO\n');
    await bench.write('knowledge/assets/README.md', 'TODO\n');
    await bench.write('knowledge/assets/a/square.png', 'TODO');
    expect((await bench.run('ralph/evening', check)).emits).toEqual([]);
  });

  it('a text that cannot be read: it is told, and the others are judged', async () => {
    const bench = await eveningBench('unread');
    await bench.write('knowledge/assets/broken.md', '---\ntitle: [\n---\nText.\n');
    await bench.run('ralph/evening', check);
    const report = await bench.read('knowledge/reports/quality/evening-2026-02-16.md');
    expect(report).toMatch(/## Not read\n\n- knowledge\/assets\/broken\.md/);
    expect(report).toContain('4 texts judged');
  });

  it('no more than the directive says: the rest has its turn', async () => {
    const bench = await eveningBench('bounds');
    const quality = await bench.read('directives/quality.md');
    await bench.write(
      'directives/quality.md',
      quality.replace('judged: 100, sent_back: 10', 'judged: 3, sent_back: 1'),
    );
    const { verdict, emits } = await bench.run('ralph/evening', check);
    expect(verdict).toMatchObject({ judged: 3, sent_back: 1 });
    expect(emits).toHaveLength(1);
    expect(await bench.read('knowledge/reports/quality/evening-2026-02-16.md')).toContain(
      '1 more have their turn',
    );
  });
});

describe('the editor of texts', () => {
  const refine = (bench: Bench, path: string, mend: object[], more: object = {}) =>
    bench.run('chief-editor', {
      type: 'refinement_needed',
      payload: { asset: path, draft: path, round: 2, mend, ...more },
    });

  it('goes on round by round: what one rewriting uncovers the next one mends, from the signal', async () => {
    const bench = await openBench('rounds');
    const said = Array.from(
      { length: 4 },
      (_, at) => `The oven was built by hand in the year ${1900 + at}, and it bakes on Fridays only.`,
    );
    const points = said.map((text) => `- ${text} [1](https://one.example/)`).join('\n');
    const signal = 'knowledge/signals/oven.md';
    await bench.write(
      signal,
      `---\nkeyword: oven\nlang: en\nscore: 80\nsources:\n  - url: https://one.example/\n    title: One\n---\n\n# oven\n\n## Key points\n\n${points}\n`,
    );
    const path = 'knowledge/assets/oven.md';
    const boast =
      'This oven is a must-have and a life hack, and it is the ultimate guide to every kitchen in the whole wide world. TODO say something about every other kitchen that there is, in this street and in the next one as well.';
    await bench.write(
      path,
      `---\nlang: en\nsignal: ${signal}\n---\n\n# The oven\n\nThe oven is warm on Fridays. ${boast}\n\n${said[0]} [1](https://one.example/)\n`,
    );
    let next = sentBack((await bench.run('ralph/evening', check)).emits, path);
    const versions: string[] = [];
    while (next.type === 'refinement_needed') {
      const edited = await bench.run('chief-editor', next);
      const ready = edited.emits![0] as Required<ProposedEvent>;
      versions.push(String(ready.payload['draft']));
      next = (await bench.run('ralph', ready)).emits![0] as Required<ProposedEvent>;
    }
    expect(versions).toEqual(['knowledge/assets/oven_v2.md', 'knowledge/assets/oven_v3.md']);
    expect(next).toMatchObject({ type: 'asset_refined', payload: { score: 100, round: 3 } });
    const text = await bench.read('knowledge/assets/oven_v3.md');
    for (const sentence of said) expect(text.split(sentence)).toHaveLength(2);
    expect(text).not.toContain('must-have');
  });

  it('describes a picture by the title, and keeps headings that stood alone before', async () => {
    const bench = await openBench('picture');
    const path = 'knowledge/assets/wall.md';
    await bench.write(path, '---\ntitle: The wall\n---\n\n# The wall\n\n![](./wall.png)\n\n## Later\n');
    await refine(bench, path, [{ check: 'pictures', what: 'no description', excerpt: './wall.png' }]);
    const text = await bench.read('knowledge/assets/wall_v2.md');
    expect(text).toContain('![The wall](./wall.png)');
    expect(text).toContain('## Later');
  });

  it('follows a reviewer on the version that waits for them', async () => {
    const bench = await openBench('remarks');
    await bench.write(
      'knowledge/assets/wall.md',
      '# The wall\n\nFirst thought here.\n\nSecond thought here.\n',
    );
    await bench.write(
      'knowledge/assets/wall_v2.md',
      '# The wall\n\nFirst thought here.\n\nSecond thought here.\n',
    );
    const cause = {
      payload: { asset: 'knowledge/assets/wall.md', draft: 'knowledge/assets/wall.md', round: 2 },
    };
    const remarks = [{ author: 'ada', body: 'shorter', lines: [] }];
    const { files } = await bench.run('chief-editor', {
      type: 'refinement_needed',
      payload: { draft: 'key', cause, remarks },
    });
    expect(files).toMatchObject([{ path: 'knowledge/assets/wall_v2.md' }]);
    expect(await bench.read('knowledge/assets/wall_v2.md')).not.toContain('Second thought');
  });
});
