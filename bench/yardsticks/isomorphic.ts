import fs from 'node:fs';
import { init, writeBlob, writeCommit, writeRef, writeTree, type TreeEntry } from 'isomorphic-git';
import { tempFolder } from '../../test/support/temp.ts';
import { percentile, timed } from './statistics.ts';

const author = { name: 'yardstick', email: 'yardstick@example.org', timestamp: 0, timezoneOffset: 0 };

/**
 * One commit of one new small file made with isomorphic-git's objects alone: a blob, its folder's tree,
 * the root's tree, the commit, the branch; no index, no work tree. isomorphic-git never fsyncs.
 * @returns the median in ms
 */
export async function isomorphicCommit({ times = 50 }: { times?: number } = {}): Promise<number> {
  const dir = await tempFolder('isomorphic');
  const repo = { fs, dir, gitdir: dir };
  await init({ ...repo, bare: true, defaultBranch: 'main' });
  const files: TreeEntry[] = [];
  const parents: string[] = [];
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const commitOne = async (): Promise<void> => {
      const oid = await writeBlob({ ...repo, blob: Buffer.from(`event ${index}\n`) });
      files.push({ mode: '100644', path: `${index}.md`, oid, type: 'blob' });
      const folder = await writeTree({ ...repo, tree: files });
      const tree = await writeTree({
        ...repo,
        tree: [{ mode: '040000', path: 'done', oid: folder, type: 'tree' }],
      });
      const commit = { message: `event ${index}\n`, tree, parent: [...parents], author, committer: author };
      parents[0] = await writeCommit({ ...repo, commit });
      await writeRef({ ...repo, ref: 'refs/heads/main', value: parents[0], force: true });
    };
    taken.push(await timed(commitOne));
  }
  return percentile(taken, 0.5);
}
