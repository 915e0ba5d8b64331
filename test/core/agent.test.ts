import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agentsAddressed,
  distinctAgents,
  isAgentPath,
  listensTo,
  matchesType,
  nameClashes,
  parseAgent,
} from '../../runner/core/agent.ts';
import type { Agent } from '../../runner/core/agent.ts';
import { hasErrors } from '../../runner/core/problem.ts';
import { bytes, fixture, fixtureNames } from './fixtures/read.ts';

const parse = (path: string, content: string | Uint8Array) =>
  parseAgent(
    { path: `agents/${path}`, blob: 'ab12', bytes: typeof content === 'string' ? bytes(content) : content },
    { agentsFolder: 'agents' },
  );

function read(path: string, content: string): Agent {
  const { agent, problems } = parse(path, content);
  expect(problems).toEqual([]);
  if (agent === null) throw new Error('no agent');
  return agent;
}

describe('which files are agents', () => {
  it.each(['ralph.md', 'ralph/AGENT.md', 'examples/py/AGENT.md', '영상 편집.md'])('%s is', (path) => {
    expect(isAgentPath(`agents/${path}`, 'agents')).toBe(true);
  });
  it.each([
    'README.md',
    'readme.md',
    'ralph/notes.md',
    'ralph/agent.md',
    'ralph.txt',
    '.ralph.md',
    '.x/AGENT.md',
  ])('%s is not', (path) => expect(isAgentPath(`agents/${path}`, 'agents')).toBe(false));
});

