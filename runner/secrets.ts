/** The one place that reads secrets: the environment, systemd's credentials, `secrets.env` of the user. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { Secrets } from './core/secrets.ts';

/** Larger ones are no secrets that anybody hands to a program in its environment. */
const MOST_BYTES = 64 * 1024;

/**
 * Read once in the life of a process.
 * @param warn told of a file that others can read, and of one that cannot be read
 */
export function readSecrets(warn: (words: string) => void, env: NodeJS.ProcessEnv = process.env): Secrets {
  return new Secrets(env, [readCredentials(env['CREDENTIALS_DIRECTORY']), readFile(secretsFile(env), warn)]);
}

export function secretsFile(env: NodeJS.ProcessEnv = process.env): string {
  return join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'strata', 'secrets.env');
}

let known: Secrets | undefined;

/** For words that are about to be shown, wherever in this process. */
export function knownSecrets(): Secrets {
  return (known ??= readSecrets(() => undefined));
}

/** systemd's `LoadCredential=NAME:file`: each is a file of that name. */
function readCredentials(folder: string | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of folder ? namesIn(folder) : []) {
    const path = join(folder!, name);
    if (statSync(path).isFile() && statSync(path).size <= MOST_BYTES)
      found.set(name, readFileSync(path, 'utf8').replace(/\r?\n$/, ''));
  }
  return found;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Named, and not there: as if nobody had given any.
    return [];
  }
}

function readFile(path: string, warn: (words: string) => void): Map<string, string> {
  try {
    const { mode } = statSync(path);
    if ((mode & 0o077) !== 0 && process.platform !== 'win32')
      warn(`${path} can be read by others on this machine; run: chmod 600 ${path}`);
    return new Map(Object.entries(parseEnv(readFileSync(path, 'utf8'))) as [string, string][]);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') warn(`the secrets in it are not known here: ${message}`);
    return new Map();
  }
}
