/** Where a schedule begins: a bus with two agents and those of its subject, and the person who changes its files. */
import { ObjectBatch } from '../../runner/git/database.ts';
import { encodeCommit, MODE, type Oid } from '../../runner/git/objects.ts';
import { TreeEdit } from '../../runner/git/tree.ts';
import { BRANCH, MemoryObjects, type Hub } from './hub.ts';
import { LIMITS } from './oracles.ts';
import { agentFile, type Subject } from './subjects/subject.ts';

export const HOSTS = {
  /** A folder on the same machine: tells when it moves, moves refs without a push. */
  folder: null,
  /** A server of one's own: no budget. */
  server: 'server.invalid',
  /** A host with a budget of pushes, as github.com. */
  budget: 'budget.invalid',
} as const;

const FILES = {
  'strata.yaml': `branch: main
retry: {limit: ${LIMITS.attempts}, backoff: 2s}
limits: {depth: 3, recoveries: ${LIMITS.recoveries}}
remotes:
  ${HOSTS.server}: {heartbeat: 10s, poll: 500ms}
  ${HOSTS.budget}: {pushes_per_minute: 60, heartbeat: 20s, poll: 1s}
`,
  'agents/first.md': agentFile('[work, both]'),
  'agents/second.md': agentFile('[both, child]'),
};

export const PERSON = { name: 'Ada', email: 'ada@example.org' };

export interface Genesis {
  objects: MemoryObjects;
  tip: Oid;
}

const known = new Map<Subject, Promise<Genesis>>();

/** The bus that schedules of a subject begin with; its objects are made once. */
export function genesisOf(subject: Subject): Promise<Genesis> {
  const genesis = known.get(subject) ?? makeGenesis(subject);
  known.set(subject, genesis);
  return genesis;
}

async function makeGenesis({ files }: Subject): Promise<Genesis> {
  const objects = new MemoryObjects();
  const batch = new ObjectBatch(objects);
  const tip = await commit(batch, batch.putTree([]), [], { ...FILES, ...files }, 'a bus');
  await objects.write(batch);
  return { objects, tip };
}

/** What a person does: commits files (null: deletes) on the tip, and gets it through. */
export async function change(hub: Hub, files: Readonly<Record<string, string | null>>): Promise<void> {
  const batch = new ObjectBatch(hub.objects);
  const from = hub.tip;
  const to = await commit(batch, hub.objects.commitOf(from).tree, [from], files, 'by hand');
  await hub.objects.write(batch);
  hub.move([{ ref: BRANCH, from, to }], true, null);
}

async function commit(
  batch: ObjectBatch,
  base: Oid,
  parents: Oid[],
  files: Readonly<Record<string, string | null>>,
  message: string,
): Promise<Oid> {
  const draft = await TreeEdit.open(batch, base);
  for (const [path, text] of Object.entries(files)) {
    if (text === null) await draft.remove(path);
    else await draft.set(path, MODE.file, batch.put('blob', Buffer.from(text)));
  }
  const tree = draft.write();
  return batch.put(
    'commit',
    encodeCommit({ tree, parents, author: PERSON, committer: PERSON, time: 0, message }),
  );
}
