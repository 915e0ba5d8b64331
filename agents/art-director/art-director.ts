import type { AgentModule } from '@97layer/strata/agent';
import { drawable, openCanvas, openFolder } from '@97layer/strata/tools';
import { readBrand, type Brand } from '../studio/brand.ts';
import { readDirective } from '../studio/directive.ts';
import { mediaKey, nextType, wantedMedia } from '../studio/media.ts';
import { mappingIn, neededText, numberIn } from '../studio/payload.ts';
import { readSignal, type Signal } from '../studio/signal.ts';
import { layOut, type Size, type Words } from './layout.ts';

/** On `signal_ready`: draws the signal as a square and as a story. */
const draw: AgentModule = async (event, context) => {
  const folder = openFolder(context.workdir);
  const path = neededText(event.payload, 'signal');
  const signal = await readSignal(folder, path);
  if (!signal) throw new Error(`There is no signal at ${path}.`);
  const brand = await readBrand(folder);
  const sizes = mappingIn(await readDirective(folder, 'directives/agents/art-director.md'), 'sizes');
  const words = await wordsOfPicture(signal, brand);
  const slug = path.replace(/^.*\//, '').replace(/\.md$/, '');
  const square = `knowledge/assets/${slug}/square.png`;
  const story = `knowledge/assets/${slug}/story.png`;
  const pictures = await drawAll(words, brand, [
    [square, sizeOf(sizes, 'square', { width: 1200, height: 1200 })],
    [story, sizeOf(sizes, 'story', { width: 1080, height: 1920 })],
  ]);
  const media = wantedMedia(event.payload);
  const assets = { square, story };
  const payload = {
    signal: path,
    slug,
    keyword: signal.keyword,
    lang: signal.lang,
    assets,
    alt: words.headline,
    ...mediaKey(media),
  };
  return {
    files: pictures,
    emits: [{ type: nextType(media, assets), payload, files: [path, square, story] }],
    reply: `Drew "${words.headline}" as a square and as a story.`,
  };
};

export default draw;

/** The most a side may have: a mistyped size must not fill the memory. */
const longestSide = 4096;

function sizeOf(sizes: Record<string, unknown>, name: string, otherwise: Size): Size {
  const given = mappingIn(sizes, name);
  const side = (key: keyof Size) =>
    Math.min(longestSide, Math.max(200, numberIn(given, key) ?? otherwise[key]));
  return { width: side('width'), height: side('height') };
}

async function drawAll(words: Words, brand: Brand, wanted: readonly (readonly [string, Size])[]) {
  const { title, text, label } = brand.typography;
  const weights = [...new Set([title.weight, text.weight, label.weight])];
  const canvas = await openCanvas(Object.values(words), weights);
  return Promise.all(
    wanted.map(async ([path, size]) => {
      const bytes = await canvas.png(await layOut(words, size, brand, canvas), size);
      return { path, base64: Buffer.from(bytes).toString('base64') };
    }),
  );
}

/** The signal's words, without what the fonts cannot draw. A headline of emoji alone gives way to the brand. */
async function wordsOfPicture(signal: Signal, brand: Brand): Promise<Words> {
  const said = [...signal.quotes, ...signal.points];
  const from = said.find((sentence) => sentence.text === signal.headline);
  const source = signal.sources[(from?.source ?? 1) - 1];
  const other = said.find((sentence) => sentence.lang !== signal.lang && sentence.lang !== 'und');
  const line = brand.line[signal.lang];
  const headline = (await drawable(signal.headline)) || (await drawable(signal.keyword)) || line;
  return {
    headline,
    keyword: (await drawable(signal.keyword)) || brand.name,
    beside: other && other.text !== signal.headline ? await drawable(other.text) : '',
    source: await drawable(source?.title || source?.url || ''),
    name: await drawable(brand.name),
    line: await drawable(line),
    day: signal.day.replaceAll('-', '.'),
  };
}
