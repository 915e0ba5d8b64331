/** An engine in the world's time: what an agent proposes, and how long it takes, comes of its run's id. */
import type { Engine, EngineResult, EngineRun } from '../../runner/engines/engine.ts';
import { NO_USAGE } from '../../runner/engines/engine.ts';
import { Stream } from './chance.ts';
import type { Life } from './life.ts';
import type { Proposed, Witness } from './witness.ts';
import type { World } from './world.ts';

const QUICK_MS = 300;
const LONG_MS = 20_000;
/** An agent may take its time to end when it is told to. */
const ENDING_MS = 500;

export function scriptedEngine(seed: number, world: World, witness: Witness, life: Life): Engine {
  return {
    needsFolders: false,
    run: (run) => {
      const stream = new Stream(seed, 'run', run.run);
      const { result, proposed } = script(run, stream);
      witness.started({ nonce: run.run, life: life.number, proposed });
      return new Promise((resolve) => {
        const end = (milliseconds: number, how: EngineResult) =>
          world.after(milliseconds, () => life.deliver(() => resolve(how)));
        end(stream.whole(0, stream.happens(0.4) ? LONG_MS : QUICK_MS), result);
        run.signal.addEventListener('abort', () =>
          end(stream.whole(0, ENDING_MS), { kind: 'stopped', usage: NO_USAGE }),
        );
      });
    },
  };
}

function script(run: EngineRun, stream: Stream): { result: EngineResult; proposed: Proposed | null } {
  const how = stream.number();
  if (how < 0.1)
    return {
      result: { kind: 'failed', cause: 'error', reason: 'it failed', usage: NO_USAGE },
      proposed: null,
    };
  if (how < 0.2) {
    const due = new Date(Date.parse(run.now) + stream.whole(0, 5000)).toISOString();
    return { result: { kind: 'again', reason: 'not yet', due, usage: NO_USAGE }, proposed: null };
  }
  const proposed = propose(run, stream);
  const files = [...proposed.files].map(([path, content]) => ({ path, content }));
  const emits = proposed.emits.map((type) => ({ type }));
  return { result: { kind: 'proposal', value: { strata: 1, files, emits }, usage: NO_USAGE }, proposed };
}

function propose(run: EngineRun, stream: Stream): Proposed {
  const files = new Map([[`knowledge/${run.agentId}-${run.run.slice(0, 12)}.md`, `${run.run}\n`]]);
  if (stream.happens(0.2)) files.set('knowledge/shared.md', `${run.run}\n`);
  const emits = stream.happens(0.2) ? [stream.pick(['child', 'nobody'])] : [];
  return { files, emits };
}
