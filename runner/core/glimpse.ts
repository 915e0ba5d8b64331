/** As much of a value as is told of it: a problem may outlive the document, and keeps nothing large. */
import { inWords, type Words } from './reason.ts';

export type Glimpse =
  | { kind: 'empty' | 'empty-list' | 'list' | 'empty-text' | 'map' }
  /** Quoted, and cut where it is long. */
  | { kind: 'text'; quoted: string }
  /** A number, true or false. */
  | { kind: 'plain'; type: string; text: string };

export function glimpse(value: unknown): Glimpse {
  if (value === null) return { kind: 'empty' };
  if (Array.isArray(value)) return { kind: value.length === 0 ? 'empty-list' : 'list' };
  if (value === '') return { kind: 'empty-text' };
  if (typeof value === 'string') return { kind: 'text', quoted: quote(value) };
  if (typeof value === 'object') return { kind: 'map' };
  return { kind: 'plain', type: typeof value, text: String(value) };
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}

/** In a few words: `the number 12`, `a list`. */
export function glimpseInEnglish(seen: Glimpse): string {
  return inWords<Glimpse>(ENGLISH, seen);
}

const ENGLISH: Words<Glimpse> = {
  empty: () => 'empty',
  'empty-list': () => 'an empty list',
  list: () => 'a list',
  'empty-text': () => 'an empty text',
  map: () => 'a map of keys',
  text: ({ quoted }) => `the text ${quoted}`,
  plain: ({ type, text }) => `the ${type} ${text}`,
};
