/** What a page of markdown does to whoever looks at it. */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** What a page would load, lead to, or tell people. */
export function foreignParts(page: string): string[] {
  const found: string[] = [];
  const walk = (node: { type: string; url?: string; value?: string; children?: unknown[] }): void => {
    if (['image', 'link', 'html', 'definition', 'imageReference'].includes(node.type))
      found.push(`${node.type}: ${node.url ?? node.value}`);
    if (node.type === 'text' && /(^|[^\w])@[a-z]/i.test(node.value ?? '')) found.push(`text: ${node.value}`);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(remark().use(remarkGfm).parse(page) as never);
  return found;
}
