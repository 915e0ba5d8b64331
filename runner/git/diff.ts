import { tryGit } from './command.ts';

/** A unified diff of two folders below `folder`, paths as in each; empty where they hold the same. */
export async function diffFolders(folder: string, before: string, after: string): Promise<string> {
  const { stdout } = await tryGit(
    ['diff', '--no-index', '--no-prefix', '--no-color', '--no-ext-diff', '--no-textconv', before, after],
    { cwd: folder },
  );
  return stdout;
}
