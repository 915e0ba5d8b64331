import type { Nodes, Root } from 'mdast';
// Not later, by name: a bundle gives a package of this older kind no names then.
import { parse, stringify } from 'yaml';

/** A markdown file in its two parts. */
export interface MarkdownFile {
  /** The front matter's keys; empty where there is none. */
  data: Record<string, unknown>;
  /** The text after the front matter. */
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  /** Why the front matter could not be read. The data is then empty. */
  problem: string | null;
}

/** Front matter beyond this many characters is refused: it is a heading, not a data store. */
const mostFrontMatter = 64 * 1024;

/**
 * Splits off front matter. Only a bare `---` opens it: no other language is ever run or read, and YAML's
 * aliases, with which a small file grows to gigabytes, are refused.
 */
export async function splitFrontMatter(text: string): Promise<MarkdownFile> {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const whole = { data: {}, body: clean, bodyLine: 1, problem: null };
  if (!/^---[ \t]*\n/.test(clean)) return whole;
  const opened = clean.indexOf('\n') + 1;
  const close = /^---[ \t]*(?:\n|$)/m.exec(clean.slice(opened));
  if (!close) return { ...whole, problem: 'the front matter has no closing line ---' };
  if (close.index > mostFrontMatter) return { ...whole, problem: 'the front matter is larger than 64 KiB' };
  const yaml = clean.slice(opened, opened + close.index);
  const body = clean.slice(opened + close.index + close[0].length);
  return { body, bodyLine: yaml.split('\n').length + 2, ...(await readMapping(yaml)) };
}

async function readMapping(yaml: string): Promise<{ data: Record<string, unknown>; problem: string | null }> {
  try {
    const data = await parseYaml(yaml);
    if (data === null) return { data: {}, problem: null };
    if (isMapping(data)) return { data, problem: null };
    return { data: {}, problem: 'the front matter is not a list of keys' };
  } catch (error) {
    return { data: {}, problem: error instanceof Error ? error.message.split('\n', 1)[0]! : String(error) };
  }
}

/** Whether a parsed value has keys. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses YAML without aliases. Throws with the place of the fault. */
export async function parseYaml(text: string): Promise<unknown> {
  return parse(text, { maxAliasCount: 0, logLevel: 'error' }) as unknown;
}

/** Writes a file with front matter; the keys keep their order. */
export async function joinFrontMatter(data: Record<string, unknown>, body: string): Promise<string> {
  return `---\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body.trim()}\n`;
}

/** Markdown with GitHub's extensions as a tree. */
export async function parseMarkdown(body: string): Promise<Root> {
  return (await processor()).parse(body);
}

/** A tree as markdown; text that looks like markup is escaped, so text from outside stays text. */
export async function writeMarkdown(tree: Root): Promise<string> {
  return (await processor()).stringify(tree);
}

async function processor() {
  const [{ remark }, { default: gfm }] = await Promise.all([import('remark'), import('remark-gfm')]);
  return remark()
    .use(gfm)
    .data('settings', { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', resourceLink: true });
}

/** The words of a tree without its markup; picture descriptions are left out. */
export async function plainText(node: Nodes): Promise<string> {
  const { toString } = await import('mdast-util-to-string');
  return toString(node, { includeImageAlt: false });
}
