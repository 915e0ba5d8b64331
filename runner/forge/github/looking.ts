import type { DraftStanding, Remark } from '../forge.ts';
import { orAbsent, PAGE, type Place } from './place.ts';
import { spoken, type Spoken } from './remarks.ts';

/**
 * How a pull request stands; null where there is none.
 * @param self whose token it is; null for a bot's
 */
export async function lookAt(
  place: Place,
  number: number,
  self: string | null,
): Promise<DraftStanding | null> {
  const { client, where } = place;
  const pull = await orAbsent(client.rest.pulls.get({ ...where, pull_number: number }));
  if (pull === null) return null;
  const { merged, state, head, merge_commit_sha: commit, merged_by: merger } = pull.data;
  return {
    state: merged ? 'merged' : state,
    head: head.sha,
    merge: merged ? commit : null,
    by: merged ? (merger?.login ?? null) : await closerOf(place, number, state),
    remarks: await remarksOn(place, number, self),
  };
}

/** Only the issue that every pull request is knows who closed it. */
async function closerOf({ client, where }: Place, number: number, state: string): Promise<string | null> {
  if (state === 'open') return null;
  const { data } = await client.rest.issues.get({ ...where, issue_number: number });
  return data.closed_by?.login ?? null;
}

async function remarksOn(place: Place, number: number, self: string | null): Promise<Remark[]> {
  const { client, where } = place;
  const pull = { ...where, pull_number: number, per_page: PAGE };
  const [comments, reviews, lines] = await Promise.all([
    client.paginate(client.rest.issues.listComments, { ...where, issue_number: number, per_page: PAGE }),
    client.paginate(client.rest.pulls.listReviews, pull),
    client.paginate(client.rest.pulls.listReviewComments, pull),
  ]);
  return withRights(place, spoken({ comments, reviews, lines }, self));
}

/** Each author once. Asked anew at each look, since rights are taken away, too; unchanged it is free. */
async function withRights({ client, where }: Place, remarks: readonly Spoken[]): Promise<Remark[]> {
  const writers = new Set<string>();
  for (const author of new Set(remarks.map((remark) => remark.author))) {
    const asked = client.rest.repos.getCollaboratorPermissionLevel({ ...where, username: author });
    const permission = (await orAbsent(asked))?.data.permission ?? 'none';
    if (permission === 'admin' || permission === 'write') writers.add(author);
  }
  return remarks.map((remark) => ({ ...remark, mayWrite: writers.has(remark.author) }));
}
