import { GitHubForge } from '../../runner/forge/github.ts';
import type { Pace } from '../../runner/forge/github/limits.ts';
import { GitHubDouble, type DoubleOptions } from '../github/double.ts';
import { draft } from '../github/drafting.ts';
import type { GitHubPerson } from '../github/people.ts';
import type { Token } from '../github/world.ts';
import type { Person } from '../support/repos.ts';

/** No pauses between requests: what is tested is not how long they are. */
export const hurried: Partial<Pace> = { writeMs: 0, creationMs: 0, retryMs: 10 };

export interface Studio {
  double: GitHubDouble;
  ada: GitHubPerson;
  /** Ada's checkout, on the draft's branch. */
  checkout: Person;
  /** What the forge warned of. */
  warnings: string[];
  forge(token?: Token, pace?: Partial<Pace>): GitHubForge;
}

export const page = {
  branch: 'draft/one',
  base: 'main',
  title: 'One',
  body: 'What, why and from where.',
  labels: ['strata'],
  reviewers: [],
};

/** A double with a draft's branch pushed, and forges that reach it; a job's token if none is named. */
export async function studio(options: DoubleOptions = {}): Promise<Studio> {
  const double = await GitHubDouble.start(options);
  const ada = double.person('ada');
  const checkout = await draft(double, ada.token, page.branch);
  const warnings: string[] = [];
  const forge = (token: Token = double.jobToken(), pace: Partial<Pace> = {}): GitHubForge =>
    new GitHubForge({
      server: 'https://github.com',
      owner: 'ada',
      repo: 'studio',
      api: double.world.api,
      token: token.value,
      warn: (words) => warnings.push(words),
      pace: { ...hurried, ...pace },
    });
  return { double, ada, checkout, warnings, forge };
}
