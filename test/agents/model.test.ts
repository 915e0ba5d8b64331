/** An agent of the studio on a model, by each engine: two lines of its file are other ones, and both scenarios go on as before. */
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Secrets } from '../../runner/core/secrets.ts';
import { writeSignal, type Signal } from '../../agents/studio/signal.ts';
import type { Asset } from '../../runner/core/assets.ts';
import { committed, strataJson } from '../cli/bus.ts';
import { DIALECTS, leadThere } from '../models/bench.ts';
import { openDouble, type Dialect, type Double, type Reply } from '../models/double.ts';
import { makeBus, startRunner } from '../runner/studio.ts';
import { finish } from '../claude-code/bench.ts';
import { service } from '../claude-code/service.ts';
import { CLAUDE_CODE_PROGRAM, noClaudeCode } from '../support/claude-code.ts';
import { root } from '../support/processes.ts';
import type { Person } from '../support/repos.ts';
import { openBench } from './bench.ts';

afterEach(() => vi.unstubAllEnvs());

const slug = '2026-02-16-slow-living-abc123';
const signalPath = `knowledge/signals/${slug}.md`;
const draft = `knowledge/content/drafts/${slug}.md`;
const square = `knowledge/assets/${slug}/square.png`;
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const sentence = (at: number) =>
  `Slow living sentence number ${at} is about the bread on the table in the kitchen, and about the hour ${at}, when the house is quiet.`;
const signal: Signal = {
  keyword: 'slow living',
  origin: 'sample',
  lang: 'en',
  headline: 'Walk and see the wall as it is.',
  score: 80,
  parts: {},
  sources: [
    { url: 'https://one.example/', title: 'One', lang: 'en', published: null, fetched: '', status: 'read' },
  ],
  points: Array.from({ length: 12 }, (_, at) => ({ text: sentence(at), source: 1, lang: 'en' as const })),
  quotes: [{ text: 'Walk and see the wall as it is.', source: 1, lang: 'en' }],
  notes: [],
  event: 'e1',
  day: '2026-02-16',
};
const payload = {
  signal: signalPath,
  slug,
  keyword: 'slow living',
  lang: 'en',
  assets: { square },
  alt: 'A wall',
};

/** What a model writes, emits and says. */
interface Work {
  path: string;
  content: string;
  emit: { type: string; payload: object; files: string[] };
  reply: string;
}

/** How an engine is named in the editor's file, and how its model does the work. */
interface Mind {
  engine: (url: string) => string;
  by: keyof typeof DIALECTS;
  dialect: Dialect;
  script: (work: Work) => Reply[];
}

const byOurTools = ({ path, content, emit, reply }: Work): Reply[] => [
  { calls: [{ name: 'write', input: { path, content } }] },
  { calls: [{ name: 'emit', input: emit }] },
  { text: reply },
];

const MINDS: Readonly<Record<string, Mind>> = {
  claude: { engine: () => 'claude', by: 'claude', dialect: DIALECTS.claude, script: byOurTools },
  openai: { engine: () => 'openai', by: 'openai', dialect: DIALECTS.openai, script: byOurTools },
  google: { engine: () => 'google', by: 'google', dialect: DIALECTS.google, script: byOurTools },
  'a server': {
    engine: (url) => `${url}/v1\nmodel: llama`,
    by: 'server',
    dialect: DIALECTS.server,
    script: byOurTools,
  },
  'Claude Code': {
    engine: () => 'claude-code',
    by: 'claude',
    dialect: service,
    script: ({ path, content, emit, reply }) => [
      { calls: [{ name: 'Write', input: { file_path: path, content } }] },
      finish({ reply, emits: [emit] }),
    ],
  },
};
const KEYS = ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'GOOGLE_API_KEY'];

/** A double of the engine's service that has its model do the work. */
async function openMind({ by, dialect, script }: Mind, work: Work): Promise<Double> {
  const double = await openDouble(dialect, script(work));
  leadThere(by, double);
  if (noClaudeCode === null) vi.stubEnv('STRATA_CLAUDE_CODE', CLAUDE_CODE_PROGRAM);
  return double;
}

