/** An agent whose engine is Claude Code, on a bus: who takes its deliveries, what lands, what the record says. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findClaudeCode, versionOfClaudeCode } from '../../runner/engines/claude-code/installed.ts';
import { Secrets } from '../../runner/core/secrets.ts';
import { pictureFacts } from '../../runner/tools/media/picture.ts';
import { leadThere } from '../models/bench.ts';
import { openDouble, type Double, type Reply } from '../models/double.ts';
import { makeBus, pushEvents, startRunner } from '../runner/studio.ts';
import { CLAUDE_CODE_PROGRAM, noClaudeCode } from '../support/claude-code.ts';
import { finish } from './bench.ts';
import { service } from './service.ts';

afterEach(() => vi.unstubAllEnvs());

const AGENT = `---
on: [work]
engine: claude-code
model: opus
tools: Read, Write, image
writes: ['knowledge/**']
retry: 1
`;
const STAND_IN = `#!/bin/sh
mkdir -p knowledge && echo 'by the stand-in' > knowledge/note.md
`;
const SCRIPT: Reply[] = [
  { calls: [{ name: 'Write', input: { file_path: 'knowledge/note.md', content: 'by Claude Code\n' } }] },
  {
    calls: [
      {
        name: 'mcp__strata__image',
        input: { path: 'knowledge/card.png', width: 300, height: 200, card: { title: 'A note' } },
      },
    ],
  },
  finish({ reply: 'It is written. My key is the-right-one.' }),
];

async function busWith(keys = '') {
  const bench = await makeBus('', {
    'agents/worker/AGENT.md': `${AGENT}${keys}---\nWrite a note.\n`,
    'agents/worker/offline.sh': STAND_IN,
  });
  await pushEvents(bench.person, 1);
  return bench;
}

const keyed = (double: Double) => new Secrets({ ANTHROPIC_API_KEY: double.key });

async function openService(): Promise<Double> {
  const double = await openDouble(service, SCRIPT);
  leadThere('claude', double);
  return double;
}

async function recordIn(folder: string): Promise<unknown> {
  const { stdout } = await execa('git', ['ls-files', 'queue/done/*.json'], { cwd: folder });
  const path = stdout.split('\n').find((line) => line.endsWith('worker.json'))!;
  return JSON.parse(await readFile(join(folder, path), 'utf8'));
}

describe.skipIf(noClaudeCode !== null)(`a runner with all of it${noClaudeCode ? ` (${noClaudeCode})` : ''}`, () => {
  test('has Claude Code do it; its record says how, and what it cost', async () => {
    vi.stubEnv('STRATA_CLAUDE_CODE', CLAUDE_CODE_PROGRAM);
    const { remote, person } = await busWith('offline: ./offline.sh\n');
    const double = await openService();
    await (await startRunner(remote, { secrets: keyed(double) })).done;
    await person.pull();
    expect(double.malformed).toEqual([]);
    expect(await readFile(join(person.folder, 'knowledge/note.md'), 'utf8')).toBe('by Claude Code\n');
    expect(await pictureFacts(await readFile(join(person.folder, 'knowledge/card.png')))).toMatchObject({ width: 300 });
    expect(await recordIn(person.folder)).toMatchObject({
      state: 'done',
      engine: 'claude-code',
      model: 'claude-opus-5-5',
      // What a server repeats is taken out.
      reply: 'It is written. My key is [redacted ANTHROPIC_API_KEY].',
      tokens: { input: 30, output: 15, cache_read: 0, cache_write: 0 },
      sandbox: expect.stringMatching(/bubblewrap|podman|process/) as string,
    });
  });
}); // prettier-ignore

describe('a runner without the program', () => {
  test('runs the stand-in', async () => {
    vi.stubEnv('STRATA_CLAUDE_CODE', '/nowhere/claude');
    const { remote, person } = await busWith('offline: ./offline.sh\n');
    await (await startRunner(remote, { secrets: keyed(await openService()) })).done;
    await person.pull();
    expect(await recordIn(person.folder)).toMatchObject({ engine: 'program (offline)', model: null });
  });

  test('leaves the delivery to others where there is none', async () => {
    vi.stubEnv('STRATA_CLAUDE_CODE', '/nowhere/claude');
    const { remote, person } = await busWith();
    const { done, events } = await startRunner(remote, { secrets: keyed(await openService()) });
    await done;
    await person.pull();
    expect(events.filter(({ kind }) => kind === 'started')).toEqual([]);
    expect(await readFile(join(person.folder, 'queue/events/work/e-0000.json'), 'utf8')).toContain('work');
  });
}); // prettier-ignore

test('it is found by its name, or where a variable says, and tells its version', async () => {
  expect(findClaudeCode({ STRATA_CLAUDE_CODE: '/nowhere/claude', PATH: '/usr/bin' })).toBeNull();
  expect(findClaudeCode({ STRATA_CLAUDE_CODE: process.execPath })).toBe(process.execPath);
  expect(await versionOfClaudeCode('/nowhere/claude')).toBeNull();
  if (noClaudeCode === null) expect(await versionOfClaudeCode(CLAUDE_CODE_PROGRAM)).toBe('2.1.330');
});
