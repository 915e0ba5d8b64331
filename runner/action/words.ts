/** Words from outside (events, agents, servers), made harmless for a job's log and its summary. */
import { info } from '@actions/core';
import { plain } from '../cli/plain.ts';

/**
 * A line of the log. The runner takes a line that begins with `::` for a command, and `##[` anywhere in
 * one: the mark keeps the first from happening, the gap the second.
 */
export function tell(mark: '▸' | '✓' | '✗' | '!' | '·', words: string): void {
  info(`${mark} ${inert(words)}`);
}

export function inert(words: string): string {
  return plain(words).replaceAll('##[', '# #[');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }; // prettier-ignore
const LONGEST = 300;

/** For a cell of an HTML table: one line without markup; in `<code>`, where nobody is mentioned or linked. */
export function cell(words: string): string {
  const line = plain(words);
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  return `<code>${short.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!)}</code>`;
}