describe('identity is the path', () => {
  it.each([
    ['ralph.md', 'ralph', 'agents'],
    ['ralph/AGENT.md', 'ralph', 'agents/ralph'],
    ['examples/py/AGENT.md', 'examples/py', 'agents/examples/py'],
  ])('%s', (path, id, folder) => {
    expect(read(path, '---\nname: Somebody\n---\ntext')).toMatchObject({ id, folder, name: 'Somebody' });
  });

  it('a name that is left out is the last part of the id', () => {
    expect(read('examples/py/AGENT.md', '---\non: idea\n---\ntext').name).toBe('py');
  });

  it('names that clash load; only addressing them is unclear', () => {
    const agents = [
      read('a.md', '---\nname: writer\n---\ntext'),
      read('b.md', '---\nname: writer\n---\ntext'),
      read('c.md', '---\nname: a\n---\ntext'),
    ];
    expect([...nameClashes(agents)]).toEqual([['writer', ['a', 'b']]]);
    expect(agentsAddressed(agents, 'writer').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(agentsAddressed(agents, 'a').map(({ id }) => id)).toEqual(['a']);
    expect(agentsAddressed(agents, 'nobody')).toEqual([]);
  });
});

describe('an id is one agent’s', () => {
  it('of two files with one id the folder’s counts, in any order', () => {
    const flat = read('ralph.md', '---\non: a\n---\ntext');
    const inFolder = read('ralph/AGENT.md', '---\non: b\n---\ntext');
    const other = read('other.md', '---\non: c\n---\ntext');
    for (const agents of [
      [flat, inFolder, other],
      [inFolder, other, flat],
    ]) {
      const distinct = distinctAgents(agents);
      expect(distinct.agents).toEqual(agents.filter((agent) => agent !== flat));
      expect(distinct.problems).toMatchObject([{ severity: 'error', file: 'agents/ralph.md' }]);
    }
  });
});

describe('Claude Code subagent files load unchanged', () => {
  it('with tools as a text, an unquoted colon and keys of its own', () => {
    const { agent, problems } = parse('code-reviewer.md', fixture('agents/code-reviewer.md'));
    expect(problems).toMatchObject([{ severity: 'note', line: 3, at: 'description' }]);
    expect(agent).toMatchObject({
      id: 'code-reviewer',
      name: 'code-reviewer',
      engine: 'claude',
      model: [],
      tools: ['Read', 'Grep', 'Glob', 'Bash(git diff:*, git log:*)', 'mcp__github__get_issue'],
      maxTurns: 12,
      on: [],
      reads: null,
      writes: [],
      emits: [],
      status: 'active',
    });
    expect(agent?.description).toContain('Examples: <example>Context: a function was written. user: "Please');
    expect(agent?.prompt).toMatch(/^You are a senior code reviewer\.[^]*what changed\.$/);
  });

  it('with tools as a list and nested keys of its own', () => {
    const { agent, problems } = parse('debugger.md', fixture('agents/debugger.md'));
    expect(problems).toEqual([]);
    expect(agent).toMatchObject({ tools: ['Read', 'Edit'], model: ['sonnet'], prompt: 'You find causes.' });
  });

  it.each(['sonnet', 'opus', 'haiku'])('model: %s', (model) => {
    expect(read('x.md', `---\nmodel: ${model}\n---\ntext`).model).toEqual([model]);
  });
});

describe('the keys', () => {
  it('all are read', () => {
    const agent = read(
      'studio/AGENT.md',
      `---
name: studio
description: Draws.
on:
  events: [draft_ready, "example.*"]
  addressed: refinement_needed
  schedule:
    - cron: "0 9 * * *"
      timezone: Asia/Seoul
      missed: within 2h
      overlap: replace
    - cron: "@daily"
      missed: run-once
  all: [visual_ready, voice_ready]
engine: program
run: ./bin/draw.sh
offline: offline.py
model: [one, two]
thinking: high
runs-on: [heavy, browser]
needs: { memory: 2G, cpu: 1.5, tools: [pictures] }
reads: knowledge/
writes: [knowledge/assets/**, "!knowledge/assets/old/**"]
emits: visual_ready
review: pull-request
network: { allowed: [example.org] }
secrets: [TELEGRAM_TOKEN, ELEVENLABS_KEY]
sandbox: podman
image: docker.io/library/busybox:1
timeout-minutes: 0.5
retry: { limit: 5, backoff: 90s, max: 10m, on: timeout }
max-turns: 7
budget: $0.50
concurrency: 2
status: inactive
---
`,
    );
    expect(agent).toEqual({
      id: 'studio',
      path: 'agents/studio/AGENT.md',
      folder: 'agents/studio',
      blob: 'ab12',
      name: 'studio',
      description: 'Draws.',
      prompt: '',
      on: ['draft_ready', 'example.*'],
      addressed: ['refinement_needed'],
      schedule: [
        {
          cron: '0 9 * * *',
          timezone: 'Asia/Seoul',
          missed: 'within',
          withinMs: 7_200_000,
          overlap: 'replace',
        },
        { cron: '@daily', timezone: null, missed: 'run-once', withinMs: null, overlap: 'skip' },
      ],
      all: ['visual_ready', 'voice_ready'],
      engine: 'program',
      model: ['one', 'two'],
      thinking: 'high',
      tools: [],
      run: 'bin/draw.sh',
      offline: 'offline.py',
      runsOn: ['heavy', 'browser'],
      needs: { memoryMb: 2048, cpu: 1.5, tools: ['pictures'] },
      reads: ['knowledge/**'],
      writes: ['knowledge/assets/**', '!knowledge/assets/old/**'],
      emits: ['visual_ready'],
      review: 'pull-request',
      network: ['example.org'],
      secrets: ['TELEGRAM_TOKEN', 'ELEVENLABS_KEY'],
      sandbox: 'podman',
      image: 'docker.io/library/busybox:1',
      timeoutMinutes: 0.5,
      retry: { limit: 5, backoffMs: 90_000, maxMs: 600_000, on: ['timeout'] },
      maxTurns: 7,
      budgetUsd: 0.5,
      concurrency: { limit: 2, key: null },
      status: 'inactive',
    });
  });

  it.each([
    ['on: idea', ['idea'], 0],
    ['on: [a, b]', ['a', 'b'], 0],
    ['on: { types: a }', ['a'], 0],
    ['on: { schedule: "*/5 * * * *" }', [], 1],
    ['on: { schedule: { cron: "0 0 * * 0" } }', [], 1],
  ])('%s', (line, on, schedules) => {
    const agent = read('x.md', `---\n${line}\n---\ntext`);
    expect(agent.on).toEqual(on);
    expect(agent.schedule).toHaveLength(schedules);
  });

  it.each([
    ['name: x', 'claude'],
    ['run: ./a.sh', 'program'],
    ['engine: module\nrun: ./a.ts', 'module'],
    ['engine: http://127.0.0.1:8080/v1\nmodel: llama3.3', 'http://127.0.0.1:8080/v1'],
  ])('the engine of %j', (lines, engine) => {
    expect(read('x.md', `---\n${lines}\n---\ntext`).engine).toBe(engine);
  });

  it('a server without a model is told: nobody says what to ask of it', () => {
    const { agent, problems } = parse('x.md', '---\nengine: http://127.0.0.1:8080/v1\n---\ntext');
    expect(agent?.engine).toBe('http://127.0.0.1:8080/v1');
    expect(problems).toMatchObject([{ severity: 'note', fix: 'write for example `model: llama3.3`' }]);
  });

  it('reads: left out is not the same as reads: nothing', () => {
    expect(read('x.md', '---\nname: x\n---\ntext').reads).toBeNull();
    expect(read('x.md', '---\nreads: []\n---\ntext').reads).toEqual([]);
  });

  it('a mistyped key is a note with the nearest known one, at any depth', () => {
    const { agent, problems } = parse(
      'x.md',
      '---\nwrits: x\nretry:\n  limits: 3\non:\n  event: a\n---\ntext',
    );
    expect(agent).not.toBeNull();
    expect(problems).toMatchObject([
      { severity: 'note', line: 2, at: 'writs', fix: 'did you mean `writes`?' },
      { severity: 'note', line: 4, at: 'retry.limits', fix: 'did you mean `limit`?' },
      { severity: 'note', line: 6, at: 'on.event', fix: 'did you mean `events`?' },
    ]);
  });

  it('a file without front matter is an agent, with a note', () => {
    const { agent, problems } = parse('x.md', 'Just a text.\n');
    expect(agent).toMatchObject({ id: 'x', on: [], prompt: 'Just a text.' });
    expect(problems).toMatchObject([{ severity: 'note', file: 'agents/x.md' }]);
  });
});

describe('every defect has its line, what was expected, and a way to mend it', () => {
  const DEFECTS: Record<string, { line?: number; at: string; what: RegExp }> = {
    'run-leaves-folder.md': { line: 3, at: 'run', what: /\.\.\/other/ },
    'run-absolute.md': { line: 3, at: 'run', what: /\/bin\/sh/ },
    'program-without-run.md': { at: 'run', what: /missing/ },
    'module-without-run.md': { at: 'run', what: /missing/ },
    'run-without-program.md': { line: 3, at: 'run', what: /means nothing/ },
    'unknown-engine.md': { line: 2, at: 'engine', what: /cluade/ },
    'writes-outside.md': { line: 4, at: 'writes[1]', what: /\.\.\/\*\*/ },
    'bad-cron.md': { line: 4, at: 'on.schedule[0].cron', what: /61 9/ },
    'bad-timezone.md': { line: 5, at: 'on.schedule[0].timezone', what: /Asia\/Soul/ },
    'bad-retry.md': { line: 4, at: 'retry.backoff', what: /soon/ },
    'no-time.md': { line: 2, at: 'timeout-minutes', what: /the number 0/ },
    'bad-review.md': { line: 2, at: 'review', what: /maybe/ },
    'bad-status.md': { line: 2, at: 'status', what: /paused/ },
  };
  const LOADING = ['code-reviewer.md', 'debugger.md'];

  it.each(Object.entries(DEFECTS))('%s', (name, { what, ...place }) => {
    const { agent, problems } = parse(name, fixture(`agents/${name}`));
    expect(agent).toBeNull();
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject(place);
    expect(errors[0]?.what).toMatch(what);
    expect(errors[0]?.expected).toBeTruthy();
    expect(errors[0]?.fix).toBeTruthy();
  });

  it('no fixture is left out', () => {
    expect(fixtureNames('agents')).toEqual([...Object.keys(DEFECTS), ...LOADING].sort());
  });
});

describe('an image', () => {
  it.each([
    ['run: ./a.sh\nimage: busybox', null],
    ['run: ./a.sh\nsandbox: podman\nimage: registry.example.org:5000/a/b:1@sha256:00', null],
    ['run: ./a.sh\nsandbox: bubblewrap\nimage: busybox', 'means nothing to the sandbox `bubblewrap`'],
    ['engine: module\nrun: ./a.ts\nimage: busybox', 'is for programs only'],
    ['image: busybox', 'is for programs only'],
    ['run: ./a.sh\nimage: --privileged', 'is the text "--privileged"'],
  ])('%j', (keys, fault) => {
    const { problems } = parse('x.md', `---\n${keys}\n---\ntext`);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ at, what }) => [at, what])).toEqual(fault === null ? [] : [['image', fault]]);
  });
});

