/** What `strata` says of Claude Code: whether it is here, what its agents lack, what a file asks of it in vain. */
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { at, plainBus, strataJson } from '../cli/bus.ts';
import { runStrata } from '../support/processes.ts';
import { tempFolder } from '../support/temp.ts';

interface Check {
  name: string;
  state: string;
  words: string;
  mend: string | null;
}

describe('strata doctor', () => {
  async function examine(program: string, env: Record<string, string> = {}): Promise<Check | undefined> {
    const cwd = await tempFolder('nowhere');
    const { stdout } = await runStrata(['doctor', '--json'], {
      cwd,
      env: { STRATA_CLAUDE_CODE: program, ...env },
    });
    const { checks } = JSON.parse(stdout) as { checks: Check[] };
    return checks.find(({ name }) => name === 'claude-code');
  }

  async function saying(words: string): Promise<string> {
    const file = join(await tempFolder('program'), 'claude');
    await writeFile(file, `#!/bin/sh\n${words}\n`);
    await chmod(file, 0o755);
    return file;
  }

  const mend = 'npm install -g @anthropic-ai/claude-code';

  it('goes on without, and says how to get it', async () => {
    expect(await examine('/nowhere/claude')).toMatchObject({
      state: 'absent',
      words: expect.stringContaining('no Claude Code (370 MB)') as string,
      mend,
    });
    const korean = await examine('/nowhere/claude', { LC_ALL: 'ko_KR.UTF-8' });
    expect(korean?.words).toContain('가 없어');
  });

  it.each([
    ["echo '2.1.330 (Claude Code)'", 'ok', 'Claude Code 2.1.330', null],
    ["echo '3.0.0 (Claude Code)'", 'ok', 'Claude Code 3.0.0', null],
    ["echo '2.1.99 (Claude Code)'", 'absent', 'Claude Code 2.1.99', mend],
    ['exit 1', 'absent', 'does not start', mend],
  ])('of one that does `%s` it says: %s', async (words, state, said, command) => {
    const check = await examine(await saying(words));
    expect(check).toMatchObject({ state, mend: command });
    expect(check?.words).toContain(said);
  });

  it('names the key that its agents need', async () => {
    const ada = await plainBus();
    await ada.write('agents/coder.md', '---\non: code\nengine: claude-code\n---\nWork.\n');
    await ada.commit('an agent');
    const { stdout } = await runStrata(['doctor', '--json'], at(ada));
    const { checks } = JSON.parse(stdout) as { checks: Check[] };
    expect(checks.find(({ name }) => name === 'key')?.words).toBe('ANTHROPIC_API_KEY is not set; coder needs it');
  }); // prettier-ignore
});

test('strata agents check knows its tools from those of other engines', async () => {
  const ada = await plainBus();
  const keys = "on: code\ntools: Read, Bash, WebSearch\nwrites: ['knowledge/**']";
  await ada.write('agents/coder.md', `---\n${keys}\nengine: claude-code\n---\nWork.\n`);
  const { problems } = await strataJson<{ problems: { what: string }[] }>(ada, ['agents', 'check']);
  expect(problems.map(({ what }) => what)).toEqual([
    'there is no tool WebSearch here, so the agent does not get it',
  ]);
});
