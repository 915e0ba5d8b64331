/** Folders of a run: what it may read and write, its agent's own files, home and temporary files. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agent } from '../core/agent.ts';
import type { Delivery, Tip } from '../core/view.ts';
import { MODE, type Oid } from '../git/objects.ts';
import { findEntry } from '../git/tree.ts';
import { cachedFolder, fillFolder, type Manifest } from '../git/workdir.ts';
import type { AttemptPorts } from './attempt.ts';
import { clear } from './clearing.ts';
import { scopeOf } from './scope.ts';

export interface Prepared {
  workdir: string;
  /** Holds the files of all agents: they may import each other's. */
  agents: string;
  agentDir: string;
  home: string;
  tmp: string;
  manifest: Manifest;
}

export async function prepare(
  delivery: Delivery & { agent: Agent },
  tip: Tip,
  seen: Oid,
  ports: Pick<AttemptPorts, 'remote' | 'agents' | 'agentsTree'>,
  folder: string,
): Promise<Prepared> {
  const { agent } = delivery;
  const { paths } = tip.config;
  const [workdir, home, tmp] = ['work', 'home', 'tmp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  // What an earlier try left would stand in the way of the room it needs.
  await clear(folder);
  for (const made of [workdir, home, tmp]) await mkdir(made, { recursive: true, mode: 0o700 });
  const manifest = await fillFolder(ports.remote, seen, workdir, scopeOf(delivery, tip.config));
  // Never from a draft: what nobody approved yet must not run.
  const agentsIn = ports.agentsTree ?? tip.tree;
  const agentsTree = await findEntry(ports.remote.objects, agentsIn, paths.agents);
  const root =
    agentsTree?.mode === MODE.tree
      ? await cachedFolder(ports.remote, agentsIn, agentsTree.oid, paths.agents, ports.agents)
      : ports.agents;
  return { workdir, home, tmp, agents: root, agentDir: join(root, agent.folder), manifest };
}

/** For an engine that works in this process. */
export const NO_FOLDERS: Prepared = {
  workdir: '',
  agents: '',
  agentDir: '',
  home: '',
  tmp: '',
  manifest: { files: new Map() },
};
