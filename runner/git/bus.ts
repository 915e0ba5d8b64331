/**
 * The bus protocol on git: reading a view, and making claims, ties, folds and heartbeats of ref moves.
 * PROTOCOL's rules are named where they are kept. Decides nothing about what to take: that is `plan`.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { draftSchema, type Draft, type LiveDraft } from '../core/draft.ts';
import { checkpointRef, claimRef, draftRef, sessionRef } from '../core/layout.ts';
import {
  checkpointSchema,
  claimSchema,
  documentVersion,
  FORMAT_VERSION,
  parseDocument,
  sessionSchema,
  tiedSchema,
  toJson,
} from '../core/outcome.ts';
import type { Change, Checkpoint, Claim, Session, Tied } from '../core/outcome.ts';
import type { HeldClaim, LiveCheckpoint, LiveSession, Tip, View } from '../core/view.ts';
import { Course } from './course.ts';
import type { ObjectBatch } from './database.ts';
import { NoBusError } from './no-bus.ts';
import { encodeCommit, MODE, type Oid, type Person, type TreeEntry } from './objects.ts';
import { Provenance, type Trust } from './provenance.ts';
import type { PushResult, RefSnapshot, RefUpdate, Remote } from './remote.ts';
import type { Signer } from './signing.ts';
import { TipReader } from './tip.ts';

/** Git's own advice; 100 refs took 0.04 s and 1,000 took 1.1 s (PROTOCOL rule 18). */
export const REFS_A_PUSH = 256;

/**
 * An older tip is what somebody set the branch back to, or what a replica says that lags behind, or a reading that
 * began before this runner's own fold. Only the first of them stays.
 */
const LOOKS_AGAIN_MS = [250, 500, 1000, 2000, 4000];

const CLAIM_FILE = 'claim.json';
const TIED_FILE = 'outcome.json';
const SESSION_FILE = 'session.json';
const CHECKPOINT_FILE = 'checkpoint.json';
const DRAFT_FILE = 'draft.json';
const BLOBS = 'blobs';
type RefDocument = Claim | Tied | Session | Checkpoint | Draft;
const SCHEMAS = new Map<string, z.ZodType<RefDocument>>([
  [CHECKPOINT_FILE, checkpointSchema],
  [CLAIM_FILE, claimSchema],
  [DRAFT_FILE, draftSchema],
  [TIED_FILE, tiedSchema],
  [SESSION_FILE, sessionSchema],
]);

export interface BusOptions {
  remote: Remote;
  branch: string;
  /** Prefix of refs without a slash at its end. */
  prefix: string;
  committer: Person;
  /** Signs the branch's commits; left out, they are not signed. */
  signer?: Signer | null;
  /** Whose events count; left out, those of whoever may push. */
  trust?: Trust | null;
  /** Told once of each thing a person should know. */
  tell?: (words: string) => void;
}

export class Bus {
  readonly remote: Remote;
  readonly branch: string;
  readonly committer: Person;
  readonly signer: Signer | null;
  readonly #prefix: string;
  readonly #tips: TipReader;
  readonly #provenance: Provenance;
  readonly #tell: (words: string) => void;
  readonly #documents = new Map<Oid, RefDocument | null>();
  readonly #course: Course;

  constructor(options: BusOptions) {
    this.remote = options.remote;
    this.branch = options.branch;
    this.committer = options.committer;
    this.signer = options.signer ?? null;
    this.#prefix = options.prefix;
    this.#tell = options.tell ?? (() => undefined);
    this.#course = new Course(options.remote);
    this.#tips = new TipReader(options.remote);
    this.#provenance = new Provenance(options.remote, options.trust ?? null);
  }

  get branchRef(): string {
    return `refs/heads/${this.branch}`;
  }

