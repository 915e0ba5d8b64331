import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { cleanEnvironment, configurationText, gitConfiguration, type Environment } from './environment.ts';
import { tempFolder } from './temp.ts';

/** Someone with a checkout and plain git: an own name, an own home, no other configuration. */
export interface Person {
  name: string;
  /** The checkout. */
  folder: string;
  env: Environment;
  /** Runs git in the checkout and returns what it printed, without the last line break. */
  git(...args: string[]): Promise<string>;
  /** Writes a file of the checkout, with its folders. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  read(path: string): Promise<string>;
  /** Commits everything there is. Returns the commit's id. */
  commit(message: string): Promise<string>;
  push(): Promise<void>;
  /** `git pull --rebase`, as a careful person does it. */
  pull(): Promise<void>;
  /** Subjects of the current branch, newest first. */
  log(): Promise<string[]>;
}

export interface PersonOptions {
  /** Git settings on top of the identity, such as `{'core.fsync': 'all'}`. */
  config?: Record<string, string>;
  /** Variables for the person's git, such as `serveSsh`'s `env`. */
  env?: Environment;
  branch?: string;
}

/** Tests need no durability and no housekeeping, and the same answers on every git. */
const settings = {
  'init.defaultBranch': 'main',
  'core.fsync': 'none',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'receive.autogc': 'false',
  'commit.gpgSign': 'false',
  'advice.detachedHead': 'false',
  'push.default': 'simple',
};

/**
 * An empty bare repository that takes pushes and partial clones, the way a host does.
 * @param config further settings of the repository itself, such as `{'core.fsync': 'all'}`
 * @returns its path
 */
export async function bareRemote(
  name = 'remote',
  branch = 'main',
  config: Record<string, string> = {},
): Promise<string> {
  const folder = join(await tempFolder(name), `${name}.git`);
  const env = await cleanEnvironment(await tempFolder('home'));
  await execa('git', ['init', '--quiet', '--bare', `--initial-branch=${branch}`, folder], exactly(env));
  const wanted = { 'uploadpack.allowFilter': 'true', 'receive.autogc': 'false', 'gc.auto': '0', ...config };
  await appendFile(join(folder, 'config'), configurationText(wanted));
  return folder;
}

/** A person's clone of a remote (a folder or an address); an empty remote gives an unborn branch. */
export async function clone(remote: string, name = 'ada', options: PersonOptions = {}): Promise<Person> {
  const { folder, env } = await newcomer(name, options);
  await execa('git', ['clone', '--quiet', remote, folder], exactly(env));
  const person = personAt(name, folder, env);
  const unborn = await execa('git', ['rev-parse', '--verify', '-q', 'HEAD'], {
    ...exactly(env),
    cwd: folder,
    reject: false,
  });
  if (unborn.exitCode !== 0)
    await person.git('symbolic-ref', 'HEAD', `refs/heads/${options.branch ?? 'main'}`);
  return person;
}

/** A person's repository that has no remote. */
export async function plainRepository(name = 'ada', options: PersonOptions = {}): Promise<Person> {
  const { folder, env } = await newcomer(name, options);
  const branch = `--initial-branch=${options.branch ?? 'main'}`;
  await execa('git', ['init', '--quiet', branch, folder], exactly(env));
  return personAt(name, folder, env);
}

/** Writes one event file below `queue/events/`, commits it and, where there is a remote, pushes it. */
export async function commitEvent(person: Person, path: string, text: string): Promise<string> {
  await person.write(join('queue/events', path), text);
  const commit = await person.commit(`event: ${path}`);
  if ((await person.git('remote')) !== '') await person.push();
  return commit;
}

async function newcomer(name: string, options: PersonOptions): Promise<{ folder: string; env: Environment }> {
  const home = await tempFolder(name);
  const identity = { 'user.name': name, 'user.email': `${name}@example.org` };
  const env = {
    ...(await cleanEnvironment(home)),
    ...(await gitConfiguration(join(home, '.gitconfig'), { ...settings, ...identity, ...options.config })),
    ...options.env,
  };
  return { folder: join(home, 'checkout'), env };
}

function personAt(name: string, folder: string, env: Environment): Person {
  const git = async (...args: string[]): Promise<string> =>
    (await execa('git', args, { ...exactly(env), cwd: folder })).stdout;
  return {
    name,
    folder,
    env,
    git,
    async write(path, content) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    },
    read: (path) => readFile(join(folder, path), 'utf8'),
    async commit(message) {
      await git('add', '--all');
      await git('commit', '--quiet', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    push: async () => void (await git('push', '--quiet', '--set-upstream', 'origin', 'HEAD')),
    pull: async () => void (await git('pull', '--quiet', '--rebase')),
    log: async () => (await git('log', '--format=%s')).split('\n'),
  };
}

/** Nothing but these variables, and a limit, so that a git that waits for something fails the test. */
export function exactly(env: Environment): {
  env: Environment;
  extendEnv: false;
  stdin: 'ignore';
  timeout: number;
} {
  return { env, extendEnv: false, stdin: 'ignore', timeout: 60_000 };
}
