import { joinFrontMatter, writeMarkdown, type RootContent } from '@97layer/strata/tools';
import type { Change } from '../studio/change.ts';
import { heading, listed, paragraph, section, table } from '../studio/tree.ts';
import type { Analysis, Figures } from './figures.ts';

/** What the records of some days show, as a page. */
export async function writeReport(
  { agents, failures, refused, open }: Analysis,
  changes: readonly Change[],
  { day, since }: { day: string; since: string },
): Promise<string> {
  const sum = (of: (one: Figures) => number) => agents.reduce((all, one) => all + of(one), 0);
  const bad = sum(({ ended, done }) => ended - done);
  const children: RootContent[] = [
    heading(1, `The system on ${day}`),
    paragraph(
      `Since ${since}: ${sum(({ ended }) => ended)} deliveries ended, ${bad} of them not well. ` +
        `${sum(({ again }) => again)} attempts were made again. Cost: ${sum(({ cost }) => cost).toFixed(4)} USD.`,
    ),
    ...section(heading(2, 'Agents'), agents.length > 0 ? [table([heads, ...agents.map(row)])] : []),
    ...listed(
      'What failed',
      failures.map(
        ({ agent, reason, events }) => `${agent}, ${times(events.length)}: ${reason} (${events[0]})`,
      ),
    ),
    ...listed(
      'What may not be reached',
      refused.map(({ agent, what, times: count }) => `${agent}, ${times(count)}: ${what}`),
    ),
    ...listed(
      'What waits',
      open.map(({ agent, event, state, reason }) => `${agent}, ${state}: ${reason} (${event})`),
    ),
    ...listed(
      'What I propose',
      changes.map(({ path, keys, value, why }) => `${path}, ${keys.join('.')}: ${value}. ${why}`),
    ),
  ];
  return joinFrontMatter(
    { type: 'system-report', day, since },
    await writeMarkdown({ type: 'root', children }),
  );
}

const heads = ['Agent', 'Ended', 'Well', 'Again', 'Out of time', 'Lost', 'Usual time', 'Longest', 'USD'];

function row({ agent, ended, done, again, timeouts, lost, median, longest, cost }: Figures): string[] {
  const counted = [ended, done, again, timeouts, lost].map(String);
  return [agent, ...counted, secondsOf(median), secondsOf(longest), cost === 0 ? '' : cost.toFixed(4)];
}

export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

export function secondsOf(ms: number | null): string {
  return ms === null ? '' : `${(ms / 1000).toFixed(1)} s`;
}
