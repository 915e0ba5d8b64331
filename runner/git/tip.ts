import { parseConfig, type Config } from '../core/config.ts';
import { isEventPath, type StrataEvent } from '../core/event.ts';
import { sayFault } from '../core/faultwords.ts';
import { agentOfRecord, hashOfFolder, PAUSED_FILE, SCHEDULES_FILE } from '../core/layout.ts';
import { FORMAT_VERSION, parseDocument, recordSchema, type Record } from '../core/outcome.ts';
import { NOTHING_PAUSED, parsePaused, type Paused } from '../core/paused.ts';
import type { Problem } from '../core/problem.ts';
import { hasDayBudgets } from '../core/budgets.ts';
import { spendingsOf, type Spending } from '../core/spending.ts';
import { NOTHING_TICKED, parseTicked } from '../core/ticked.ts';
import type { Tip, Unreadable } from '../core/view.ts';
import { AgentReader } from './agents.ts';
import { readEventAt } from './event-files.ts';
import { MODE, type Oid } from './objects.ts';
import { damaged, type Remote } from './remote.ts';
import { SpentReader } from './spent.ts';
import { findEntry, listFiles, type TreeFile } from './tree.ts';

export const CONFIG_FILE = 'strata.yaml';

type ReadEvent = { event: StrataEvent } | { unreadable: Unreadable };

/**
 * Reads tips. What did not change since the last reading is not read or parsed again: an event's cost is
 * its own, whatever else is pending or has been (law 10).
 */
export class TipReader {
  readonly #remote: Remote;
  #last: Tip | undefined;
  #knowsEnded = false;
  #events = new Map<string, ReadEvent>();
  #records = new Map<Oid, Record | null>();
  readonly #agents: AgentReader;
  readonly #spent: SpentReader;
  #config: { key: string; config: Config; problems: Problem[] } | undefined;
  /** Id hashes in each folder of ended events, by the folder's tree. */
  #ended = new Map<Oid, readonly string[]>();

  constructor(remote: Remote) {
    this.#remote = remote;
    this.#agents = new AgentReader(remote);
    this.#spent = new SpentReader(remote);
  }

