/** The studio with one of its agents on a model: the scene, and how each engine's model does the work. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { it, vi } from 'vitest';
import { Secrets } from '../../runner/core/secrets.ts';
import { writeSignal, type Signal } from '../../agents/studio/signal.ts';
import { committed } from '../cli/bus.ts';
import { finish } from '../claude-code/bench.ts';
import { service } from '../claude-code/service.ts';
import { DIALECTS, leadThere } from '../models/bench.ts';
import { openDouble, type Dialect, type Double, type Reply } from '../models/double.ts';
import { makeBus } from '../runner/studio.ts';
import { CLAUDE_CODE_PROGRAM, noClaudeCode } from '../support/claude-code.ts';
import { root } from '../support/processes.ts';
import type { Person } from '../support/repos.ts';
import { openBench } from './bench.ts';

export const slug = '2026-02-16-slow-living-abc123';
export const signalPath = `knowledge/signals/${slug}.md`;
export const draft = `knowledge/content/drafts/${slug}.md`;
export const square = `knowledge/assets/${slug}/square.png`;
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
export const sentence = (at: number) =>
  `Slow living sentence number ${at} is about the bread on the table in the kitchen, and about the hour ${at}, when the house is quiet.`;
export const signal: Signal = {
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
export const payload = {
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
export interface Mind {
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

export const MINDS: Readonly<Record<string, Mind>> = {
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

/** A double of the engine's service that has its model do the work. @param workOn given what the model was told first */
export async function openMind(
  { by, dialect, script }: Mind,
  workOn: (told: string) => Work,
): Promise<Double> {
  const replies: Reply[] = [];
  const double = await openDouble(dialect, (body) => {
    if (replies.length === 0) replies.push(...script(workOn(JSON.stringify(body))));
    return replies.length > 1 ? replies.shift()! : replies[0]!;
  });
  leadThere(by, double);
  if (noClaudeCode === null) vi.stubEnv('STRATA_CLAUDE_CODE', CLAUDE_CODE_PROGRAM);
  return double;
}

export const keyed = ({ key }: Double) => new Secrets(Object.fromEntries(KEYS.map((name) => [name, key])));

/** What the model is to write: what the stand-in would, in a voice of its own. */
export async function postByModel(): Promise<string> {
  const bench = await openBench('model');
  await bench.write(signalPath, await writeSignal(signal));
  await bench.write(square, 'a picture');
  await bench.run('chief-editor', { type: 'visual_ready', payload });
  return (await bench.read(draft)).replace('made_by: extraction', 'made_by: a model');
}

/** As docs/studio.md says it: two lines of its file are other ones. */
export async function switchToModel(person: Person, agent: string, engine = 'claude'): Promise<void> {
  const file = `agents/${agent}/AGENT.md`;
  const switched = (await person.read(file))
    .replace('engine: module\n', () => `engine: ${engine}\n`)
    .replace(`run: ./${agent}.ts\n`, `offline: ./${agent}.ts\n`);
  await person.write(file, switched);
}

/** The studio with one agent on a model, a signal, its picture, and the event that asks for the post. */
export async function studioOnModel(
  agent: string,
  engine = 'claude',
): Promise<{ remote: string; person: Person }> {
  const { remote, person } = await makeBus('retry: {limit: 1}\n');
  for (const name of ['chief-editor', 'ralph', 'creative-director', 'studio'])
    await cp(join(root, 'agents', name), join(person.folder, 'agents', name), { recursive: true });
  await cp(join(root, 'directives'), join(person.folder, 'directives'), { recursive: true });
  await switchToModel(person, agent, engine);
  await person.write(signalPath, await writeSignal(signal));
  await person.write(square, picture);
  const event = { type: 'visual_ready', payload, files: [signalPath, square] };
  await person.write('queue/events/visual_ready/a.json', JSON.stringify(event));
  await person.commit('the studio, one of its agents on a model');
  await person.push();
  return { remote, person };
}

/** A test for each engine whose program is here. */
export const testOn = (name: string) => it.skipIf(name === 'Claude Code' && noClaudeCode !== null);

export async function recordOf(
  person: Person,
  agent: string,
  folder = 'queue/done',
): Promise<Record<string, unknown>> {
  await person.pull();
  const paths = await committed(person, folder);
  const path = paths.find((one) => one.endsWith(`/${agent}.json`))!;
  return JSON.parse(await person.read(path)) as Record<string, unknown>;
}