const keyed = ({ key }: Double) => new Secrets(Object.fromEntries(KEYS.map((name) => [name, key])));

/** What the model is to write: what the stand-in would, in a voice of its own. */
async function postByModel(): Promise<string> {
  const bench = await openBench('model');
  await bench.write(signalPath, await writeSignal(signal));
  await bench.write(square, 'a picture');
  await bench.run('chief-editor', { type: 'visual_ready', payload });
  return (await bench.read(draft)).replace('made_by: extraction', 'made_by: a model');
}

/** The studio with its editor on a model, a signal, its picture, and the event that asks for the post. */
async function studioOnModel(engine = 'claude'): Promise<{ remote: string; person: Person }> {
  const { remote, person } = await makeBus('retry: {limit: 1}\n');
  for (const agent of ['chief-editor', 'ralph', 'creative-director', 'studio'])
    await cp(join(root, 'agents', agent), join(person.folder, 'agents', agent), { recursive: true });
  await cp(join(root, 'directives'), join(person.folder, 'directives'), { recursive: true });
  const file = 'agents/chief-editor/AGENT.md';
  const switched = (await person.read(file))
    .replace('engine: module\n', () => `engine: ${engine}\n`)
    .replace('run: ./chief-editor.ts\n', 'offline: ./chief-editor.ts\n');
  await person.write(file, switched);
  await person.write(signalPath, await writeSignal(signal));
  await person.write(square, picture);
  const event = { type: 'visual_ready', payload, files: [signalPath, square] };
  await person.write('queue/events/visual_ready/a.json', JSON.stringify(event));
  await person.commit('the studio, its editor on a model');
  await person.push();
  return { remote, person };
}

async function editorsRecord(person: Person): Promise<Record<string, unknown>> {
  await person.pull();
  const paths = await committed(person, 'queue/done');
  const path = paths.find((one) => one.endsWith('/chief-editor.json'))!;
  return JSON.parse(await readFile(join(person.folder, path), 'utf8')) as Record<string, unknown>;
}

/** A text that only new words would mend: offline it goes to a person. */
const rain = 'knowledge/assets/rain.md';
const tooShort = '---\ntitle: Rain\nlang: en\n---\n\n# Rain\n\nIt rained all day, and nobody minded.\n';
const longEnough = `${tooShort.replace('lang: en', 'lang: en\nstatus: analyzed')}
The gutter sang from breakfast on, and the street was the colour of the sky. We moved the chair to the window and left it
there. By noon the bread had risen, slower than on dry days, and nobody asked what time it was. In the evening the rain
went on, and so did we. Nothing was finished, and nothing had to be; the chair is still at the window.
`;

describe.each(Object.entries(MINDS))('the chief editor on %s', (name, mind) => {
  const test = it.skipIf(name === 'Claude Code' && noClaudeCode !== null);

  test('writes the post; the others judge and publish it as they do any other', async () => {
    const emit = {
      type: 'draft_ready',
      payload: { ...payload, draft, round: 1 },
      files: [draft, signalPath, square],
    };
    const reply = 'The post is written.';
    const double = await openMind(mind, { path: draft, content: await postByModel(), emit, reply });
    const { remote, person } = await studioOnModel(mind.engine(double.url));
    await (
      await startRunner(remote, { secrets: keyed(double) })
    ).done;
    expect(double.malformed).toEqual([]);
    const [engine] = mind.engine(double.url).split('\n');
    expect(await editorsRecord(person)).toMatchObject({ state: 'done', engine, reply });
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
    const double = await openMind(mind, { path: next, content: longEnough, emit, reply: 'Longer now.' });
    const { remote, person } = await studioOnModel(mind.engine(double.url));
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
  const { remote, person } = await studioOnModel();
  await (
    await startRunner(remote)
  ).done;
  expect(await editorsRecord(person)).toMatchObject({
    engine: 'module (offline)',
    model: null,
    cost_usd: 0,
  });
  expect(await person.read(draft)).toContain('made_by: extraction');
  expect(await person.read(`knowledge/content/published/${slug}/index.md`)).toContain('score: 100');
});
