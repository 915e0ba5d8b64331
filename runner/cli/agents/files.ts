/** The files `strata agents check` judges: a checkout's as they lie there, else the bus's at its tip. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, locate } from '../../connect.ts';
import { parseConfig } from '../../core/config.ts';
import type { Tip } from '../../core/view.ts';
import { MODE } from '../../git/objects.ts';
import type { Remote } from '../../git/remote.ts';
import { CONFIG_FILE } from '../../git/tip.ts';
import { findEntry, listFiles } from '../../git/tree.ts';
import type { AgentFiles } from './bus-files.ts';
import type { BusOptions } from '../help.ts';
import { note } from '../print.ts';

/** Somebody at work on an agent wants to know before committing: so a checkout's own files come first. */
export async function agentFilesOf(options: BusOptions): Promise<AgentFiles> {
  const { checkout } = await locate(options.repo ?? null, process.cwd());
  return checkout !== null && options.branch === undefined ? fromFolder(checkout) : fromTip(options);
}

async function fromFolder(folder: string): Promise<AgentFiles> {
  const config = await readFile(join(folder, CONFIG_FILE)).catch(() => null);
  const { agents } = parseConfig(config === null ? null : { path: CONFIG_FILE, bytes: config }).config.paths;
  const entries = await readdir(join(folder, agents), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const files = new Map<string, { executable: boolean; bytes: () => Promise<Buffer> }>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const { mode } = await stat(file);
    const path = file
      .slice(folder.length + 1)
      .replaceAll('\\', '/')
      .normalize('NFC');
    files.set(path, { executable: (mode & 0o111) !== 0, bytes: () => readFile(file) });
  }
  return { from: folder, config, files: await loadDefinitions(files) };
}

async function fromTip(options: BusOptions): Promise<AgentFiles> {
  const connection = await connect({
    repo: options.repo ?? null,
    branch: options.branch ?? null,
    name: null,
    visitor: true,
    tell: note,
  });
  try {
    const { bus } = connection;
    return await filesAtTip(bus.remote, (await bus.read()).tip);
  } finally {
    await connection.close();
  }
}

/** Every file below the agents' folder as the bus has it. */
export async function filesAtTip({ objects, label }: Remote, tip: Tip): Promise<AgentFiles> {
  const blob = async (oid: string) => (await objects.read(oid))?.bytes ?? Buffer.alloc(0);
  const config = await findEntry(objects, tip.tree, CONFIG_FILE);
  const files = new Map<string, { executable: boolean; bytes: () => Promise<Buffer> }>();
  for (const { path, mode, oid } of await listFiles(objects, tip.tree, tip.config.paths.agents)) {
    if (mode === MODE.link || mode === MODE.module) continue;
    files.set(path, { executable: mode === MODE.executable, bytes: () => blob(oid) });
  }
  return { from: label, config: config ? await blob(config.oid) : null, files: await loadDefinitions(files) };
}

/** Only definitions are read; of programs it is enough that they are there. */
async function loadDefinitions(
  files: ReadonlyMap<string, { executable: boolean; bytes: () => Promise<Buffer> }>,
): Promise<AgentFiles['files']> {
  const loaded: AgentFiles['files'] = new Map();
  for (const [path, { executable, bytes }] of files) {
    loaded.set(path, { executable, bytes: /\.md$/i.test(path) ? await bytes() : null });
  }
  return loaded;
}
