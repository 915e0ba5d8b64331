/**
 * The places a bus can be, for tests that must hold in each of them: a folder written directly, the same
 * folder by push, HTTP with and without a password, SSH. Importing this gives the test file's process a
 * home of its own.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { chmod, mkdir, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ObjectBatch } from '../../runner/git/database.ts';
import { FolderRemote } from '../../runner/git/folder-remote.ts';
import { encodeCommit, MODE, type Oid } from '../../runner/git/objects.ts';
import type { PushResult, RefFate, RefUpdate, Remote } from '../../runner/git/remote.ts';
import { UrlRemote } from '../../runner/git/url-remote.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { cleanEnvironment, gitConfiguration } from '../support/environment.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { noSshd, serveSsh } from '../support/sshd.ts';
import { tempFolder } from '../support/temp.ts';

export const PREFIX = 'refs/strata';
export const ADA = { name: 'Ada', email: 'ada@example.org' };

/** Known to the credential helper of this process's home alone. */
export const ACCOUNT = { user: 'ada', password: randomUUID() };

const home = await tempFolder('home');
Object.assign(process.env, await cleanEnvironment(home));
Object.assign(
  process.env,
  await gitConfiguration(join(home, '.gitconfig'), {
    'credential.helper': `!f() { echo username=${ACCOUNT.user}; echo password=${ACCOUNT.password}; }; f`,
  }),
);

export interface Place {
  name: string;
  /** Why it cannot be had here, or null. */
  missing: string | null;
  /** How a bare repository of this machine is addressed there, once its server runs. */
  serve(): Promise<(bare: string) => string>;
  direct: boolean;
  /** Written directly, its receive hooks are asked once it has any. */
  asksHooks?: boolean;
}

const served = await realpath(tmpdir());
const httpUrl = async (auth?: typeof ACCOUNT) => {
  const http = await serveGitHttp(served, auth ? { auth } : {});
  return (bare: string) => http.url(relative(served, bare));
};

export const DIRECT: Place = {
  name: 'a folder, directly',
  missing: null,
  serve: async () => (bare) => bare,
  direct: true,
};
/** A folder that was opened to be written directly, and got a hook before anything was. */
export const HOOKED: Place = {
  name: 'a folder, opened before it got hooks',
  missing: null,
  serve: async () => (bare) => {
    if (existsSync(bare)) writeFileSync(join(bare, 'hooks/update'), '#!/bin/sh\n', { mode: 0o755 });
    return bare;
  },
  direct: true,
  asksHooks: true,
};
export const FOLDER: Place = {
  name: 'a folder, by push',
  missing: null,
  serve: async () => (bare) => bare,
  direct: false,
};
export const HTTP: Place = { name: 'HTTP', missing: null, serve: () => httpUrl(), direct: false };
export const SSH: Place = {
  name: 'SSH',
  missing: noSshd,
  serve: async () => {
    const ssh = (await serveSsh(served))!;
    // One connection for all: a handshake takes longer than what is asked. It ends by itself when idle.
    const shared = `-o ControlMaster=auto -o ControlPersist=2 -o ControlPath=${join(home, 'ssh-%C')}`;
    process.env['GIT_SSH_COMMAND'] = `${ssh.env['GIT_SSH_COMMAND']} ${shared}`;
    return (bare) => ssh.url(bare);
  },
  direct: false,
};
export const PLACES: readonly Place[] = [
  DIRECT,
  HOOKED,
  FOLDER,
  HTTP,
  { name: 'HTTP with a password', missing: null, serve: () => httpUrl(ACCOUNT), direct: false },
  SSH,
];

/** A remote as a runner opens it, closed at the end of the test. */
export async function openRemote(
  place: Pick<Place, 'direct' | 'asksHooks'>,
  address: string,
  options: { branch?: string; mirror?: string; mostKept?: number; tell?: (words: string) => void } = {},
): Promise<Remote> {
  const branch = options.branch ?? 'main';
  const common = {
    branch,
    prefix: PREFIX,
    drafts: 'strata-drafts',
    ...(options.tell ? { tell: options.tell } : {}),
  };
  const mirror = options.mirror ?? join(await tempFolder('mirror'), 'mirror.git');
  const remote = place.direct
    ? new FolderRemote({ gitDir: address, asksHooks: place.asksHooks ?? false, ...common })
    : await UrlRemote.open({
        url: address,
        gitDir: mirror,
        ...common,
        ...(options.mostKept === undefined ? {} : { mostKept: options.mostKept }),
      });
  atEndOfTest(() => remote.close());
  return remote;
}

/** A commit of one small file, of any content, on any parents. */
export function putCommit(batch: ObjectBatch, content: string, parents: Oid[] = []): Oid {
  const blob = batch.put('blob', Buffer.from(content));
  const tree = batch.putTree([{ mode: MODE.file, name: 'file.txt', oid: blob }]);
  const commit = { tree, parents, author: ADA, committer: ADA, time: 1_700_000_000, message: content };
  return batch.put('commit', encodeCommit(commit));
}

/** Pushes updates; each ref's fate. */
export async function fatesOf(
  remote: Remote,
  updates: readonly RefUpdate[],
  batch: ObjectBatch = new ObjectBatch(remote.objects),
  atomic = false,
): Promise<RefFate[]> {
  const result = await remote.push(updates, batch, { atomic });
  return fates(result, updates);
}

export function fates(result: PushResult, updates: readonly RefUpdate[]): RefFate[] {
  return updates.map(({ ref }) => result.fates.get(ref)!.fate);
}

/** A hook in a bare repository, from a shell script's body. */
export async function addHook(bare: string, name: string, body: string): Promise<void> {
  await mkdir(join(bare, 'hooks'), { recursive: true });
  await writeFile(join(bare, 'hooks', name), `#!/bin/sh\n${body}\n`);
  await chmod(join(bare, 'hooks', name), 0o755);
}
