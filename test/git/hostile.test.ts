/**
 * A repository that somebody downloaded, or made by hand: reading, following and writing it starts nothing
 * that it brought, and writes nowhere else. Each trap is shown to snap under plain git.
 */
import { chmod, mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../runner/connect.ts';
import { findCheckout, followTip, whyNotClean } from '../../runner/git/checkout.ts';
import { git } from '../../runner/git/command.ts';
import { reachFrom, reachSettings } from '../../runner/git/reach.ts';
import { listFiles } from '../../runner/git/tree.ts';
import { fillFolder } from '../../runner/git/workdir.ts';
import { cleanEnvironment } from '../support/environment.ts';
import { clone, bareRemote, exactly, plainRepository, type Person } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import { openRemote, PREFIX } from './places.ts';

let traps: string;

beforeAll(async () => {
  traps = await tempFolder('traps');
  Object.assign(process.env, await cleanEnvironment(await tempFolder('victim')));
});

/** A command that leaves a file of this name when anything runs it. */
async function trap(name: string): Promise<string> {
  const path = join(traps, `${name}.sh`);
  await writeFile(path, `#!/bin/sh\n: > '${join(traps, name)}'\n`);
  await chmod(path, 0o755);
  return path;
}
const snapped = async () => (await readdir(traps)).filter((name) => !name.endsWith('.sh'));

/** A checkout with two commits, at the first of them, and a file that looks touched. */
async function checkout(): Promise<{ ada: Person; gitDir: string; from: string; to: string }> {
  const ada = await plainRepository('ada');
  await ada.write('strata.yaml', 'branch: main\n');
  await ada.write('.gitattributes', '*.md filter=evil diff=evil merge=evil\n');
  await ada.write('note.md', 'one');
  const from = await ada.commit('one');
  await ada.write('note.md', 'two');
  const to = await ada.commit('two');
  await ada.git('reset', '-q', '--hard', from);
  await utimes(join(ada.folder, 'note.md'), 1, 1);
  return { ada, gitDir: join(ada.folder, '.git'), from, to };
}

/** Each sets up a trap in a checkout, and a plain git call that falls into it. */
const TRAPS: Record<string, { set: (ada: Person) => Promise<void>; plainly: string[] }> = {
  'a clean filter': {
    set: async (ada) => void (await ada.git('config', 'filter.evil.clean', await trap('clean'))),
    plainly: ['status'],
  },
  'a smudge filter': {
    set: async (ada) => void (await ada.git('config', 'filter.evil.smudge', await trap('smudge'))),
    plainly: ['checkout', '-f', 'HEAD', '--', 'note.md'],
  },
  'a filter process whose name holds an equals sign': {
    set: async (ada) => {
      await writeFile(join(ada.folder, '.git/info/attributes'), '*.md filter=a=b\n');
      await ada.git('config', 'filter.a=b.process', await trap('process'));
    },
    plainly: ['status'],
  },
  'a filter from an included file': {
    set: async (ada) => {
      const included = join(ada.folder, '.git/more');
      await writeFile(included, `[filter "evil"]\n\tclean = ${await trap('included')}\n`);
      await ada.git('config', 'include.path', included);
    },
    plainly: ['status'],
  },
  'a file-system monitor': {
    set: async (ada) => void (await ada.git('config', 'core.fsmonitor', await trap('fsmonitor'))),
    plainly: ['status'],
  },
  'the monitor of a submodule': {
    set: async (ada) => {
      const inner = join(ada.folder, 'inner');
      await execa('git', ['init', '--quiet', inner], exactly(ada.env));
      await execa('git', ['-C', inner, 'commit', '--quiet', '--allow-empty', '-m', 'x'], exactly(ada.env));
      await ada.git('add', 'inner');
      await ada.git('commit', '--quiet', '-m', 'a submodule');
      await execa('git', ['-C', inner, 'config', 'core.fsmonitor', await trap('inner')], exactly(ada.env));
    },
    plainly: ['status'],
  },
  'a hook after every change of the index': {
    set: async (ada) => {
      const hook = join(ada.folder, '.git/hooks/post-index-change');
      await mkdir(join(ada.folder, '.git/hooks'), { recursive: true });
      await writeFile(hook, `#!/bin/sh\n: > '${join(traps, 'hook')}'\n`);
      await chmod(hook, 0o755);
    },
    plainly: ['reset', '-q', '--hard'],
  },
};

describe('a checkout that was downloaded', () => {
  test.each(Object.keys(TRAPS))('runs nothing when it is looked at and follows: %s', async (name) => {
    const { set, plainly } = TRAPS[name]!;
    const { ada, gitDir, from, to } = await checkout();
    await set(ada);
    const base = await ada.git('rev-parse', 'HEAD');
    const next = base === from ? to : base;
    await findCheckout(ada.folder);
    expect(await whyNotClean(ada.folder)).toBeNull();
    expect(await followTip(gitDir, ada.folder, base, next)).toBeNull();
    expect(await ada.read('note.md')).toBe(next === to ? 'two' : 'one');
    expect(await snapped()).toEqual([]);

    await utimes(join(ada.folder, 'note.md'), 2, 2);
    await execa('git', plainly, { ...exactly(ada.env), cwd: ada.folder, reject: false });
    expect(await snapped()).toHaveLength(1);
    for (const mark of await snapped()) await execa('rm', [join(traps, mark)]);
  });

  test('that names another work tree is refused: files would be written there', async () => {
    const { ada, gitDir, from, to } = await checkout();
    const victim = await tempFolder('victim');
    await ada.git('config', 'core.worktree', victim);
    await expect(findCheckout(ada.folder)).rejects.toThrow(/core\.worktree/);
    await followTip(gitDir, ada.folder, from, to);
    expect(await readdir(victim)).toEqual([]);
  });

  test('that names an upstream with a command in it starts none', async () => {
    for (const url of [`ext::sh -c '${await trap('ext')}'`, `--upload-pack=${await trap('option')};x:y`]) {
      const { ada } = await checkout();
      await ada.git('config', 'branch.main.remote', 'origin');
      await ada.git('config', 'branch.main.merge', 'refs/heads/main');
      await ada.git('config', 'remote.origin.url', url);
      process.env['STRATA_STATE'] = await tempFolder('state');
      await expect(connect({ repo: ada.folder, branch: null, name: 'a' })).rejects.toThrow();
      await expect(connect({ repo: url, branch: null, name: 'a' })).rejects.toThrow();
    }
    expect(await snapped()).toEqual([]);
  });

  test('says nothing of how a remote is reached but a header and an account', async () => {
    const { ada } = await checkout();
    const own = {
      'core.sshCommand': await trap('ssh'), 'core.gitProxy': await trap('proxy'), 'core.askPass': await trap('ask'),
      'credential.helper': await trap('helper'), 'credential.https://github.com.helper': await trap('other'),
      'http.proxy': 'http://127.0.0.1:1', 'http.https://github.com/.sslVerify': 'false',
      'remote.origin.proxy': 'http://127.0.0.1:1', 'url.http://127.0.0.1:1/.insteadOf': 'https://github.com/',
      'http.https://github.com/.extraheader': 'X-Account: ada', 'credential.username': 'ada',
    }; // prettier-ignore
    for (const [key, value] of Object.entries(own)) await ada.git('config', key, value);
    reachFrom(ada.folder);
    expect(Object.fromEntries(await reachSettings())).toEqual({
      'http.https://github.com/.extraheader': 'X-Account: ada',
      'credential.username': 'ada',
    });
    const told: string[] = [];
    process.env['STRATA_STATE'] = await tempFolder('state');
    const tell = (words: string) => void told.push(words);
    await (await connect({ repo: ada.folder, branch: null, name: 'a', tell })).close();
    expect(told.filter((words) => words.includes('core.sshcommand'))).toHaveLength(1);
    expect(await snapped()).toEqual([]);
  });

  test('does not count where another repository was asked for from within it', async () => {
    const { ada } = await checkout();
    const bare = await bareRemote();
    const other = await clone(bare);
    await other.write('strata.yaml', 'branch: main\n');
    await other.commit('a bus');
    await other.push();
    await ada.git('config', `url.${await tempFolder('elsewhere')}.insteadOf`, bare);
    process.env['STRATA_STATE'] = await tempFolder('state');
    const was = process.cwd;
    process.cwd = () => ada.folder;
    const found = await connect({ repo: `file://${bare}`, branch: null, name: 'a' }).finally(() => {
      process.cwd = was;
    });
    expect(found.config.branch).toBe('main');
    await found.close();
  });

  test('that is itself the bus is written without its receive hooks', async () => {
    const { ada } = await checkout();
    for (const name of ['pre-receive', 'update', 'post-receive', 'reference-transaction']) {
      await mkdir(join(ada.folder, '.git/hooks'), { recursive: true });
      await writeFile(join(ada.folder, '.git/hooks', name), `#!/bin/sh\n: > '${join(traps, 'receive')}'\n`);
      await chmod(join(ada.folder, '.git/hooks', name), 0o755);
    }
    process.env['STRATA_STATE'] = await tempFolder('state');
    const { bus, close } = await connect({ repo: null, cwd: ada.folder, branch: null, name: 'a' });
    expect(bus.remote.direct).toBe(true);
    await close();
    expect(await snapped()).toEqual([]);
  });
});

describe('a repository whose objects were made by hand', () => {
  test('is asked for a missing object without asking the remote that it names', async () => {
    const { ada, gitDir } = await checkout();
    const settings = {
      'extensions.partialClone': 'evil', 'remote.evil.promisor': 'true', 'remote.evil.url': ada.folder,
      'remote.evil.uploadpack': await trap('uploadpack'), 'core.repositoryformatversion': '1',
    }; // prettier-ignore
    for (const [key, value] of Object.entries(settings)) await ada.git('config', key, value);
    await writeFile(join(gitDir, 'refs/heads/main'), `${'1'.repeat(40)}\n`);
    process.env['STRATA_STATE'] = await tempFolder('state');
    await expect(connect({ repo: null, cwd: ada.folder, branch: null, name: 'a' })).rejects.toThrow();
    expect(await snapped()).toEqual([]);

    await execa('git', ['cat-file', '-p', 'HEAD'], { ...exactly(ada.env), cwd: ada.folder, reject: false });
    expect(await snapped()).toEqual(['uploadpack']);
    await execa('rm', [join(traps, 'uploadpack')]);
  });

  test('writes nothing outside an agent folder, whatever its trees say', async () => {
    const { ada, gitDir } = await checkout();
    const blob = (await ada.git('hash-object', '-w', 'note.md')).trim();
    const tree = async (...entries: [mode: string, name: string, oid: string][]) => {
      const bytes = entries.map(([mode, name, oid]) =>
        Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]),
      );
      const file = join(await tempFolder('tree'), 'tree');
      await writeFile(file, Buffer.concat(bytes));
      return ada.git('hash-object', '-w', '-t', 'tree', '--literally', file);
    };
    const up = await tree(['100644', 'escaped.md', blob]);
    const dots = await tree(['40000', '..', up]);
    const evil = await tree(
      ['100644', '../../slash.md', blob],
      ['40000', '..', dots],
      ['40000', '.GIT', await tree(['100644', 'config', blob])],
      ['120000', 'link', blob],
      ['100644', 'good.md', blob],
    );
    const root = await tree(['40000', 'agents', evil]);
    const remote = await openRemote({ direct: true }, gitDir);
    const outside = await tempFolder('outside');
    const folder = join(outside, 'a/b/work');
    await fillFolder(remote, root, folder, { roots: ['agents'], accepts: () => true });
    expect(await readdir(outside, { recursive: true })).toEqual(
      ['a', 'a/b', 'a/b/work', 'a/b/work/agents', 'a/b/work/agents/good.md'], // prettier-ignore
    );
  });

  test('a tree that is cut off or no tree is told as damage, at once', async () => {
    const { ada, gitDir } = await checkout();
    const file = join(await tempFolder('tree'), 'tree');
    const remote = await openRemote({ direct: true }, gitDir);
    for (const bytes of ['x'.repeat(400), '100644 a\0short', `100644${'\0'.repeat(60)}`]) {
      await writeFile(file, bytes);
      const oid = await ada.git('hash-object', '-w', '-t', 'tree', '--literally', file);
      await expect(remote.objects.tree(oid)).rejects.toThrow(/cannot be read/);
    }
  });

  test('refs that git would not have made are not there', async () => {
    const { ada, gitDir } = await checkout();
    const oid = await ada.git('rev-parse', 'HEAD');
    const names = [
      '--upload-pack=x',
      'a\nb',
      'a\u001b]0;owned\u0007',
      'x..y',
      '.hidden',
      'a:b',
      'a b',
      'a.lock',
    ];
    await mkdir(join(gitDir, PREFIX, 'claims'), { recursive: true });
    for (const name of names) await writeFile(join(gitDir, PREFIX, 'claims', name), `${oid}\n`);
    await writeFile(join(gitDir, PREFIX, 'claims/garbage'), 'ref: refs/heads/main\n');
    await symlink('/etc/passwd', join(gitDir, PREFIX, 'claims/link'));
    await writeFile(join(gitDir, PREFIX, 'claims/fine'), `${oid}\n`);
    await writeFile(join(gitDir, 'packed-refs'), `${oid} ${PREFIX}/claims/-p\u001b\n`);
    const { refs } = await (await openRemote({ direct: true }, gitDir)).read();
    expect([...refs.keys()]).toEqual([`${PREFIX}/claims/fine`]);
  });

  test('a huge folder and a deep one cost what they hold, once', async () => {
    const { ada, gitDir } = await checkout();
    const blob = (await ada.git('hash-object', '-w', 'note.md')).trim();
    const lines = Array.from({ length: 100_000 }, (_, i) => `100644 blob ${blob}\tn${i}.md`).join('\n');
    const wide = (await git(['-C', ada.folder, 'mktree'], { input: lines })).trim();
    const nest = ['fast-import', '--quiet', '--force'];
    const path = `${'d/'.repeat(1500)}x.md`;
    const said = `commit refs/heads/deep\ncommitter a <a@example.org> 1 +0000\ndata 1\nx\nM 100644 ${blob} ${path}\n`;
    await git(['-C', ada.folder, ...nest], { input: said });
    const deep = (await git(['-C', ada.folder, 'rev-parse', 'refs/heads/deep^{tree}'])).trim();
    const remote = await openRemote({ direct: true }, gitDir);
    expect(await listFiles(remote.objects, wide, '')).toHaveLength(100_000);
    expect(await listFiles(remote.objects, deep, '')).toHaveLength(1);
  });
});
