import type { AgentModule } from '@97layer/strata/agent';
import {
  joinFrontMatter,
  openFolder,
  parseMarkdown,
  splitFrontMatter,
  writeMarkdown,
  type Folder,
} from '@97layer/strata/tools';
import { readHouse, sectionsOf, type House, type Section } from '../studio/house.ts';
import { assetsIn, type Assets } from '../studio/media.ts';
import { mendsIn, type Mend } from '../studio/mend.ts';
import { mappingIn, mappingsIn, neededText, numberIn, textIn, type Payload } from '../studio/payload.ts';
import { mendsAsked } from '../studio/remarks.ts';
import { readSignal, type Signal } from '../studio/signal.ts';
import { compose, pictured, titleOf, type Attachment, type Material, type Picture } from './compose.ts';
import { refill, resize, takeOut } from './mending.ts';
import { rewrite } from './rewrite.ts';

/** On `visual_ready` writes the draft; on `refinement_needed` mends it, or writes an asset's next version. */
const edit: AgentModule = async (event, context) => {
  const folder = openFolder(context.workdir);
  const asked = askedOf(event.payload);
  if (textIn(asked, 'asset') !== null) return rewrite(asked, event.payload, folder);
  const work = await openWork(asked, folder);
  const old = event.type === 'refinement_needed' ? await folder.text(work.path) : null;
  const mends = old === null ? [] : mendsFor(event.payload, old, work);
  const content = old === null || mends.length === 0 ? await write(work) : await mend(old, mends, work);
  const { path, round, signalPath, signal, slug, assets } = work;
  const payload = {
    draft: path,
    signal: signalPath,
    slug,
    keyword: signal.keyword,
    lang: signal.lang,
    round,
    assets,
  };
  return {
    files: [{ path, content }],
    emits: [{ type: 'draft_ready', payload, files: [path, signalPath, ...Object.values(assets)] }],
    reply:
      mends.length === 0
        ? `Wrote "${titleOf(signal, work.house)}".`
        : `Mended ${mends.length} faults, round ${round}.`,
  };
};

export default edit;

/** A reviewer's request says what the draft was asked for; the quality loop's asks anew itself. */
function askedOf(payload: Payload): Payload {
  const first = mappingIn(mappingIn(payload, 'cause'), 'payload');
  return Object.keys(first).length > 0
    ? { ...first, round: (numberIn(payload, 'version') ?? 0) + 1 }
    : payload;
}

/** What the quality loop, or a reviewer, wants mended. */
function mendsFor(payload: Payload, old: string, work: Work): Mend[] {
  const mends = [...mendsIn(payload), ...mendsAsked(payload, old, work.signal.lang)];
  const reason = textIn(payload, 'reason');
  if (mends.length === 0 && mappingsIn(payload, 'remarks').length > 0)
    throw new Error(`Without a model I follow "shorter", "longer" and lines that are to go; not: ${reason}`);
  return mends;
}

interface Work {
  path: string;
  slug: string;
  signalPath: string;
  signal: Signal;
  house: House;
  /** The round the draft is for, from 1. */
  round: number;
  /** Pictures by name, as paths in the bus. */
  assets: Assets;
  picture: Picture | null;
  attachments: Attachment[];
}

