import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { placeFolders } from '../../runner/cli/init/plan.ts';
import { plainRepository } from '../support/repos.ts';
import { committed, strata, strataJson } from './bus.ts';

interface Done {
  changed: boolean;
  commit: string | null;
  added: string[];
  moved: Record<string, string>;
  ignored: string[];
}

describe('strata init in an existing repository', () => {
  it('adds its files in one commit and touches nothing else', async () => {
    const ada = await plainRepository('ada', { branch: 'trunk' });
    await ada.write('src/main.c', 'int main;\n');
    await ada.write('README.md', '# Mine\n');
    await ada.commit('my history');
    await ada.git('branch', 'other');
    await ada.write('staged.txt', 'staged\n');
    await ada.git('add', 'staged.txt');
    await ada.write('README.md', '# Mine, edited\n');
    await ada.write('loose.txt', 'loose\n');
    const before = {
      status: await ada.git('status', '--porcelain'),
      other: await ada.git('rev-parse', 'other'),
    };

    const { stdout } = await strata(ada, ['init']);

    expect(await ada.git('status', '--porcelain')).toBe(before.status);
    expect(await ada.git('rev-parse', 'other')).toBe(before.other);
    expect(await ada.log()).toEqual(['Make this repository a Strata bus', 'my history']);
    const changed = (await ada.git('diff', '--name-status', 'HEAD~1', 'HEAD')).split('\n');
    expect(changed.every((line) => line.startsWith('A\t'))).toBe(true);
    for (const line of changed) expect(stdout).toContain(line.slice(2));
    expect(await ada.git('show', 'HEAD:strata.yaml')).toContain('branch: "trunk"');
    expect(await ada.git('log', '-1', '--format=%an <%ae>')).toBe('ada <ada@example.org>');
    expect(await ada.git('fsck', '--strict')).toBe('');
  });

  it('changes nothing the second time, and says so', async () => {
    const ada = await plainRepository();
    await strata(ada, ['init']);
    const head = await ada.git('rev-parse', 'HEAD');
    const again = await strataJson<Done>(ada, ['init']);
    expect(again).toMatchObject({ changed: false, commit: null, added: [] });
    expect(await ada.git('rev-parse', 'HEAD')).toBe(head);
    expect((await strata(ada, ['init'])).stdout).toContain('nothing was changed');
  });

  it('maps names that are taken, and what it adds works there', async () => {
    const ada = await plainRepository();
    await ada.write('agents/sales.csv', 'name\n');
    await ada.write('queue', 'a file\n');
    await ada.write('knowledge/handbook.md', '# Handbook\n');
    await ada.commit('my history');
    const done = await strataJson<Done>(ada, ['init']);
    expect(done.moved).toEqual({
      agents: 'strata/agents',
      queue: 'strata/queue',
      knowledge: 'strata/knowledge',
    });
    expect(done.added.every((path) => path === 'strata.yaml' || path.startsWith('strata/'))).toBe(true);
    for (const type of ['shell', 'typescript', 'python'])
      await strata(ada, ['emit', `example.${type}`, '--payload', '{"name": "Ada", "text": "one two one"}']);
    await strata(ada, ['run', '--until-idle']);
    expect(await committed(ada, 'strata/knowledge/examples')).toHaveLength(3);
    expect(await committed(ada, 'strata/queue/dead')).toEqual([]);
  });

  it('adds a workflow for GitHub on request, also to a bus that is there, for its branch and folders', async () => {
    const ada = await plainRepository('ada', { branch: 'trunk' });
    await ada.write('queue/job.rb', 'puts 1\n');
    await ada.commit('my history');
    await strata(ada, ['init']);
    const done = await strataJson<Done>(ada, ['init', '--github']);
    expect(done.added).toEqual(['.github/workflows/strata.yml']);
    const text = await ada.read('.github/workflows/strata.yml');
    expect(text).toContain("branches: ['trunk']");
    expect(text).toContain("paths: ['strata/queue/events/**', 'agents/**', 'directives/**', 'strata.yaml']");
    expect(await ada.git('log', '-1', '--format=%s')).toBe('Add a workflow for GitHub');
    expect((await strataJson<Done>(ada, ['init', '--github'])).changed).toBe(false);
  });

  it('writes without committing when asked', async () => {
    const ada = await plainRepository();
    const done = await strataJson<Done>(ada, ['init', '--no-commit']);
    expect(done.commit).toBeNull();
    expect(await ada.git('status', '--porcelain', '--untracked-files=all')).toContain('?? strata.yaml');
    expect(
      (
        await execa('git', ['rev-parse', '-q', '--verify', 'HEAD'], {
          cwd: ada.folder,
          env: ada.env,
          reject: false,
        })
      ).exitCode,
    ).not.toBe(0);
  });

  it('tells of rules that would ignore events', async () => {
    const ada = await plainRepository();
    await ada.write('.gitignore', '*.md\n');
    await ada.commit('my history');
    expect((await strataJson<Done>(ada, ['init'])).ignored).toContain('queue/events/event.md');
  });

  it('runs no hook of the repository', async () => {
    const ada = await plainRepository();
    await ada.write('.git/hooks/pre-commit', '#!/bin/sh\ntouch "$(git rev-parse --show-toplevel)/hooked"\n');
    await execa('chmod', ['+x', `${ada.folder}/.git/hooks/pre-commit`]);
    await strata(ada, ['init']);
    expect(await ada.git('status', '--porcelain')).toBe('');
  });

  it('refuses where no branch is checked out', async () => {
    const ada = await plainRepository();
    await ada.commit('my history');
    await ada.git('checkout', '--quiet', '--detach');
    expect((await strata(ada, ['init'], 1)).stderr).toContain('no branch is checked out');
  });
});

