/** An agent of the studio on a model, by each engine: two lines of its file are other ones, and both scenarios go on as before. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Asset } from '../../runner/core/assets.ts';
import { committed, strataJson } from '../cli/bus.ts';
import { startRunner } from '../runner/studio.ts';
import {
  draft, keyed, MINDS, openMind, payload, picture, postByModel, recordOf, sentence, signalPath, slug, square,
  studioOnModel, testOn,
} from './onmodel.ts'; // prettier-ignore

afterEach(() => vi.unstubAllEnvs());

/** A text that only new words would mend: offline it goes to a person. */
const rain = 'knowledge/assets/rain.md';
const tooShort = '---\ntitle: Rain\nlang: en\n---\n\n# Rain\n\nIt rained all day, and nobody minded.\n';
const longEnough = `${tooShort.replace('lang: en', 'lang: en\nstatus: analyzed')}
The gutter sang from breakfast on, and the street was the colour of the sky. We moved the chair to the window and left it
there. By noon the bread had risen, slower than on dry days, and nobody asked what time it was. In the evening the rain
went on, and so did we. Nothing was finished, and nothing had to be; the chair is still at the window.
`;

describe.each(Object.entries(MINDS))('the chief editor on %s', (name, mind) => {
  const test = testOn(name);

  test('writes the post; the others judge and publish it as they do any other', async () => {
    const emit = {
      type: 'draft_ready',
      payload: { ...payload, draft, round: 1 },
      files: [draft, signalPath, square],
    };
    const reply = 'The post is written.';
    const content = await postByModel();
    const double = await openMind(mind, () => ({ path: draft, content, emit, reply }));
    const { remote, person } = await studioOnModel('chief-editor', mind.engine(double.url));
    await (
      await startRunner(remote, { secrets: keyed(double) })
    ).done;
    expect(double.malformed).toEqual([]);
    const [engine] = mind.engine(double.url).split('\n');
    expect(await recordOf(person, 'chief-editor')).toMatchObject({ state: 'done', engine, reply });
    expect(await person.read(draft)).toContain('made_by: a model');
    const post = await person.read(`knowledge/content/published/${slug}/index.md`);
    expect(post).toContain('score: 100');
    expect(await committed(person, 'queue/dead')).toEqual([]);
    const asked = JSON.stringify(double.requests[0]!.body);
    expect(asked).toContain('You are the chief editor');
    expect(asked).toContain('# You must follow directives/agents/chief-editor.md');
    expect(asked).toContain(`| - ${sentence(0)} [1](https://one.example/)`);
    expect(asked).toContain(picture.toString('base64'));
  });

  test('finds words of its own in the evening, where the stand-in gives the text to a person', async () => {
    const next = 'knowledge/assets/rain_v2.md';
    const emit = {
      type: 'draft_ready',
      payload: { asset: rain, draft: next, lang: 'en', round: 2 },
      files: [next],
    };
    const double = await openMind(mind, () => ({
      path: next,
      content: longEnough,
      emit,
      reply: 'Longer now.',
    }));
    const { remote, person } = await studioOnModel('chief-editor', mind.engine(double.url));
    await rm(join(person.folder, 'queue/events/visual_ready/a.json'));
    await person.write(rain, tooShort);
    await person.write('queue/events/evening.md', '---\ntype: quality_check\n---\n');
    await person.commit('an evening');
    await person.push();
    await (
      await startRunner(remote, { secrets: keyed(double) })
    ).done;
    await person.pull();
    expect(double.malformed).toEqual([]);
    const assets = await strataJson<Asset[]>(person, ['assets', '--type', 'text']);
    expect(assets).toMatchObject([{ id: 'assets/rain', path: next, state: 'refined', score: 100 }]);
    expect(await person.read(rain)).toBe(tooShort);
  });
});

it('the chief editor is its stand-in where no key is there', async () => {
  const { remote, person } = await studioOnModel('chief-editor');
  await (
    await startRunner(remote)
  ).done;
  expect(await recordOf(person, 'chief-editor')).toMatchObject({
    engine: 'module (offline)',
    model: null,
    cost_usd: 0,
  });
  expect(await person.read(draft)).toContain('made_by: extraction');
  expect(await person.read(`knowledge/content/published/${slug}/index.md`)).toContain('score: 100');
});
