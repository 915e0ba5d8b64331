/** A small bus with real agents, and runners in this process, for tests of the runner itself. */
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Secrets } from '../../runner/core/secrets.ts';
import { connect, type Connection, type ConnectOptions } from '../../runner/connect.ts';
import { NO_USAGE, type Engine, type EngineRun } from '../../runner/engines/engine.ts';
import { makeEngines } from '../../runner/engines/index.ts';
import { Runner, systemChance, systemClock, type RunMode, type RunnerEvent } from '../../runner/runner.ts';
import type { Forge } from '../../runner/forge/forge.ts';
import type { Clock } from '../../runner/loop/ports.ts';
import { Reviews } from '../../runner/review/reviews.ts';
import { confine } from '../../runner/sandbox/index.ts';
import { inspection } from '../../runner/scan/index.ts';
import { toolbox } from '../../runner/tools/model/toolbox.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { QUICK_SANDBOX } from '../support/quick-sandbox.ts';
import { bareRemote, clone, type Person } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';

export const AGENT = `---
name: worker
description: writes one file for each event
on: [work]
engine: program
run: ./work.sh
writes: ['knowledge/**']
emits: [worked]
---
Work.
`;

/** Writes the event into knowledge/, and emits. Sleeps for payload.seconds first, behind a checkpoint. */
export const WORK = `#!/bin/sh
set -e
event=$(cat)
seconds=$(printf '%s' "$event" | sed -n 's/.*"seconds":\\([0-9.]*\\).*/\\1/p')
if [ -n "$seconds" ]; then
  echo '{"step":"begun"}' >> "$STRATA_CHECKPOINTS"
  sleep "$seconds"
fi
mkdir -p knowledge
printf '%s\\n' "$event" > "knowledge/$STRATA_EVENT_ID.json"
echo '{"strata":1,"emits":[{"type":"worked"}],"reply":"worked"}'
`;

export interface Bench {
  remote: string;
  person: Person;
}

/** A bare remote with one listening agent, and a person's clone of it. */
export async function makeBus(settings = '', files: Record<string, string> = {}): Promise<Bench> {
  const remote = await bareRemote();
  const person = await clone(remote, 'ada');
  await fillBus(person, settings, files);
  return { remote, person };
}

/** The first commit of a bus with one listening agent. */
export async function fillBus(
  person: Person,
  settings = '',
  files: Record<string, string> = {},
): Promise<void> {
  const sandbox = settings.startsWith('sandbox:') ? '' : QUICK_SANDBOX;
  await person.write('strata.yaml', `branch: main\n${sandbox}${settings}`);
  await person.write('agents/worker/AGENT.md', AGENT);
  await person.write('agents/worker/work.sh', WORK);
  for (const [path, content] of Object.entries(files)) await person.write(path, content);
  const programs = ['agents/worker/work.sh', ...Object.keys(files).filter((path) => path.endsWith('.sh'))];
  for (const path of programs) await chmod(join(person.folder, path), 0o755);
  await person.commit('a bus');
  await person.push();
}

export async function pushEvents(person: Person, count: number, payload: object = {}): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const event = { type: 'work', payload: { n: i, ...payload } };
    await person.write(
      `queue/events/work/e-${String(i).padStart(4, '0')}.json`,
      `${JSON.stringify(event)}\n`,
    );
  }
  await person.commit(`${count} events`);
  await person.push();
}

export interface Started {
  runner: Runner;
  connection: Connection;
  events: RunnerEvent[];
  /** What the connection told. */
  said: string[];
  done: Promise<void>;
}

export interface StartOptions {
  name?: string;
  mode?: RunMode;
  jobs?: number;
  lease?: number;
  labels?: string[];
  /** In the place of both engines. */
  engine?: Engine;
  clock?: Partial<Clock>;
  secrets?: Secrets;
  /** Where drafts are reviewed; null: as branches. */
  forge?: Forge | null;
  /** What it signs with, and whose keys it believes. */
  keys?: Pick<ConnectOptions, 'signer' | 'allowedSigners'>;
}

/** Starts a runner on a folder or an address; it is stopped with the test. */
export async function startRunner(repo: string, options: StartOptions = {}): Promise<Started> {
  process.env.STRATA_STATE = await tempFolder('state');
  const said: string[] = [];
  const connection = await connect({
    repo,
    branch: null,
    name: options.name ?? 'runner',
    tell: (words) => said.push(words),
    ...options.keys,
  });
  const events: RunnerEvent[] = [];
  const engines = options.engine
    ? { program: options.engine, module: options.engine, model: options.engine, 'claude-code': null }
    : makeEngines(toolbox);
  const clock = { ...systemClock, ...options.clock };
  const { bus } = connection;
  const reviews = new Reviews({
    bus,
    forge: options.forge ?? null,
    by: bus.committer,
    clock,
    tell: (words) => events.push({ kind: 'note', note: { kind: 'words', words } }),
  });
  const runner = new Runner({
    bus: connection.bus,
    name: connection.store.name,
    labels: options.labels ?? ['light'],
    jobs: options.jobs ?? 1,
    lease: options.lease ?? null,
    ports: {
      engines,
      confine,
      runs: connection.store.runs,
      agents: connection.store.agents,
      inspection,
      secrets: options.secrets ?? new Secrets(),
    },
    host: 'test',
    clock,
    tendDrafts: () => reviews.tend(),
    chance: systemChance,
    report: (event) => events.push(event),
    hindrance: connection.hindrance,
    dead: [],
  });
  const done = runner.run(options.mode ?? 'until-idle').finally(() => connection.close());
  done.catch(() => undefined);
  atEndOfTest(async () => {
    runner.stop('now');
    await done.catch(() => undefined);
  });
  return { runner, connection, events, said, done };
}

/** An engine in this process: `act` works in the run's folder and returns the proposal. */
export function acting(act: (run: EngineRun) => unknown, needsFolders = true): Engine {
  return {
    needsFolders,
    run: async (run) => {
      const value = (await act(run)) ?? null;
      return run.signal.aborted
        ? { kind: 'stopped', usage: NO_USAGE }
        : { kind: 'proposal', value, usage: NO_USAGE };
    },
  };
}

/** An agent's definition, as a file of the bus. */
export function agentText(settings: string): string {
  return `---\nengine: program\nrun: ./agent.sh\nwrites: ['knowledge/**']\n${settings}---\nWork.\n`;
}

/** A person changes files (null: deletes), and gets the commit through beside busy runners. */
export async function change(person: Person, files: Record<string, string | null>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await person.pull();
      for (const [path, content] of Object.entries(files)) {
        if (content === null) await rm(join(person.folder, path), { force: true });
        else await person.write(path, content);
      }
      await person.commit(`changed ${Object.keys(files).join(', ')}`);
      return await person.push();
    } catch (error) {
      if (tries >= 8) throw error;
    }
  }
}

export function eventText(payload: object = {}, envelope: object = {}): string {
  return `${JSON.stringify({ type: 'work', ...envelope, payload })}\n`;
}
