import type { Draft } from './draft.ts';

/** One fault of a draft. */
export interface Fault {
  /** A sentence for people, without a full stop. */
  what: string;
  /** The words, address or part concerned, as the editor needs them to find the place. */
  excerpt: string;
  /** Line of the file, counted from 1; null where the whole draft is concerned. */
  line: number | null;
}

/** One check: looks at a draft and tells its faults. */
export type Check = (draft: Draft) => Fault[] | Promise<Fault[]>;

export function fault(what: string, place: { excerpt?: string; line?: number | null } = {}): Fault {
  return { what, excerpt: place.excerpt ?? '', line: place.line ?? null };
}
