import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Environment = Record<string, string>;

/** What a process needs of the machine to start at all; nothing else of it leaks into a test. */
const kept = ['PATH', 'TMPDIR', 'NODE_V8_COVERAGE', 'PLAYWRIGHT_BROWSERS_PATH', 'STRATA_BROWSER'];

/**
 * An environment with its own home and XDG folders below `home` (made here), plain English, and no
 * configuration of git but an empty one. Add to it by spreading.
 */
export async function cleanEnvironment(home: string): Promise<Environment> {
  const folders = {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_STATE_HOME: join(home, '.local/state'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: join(home, '.run'),
  };
  await Promise.all(Object.values(folders).map((folder) => mkdir(folder, { recursive: true })));
  const inherited = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(inherited),
    ...folders,
    ...(await gitConfiguration(join(home, '.gitconfig'), {})),
    LC_ALL: 'C',
    TZ: 'UTC',
    NO_COLOR: '1',
  };
}

/**
 * Writes a git configuration file and returns the variables that make git read it and no other.
 * @param settings as for `configurationText`
 */
export async function gitConfiguration(file: string, settings: Record<string, string>): Promise<Environment> {
  await writeFile(file, configurationText(settings));
  return { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: file, GIT_TERMINAL_PROMPT: '0' };
}

/**
 * Settings as git's configuration files have them.
 * @param settings such as `{'user.name': 'Ada'}`; a dotted middle part becomes the subsection
 */
export function configurationText(settings: Record<string, string>): string {
  const lines = Object.entries(settings).map(([key, value]) => {
    const [section = '', ...rest] = key.split('.');
    const name = rest.pop() ?? '';
    const heading = rest.length === 0 ? `[${section}]` : `[${section} ${JSON.stringify(rest.join('.'))}]`;
    return `${heading}\n\t${name} = ${JSON.stringify(value)}\n`;
  });
  return lines.join('');
}
