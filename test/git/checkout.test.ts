import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  findCheckout,
  finishFollowing,
  followed,
  followTip,
  whyNotClean,
  worktreeOf,
} from '../../runner/git/checkout.ts';
import { bareRemote, clone, plainRepository } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';

/** A checkout at `from`, and a commit `to` on top of it that is not checked out. */
async function twoCommits() {
  const person = await plainRepository('checkout');
  await person.write('a.md', 'one\n');
  await person.write('gone.md', 'gone\n');
  const from = await person.commit('one');
  await person.write('a.md', 'two\n');
  await person.write('새 글/b c.md', 'new\n');
  await person.git('rm', '--quiet', 'gone.md');
  const to = await person.commit('two');
  await person.git('reset', '--quiet', '--hard', from);
  return { person, gitDir: join(person.folder, '.git'), from, to };
}

const status = (person: { git: (...args: string[]) => Promise<string> }) =>
  person.git('status', '--porcelain');

describe('finding a checkout', () => {
  test('its top from a folder deep inside, its branch and its upstream', async () => {
    const remote = await bareRemote();
    const person = await clone(remote, 'ada');
    await person.write('deep/er/a.md', 'a');
    await person.commit('a');
    await person.push();
    expect(await findCheckout(join(person.folder, 'deep/er'))).toEqual({
      folder: person.folder,
      gitDir: join(person.folder, '.git'),
      branch: 'main',
      upstream: { url: remote, branch: 'main' },
    });
    await person.git('checkout', '--quiet', '--detach');
    expect(await findCheckout(person.folder)).toMatchObject({ branch: null, upstream: null });
  });

  test('a bare repository, a folder without one, a repository without upstream', async () => {
    const remote = await bareRemote();
    expect(await findCheckout(remote)).toMatchObject({ folder: null, gitDir: remote, upstream: null });
    expect(await findCheckout(await tempFolder('none'))).toBeNull();
    const person = await plainRepository('alone');
    expect(await findCheckout(person.folder)).toMatchObject({ branch: 'main', upstream: null });
  });

  test('a linked work tree shares its repository', async () => {
    const { person, gitDir } = await twoCommits();
    const linked = join(await tempFolder('linked'), 'side tree');
    await person.git('worktree', 'add', '--quiet', '-b', 'side', linked);
    expect(await findCheckout(linked)).toMatchObject({ folder: linked, gitDir, branch: 'side' });
    expect(await worktreeOf(gitDir, 'side')).toBe(linked);
    expect(await worktreeOf(gitDir, 'main')).toBe(person.folder);
    expect(await worktreeOf(gitDir, 'other')).toBeNull();
  });
});

describe('following the branch (law 11)', () => {
  test('files, index and new folders follow; the branch is left to the caller', async () => {
    const { person, gitDir, from, to } = await twoCommits();
    expect(await followTip(gitDir, person.folder, from, to)).toBeNull();
    expect(await person.git('rev-parse', 'HEAD')).toBe(from);
    await person.git('update-ref', 'refs/heads/main', to, from);
    await followed(gitDir);
    expect(await status(person)).toBe('');
    expect(await person.read('새 글/b c.md')).toBe('new\n');
    expect(await readdir(person.folder)).not.toContain('gone.md');
    expect(await readdir(gitDir)).not.toContain('strata-follow.json');
  });

  test.each([
    ['a changed file', async (folder: string) => writeFile(join(folder, 'a.md'), 'mine\n'), false],
    ['a staged file', async (folder: string) => writeFile(join(folder, 'mine.md'), 'mine\n'), true],
  ])('%s stops it before anything moves', async (_, spoil, staged) => {
    const { person, gitDir, from, to } = await twoCommits();
    await spoil(person.folder);
    if (staged) await person.git('add', '--all');
    const before = await status(person);
    const words = await followTip(gitDir, person.folder, from, to);
    const unclean = await whyNotClean(person.folder);
    expect(unclean).toEqual({ path: expect.stringMatching(/^(a|mine)\.md$/) });
    expect(words).toBe(`${(unclean as { path: string }).path} has uncommitted changes`);
    expect(await status(person)).toBe(before);
  });

  test('an untracked file in the way is not overwritten; another one is no hindrance', async () => {
    const { person, gitDir, from, to } = await twoCommits();
    await person.write('note to self.md', 'mine\n');
    await person.write('새 글/b c.md', 'mine\n');
    expect(await whyNotClean(person.folder)).toBeNull();
    expect(await followTip(gitDir, person.folder, from, to)).toMatch(/would be overwritten|not uptodate/);
    expect(await person.read('새 글/b c.md')).toBe('mine\n');
    expect(await person.read('a.md')).toBe('one\n');
    expect(await readdir(gitDir)).not.toContain('strata-follow.json');
  });
});

describe('a crash between moving the work tree and moving the branch', () => {
  test('the branch did not move: the work tree goes back', async () => {
    const { person, gitDir, from, to } = await twoCommits();
    expect(await followTip(gitDir, person.folder, from, to)).toBeNull();
    expect(await status(person)).not.toBe('');
    await finishFollowing(gitDir, from);
    expect(await status(person)).toBe('');
    expect(await person.read('a.md')).toBe('one\n');
    expect(await person.read('gone.md')).toBe('gone\n');
  });

  test('the branch moved, the journal is still there: nothing is lost', async () => {
    const { person, gitDir, from, to } = await twoCommits();
    expect(await followTip(gitDir, person.folder, from, to)).toBeNull();
    await person.git('update-ref', 'refs/heads/main', to, from);
    await finishFollowing(gitDir, to);
    expect(await status(person)).toBe('');
    expect(await person.read('a.md')).toBe('two\n');
  });

  test('the branch moved but the work tree did not', async () => {
    const { person, gitDir, from, to } = await twoCommits();
    const journal = join(gitDir, 'strata-follow.json');
    await writeFile(journal, JSON.stringify({ worktree: person.folder, from, to }));
    await person.git('update-ref', 'refs/heads/main', to, from);
    await finishFollowing(gitDir, to);
    expect(await status(person)).toBe('');
    expect(await person.read('a.md')).toBe('two\n');
  });

  test('what a person changed after the crash is kept', async () => {
    const { person, gitDir, from, to } = await twoCommits();
    expect(await followTip(gitDir, person.folder, from, to)).toBeNull();
    await person.write('a.md', 'mine\n');
    await finishFollowing(gitDir, from);
    expect(await person.read('a.md')).toBe('mine\n');
  });

  test('a journal cut short, or about another tip, moves nothing', async () => {
    const { person, gitDir, from, to } = await twoCommits();
    await writeFile(join(gitDir, 'strata-follow.json'), '{"worktree": "/');
    await finishFollowing(gitDir, from);
    expect(await status(person)).toBe('');
    expect(await followTip(gitDir, person.folder, from, to)).toBeNull();
    await finishFollowing(gitDir, 'f'.repeat(40));
    expect(await person.read('a.md')).toBe('two\n');
    expect(await readdir(gitDir)).not.toContain('strata-follow.json');
  });
});
