/** Agents that a verb runs itself: with this machine's engines, sandboxes and secrets, until Ctrl-C. */
import { makeEngines } from '../engines/index.ts';
import type { RehearsalPorts } from '../operate/rehearsal.ts';
import { confine } from '../sandbox/index.ts';
import { inspection } from '../scan/index.ts';
import { readSecrets } from '../secrets.ts';
import { toolbox } from '../tools/model/toolbox.ts';
import { note } from './print.ts';

/**
 * @param folders for runs, and for agents' own files
 * @param onLine told what agents print for people
 */
export function rehearsing<Done>(
  { runs, agents }: Pick<RehearsalPorts, 'runs' | 'agents'>,
  onLine: (line: string) => void,
  work: (ports: RehearsalPorts) => Promise<Done>,
): Promise<Done> {
  const secrets = readSecrets(note);
  const engines = makeEngines(toolbox);
  return untilInterrupted((signal) =>
    work({ engines, confine, inspection, secrets, runs, agents, now: () => new Date(), signal, onLine }),
  );
}

/** Ctrl-C ends the agent first, so that nothing of it is left behind. */
async function untilInterrupted<Done>(work: (signal: AbortSignal) => Promise<Done>): Promise<Done> {
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt);
  process.once('SIGTERM', onInterrupt);
  try {
    return await work(stop.signal);
  } finally {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
  }
}
