/** A model's tools never leave its run's folder (law 9). */
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { toolRights } from '../../runner/core/modeltools.ts';
import { WorkFolder, workfolderTools } from '../../runner/tools/model/workfolder.ts';
import { tempFolder } from '../support/temp.ts';

async function makeTools(writes = ['**'], bytes = 1_000_000) {
  const root = await tempFolder('work');
  const workdir = join(root, 'work');
  await mkdir(join(workdir, 'notes'), { recursive: true });
  await writeFile(join(root, 'outside.md'), 'a secret\n');
  await writeFile(join(workdir, 'notes/a.md'), 'one\n느린 Living\nthree\n');
  const tools = workfolderTools(new WorkFolder(workdir, { writes, bytes }), toolRights([]));
  const use = (name: string, input: object) => tools.find((tool) => tool.name === name)!.run(input);
  return { root, workdir, tools, use };
}

describe('paths', () => {
  test.each([
    '../outside.md',
    '/etc/passwd',
    'notes/../../outside.md',
    '.git/config',
    '',
    'a\\..\\b',
    'notes/',
  ])('%j is refused', async (path) => {
    const { use } = await makeTools();
    await expect(use('read', { path })).rejects.toThrow(/no path inside the folder/);
    await expect(use('write', { path, content: 'x' })).rejects.toThrow(
      /ToolRefusal|may not write|no path inside/,
    );
  });

  test('no link is followed, neither a file nor a folder on the way', async () => {
    const { root, workdir, use } = await makeTools();
    await symlink(join(root, 'outside.md'), join(workdir, 'link.md'));
    await symlink(root, join(workdir, 'up'));
    await expect(use('read', { path: 'link.md' })).rejects.toThrow(/it is a link/);
    await expect(use('write', { path: 'link.md', content: 'x' })).rejects.toThrow(/it is a link/);
    await expect(use('read', { path: 'up/outside.md' })).rejects.toThrow(/up is no folder/);
    await expect(use('write', { path: 'up/new.md', content: 'x' })).rejects.toThrow(/up is no folder/);
    expect(await use('search', { text: 'secret' })).toBe('nothing was found');
    // A pattern that a model made up must not keep the runner busy for years.
    await expect(use('search', { paths: `${'*a'.repeat(40)}b` })).rejects.toThrow('at most 4 wildcards');
    expect(await readFile(join(root, 'outside.md'), 'utf8')).toBe('a secret\n');
  });
});

test.skipIf(process.platform !== 'linux')('a folder that becomes a link at any moment leads nowhere, and a pipe holds nobody up', async () => {
  const { root, use } = await makeTools(['knowledge/**']);
  const [kept, made, away] = ['kept', 'work/knowledge', 'work/away'].map((path) => join(root, path)) as [string, string, string];
  for (const folder of [kept, made]) await mkdir(folder);
  const over = new AbortController();
  const swap = async () => {
    while (!over.signal.aborted) {
      await rename(made, away).catch(() => undefined);
      await symlink(kept, made).catch(() => undefined);
      await rm(made, { recursive: true, force: true }).catch(() => undefined);
      await rename(away, made).catch(() => undefined);
    }
  };
  const swapped = swap();
  const write = (at: number) => use('write', { path: `knowledge/${at}.md`, content: 'x' }).catch(() => undefined);
  for (let tries = 0; tries < 300; tries += 1) await write(tries);
  over.abort();
  await swapped;
  expect(await readdir(kept)).toEqual([]);
  await execa('mkfifo', [join(made, 'pipe')]);
  await expect(use('write', { path: 'knowledge/pipe', content: 'x' })).rejects.toThrow('cannot write knowledge/pipe');
  await expect(use('read', { path: 'knowledge/pipe' })).rejects.toThrow('knowledge/pipe is no file');
}); // prettier-ignore

test('it reads a part, and says so', async () => {
  const { use } = await makeTools();
  expect(await use('read', { path: 'notes/a.md' })).toBe('one\n느린 Living\nthree\n');
  expect(await use('read', { path: 'notes/a.md', from_line: 2, lines: 1 })).toBe(
    '느린 Living\n[a part; the file has 4 lines]',
  );
  await expect(use('read', { path: 'notes/none.md' })).rejects.toThrow(
    'cannot read notes/none.md: there is none',
  );
});

test('it searches by plain words, in any script', async () => {
  const { use } = await makeTools();
  expect(await use('search', { text: 'living' })).toBe('notes/a.md:2: 느린 Living');
  expect(await use('search', { paths: 'notes/*.md' })).toBe('notes/a.md');
  expect(await use('search', { text: '(a+)+$' })).toBe('nothing was found');
});

test('it writes where it may, and no more than there is room for', async () => {
  const { workdir, use } = await makeTools(['knowledge/**'], 10);
  expect(await use('write', { path: 'knowledge/new/b.md', content: '1234567' })).toBe(
    'wrote knowledge/new/b.md: 7 bytes',
  );
  expect(await readFile(join(workdir, 'knowledge/new/b.md'), 'utf8')).toBe('1234567');
  await expect(use('write', { path: 'knowledge/c.md', content: '1234' })).rejects.toThrow(/3 are left/);
  await expect(use('write', { path: 'notes/a.md', content: 'x' })).rejects.toThrow(
    /you may write: knowledge/,
  );
});

test('it edits what stands exactly once', async () => {
  const { workdir, use } = await makeTools();
  await use('edit', { path: 'notes/a.md', old: 'three', new: '$& $1' });
  expect(await readFile(join(workdir, 'notes/a.md'), 'utf8')).toBe('one\n느린 Living\n$& $1\n');
  await expect(use('edit', { path: 'notes/a.md', old: 'n', new: 'm' })).rejects.toThrow(/stands 2 times/);
});

test('it gives what the agent names, in Claude Code’s words too', async () => {
  expect(toolRights(['Read', 'Grep', 'Bash(git log)'])).toEqual({
    tools: new Set(['read', 'search']),
    missing: ['Bash(git log)'],
  });
  expect(toolRights(['Edit', 'emit'])).toEqual({ tools: new Set(['write']), missing: [] });
  expect(toolRights(['WebFetch', 'WebSearch', 'mcp__playwright__browser_click', 'git-log'])).toEqual({
    tools: new Set(['fetch', 'browse', 'git-log']),
    missing: ['WebSearch'],
  });
  const { tools } = await makeTools();
  expect(tools.map(({ name }) => name)).toEqual(['read', 'search', 'write', 'edit']);
});
