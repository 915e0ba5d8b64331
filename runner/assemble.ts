/** A runner made of an open bus and this machine's parts. */
import { hostname } from 'node:os';
import type { Connection } from './connect.ts';
import type { Confine } from './core/confinement.ts';
import type { Note } from './core/told.ts';
import { makeEngines } from './engines/index.ts';
import { forgeOf, type Forge } from './forge/index.ts';
import { Reviews } from './review/reviews.ts';
import { systemChance, systemClock } from './loop/system.ts';
import { confine } from './sandbox/index.ts';
import { inspection } from './scan/index.ts';
import { readSecrets } from './secrets.ts';
import { toolbox } from './tools/model/toolbox.ts';
import { Runner, type RunnerOptions } from './runner.ts';

export interface RunnerSettings extends Pick<
  RunnerOptions,
  'labels' | 'jobs' | 'lease' | 'report' | 'pushed'
> {
  /** Where drafts are reviewed; left out: as the remote's address and the environment say. */
  forge?: Forge | null;
}

/** The store remembers the runner's instance, so that its next life may take its claims at once (rule 9). */
export async function makeRunner(
  connection: Connection,
  { forge, ...settings }: RunnerSettings,
): Promise<Runner> {
  const { bus, store, hindrance } = connection;
  const note = (told: Note) => settings.report({ kind: 'note', note: told });
  const tell = (words: string) => note({ kind: 'words', words });
  const secrets = readSecrets(tell);
  const reviews = new Reviews({
    bus,
    forge:
      forge === undefined ? forgeOf({ remoteUrl: bus.remote.label, env: process.env, warn: tell }) : forge,
    by: bus.committer,
    clock: systemClock,
    tell,
  });
  const runner = new Runner({
    ...settings,
    bus,
    name: store.name,
    ports: {
      engines: makeEngines(toolbox),
      confine: tellingOfNoBorder(confine, () => note({ kind: 'no-border' })),
      runs: store.runs,
      agents: store.agents,
      inspection,
      secrets,
    },
    host: hostname(),
    clock: systemClock,
    chance: systemChance,
    hindrance,
    tendDrafts: () => reviews.tend(),
    dead: store.predecessor ? [store.predecessor] : [],
  });
  await store.remember(runner.instance);
  return runner;
}

/** Says once that agents run without a border, where nobody asked for that. */
export function tellingOfNoBorder(confine: Confine, tell: () => void): Confine {
  let told = false;
  return async (wanted) => {
    const confined = await confine(wanted);
    if (!told && wanted.sandbox === null && confined.sandbox === 'process') {
      told = true;
      tell();
    }
    return confined;
  };
}
