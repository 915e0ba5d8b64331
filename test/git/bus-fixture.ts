/** A bus with two agents, a person and a runner's view of it, for tests of claims and folds. */
import { randomBytes } from 'node:crypto';
import { execa } from 'execa';
import { deliveryKey, sessionKey } from '../../runner/core/layout.ts';
import type { Chore } from '../../runner/core/chores.ts';
import type { Claim, Emitted, Outcome, Record as StrataRecord } from '../../runner/core/outcome.ts';
import type { StrataEvent } from '../../runner/core/event.ts';
import { NO_USAGE } from '../../runner/core/usage.ts';
import { Bus } from '../../runner/git/bus.ts';
import { ObjectBatch } from '../../runner/git/database.ts';
import { doChore, tidiedInEnglish } from '../../runner/git/chores.ts';
import { DraftShelf } from '../../runner/git/draft-shelf.ts';
import { fold, type Folded, type Folding } from '../../runner/git/fold.ts';
import { QueueEdit } from '../../runner/git/queue-edit.ts';
import type { RefUpdate } from '../../runner/git/remote.ts';
import { listFiles } from '../../runner/git/tree.ts';
import { bareRemote, clone, type Person } from '../support/repos.ts';
import { ADA, DIRECT, openRemote, PREFIX } from './places.ts';

export const agentFile = (on: string, more = '') =>
  `---\non: [${on}]\nengine: program\nrun: ./x.sh\nwrites: [knowledge/**]\n${more}---\n`;

export const NOW = new Date('2026-11-21T09:30:00Z');
export const AT = '2026-11-21T09:29:00.000Z';

/** A claim as a runner makes it. */
export function makeClaim(event: StrataEvent, agent = 'writer', more: Partial<Claim> = {}): Claim {
  const session = { key: sessionKey('r1', 'i1'), name: 'r1', instance: 'i1' };
  const { id, path, blob } = event;
  return {
    v: 1,
    kind: 'claim',
    nonce: randomBytes(12).toString('hex'),
    session,
    event: { id, path, blob },
    joined: [],
    agent,
    attempt: 1,
    recoveries: 0,
    lost: [],
    at: AT,
    ...more,
  };
}

export function makeOutcome(tip: string, more: Partial<Outcome> = {}): Outcome {
  return {
    state: 'done',
    reason: 'exit 0',
    cause: null,
    faults: [],
    changes: [],
    emits: [],
    reply: null,
    verdict: null,
    engine: 'program',
    ...NO_USAGE,
    tokens: { input: 1, output: 2, cache_read: 0, cache_write: 0 },
    cost_usd: 0.5,
    sandbox: 'process',
    refused: [],
    tip,
    started: AT,
    ended: AT,
    due: null,
    waiting: null,
    review: null,
    refines: null,
    ...more,
  };
}

export async function makeBus(files: Record<string, string | Uint8Array> = {}) {
  const bare = await bareRemote();
  const ada = await clone(bare);
  const all = {
    'strata.yaml': 'branch: main\n',
    'agents/writer.md': agentFile('idea, note'),
    'agents/second/AGENT.md': agentFile('note'),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) await ada.write(path, content);
  await ada.commit('a bus');
  await ada.push();
  const told: string[] = [];
  const remote = await openRemote(DIRECT, bare);
  const bus = new Bus({
    remote,
    branch: 'main',
    prefix: PREFIX,
    committer: ADA,
    tell: (words) => told.push(words),
  });
  return { bare, ada, remote, bus, told, ...doors(bare, ada, bus) };
}

/** What a test does in one fold. */
interface TestFold {
  queue: QueueEdit;
  batch: ObjectBatch;
  add: (folding: Folding) => Promise<void>;
  chore: (chore: Chore) => Promise<string>;
}

interface FoldResult {
  commit: string;
  tree: string;
  folded: Folded[];
}

export type TestBus = Awaited<ReturnType<typeof makeBus>>;

function doors(bare: string, ada: Person, bus: Bus) {
  const git = async (...args: string[]) => (await execa('git', ['--git-dir', bare, ...args])).stdout;
  return {
    git,
    /** What a person does: commits files (null deletes) and pushes. */
    async commit(files: Record<string, string | Uint8Array | null>, message = 'by hand') {
      await ada.pull();
      for (const [path, content] of Object.entries(files)) {
        if (content === null) await ada.git('rm', '-q', path);
        else await ada.write(path, content);
      }
      await ada.commit(message);
      await ada.push();
    },
    async event(name: string): Promise<StrataEvent> {
      const { tip } = await bus.read();
      return tip.events.find(({ path }) => path.endsWith(`/${name}`))!;
    },
    /** Folds on the tip as it is, pushes, and checks what git thinks of it. */
    async fold(work: (fold: TestFold) => Promise<unknown>, now = NOW): Promise<FoldResult> {
      const view = await bus.read();
      const { tip } = view;
      const shelf = new DraftShelf(bus, view);
      const queue = await QueueEdit.begin(bus.remote.objects, tip, now, bus);
      const folded: Folded[] = [];
      const moved: RefUpdate[] = [];
      await work({
        queue,
        batch: queue.batch,
        add: async (folding) => void folded.push(await fold(queue, shelf, folding)),
        chore: async (chore) => {
          const { tidied, moves } = await doChore(queue, chore, { bus, view, ending: new Set() });
          moved.push(...moves);
          return tidiedInEnglish(tidied);
        },
      });
      const update = { ref: bus.branchRef, from: tip.commit, to: queue.commit };
      const pushed = await bus.push([update, ...moved, ...shelf.moves], queue.batch, { atomic: true });
      if (pushed.fates.get(bus.branchRef)?.fate !== 'moved') throw new Error('the fold did not land');
      const said = await execa('git', ['--git-dir', bare, 'fsck', '--strict', '--full', '--no-dangling'], {
        all: true,
      });
      if (/error|warning|missing/.test(said.all)) throw new Error(said.all);
      return { commit: queue.commit, tree: queue.tree, folded };
    },
    /** Every path of the queue, at the tip. */
    async queue(): Promise<string[]> {
      const { tip } = await bus.read();
      const files = await listFiles(bus.remote.objects, tip.tree, 'queue');
      return files.map(({ path }) => path).filter((path) => !path.endsWith('/.gitkeep'));
    },
    show: (path: string) => git('show', `main:${path}`),
    async record(path: string): Promise<StrataRecord> {
      return JSON.parse(await git('show', `main:${path}`)) as StrataRecord;
    },
    /** Creates a claim ref as a runner does. */
    async claim(claim: Claim) {
      const batch = new ObjectBatch(bus.remote.objects);
      const oid = bus.putClaim(batch, claim);
      const key = deliveryKey(claim.event.id, claim.agent);
      await bus.push([{ ref: bus.claimRef(key), from: null, to: oid }], batch, { atomic: true });
      return { key, oid, ref: bus.claimRef(key) };
    },
  };
}

/** An event as an outcome emits it. */
export function emitted(type: string, more: Partial<Emitted> = {}): Emitted {
  const times = { not_before: null, deadline: null };
  return {
    type,
    payload: {},
    next_agent: null,
    priority: null,
    files: [],
    requires_ack: false,
    ...times,
    ...more,
  };
}

/** Blobs of what an outcome writes, put where a fold can find them. */
export function write(
  fold: { batch: ObjectBatch },
  path: string,
  content: string | Uint8Array,
  base: string | null = null,
) {
  const blob = fold.batch.put('blob', Buffer.from(content as string));
  return { path, mode: '100644', blob, base };
}
