/** One attempt of an engine in temporary folders, without a bus. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AgentEvent } from '../../runner/agent.ts';
import type { EngineRun } from '../../runner/engines/engine.ts';
import { processSandbox } from '../../runner/sandbox/process.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { tempFolder } from '../support/temp.ts';

export const EVENT: AgentEvent = {
  event_id: 'e-1',
  type: 'work',
  timestamp: '2026-01-02T03:04:05Z',
  payload: { text: 'slow living, slow', keyword: '안녕' },
  sender: null,
  next_agent: null,
  correlation_id: null,
  caused_by: null,
  priority: 5,
  files: [],
  deadline: null,
  joined: [],
  answers: [],
};

const TERMS = {
  sandbox: null,
  image: null,
  limits: { memoryBytes: 2 ** 31, cpus: null, processes: 1000, timeoutMs: 20_000 },
  network: { hosts: [], allow: [] },
};

export interface Bench {
  run: EngineRun;
  /** Lines shown to people so far. */
  lines: string[];
  /** Hosts that its tools did not ask. */
  refused: string[];
  stop: AbortController;
}

/** Folders of a run with the agent's files in place; what ends in `.sh` or `.py` may be executed. */
export async function makeRun(
  file: string,
  files: Record<string, string>,
  changes: Partial<EngineRun> = {},
): Promise<Bench> {
  const top = await tempFolder('engine');
  const folder = (name: string) => join(top, name);
  for (const name of ['agent', 'work', 'home', 'tmp']) await mkdir(folder(name));
  await writeFile(join(folder('agent'), 'package.json'), '{"type":"module"}\n');
  for (const [path, content] of Object.entries(files)) {
    await writeFile(join(folder('agent'), path), content);
    if (/\.(sh|py)$/.test(path)) await chmod(join(folder('agent'), path), 0o755);
  }
  const lines: string[] = [];
  const refused: string[] = [];
  const stop = new AbortController();
  atEndOfTest(() => stop.abort());
  // What a run leaves behind is found by its id: two must never share one.
  const id = randomBytes(16).toString('hex');
  const folders = { workdir: folder('work'), home: folder('home'), tmp: folder('tmp') };
  const run: EngineRun = {
    event: EVENT,
    agentId: 'worker',
    file,
    model: null,
    run: id,
    attempt: 1,
    ...folders,
    agentDir: folder('agent'),
    day: '2026-01-02',
    now: '2026-01-02T03:04:05.000Z',
    timeoutMs: 20_000,
    secrets: {},
    redact: (text) => text,
    mediaPrices: {},
    outputBytes: 1_000_000,
    outlast: (work) => work(),
    checkpointBytes: 100_000,
    folderBytes: 10_000_000,
    steps: [],
    onStep: () => undefined,
    onSpent: () => undefined,
    onRefused: (hosts) => refused.push(...hosts),
    confine: (start) => processSandbox.confine({ ...TERMS, ...folders, ...start }),
    signal: stop.signal,
    onLine: (line) => lines.push(line),
    ...changes,
  };
  return { run, lines, refused, stop };
}

/** Whether a process is there and not only waiting to be reaped. */
export async function isAlive(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => null);
  if (stat === null) return false;
  return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) !== 'Z';
}
