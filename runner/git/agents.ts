/** Agents at a tip. One whose new version cannot be read goes on as it was when it last could be. */
import { distinctAgents, isAgentPath, parseAgent, type Agent } from '../core/agent.ts';
import { sayFault } from '../core/faultwords.ts';
import type { Problem } from '../core/problem.ts';
import { MODE, type Oid } from './objects.ts';
import { damaged, type Remote } from './remote.ts';
import { findEntry, listFiles, type TreeFile } from './tree.ts';

export interface AgentsAt {
  agents: Agent[];
  problems: Problem[];
}

/** How many commits back a good version is looked for, when this runner has not seen one itself. */
const STEPS_BACK = 300;

export class AgentReader {
  readonly #remote: Remote;
  #last: { key: string; found: AgentsAt } | undefined;
  /** The last version of each file that could be read, by its path. */
  readonly #good = new Map<string, Agent>();

  constructor(remote: Remote) {
    this.#remote = remote;
  }

  async read(commit: Oid, tree: Oid, folder: string): Promise<AgentsAt> {
    const { objects } = this.#remote;
    const key = `${folder}\0${(await findEntry(objects, tree, folder))?.oid ?? '-'}`;
    if (this.#last?.key === key) return this.#last.found;
    const files = (await listFiles(objects, tree, folder)).filter(
      ({ path, mode }) => isAgentPath(path, folder) && mode !== MODE.link && mode !== MODE.module,
    );
    await this.#remote.prefetch(files.map(({ oid }) => oid));
    const read = await Promise.all(files.map((file) => this.#readOne(file, commit, folder)));
    const { agents, problems } = distinctAgents(read.flatMap(({ agents: found }) => found));
    const found = { agents, problems: [...read.flatMap((one) => one.problems), ...problems] };
    this.#last = { key, found };
    return found;
  }

  async #readOne(file: TreeFile, commit: Oid, folder: string): Promise<AgentsAt> {
    const { agent, problems } = await this.#parse(file, folder);
    if (agent) {
      this.#good.set(file.path, agent);
      return { agents: [agent], problems };
    }
    const before = this.#good.get(file.path) ?? (await this.#findBefore(file, commit, folder));
    if (!before) return { agents: [], problems };
    this.#good.set(file.path, before);
    return { agents: [before], problems: [...problems, goesOn(file.path, before)] };
  }

  async #parse({ path, oid }: Pick<TreeFile, 'path' | 'oid'>, folder: string) {
    const object = await this.#remote.objects.read(oid);
    if (object?.type !== 'blob') throw damaged(this.#remote.label, `blob ${oid} is missing`);
    return parseAgent({ path, blob: oid, bytes: object.bytes }, { agentsFolder: folder });
  }

  /** Along the branch's own line, as far as this repository goes back. */
  async #findBefore({ path, oid }: TreeFile, tip: Oid, folder: string): Promise<Agent | null> {
    const { objects } = this.#remote;
    let tried = oid;
    let at: Oid | undefined = tip;
    for (let steps = 0; at !== undefined && steps < STEPS_BACK; steps += 1) {
      // The end of a shallow history.
      if (!(await objects.read(at))) return null;
      const commit: { tree: Oid; parents: Oid[] } = await objects.commit(at);
      const entry = await findEntry(objects, commit.tree, path);
      if (entry && entry.oid !== tried && (entry.mode === MODE.file || entry.mode === MODE.executable)) {
        const { agent } = await this.#parse({ path, oid: entry.oid }, folder);
        if (agent) return agent;
        tried = entry.oid;
      }
      at = commit.parents[0];
    }
    return null;
  }
}

function goesOn(file: string, before: Agent): Problem {
  return {
    severity: 'note',
    file,
    ...sayFault({ kind: 'goes-on', blob: before.blob.slice(0, 10) }),
  };
}
