/** The whole judgement of a proposal: rights and policy, names, and what its files and words hold. */
import { setImmediate } from 'node:timers/promises';
import type { Agent } from '../core/agent.ts';
import type { Config } from '../core/config.ts';
import { foldName, unsafePath } from '../core/filenames.ts';
import type { Inspection } from '../core/inspection.ts';
import { judge } from '../core/judge.ts';
import { isNamedAsMedia, isText, whyNotItsName } from '../core/media.ts';
import type { Proposal } from '../core/proposal.ts';
import type { Secrets } from '../core/secrets.ts';
import type { ObjectReader } from '../git/database.ts';
import type { Oid } from '../git/objects.ts';
import { findTwin } from '../git/tree.ts';

/** What a proposal is to be added to. */
interface Ground {
  config: Config;
  /** The tree that the agent read. */
  tree: Oid;
  objects: ObjectReader;
}

interface Means {
  inspection: Inspection;
  secrets: Secrets;
}

/** Every reason why a proposal may not land; empty if it may. */
export async function faultsOf(
  proposal: Proposal,
  agent: Agent,
  { config, tree, objects }: Ground,
  means: Means,
): Promise<string[]> {
  // Other faults would name them.
  const unspeakable = await wordFaults(namesOf(proposal), means);
  if (unspeakable.length > 0) return unspeakable;
  const faults = judge(proposal, agent, config);
  faults.push(...(await twinsOf(objects, tree, proposal)));
  for (const { path, bytes } of proposal.files)
    // One that is too large is refused, and not looked into.
    if (bytes && bytes.length <= config.limits.fileBytes)
      faults.push(...(await contentFaults(path, bytes, means)));
  for (const words of wordsOf(proposal)) faults.push(...(await wordFaults(words, means)));
  return faults;
}

const LARGE = 1024 * 1024;

async function contentFaults(
  path: string,
  bytes: Uint8Array,
  { inspection, secrets: { redaction } }: Means,
): Promise<string[]> {
  // A large file takes seconds: a runner with many of them still has to renew its claims.
  if (bytes.length > LARGE) await setImmediate();
  const shown = JSON.stringify(path);
  const medium = isNamedAsMedia(path) ? await inspection.mediumOf(bytes) : null;
  const misnamed = whyNotItsName(path, bytes, medium);
  const known = redaction.namesIn(bytes);
  const keys = isText(bytes) ? await inspection.keysIn(path, Buffer.from(bytes).toString('utf8')) : [];
  return [
    ...(misnamed === null ? [] : [misnamed]),
    ...known.map((name) => holdsSecret(shown, name)),
    ...keys.map(({ line, kind }) => holdsKey(`${shown}, line ${line},`, kind)),
  ];
}

function holdsSecret(what: string, name: string): string {
  return `${what} holds the secret ${name}; secrets stay out of the bus`;
}

function holdsKey(what: string, kind: string): string {
  return `${what} holds what reads like a key (${kind}); keys stay out of the bus`;
}

interface Words {
  what: string;
  value: unknown;
  /** Only told to people: without the secrets that are known. What others act on is refused with one. */
  told: boolean;
}

async function wordFaults({ what, value, told }: Words, { inspection, secrets }: Means): Promise<string[]> {
  const text = textsIn(value).join('\n');
  if (text === '') return [];
  const known = told ? [] : secrets.redaction.namesIn(Buffer.from(text));
  const keys = await inspection.keysIn('', secrets.redaction.text(text));
  return [
    ...known.map((name) => holdsSecret(what, name)),
    ...new Set(keys.map(({ kind }) => holdsKey(what, kind))),
  ];
}

function namesOf({ files, emits }: Proposal): Words {
  const value = [files.map(({ path }) => path), emits.map(({ type }) => type)];
  return { what: 'a name of a file or an event', value, told: false };
}

/** All that a proposal says outside of its files. */
function wordsOf({ emits, reply, verdict, waiting }: Proposal): Words[] {
  return [
    ...emits.map((emit) => ({ what: `event ${JSON.stringify(emit.type)}`, value: emit, told: false })),
    { what: 'its reply', value: reply, told: true },
    { what: 'its verdict', value: verdict, told: true },
    { what: 'its question', value: waiting?.question, told: true },
  ];
}

/** Every text in a value of JSON, keys and numbers too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [`${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...textsIn(inner),
  ]);
}

/** New files that some systems could not tell from one that is there: a trick, or an accident to come. */
async function twinsOf(objects: ObjectReader, tree: Oid, proposal: Proposal): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, bytes } of proposal.files) {
    const twin = bytes === null || unsafePath(path) ? null : await findTwin(objects, tree, path, foldName);
    if (twin)
      faults.push(
        `${JSON.stringify(path)} and ${JSON.stringify(twin)}, which is there, are one name on some systems`,
      );
  }
  return faults;
}
