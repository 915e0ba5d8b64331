/** Those of the studio who look, draw, speak and film, on a model: its tools make what their programs would. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { writeSignal } from '../../agents/studio/signal.ts';
import { Secrets } from '../../runner/core/secrets.ts';
import { committed } from '../cli/bus.ts';
import { DIALECTS, leadThere } from '../models/bench.ts';
import { openDouble, type Reply } from '../models/double.ts';
import { serveSite } from '../models/site.ts';
import { eventText, makeBus, startRunner } from '../runner/studio.ts';
import { root } from '../support/processes.ts';
import { factsOf } from '../tools/ffprobe.ts';
import { payload, recordOf, sentence, signal, signalPath, slug, switchToModel } from './onmodel.ts';

afterEach(() => vi.unstubAllEnvs());

const folder = `knowledge/assets/${slug}`;
const [square, story, voice, captions, film] = [
  'square.png',
  'story.png',
  'voice.wav',
  'voice.srt',
  'story.mp4',
].map((name) => `${folder}/${name}`) as [string, string, string, string, string];
const emit = (type: string, files: string[], more: object = {}) => ({
  name: 'emit',
  input: { type, payload: { ...payload, media: ['video'], ...more }, files },
});
const card = { title: signal.headline, text: 'one.example' };

/** Each in the words by which its prompt begins, and what its model does. */
const makers = (origin: string, signalText: string): Record<string, Reply[]> => ({
  'You are the strategy analyst': [
    { calls: [{ name: 'fetch', input: { url: `${origin}/` } }] },
    {
      calls: [
        { name: 'write', input: { path: signalPath, content: signalText } },
        emit('signal_ready', [signalPath]),
      ],
    },
    { text: 'One page was read.' },
  ],
  'You are the art director': [
    {
      calls: [
        { name: 'image', input: { path: square, width: 1200, height: 1200, card } },
        { name: 'image', input: { path: story, width: 1080, height: 1920, card } },
        emit('voice_needed', [signalPath, square, story]),
      ],
    },
    { text: 'Drawn.' },
  ],
  'You are the voice': [
    {
      calls: [
        { name: 'speech', input: { path: voice, text: 'Walk and see the wall as it is.', language: 'en' } },
      ],
    },
    {
      calls: [
        {
          name: 'write',
          input: { path: captions, content: '1\n00:00:00,000 --> 00:00:02,000\nWalk and see.\n' },
        },
        emit('video_needed', [signalPath, square, story, voice, captions]),
      ],
    },
    { text: 'Spoken by espeak-ng.' },
  ],
  'You are the film maker': [
    {
      calls: [
        {
          name: 'video',
          input: {
            path: film,
            scenes: [{ picture: story, seconds: 2 }],
            captions: [{ from: 0, to: 2, text: 'Walk and see.' }],
            voice,
          },
        },
        emit('visual_ready', [signalPath, square, story, voice, film]),
      ],
    },
    { text: 'Filmed.' },
  ],
});

it(
  'an analyst, an art director, a voice and a film maker hand on from a page to a film',
  { timeout: 240_000 },
  async () => {
    const site = await serveSite();
    const replies = makers(site.origin, await writeSignal(signal));
    const double = await openDouble(DIALECTS.claude, (body) => {
      const told = JSON.stringify(body);
      const who = Object.keys(replies).find((words) => told.includes(words))!;
      return replies[who]!.shift()!;
    });
    leadThere('claude', double);
    const { remote, person } = await makeBus(
      `sandbox: {default: bubblewrap, allow: ['${site.host}']}\nretry: {limit: 1}\npolicy: {private: ['queue/**']}\n`,
    );
    await cp(join(root, 'directives'), join(person.folder, 'directives'), { recursive: true });
    for (const name of ['strategy-analyst', 'art-director', 'audio', 'video']) {
      await cp(join(root, 'agents', name), join(person.folder, 'agents', name), { recursive: true });
      await switchToModel(person, name);
    }
    await person.write(
      'queue/events/trend_detected/a.json',
      eventText(
        { keyword: signal.keyword, urls: [`${site.origin}/`], media: ['video'] },
        { type: 'trend_detected' },
      ),
    );
    await person.commit('a trend');
    await person.push();
    const { done } = await startRunner(remote, { secrets: new Secrets({ ANTHROPIC_API_KEY: double.key }) });
    await done;
    expect(double.malformed).toEqual([]);
    for (const agent of ['strategy-analyst', 'art-director', 'audio', 'video'])
      expect(await recordOf(person, agent), agent).toMatchObject({ state: 'done', engine: 'claude' });
    expect(site.asked.map(({ url }) => url)).toContain('/');
    expect(await person.read(signalPath)).toContain(sentence(0));
    expect(await committed(person, 'queue/dead')).toEqual([]);
    const facts = await factsOf(join(person.folder, film));
    expect(facts).toMatchObject({ video: 'h264', audio: 'aac', width: 1080, height: 1920 });
  },
);
