/**
 * What a confined process finds on disk: the system's programs and libraries, the folders of its run, and
 * nothing else. What is not listed does not exist for it: no list of secret places could ever be complete.
 */
import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import type { Confinement } from '../core/confinement.ts';

export interface Mount {
  from: string;
  to: string;
  writable: boolean;
}

export interface Layout {
  mounts: Mount[];
  /** Links to make, such as `/bin` to `usr/bin`. */
  links: { path: string; target: string }[];
}

/** Folders that systems either have or make links into `/usr`. */
const TOP = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];

/** The parts of `/etc` that programs need and that hold no secret. */
const ETC = [
  'alternatives', 'ca-certificates', 'ca-certificates.conf', 'chromium', 'chromium.d', 'crypto-policies', 'fonts',
  'ld.so.cache', 'ld.so.conf', 'ld.so.conf.d', 'locale.alias', 'localtime', 'magic', 'mime.types', 'os-release',
  'pki/ca-trust', 'pki/tls/certs', 'python3', 'ssl/certs', 'ssl/openssl.cnf', 'terminfo', 'timezone',
]; // prettier-ignore

/** Programs that install themselves elsewhere, and caches without which fonts are read anew each time. */
const OTHER = ['/opt/google/chrome', '/snap/chromium', '/var/cache/fontconfig'];

/** Settings of the operator that name a file or a folder to be read. */
const NAMING = [
  'SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS', 'FONTCONFIG_FILE', 'FONTCONFIG_PATH',
  'PLAYWRIGHT_BROWSERS_PATH',
]; // prettier-ignore

/** The run's own folder for temporary files lies there: short enough for the sockets that browsers make in it. */
export const TEMPORARY = { TMPDIR: '/tmp', TMP: '/tmp', TEMP: '/tmp' };

export function layoutOf(wanted: Confinement): Layout {
  const { readable, env } = wanted;
  const links = TOP.filter(isLink).map((path) => ({ path, target: readlinkSync(path) }));
  const seen = [
    '/usr',
    ...TOP.filter((path) => !isLink(path)),
    ...ETC.map((name) => `/etc/${name}`),
    ...OTHER,
    ...NAMING.flatMap((name) => env[name] ?? []),
    ...browserFolders(env['STRATA_BROWSER']),
    ...nodeInstallation(),
    ...readable,
  ].filter(existsSync);
  const { shared, writing } = foldersOf(wanted);
  return { mounts: [...shared, ...withoutInner(readOnly(seen)), ...writing], links };
}

/** Only what belongs to the run and its engine: for a disk that has a system of its own. */
export function ownFolders(wanted: Confinement): Mount[] {
  const { shared, writing } = foldersOf(wanted);
  return [...shared, ...withoutInner(readOnly(wanted.readable)), ...writing];
}

function readOnly(paths: readonly string[]): Mount[] {
  return [...new Set(paths)].map((path) => ({ from: realpathSync(path), to: path, writable: false }));
}

function foldersOf({ workdir, home, tmp }: Confinement): Record<'shared' | 'writing', Mount[]> {
  return {
    shared: ['/tmp', '/dev/shm'].map((to) => ({ from: tmp, to, writable: true })),
    writing: [workdir, home, tmp].map((path) => ({ from: path, to: path, writable: true })),
  };
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Node itself, and what lies beside it where it has a folder of its own (nvm, a tool cache). */
function nodeInstallation(): string[] {
  const prefix = dirname(dirname(realpathSync(process.execPath)));
  const hasOwnFolder = existsSync(join(prefix, 'include/node')) && !holdsHome(prefix);
  return [process.execPath, ...(hasOwnFolder ? [prefix] : [])];
}

function browserFolders(named: string | undefined): string[] {
  const downloaded = join(homedir(), '.cache/ms-playwright');
  if (!named || !existsSync(named)) return [downloaded];
  const folder = dirname(realpathSync(named));
  return [downloaded, named, ...(holdsHome(folder) ? [] : [folder])];
}

/** A program that lies directly in somebody's home must not bring the whole home along. */
function holdsHome(folder: string): boolean {
  return `${resolve(homedir())}${sep}`.startsWith(folder === sep ? sep : `${folder}${sep}`);
}

/** What lies within another one is there already. */
function withoutInner(mounts: readonly Mount[]): Mount[] {
  return mounts.filter(({ from, to }) => {
    const outer = mounts.find((other) => other.to !== to && to.startsWith(`${other.to}${sep}`));
    return outer === undefined || !from.startsWith(`${outer.from}${sep}`);
  });
}
