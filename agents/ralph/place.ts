import type { Nodes } from '@97layer/strata/tools';
import type { Draft } from './draft.ts';

/** The line of the file on which a node begins. */
export function placeOf(node: Nodes, draft: Pick<Draft, 'offset'>): number | null {
  return node.position ? node.position.start.line + draft.offset : null;
}
