/**
 * Makes commits of outcomes on a tip, one for each: result files, record, the event's removal and the
 * next events together. Everything is decided on the tree as it stands after the commits before it.
 * Builds objects only; the bus pushes them.
 */
import { serializeEvent, type StrataEvent } from '../core/event.ts';
import {
  childId,
  deadProblem,
  decideLanding,
  outcomeMessage,
  unreadableText,
  withTrailers,
  type Landing,
} from '../core/landing.ts';
import * as layout from '../core/layout.ts';
import { isFinal, toJson } from '../core/outcome.ts';
import type { Claim, Outcome, Record } from '../core/outcome.ts';
import { formatProblem } from '../core/problem.ts';
import { makeRecord, withSuperseded } from '../core/record.ts';
import { routes } from '../core/routing.ts';
import type { Tip, Unreadable } from '../core/view.ts';
import { deliveriesOf } from '../core/view.ts';
import { ObjectBatch, type ObjectReader } from './database.ts';
import { DoneFolders } from './done-folders.ts';
import { mergeChanges } from './merge.ts';
import { encodeCommit, MODE, type Oid, type Person } from './objects.ts';
import { listFiles, TreeDraft } from './tree.ts';

/** An outcome to fold, and the claim it belongs to. */
export interface Folding {
  claim: Claim;
  outcome: Outcome;
}

/** What became of one outcome. */
export interface Folded {
  claim: Claim;
  landing: Landing;
  commit: Oid;
  record: Record;
  /** Ids of the events it emitted. */
  causes: string[];
}

export interface FoldResult {
  commit: Oid;
  tree: Oid;
  folded: Folded[];
}

export class Fold {
  readonly #batch: ObjectBatch;
  readonly #tip: Tip;
  readonly #now: Date;
  readonly #committer: Person;
  readonly #draft: TreeDraft;
  readonly #done: DoneFolders;
  #commit: Oid;
  #tree: Oid;
  /** Records of open events as they stand after the commits so far. */
  readonly #open: Map<string, Map<string, Record>>;
  /** Paths of events that the commits so far took away. */
  readonly #gone = new Set<string>();
  readonly #folded: Folded[] = [];

  private constructor(batch: ObjectBatch, tip: Tip, draft: TreeDraft, now: Date, committer: Person) {
    this.#batch = batch;
    this.#tip = tip;
    this.#draft = draft;
    this.#now = now;
    this.#committer = committer;
    this.#commit = tip.commit;
    this.#tree = tip.tree;
    this.#open = new Map([...tip.open].map(([folder, records]) => [folder, new Map(records)]));
    this.#done = new DoneFolders(draft, tip, now);
  }

  static async begin(reader: ObjectReader, tip: Tip, now: Date, committer: Person): Promise<Fold> {
    const batch = new ObjectBatch(reader);
    return new Fold(batch, tip, await TreeDraft.open(batch, tip.tree), now, committer);
  }

  get batch(): ObjectBatch {
    return this.#batch;
  }

  result(): FoldResult {
    return { commit: this.#commit, tree: this.#tree, folded: this.#folded };
  }

  /** Adds one outcome as one commit. */
  async add({ claim, outcome }: Folding): Promise<void> {
    const { event, folder } = this.#findEvent(claim);
    const record = this.#open.get(folder)?.get(claim.agent) ?? null;
    const merged =
      event && outcome.state === 'done'
        ? await mergeChanges(this.#draft, this.#batch, outcome.changes)
        : { changes: [], conflicts: [] };
    const limit = this.#retryLimit(claim.agent);
    const landing = decideLanding(
      claim,
      outcome,
      { event, record, conflicts: merged.conflicts },
      this.#tip.config,
      limit,
    );
    if (landing.kind === 'supersede' || !event) {
      await this.#supersede(claim, outcome, landing, folder, record);
      return;
    }
    const landed = { ...landing.outcome, changes: landing.outcome.changes.length > 0 ? merged.changes : [] };
    await this.#land(claim, landed, event, folder, record);
  }

  /** Moves what cannot be read to the dead, with a problem.md that says how to mend it. */
  async bury(file: Unreadable): Promise<void> {
    const folder = layout.eventFolder({ id: `${file.path}\0${file.blob}`, path: file.path });
    const base = `${this.#tip.config.paths.dead}/${folder}`;
    const words = file.problems.map((problem) => `- ${formatProblem(problem)}`).join('\n');
    await this.#draft.remove(file.path);
    await this.#putKept(`${base}/${layout.keptEventName(file.path, [])}`, file);
    await this.#draft.set(
      `${base}/${layout.PROBLEM_FILE}`,
      MODE.file,
      this.#text(unreadableText(file.path, words)),
    );
    this.#gone.add(file.path);
    this.#makeCommit(
      withTrailers(`strata: ${layout.baseName(file.path)} cannot be read`, [
        ['Strata-Note', `moved to ${base}`],
      ]),
      'strata',
    );
  }

