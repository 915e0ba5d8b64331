/** English words that several texts share: spans of time, reasons, a remote's faults. */
import type { FaultKind } from '../../git/remote.ts';
import type { Waiting } from '../standing.ts';

/** The plural's ending. */
export const s = (n: number): string => (n === 1 ? '' : 's');

/** A span of time as short as it can be said. */
export function span(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms < 3_600_000) return `${Math.round(ms / 60_000)} min`;
  return ms < 172_800_000 ? `${Math.round(ms / 3_600_000)} h` : `${Math.round(ms / 86_400_000)} days`;
}

export function why(waiting: Waiting): string {
  switch (waiting.kind) {
    case 'person':
      return `asks: ${waiting.question}${waiting.until === null ? '' : ` (until ${waiting.until})`}`;
    case 'join':
      return waiting.missing.length === 0
        ? 'runs together with the first event of its join'
        : `waits for ${waiting.missing.join(', ')} of the same matter`;
    case 'paused':
      return paused(waiting.what === 'bus' ? 'the bus' : 'the agent', waiting);
    case 'due':
      return `due ${waiting.due}${waiting.after === null ? '' : `, attempt ${waiting.attempt} after: ${waiting.after}`}`;
    case 'labels':
      return `needs a runner with --labels ${waiting.missing.join(',')}`;
    case 'lawless':
      return 'nothing is begun until strata.yaml is mended';
    case 'inactive':
      return 'the agent is inactive';
    case 'gone':
      return "the agent's definition is gone or cannot be read; see strata agents check";
    case 'engine':
      return `engine ${waiting.engine} is not available here, or its key is missing, and the agent names no offline stand-in`;
    case 'full':
      return `${waiting.limit} run${s(waiting.limit)} at once${waiting.key === null ? '' : ` for each ${waiting.key}`}, and so many run`;
    case 'budget':
      return `the day's budget of ${waiting.what === 'bus' ? 'all agents' : 'the agent'} ($${waiting.limit}) is used up or set aside for what runs; more from ${waiting.until}`;
    case 'runner':
      return 'waits for a runner: strata run';
  }
}

export function paused(what: string, { by, reason }: { by: string; reason: string | null }): string {
  return `${what} is paused by ${by}${reason === null ? '' : `: ${reason}`}`;
}

export const remote: Record<FaultKind, string> = {
  unreachable: 'check the address and the network, then try again',
  denied: 'check the credentials and that they may push',
  missing: 'check the address: there is no such repository, or it is hidden from these credentials',
  throttled: 'the server asks to slow down; try again later',
  broken: 'the server did not answer as git servers do; look at its log',
  cut: 'the connection ended midway; try again',
  local: 'check the disk and the rights on this machine',
  damaged: 'mend it, or bring it back from a clone; then start again',
};
