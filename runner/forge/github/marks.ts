/** Marks in what Strata says, invisible to readers, by which it knows its own words again. */

const START = '<!-- strata:';

/** GitHub takes no more than this of a body. */
const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 256;
const CUT = '\n\n*(cut here: GitHub takes no more)*';

export function marked(mark: string, body: string): string {
  return `${markOf(mark)}\n${fitting(body, LONGEST_BODY - markOf(mark).length - 1)}`;
}

export function bears(body: string, mark: string): boolean {
  return body.includes(markOf(mark));
}

export function isMarked(body: string): boolean {
  return body.startsWith(START);
}

export function fittingBody(body: string): string {
  return fitting(body, LONGEST_BODY);
}

/** One line, as GitHub shows it. */
export function fittingTitle(title: string): string {
  const line = title.toWellFormed().replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST_TITLE ? line : `${whole(line.slice(0, LONGEST_TITLE - 1))}…`;
}

function fitting(words: string, room: number): string {
  // Half a character is no JSON that GitHub reads.
  const text = words.toWellFormed();
  return text.length <= room ? text : `${whole(text.slice(0, room - CUT.length))}${CUT}`;
}

/** Without the half of a character at its end. */
function whole(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

/** A comment of HTML ends at two hyphens. */
function markOf(mark: string): string {
  return `${START}${encodeURIComponent(mark).replaceAll('-', '%2D')} -->`;
}
