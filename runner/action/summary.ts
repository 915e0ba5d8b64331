/** The job's summary: what ran, what is left. Everything from outside is text, never markup. */
import { summary } from '@actions/core';
import type { Ran } from './ran.ts';
import { cell } from './words.ts';

/** A summary holds 1 MiB. */
const MOST_ROWS = 500;

const HEAD = ['Event', 'Agent', 'Outcome', 'Reason', 'Time', 'Cost', 'Commit'];

export async function writeSummary(
  runs: readonly Ran[],
  sentences: readonly string[],
  commitPage: (oid: string) => string,
): Promise<void> {
  const rows = runs.slice(0, MOST_ROWS).map((run) => rowOf(run, commitPage));
  const more = runs.length > MOST_ROWS ? [`${runs.length - MOST_ROWS} more runs are not shown.`] : [];
  summary.addHeading('Strata', 2);
  if (rows.length > 0) summary.addRaw(`<table>${line(HEAD, 'th')}${rows.join('')}</table>`, true);
  for (const sentence of [...more, ...sentences]) summary.addRaw(`<p>${sentence}</p>`, true);
  await summary.write();
}

function rowOf(
  { event, type, agent, state, reason, tookMs, costUsd, commit }: Ran,
  page: (oid: string) => string,
): string {
  return line(
    [
      `${cell(event)} ${cell(type)}`,
      cell(agent),
      cell(state),
      cell(reason),
      `${(tookMs / 1000).toFixed(1)} s`,
      costUsd === null ? '' : `$${costUsd.toFixed(4)}`,
      commit === null ? '' : `<a href="${page(commit)}">${commit.slice(0, 10)}</a>`,
    ],
    'td',
  );
}

function line(cells: readonly string[], tag: 'td' | 'th'): string {
  return `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
}
