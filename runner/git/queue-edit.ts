/**
 * The tip as it will stand after the commits made so far, and the next commit on it. Whoever changes the
 * queue (a fold, a chore, a person's command) changes it here. Builds objects only; the bus pushes them.
 */
import { type StrataEvent } from '../core/event.ts';
import { correlationOf } from '../core/joins.ts';
import { deadProblem, withTrailers } from '../core/landing.ts';
import * as layout from '../core/layout.ts';
import { isFinal, toJson, type Change, type NamedEvent, type Record } from '../core/outcome.ts';
import { deliveriesOf, isAnswered, type Tip } from '../core/view.ts';
import { ObjectBatch, type ObjectReader } from './database.ts';
import { DoneFolders } from './done-folders.ts';
import { MODE, type Oid, type Person } from './objects.ts';
import { encodeSigned, type Signer } from './signing.ts';
import { listFiles, TreeEdit } from './tree.ts';

/** An event that was kept beside its records, or is to be. */
export interface KeptFile {
  path: string;
  mode: string;
  blob: Oid;
}

/** Who commits, and with which key. */
export interface Hand {
  committer: Person;
  signer: Signer | null;
}

export class QueueEdit {
  readonly tip: Tip;
  readonly batch: ObjectBatch;
  readonly files: TreeEdit;
  readonly done: DoneFolders;
  readonly now: Date;
  readonly #hand: Hand;
  /** Records of open events. */
  readonly #open: Map<string, Map<string, Record>>;
  /** Events that were added to be answered here. */
  readonly #admitted: StrataEvent[] = [];
  /** The chains of events that were added. */
  readonly #added: string[] = [];
  /** What the next commit is to say besides. */
  readonly #notes: string[] = [];
  /** Paths of events that are gone. */
  readonly #gone = new Set<string>();
  #commit: Oid;
  #tree: Oid;

  private constructor(batch: ObjectBatch, tip: Tip, files: TreeEdit, now: Date, hand: Hand) {
    this.batch = batch;
    this.tip = tip;
    this.files = files;
    this.now = now;
    this.#hand = hand;
    this.#commit = tip.commit;
    this.#tree = tip.tree;
    this.#open = new Map([...tip.open].map(([folder, records]) => [folder, new Map(records)]));
    this.done = new DoneFolders(files, tip, now);
  }

  static async begin(reader: ObjectReader, tip: Tip, now: Date, hand: Hand): Promise<QueueEdit> {
    const batch = new ObjectBatch(reader);
    return new QueueEdit(batch, tip, await TreeEdit.open(batch, tip.tree), now, hand);
  }

  /** The last commit made; the tip where there is none yet. */
  get commit(): Oid {
    return this.#commit;
  }

  get tree(): Oid {
    return this.#tree;
  }

