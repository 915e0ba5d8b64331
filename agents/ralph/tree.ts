import type { Nodes } from '@97layer/strata/tools';
import type { Draft } from './draft.ts';

/** All nodes of a kind below a node, in reading order. */
export function nodesOf<Type extends Nodes['type']>(
  node: Nodes,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  const own = node.type === type ? [node as Extract<Nodes, { type: Type }>] : [];
  const below = 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : [];
  return [...own, ...below];
}

/** The line of the file on which a node begins. */
export function placeOf(node: Nodes, draft: Pick<Draft, 'offset'>): number | null {
  return node.position ? node.position.start.line + draft.offset : null;
}
