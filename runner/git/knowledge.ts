/** The knowledge folder of a tip, as the registry of assets wants it: no medium is read, or fetched. */
import type { KnowledgeFile } from '../core/assets.ts';
import { readFrontMatter } from '../core/frontmatter.ts';
import { sha256 } from '../core/layout.ts';
import type { Record } from '../core/outcome.ts';
import type { Tip } from '../core/view.ts';
import { History } from './history.ts';
import { MODE } from './objects.ts';
import type { Remote } from './remote.ts';
import { listFiles, type TreeFile } from './tree.ts';

export async function readKnowledge(
  remote: Remote,
  tip: Pick<Tip, 'tree' | 'config'>,
): Promise<KnowledgeFile[]> {
  const listed = await listFiles(remote.objects, tip.tree, tip.config.paths.knowledge);
  const files = listed.filter(({ mode }) => mode === MODE.file || mode === MODE.executable);
  await remote.prefetch(files.filter(isText).map(({ oid }) => oid));
  return Promise.all(
    files.map(async (file) => ({
      path: file.path,
      blob: file.oid,
      text: isText(file) ? await textOf(file, remote) : null,
    })),
  );
}

function isText({ path }: TreeFile): boolean {
  return path.endsWith('.md');
}

/** What cannot be read says nothing of itself. */
async function textOf({ path, oid }: TreeFile, remote: Remote): Promise<KnowledgeFile['text']> {
  const object = await remote.objects.read(oid);
  if (object?.type !== 'blob') return null;
  const { data } = readFrontMatter(object.bytes, path);
  return { data, sha256: sha256(object.bytes) };
}

/** Every record at the tip; brought at once, where they would come one by one. */
export async function readRecords(
  remote: Remote,
  tip: Pick<Tip, 'tree' | 'commit' | 'config'>,
): Promise<Record[]> {
  const { open, dead, done } = tip.config.paths;
  const listed = await Promise.all(
    [open, dead, done].map((place) => listFiles(remote.objects, tip.tree, place)),
  );
  await remote.prefetch(listed.flat().map(({ oid }) => oid));
  const history = new History(remote, tip);
  const found: Record[] = [];
  for await (const folder of history.folders()) {
    const { records } = await history.files(folder);
    found.push(...records.map(({ record }) => record));
  }
  return found;
}
