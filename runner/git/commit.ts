import type { Tip } from '../core/view.ts';
import type { Bus } from './bus.ts';
import { ObjectBatch } from './database.ts';
import { MODE, type Oid, type Person } from './objects.ts';
import { RemoteError } from './remote.ts';
import { encodeSigned } from './signing.ts';
import { TreeEdit } from './tree.ts';

export interface NewFile {
  path: string;
  content: string;
}

const TRIES = 20;

/**
 * Commits files onto the bus branch at the remote, whoever else is pushing: on a lost race the commit
 * is built again on the new tip. `files` is asked anew for each try, and may return words to give up.
 * Throws `RemoteError` where the remote does not let it happen.
 */
export async function commitFiles(
  bus: Bus,
  files: (tip: Tip) => readonly NewFile[] | string,
  message: string,
  author: Person,
): Promise<{ commit: Oid } | { refused: string }> {
  for (let tries = 1; ; tries += 1) {
    const { tip } = await bus.read();
    const wanted = files(tip);
    if (typeof wanted === 'string') return { refused: wanted };
    const batch = new ObjectBatch(bus.remote.objects);
    const draft = await TreeEdit.open(batch, tip.tree);
    for (const { path, content } of wanted)
      await draft.set(path, MODE.file, batch.put('blob', Buffer.from(content)));
    const time = Date.now() / 1000;
    const content = { tree: draft.write(), parents: [tip.commit], author, committer: author, time, message };
    const commit = batch.put('commit', await encodeSigned(content, bus.signer));
    const pushed = await bus.push([{ ref: bus.branchRef, from: tip.commit, to: commit }], batch, {
      atomic: true,
    });
    const { fate, words } = pushed.fates.get(bus.branchRef) ?? { fate: 'failed', words: '' };
    if (fate === 'moved') return { commit };
    if (fate === 'unknown' && (await bus.remote.readTip()) === commit) return { commit };
    if (fate === 'refused' || tries === TRIES) {
      throw new RemoteError(pushed.fault ?? { kind: fate === 'refused' ? 'denied' : 'broken', words });
    }
    if (pushed.fault && pushed.fault.kind !== 'cut') throw new RemoteError(pushed.fault);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * tries));
  }
}
