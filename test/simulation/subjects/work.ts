/** Claims, take-over, ties, folds, retries, cancels, duplicates: two agents, and whatever happens to them. */
import { PEOPLE } from '../commands.ts';
import { agentFile, type Subject } from './subject.ts';

export const work: Subject = { name: 'work', files: {}, acting: {}, people: PEOPLE };

/** The same beside an agent that runs by time (law 13). */
export function ticking(schedule: string): Subject {
  return { ...work, name: 'ticks', files: { 'agents/clocked.md': agentFile(`{schedule: ${schedule}}`) } };
}
