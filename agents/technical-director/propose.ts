import { splitFrontMatter, type Folder } from '@97layer/strata/tools';
import type { Change } from '../studio/change.ts';
import { numberIn, type Payload } from '../studio/payload.ts';
import type { Figures } from './figures.ts';
import { times } from './report.ts';

/** An agent's time where its file names none (docs/agents.md). */
const usualMinutes = 10;

/** Twice the time for what ran out of it again and again. */
export async function changesFor(
  agents: readonly Figures[],
  directive: Payload,
  folder: Folder,
): Promise<Change[]> {
  const least = Math.max(1, numberIn(directive, 'timeouts') ?? 2);
  const most = numberIn(directive, 'most_minutes') ?? 60;
  const changes: Change[] = [];
  for (const { agent, timeouts } of agents.filter((one) => one.timeouts >= least)) {
    const path = await fileOf(agent, folder);
    if (path === null) continue;
    const { data } = await splitFrontMatter((await folder.text(path)) ?? '');
    const minutes = numberIn(data, 'timeout-minutes') ?? usualMinutes;
    const value = Math.min(most, minutes * 2);
    if (value <= minutes) continue;
    const why =
      `${agent} ran out of its ${minutes} minutes ${times(timeouts)}. ` +
      'With this it has twice as long; if its records tell the same again, the cause is another one.';
    changes.push({ path, keys: ['timeout-minutes'], value, why });
  }
  return changes;
}

async function fileOf(agent: string, folder: Folder): Promise<string | null> {
  for (const path of [`agents/${agent}/AGENT.md`, `agents/${agent}.md`])
    if (await folder.has(path)) return path;
  return null;
}
