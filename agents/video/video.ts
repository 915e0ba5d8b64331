import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AgentContext, AgentModule } from '@97layer/strata/agent';
import {
  film,
  filmSizes,
  openFolder,
  readSrt,
  secondsOf,
  type Cue,
  type Folder,
} from '@97layer/strata/tools';
import { readBrand, type Brand } from '../studio/brand.ts';
import { readDirective } from '../studio/directive.ts';
import { assetsIn, type Assets } from '../studio/media.ts';
import { mappingIn, neededText, numberIn, textIn, textsIn, type Payload } from '../studio/payload.ts';

/** On `video_needed`: shows the picture while the voice speaks. */
const video: AgentModule = async (event, context) => {
  const folder = openFolder(context.workdir);
  const signal = neededText(event.payload, 'signal');
  const slug = signal.replace(/^.*\//, '').replace(/\.md$/, '');
  const given = assetsIn(event.payload);
  const directive = await readDirective(folder, 'directives/agents/video.md');
  const stock = await openStock(folder, given, directive);
  const made: Assets = {};
  for (const format of formatsIn(directive)) {
    const path = `knowledge/assets/${slug}/${format}.mp4`;
    await shoot(format, path, { folder, given, directive, stock, context });
    made[made['video'] ? `video_${format}` : 'video'] = path;
  }
  const assets = { ...given, ...made };
  const payload = { ...event.payload, signal, slug, assets };
  return {
    emits: [{ type: 'visual_ready', payload, files: [signal, ...Object.values(assets)] }],
    reply: `Made ${Object.values(made).join(' and ')}: ${stock.seconds.toFixed(1)} s.`,
  };
};

export default video;

type Format = keyof typeof filmSizes;

/** Which picture a format shows, and how. */
const shots: Record<Format, { picture: string; fit: 'cover' | 'contain' }> = {
  story: { picture: 'story', fit: 'cover' },
  wide: { picture: 'square', fit: 'contain' },
};

function formatsIn(directive: Payload): Format[] {
  const names = textsIn(directive, 'formats');
  const unknown = names.find((name) => !Object.hasOwn(shots, name));
  if (unknown !== undefined)
    throw new Error(
      `directives/agents/video.md: formats names ${unknown}; expected ${Object.keys(shots).join(', ')}.`,
    );
  return names.length > 0 ? (names as Format[]) : ['story'];
}

/** What is the same in every format. */
interface Stock {
  brand: Brand;
  voice: Uint8Array | null;
  captions: Cue[];
  seconds: number;
}

async function openStock(folder: Folder, assets: Assets, directive: Payload): Promise<Stock> {
  const voice = assets['voice'] ? await neededBytes(folder, assets['voice']) : null;
  const captions = readSrt((assets['captions'] && (await folder.text(assets['captions']))) || '');
  const spoken = voice ? await secondsOf(voice, mediumOf(assets['voice']!)) : null;
  const seconds =
    spoken === null ? (numberIn(directive, 'silent') ?? 8) : spoken + (numberIn(directive, 'tail') ?? 1);
  const most = numberIn(directive, 'most') ?? 60;
  if (seconds > most)
    throw new Error(
      `The film would be ${Math.ceil(seconds)} s long; directives/agents/video.md allows ${most}.`,
    );
  return { brand: await readBrand(folder), voice, captions, seconds };
}

function mediumOf(path: string): string {
  return path.endsWith('.mp3') ? 'audio/mpeg' : 'audio/wav';
}

async function neededBytes(folder: Folder, path: string): Promise<Uint8Array> {
  const bytes = await folder.bytes(path);
  if (!bytes) throw new Error(`There is no file at ${path}.`);
  return bytes;
}

interface Set {
  folder: Folder;
  given: Assets;
  directive: Payload;
  stock: Stock;
  context: AgentContext;
}

/** Straight into the working folder: what is printed has a limit, and films are large. */
async function shoot(
  format: Format,
  path: string,
  { folder, given, directive, stock, context }: Set,
): Promise<void> {
  const { picture, fit } = shots[format];
  const source = given[picture];
  if (!source) throw new Error(`The event's payload names no picture "${picture}" in its assets.`);
  const file = join(context.workdir, path);
  await mkdir(dirname(file), { recursive: true });
  const { ink, paper } = stock.brand.palette;
  const loudness = mappingIn(directive, 'loudness');
  await film({
    size: filmSizes[format],
    file,
    scenes: [
      { picture: await neededBytes(folder, source), seconds: stock.seconds, fit, pan: fit === 'cover' && directive['pan'] === true },
    ],
    captions: textIn(directive, 'captions') === 'none' ? [] : stock.captions,
    colours: { ink, paper },
    background: paper,
    voice: stock.voice ?? undefined,
    loudness: {
      integrated: numberIn(loudness, 'integrated') ?? -16,
      peak: numberIn(loudness, 'peak') ?? -1.5,
    },
    progress: tenths((tenth) => context.log(`${format}: ${tenth * 10} %`)),
    signal: context.signal,
  }); // prettier-ignore
}

/** A line for each tenth, not for each picture. */
function tenths(tell: (tenth: number) => void): (part: number) => void {
  let told = 0;
  return (part) => {
    const tenth = Math.floor(part * 10);
    if (tenth > told) tell((told = tenth));
  };
}