  /** Pending events, without those that the commits so far took away. */
  get pending(): StrataEvent[] {
    return [...this.tip.events, ...this.#admitted].filter(({ path }) => !this.#gone.has(path));
  }

  /** Writes a new event into the queue, to be answered by this very draft. */
  async admit(event: StrataEvent, text: string): Promise<void> {
    await this.putText(event.path, text);
    this.#admitted.push(event);
  }

  /** Writes a new event into the queue. */
  async addEvent(path: string, text: string, matter: string): Promise<void> {
    await this.putText(path, text);
    this.#added.push(matter);
  }

  /** How many other events of an event's chain are pending. */
  companyOf(event: StrataEvent): number {
    const matter = correlationOf(event);
    const there = this.pending.filter((one) => one.id !== event.id && correlationOf(one) === matter).length;
    return there + this.#added.filter((one) => one === matter).length;
  }

  /** The pending event as a claim named it; null if it was deleted, edited, or answered before. */
  find(named: NamedEvent): StrataEvent | null {
    const { id, path, blob } = named;
    const event = this.pending.find((one) => one.id === id && one.path === path && one.blob === blob);
    return event && !isAnswered(event, this.tip) ? event : null;
  }

  /** An open event's records by agent; empty for one that nobody began. */
  recordsOf(event: { id: string; path: string }): ReadonlyMap<string, Record> {
    return this.#open.get(layout.eventFolder(event)) ?? new Map<string, Record>();
  }

  /** The event's whole list of deliveries: fixed by its first record (PROTOCOL rule 15). */
  deliveriesOf(event: StrataEvent): string[] {
    const first = this.recordsOf(event).values().next().value;
    return first ? first.deliveries : deliveriesOf(event, this.tip);
  }

  openFolder(event: { id: string; path: string }): string {
    return `${this.tip.config.paths.open}/${layout.eventFolder(event)}`;
  }

  /** Puts a record of a pending event, and ends the event if it was the last one open. True if it ended. */
  async book(event: StrataEvent, record: Record): Promise<boolean> {
    const folder = layout.eventFolder(event);
    const records = this.#open.get(folder) ?? new Map<string, Record>();
    records.set(record.agent, record);
    this.#open.set(folder, records);
    const ended = record.deliveries.every((agent) => {
      const state = records.get(agent)?.state;
      return state !== undefined && isFinal(state);
    });
    if (ended) await this.#end(event, records);
    else await this.putRecord(this.openFolder(event), record);
    return ended;
  }

  /** Changes the record of a delivery without ending it. */
  async amend(event: { id: string; path: string }, record: Record): Promise<void> {
    this.#open.get(layout.eventFolder(event))?.set(record.agent, record);
    await this.putRecord(this.openFolder(event), record);
  }

  /**
   * Takes an event's file out of the queue. Its folder stays: git takes a folder that is gone for renamed to
   * where its files went, and who adds an event to it meanwhile would meet a conflict (law 5).
   */
  async take(event: { path: string }): Promise<void> {
    const folder = event.path.slice(0, event.path.lastIndexOf('/'));
    await this.files.remove(event.path);
    if (await this.files.isEmpty(folder)) await this.putText(`${folder}/${layout.KEEP_FILE}`, '');
    this.#gone.add(event.path);
  }

  async putRecord(folder: string, record: Record): Promise<void> {
    await this.putText(`${folder}/${layout.recordName(record.agent)}`, toJson(record));
  }

  async putText(path: string, text: string): Promise<void> {
    await this.files.set(path, MODE.file, this.batch.put('blob', Buffer.from(text, 'utf8')));
  }

  /** An event as it was, but never a link or a submodule: those become text. */
  async keep(path: string, { mode, blob }: KeptFile): Promise<void> {
    if (mode === MODE.module) await this.putText(path, `Subproject commit ${blob}\n`);
    else await this.files.set(path, MODE.file, blob);
  }

  /** @param author an agent's id, `strata`, or a person */
  async makeCommit(
    subject: string,
    trailers: readonly (readonly [string, string])[],
    author: string | Person,
  ): Promise<void> {
    const notes = this.#notes.splice(0).map((words) => ['Strata-Note', words] as const);
    this.#tree = this.files.write();
    const message = withTrailers(subject, [...trailers, ...notes]);
    this.#commit = await this.#putCommit(this.#tree, [this.#commit], message, author);
  }

  /** The next commit is a merge of this one too, whose content it has. */
  async makeMerge(
    merged: Oid,
    subject: string,
    trailers: readonly (readonly [string, string])[],
    author: Person,
  ): Promise<void> {
    this.#tree = this.files.write();
    const parents = [this.#commit, merged];
    this.#commit = await this.#putCommit(this.#tree, parents, withTrailers(subject, trailers), author);
  }

  /** A commit beside the branch: these changes on what was committed so far. */
  async fork(
    changes: readonly Change[],
    subject: string,
    trailers: readonly (readonly [string, string])[],
    author: string,
  ): Promise<Oid> {
    const files = await TreeEdit.open(this.batch, this.#tree);
    for (const { path, mode, blob } of changes) {
      if (blob === null) await files.remove(path);
      else await files.set(path, mode, blob);
    }
    return this.#putCommit(files.write(), [this.#commit], withTrailers(subject, trailers), author);
  }

  async #putCommit(tree: Oid, parents: Oid[], message: string, author: string | Person): Promise<Oid> {
    const agent = typeof author === 'string' ? author : null;
    const email = `${layout.slugOf(agent ?? '') || 'agent'}@agents.strata.invalid`;
    const commit = {
      tree,
      parents,
      author: typeof author === 'string' ? { name: author, email } : author,
      committer: this.#hand.committer,
      time: this.now.getTime() / 1000,
      message,
    };
    return this.batch.put('commit', await encodeSigned(commit, this.#hand.signer));
  }

  /** The last delivery moves event and records together: to the dead if any of them failed. */
  async #end(event: StrataEvent, records: ReadonlyMap<string, Record>): Promise<void> {
    const { paths } = this.tip.config;
    const folder = layout.eventFolder(event);
    const dead = hasFailed(records);
    const base = dead ? `${paths.dead}/${folder}` : await this.done.place(folder);
    for (const file of await listFiles(this.batch, this.#tree, `${paths.open}/${folder}`)) {
      const name = file.path.slice(`${paths.open}/${folder}/`.length);
      await this.files.set(`${base}/${name}`, file.mode, file.oid);
    }
    await this.files.remove(`${paths.open}/${folder}`);
    const kept = `${base}/${layout.keptEventName(event.path, [...records.keys()])}`;
    await this.files.set(kept, MODE.file, event.blob);
    for (const record of records.values()) await this.putRecord(base, record);
    if (dead) await this.putText(`${base}/${layout.PROBLEM_FILE}`, deadProblem(event, [...records.values()]));
    // Every file with this id goes: another one left behind would run the event again (PROTOCOL rule 16).
    for (const other of this.pending) {
      if (other.id !== event.id) continue;
      if (other.path !== event.path) this.#notes.push(`duplicate: ${other.path} has the id ${event.id} too`);
      await this.take(other);
    }
    this.#open.delete(folder);
  }
}

/** Whether an event with these records belongs to the dead. */
export function hasFailed(records: ReadonlyMap<string, Record>): boolean {
  return [...records.values()].some(({ state }) => state === 'failed' || state === 'rejected');
}
