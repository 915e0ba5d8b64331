/** Agents' files written into a checkout, for a person to look at and commit. Nothing that is there is lost. */
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { locate } from '../../connect.ts';
import { parseConfig } from '../../core/config.ts';
import { CONFIG_FILE } from '../../git/tip.ts';
import { Refusal } from '../faults.ts';
import type { NewFile } from '../init/plan.ts';
import { plain } from '../plain.ts';
import { text } from '../text/index.ts';

export interface Desk {
  /** The checkout's top folder. */
  top: string;
  agentsFolder: string;
}

/** @throws Refusal outside of a checkout: only there can a person look at it first */
export async function openDesk(): Promise<Desk> {
  const { checkout } = await locate(null, process.cwd());
  if (checkout === null) throw new Refusal(text.agents.files.noCheckout);
  const bytes = await readFile(join(checkout, CONFIG_FILE)).catch(() => null);
  const { config } = parseConfig(bytes === null ? null : { path: CONFIG_FILE, bytes });
  return { top: checkout, agentsFolder: config.paths.agents };
}

/** @throws Refusal for a file that is there, unless it is to be replaced, and for a folder that leads elsewhere */
export async function putFiles(
  { top }: Desk,
  files: readonly NewFile[],
  { replace }: { replace: boolean },
): Promise<void> {
  const there = files.find(({ path }) => existsSync(join(top, path)));
  if (there && !replace) throw new Refusal(text.agents.files.there(plain(there.path)));
  for (const { path, bytes, executable } of files) {
    const folder = dirname(join(top, path));
    await mkdir(folder, { recursive: true });
    if (!`${await realpath(folder)}${sep}`.startsWith(`${await realpath(top)}${sep}`))
      throw new Refusal(text.agents.files.outside(plain(path)));
    await writeFile(join(top, path), bytes, { flag: replace ? 'w' : 'wx' });
    if (executable) await chmod(join(top, path), 0o755);
  }
}
