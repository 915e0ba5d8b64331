/** An engine in the world's time: what an agent proposes, and how long it takes, comes of its run's id. */
import type { Engine, EngineResult, EngineRun } from '../../runner/engines/engine.ts';
import { NO_USAGE } from '../../runner/engines/engine.ts';
import { Stream } from './chance.ts';
import type { Proposed } from './facts.ts';
import type { Life } from './life.ts';
import type { Witness } from './witness.ts';
import type { World } from './world.ts';

const QUICK_MS = 300;
const LONG_MS = 20_000;
/** An agent may take its time to end when it is told to. */
const ENDING_MS = 500;

/** What an agent does in a run, from its beginning on. */
interface Script {
  result: EngineResult;
  proposed: Proposed | null;
  /** Milliseconds until it ends by itself. */
  takes: number;
  /** What it does before. */
  acts?: readonly { at: number; act: () => void }[];
}

/** An agent that does otherwise than most. */
export type Acting = (run: EngineRun, stream: Stream) => Script;

export function scriptedEngine(
  seed: number,
  world: World,
  witness: Witness,
  life: Life,
  acting: Readonly<Record<string, Acting>>,
): Engine {
  return {
    needsFolders: false,
    run: (run) => {
      const stream = new Stream(seed, 'run', run.run);
      const { result, proposed, takes, acts = [] } = (acting[run.agentId] ?? usually)(run, stream);
      witness.started({
        nonce: run.run,
        life: life.number,
        runner: life.name,
        agent: run.agentId,
        event: run.event,
        steps: run.steps,
        wall: life.clock.wall(),
        latestWall: life.latestWall,
        proposed,
      });
      return new Promise((resolve) => {
        const after = (milliseconds: number, happen: () => void) =>
          world.after(milliseconds, () => life.deliver(happen));
        for (const { at, act } of acts) if (at < run.timeoutMs) after(at, () => run.signal.aborted || act());
        if (takes < run.timeoutMs) after(takes, () => resolve(result));
        else after(run.timeoutMs, () => resolve(failed('timeout', 'it took too long')));
        run.signal.addEventListener('abort', () =>
          after(stream.whole(0, ENDING_MS), () => resolve({ kind: 'stopped', usage: NO_USAGE })),
        );
      });
    },
  };
}

/** Fails now and then, asks for another try, or proposes. */
export const usually: Acting = (run, stream) => {
  const outcome = usualEnd(run, stream);
  return { ...outcome, takes: stream.whole(0, stream.happens(0.4) ? LONG_MS : QUICK_MS) };
};

function usualEnd(run: EngineRun, stream: Stream): Pick<Script, 'result' | 'proposed'> {
  const how = stream.number();
  if (how < 0.1) return { result: failed('error', 'it failed'), proposed: null };
  if (how < 0.2) {
    const due = new Date(Date.parse(run.now) + stream.whole(0, 5000)).toISOString();
    return { result: { kind: 'again', reason: 'not yet', due, usage: NO_USAGE }, proposed: null };
  }
  const proposed = propose(run, stream);
  const files = [...proposed.files].map(([path, content]) => ({ path, content }));
  const emits = proposed.emits.map((type) => ({ type }));
  return { result: { kind: 'proposal', value: { strata: 1, files, emits }, usage: NO_USAGE }, proposed };
}

function failed(cause: 'error' | 'timeout', reason: string): EngineResult {
  return { kind: 'failed', cause, reason, usage: NO_USAGE };
}

function propose(run: EngineRun, stream: Stream): Proposed {
  const files = new Map([[`knowledge/${run.agentId}-${run.run.slice(0, 12)}.md`, `${run.run}\n`]]);
  if (stream.happens(0.2)) files.set('knowledge/shared.md', `${run.run}\n`);
  const emits = stream.happens(0.2) ? [stream.pick(['child', 'nobody'])] : [];
  return { files, emits };
}
