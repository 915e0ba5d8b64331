/**
 * Look-ups for people: records at the tip, and in history where retention took them from the tip. Reads
 * only. Costs what it looks for; nothing a runner does in its loop comes here, and of a run only what recalls
 * a conversation, bounded.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Config } from '../core/config.ts';
import {
  agentOfRecord,
  hashOfFolder,
  idHash,
  PROBLEM_FILE,
  recordName,
  UNHEARD_FILE,
} from '../core/layout.ts';
import { parseDocument, recordSchema, type Record } from '../core/outcome.ts';
import { git } from './command.ts';
import { deepen } from './deepen.ts';
import { MODE, type Oid } from './objects.ts';
import type { Remote } from './remote.ts';
import { findEntry, listFiles, type TreeFile } from './tree.ts';

/** Where an ended, or begun, event's files lie. */
export type Place = 'open' | 'done' | 'dead';

/** One folder of the queue that holds an event with its records, as of a commit. */
export interface QueueFolder {
  place: Place;
  path: string;
  /** The folder's own name: slug and hash of the event's id. */
  name: string;
  /** The commit in whose tree it lies: the tip, or an older one. */
  commit: Oid;
}

export interface RecordEntry {
  path: string;
  record: Record;
}

export interface QueueFiles {
  records: RecordEntry[];
  /** The event's own file; open events have theirs in the events folder still. */
  event: TreeFile | null;
  /** Path of the problem.md, where there is one. */
  problem: string | null;
  /** Set for an emitted event that nobody listened to. */
  unheard: { event: string; type: string; caused_by: string | null; state: string } | null;
}

export interface LoggedCommit {
  commit: Oid;
  parents: Oid[];
  author: string;
  /** RFC 3339. */
  at: string;
  subject: string;
}

/** One path a commit changed; null where it was not there. */
export interface ChangedPath {
  path: string;
  before: Oid | null;
  after: Oid | null;
}

const unheardSchema = z.object({
  event: z.string(),
  type: z.string(),
  caused_by: z.string().nullable().default(null),
  /** `unheard`, or `cancelled` by a person. */
  state: z.string().default('unheard'),
});

export class History {
  readonly #remote: Remote;
  readonly #tip: Oid;
  readonly #paths: Config['paths'];
  #whole: Promise<void> | undefined;

  constructor(remote: Remote, tip: { commit: Oid; config: Config }) {
    this.#remote = remote;
    this.#tip = tip.commit;
    this.#paths = tip.config.paths;
  }

