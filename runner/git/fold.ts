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
  mergeText,
  outcomeMessage,
  withTrailers,
  type Landing,
} from '../core/landing.ts';
import * as layout from '../core/layout.ts';
import { isFinal, toJson } from '../core/outcome.ts';
import type { Change, Claim, Outcome, Record, RunSummary } from '../core/outcome.ts';
import { formatProblem } from '../core/problem.ts';
import { routes } from '../core/routing.ts';
import type { Tip, Unreadable } from '../core/view.ts';
import { deliveriesOf } from '../core/view.ts';
import { ObjectBatch, type ObjectReader } from './database.ts';
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
  readonly #day: string;
  readonly #hour: string;
  #commit: Oid;
  #tree: Oid;
  /** Records of open events as they stand after the commits so far. */
  readonly #open: Map<string, Map<string, Record>>;
  /** Paths of events that the commits so far took away. */
  readonly #gone = new Set<string>();
  #slice: { path: string; left: number } | undefined;
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
    ({ day: this.#day, hour: this.#hour } = layout.dayAndHour(now, tip.config.timezone));
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
      event && outcome.state === 'done' ? await this.#merge(outcome.changes) : { changes: [], conflicts: [] };
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

  /** Each change against the tree as it stands: the same base, a clean merge, or a conflict. */
  async #merge(changes: readonly Change[]): Promise<{ changes: Change[]; conflicts: string[] }> {
    const merged: Change[] = [];
    const conflicts: string[] = [];
    for (const change of changes) {
      const entry = await this.#draft.find(change.path);
      const blocked = await this.#blocked(change.path);
      const current = entry?.oid ?? null;
      if (!blocked && (current === change.base || current === change.blob)) merged.push(change);
      else {
        const blob = blocked || entry?.mode === MODE.tree ? null : await this.#mergeBlobs(change, current);
        if (blob === null) conflicts.push(change.path);
        else merged.push({ ...change, blob });
      }
    }
    return { changes: merged, conflicts };
  }

  /** Whether a folder on the way is a file, a link or a submodule by now. */
  async #blocked(path: string): Promise<boolean> {
    const parts = path.split('/');
    for (let n = 1; n < parts.length; n += 1) {
      const entry = await this.#draft.find(parts.slice(0, n).join('/'));
      if (entry && entry.mode !== MODE.tree) return true;
    }
    return false;
  }

  async #mergeBlobs(change: Change, current: Oid | null): Promise<Oid | null> {
    if (change.blob === null || change.base === null || current === null) return null;
    const texts = await Promise.all([change.blob, change.base, current].map((oid) => this.#readText(oid)));
    const [ours, base, theirs] = texts;
    if (ours == null || base == null || theirs == null) return null;
    const merged = mergeText(ours, base, theirs);
    return merged === null ? null : this.#text(merged);
  }

  async #readText(oid: Oid): Promise<string | null> {
    const object = await this.#batch.read(oid);
    if (object?.type !== 'blob' || object.bytes.includes(0)) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(object.bytes);
    } catch {
      // Another encoding would come out changed: not to be merged here.
      return null;
    }
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
    const record = this.#record(claim, outcome, event, before, causes);
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
        : await this.#doneFolder(layout.eventFolder({ id, path: name }));
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
    const base = dead ? `${paths.dead}/${folder}` : await this.#doneFolder(folder);
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
    const base = isOpen ? open : await this.#doneFolder(`${folder}-superseded-${claim.nonce.slice(0, 12)}`);
    const run = { ...summary(claim, outcome), reason };
    const record: Record = isOpen
      ? { ...before, superseded: [...before.superseded, run] }
      : {
          ...this.#record(
            claim,
            { ...outcome, state: 'cancelled', reason, changes: [], emits: [], due: null },
            null,
            null,
            [],
          ),
          superseded: [run],
        };
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

  #record(
    claim: Claim,
    outcome: Outcome,
    event: StrataEvent | null,
    before: Record | null,
    causes: string[],
  ): Record {
    const { started, ended } = outcome;
    return {
      v: 1,
      event: claim.event.id,
      type: event?.type ?? 'unknown',
      agent: claim.agent,
      state: outcome.state,
      reason: outcome.reason,
      faults: outcome.faults,
      run: claim.nonce,
      attempt: claim.attempt,
      recoveries: claim.recoveries,
      session: claim.session.name,
      engine: outcome.engine,
      model: outcome.model,
      agent_commit: outcome.tip,
      tokens: outcome.tokens,
      cost_usd: outcome.cost_usd,
      timings: {
        claimed: claim.at,
        started,
        ended,
        folded: this.#now.toISOString(),
        took_ms: Math.max(0, Date.parse(ended) - Date.parse(started)),
      },
      files: outcome.changes.map(({ path, blob, base }) => ({ path, blob, before: base })),
      caused_by: event?.causedBy ?? null,
      causes,
      reply: outcome.reply,
      verdict: outcome.verdict ?? null,
      deliveries: before?.deliveries ?? (event ? this.#deliveries(event, claim.agent) : [claim.agent]),
      due: outcome.due,
      earlier: before ? [...before.earlier, ofRecord(before)] : [],
      lost: [...(before?.lost ?? []), ...claim.lost],
      superseded: before?.superseded ?? [],
    };
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

  /** A place below done for an event's folder; makes room for it by retention when a new slice begins. */
  async #doneFolder(folder: string): Promise<string> {
    const day = `${this.#tip.config.paths.done}/${this.#day}`;
    if (!this.#slice || this.#slice.left === 0) {
      this.#slice = await this.#openSlice(day);
    }
    for (let path = this.#slice.path, n = 2; ; n += 1) {
      if (!(await this.#draft.find(`${path}/${folder}`))) {
        if (path === this.#slice.path) this.#slice.left -= 1;
        return `${path}/${folder}`;
      }
      // The same file was brought and answered before, in this very hour.
      path = `${day}/${this.#hour}-again-${n}`;
    }
  }

  async #openSlice(day: string): Promise<{ path: string; left: number }> {
    const counts = new Map<string, number>();
    for (const entry of await this.#draft.list(day)) {
      if (!entry.name.startsWith(this.#hour)) continue;
      counts.set(entry.name, (await this.#draft.list(`${day}/${entry.name}`)).length);
    }
    const name = layout.sliceOf(this.#hour, counts);
    const used = counts.get(name) ?? 0;
    if (used === 0) await this.#expire();
    return { path: `${day}/${name}`, left: layout.SLICE_ENTRIES - used };
  }

  /** Records leave the tip after a while; history keeps them. Looked at once a slice: it lists them all. */
  async #expire(): Promise<void> {
    const { paths, retention } = this.#tip.config;
    // A file with an id that ended is a duplicate only as long as that record is there (PROTOCOL rule 16).
    const pending = new Set(
      this.#tip.events.filter(({ explicitId }) => explicitId).map(({ id }) => layout.idHash(id)),
    );
    const slices: { path: string; day: string; entries: number }[] = [];
    for (const day of await this.#draft.list(paths.done)) {
      for (const slice of await this.#draft.list(`${paths.done}/${day.name}`)) {
        const path = `${paths.done}/${day.name}/${slice.name}`;
        if (slice.mode !== MODE.tree) continue;
        const entries = await this.#draft.list(path);
        if (entries.some(({ name }) => pending.has(layout.hashOfFolder(name)))) continue;
        slices.push({ path, day: day.name, entries: entries.length });
      }
    }
    for (const path of layout.expiredSlices(slices, retention, this.#day)) await this.#draft.remove(path);
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

function summary(claim: Claim, outcome: Outcome): RunSummary {
  const { state, reason, started, ended, cost_usd } = outcome;
  return {
    run: claim.nonce,
    attempt: claim.attempt,
    state,
    reason,
    session: claim.session.name,
    started,
    ended,
    cost_usd,
  };
}

function ofRecord(record: Record): RunSummary {
  const { run, attempt, state, reason, session, cost_usd, timings } = record;
  return { run, attempt, state, reason, session, started: timings.started, ended: timings.ended, cost_usd };
}

function unreadableText(path: string, problems: string): string {
  return [
    `# ${path} cannot be read as an event`,
    '',
    problems,
    '',
    '## To try again',
    '',
    `Mend the file beside this one and commit it to \`${path}\` again. docs/events.md describes the format.`,
    '',
  ].join('\n');
}
