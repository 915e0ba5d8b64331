/** Changes of an outcome against the tree as it stands: as they were, merged, or in conflict. */
import { mergeText } from '../core/landing.ts';
import type { Change } from '../core/outcome.ts';
import type { ObjectBatch } from './database.ts';
import { MODE, type Oid } from './objects.ts';
import type { TreeEdit } from './tree.ts';

/** Law 11: a file that somebody changed since the agent read it is merged cleanly or not written. */
export async function mergeChanges(
  draft: TreeEdit,
  batch: ObjectBatch,
  changes: readonly Change[],
): Promise<{ changes: Change[]; conflicts: string[] }> {
  const merged: Change[] = [];
  const conflicts: string[] = [];
  for (const change of changes) {
    const entry = await draft.find(change.path);
    const blocked = await isBlocked(draft, change.path);
    const current = entry?.oid ?? null;
    if (!blocked && (current === change.base || current === change.blob)) merged.push(change);
    else {
      const blob = blocked || entry?.mode === MODE.tree ? null : await mergeBlobs(batch, change, current);
      if (blob === null) conflicts.push(change.path);
      else merged.push({ ...change, blob });
    }
  }
  return { changes: merged, conflicts };
}

/** Whether a folder on the way is a file, a link or a submodule by now. */
async function isBlocked(draft: TreeEdit, path: string): Promise<boolean> {
  const parts = path.split('/');
  for (let n = 1; n < parts.length; n += 1) {
    const entry = await draft.find(parts.slice(0, n).join('/'));
    if (entry && entry.mode !== MODE.tree) return true;
  }
  return false;
}

async function mergeBlobs(batch: ObjectBatch, change: Change, current: Oid | null): Promise<Oid | null> {
  if (change.blob === null || change.base === null || current === null) return null;
  const texts = await Promise.all([change.blob, change.base, current].map((oid) => readText(batch, oid)));
  const [ours, base, theirs] = texts;
  if (ours == null || base == null || theirs == null) return null;
  const merged = mergeText(ours, base, theirs);
  return merged === null ? null : batch.put('blob', Buffer.from(merged, 'utf8'));
}

/** Null for what is no UTF-8 text: another encoding would come out changed. */
async function readText(batch: ObjectBatch, oid: Oid): Promise<string | null> {
  const object = await batch.read(oid);
  if (object?.type !== 'blob' || object.bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(object.bytes);
  } catch {
    return null;
  }
}
