import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgentEvent, ProposedEvent } from '../../runner/agent.ts';
import { serveSampleSite, type SampleSite } from '../../runner/demo/sample-site.ts';
import { openFolder, splitFrontMatter } from '../../runner/tools/index.ts';
import { readSignal } from '../../agents/studio/signal.ts';
import { readPng } from '../tools/png.ts';
import { openBench, type Bench } from './bench.ts';

let site: SampleSite;
beforeAll(async () => {
  site = await serveSampleSite(join(import.meta.dirname, '../../sample/site'));
});
afterAll(() => site.close());

/** A folder whose strata.yaml names the sample site. */
async function sampleBench(name: string): Promise<Bench> {
  const bench = await openBench(name);
  const { origin } = site;
  await bench.write(
    'strata.yaml',
    `sources:\n  sample: { pages: ["${origin}/{keyword}.html", "${origin}/walk.html"], feeds: ["${origin}/feed.xml"] }\n`,
  );
  return bench;
}

/** The one event a proposal emits, as the next agent gets it. */
function nextEvent(
  emits: ProposedEvent[] | undefined,
): Partial<AgentEvent> & { payload: Record<string, unknown> } {
  expect(emits).toHaveLength(1);
  const [{ type, payload = {}, files = [] }] = emits as [ProposedEvent];
  return { event_id: `${type}_1`, type, payload, files };
}

const trend = { source: 'sample', trend_score: 87, body: 'slow living\n' };

describe('the chain on the sample site', () => {
  let bench: Bench;
  const events: ReturnType<typeof nextEvent>[] = [];
  beforeAll(async () => {
    bench = await sampleBench('chain');
    let event: Partial<AgentEvent> = { type: 'trend_detected', payload: trend };
    for (const agent of ['strategy-analyst', 'art-director', 'chief-editor', 'ralph', 'creative-director']) {
      event = nextEvent((await bench.run(agent, event)).emits);
      events.push(event as ReturnType<typeof nextEvent>);
    }
  });

  it('goes from the trend to the published post', () => {
    const types = events.map((event) => event.type);
    expect(types).toEqual(['signal_ready', 'visual_ready', 'draft_ready', 'quality_approved', 'published']);
  });

  it('the signal holds its sources, what was not read, and a score that is the sum of its parts', async () => {
    const path = String(events[0]?.payload['signal']);
    expect(path).toMatch(/^knowledge\/signals\/2026-02-16-slow-living-[0-9a-f]{6}\.md$/);
    const signal = await readSignal(openFolder(bench.workdir), path);
    expect(signal?.sources.map((source) => source.status)).toEqual([
      'read',
      'read',
      'read',
      'read',
      'forbidden',
      'not-text',
    ]);
    expect(signal?.notes.join(' ')).toContain('diary.html: its robots.txt forbids it');
    expect(signal?.lang).toBe('ko');
    const parts = Object.values(signal!.parts);
    const [points, of] = [
      parts.reduce((sum, part) => sum + part.points, 0),
      parts.reduce((sum, part) => sum + part.of, 0),
    ];
    expect(signal?.score).toBe(Math.round((points / of) * 100));
    expect(signal?.parts['trend']).toMatchObject({ points: 34.8, of: 40 });
  });

  it('every sentence of the signal stands on the page it names, letter by letter', async () => {
    const signal = await readSignal(openFolder(bench.workdir), String(events[0]?.payload['signal']));
    expect(signal!.points.length).toBeGreaterThan(10);
    for (const said of [...signal!.points, ...signal!.quotes]) {
      const page = (await (await fetch(signal!.sources[said.source - 1]!.url)).text()).replace(/\s+/g, ' ');
      expect(page).toContain(said.text);
    }
  });

  it('two pictures of the right size, with clean margins beside the text', async () => {
    const assets = events[1]?.payload['assets'] as Record<'square' | 'story', string>;
    for (const [path, width, height, wave] of [
      [assets.square, 1200, 1200, [0.63, 0.89]],
      [assets.story, 1080, 1920, [0.62, 0.86]],
    ] as const) {
      const pixels = readPng(await bench.bytes(path));
      expect([pixels.width, pixels.height]).toEqual([width, height]);
      const paper = pixels.at(2, 2);
      const edge = Math.round(width * 0.08) - 3;
      for (let y = 0; y < height; y += 1) {
        if (y > wave[0] * height && y < wave[1] * height) continue;
        for (const x of [edge, edge / 2, width - edge, width - edge / 2])
          expect(pixels.at(Math.floor(x), y)).toEqual(paper);
      }
    }
  });

  it('the post cites its sources, says how it was made, and its links lead somewhere', async () => {
    const path = String(events[4]?.payload['post']);
    const { data, body } = await splitFrontMatter(await bench.read(path));
    expect(data).toMatchObject({ status: 'published', lang: 'ko', score: 100, published: '2026-02-16' });
    expect(body).toContain('추출');
    expect(body).toContain(`](${site.origin}/wave.html)`);
    const relative = [...body.matchAll(/\]\((\.[^)]+)\)/g)].map((match) => match[1]!);
    expect(relative).toContain('./square.png');
    for (const link of relative) expect(existsSync(join(bench.workdir, path, '..', link))).toBe(true);
    expect(existsSync(join(bench.workdir, path, '../story.png'))).toBe(true);
  });

  it('the index lists the post, and the notification names it', async () => {
    const slug = String(events[4]?.payload['slug']);
    expect(await bench.read('knowledge/content/published/README.md')).toContain(`(./${slug}/index.md)`);
    expect(await bench.read(`knowledge/notifications/${slug}.md`)).toContain('새 글: Slow living');
  });

  it('a draft that changed after it was judged is not published', async () => {
    const draft = String(events[3]?.payload['draft']);
    await bench.write(draft, `${await bench.read(draft)}\nOne more line.\n`);
    await expect(bench.run('creative-director', events[3]!)).rejects.toThrow('changed after it was judged');
  });
});

