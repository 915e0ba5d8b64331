/** Claude Code on this machine. It takes hundreds of MB, so nobody is made to have it. */
import { accessSync, constants, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';

/** The oldest that knows all that is asked of it. */
export const LEAST_CLAUDE_CODE = [2, 1, 330] as const;

/** Absolute path of the program, or null. `STRATA_CLAUDE_CODE` names one that lies elsewhere. */
export function findClaudeCode(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['STRATA_CLAUDE_CODE'];
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), join(homedir(), '.local/bin')];
  const places = named ? [named] : folders.map((folder) => join(folder, 'claude'));
  const place = places.find(isExecutable);
  // What a sandbox binds is the file itself: links lead out of it.
  return place === undefined ? null : realpathSync(place);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Null where it does not start. */
export async function versionOfClaudeCode(program: string): Promise<string | null> {
  const { stdout } = await execa(program, ['--version'], { reject: false, stdin: 'ignore', timeout: 20_000 });
  return /^\d+\.\d+\.\d+/.exec(stdout ?? '')?.[0] ?? null;
}
