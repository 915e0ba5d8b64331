/** Where an agent is tried: a checkout as it lies there, else the bus at its tip. */
import { join } from 'node:path';
import { locate } from '../../connect.ts';
import type { Bus } from '../../git/bus.ts';
import { History } from '../../git/history.ts';
import { snapshotOf } from '../../git/snapshot.ts';
import type { BusOptions } from '../help.ts';
import { visit, type Look } from '../visit.ts';

export interface Stage extends Look {
  bus: Bus;
  /** Folders for runs, and for agents' own files. */
  runs: string;
  agents: string;
}

/** Somebody at work on an agent wants to know before committing: so a checkout's own files come first. */
export async function onStage<Done>(
  options: BusOptions,
  work: (stage: Stage) => Promise<Done>,
): Promise<Done> {
  const { checkout } = await locate(options.repo ?? null, process.cwd());
  if (checkout === null || options.branch !== undefined)
    return visit(options, ({ connection: { bus, store }, view, history }) =>
      work({ bus, view, history, runs: store.runs, agents: store.agents }),
    );
  const { bus, folder, close } = await snapshotOf(checkout);
  try {
    const view = await bus.read();
    const history = new History(bus.remote, view.tip);
    return await work({ bus, view, history, runs: join(folder, 'runs'), agents: join(folder, 'agents') });
  } finally {
    await close();
  }
}