describe('listening', () => {
  it.each([
    ['example.*', 'example.hello', true],
    ['example.*', 'example.hello.again', true],
    ['example.*', 'example', false],
    ['example.*', 'examples.hello', false],
    ['*', 'anything.at.all', true],
    ['*', 'org/example', true],
    ['*', '.hidden', true],
    ['*_ready', 'signal_ready', true],
    ['{draft,signal}_ready', 'draft_ready', true],
    ['{draft,signal}_ready', 'visual_ready', false],
    ['draft_ready', 'Draft_ready', false],
    ['!draft', 'signal', false],
    ['신호.*', '신호.준비', true],
  ])('%s hears %s: %s', (pattern, type, heard) => {
    expect(matchesType(pattern, type)).toBe(heard);
  });

  it('an agent hears any of its patterns; without `on` nothing', () => {
    expect(listensTo(read('x.md', '---\non: [a, "b.*"]\n---\ntext'), 'b.c')).toBe(true);
    expect(listensTo(read('x.md', '---\nname: x\n---\ntext'), 'b.c')).toBe(false);
  });
});

it('never throws, whatever the bytes; without an agent there is an error', () => {
  const keys = fc.constantFrom(
    'on',
    'run',
    'needs',
    'retry',
    'tools',
    'model',
    'network',
    'budget',
    'name',
    'x',
  );
  const value = fc.oneof(fc.json({ maxDepth: 3 }), fc.string({ maxLength: 20 }));
  const written = fc.array(fc.tuple(keys, value), { maxLength: 5 }).map((pairs) => {
    return bytes(`---\n${pairs.map(([key, text]) => `${key}: ${text}`).join('\n')}\n---\ntext`);
  });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), written), (raw) => {
      const { agent, problems } = parse('x.md', raw);
      expect(hasErrors(problems)).toBe(agent === null);
    }),
    { numRuns: 1000 },
  );
});