describe('strategy-analyst', () => {
  const analyst = (bench: Bench, payload: Record<string, unknown>) =>
    bench.run('strategy-analyst', { type: 'trend_detected', payload });

  it('never invents: nothing read is a request to be run later, with the reasons', async () => {
    const bench = await sampleBench('nothing');
    const run = analyst(bench, {
      keyword: 'x',
      source: 'youtube',
      urls: [`${site.origin}/diary.html`, 'http://10.0.0.1/'],
    });
    await expect(run).rejects.toMatchObject({ name: 'RetryRequest' });
    await expect(run).rejects.toThrow(/no source "youtube"; it names sample.*/);
    await expect(run).rejects.toThrow(/diary\.html/);
  });

  it('an event without a keyword fails for good', async () => {
    const bench = await sampleBench('empty');
    await expect(analyst(bench, { body: '\n' })).rejects.toMatchObject({ name: 'Error' });
  });

  it('reads the addresses of the event, and writes in the keyword’s language', async () => {
    const bench = await sampleBench('urls');
    const { emits, files } = await analyst(bench, {
      keyword: '느린 식탁 / 연습!',
      urls: [`${site.origin}/table.html`],
    });
    expect(emits?.[0]?.payload).toMatchObject({ lang: 'ko' });
    expect(files?.[0]?.path).toMatch(/^knowledge\/signals\/2026-02-16-느린-식탁-연습-[0-9a-f]{6}\.md$/);
  });

  it('an English event gives an English post that passes as well', async () => {
    const bench = await sampleBench('english');
    let event = nextEvent((await analyst(bench, { ...trend, lang: 'en' })).emits);
    for (const agent of ['art-director', 'chief-editor', 'ralph'])
      event = nextEvent((await bench.run(agent, event)).emits);
    expect(event).toMatchObject({ type: 'quality_approved', payload: { lang: 'en' } });
  });
});