  /** Drops an event whose explicit id ended before; history keeps the file. */
  async dropDuplicate(event: StrataEvent): Promise<void> {
    await this.#draft.remove(event.path);
    this.#gone.add(event.path);
    const note = `duplicate: event ${event.id} was answered before`;
    this.#makeCommit(
      withTrailers(`strata: dropped ${layout.baseName(event.path)}, a duplicate`, [['Strata-Note', note]]),
      'strata',
    );
  }

  #findEvent(claim: Claim): { event: StrataEvent | null; folder: string } {
    const event =
      this.#tip.events.find(
        ({ id, path, blob }) =>
          id === claim.event.id && path === claim.event.path && blob === claim.event.blob,
      ) ?? null;
    const folder = layout.eventFolder(claim.event);
    return { event: event && !this.#gone.has(event.path) ? event : null, folder };
  }

  #retryLimit(agentId: string): number {
    const agent = this.#tip.agents.find(({ id }) => id === agentId);
    return agent?.retry.limit ?? this.#tip.config.retry.limit;
  }

  async #land(
    claim: Claim,
    outcome: Outcome,
    event: StrataEvent,
    folder: string,
    before: Record | null,
  ): Promise<void> {
    for (const change of outcome.changes) {
      if (change.blob === null) await this.#draft.remove(change.path);
      else await this.#draft.set(change.path, change.mode, change.blob);
    }
    const causes = await this.#emit(claim, outcome, event);
    const deliveries = before?.deliveries ?? this.#deliveries(event, claim.agent);
    const record = makeRecord({ claim, outcome, event, before, causes, deliveries, folded: this.#now });
    const records = this.#open.get(folder) ?? new Map<string, Record>();
    records.set(claim.agent, record);
    this.#open.set(folder, records);
    const ended = record.deliveries.every((agent) => {
      const state = records.get(agent)?.state;
      return state !== undefined && isFinal(state);
    });
    if (ended) await this.#end(event, folder, records);
    else await this.#putRecord(`${this.#tip.config.paths.open}/${folder}`, record);
    this.#makeCommit(outcomeMessage(claim, outcome, event), claim.agent);
    this.#folded.push({ claim, landing: { kind: 'land', outcome }, commit: this.#commit, record, causes });
  }

  /** Next events into the queue; one that nobody listens to goes straight to done, marked unheard. */
  async #emit(claim: Claim, outcome: Outcome, event: StrataEvent): Promise<string[]> {
    const ids: string[] = [];
    for (const [position, emitted] of outcome.emits.entries()) {
      const id = childId(emitted, claim.nonce, position);
      const name = `${id}.json`;
      const heard =
        routes({ type: emitted.type, nextAgent: emitted.next_agent }, this.#tip.agents).length > 0;
      const folder = heard
        ? `${this.#tip.config.paths.events}/${layout.typeFolder(emitted.type)}`
        : await this.#done.place(layout.eventFolder({ id, path: name }));
      const text = serializeEvent({
        id,
        type: emitted.type,
        payload: emitted.payload,
        timestamp: outcome.ended,
        nextAgent: emitted.next_agent,
        sender: claim.agent,
        priority: emitted.priority ?? event.priority,
        correlationId: event.correlationId ?? event.id,
        causedBy: event.id,
        files: emitted.files,
        depth: event.depth + 1,
      });
      await this.#draft.set(`${folder}/${name}`, MODE.file, this.#text(text));
      if (!heard) {
        const note = toJson({ v: 1, event: id, type: emitted.type, state: 'unheard', caused_by: event.id });
        await this.#draft.set(`${folder}/${layout.UNHEARD_FILE}`, MODE.file, this.#text(note));
      }
      ids.push(id);
    }
    return ids;
  }

  /** The last delivery moves event and records together: to the dead if any of them failed. */
  async #end(event: StrataEvent, folder: string, records: ReadonlyMap<string, Record>): Promise<void> {
    const { paths } = this.#tip.config;
    const dead = [...records.values()].some(({ state }) => state === 'failed' || state === 'rejected');
    const base = dead ? `${paths.dead}/${folder}` : await this.#done.place(folder);
    for (const file of await listFiles(this.#batch, this.#tree, `${paths.open}/${folder}`)) {
      await this.#draft.set(
        `${base}/${file.path.slice(`${paths.open}/${folder}/`.length)}`,
        file.mode,
        file.oid,
      );
    }
    await this.#draft.remove(`${paths.open}/${folder}`);
    await this.#draft.set(
      `${base}/${layout.keptEventName(event.path, [...records.keys()])}`,
      MODE.file,
      event.blob,
    );
    for (const record of records.values()) await this.#putRecord(base, record);
    if (dead) {
      const text = deadProblem(event, [...records.values()]);
      await this.#draft.set(`${base}/${layout.PROBLEM_FILE}`, MODE.file, this.#text(text));
    }
    // Every file with this id goes: another one left behind would run the event again (PROTOCOL rule 16).
    for (const other of this.#tip.events) {
      if (other.id !== event.id || this.#gone.has(other.path)) continue;
      await this.#draft.remove(other.path);
      this.#gone.add(other.path);
    }
    this.#open.delete(folder);
  }

  /** What cannot land is booked, its files beside the record: no tied outcome vanishes. */
  async #supersede(
    claim: Claim,
    outcome: Outcome,
    landing: Landing,
    folder: string,
    before: Record | null,
  ): Promise<void> {
    const reason = landing.kind === 'supersede' ? landing.reason : 'the event is gone';
    const open = `${this.#tip.config.paths.open}/${folder}`;
    const isOpen = before !== null;
    // Not the event's own folder name: an event that was edited is still to be answered, and its id is free.
    const base = isOpen ? open : await this.#done.place(`${folder}-superseded-${claim.nonce.slice(0, 12)}`);
    const record = withSuperseded({ claim, outcome, event: null, before, folded: this.#now }, reason);
    if (isOpen) this.#open.get(folder)?.set(claim.agent, record);
    await this.#putRecord(base, record);
    for (const change of outcome.changes) {
      if (change.blob !== null)
        await this.#draft.set(
          `${base}/superseded-${claim.nonce.slice(0, 12)}/${change.path}`,
          change.mode,
          change.blob,
        );
    }
    const note = `superseded run of ${claim.event.id}: ${reason}`;
    this.#makeCommit(
      withTrailers(`${claim.agent}: a late run did not land (${reason})`, [
        ['Strata-Note', note],
        ['Strata-Agent', claim.agent],
        ['Strata-Run', claim.nonce],
      ]),
      claim.agent,
    );
    this.#folded.push({
      claim,
      landing: { kind: 'supersede', reason },
      commit: this.#commit,
      record,
      causes: [],
    });
  }

  #deliveries(event: StrataEvent, agent: string): string[] {
    const records = this.#open.get(layout.eventFolder(event));
    const first = records?.values().next().value;
    const fixed = first ? first.deliveries : deliveriesOf(event, this.#tip);
    return fixed.includes(agent) ? fixed : [...fixed, agent];
  }

  async #putRecord(folder: string, record: Record): Promise<void> {
    await this.#draft.set(
      `${folder}/${layout.recordName(record.agent)}`,
      MODE.file,
      this.#text(toJson(record)),
    );
  }

  /** An event as it was, but never a link or a submodule: those become text. */
  async #putKept(path: string, file: Unreadable): Promise<void> {
    const oid = file.mode === MODE.module ? this.#text(`Subproject commit ${file.blob}\n`) : file.blob;
    await this.#draft.set(path, MODE.file, oid);
  }

  #text(text: string): Oid {
    return this.#batch.put('blob', Buffer.from(text, 'utf8'));
  }

  #makeCommit(message: string, author: string): void {
    this.#tree = this.#draft.write();
    const commit = encodeCommit({
      tree: this.#tree,
      parents: [this.#commit],
      author: { name: author, email: `${layout.slugOf(author) || 'agent'}@agents.strata.invalid` },
      committer: this.#committer,
      time: this.#now.getTime() / 1000,
      message,
    });
    this.#commit = this.#batch.put('commit', commit);
  }
}
