/** Hooks of a repository that a push into it asks, and that writing it directly would pass by. */
import { access, constants, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { tryGit } from './command.ts';

const RECEIVE_HOOKS = [
  'pre-receive',
  'update',
  'post-receive',
  'post-update',
  'proc-receive',
  'reference-transaction',
];

/** They come and go while a runner is up, so they are looked for before each push. */
export class ReceiveHooks {
  readonly #gitDir: string;
  /** Where they lie, which asking git takes as long as a push: asked again once the settings changed. */
  #folder: { settings: string; path: string } | null = null;

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  async present(): Promise<boolean> {
    const settings = await stampOf(join(this.#gitDir, 'config'));
    if (this.#folder?.settings !== settings)
      this.#folder = { settings, path: await hooksFolder(this.#gitDir) };
    const folder = this.#folder.path;
    const names: string[] = await readdir(folder).catch(() => []);
    const found = RECEIVE_HOOKS.filter((name) => names.includes(name));
    const active = await Promise.all(found.map((name) => canRun(join(folder, name))));
    return active.includes(true);
  }
}

async function hooksFolder(gitDir: string): Promise<string> {
  const { stdout } = await tryGit(
    ['config', '--file', join(gitDir, 'config'), '--includes', '--type=path', '--get', 'core.hooksPath'],
    { cwd: '/' },
  );
  return stdout.trim() ? resolve(gitDir, stdout.trim()) : join(gitDir, 'hooks');
}

/** Changes whenever the file does. */
async function stampOf(path: string): Promise<string> {
  const info = await stat(path, { bigint: true }).catch(() => null);
  return info ? `${info.ino}:${info.mtimeNs}:${info.size}` : '';
}

function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
