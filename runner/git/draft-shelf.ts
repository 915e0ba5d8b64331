/**
 * Drafts as they will stand after the commits made so far, and the ref moves that make it so. A draft has
 * two refs, its document and its branch; they move together with the bus branch, or nothing does.
 */
import type { Draft, LiveDraft } from '../core/draft.ts';
import type { Change } from '../core/outcome.ts';
import type { View } from '../core/view.ts';
import type { Bus } from './bus.ts';
import type { ObjectBatch } from './database.ts';
import { changesOnBranch } from './draft-branch.ts';
import type { Oid } from './objects.ts';
import type { RefUpdate } from './remote.ts';

export class DraftShelf {
  readonly #bus: Bus;
  readonly #view: Pick<View, 'drafts' | 'heads' | 'tip'>;
  /** Null: closed. */
  readonly #changed = new Map<string, Draft | null>();
  readonly #moves = new Map<string, RefUpdate>();

  constructor(bus: Bus, view: Pick<View, 'drafts' | 'heads' | 'tip'>) {
    this.#bus = bus;
    this.#view = view;
  }

  get moves(): RefUpdate[] {
    return [...this.#moves.values()];
  }

  /** The draft as it stands; null if it is closed, merged, or was never there. */
  open(key: string): Draft | null {
    const changed = this.#changed.get(key);
    const draft = changed === undefined ? (this.#view.drafts.get(key)?.draft ?? null) : changed;
    return draft?.merged === null ? draft : null;
  }

  /** Where its branch is, whoever moved it; null where it was deleted. */
  headOf({ branch }: Draft): Oid | null {
    const moved = this.#moves.get(`refs/heads/${branch}`);
    return moved ? moved.to : (this.#view.heads.get(branch) ?? null);
  }

  /** All that merging would bring, people's own commits on the branch included. */
  async changesOf(draft: Draft): Promise<Change[]> {
    const head = this.headOf(draft);
    if (head === null || head === draft.head) return draft.changes;
    return changesOnBranch(this.#bus.remote, head, this.#view.tip.commit);
  }

  /** A new draft, or a change of one; its branch moves where its head is another one. */
  put(batch: ObjectBatch, draft: Draft): void {
    const ref = `refs/heads/${draft.branch}`;
    const from = this.#view.heads.get(draft.branch) ?? null;
    if (from !== draft.head) this.#moves.set(ref, { ref, from, to: draft.head });
    this.#move(draft.key, this.#bus.putDraft(batch, draft));
    this.#changed.set(draft.key, draft);
  }

  /** Something to remember of it; its branch stays where it is, whoever moved it there. */
  note(batch: ObjectBatch, draft: Draft): void {
    this.#move(draft.key, this.#bus.putDraft(batch, draft));
    this.#changed.set(draft.key, draft);
  }

  /** Takes its branch away, and its document unless that is still to be asked for. */
  close(batch: ObjectBatch, draft: Draft, remembered: Draft | null = null): void {
    const ref = `refs/heads/${draft.branch}`;
    const from = this.#view.heads.get(draft.branch);
    if (from !== undefined) this.#moves.set(ref, { ref, from, to: null });
    this.#move(draft.key, remembered === null ? null : this.#bus.putDraft(batch, remembered));
    this.#changed.set(draft.key, remembered);
  }

  #move(key: string, to: Oid | null): void {
    const ref = this.#bus.draftRef(key);
    const from = this.#view.drafts.get(key)?.oid ?? null;
    if (from !== to) this.#moves.set(ref, { ref, from, to });
  }
}

/** Drafts of a view that wait for people. */
export function openDrafts({ drafts }: Pick<View, 'drafts'>): LiveDraft[] {
  return [...drafts.values()]
    .filter(({ draft }) => draft.merged === null)
    .toSorted((a, b) => a.draft.opened.localeCompare(b.draft.opened));
}
