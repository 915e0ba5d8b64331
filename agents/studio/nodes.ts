import type { Nodes } from '@97layer/strata/tools';

/** All nodes of a kind below a node, in reading order. */
export function nodesOf<Type extends Nodes['type']>(
  node: Nodes,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  const own = node.type === type ? [node as Extract<Nodes, { type: Type }>] : [];
  const below = 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : [];
  return [...own, ...below];
}