async function openWork(asked: Payload, folder: Folder): Promise<Work> {
  const signalPath = neededText(asked, 'signal');
  const signal = await readSignal(folder, signalPath);
  if (!signal) throw new Error(`There is no signal at ${signalPath}.`);
  const slug = signalPath.replace(/^.*\//, '').replace(/\.md$/, '');
  const assets = assetsIn(asked);
  const house = await readHouse(folder);
  return {
    path: `knowledge/content/drafts/${slug}.md`,
    slug,
    signalPath,
    signal,
    house,
    round: Math.max(1, Math.floor(numberIn(asked, 'round') ?? 1)),
    assets,
    picture: await pictureOf(assets, textIn(asked, 'alt') ?? signal.headline, folder),
    attachments: await attachmentsOf(assets, house, signal.lang, folder),
  };
}

/** The square picture, addressed from the drafts' folder; none where the file is missing. */
async function pictureOf(assets: Assets, alt: string, folder: Folder): Promise<Picture | null> {
  const path = assets['square'] ?? Object.values(assets)[0];
  if (!path || !(await folder.has(path))) return null;
  return { url: fromDrafts(path), alt };
}

function fromDrafts(path: string): string {
  return `../../${path.replace(/^knowledge\//, '')}`;
}

/** Voice and video, with the house's words for them; none where the file is missing. */
async function attachmentsOf(
  assets: Assets,
  house: House,
  lang: Signal['lang'],
  folder: Folder,
): Promise<Attachment[]> {
  const named = Object.entries(house.attachments).filter(([name]) => assets[name] !== undefined);
  const there = await Promise.all(named.map(([name]) => folder.has(assets[name]!)));
  return named
    .filter((_, at) => there[at])
    .map(([name, label]) => ({ url: fromDrafts(assets[name]!), label: label[lang] }));
}

function materialOf(work: Work, mends: readonly Mend[]): Material {
  const short = mends.some((mend) => mend.check === 'length' && mend.excerpt === 'short');
  const sent = mends.filter((mend) => ['banned', 'quotes', 'placeholders'].includes(mend.check));
  const avoid = sent.map((mend) => mend.excerpt).filter(Boolean);
  return {
    signal: work.signal,
    house: work.house,
    picture: work.picture,
    attachments: work.attachments,
    avoid,
    extra: short ? 6 * work.round : 0,
  };
}

async function write(work: Work): Promise<string> {
  return fileOf(compose(materialOf(work, [])), work, {});
}

async function mend(old: string, mends: readonly Mend[], work: Work): Promise<string> {
  const { data, body } = await splitFrontMatter(old);
  const { lang } = work.signal;
  const fresh = compose(materialOf(work, mends));
  const cleaned = takeOut(await parseMarkdown(body), mends, lang);
  const kept = resize(sectionsOf(cleaned, work.house, lang), fresh, mends);
  const whole = refill(kept, fresh, work.house, mends);
  const shown = whole.some((section) => section.blocks.some(holdsPicture)) ? whole : withPicture(whole, work);
  return fileOf(shown, work, data);
}

function holdsPicture(block: Section['blocks'][number]): boolean {
  return block.type === 'paragraph' && block.children.some((child) => child.type === 'image');
}

/** The picture goes under the title. */
function withPicture(sections: readonly Section[], work: Work): Section[] {
  return sections.map((section) =>
    section.name === 'top'
      ? {
          ...section,
          blocks: [...section.blocks.slice(0, 1), ...pictured(work.picture), ...section.blocks.slice(1)],
        }
      : section,
  );
}

/** Pictures apart from what is heard and watched. */
function filesOf(assets: Assets): Record<string, Record<string, string>> {
  const entries = Object.entries(assets);
  const isPicture = ([, path]: [string, string]) => /\.(png|jpe?g|webp)$/.test(path);
  const others = entries.filter((entry) => !isPicture(entry));
  const pictures = Object.fromEntries(entries.filter(isPicture));
  return others.length > 0 ? { pictures, media: Object.fromEntries(others) } : { pictures };
}

/** Keys a person added to the front matter stay. */
async function fileOf(
  sections: readonly Section[],
  work: Work,
  old: Record<string, unknown>,
): Promise<string> {
  const { signal, house, round, signalPath, assets } = work;
  const data = {
    type: 'post',
    status: 'refined',
    title: titleOf(signal, house),
    lang: signal.lang,
    keyword: signal.keyword,
    day: signal.day,
    ...old,
    signal: signalPath,
    ...filesOf(assets),
    made_by: 'extraction',
    round,
  };
  const children = sections.flatMap((section) => section.blocks);
  return joinFrontMatter(data, await writeMarkdown({ type: 'root', children }));
}
