/** The newest commits and what each changed, brought in steps as they are asked for, and never all of them. */
import { git } from './command.ts';
import { Deepening } from './deepen.ts';
import type { Oid } from './objects.ts';
import type { Remote } from './remote.ts';

export interface RecentCommit {
  commit: Oid;
  author: string;
  /** RFC 3339. */
  at: string;
  message: string;
  /** Against its first parent. */
  paths: string[];
}

/** However far back somebody wants to look. */
const MOST_COMMITS = 1000;
const FIELD = '\u001f';
const ENTRY = '\u001e';

/** From the newest. */
export async function* recentCommits(remote: Remote, tip: Oid): AsyncGenerator<RecentCommit> {
  const history = new Deepening(remote, tip);
  for (let told = 0; told < MOST_COMMITS;) {
    const cut = await remote.objects.shallow();
    const commits = await log(remote.objects.gitDir, tip, told);
    // Where history is cut off, a commit seems to have made everything that was there before.
    const end = commits.findIndex(({ commit }) => cut.has(commit));
    const whole = end < 0 ? commits : commits.slice(0, end);
    yield* whole;
    told += whole.length;
    if (end < 0 || !(await history.more())) return;
  }
}

async function log(gitDir: string, tip: Oid, skip: number): Promise<RecentCommit[]> {
  const stdout = await git(
    [
      '--git-dir', gitDir, 'log', '-z', '--first-parent', '--diff-merges=first-parent', '--name-only', '--no-renames',
      `--format=${ENTRY}%H${FIELD}%an${FIELD}%aI${FIELD}%B${FIELD}`,
      `--skip=${skip}`, `--max-count=${MOST_COMMITS - skip}`, tip,
    ],
    { cwd: '/', timeout: 60_000 },
  ); // prettier-ignore
  return stdout
    .split(ENTRY)
    .slice(1)
    .map((entry) => {
      const [commit = '', author = '', at = '', message = '', changed = ''] = entry.split(FIELD);
      const paths = changed.split('\0').map((path) => path.replace(/^\n/, ''));
      return { commit, author, at, message: message.trim(), paths: paths.filter((path) => path !== '') };
    });
}
