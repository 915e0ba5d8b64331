/** An agent's answer to an event, for whoever is making the agent: nothing lands. */
import type { Agent } from '../core/agent.ts';
import type { StrataEvent } from '../core/event.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Tip } from '../core/view.ts';
import { claimByHand } from '../git/claim-by-hand.ts';
import type { Bus } from '../git/bus.ts';
import { diffOf, type TwoVersions } from '../git/diff.ts';
import { findEntry } from '../git/tree.ts';
import type { Attempted } from '../loop/frame.ts';
import { rehearse, type RehearsalPorts } from './rehearsal.ts';

export interface TriedOut {
  outcome: Outcome;
  /** A unified diff of the files that it proposes. */
  diff: string;
}

/** Null: stopped. */
export async function tryOut(
  { remote }: Pick<Bus, 'remote'>,
  ports: RehearsalPorts,
  { tip, agent, event }: { tip: Tip; agent: Agent; event: StrataEvent },
): Promise<TriedOut | null> {
  const claim = claimByHand(event, agent.id, { attempt: 1, at: ports.now().toISOString(), who: 'try' });
  const rehearsal = { remote, tip, agentsTree: tip.tree, agent, event, joined: [], record: null };
  const attempted = await rehearse(ports, claim, rehearsal);
  if (!attempted) return null;
  const before = async (path: string) => {
    const entry = await findEntry(remote.objects, tip.tree, path);
    return entry ? ((await remote.objects.read(entry.oid))?.bytes ?? null) : null;
  };
  return { outcome: attempted.outcome, diff: await diffOf(await versionsOf(attempted, before)) };
}

/** What lies there, and what would. */
function versionsOf(
  { outcome, blobs }: Attempted,
  before: (path: string) => Promise<Buffer | null>,
): Promise<TwoVersions[]> {
  return Promise.all(
    outcome.changes.map(async ({ path, blob }) => ({
      path,
      before: await before(path),
      after: blob === null ? null : (blobs.get(blob) ?? null),
    })),
  );
}
