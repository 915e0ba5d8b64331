/** `strata agents new` and `import`: files in the checkout that work as they are, and wait for a person. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp.ts';
import { keeper, plainBus, strata, strataJson } from './bus.ts';

interface Tried {
  state: string;
  files: { path: string }[];
  emits: { type: string }[];
}

describe('strata agents new', () => {
  it.each([
    ['module', ['agents/note-taker/AGENT.md', 'agents/note-taker/agent.ts']],
    ['program', ['agents/note-taker/AGENT.md', 'agents/note-taker/agent.sh']],
  ])('writes a %s that works as it is', async (engine, files) => {
    const ada = await plainBus({ keeper });
    const said = [
      '--engine',
      engine,
      '--on',
      'idea',
      '--writes',
      'knowledge/notes/**',
      '--emits',
      'noted, kept',
    ];
    const made = await strataJson(ada, [
      'agents',
      'new',
      'Note taker',
      ...said,
      '--description',
      'Notes: ideas',
    ]);
    expect(made).toEqual({ id: 'note-taker', files });
    await strata(ada, ['agents', 'check']);
    const tried = await strataJson<Tried>(ada, ['agents', 'try', 'note-taker', '--type', 'idea']);
    expect(tried).toMatchObject({
      state: 'done',
      files: [{ path: expect.stringMatching(/^knowledge\/notes\/[0-9a-f]+\.(?:md|json)$/) }],
      emits: [{ type: 'noted' }, { type: 'kept' }],
    });
    expect(await ada.git('status', '--porcelain')).toBe('?? agents/note-taker/');
  });

  it('writes one that thinks: its task, and nothing to run', async () => {
    const ada = await plainBus();
    const said = ['--engine', 'claude', '--on', 'idea', '--description', 'Takes notes of ideas.'];
    await strata(ada, ['agents', 'new', 'desk/notes', ...said]);
    expect(await readFile(join(ada.folder, 'agents/desk/notes/AGENT.md'), 'utf8')).toBe(
      '---\nname: notes\ndescription: Takes notes of ideas.\non:\n  - idea\nengine: claude\n---\n\nTakes notes of ideas.\n',
    );
  });

  it('replaces nothing, leaves the checkout by no link, and writes nothing that no runner could read', async () => {
    const ada = await plainBus({ keeper });
    expect((await strata(ada, ['agents', 'new', 'keeper'], 1)).stderr).toContain('is there already');
    await symlink(await tempFolder('elsewhere'), join(ada.folder, 'agents/away'));
    expect((await strata(ada, ['agents', 'new', 'away/x'], 1)).stderr).toContain('leads out of the checkout');
    expect((await strata(ada, ['agents', 'new', 'x', '--writes', '../up'], 1)).stderr).toContain('../up');
    expect((await strata(ada, ['agents', 'new', '!!'], 2)).stderr).toContain('no letter or digit');
    expect((await strata(ada, ['agents', 'new'], 2)).stderr).toContain('name the agent');
    expect(await ada.git('status', '--porcelain')).toBe('?? agents/away');
  });
});

describe('strata agents import', () => {
  const REVIEWER = `---
name: code-reviewer
description: Reviews code. Examples: <example>a: b</example>
tools: Read, Grep, Bash(git log, git diff), Edit
disallowedTools: Edit
model: inherit
effort: high
maxTurns: 12
color: purple
mcpServers: [github]
---

You review.
`;

  interface Imported {
    path: string | null;
    refused: string | null;
    mappings: { key: string; how: string; words: string }[];
  }

  it('says what each key became, and what has no place', async () => {
    const ada = await plainBus();
    const file = join(await tempFolder('theirs'), 'reviewer.md');
    await writeFile(file, REVIEWER);
    const said = ['agents', 'import', file, '--on', 'draft_ready', '--writes', 'knowledge/reviews/**'];
    const [done] = await strataJson<Imported[]>(ada, said);
    expect(done).toMatchObject({ path: 'agents/code-reviewer.md', refused: null });
    expect(done!.mappings.map(({ key, how, words }) => `${key} ${how} ${words}`.trim())).toEqual([
      'name kept code-reviewer',
      'description kept',
      'tools kept Read, Grep',
      'Bash(git log, git diff) left there is no such tool here',
      'model left the one that `models` in strata.yaml names',
      'effort mapped thinking: high',
      'maxTurns mapped max-turns: 12',
      'color left is of their terminal',
      'mcpServers left no such servers are started here',
    ]);
    expect(await readFile(join(ada.folder, 'agents/code-reviewer.md'), 'utf8')).toBe(`---
name: code-reviewer
description: "Reviews code. Examples: <example>a: b</example>"
engine: claude
thinking: high
tools:
  - Read
  - Grep
max-turns: 12
on:
  - draft_ready
writes:
  - knowledge/reviews/**
---

You review.
`);
    await strata(ada, ['agents', 'check']);
  });

  it('brings what it can of a folder, and says why of the rest', async () => {
    const ada = await plainBus();
    const folder = await tempFolder('theirs');
    await mkdir(join(folder, 'deep'));
    await writeFile(join(folder, 'deep/한글.md'), '---\ndescription: 요약\n---\n요약하세요.\n');
    await writeFile(join(folder, 'broken.md'), '---\nname: [x\n---\n');
    await writeFile(join(folder, 'README.md'), 'not an agent\n');
    const done = await strataJson<Imported[]>(ada, ['agents', 'import', folder], 1);
    expect(done.map(({ path, refused }) => [path, refused === null])).toEqual([
      [null, false],
      ['agents/한글.md', true],
    ]);
    const again = await strataJson<Imported[]>(ada, ['agents', 'import', join(folder, 'deep')], 1);
    expect(again[0]!.refused).toContain('is there already');
    await strata(ada, ['agents', 'import', join(folder, 'deep'), '--force']);
  });

  it('writes nothing with --dry-run', async () => {
    const ada = await plainBus();
    const file = join(await tempFolder('theirs'), 'reviewer.md');
    await writeFile(file, REVIEWER);
    expect((await strata(ada, ['agents', 'import', file, '--dry-run'])).stdout).toContain('thinking: high');
    expect(await ada.git('status', '--porcelain')).toBe('');
  });
});
