import picomatch from 'picomatch';
import { parse } from 'yaml';
import type { Site } from './pushes.ts';
import type { Happening, Pull } from './world.ts';

/** The `on:` of a workflow, as far as the double reads it. */
interface Filter {
  branches?: string[];
  'branches-ignore'?: string[];
  paths?: string[];
  'paths-ignore'?: string[];
  types?: string[];
}

interface Occasion {
  /** Of which the workflow files are read. */
  commit: string;
  branch: string;
  files: readonly string[];
  message: string;
}

const FOLDER = '.github/workflows/';
const NOTHING = '0'.repeat(40);
const SKIPPED = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/;
/** GitHub's filters look no further. */
const MOST_FILES = 300;
/** Events whose `on:` may name branches and paths, and that a message may skip. */
const FILTERED = new Set(['push', 'pull_request']);
/** Without `types:` a pull request's other actions start nothing. */
const USUAL_TYPES: Record<string, readonly string[]> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
};

/** The workflow files that run because of this, by their paths, as GitHub reads them. */
export async function startedBy(site: Site, happening: Happening): Promise<string[]> {
  const { name, payload, starts } = happening;
  if (!starts) return [];
  if (typeof payload['workflow'] === 'string') return [payload['workflow']];
  const occasion = await occasionOf(site, happening);
  if (occasion === null || (FILTERED.has(name) && SKIPPED.test(occasion.message))) return [];
  const files = await site.repository.filesIn(occasion.commit, FOLDER);
  const texts = await Promise.all(files.map((file) => site.repository.read(occasion.commit, file)));
  return files.filter((_, index) => listens(parse(texts[index]!) as { on?: unknown }, happening, occasion));
}

async function occasionOf(site: Site, { name, payload }: Happening): Promise<Occasion | null> {
  if (name === 'push') return pushed(site, payload as { before: string; after: string; ref: string });
  const pull = name === 'pull_request' ? site.world.pull(Number(payload['number'])) : undefined;
  if (pull !== undefined) return proposed(site, pull);
  // All else goes by the default branch.
  const commit = await site.repository.tip('main');
  return commit === null ? null : { commit, branch: 'main', files: [], message: '' };
}

async function pushed(
  { repository }: Site,
  { before, after, ref }: { before: string; after: string; ref: string },
): Promise<Occasion | null> {
  if (after === NOTHING) return null;
  const files = await repository.touched(before === NOTHING ? null : before, after);
  const branch = ref.replace(/^refs\/(heads|tags)\//, '');
  return {
    commit: after,
    branch,
    files: files.slice(0, MOST_FILES),
    message: await repository.message(after),
  };
}

async function proposed({ repository }: Site, { sha, base, baseSha }: Pull): Promise<Occasion> {
  const changes = await repository.changes(baseSha, sha);
  const files = changes.map(({ path }) => path).slice(0, MOST_FILES);
  return { commit: sha, branch: base, files, message: await repository.message(sha) };
}

function listens(
  { on }: { on?: unknown },
  { name, action }: Happening,
  { branch, files }: Occasion,
): boolean {
  if (typeof on === 'string') return on === name;
  if (Array.isArray(on)) return on.includes(name);
  if (typeof on !== 'object' || on === null || !(name in on)) return false;
  const filter = ((on as Record<string, unknown>)[name] ?? {}) as Filter;
  const types = filter.types ?? USUAL_TYPES[name];
  if (action !== null && types !== undefined && !types.includes(action)) return false;
  if (!FILTERED.has(name)) return true;
  return (
    (filter.branches === undefined || chosen(branch, filter.branches)) &&
    !(filter['branches-ignore'] ?? []).some((pattern) => matches(branch, pattern)) &&
    (filter.paths === undefined || files.some((file) => chosen(file, filter.paths!))) &&
    (filter['paths-ignore'] === undefined || files.some((file) => !chosen(file, filter['paths-ignore']!)))
  );
}

/** The last pattern that fits decides; `!` takes away again. */
function chosen(name: string, patterns: readonly string[]): boolean {
  const last = patterns.findLast((pattern) => matches(name, pattern.replace(/^!/, '')));
  return last !== undefined && !last.startsWith('!');
}

function matches(name: string, pattern: string): boolean {
  return picomatch.isMatch(name, pattern, { dot: true });
}
