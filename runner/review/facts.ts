/** What the bus knows of a draft, for deciding what is to be done about it. */
import type { Draft } from '../core/draft.ts';
import { idHash } from '../core/layout.ts';
import type { DraftFacts } from '../core/review.ts';
import type { Tip, View } from '../core/view.ts';
import type { Bus } from '../git/bus.ts';
import { findEntry } from '../git/tree.ts';

type BusFacts = Omit<DraftFacts, 'standing' | 'hasForge' | 'wall'>;

export async function factsOf(bus: Bus, { tip, heads }: View, draft: Draft): Promise<BusFacts> {
  const { objects } = bus.remote;
  const entries = await Promise.all(draft.changes.map(({ path }) => findEntry(objects, tip.tree, path)));
  const there = entries.map((entry) => entry?.oid ?? null);
  const { refining, changes, events } = draft;
  const hasFiles = changes.length > 0 && changes.every(({ blob }, i) => there[i] === blob);
  const { remindMs, expireMs } = tip.config.review;
  return {
    hasLanded: events.length > 0 ? events.some((id) => isPending(id, tip) || hasEnded(id, tip)) : hasFiles,
    head: heads.get(draft.branch) ?? null,
    baseMoved: changes.some(({ base, blob }, i) => there[i] !== base && there[i] !== blob),
    refiningEnded: refining !== null && hasEnded(refining, tip) && !isPending(refining, tip),
    remindMs,
    expireMs,
  };
}

function isPending(id: string, tip: Tip): boolean {
  return tip.events.some((event) => event.id === id);
}

function hasEnded(id: string, tip: Tip): boolean {
  return tip.ended.has(idHash(id));
}
