import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from '../../runner/git/command.ts';
import { ObjectBatch, ObjectDatabase } from '../../runner/git/database.ts';
import { EMPTY_TREE, encodeCommit, MODE } from '../../runner/git/objects.ts';
import { TreeEdit } from '../../runner/git/tree.ts';
import { tempFolder } from '../../test/support/temp.ts';
import { percentile, timed } from '../yardsticks/statistics.ts';

/** Milliseconds (median) for the objects of one commit of one new small file, written and fsynced. */
export async function objectCommit({ times = 50 }: { times?: number } = {}): Promise<number> {
  const gitDir = join(await tempFolder('objects'), 'repo.git');
  await mkdir(gitDir, { recursive: true });
  await git(['init', '--quiet', '--bare', gitDir]);
  const database = new ObjectDatabase(gitDir);
  const person = { name: 'bench', email: 'bench@example.org' };
  let tree = EMPTY_TREE;
  let parents: string[] = [];
  const taken: number[] = [];
  const first = new ObjectBatch(database);
  first.put('tree', Buffer.alloc(0));
  await database.write(first);
  for (let i = 0; i < times; i += 1) {
    taken.push(
      await timed(async () => {
        const batch = new ObjectBatch(database);
        const draft = await TreeEdit.open(batch, tree);
        await draft.set(`done/${i}.md`, MODE.file, batch.put('blob', Buffer.from(`event ${i}\n`)));
        tree = draft.write();
        const commit = encodeCommit({
          tree,
          parents,
          author: person,
          committer: person,
          time: 0,
          message: `event ${i}`,
        });
        parents = [batch.put('commit', commit)];
        await database.write(batch);
      }),
    );
  }
  await database.close();
  return percentile(taken, 0.5);
}
