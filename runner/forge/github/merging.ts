import type { MergeAnswer } from '../forge.ts';
import { isFailure, said } from './faults.ts';
import { fittingTitle } from './marks.ts';
import type { Place } from './place.ts';

/** In the order of trying: one draft, one commit. A repository may forbid each of them. */
export const METHODS = ['squash', 'merge', 'rebase'] as const;
/** The others make new commits, which bear no signature of ours. */
export const AS_SIGNED = ['merge'] as const;

const NOT_THIS_WAY = /not allowed on this repository/i;
/** Runners push to the base all the time; GitHub then wants to be asked again. */
const BASE_MOVED = /base branch was modified/i;
const MOST_TRIES = 6;

/** Merges if and only if the head is still this one. */
export async function mergePull(
  place: Place,
  number: number,
  {
    head,
    subject,
    ways: allowed,
  }: { head: string; subject: string; ways: readonly (typeof METHODS)[number][] },
): Promise<MergeAnswer> {
  const { client, where } = place;
  const asked = { ...where, pull_number: number, sha: head, commit_title: fittingTitle(subject) };
  const ways = [...allowed];
  let words = '';
  for (let tries = 0; tries < MOST_TRIES && ways.length > 0; tries += 1) {
    try {
      const { data } = await client.rest.pulls.merge({ ...asked, merge_method: ways[0]! });
      return { kind: 'merged', commit: data.sha };
    } catch (error) {
      if (isFailure(error, 409)) return { kind: 'stale', words: said(error) };
      if (!isFailure(error, 405)) throw error;
      words = said(error);
      if (NOT_THIS_WAY.test(words)) ways.shift();
      else if (!BASE_MOVED.test(words)) break;
    }
  }
  return (await mergedBefore(place, number, head)) ?? { kind: 'refused', words };
}

/** What is merged already cannot be: by somebody else, or by us, and the answer was lost. */
async function mergedBefore(
  { client, where }: Place,
  number: number,
  head: string,
): Promise<MergeAnswer | null> {
  const { data } = await client.rest.pulls.get({ ...where, pull_number: number });
  if (!data.merged || data.merge_commit_sha === null) return null;
  if (data.head.sha === head) return { kind: 'merged', commit: data.merge_commit_sha };
  return { kind: 'stale', words: `it was merged at ${data.head.sha.slice(0, 10)}` };
}
