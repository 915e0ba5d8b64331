import { chmod, lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { readScope } from '../../runner/core/proposal.ts';
import { FolderRemote } from '../../runner/git/folder-remote.ts';
import { cachedFolder, fillFolder, readChanges } from '../../runner/git/workdir.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { plainRepository, type Person } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';

const MOST = 1024 * 1024;

const HANGUL = 'knowledge/느린 삶/첫 글.md';

async function commitAll(files: Record<string, string>, more?: (person: Person) => Promise<void>) {
  const person = await plainRepository('workdir');
  for (const [path, text] of Object.entries(files)) await person.write(path, text);
  await person.git('add', '--all');
  await more?.(person);
  await person.git('commit', '--quiet', '-m', 'files');
  const tree = await person.git('rev-parse', 'HEAD^{tree}');
  const remote = new FolderRemote({
    gitDir: join(person.folder, '.git'),
    branch: 'main',
    prefix: 'refs/strata',
    drafts: 'strata-drafts',
  });
  atEndOfTest(() => remote.close());
  return { person, tree, remote, folder: join(await tempFolder('workdir'), 'work') };
}

async function filled(files: Record<string, string>, glob = '**') {
  const bus = await commitAll(files);
  const scope = { roots: [''], accepts: picomatch(glob, { dot: true }) };
  const manifest = await fillFolder(bus.remote, bus.tree, bus.folder, scope);
  return { ...bus, manifest };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

describe('what an agent finds in its working folder (law 9)', () => {
  test('only what `reads` allows, and never pending events', async () => {
    const bus = await commitAll({
      'knowledge/a.md': 'a',
      'knowledge/deep/b.md': 'b',
      'knowledge/deep/b.bin': 'b',
      'directives/style.md': 'style',
      'notes/named.md': 'named',
      'notes/other.md': 'other',
      'queue/events/work/e.md': 'an event',
      'strata.yaml': '',
    });
    const agent = { reads: ['knowledge/**/*.md', 'directives/*', '$event', 'queue/**'] };
    const scope = readScope(
      agent as unknown as Parameters<typeof readScope>[0],
      ['notes/named.md', 'queue/events/work/e.md'],
      'queue/events',
    );
    const manifest = await fillFolder(bus.remote, bus.tree, bus.folder, scope);
    const expected = ['directives/style.md', 'knowledge/a.md', 'knowledge/deep/b.md', 'notes/named.md'];
    expect(await filesIn(bus.folder)).toEqual(expected);
    expect([...manifest.files.keys()].toSorted()).toEqual(expected);
  });

  test('links and submodules are never written', async () => {
    const bus = await commitAll({ 'knowledge/a.md': 'a' }, async (person) => {
      await symlink('/etc/passwd', join(person.folder, 'knowledge/link'));
      await symlink('..', join(person.folder, 'knowledge/up'));
      await person.git('add', '--all');
      const module = `160000,${'1'.repeat(40)},knowledge/module`;
      await person.git('update-index', '--add', '--cacheinfo', module);
    });
    await fillFolder(bus.remote, bus.tree, bus.folder, { roots: ['knowledge'], accepts: () => true });
    expect(await filesIn(bus.folder)).toEqual(['knowledge/a.md']);
  });

  test('the executable bit, bytes and names are kept', async () => {
    const bus = await commitAll({ 'run me.sh': 'x', [HANGUL]: '하루\r\n' }, async (person) => {
      await chmod(join(person.folder, 'run me.sh'), 0o755);
      await person.git('add', '--all');
    });
    await fillFolder(bus.remote, bus.tree, bus.folder, { roots: [''], accepts: () => true });
    expect((await lstat(join(bus.folder, 'run me.sh'))).mode & 0o111).not.toBe(0);
    expect(await readFile(join(bus.folder, HANGUL), 'utf8')).toBe('하루\r\n');
  });

  test("an agent's own folder is made once, and is a package of ES modules", async () => {
    const bus = await commitAll({ 'agents/a/run.js': 'x' });
    const cache = await tempFolder('agents');
    const subtree = await bus.person.git('rev-parse', 'HEAD:agents');
    const make = () => cachedFolder(bus.remote, bus.tree, subtree, 'agents', cache);
    const folders = await Promise.all([make(), make(), make()]);
    expect(new Set([...folders, await make()]).size).toBe(1);
    expect(await readdir(cache)).toEqual([subtree]);
    expect(await filesIn(folders[0]!)).toEqual(['agents/a/run.js', 'package.json']);
  });
});

describe('what an agent left in it', () => {
  test('changes, deletions and new files; what was only touched is none', async () => {
    const { folder, manifest } = await filled({ [HANGUL]: '하루\n', 'b.md': 'b', 'c.md': 'c', 'd.md': 'd' });
    await writeFile(join(folder, HANGUL), '이틀\n');
    await rm(join(folder, 'b.md'));
    await writeFile(join(folder, 'c.md'), 'c');
    await mkdir(join(folder, 'new folder/깊은'), { recursive: true });
    await writeFile(join(folder, 'new folder/깊은/파일 1.md'), 'new');
    await mkdir(join(folder, 'empty'));
    const { changes, oddities } = await readChanges(folder, manifest, MOST);
    const shown = changes.map(({ path, bytes }) => [path, bytes?.toString() ?? null]);
    expect(new Map(shown as [string, string | null][])).toEqual(
      new Map([
        [HANGUL, '이틀\n'],
        ['b.md', null],
        ['new folder/깊은/파일 1.md', 'new'],
      ]),
    );
    expect(oddities).toEqual([]);
  });

  test('a change of the same size within the same moment is seen', async () => {
    const { folder, manifest } = await filled({ 'a.md': 'one' });
    await writeFile(join(folder, 'a.md'), 'two');
    expect((await readChanges(folder, manifest, MOST)).changes).toHaveLength(1);
  });

  test('law 9: a changed mode is reported, and so is a new file that can be executed', async () => {
    const bus = await commitAll({ 'run.sh': 'x', 'plain.md': 'x' }, async (person) => {
      await chmod(join(person.folder, 'run.sh'), 0o755);
      await person.git('add', '--all');
    });
    const manifest = await fillFolder(bus.remote, bus.tree, bus.folder, {
      roots: [''],
      accepts: () => true,
    });
    for (const [path, mode] of [
      ['run.sh', 0o644],
      ['plain.md', 0o755],
      ['new.sh', 0o755],
    ] as const) {
      await writeFile(join(bus.folder, path), 'y');
      await chmod(join(bus.folder, path), mode);
    }
    const { changes, oddities } = await readChanges(bus.folder, manifest, MOST);
    // What they hold is judged too.
    expect(changes.map(({ path }) => path).sort()).toEqual(['new.sh', 'plain.md', 'run.sh']);
    expect(Object.fromEntries(oddities.map(({ path, what }) => [path, what]))).toEqual({
      'run.sh': 'file that was made not executable: an agent changes no modes',
      'plain.md': 'file that was made executable: an agent changes no modes',
      'new.sh': 'file that was made executable: an agent changes no modes',
    });
  });

  test("a umask is no mode: only the owner's right to execute counts, and only where it stays changed", async () => {
    const { folder, manifest } = await filled({ 'a.md': 'a', 'b.md': 'b' });
    await chmod(join(folder, 'a.md'), 0o600);
    await chmod(join(folder, 'b.md'), 0o755);
    await chmod(join(folder, 'b.md'), 0o676);
    await writeFile(join(folder, 'c.md'), 'c', { mode: 0o655 });
    await chmod(join(folder, 'c.md'), 0o655);
    expect(await readChanges(folder, manifest, MOST)).toEqual({
      changes: [{ path: 'c.md', bytes: Buffer.from('c') }],
      oddities: [],
    });
  });

  test('links, special files and names that are not UTF-8 are reported, and never read', async () => {
    const { folder, manifest } = await filled({ 'a.md': 'a', 'dir/b.md': 'b' });
    await rm(join(folder, 'a.md'));
    await symlink('/etc/passwd', join(folder, 'a.md'));
    await rm(join(folder, 'dir'), { recursive: true });
    await symlink('/etc', join(folder, 'dir'));
    await execa('mkfifo', [join(folder, 'pipe')]);
    await writeFile(Buffer.concat([Buffer.from(`${folder}/bad-`), Buffer.from([0xff])]), 'x');
    const { changes, oddities } = await readChanges(folder, manifest, MOST);
    expect(oddities.map(({ what }) => what).toSorted()).toEqual([
      'link',
      'link',
      'name that is not UTF-8',
      'special file',
    ]);
    expect(changes.every(({ bytes }) => bytes === null)).toBe(true);
  });
});
