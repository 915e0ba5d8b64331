import { sentencesOf, type Parents, type Root, type RootContent } from '@97layer/strata/tools';
import type { House, PostLanguage, Section } from '../studio/house.ts';
import type { Mend } from '../studio/mend.ts';

/**
 * Takes out of a draft what was sent back: sentences, links that lead nowhere, pictures that are missing,
 * markup. Nothing else of the draft is touched; gaps are filled from a fresh composition by {@link refill}.
 */
export function takeOut(tree: Root, mends: readonly Mend[], lang: PostLanguage): Root {
  let children = structuredClone(tree.children);
  for (const mend of mends) {
    if (mend.excerpt === '') continue;
    const seen = { count: 0 };
    children = children.flatMap((block) => prune(block, mend, lang, seen)) as RootContent[];
  }
  return { type: 'root', children };
}

type Seen = { count: number };

const sentenceChecks = new Set(['banned', 'quotes', 'placeholders', 'repeats', 'citations']);

/** A node without what the mend names: itself, changed, or nothing. */
function prune(node: RootContent, mend: Mend, lang: PostLanguage, seen: Seen): RootContent[] {
  if (node.type === 'heading') return [node];
  if (node.type === 'html') return mend.check === 'markup' ? [] : [node];
  if (node.type === 'image') return mend.check === 'pictures' && node.url === mend.excerpt ? [] : [node];
  if (node.type === 'link' && mend.check === 'links' && node.url === mend.excerpt) return node.children;
  if (node.type === 'text') return textWithout(node.value, mend, lang, seen);
  if (!('children' in node)) return [node];
  const kept = withoutOrphans(node, (child) => prune(child, mend, lang, seen));
  return kept.length > 0 ? [{ ...node, children: kept } as RootContent] : [];
}

/** A citation goes with its sentence: a number behind nothing cites nothing. */
function withoutOrphans(node: Parents, keep: (child: RootContent) => RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  let orphaned = false;
  for (const child of node.children as RootContent[]) {
    if (orphaned && child.type === 'link') {
      orphaned = false;
      continue;
    }
    const next = keep(child);
    orphaned = child.type === 'text' && child.value.trim() !== '' && next.length === 0;
    kept.push(...next);
  }
  // A quotation whose words are gone keeps nothing but its source: it goes as well.
  if (node.type === 'blockquote' && kept.length < node.children.length && kept.length <= 1) return [];
  const blank = kept.every((child) => child.type === 'text' && child.value.trim() === '');
  return blank ? [] : kept;
}

function textWithout(value: string, mend: Mend, lang: PostLanguage, seen: Seen): RootContent[] {
  if (mend.check === 'markup') return textOrNothing(value.replaceAll(mend.excerpt, ''));
  if (!sentenceChecks.has(mend.check) || !value.includes(mend.excerpt)) return [{ type: 'text', value }];
  const kept = sentencesOf(value, lang).filter((sentence) => {
    if (!sentence.includes(mend.excerpt)) return true;
    seen.count += 1;
    // Of a repeated sentence the first stays.
    return mend.check === 'repeats' && seen.count === 1;
  });
  const tail = kept.length > 0 && value.endsWith(' ') ? ' ' : '';
  return textOrNothing(kept.join(' ') + tail);
}

function textOrNothing(value: string): RootContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/**
 * Puts parts that are missing or empty where the house wants them, from a fresh composition. Parts a
 * person added stay where they are.
 */
export function refill(
  draft: readonly Section[],
  fresh: readonly Section[],
  house: House,
  mends: readonly Mend[],
): Section[] {
  const order = ['top', ...house.parts.map((part) => part.name)];
  const sections = draft
    .filter((section) => !isEmpty(section))
    .map((section) => complete(section, fresh, mends));
  for (const part of fresh) {
    if (sections.some((section) => section.name === part.name)) continue;
    const place = order.indexOf(part.name ?? '');
    const next = sections.findIndex(
      (section) => section.name !== null && order.indexOf(section.name) > place,
    );
    sections.splice(next === -1 ? sections.length : next, 0, part);
  }
  return sections;
}

/** Two parts can be there and lack something: the top its title, the end the note on how the post was made. */
function complete(section: Section, fresh: readonly Section[], mends: readonly Mend[]): Section {
  if (!mends.some((mend) => mend.check === 'parts' && mend.excerpt === section.name)) return section;
  const wanted = fresh.find((part) => part.name === section.name)?.blocks ?? [];
  if (section.name === 'top') return { ...section, blocks: [...wanted.slice(0, 1), ...section.blocks] };
  const note = wanted.filter((block) => block.type !== 'thematicBreak' && block.type !== 'heading');
  return { ...section, blocks: [...section.blocks, ...note] };
}

/** A heading alone says nothing. */
function isEmpty(section: Section): boolean {
  return section.name !== 'top' && section.blocks.every((block) => block.type === 'heading');
}

/** A too short draft gets the fresh composition's longer parts; a too long one loses blocks from the end. */
export function resize(
  draft: readonly Section[],
  fresh: readonly Section[],
  mends: readonly Mend[],
): Section[] {
  const length = mends.find((mend) => mend.check === 'length');
  if (!length) return [...draft];
  const stretchable = new Set(['points', 'beside']);
  return draft.map((section) => {
    if (!stretchable.has(section.name ?? '')) return section;
    if (length.excerpt === 'long') return { ...section, blocks: section.blocks.slice(0, -1) };
    const longer = fresh.find((part) => part.name === section.name);
    return longer ?? section;
  });
}
