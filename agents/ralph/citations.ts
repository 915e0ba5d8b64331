import type { Nodes, PhrasingContent } from '@97layer/strata/tools';

/** A sentence followed by its source's number. */
export interface Citation {
  said: string;
  number: number;
  url: string;
  /** Line in the body. */
  line: number | null;
}

/** Sentences with a linked number behind them, wherever they stand. */
export function citationsIn(node: Nodes): Citation[] {
  if (node.type === 'paragraph') return inParagraph(node.children);
  return 'children' in node ? node.children.flatMap((child) => citationsIn(child)) : [];
}

function inParagraph(children: readonly PhrasingContent[]): Citation[] {
  const found: Citation[] = [];
  let said = '';
  for (const child of children) {
    const number = child.type === 'link' ? Number(wordsIn(child)) : Number.NaN;
    if (child.type !== 'link' || !Number.isInteger(number) || number < 1) {
      said += wordsIn(child);
      continue;
    }
    found.push({ said: said.trim(), number, url: child.url, line: child.position?.start.line ?? null });
    said = '';
  }
  return found;
}

function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}
