/**
 * Of a person's git configuration only what reaching the remote needs counts; all else changes nothing
 * and runs nothing. The same for a hostile repository.
 */
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, test } from 'vitest';
import { Bus } from '../../runner/git/bus.ts';
import { findCheckout, followTip, whyNotClean } from '../../runner/git/checkout.ts';
import { git, plainText, tryGit } from '../../runner/git/command.ts';
import { ObjectBatch } from '../../runner/git/database.ts';
import { parseSettings, reachFrom } from '../../runner/git/reach.ts';
import { cleanEnvironment, gitConfiguration } from '../support/environment.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { bareRemote, clone } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import { ADA, DIRECT, fatesOf, FOLDER, openRemote, PREFIX, putCommit } from './places.ts';

const ACCOUNT = { user: 'ada', password: randomUUID() };
let home: string;
let traces: string;

/** A program that leaves a trace when anything runs it. */
async function trap(name: string): Promise<string> {
  const path = join(home, 'traps', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\necho "${name} $*" >> '${traces}'\nexit 1\n`);
  await chmod(path, 0o755);
  return path;
}
const traced = async () => (existsSync(traces) ? readFile(traces, 'utf8') : '');

/** Settings that would each run something or change results, if they were heeded. */
async function poison(): Promise<Record<string, string>> {
  const hooks = join(home, 'hooks');
  for (const name of ['pre-push', 'reference-transaction', 'post-checkout', 'pre-receive', 'update', 'fsmonitor', 'post-index-change'])
    await trap(`../hooks/${name}`); // prettier-ignore
  await mkdir(join(home, 'template/hooks'), { recursive: true });
  await trap('../template/hooks/reference-transaction');
  return {
    'commit.gpgSign': 'true', 'push.gpgSign': 'true', 'tag.gpgSign': 'true', 'gpg.program': await trap('gpg'),
    'core.hooksPath': hooks, 'core.fsmonitor': await trap('fsmonitor'), 'core.pager': await trap('pager'),
    'core.editor': await trap('editor'), 'core.alternateRefsCommand': await trap('alternates'),
    'init.templateDir': join(home, 'template'), 'init.defaultObjectFormat': 'sha256', 'init.defaultBranch': 'other',
    'protocol.version': '0', 'push.followTags': 'true', 'push.default': 'nothing', 'fetch.prune': 'false',
    'fetch.recurseSubmodules': 'true', 'status.short': 'true', 'color.ui': 'always', 'core.quotePath': 'true',
    'core.autocrlf': 'true', 'user.useConfigOnly': 'true', 'pack.packSizeLimit': '1m', 'core.abbrev': '4',
    'alias.push': '!false', 'uploadpack.packObjectsHook': await trap('pack-objects'), 'diff.external': await trap('diff'),
    'url.http://127.0.0.1:1/.insteadOf': 'http://127.0.0.1:', 'url./nowhere/.pushInsteadOf': '/tmp/',
    'core.askPass': await trap('askpass'), 'log.showSignature': 'true', 'receive.denyDeletes': 'true',
  }; // prettier-ignore
}

beforeAll(async () => {
  home = await tempFolder('poisoned');
  traces = join(home, 'traces.txt');
  Object.assign(process.env, await cleanEnvironment(home));
  const helper = join(home, 'helper.sh');
  await writeFile(
    helper,
    `#!/bin/sh\nif [ "$1" = get ]; then echo asked >> '${join(home, 'asked')}'; echo username=${ACCOUNT.user}; echo password=${ACCOUNT.password}; fi\n`,
  );
  await chmod(helper, 0o755);
  const settings = { ...(await poison()), 'credential.helper': helper };
  Object.assign(process.env, await gitConfiguration(join(home, '.gitconfig'), settings));
  Object.assign(process.env, {
    LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de', GIT_DIR: '/nowhere', GIT_WORK_TREE: '/nowhere',
    GIT_INDEX_FILE: '/nowhere', GIT_OBJECT_DIRECTORY: '/nowhere', GIT_EXTERNAL_DIFF: await trap('external-diff'),
    GIT_TRACE: '1', GIT_EDITOR: await trap('git-editor'), GIT_PAGER: await trap('git-pager'), GIT_NAMESPACE: 'other',
    GIT_CONFIG_PARAMETERS: "'core.fsmonitor=/nowhere'", GIT_PROTOCOL_FROM_USER: '0',
  }); // prettier-ignore
  delete process.env['GIT_CONFIG_COUNT'];
});

/** The whole way of an outcome through a remote: read, claim, land, let go. */
async function goThrough(direct: boolean, address: string): Promise<string> {
  const remote = await openRemote({ direct }, address);
  const bus = new Bus({ remote, branch: 'main', prefix: PREFIX, committer: ADA });
  const { tip } = await bus.read();
  const batch = new ObjectBatch(remote.objects);
  const claim = putCommit(batch, 'claim');
  const ref = `${PREFIX}/claims/a`;
  expect(await fatesOf(remote, [{ ref, from: null, to: claim }], batch)).toEqual(['moved']);
  expect((await remote.read()).refs.get(ref)).toBe(claim);
  const next = putCommit(batch, 'answer', [tip.commit]);
  const updates = [{ ref: bus.branchRef, from: tip.commit, to: next }, { ref, from: claim, to: null }]; // prettier-ignore
  expect(await fatesOf(remote, updates, batch, true)).toEqual(['moved', 'moved']);
  const seen = (await bus.read()).tip.commit;
  expect(seen).toBe(next);
  return next;
}

