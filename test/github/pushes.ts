import { readFile, writeFile } from 'node:fs/promises';
import { execa } from 'execa';
import type { Repository } from './repository.ts';
import { happen } from './webhooks.ts';
import { fullPullView } from './pullviews.ts';
import type { Pull, Token, World } from './world.ts';

export interface Site {
  world: World;
  repository: Repository;
}

const NOTHING = '0'.repeat(40);

/** Refuses what GitHub refuses of a push, with its words. What `DOUBLE_*` says of the pusher decides. */
const PRE_RECEIVE = `#!/bin/sh
refused=0
refuse() { printf '%s\\n' "$@" >&2; refused=1; }
while read -r old new ref; do
  case " $DOUBLE_PROTECTED " in *" $ref "*)
    refuse "error: GH006: Protected branch update failed for $ref." "error: Changes must be made through a pull request." ;;
  esac
  case "$ref" in refs/heads/*) ;; *) continue ;; esac
  [ "$DOUBLE_WORKFLOWS" = yes ] && continue
  [ "$new" = ${NOTHING} ] && continue
  [ "$old" = ${NOTHING} ] && old=$(git merge-base "$new" HEAD 2>/dev/null || git hash-object -t tree /dev/null)
  file=$(git diff --name-only "$old" "$new" -- .github/workflows | head -n 1)
  [ -z "$file" ] || refuse "refusing to allow a GitHub App to create or update workflow \\\`$file\\\` without \\\`workflows\\\` permission"
done
exit $refused
`;

/** Tells the double which refs moved, and by whom. */
const POST_RECEIVE = `#!/bin/sh
while read -r old new ref; do printf '%s %s %s %s\\n' "$old" "$new" "$DOUBLE_ACTOR" "$ref"; done >> double-pushes
`;

/** The environment in which the backend takes a push, for the hooks to read. */
export function pusherEnvironment(world: World, by: Token): Record<string, string> {
  const open = world.levelOf(by.account) === 'admin';
  return {
    DOUBLE_ACTOR: encodeURIComponent(by.account.login),
    DOUBLE_WORKFLOWS: by.rights.workflows === 'write' ? 'yes' : 'no',
    DOUBLE_PROTECTED: open ? '' : world.settings.protected.map((name) => `refs/heads/${name}`).join(' '),
  };
}

export async function installHooks({ repository }: Site): Promise<void> {
  const executable = { mode: 0o755 };
  await writeFile(repository.hook('pre-receive'), PRE_RECEIVE, executable);
  await writeFile(repository.hook('post-receive'), POST_RECEIVE, executable);
  // Those of pull requests are GitHub's own: "deny updating a hidden ref".
  await execa('git', ['-C', repository.folder, 'config', 'receive.hideRefs', 'refs/pull']);
}

/** Takes in what was pushed since the last time: once each, in order. */
export class Pushes {
  readonly #site: Site;
  #taken = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(site: Site) {
    this.#site = site;
  }

  take(): Promise<void> {
    return (this.#last = this.#last.then(() => this.#takeNew()));
  }

  async #takeNew(): Promise<void> {
    const { world, repository } = this.#site;
    const log = await readFile(`${repository.folder}/double-pushes`, 'utf8').catch(() => '');
    const lines = log.split('\n').slice(this.#taken, -1);
    this.#taken += lines.length;
    for (const line of lines) {
      const [old = '', now = '', actor = '', ...ref] = line.split(' ');
      const by = [...world.tokens.values()].find(
        ({ account }) => encodeURIComponent(account.login) === actor,
      );
      await moved(this.#site, by!, ref.join(' '), old, now);
    }
  }
}

/** A ref moved, by a push or by a merge on the page. Only branches and tags are anybody's business. */
export async function moved(
  site: Site,
  by: Token,
  ref: string,
  before: string,
  after: string,
): Promise<void> {
  if (!/^refs\/(heads|tags)\//.test(ref)) return;
  happen(site.world, by, 'push', null, await pushFacts(site, by, ref, before, after));
  const pull = site.world.openPullOf(ref.replace('refs/heads/', ''));
  if (pull === undefined) return;
  if (after === NOTHING) return closePull(site, by, pull);
  pull.sha = after;
  pull.updatedAt = site.world.stamp();
  const facts = { number: pull.number, before, after };
  happen(site.world, by, 'pull_request', 'synchronize', {
    ...facts,
    pull_request: await pullFacts(site, pull),
  });
}

export async function closePull(site: Site, by: Token, pull: Pull): Promise<void> {
  if (pull.state === 'closed') return;
  const at = site.world.stamp();
  pull.state = 'closed';
  pull.closed = { by: by.account, at };
  pull.updatedAt = at;
  const facts = { number: pull.number, pull_request: await pullFacts(site, pull) };
  happen(site.world, by, 'pull_request', 'closed', facts);
}

/** A pull request as payloads carry it. */
export function pullFacts({ world, repository }: Site, pull: Pull) {
  return fullPullView(world, repository, pull);
}

async function pushFacts({ world, repository }: Site, by: Token, ref: string, before: string, after: string) {
  const page = `${world.origin}/${world.owner}/${world.repo}`;
  const gone = after === NOTHING;
  const fresh = before === NOTHING;
  const commits = gone ? [] : await repository.describe(fresh ? [after, '-1'] : [`${before}..${after}`]);
  const spelled = commits.map((commit) => ({
    ...commit,
    distinct: true,
    url: `${page}/commit/${commit.id}`,
  }));
  return {
    ref,
    before,
    after,
    created: fresh,
    deleted: gone,
    forced: !fresh && !gone && !(await repository.contains(before, after)),
    base_ref: null,
    compare: `${page}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: spelled,
    head_commit: spelled.at(-1) ?? null,
    pusher: { name: by.account.login, email: `${by.account.id}@users.noreply.github.com` },
  };
}