  /** @param withEnded which events ended is wanted even where no pending one has an id of its own */
  async read(commit: Oid, withEnded = false): Promise<Tip> {
    if (this.#last?.commit === commit && (this.#knowsEnded || !withEnded)) return this.#last;
    const { tree } = await this.#remote.objects.commit(commit);
    const { config, problems } = await this.#readConfig(tree);
    const { agents, problems: agentProblems } = await this.#agents.read(commit, tree, config.paths.agents);
    const { events, unreadable } = await this.#readEvents(tree, config);
    const { open, foreign } = await this.#readOpen(tree, config);
    const { paused, problems: pauseProblems } = await this.#readPaused(tree, config);
    const { ticked, problems: tickProblems } = await this.#readTicked(tree, config);
    this.#knowsEnded = withEnded || events.some(({ explicitId }) => explicitId);
    const tip: Tip = {
      commit,
      tree,
      config,
      agents,
      events,
      unreadable,
      signed: false,
      strangers: [],
      open,
      foreign,
      paused,
      ticked,
      spent: hasDayBudgets(config.budgets) ? await this.#readSpent(tree, config, open) : [],
      ended: this.#knowsEnded ? await this.#readEnded(tree, config) : new Set(),
      problems: [...problems, ...agentProblems, ...foreign.values(), ...pauseProblems, ...tickProblems],
    };
    this.#last = tip;
    return tip;
  }

  async #readSpent(tree: Oid, config: Config, open: Tip['open']): Promise<Spending[]> {
    const records = [...open.values()].flatMap((byAgent) => [...byAgent.values()]);
    return [...records.flatMap((record) => spendingsOf(record)), ...(await this.#spent.read(tree, config))];
  }

  async #blob(oid: Oid): Promise<Buffer> {
    const object = await this.#remote.objects.read(oid);
    if (object?.type !== 'blob') throw damaged(this.#remote.label, `blob ${oid} is missing`);
    return object.bytes;
  }

  async #readConfig(tree: Oid): Promise<{ config: Config; problems: Problem[] }> {
    const entry = await findEntry(this.#remote.objects, tree, CONFIG_FILE);
    const key = entry?.oid ?? '-';
    if (this.#config?.key === key) return this.#config;
    const isFile = entry?.mode === MODE.file || entry?.mode === MODE.executable;
    const parsed = parseConfig(isFile ? { path: CONFIG_FILE, bytes: await this.#blob(entry.oid) } : null);
    this.#config = { key, ...parsed };
    return this.#config;
  }

  async #readPaused(tree: Oid, config: Config): Promise<{ paused: Paused; problems: Problem[] }> {
    const path = `${config.paths.queue}/${PAUSED_FILE}`;
    const text = await this.#text(tree, path);
    return text === null ? { paused: NOTHING_PAUSED, problems: [] } : parsePaused(path, text);
  }

  async #readTicked(tree: Oid, config: Config): Promise<ReturnType<typeof parseTicked>> {
    const path = `${config.paths.queue}/${SCHEDULES_FILE}`;
    const text = await this.#text(tree, path);
    return text === null ? { ticked: NOTHING_TICKED, problems: [] } : parseTicked(path, text);
  }

  /** Of a plain file; null where there is none. */
  async #text(tree: Oid, path: string): Promise<string | null> {
    const entry = await findEntry(this.#remote.objects, tree, path);
    const isFile = entry?.mode === MODE.file || entry?.mode === MODE.executable;
    return isFile ? (await this.#blob(entry.oid)).toString('utf8') : null;
  }

  async #readEvents(tree: Oid, config: Config): Promise<{ events: StrataEvent[]; unreadable: Unreadable[] }> {
    const folder = config.paths.events;
    const files = (await listFiles(this.#remote.objects, tree, folder)).filter(({ path }) =>
      isEventPath(path, folder),
    );
    const keyOf = (file: TreeFile) => `${file.mode} ${file.oid} ${file.path}`;
    const fresh = files.filter((file) => !this.#events.has(keyOf(file)));
    await this.#remote.prefetch(fresh.filter(({ mode }) => mode !== MODE.module).map(({ oid }) => oid));
    const parsed = await Promise.all(fresh.map((file) => this.#readEvent(file, config)));
    const known = new Map(fresh.map((file, i) => [keyOf(file), parsed[i]!]));
    // Only what is pending is kept: what left the queue leaves the memory too.
    this.#events = new Map(
      files.map((file) => [keyOf(file), known.get(keyOf(file)) ?? this.#events.get(keyOf(file))!]),
    );
    const read = [...this.#events.values()];
    return {
      events: read.flatMap((item) => ('event' in item ? [item.event] : [])),
      unreadable: read.flatMap((item) => ('unreadable' in item ? [item.unreadable] : [])),
    };
  }

  async #readEvent(file: TreeFile, config: Config): Promise<ReadEvent> {
    const { event, problems } = await readEventAt(file, config, (oid) => this.#blob(oid));
    return event ? { event } : { unreadable: { path: file.path, mode: file.mode, blob: file.oid, problems } };
  }

  async #readOpen(tree: Oid, config: Config): Promise<Pick<Tip, 'open' | 'foreign'>> {
    const folder = config.paths.open;
    const open = new Map<string, Map<string, Record>>();
    const foreign = new Map<string, Problem>();
    const kept = new Map<Oid, Record | null>();
    for (const { path, oid } of await listFiles(this.#remote.objects, tree, folder)) {
      const [name, file, ...deeper] = path.slice(folder.length + 1).split('/');
      if (!name || !file?.endsWith('.json') || deeper.length > 0) continue;
      const record = this.#records.get(oid) ?? parseDocument(recordSchema, await this.#blob(oid));
      kept.set(oid, record);
      if (!record) {
        foreign.set(name, unreadableRecord(path));
        continue;
      }
      const records = open.get(name) ?? new Map<string, Record>();
      records.set(agentOfRecord(file), record);
      open.set(name, records);
    }
    this.#records = kept;
    return { open, foreign };
  }

  /** Folders of `done` and `dead` end in the hash of their event's id; unreadable ones have no id. */
  async #readEnded(tree: Oid, config: Config): Promise<Set<string>> {
    const { objects } = this.#remote;
    const seen = new Map<Oid, readonly string[]>();
    const note = async (oid: Oid) => {
      const names =
        this.#ended.get(oid) ??
        (await objects.tree(oid))
          .filter(({ mode }) => mode === MODE.tree)
          .map(({ name }) => hashOfFolder(name));
      seen.set(oid, names);
    };
    const dead = await findEntry(objects, tree, config.paths.dead);
    if (dead?.mode === MODE.tree) await note(dead.oid);
    const done = await findEntry(objects, tree, config.paths.done);
    for (const day of done?.mode === MODE.tree ? await objects.tree(done.oid) : []) {
      if (day.mode !== MODE.tree) continue;
      for (const slice of await objects.tree(day.oid)) if (slice.mode === MODE.tree) await note(slice.oid);
    }
    this.#ended = seen;
    return new Set([...seen.values()].flat());
  }
}

function unreadableRecord(file: string): Problem {
  return {
    severity: 'note',
    file,
    ...sayFault({ kind: 'no-record', version: FORMAT_VERSION }),
  };
}