  /**
   * The view as of now, or as of what was heard at most so many milliseconds ago. Throws `RemoteError`, or
   * `NoBusError` where there is nothing to read.
   */
  async read(atMostOld = 0): Promise<View> {
    let snapshot = await this.remote.read(atMostOld);
    for (const pause of LOOKS_AGAIN_MS) {
      if (snapshot.tip === null || !(await this.#course.isBehind(snapshot.tip))) break;
      await sleep(pause);
      snapshot = await this.remote.read();
    }
    return this.view(snapshot);
  }

  async view(snapshot: RefSnapshot): Promise<View> {
    if (snapshot.tip === null)
      throw new NoBusError({ kind: 'no-commit', branch: this.branch, remote: this.remote.label });
    await this.#mustGoOn(snapshot.tip);
    const refs = await this.#readRefs(snapshot);
    // Whether a draft was merged shows by the events it brought, which may have ended since.
    const tip = await this.#tips.read(snapshot.tip, refs.drafts.size > 0);
    return { tip: await this.#provenance.vouch(tip), ...refs };
  }

  /** What was pushed by this very runner needs no check of history. */
  expectTip(tip: Oid): void {
    this.#course.expect(tip);
  }

  async readTipOnly(commit: Oid): Promise<Tip> {
    return this.#provenance.vouch(await this.#tips.read(commit));
  }

  claimRef(key: string): string {
    return claimRef({ refs: this.#prefix }, key);
  }

  sessionRef(key: string): string {
    return sessionRef({ refs: this.#prefix }, key);
  }

  /** Rule 2: a parentless commit whose one file holds a fresh nonce, so that no two claims are one object. */
  putClaim(batch: ObjectBatch, claim: Claim): Oid {
    return this.#putDocument(
      batch,
      CLAIM_FILE,
      claim,
      [],
      [],
      `claim: ${claim.agent} by ${claim.session.name}`,
      claim.at,
    );
  }

  putSession(batch: ObjectBatch, session: Session): Oid {
    return this.#putDocument(batch, SESSION_FILE, session, [], [], `runner: ${session.name}`, session.at);
  }

  checkpointRef(key: string): string {
    return checkpointRef({ refs: this.#prefix }, key);
  }

  putCheckpoint(batch: ObjectBatch, checkpoint: Checkpoint): Oid {
    const message = `checkpoint: ${checkpoint.agent}`;
    return this.#putDocument(batch, CHECKPOINT_FILE, checkpoint, [], [], message, checkpoint.at);
  }

  draftRef(key: string): string {
    return draftRef({ refs: this.#prefix }, key);
  }

  /** It carries every blob: whatever becomes of its branch, the next version can be made. */
  putDraft(batch: ObjectBatch, draft: Draft): Oid {
    const extra = blobsOf(batch, draft.changes);
    const message = `draft: ${draft.branch}`;
    return this.#putDocument(batch, DRAFT_FILE, draft, extra, [], message, draft.versions.at(-1)!.at);
  }

  /** Rule 2: a tied outcome's only parent is its claim; it carries every new blob, so that anyone can fold it. */
  putTied(batch: ObjectBatch, tied: Tied, claim: Oid): Oid {
    const extra = blobsOf(batch, tied.outcome.changes);
    const subject = `outcome: ${tied.claim.agent} ${tied.outcome.state}`;
    return this.#putDocument(batch, TIED_FILE, tied, extra, [claim], subject, tied.outcome.ended);
  }

  push(updates: readonly RefUpdate[], batch: ObjectBatch, options: { atomic: boolean }): Promise<PushResult> {
    return this.remote.push(updates, batch, options);
  }

  /** A ref's value now, for a push whose answer was lost. */
  async readBack(): Promise<RefSnapshot> {
    return this.remote.read();
  }

  #putDocument(
    batch: ObjectBatch,
    name: string,
    document: RefDocument,
    extra: TreeEntry[],
    parents: Oid[],
    message: string,
    at: string,
  ): Oid {
    const blob = batch.put('blob', Buffer.from(toJson(document)));
    const tree = batch.putTree([{ mode: MODE.file, name, oid: blob }, ...extra]);
    const time = Date.parse(at) / 1000;
    const commit = encodeCommit({
      tree,
      parents,
      author: this.committer,
      committer: this.committer,
      time,
      message,
    });
    const oid = batch.put('commit', commit);
    this.#documents.set(oid, document);
    return oid;
  }

  async #readRefs({ refs }: RefSnapshot): Promise<Omit<View, 'tip'>> {
    const checkpoints = new Map<string, LiveCheckpoint>();
    const claims = new Map<string, HeldClaim>();
    const sessions = new Map<string, LiveSession>();
    const drafts = new Map<string, LiveDraft>();
    const heads = new Map<string, Oid>();
    await this.#loadDocuments([...refs].flatMap(([ref, oid]) => (this.#isOurs(ref) ? [oid] : [])));
    for (const [ref, oid] of refs) {
      if (!this.#isOurs(ref)) {
        heads.set(ref.slice('refs/heads/'.length), oid);
        continue;
      }
      const key = ref.slice(ref.lastIndexOf('/') + 1);
      const document = this.#documents.get(oid);
      // What lies under another name than its kind's is nobody's claim: no push here could move it.
      if (!document || ref !== this.#placeOf(document, key)) continue;
      if (document.kind === 'checkpoint') checkpoints.set(key, { key, oid, checkpoint: document });
      else if (document.kind === 'session') sessions.set(key, { key, oid, session: document });
      else if (document.kind === 'draft') drafts.set(key, { key, oid, draft: document });
      else if (document.kind === 'tied') claims.set(key, { key, oid, claim: document.claim, tied: document });
      else claims.set(key, { key, oid, claim: document, tied: null });
    }
    const present = new Set(refs.values());
    for (const oid of this.#documents.keys()) if (!present.has(oid)) this.#documents.delete(oid);
    return { claims, sessions, checkpoints, drafts, heads };
  }

  /** Under the prefix; the others are branches of drafts. */
  #isOurs(ref: string): boolean {
    return ref.startsWith(`${this.#prefix}/`);
  }

  #placeOf(document: RefDocument, key: string): string {
    if (document.kind === 'session') return this.sessionRef(key);
    if (document.kind === 'draft') return this.draftRef(key);
    return document.kind === 'checkpoint' ? this.checkpointRef(key) : this.claimRef(key);
  }

  async #loadDocuments(oids: readonly Oid[]): Promise<void> {
    const fresh = [...new Set(oids)].filter((oid) => !this.#documents.has(oid));
    await Promise.all(fresh.map(async (oid) => this.#documents.set(oid, await this.#readDocument(oid))));
  }

  /** Null for what is no document of this version: left alone, and told. */
  async #readDocument(oid: Oid): Promise<RefDocument | null> {
    const { objects } = this.remote;
    const commit = await objects.read(oid);
    if (commit?.type !== 'commit') return null;
    const { tree } = await objects.commit(oid);
    for (const entry of await objects.tree(tree)) {
      const schema = SCHEMAS.get(entry.name);
      const bytes = schema ? (await objects.read(entry.oid))?.bytes : undefined;
      if (!schema || !bytes) continue;
      const document = parseDocument(schema, bytes);
      if (!document) this.#tell(`${oid} under ${this.#prefix} ${whyUnread(bytes)}; left alone`);
      return document;
    }
    return null;
  }

  /** A branch that no longer contains what this runner built on was rewritten by force: stop and say so. */
  async #mustGoOn(tip: Oid): Promise<void> {
    const lost = await this.#course.lostBy(tip);
    if (lost === null) return;
    throw new NoBusError({
      kind: 'rewritten',
      branch: this.branch,
      remote: this.remote.label,
      tip: tip.slice(0, 10),
      lost: lost.slice(0, 10),
    });
  }
}

function blobsOf(batch: ObjectBatch, changes: readonly Change[]): TreeEntry[] {
  const blobs = [...new Set(changes.flatMap(({ blob }) => (blob === null ? [] : [blob])))];
  const entries = blobs.map((oid) => ({ mode: MODE.file, name: oid, oid }));
  return entries.length > 0 ? [{ mode: MODE.tree, name: BLOBS, oid: batch.putTree(entries) }] : [];
}

function whyUnread(bytes: Uint8Array): string {
  const version = documentVersion(bytes);
  if (version === FORMAT_VERSION) return 'is no document that this release can read';
  return `has format version ${version ?? 'unknown'}, not ${FORMAT_VERSION}`;
}
