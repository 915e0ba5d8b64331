import { isMap, isScalar, isSeq, parseDocument, stringify, type Document, type YAMLSeq } from 'yaml';
import { splitFrontMatter } from './markdown.ts';

/** What may be set: a value that stands on one line. */
type Value = string | number | boolean;

/** As the last key: behind the last item of a list. */
const APPEND = '-';

/**
 * Sets one value of a file's front matter, by the keys that lead to it, and touches nothing else of the file:
 * whoever reviews it sees one line. The last key may be `-`: then the value is added to the list.
 * Throws in words where that does not work.
 */
export async function setFrontMatter(
  text: string,
  keys: readonly (string | number)[],
  value: Value,
): Promise<string> {
  const { bodyLine, problem } = await splitFrontMatter(text);
  if (problem) throw new Error(problem);
  if (bodyLine === 1) throw new Error('there is no front matter');
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const head = `${lines.slice(1, bodyLine - 2).join('\n')}\n`;
  const { from, to, words } = editOf(head, keys, value);
  const edited = head.slice(0, from) + words + head.slice(to);
  return ['---', edited.trimEnd(), '---', ...lines.slice(bodyLine - 1)].join('\n');
}

interface Edit {
  from: number;
  to: number;
  words: string;
}

function editOf(head: string, keys: readonly (string | number)[], value: Value): Edit {
  const written = stringify(value).trimEnd();
  if (written.includes('\n')) throw new Error('the value takes more than one line');
  const yaml = parseDocument(head, { logLevel: 'silent' });
  if (keys.at(-1) === APPEND) return addition(head, listAt(yaml, keys.slice(0, -1)), written);
  const node: unknown = yaml.getIn(keys, true);
  if (isScalar(node) && node.range) return { from: node.range[0], to: node.range[1], words: written };
  if (node !== undefined || keys.length !== 1 || !isMap(yaml.contents))
    throw new Error(`${keys.join('.')} is not one value`);
  return { from: head.length, to: head.length, words: `${keys[0]}: ${written}\n` };
}

function listAt(yaml: Document, keys: readonly (string | number)[]): YAMLSeq {
  const list: unknown = yaml.getIn(keys, true);
  if (isSeq(list) && list.items.length > 0) return list;
  throw new Error(`${keys.join('.')} is no list with items`);
}

function addition(head: string, list: YAMLSeq, written: string): Edit {
  const last: unknown = list.items.at(-1);
  if (!isScalar(last) || !last.range) throw new Error('its last item is not one value');
  const [start, end] = last.range;
  if (list.flow) return { from: end, to: end, words: `, ${written}` };
  const line = head.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = head.indexOf('\n', end);
  return { from: lineEnd, to: lineEnd, words: `\n${head.slice(line, start)}${written}` };
}
