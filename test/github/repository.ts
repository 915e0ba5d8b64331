import { join } from 'node:path';
import { execa } from 'execa';
import { cleanEnvironment, type Environment } from '../support/environment.ts';
import { bareRemote, exactly } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import type { MergeMethod } from './world.ts';

export interface Signature {
  name: string;
  email: string;
}

export interface ChangedFile {
  path: string;
  status: 'added' | 'removed' | 'modified';
  additions: number;
  deletions: number;
  blob: string | null;
}

/** The real bare repository behind the double: what its pages say is read from git, and merges are git's. */
export class Repository {
  readonly folder: string;
  readonly #env: Environment;

  static async create(name: string): Promise<Repository> {
    return new Repository(await bareRemote(name), await cleanEnvironment(await tempFolder('home')));
  }

  constructor(folder: string, env: Environment) {
    this.folder = folder;
    this.#env = env;
  }

  hook(name: string): string {
    return join(this.folder, 'hooks', name);
  }

  /** Null: no such branch. */
  tip(branch: string): Promise<string | null> {
    return this.resolve(`refs/heads/${branch}`);
  }

  async resolve(ref: string): Promise<string | null> {
    const { stdout, exitCode } = await this.#try('rev-parse', '--verify', '--quiet', ref);
    return exitCode === 0 ? stdout : null;
  }

  async filesIn(commit: string, folder: string): Promise<string[]> {
    const list = await this.#git('ls-tree', '--name-only', '-z', commit, folder);
    return list.split('\0').filter((path) => path !== '');
  }

  read(commit: string, path: string): Promise<string> {
    return this.#git('show', `${commit}:${path}`);
  }

  message(commit: string): Promise<string> {
    return this.#git('log', '-1', '--format=%B', commit);
  }

  /** Files that differ between two commits; of a new branch, from where it left the default one. */
  async touched(before: string | null, after: string): Promise<string[]> {
    const from = before ?? (await this.#try('merge-base', after, 'HEAD')).stdout;
    const list = await this.#git('diff', '--name-only', '-z', from, after);
    return list.split('\0').filter((path) => path !== '');
  }

  async deleteRef(ref: string): Promise<void> {
    await this.#git('update-ref', '-d', ref);
  }

  async contains(commit: string, tip: string): Promise<boolean> {
    return (await this.#try('merge-base', '--is-ancestor', commit, tip)).exitCode === 0;
  }

  async commits(base: string, head: string): Promise<string[]> {
    const list = await this.#git('rev-list', '--reverse', '--no-merges', `${base}..${head}`);
    return list === '' ? [] : list.split('\n');
  }

  /** Commits as a push tells of them, oldest first. At most what GitHub's payload holds. */
  async describe(range: readonly string[]) {
    const format = '--format=%x01%H%x00%T%x00%aI%x00%an%x00%ae%x00%cn%x00%ce%x00%B%x00';
    const text = await this.#git('log', '--reverse', '--max-count=2048', '--name-status', format, ...range);
    return text
      .split('\u0001')
      .slice(1)
      .map((entry) => readCommit(entry.split('\0')));
  }

  /** What a branch changed since it left the base, as a pull request shows it. */
  async changes(base: string, head: string): Promise<ChangedFile[]> {
    const range = `${base}...${head}`;
    const flags = ['--no-renames', '-z', '--no-abbrev'];
    const [raw, counts] = await Promise.all([
      this.#git('diff', '--raw', ...flags, range),
      this.#git('diff', '--numstat', ...flags, range),
    ]);
    const lines = counts.split('\0').filter((line) => line !== '');
    const parts = raw.split('\0');
    return lines.map((line, index) => {
      const [added = '', removed = '', path = ''] = line.split('\t');
      const [, , , blob = '', letter = ''] = (parts[2 * index] ?? '').split(' ');
      const status = letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified';
      // Git counts no lines of a binary file.
      return { path, status, additions: Number(added) || 0, deletions: Number(removed) || 0, blob };
    });
  }

  async mergeable(base: string, head: string): Promise<boolean> {
    return (await this.#mergedTree(base, head)) !== null;
  }

  /**
   * Merges as the three buttons do. The base moves only from where it was looked at.
   * @returns the new tip of the base, or null where there is a conflict
   */
  async merge(
    method: MergeMethod,
    base: string,
    head: string,
    message: string,
    by: Signature,
  ): Promise<string | null> {
    const from = (await this.tip(base)) ?? '';
    const tip =
      method === 'rebase'
        ? await this.#replay(from, head, by)
        : await this.#join(method, from, head, message, by);
    if (tip !== null) await this.#git('update-ref', `refs/heads/${base}`, tip, from);
    return tip;
  }

  async #join(
    method: MergeMethod,
    base: string,
    head: string,
    message: string,
    by: Signature,
  ): Promise<string | null> {
    const tree = await this.#mergedTree(base, head);
    if (tree === null) return null;
    return this.#commit(tree, method === 'squash' ? [base] : [base, head], message, by);
  }

  /** One commit after the other on top of the base. */
  async #replay(base: string, head: string, by: Signature): Promise<string | null> {
    let onto = base;
    for (const commit of await this.commits(base, head)) {
      // As if the tip were a change of this commit's parent: the merge of both is a cherry-pick.
      const stand = await this.#commit(`${onto}^{tree}`, [`${commit}^`], 'stand-in', by);
      const tree = await this.#mergedTree(stand, commit);
      if (tree === null) return null;
      onto = await this.#commit(tree, [onto], await this.message(commit), by);
    }
    return onto;
  }

  async #mergedTree(ours: string, theirs: string): Promise<string | null> {
    const { stdout, exitCode } = await this.#try('merge-tree', '--write-tree', ours, theirs);
    return exitCode === 0 ? stdout : null;
  }

  async #commit(tree: string, parents: readonly string[], message: string, by: Signature): Promise<string> {
    const flags = parents.flatMap((parent) => ['-p', parent]);
    const env = {
      GIT_AUTHOR_NAME: by.name,
      GIT_AUTHOR_EMAIL: by.email,
      GIT_COMMITTER_NAME: 'GitHub',
      GIT_COMMITTER_EMAIL: 'noreply@github.com',
    };
    const resolved = await this.#git('rev-parse', tree);
    const signed = new Repository(this.folder, { ...this.#env, ...env });
    return signed.#git('commit-tree', resolved, ...flags, '-m', message);
  }

  async #git(...args: string[]): Promise<string> {
    return (await execa('git', ['-C', this.folder, ...args], exactly(this.#env))).stdout;
  }

  #try(...args: string[]) {
    return execa('git', ['-C', this.folder, ...args], { ...exactly(this.#env), reject: false });
  }
}

function readCommit([
  id = '',
  tree_id = '',
  timestamp = '',
  an = '',
  ae = '',
  cn = '',
  ce = '',
  ...rest
]: string[]) {
  const [message = '', files = ''] = rest;
  const touched = (letter: string): string[] =>
    files
      .split('\n')
      .filter((line) => line.startsWith(letter))
      .map((line) => line.slice(2));
  return {
    id,
    tree_id,
    timestamp,
    message: message.trim(),
    author: { name: an, email: ae },
    committer: { name: cn, email: ce },
    added: touched('A'),
    removed: touched('D'),
    modified: touched('M'),
  };
}
