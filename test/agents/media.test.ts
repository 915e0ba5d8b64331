import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgentEvent, ProposalDraft } from '../../runner/agent.ts';
import { serveSampleSite, type SampleSite } from '../../runner/demo/sample-site.ts';
import { readSrt, secondsOf, splitFrontMatter } from '../../runner/tools/index.ts';
import { factsOf, loudnessOf } from '../tools/ffprobe.ts';
import { openBench, type Bench } from './bench.ts';

let site: SampleSite;
beforeAll(async () => {
  site = await serveSampleSite(join(import.meta.dirname, '../../sample/site'));
});
afterAll(() => site.close());

type Step = Partial<AgentEvent> & { type: string; payload: Record<string, unknown> };

function stepOf({ emits }: ProposalDraft): Step {
  expect(emits).toHaveLength(1);
  const [{ type, payload = {}, files = [] }] = emits as [NonNullable<typeof emits>[number]];
  return { event_id: `${type}_1`, type, payload, files };
}

async function signalOf(bench: Bench, payload: Record<string, unknown>): Promise<Step> {
  await bench.write('strata.yaml', `sources: { sample: { pages: ["${site.origin}/{keyword}.html"] } }\n`);
  const trend = {
    keyword: 'slow living',
    source: 'sample',
    trend_score: 87,
    urls: [`${site.origin}/walk.html`, `${site.origin}/table.html`],
  };
  return stepOf(
    await bench.run('strategy-analyst', { type: 'trend_detected', payload: { ...trend, ...payload } }),
  );
}

describe('a trend that asks for a video', () => {
  let bench: Bench;
  const steps: Step[] = [];
  let assets: Record<string, string> = {};
  beforeAll(async () => {
    bench = await openBench('video-chain');
    let step = await signalOf(bench, { media: ['video'] });
    steps.push(step);
    for (const agent of ['art-director', 'audio', 'video', 'chief-editor', 'ralph', 'creative-director']) {
      step = stepOf(await bench.run(agent, step));
      steps.push(step);
    }
    assets = steps[3]!.payload['assets'] as Record<string, string>;
  }, 240_000);

  it('goes by the voice and the film to the published post', () => {
    expect(steps.map(({ type }) => type)).toEqual([
      'signal_ready', 'voice_needed', 'video_needed', 'visual_ready', 'draft_ready', 'quality_approved', 'published',
    ]); // prettier-ignore
    expect(steps[5]?.payload['score']).toBe(100);
  });

  it('says sentences of the signal, word for word, and when', async () => {
    const cues = readSrt(await bench.read(assets['captions']!));
    const signal = await bench.read(String(steps[0]!.payload['signal']));
    expect(cues.length).toBeGreaterThan(2);
    for (const { text } of cues.slice(0, -1)) expect(signal.replace(/\s+/g, ' ')).toContain(text);
    const seconds = await secondsOf(await bench.bytes(assets['voice']!), 'audio/wav');
    expect(cues.at(-1)!.to).toBeCloseTo(seconds, 1);
    expect(seconds).toBeLessThan(46);
  });

  it('films it tall, as long as the voice and a moment more, as loud as others', async () => {
    const file = join(bench.workdir, assets['video']!);
    const facts = await factsOf(file);
    const voice = await secondsOf(await bench.bytes(assets['voice']!), 'audio/wav');
    expect(facts).toMatchObject({
      video: 'h264',
      width: 1080,
      height: 1920,
      audio: 'aac',
      pixels: 'yuv420p',
    });
    expect(facts.seconds).toBeCloseTo(voice + 1.2, 1);
    expect(Math.abs((await loudnessOf(file)) + 16)).toBeLessThan(1.5);
    expect((await bench.bytes(assets['video']!)).length).toBeLessThan(8_000_000);
  });

  it('the post leads to both, beside it', async () => {
    const path = String(steps[6]!.payload['post']);
    const { data, body } = await splitFrontMatter(await bench.read(path));
    expect(data).toMatchObject({
      pictures: { square: './square.png' },
      media: { voice: './voice.wav', video: './story.mp4' },
    });
    expect(body).toContain('[목소리로 듣기(합성 음성)](./voice.wav) · [영상으로 보기](./story.mp4)');
    for (const name of ['voice.wav', 'voice.srt', 'story.mp4'])
      expect(existsSync(join(bench.workdir, path, '..', name))).toBe(true);
  });
});

describe('what is not asked for is not made', () => {
  it('without media the picture goes straight to the chief editor', async () => {
    const bench = await openBench('no-media');
    const step = stepOf(await bench.run('art-director', await signalOf(bench, {})));
    expect(step.type).toBe('visual_ready');
    expect(Object.keys(step.payload)).toEqual(['signal', 'slug', 'keyword', 'lang', 'assets', 'alt']);
  });

  it('a voice alone brings no film', async () => {
    const bench = await openBench('voice-alone');
    const asked = stepOf(
      await bench.run('art-director', await signalOf(bench, { media: 'voice', lang: 'en' })),
    );
    const step = stepOf(await bench.run('audio', asked));
    expect(step).toMatchObject({ type: 'visual_ready', payload: { voice_by: 'espeak-ng en-us' } });
  });

  it('a video without a voice is silent, in each format that the directive names', async () => {
    const bench = await openBench('silent-video');
    const directive = await bench.read('directives/agents/video.md');
    await bench.write(
      'directives/agents/video.md',
      directive.replace('[story]', '[story, wide]').replace('silent: 8', 'silent: 1'),
    );
    const drawn = stepOf(await bench.run('art-director', await signalOf(bench, {})));
    const { payload } = stepOf(await bench.run('video', { ...drawn, type: 'video_needed' }));
    const assets = payload['assets'] as Record<string, string>;
    const facts = await Promise.all(
      ['video', 'video_wide'].map((name) => factsOf(join(bench.workdir, assets[name]!))),
    );
    expect(facts).toMatchObject([
      { width: 1080, height: 1920, audio: null },
      { width: 1920, height: 1080, audio: null },
    ]);
  }, 120_000);

  it('media that nobody makes fails with what there is', async () => {
    const bench = await openBench('podcast');
    await expect(signalOf(bench, { media: ['podcast'] })).rejects.toThrow(
      'media "podcast"; expected voice and video',
    );
  });
});
