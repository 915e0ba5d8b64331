/** Where there is no bus to work on, or none that this runner may work on; and what to do about it. */
import { hindranceInEnglish, type Hindrance } from '../core/hindrance.ts';
import { inWords, type Words } from '../core/reason.ts';
import { CONFIG_FILE } from './tip.ts';

export type NoBus =
  | { kind: 'no-repository-around'; folder: string }
  | { kind: 'no-repository-at'; path: string }
  | { kind: 'sha256'; folder: string }
  | { kind: 'no-config'; branch: string; remote: string }
  | { kind: 'no-commit'; branch: string; remote: string }
  | { kind: 'rewritten'; branch: string; remote: string; tip: string; lost: string }
  | { kind: 'namesake'; name: string; host: string }
  /** Events count only where they are signed, and what its agents emit would not be. */
  | { kind: 'keyless' }
  | Extract<Hindrance, { kind: 'lawless' }>;

/** Its message is for logs. */
export class NoBusError extends Error {
  override name = 'NoBusError';
  readonly why: NoBus;

  constructor(why: NoBus) {
    super(noBusInEnglish(why));
    this.why = why;
  }
}

export function noBusInEnglish(why: NoBus): string {
  return inWords<NoBus>(ENGLISH, why);
}

const ENGLISH: Words<NoBus> = {
  'no-repository-around': ({ folder }) =>
    `${folder} is not in a git repository; name one with --repo, or make a bus with: strata init`,
  'no-repository-at': ({ path }) => `there is no git repository at ${path}`,
  sha256: ({ folder }) =>
    `${folder} uses SHA-256 object ids, which strata does not write yet; make it with --object-format=sha1`,
  'no-config': ({ branch, remote }) =>
    `branch ${branch} of ${remote} has no ${CONFIG_FILE}, so it is no bus; make it one with: strata init, then commit and push`,
  'no-commit': ({ branch, remote }) =>
    `branch ${branch} has no commit at ${remote}; commit and push one, or see strata init`,
  rewritten: ({ branch, remote, tip, lost }) =>
    `the history of ${branch} at ${remote} was rewritten: ${tip} does not contain ${lost}. ` +
    'Nothing was changed. Check the branch; then start the runner again to accept it',
  namesake: ({ name, host }) => `a runner named ${name} is alive on ${host}; give this one another --name`,
  keyless: () =>
    'events count here only where an allowed key signed them, and this runner signs nothing; ' +
    'give it a key with --signing-key or STRATA_SIGNING_KEY (docs/senders.md)',
  lawless: hindranceInEnglish,
};