  /** Folders of ended and begun events at the tip: open, dead, then done from the newest. */
  async *folders(places: readonly Place[] = ['open', 'dead', 'done']): AsyncGenerator<QueueFolder> {
    for (const place of places) {
      for (const path of place === 'done' ? await this.#slices() : [this.#paths[place]]) {
        for (const { name, mode } of await this.#list(this.#tip, path)) {
          if (mode === MODE.tree) yield { place, path: `${path}/${name}`, name, commit: this.#tip };
        }
      }
    }
  }

  /** How many events ended dead and are at the tip still. */
  async countDead(): Promise<number> {
    return (await this.#list(this.#tip, this.#paths.dead)).filter(({ mode }) => mode === MODE.tree).length;
  }

  /** The event's folders by its whole id: at the tip, else where history had it last. */
  async foldersOf(eventId: string): Promise<QueueFolder[]> {
    const found = await this.foldersAtTip(eventId);
    return found.length > 0 ? found : this.#formerFolders(idHash(eventId));
  }

  async foldersAtTip(eventId: string): Promise<QueueFolder[]> {
    const hash = idHash(eventId);
    const found: QueueFolder[] = [];
    for await (const folder of this.folders()) if (hashOfFolder(folder.name) === hash) found.push(folder);
    return found;
  }

  async files(folder: QueueFolder): Promise<QueueFiles> {
    const result: QueueFiles = { records: [], event: null, problem: null, unheard: null };
    const { tree } = await this.#remote.objects.commit(folder.commit);
    for (const file of await listFiles(this.#remote.objects, tree, folder.path)) {
      const name = file.path.slice(folder.path.length + 1);
      if (name.includes('/')) continue;
      if (name === PROBLEM_FILE) result.problem = file.path;
      else if (name === UNHEARD_FILE)
        result.unheard = parseDocument(unheardSchema, Buffer.from((await this.text(file.oid)) ?? ''));
      else {
        const record = await this.#record(file, agentOfRecord(name));
        if (record && isOf(record, folder)) result.records.push({ path: file.path, record });
        else result.event ??= file;
      }
    }
    return result;
  }

  /** The commit that landed a record's run; null where history does not reach back to it. */
  async commitOfRun(record: Record, folder: QueueFolder): Promise<LoggedCommit | null> {
    const file = recordName(record.agent);
    const bases = [folder.path, `${this.#paths.open}/${folder.name}`, `${this.#paths.dead}/${folder.name}`];
    const places = [...new Set(bases)].map((base) => `${base}/${file}`);
    let landed: LoggedCommit | null = null;
    for (const commit of await this.log(places.map(literal), { from: folder.commit })) {
      for (const path of places) {
        if ((await this.#recordAt(commit.commit, path, record.agent))?.run === record.run) landed = commit;
      }
    }
    return landed;
  }

  /** Commits whose message names a run; what they hold is for the caller to check. */
  commitsNamingRun(run: string): Promise<LoggedCommit[]> {
    return this.log([], { grep: [`Strata-Run: ${run}`] });
  }

  /** Commits that booked a draft in which a file was proposed; with this content first. */
  async commitsProposing(path: string, blob: Oid, until: Oid): Promise<LoggedCommit[]> {
    const exact = await this.log([], { grep: [`Strata-Proposes: ${blob} ${path}`], from: until });
    return exact.length > 0
      ? exact
      : this.log([], { grep: ['Strata-Proposes: ', ` ${path}`], from: until, most: 20 });
  }

  /** Commits that changed any of the paths, newest first. */
  async log(
    pathspecs: readonly string[],
    options: { from?: Oid; most?: number; grep?: readonly string[]; filter?: string; since?: string } = {},
  ): Promise<LoggedCommit[]> {
    await this.#deepen();
    const stdout = await this.#git([
      'log', '-z', '--format=%H%x1f%P%x1f%an%x1f%aI%x1f%s',
      ...(options.most ? [`--max-count=${options.most}`] : []),
      ...(options.grep ? ['--fixed-strings', '--all-match'] : []),
      ...(options.grep ?? []).map((words) => `--grep=${words}`),
      ...(options.filter ? ['--no-renames', `--diff-filter=${options.filter}`] : []),
      ...(options.since ? [`--since=${options.since}`] : []),
      options.from ?? this.#tip, '--', ...pathspecs,
    ]); // prettier-ignore
    return stdout
      .split('\0')
      .filter((entry) => entry !== '')
      .map((entry) => {
        const [commit = '', parents = '', author = '', at = '', ...subject] = entry.trim().split('\u001f');
        return {
          commit,
          parents: parents.split(' ').filter(Boolean),
          author,
          at,
          subject: subject.join(' '),
        };
      });
  }

  /** What a commit changed against its first parent. */
  async changes(commit: Oid): Promise<ChangedPath[]> {
    await this.#deepen();
    const stdout = await this.#git([
      'diff-tree', '-r', '--root', '-m', '--first-parent', '--no-commit-id', '--no-renames', '--raw',
      '--abbrev=40', '-z', commit,
    ]); // prettier-ignore
    const parts = stdout.split('\0').filter((part) => part !== '');
    const changed: ChangedPath[] = [];
    for (let i = 0; i + 1 < parts.length; i += 2) {
      const [, , before = '', after = ''] = parts[i]!.split(' ');
      changed.push({ path: parts[i + 1]!, before: present(before), after: present(after) });
    }
    return changed;
  }

  /** Records that a commit wrote, in the folders they then lay in. */
  async recordsWritten(commit: Oid): Promise<(RecordEntry & { folder: QueueFolder })[]> {
    const found: (RecordEntry & { folder: QueueFolder })[] = [];
    for (const { path, after } of await this.changes(commit)) {
      const folder = after === null ? null : this.folderAround(path, commit);
      if (!folder || path.slice(folder.path.length + 1).includes('/')) continue;
      const record = await this.#recordAt(commit, path, agentOfRecord(path.slice(folder.path.length + 1)));
      if (record && isOf(record, folder)) found.push({ path, record, folder });
    }
    return found;
  }

  /** The event's folder that a path is, or lies in. */
  folderAround(path: string, commit: Oid = this.#tip): QueueFolder | null {
    for (const place of ['open', 'dead', 'done'] as const) {
      const base = `${this.#paths[place]}/`;
      if (!path.startsWith(base)) continue;
      const deep = place === 'done' ? 3 : 1;
      const parts = path.slice(base.length).split('/').slice(0, deep);
      const name = parts.at(-1) ?? '';
      if (parts.length === deep && name !== '') return { place, path: base + parts.join('/'), name, commit };
    }
    return null;
  }

  async text(oid: Oid): Promise<string | null> {
    const object = await this.#remote.objects.read(oid);
    return object?.type === 'blob' ? object.bytes.toString('utf8') : null;
  }

  async bytes(oid: Oid): Promise<Buffer | null> {
    const object = await this.#remote.objects.read(oid);
    return object?.type === 'blob' ? object.bytes : null;
  }

  /** The whole id of a commit that a person named, such as by its beginning; null where there is none. */
  async resolve(name: string): Promise<Oid | null> {
    await this.#deepen();
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    return (await this.#git(args).catch(() => '')).trim() || null;
  }

  async treeOf(commit: Oid): Promise<Oid> {
    return (await this.#remote.objects.commit(commit)).tree;
  }

  /** The file or folder at a path at the tip, or in an older commit. */
  async entry(path: string, commit: Oid = this.#tip): Promise<{ mode: string; oid: Oid } | null> {
    const { tree } = await this.#remote.objects.commit(commit);
    return findEntry(this.#remote.objects, tree, path);
  }

  async #formerFolders(hash: string): Promise<QueueFolder[]> {
    const { done, dead, open } = this.#paths;
    const globs = [`${literalGlob(done)}/*/*`, literalGlob(dead), literalGlob(open)].flatMap((base) => [
      `:(glob)${base}/*-${hash}/**`,
      `:(glob)${base}/${hash}/**`,
    ]);
    for (const { commit } of await this.log(globs, { most: 1, filter: 'AM' })) {
      for (const { path, after } of await this.changes(commit)) {
        const folder = after === null ? null : this.folderAround(path, commit);
        if (folder && hashOfFolder(folder.name) === hash) return [folder];
      }
    }
    return [];
  }

  async #slices(): Promise<string[]> {
    const { done } = this.#paths;
    const slices: string[] = [];
    for (const day of await this.#list(this.#tip, done)) {
      for (const slice of await this.#list(this.#tip, `${done}/${day.name}`)) {
        if (slice.mode === MODE.tree) slices.push(`${done}/${day.name}/${slice.name}`);
      }
    }
    return slices.sort().reverse();
  }

  async #list(commit: Oid, path: string): Promise<readonly { name: string; mode: string; oid: Oid }[]> {
    const entry = await this.entry(path, commit);
    return entry?.mode === MODE.tree ? this.#remote.objects.tree(entry.oid) : [];
  }

  async #recordAt(commit: Oid, path: string, agent: string): Promise<Record | null> {
    const entry = await this.entry(path, commit);
    return entry && entry.mode !== MODE.tree ? this.#record({ path, ...entry }, agent) : null;
  }

