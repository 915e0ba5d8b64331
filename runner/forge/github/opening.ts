import type { DraftPage, DraftThread } from '../forge.ts';
import type { Client } from './client.ts';
import { isFailure } from './faults.ts';
import { fittingBody, fittingTitle } from './marks.ts';
import { NO_RETRY, once, orWarn, type Place } from './place.ts';

type Listed = Awaited<ReturnType<Client['rest']['pulls']['list']>>['data'][number];

/** What is used of a pull request, be it listed or just made. */
interface Pull {
  number: number;
  html_url: string;
  labels: readonly { name?: string }[];
  requested_reviewers?: readonly { login: string }[] | null;
}

/** Opens a pull request or finds the open one, and gives it the labels and reviewers it lacks. */
export async function openPull(place: Place, page: DraftPage): Promise<DraftThread> {
  const { client, where } = place;
  const { branch: head, base } = page;
  const pull = await once<Pull>(
    () => findPull(place, page),
    async () => (await client.rest.pulls.create({ ...where, ...textOf(page), head, base, ...NO_RETRY })).data,
  );
  await addLabels(place, pull, page.labels);
  await requestReviews(place, pull, page.reviewers);
  return { number: pull.number, url: pull.html_url };
}

export function textOf({ title, body }: DraftPage): { title: string; body: string } {
  return { title: fittingTitle(title), body: fittingBody(body) };
}

async function findPull({ client, where }: Place, { branch, base }: DraftPage): Promise<Listed | undefined> {
  const head = `${where.owner}:${branch}`;
  const { data } = await client.rest.pulls.list({ ...where, head, base, state: 'open' });
  return data.find((pull) => pull.head.ref === branch);
}

async function addLabels(place: Place, pull: Pull, wanted: readonly string[]): Promise<void> {
  const labels = wanted.filter((name) => !pull.labels.some((label) => label.name === name));
  if (labels.length === 0) return;
  const asked = place.client.rest.issues.addLabels({ ...place.where, issue_number: pull.number, labels });
  await orWarn(place, `#${pull.number} got no labels ${labels.join(', ')}`, asked);
}

/** One name that cannot be asked makes GitHub refuse all: then each is asked alone. */
async function requestReviews(place: Place, pull: Pull, wanted: readonly string[]): Promise<void> {
  const asked = new Set(pull.requested_reviewers?.map(({ login }) => login));
  const missing = wanted.filter((name) => !asked.has(name));
  if (missing.length === 0) return;
  const request = (names: readonly string[]) =>
    place.client.rest.pulls.requestReviewers({ ...place.where, pull_number: pull.number, ...named(names) });
  const failed = (names: string): string => `#${pull.number} was not put before ${names}`;
  try {
    await request(missing);
  } catch (error) {
    if (!isFailure(error, 422)) return orWarn(place, failed(missing.join(', ')), Promise.reject(error));
    for (const name of missing) await orWarn(place, failed(name), request([name]));
  }
}

/** `org/team` is a team. */
function named(names: readonly string[]): { reviewers: string[]; team_reviewers: string[] } {
  return {
    reviewers: names.filter((name) => !name.includes('/')),
    team_reviewers: names.filter((name) => name.includes('/')).map((name) => name.split('/')[1] ?? name),
  };
}
