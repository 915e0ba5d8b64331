/** A bus for measuring: a real remote, agents that do nothing (or wait), and runners in this process. */
import { Secrets } from '../../runner/core/secrets.ts';
import { connect, type Connection } from '../../runner/connect.ts';
import type { Engine } from '../../runner/engines/engine.ts';
import { NO_USAGE } from '../../runner/engines/engine.ts';
import { commitFiles } from '../../runner/git/commit.ts';
import { Runner, systemChance, systemClock, type RunnerEvent, type RunMode } from '../../runner/runner.ts';
import { confine } from '../../runner/sandbox/index.ts';
import { inspection } from '../../runner/scan/index.ts';
import { bareRemote, clone } from '../../test/support/repos.ts';
import { tempFolder } from '../../test/support/temp.ts';

const AGENT = `---
name: noop
description: does nothing, to measure everything else
on: [work]
engine: module
run: ./noop.ts
---
`;

/** A bare repository that is a bus with one agent. Its objects are fsynced, whoever writes them. */
export async function measuredBus(settings = ''): Promise<string> {
  const remote = await bareRemote('bus', 'main', { 'core.fsync': 'all' });
  const person = await clone(remote, 'ada');
  await person.write('strata.yaml', `branch: main\n${settings}`);
  await person.write('agents/noop.md', AGENT);
  await person.commit('a bus');
  await person.push();
  return remote;
}

/** Commits this many pending events in one commit, and pushes it. */
export async function queueEvents(remote: string, count: number, name = 'e'): Promise<void> {
  const connection = await connect({ repo: remote, branch: null, name: `queue-${name}` });
  const files = Array.from({ length: count }, (_, i) => ({
    path: `queue/events/work/${name}-${String(i).padStart(6, '0')}.json`,
    content: `${JSON.stringify({ type: 'work', payload: { n: i } })}\n`,
  }));
  const ada = { name: 'ada', email: 'ada@example.org' };
  await commitFiles(connection.bus, () => files, `${count} events`, ada);
  await connection.close();
}

export interface MeasuredRunner {
  runner: Runner;
  connection: Connection;
  landed: number;
  done: Promise<void>;
  onLanded: ((now: number) => void) | null;
}

/** Starts a runner in this process whose agents work for `work` milliseconds without using the processor. */
export async function startRunner(
  remote: string,
  options: {
    name: string;
    mode: RunMode;
    work?: number;
    jobs?: number;
    report?: (event: RunnerEvent) => void;
  },
): Promise<MeasuredRunner> {
  process.env.STRATA_STATE ??= await tempFolder('state');
  const connection = await connect({ repo: remote, branch: null, name: options.name });
  const engine: Engine = { needsFolders: false, run: () => rest(options.work ?? 0) };
  const measured = { connection, landed: 0, onLanded: null } as unknown as MeasuredRunner;
  measured.runner = new Runner({
    bus: connection.bus,
    name: options.name,
    labels: ['light'],
    jobs: options.jobs ?? 1,
    lease: null,
    ports: {
      engines: { program: engine, module: engine, model: engine, 'claude-code': null },
      confine,
      runs: connection.store.runs,
      agents: connection.store.agents,
      inspection,
      secrets: new Secrets(),
    },
    host: 'bench',
    clock: systemClock,
    chance: systemChance,
    report: (event) => {
      options.report?.(event);
      if (event.kind !== 'landed') return;
      measured.landed += 1;
      measured.onLanded?.(performance.now());
    },
  });
  measured.done = measured.runner.run(options.mode).finally(() => connection.close());
  return measured;
}

async function rest(work: number) {
  if (work > 0) await new Promise((resolve) => setTimeout(resolve, work));
  return { kind: 'proposal' as const, value: null, usage: NO_USAGE };
}

/** Events a second of one runner that drains what is queued. */
export async function drainRate(remote: string, events: number): Promise<number> {
  process.env.STRATA_STATE ??= await tempFolder('state');
  await queueEvents(remote, events, `d${Math.random().toString(36).slice(2, 8)}`);
  const measured = await startRunner(remote, { name: 'drain', mode: 'until-idle' });
  const began = performance.now();
  await measured.done;
  return (measured.landed * 1000) / (performance.now() - began);
}