  async #record({ path, oid }: TreeFile, agent: string): Promise<Record | null> {
    if (!path.endsWith('.json')) return null;
    const object = await this.#remote.objects.read(oid);
    const record = object?.type === 'blob' ? parseDocument(recordSchema, object.bytes) : null;
    return record?.agent === agent ? record : null;
  }

  /** A mirror that was deepened before needs nothing more. */
  #deepen(): Promise<void> {
    const isWhole = this.#remote.direct || !existsSync(join(this.#remote.objects.gitDir, 'shallow'));
    this.#whole ??= isWhole ? Promise.resolve() : deepen(this.#remote, [this.#tip]);
    return this.#whole;
  }

  #git(args: readonly string[]): Promise<string> {
    return git(['--git-dir', this.#remote.objects.gitDir, ...args], { cwd: '/', timeout: 10 * 60_000 });
  }
}

/** An event may look like a record: one that lies in another event's folder is none. */
export function isOf(record: Record, folder: QueueFolder): boolean {
  return idHash(record.event) === hashOfFolder(folder.name);
}

function present(oid: string): Oid | null {
  return /^0*$/.test(oid) ? null : oid;
}

/** A path as itself, whatever characters it holds. */
export function literal(path: string): string {
  return `:(literal)${path}`;
}

function literalGlob(path: string): string {
  return path.replaceAll(/[*?[\]\\]/g, '\\$&');
}
