import type {
  Blockquote,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from '@97layer/strata/tools';

/** Small builders for markdown trees. Text goes in as text: writing the tree escapes what looks like markup. */
export function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

export function paragraph(...children: (PhrasingContent | string)[]): Paragraph {
  return { type: 'paragraph', children: children.map(phrase) };
}

export function link(text: string, url: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}

export function quote(...paragraphs: Paragraph[]): Blockquote {
  return { type: 'blockquote', children: paragraphs };
}

export function list(items: readonly Paragraph[], start: number | null = null): List {
  return {
    type: 'list',
    ordered: start !== null,
    start,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
  };
}

/** A table of plain cells; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): Table {
  const cell = (value: string) => ({
    type: 'tableCell' as const,
    children: [{ type: 'text' as const, value }],
  });
  return { type: 'table', children: rows.map((cells) => ({ type: 'tableRow', children: cells.map(cell) })) };
}

/** A heading with its blocks, or nothing where there are none. */
export function section(title: Heading, blocks: readonly RootContent[]): RootContent[] {
  return blocks.length > 0 ? [title, ...blocks] : [];
}

/** Most lines of one part of a report. */
const mostLines = 20;

/** A part of a report: a line for each finding, or nothing where there is none. */
export function listed(title: string, lines: readonly string[]): RootContent[] {
  const more = lines.length > mostLines ? [`and ${lines.length - mostLines} more`] : [];
  const items = [...lines.slice(0, mostLines), ...more].map((line) => paragraph(line));
  return section(heading(2, title), items.length > 0 ? [list(items)] : []);
}

function phrase(child: PhrasingContent | string): PhrasingContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child;
}
