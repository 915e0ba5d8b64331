/** What a container stands on: an empty folder into which the layout binds the system, or an image that its agent names. */
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Command, Confinement, Environment } from '../core/confinement.ts';
import { ETC_FILES, type Desk } from './desk.ts';
import { layoutOf, ownFolders, type Mount } from './layout.ts';
import { SandboxError } from './sandbox.ts';
import { reachesOut } from './wayout.ts';

export interface Ground {
  mounts: Mount[];
  env: Environment;
  /** Options of `podman run` that end in what it stands on; the command follows. */
  options: string[];
  /** Starts Node inside. */
  node: Command;
}

export function groundOf(wanted: Confinement, desk: Desk): Promise<Ground> {
  return wanted.image === null ? systemGround(wanted, desk) : imageGround(wanted, wanted.image);
}

async function systemGround(wanted: Confinement, desk: Desk): Promise<Ground> {
  const root = join(desk.folder, 'root');
  const { mounts, links } = layoutOf(wanted);
  await mkdir(root);
  for (const { path, target } of links) await symlink(target, join(root, path));
  const etc = ETC_FILES.map((name) => ({
    from: join(desk.folder, 'etc', name),
    to: `/etc/${name}`,
    writable: false,
  }));
  return {
    mounts: [...mounts, ...etc],
    env: wanted.env,
    options: ['--rootfs', root],
    node: [process.execPath],
  };
}

const INSIDE = '/run/strata/node';

/** An image has programs, accounts and a search path of its own; the files of the run and the agents come to it. */
async function imageGround(wanted: Confinement, image: string): Promise<Ground> {
  const { PATH: _ours, ...env } = wanted.env;
  const libraries = reachesOut(wanted) ? await librariesOf(process.execPath) : [];
  const loader = libraries.find((path) => /\/ld-[^/]*$/.test(path));
  const inside = (path: string) => join(INSIDE, path.slice(path.lastIndexOf('/') + 1));
  return {
    mounts: [
      ...ownFolders(wanted),
      ...(loader === undefined
        ? []
        : [process.execPath, ...libraries].map((from) => ({ from, to: inside(from), writable: false }))),
    ],
    env,
    // Root inside is the runner's own user, whose folders these are; without any capability.
    options: ['--pull=never', '--entrypoint=', '--user=0:0', image],
    node:
      loader === undefined
        ? [process.execPath]
        : [inside(loader), '--library-path', INSIDE, inside(process.execPath)],
  };
}

/** The loader and the libraries of a program, so that it runs where the system's own are others. */
async function librariesOf(program: string): Promise<string[]> {
  const { stdout, exitCode } = await execa('ldd', [program], { reject: false });
  if (exitCode !== 0)
    throw new SandboxError(
      `an image with a way out to the network needs the libraries of ${program}: ldd names none`,
    );
  return [...stdout.matchAll(/(?:=> )?(\/\S+) \(0x/g)].map(([, path]) => path!);
}
