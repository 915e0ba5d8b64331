/** A run that makes the next version of a draft reads the draft as if it were merged. */
import type { StrataEvent } from '../core/event.ts';
import type { View } from '../core/view.ts';
import type { Bus } from '../git/bus.ts';
import { ObjectBatch } from '../git/database.ts';
import { DraftShelf } from '../git/draft-shelf.ts';
import { mergeChanges } from '../git/merge.ts';
import type { Oid } from '../git/objects.ts';
import { TreeEdit } from '../git/tree.ts';

/** The draft that a run refines. */
export interface Refined {
  key: string;
  /** The head of its branch that the run reads. */
  head: Oid;
  /** The tip's tree with the draft's files in it. */
  tree: Oid;
  /** What the branch itself has at the draft's paths: from there its changes count. */
  onBranch: ReadonlyMap<string, Oid | null>;
}

/** Null for an event that refines nothing, or whose draft is closed: then it is a run like any other. */
export async function refinedBy(event: StrataEvent, bus: Bus, view: View | null): Promise<Refined | null> {
  if (event.draft === null || view === null) return null;
  const shelf = new DraftShelf(bus, view);
  const draft = shelf.open(event.draft);
  const head = draft && shelf.headOf(draft);
  if (!draft || head === null) return null;
  const batch = new ObjectBatch(bus.remote.objects);
  const files = await TreeEdit.open(batch, view.tip.tree);
  // Where the branch has come apart from it, the branch's file is read: that is what the run is to fit.
  const proposed = await shelf.changesOf(draft);
  const onBranch = new Map<string, Oid | null>();
  for (const { path } of proposed) onBranch.set(path, (await files.find(path))?.oid ?? null);
  const { changes } = await mergeChanges(files, batch, proposed);
  for (const { path, mode, blob } of changes) {
    if (blob === null) await files.remove(path);
    else await files.set(path, mode, blob);
  }
  const tree = files.write();
  await bus.remote.objects.write(batch);
  return { key: draft.key, head, tree, onBranch };
}
