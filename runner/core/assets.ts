/**
 * The registry of assets: derived each time from files and records, and kept nowhere, so nothing can differ
 * from it.
 */
import { placeOf, type AssetPlace, type AssetType } from './assetplaces.ts';
import { lifeOf, type LifeEvent } from './assetlife.ts';
import type { Record } from './outcome.ts';
import { inOrder, verdictsIn, type FrontMatterKeys, type Verdict } from './verdicts.ts';

/** In the order in which an asset goes through them. */
export const ASSET_STATES = [
  'captured',
  'analyzed',
  'refined',
  'validated',
  'approved',
  'published',
  'archived',
] as const;
export type AssetState = (typeof ASSET_STATES)[number];

/** A file below the knowledge folder. */
export interface KnowledgeFile {
  path: string;
  blob: string;
  /** Of a markdown file: its front matter, and the sum of its bytes that reports name it by. Else null. */
  text: { data: FrontMatterKeys; sha256: string } | null;
}

export interface Asset {
  id: string;
  type: AssetType;
  title: string | null;
  /** Where it comes from: a source that its file names, else the agent that wrote it first. */
  source: string | null;
  /** Of its newest version. */
  path: string;
  state: AssetState;
  /** 0 to 100, of its newest version; null where nobody judged that. */
  score: number | null;
  /** Oldest first. Records leave the tip after a while; their part of the life goes with them. */
  life: LifeEvent[];
  links: {
    signal: string | null;
    pictures: string[];
    voice: string | null;
    captions: string | null;
    films: string[];
    /** All files that are versions of it, oldest first. */
    versions: string[];
  };
}

/** One asset's files, oldest version first. */
interface Group {
  id: string;
  type: AssetType;
  files: KnowledgeFile[];
}

/** @param knowledge the folder, such as `knowledge` */
export function registryOf(
  files: readonly KnowledgeFile[],
  records: readonly Record[],
  knowledge: string,
): Asset[] {
  const verdicts = inOrder(files.flatMap(({ path, text }) => (text ? verdictsIn(path, text.data) : [])));
  const approved = approvedBlobs(records);
  const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
  const assets = groupsOf(files, knowledge).map(({ id, type, files: versions }) => {
    const newest = versions.at(-1)!;
    const verdict = verdicts.findLast((one) => isOf(one, newest)) ?? null;
    const paths = versions.map(({ path }) => path);
    const life = lifeOf(paths, records, verdicts, blobs);
    return {
      id,
      type,
      title: textIn(newest, 'title') ?? textIn(newest, 'keyword'),
      source: textIn(newest, 'source') ?? life.find(({ agent }) => agent !== null)?.agent ?? null,
      path: newest.path,
      state: stateOf(newest, verdict, approved),
      score: scoreOf(newest, type, verdict),
      life,
      links: linksOf(newest, paths),
    };
  });
  return withUsers(assets, files, knowledge);
}

function groupsOf(files: readonly KnowledgeFile[], knowledge: string): Group[] {
  const groups = new Map<string, { place: AssetPlace; file: KnowledgeFile }[]>();
  for (const file of files) {
    const place = placeOf(file.path, knowledge);
    if (place) groups.set(place.id, [...(groups.get(place.id) ?? []), { place, file }]);
  }
  return [...groups]
    .map(([id, versions]) => {
      const sorted = versions.toSorted((a, b) => a.place.version - b.place.version);
      return { id, type: sorted[0]!.place.type, files: sorted.map(({ file }) => file) };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A judgement counts for the bytes that were judged, and for no later ones. */
function isOf({ path, sha256 }: Verdict, file: KnowledgeFile): boolean {
  return path === file.path && sha256 === file.text?.sha256;
}

/** Blobs that waited for a person, by path: where one of them is at the tip, somebody approved it. */
function approvedBlobs(records: readonly Record[]): Set<string> {
  const waited = records.filter(({ draft, undone }) => draft !== null && undone === null);
  return new Set(waited.flatMap(({ files }) => files.map(({ path, blob }) => `${blob} ${path}`)));
}

/** What its file says of it, moved on by judgements and by people. */
function stateOf(file: KnowledgeFile, verdict: Verdict | null, approved: ReadonlySet<string>): AssetState {
  const said = ASSET_STATES.find((state) => state === file.text?.data['status']) ?? 'captured';
  if (said === 'published' || said === 'archived') return said;
  if (approved.has(`${file.blob} ${file.path}`)) return 'approved';
  if (verdict === null || said === 'approved') return said;
  if (verdict.decision === 'archive') return 'archived';
  // Whatever it says of itself: below the bar it has been looked at, and no more.
  if (verdict.decision !== 'pass') return 'analyzed';
  return furthest(said, verdict.round > 1 ? 'refined' : 'validated');
}

function furthest(a: AssetState, b: AssetState): AssetState {
  return ASSET_STATES.indexOf(a) > ASSET_STATES.indexOf(b) ? a : b;
}

/** Signals are scored by who wrote them; a published post has the score it was published with. */
function scoreOf(file: KnowledgeFile, type: AssetType, verdict: Verdict | null): number | null {
  if (verdict) return verdict.score;
  const score = file.text?.data['score'];
  const isOwn = type === 'signal' || file.text?.data['status'] === 'published';
  return isOwn && typeof score === 'number' && Number.isFinite(score) ? score : null;
}

function textIn({ text }: KnowledgeFile, key: string): string | null {
  const value = text?.data[key];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function linksOf(file: KnowledgeFile, versions: string[]): Asset['links'] {
  const pictures = pathsIn(file, 'pictures');
  const media = pathsIn(file, 'media');
  return {
    signal: textIn(file, 'signal'),
    pictures: Object.values(pictures),
    voice: media['voice'] ?? null,
    captions: media['captions'] ?? null,
    films: Object.entries(media).flatMap(([name, path]) => (name.startsWith('video') ? [path] : [])),
    versions,
  };
}

/** A mapping of names to files in the front matter, as paths of the bus. */
function pathsIn({ path, text }: KnowledgeFile, key: string): { [name: string]: string } {
  const given = text?.data[key];
  if (typeof given !== 'object' || given === null) return {};
  const named = Object.entries(given).filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string';
  });
  const folder = path.slice(0, path.lastIndexOf('/'));
  return Object.fromEntries(
    named.map(([name, to]) => [name, to.startsWith('./') ? `${folder}/${to.slice(2)}` : to]),
  );
}

/** A medium has no front matter: it is as far as the furthest of those that use it. */
function withUsers(assets: Asset[], files: readonly KnowledgeFile[], knowledge: string): Asset[] {
  const states = new Map(assets.map(({ id, state }) => [id, state]));
  const users = new Map<string, AssetState>();
  for (const file of files) {
    const user = states.get(placeOf(file.path, knowledge)?.id ?? '');
    if (user === undefined) continue;
    for (const path of [
      ...Object.values(pathsIn(file, 'pictures')),
      ...Object.values(pathsIn(file, 'media')),
    ])
      users.set(path, furthest(user, users.get(path) ?? 'captured'));
  }
  return assets.map((asset) => ({
    ...asset,
    state: furthest(users.get(asset.path) ?? asset.state, asset.state),
  }));
}
