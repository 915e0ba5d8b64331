/**
 * Which of a person's git settings count: only those that reaching a remote needs. Everything else in
 * their files (signing, hooks, aliases, file-system monitors, address rewriting) changes nothing here.
 */
import { execa } from 'execa';

/** Key and value, in the order git read them (later ones win, lists add up). */
export type ReachSettings = readonly (readonly [key: string, value: string])[];

const REACHING = [
  /^credential\./,
  /^https?\./,
  /^core\.(sshcommand|gitproxy|askpass)$/,
  /^ssh\.variant$/,
  // Not a way to a remote, but leave to open a folder that another user owns.
  /^safe\.directory$/,
  /^remote\.[^.]+\.(proxy|proxyauthmethod)$/,
];

let known: Promise<ReachSettings> | undefined;
let checkout: string | undefined;

/** The settings of this process's user, read once. */
export function reachSettings(): Promise<ReachSettings> {
  known ??= readReachSettings(checkout);
  return known;
}

/** A person's checkout has settings of its own (Actions puts its credentials there); they count too. */
export function reachFrom(folder: string): void {
  checkout = folder;
  known = undefined;
}

async function readReachSettings(folder: string | undefined): Promise<ReachSettings> {
  const { stdout } = await execa('git', ['config', '--list', '--null', '--includes'], {
    cwd: folder ?? '/',
    env: { ...settingsEnvironment(), ...(folder === undefined ? { GIT_DIR: '/dev/null' } : {}) },
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
  });
  return parseSettings(stdout ?? '').filter(([key]) => REACHING.some((pattern) => pattern.test(key)));
}

/** Where settings lie may be said by variables; a hook's `GIT_DIR` and its like name another repository. */
function settingsEnvironment(): NodeJS.ProcessEnv {
  const names = Object.keys(process.env);
  const kept = names.filter((name) => !name.startsWith('GIT_') || /^GIT_CONFIG_(?!PARAMETERS)/.test(name));
  return Object.fromEntries(kept.map((name) => [name, process.env[name]]));
}

/** `git config --list --null`: key, newline, value, NUL; a key alone means true. */
export function parseSettings(output: string): [string, string][] {
  return output
    .split('\0')
    .filter((item) => item !== '')
    .map((item) => {
      const split = item.indexOf('\n');
      return split < 0 ? [item, 'true'] : [item.slice(0, split), item.slice(split + 1)];
    });
}
