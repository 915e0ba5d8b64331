/**
 * Which git settings count: of a person's own those that reaching a remote needs, of a repository's those
 * that start nothing and lead nowhere else, since a checkout may be one that somebody downloaded. Everything
 * else (signing, hooks, aliases, file-system monitors, address rewriting) changes nothing here.
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

/** What a repository may say for itself: Actions keeps its token in the header, people their account's name. */
const HARMLESS = [/^http\.(?:.*\.)?extraheader$/, /^credential\.(?:.*\.)?username$/];

interface Read {
  counted: ReachSettings;
  /** Keys of the repository's own settings that would have counted as a person's. */
  leftOut: readonly string[];
}

let known: Promise<Read> | undefined;
let checkout: string | undefined;

/** The settings of this process's user, read once. */
export async function reachSettings(): Promise<ReachSettings> {
  known ??= readReachSettings(checkout);
  return (await known).counted;
}

/** A person's checkout has settings of its own (Actions puts its credentials there): the harmless ones count. */
export function reachFrom(folder: string): void {
  checkout = folder;
  known = undefined;
}

/** What the checkout's own settings say of reaching the remote, and do not get. */
export async function reachLeftOut(): Promise<readonly string[]> {
  known ??= readReachSettings(checkout);
  return (await known).leftOut;
}

async function readReachSettings(folder: string | undefined): Promise<Read> {
  const { stdout } = await execa('git', ['config', '--list', '--null', '--show-scope', '--includes'], {
    cwd: folder ?? '/',
    env: { ...settingsEnvironment(), ...(folder === undefined ? { GIT_DIR: '/dev/null' } : {}) },
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
  });
  const reaching = parseSettings(stdout ?? '').filter(({ key }) => isAny(REACHING, key));
  const counts = ({ own, key }: Setting) => !own || isAny(HARMLESS, key);
  return {
    counted: reaching.filter(counts).map(({ key, value }) => [key, value]),
    leftOut: [...new Set(reaching.filter((setting) => !counts(setting)).map(({ key }) => key))],
  };
}

const isAny = (patterns: readonly RegExp[], key: string) => patterns.some((pattern) => pattern.test(key));

/** Where settings lie may be said by variables; a hook's `GIT_DIR` and its like name another repository. */
function settingsEnvironment(): NodeJS.ProcessEnv {
  const names = Object.keys(process.env);
  const kept = names.filter((name) => !name.startsWith('GIT_') || /^GIT_CONFIG_(?!PARAMETERS)/.test(name));
  return Object.fromEntries(kept.map((name) => [name, process.env[name]]));
}

interface Setting {
  /** The repository says it of itself. */
  own: boolean;
  key: string;
  value: string;
}

/** `git config --list --null --show-scope`: scope, NUL, key, newline, value, NUL; a key alone means true. */
export function parseSettings(output: string): Setting[] {
  const items = output.split('\0');
  return Array.from({ length: Math.floor(items.length / 2) }, (_, i) => {
    const [scope, item] = [items[2 * i]!, items[2 * i + 1]!];
    const split = item.indexOf('\n');
    const [key, value] = split < 0 ? [item, 'true'] : [item.slice(0, split), item.slice(split + 1)];
    return { own: scope === 'local' || scope === 'worktree', key, value };
  });
}
