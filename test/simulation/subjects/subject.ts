/** What a schedule is about: the agents of its bus, and what people do there. */
import type * as fc from 'fast-check';
import type { Acting } from '../agent.ts';
import type { Happening } from '../happening.ts';

export interface Subject {
  name: string;
  /** Files of the bus beside those that every bus has. */
  files: Readonly<Record<string, string>>;
  /** Agents that do otherwise than most, by id. */
  acting: Readonly<Record<string, Acting>>;
  people: readonly fc.Arbitrary<Happening>[];
}

/** An agent's file; `more`: further lines of its front matter. */
export function agentFile(on: string, ...more: string[]): string {
  const lines = [`on: ${on}`, 'engine: program', 'run: ./x.sh', 'writes: [knowledge/**]', ...more];
  return `---\n${lines.join('\n')}\nemits: [child, nobody]\n---\n`;
}