async function aBus() {
  const bare = await bareRemote();
  const ada = await clone(bare);
  await ada.write('strata.yaml', 'branch: main\n');
  await ada.write('queue/events/느린 삶.md', 'slow');
  await ada.commit('a bus');
  await ada.push();
  return { bare, ada };
}

describe("a person's configuration", () => {
  test('changes nothing and runs nothing, for a folder written directly', async () => {
    const { bare, ada } = await aBus();
    const next = await goThrough(true, bare);
    expect(await ada.git('ls-remote', 'origin', 'refs/heads/main')).toContain(next);
    expect(await traced()).toBe('');
  });

  test('over HTTP only the credential helper runs', async () => {
    const { bare, ada } = await aBus();
    const http = await serveGitHttp(dirname(bare), { auth: ACCOUNT });
    await goThrough(false, http.url('remote.git'));
    expect((await readFile(join(home, 'asked'), 'utf8')).trim()).toMatch(/^asked/);
    expect(await traced()).toBe('');
    expect(await ada.git('rev-list', '--count', '--all')).toBe('1');
  });

  test('words come in English, without colours, and without a password being asked for', async () => {
    const said = await tryGit(['rev-parse', '--verify', 'nothing'], { cwd: '/' });
    expect(said.stderr).toMatch(/fatal: not a git repository/);
    expect(said.stderr).not.toContain('\u001b');
    await expect(git(['frobnicate'])).rejects.toThrow(/'frobnicate' is not a git command/);
  });

  test('a header in it is sent along, as workflows keep their token', async () => {
    const { bare } = await aBus();
    const http = await serveGitHttp(dirname(bare), { auth: { user: 'x', password: ACCOUNT.password } });
    const { ada } = await aBus();
    const token = Buffer.from(`x:${ACCOUNT.password}`).toString('base64');
    await ada.git('config', `http.${http.origin}/.extraHeader`, `Authorization: Basic ${token}`);
    await ada.git('config', 'core.fsmonitor', await trap('local-fsmonitor'));
    reachFrom(ada.folder);
    const remote = await openRemote(FOLDER, http.url('remote.git'));
    expect((await remote.read()).tip).not.toBeNull();
    expect(await traced()).toBe('');
  });
});

describe('a hostile repository', () => {
  test('runs nothing when it is written directly', async () => {
    const { bare } = await aBus();
    const settings = {
      'core.fsmonitor': await trap('bare-fsmonitor'), 'core.sshCommand': await trap('bare-ssh'),
      'core.pager': await trap('bare-pager'), 'core.alternateRefsCommand': await trap('bare-alternates'),
      'gpg.program': await trap('bare-gpg'), 'gc.auto': '1',
    }; // prettier-ignore
    for (const [key, value] of Object.entries(settings)) await git(['--git-dir', bare, 'config', key, value]);
    await mkdir(join(bare, 'hooks'), { recursive: true });
    for (const name of ['pre-push', 'reference-transaction', 'post-index-change']) {
      await writeFile(join(bare, 'hooks', name), `#!/bin/sh\necho ${name} >> '${traces}'\n`);
      await chmod(join(bare, 'hooks', name), 0o755);
    }
    await goThrough(true, bare);
    expect(await traced()).toBe('');
  });

  test('a checkout of it is looked at, and follows, without running anything', async () => {
    const { ada } = await aBus();
    const settings = {
      'core.fsmonitor': await trap('c-fsmonitor'),
      'core.hooksPath': join(home, 'hooks'),
      'alias.status': '!false',
    };
    const from = await ada.git('rev-parse', 'HEAD');
    await ada.write('new.md', 'new');
    const to = await ada.commit('new');
    await ada.git('reset', '-q', '--hard', from);
    for (const [key, value] of Object.entries(settings)) await ada.git('config', key, value);
    const found = (await findCheckout(ada.folder))!;
    expect(found).toMatchObject({ folder: ada.folder, branch: 'main', upstream: { branch: 'main' } });
    expect(await whyNotClean(ada.folder)).toBeNull();
    expect(await followTip(found.gitDir, ada.folder, from, to)).toBeNull();
    expect(await ada.read('new.md')).toBe('new');
    expect(await traced()).toBe('');
  });

  test('of another user is told as such, and opened where the person says that it is safe', async () => {
    if (process.getuid?.() !== 0) return expect(process.getuid?.()).not.toBe(0);
    const { bare } = await aBus();
    await chown(bare, 12_345, 12_345);
    const remote = await openRemote(FOLDER, bare);
    await expect(remote.read()).rejects.toMatchObject({ fault: { kind: 'denied' } });
    await execa('git', ['config', '--global', '--add', 'safe.directory', bare], { env: { GIT_DIR: '' } });
    reachFrom('/');
    expect((await git(['-C', bare, 'rev-parse', '--is-bare-repository'])).trim()).toBe('true');
  });
});

test('settings are read as git lists them', () => {
  expect(parseSettings('global\0a.b\nc\0local\0a.flag\0worktree\0x.y\nline 1\nline 2\0')).toEqual([
    { own: false, key: 'a.b', value: 'c' },
    { own: true, key: 'a.flag', value: 'true' },
    { own: true, key: 'x.y', value: 'line 1\nline 2' },
  ]);
});

test('words of a remote cannot move the cursor', () => {
  expect(plainText('\u001b[2J\u001b]8;;http://x\u0007a\u001b]8;;\u001b\\b\r\nc\td\u202e\u009b31m')).toBe(
    'ab\nc\td31m',
  );
});

test('nothing was left in the poisoned home but the traps', async () => {
  expect((await readdir(home)).filter((name) => /^\.git|traces/.test(name))).toEqual(['.gitconfig']);
  expect(DIRECT.direct).toBe(true);
});
