import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type {
  AgentContext,
  AgentEvent,
  AgentModule,
  ProposalDraft,
  ProposedFile,
} from '../../runner/agent.ts';
import { tempFolder } from '../support/temp.ts';

const root = join(import.meta.dirname, '../..');

/** A working folder with the directives, and agents run in it one after the other by hand. */
export interface Bench {
  workdir: string;
  write(path: string, content: string): Promise<void>;
  read(path: string): Promise<string>;
  bytes(path: string): Promise<Buffer>;
  /** Runs an agent and writes what it proposes into the folder. */
  run(agent: string, event: Partial<AgentEvent>): Promise<ProposalDraft>;
}

export async function openBench(name: string): Promise<Bench> {
  const workdir = await tempFolder(name);
  await cp(join(root, 'directives'), join(workdir, 'directives'), { recursive: true });
  const write = async (path: string, content: string | Buffer) => {
    await mkdir(dirname(join(workdir, path)), { recursive: true });
    await writeFile(join(workdir, path), content);
  };
  return {
    workdir,
    write,
    read: (path) => readFile(join(workdir, path), 'utf8'),
    bytes: (path) => readFile(join(workdir, path)),
    async run(agent, event) {
      const { default: work } = (await import(join(root, 'agents', agent, `${basename(agent)}.ts`))) as {
        default: AgentModule;
      };
      const proposal = (await work(eventOf(event), contextOf(agent, workdir))) ?? {};
      for (const file of proposal.files ?? []) await write(file.path, contentOf(file));
      return proposal;
    },
  };
}

function contentOf(file: ProposedFile): string | Buffer {
  if ('content' in file) return file.content;
  if ('base64' in file) return Buffer.from(file.base64, 'base64');
  throw new Error(`${file.path} would be deleted`);
}

function eventOf(event: Partial<AgentEvent>): AgentEvent {
  return {
    event_id: 'trend_detected_20260216_090001',
    type: 'trend_detected',
    timestamp: '2026-02-16T09:00:01Z',
    payload: {},
    sender: null,
    next_agent: null,
    correlation_id: null,
    caused_by: null,
    priority: 5,
    files: [],
    deadline: null,
    joined: [],
    answers: [],
    ...event,
  };
}

function contextOf(agent: string, workdir: string): AgentContext {
  return {
    workdir,
    agentDir: join(root, 'agents', agent),
    agent,
    run: 'run-1',
    attempt: 1,
    day: '2026-02-16',
    now: '2026-02-16T09:00:05Z',
    signal: new AbortController().signal,
    log: () => undefined,
    step: async (_name, work) => work(),
  };
}