describe('strata init in a new folder', () => {
  it('makes a bus on main that answers at once', async () => {
    const ada = await plainRepository();
    await strata(ada, ['init', '새 버스']);
    const bus = { ...ada, folder: `${ada.folder}/새 버스` };
    await strata(bus, ['emit', 'example.shell']);
    await strata(bus, ['run', '--until-idle']);
    const git = (...args: string[]) =>
      execa('git', args, { cwd: bus.folder, env: ada.env }).then((done) => done.stdout);
    expect(await git('branch', '--show-current')).toBe('main');
    expect(await git('status', '--porcelain')).toBe('');
    expect(await git('ls-files', 'knowledge/examples', 'queue/events')).toMatch(
      /^knowledge\/examples\/echo-.*(\nqueue\/events\/.*\.gitkeep)+$/,
    );
  });

  it('brings the studio with its directives on request, and without faults', async () => {
    const ada = await plainRepository();
    const done = await strataJson<Done>(ada, ['init', '--studio']);
    expect(done.added).toEqual(
      expect.arrayContaining([
        'agents/ralph/AGENT.md',
        'directives/brand.md',
        'agents/examples/shell-echo/AGENT.md',
      ]),
    );
    await strata(ada, ['agents', 'check']);
    const again = await strataJson<Done>(ada, ['init', '--studio']);
    expect(again.changed).toBe(false);
  });
});

describe('placing folders', () => {
  it('keeps a folder of subagents, and moves one of other files', () => {
    expect(placeFolders(['agents/reviewer.md', 'agents/notes.txt']).agents).toBe('agents');
    expect(placeFolders(['agents/notes.txt']).agents).toBe('strata/agents');
    expect(placeFolders(['queue/events/a.md', 'queue/done/x/y.json']).queue).toBe('queue');
    expect(placeFolders(['queue/job.rb']).queue).toBe('strata/queue');
    expect(placeFolders(['queue/job.rb', 'strata/x']).queue).toBe('strata-2/queue');
  });
});
