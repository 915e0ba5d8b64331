import { basename, dirname } from 'node:path';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveGitHttp } from '../support/git-http.ts';
import { runStrata } from '../support/processes.ts';
import { bareRemote } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import { at, writeAgent, keeper, plainBus, strata, strataJson } from './bus.ts';

interface Checked {
  problems: { severity: string; file: string; line?: number; at?: string; what: string; fix?: string }[];
}

describe('strata agents', () => {
  it('lists what each listens to and whether it can run here', async () => {
    const ada = await plainBus({ keeper, draws: { on: 'draw', script: 'true', more: 'runs-on: [browser]' } });
    const listed = await strataJson<{ id: string; on: string[]; runs_here: boolean; why: string | null }[]>(
      ada,
      ['agents'],
    );
    expect(listed).toMatchObject([
      { id: 'draws', on: ['draw'], runs_here: false, why: expect.stringContaining('browser') },
      { id: 'keeper', on: ['idea'], runs_here: true, why: null },
    ]);
    expect((await strata(ada, ['agents', '--labels', 'browser'])).stdout).toMatch(/✓ {2}draws/);
  });
});

describe('strata agents check', () => {
  it('is content with sound agents', async () => {
    const ada = await plainBus({ keeper });
    expect((await strata(ada, ['agents', 'check'])).stdout).toContain('1 agent, no errors');
  });

  it('names who holds all three powers, until policy allows it by name', async () => {
    const more = "network: ['*']\nreads: ['knowledge/**']";
    const ada = await plainBus({ reader: { on: 'read', script: 'true', more } });
    const { problems } = await strataJson<Checked>(ada, ['agents', 'check'], 1);
    expect(problems).toMatchObject([
      {
        severity: 'error',
        file: 'agents/reader/AGENT.md',
        at: 'network',
        what: expect.stringContaining('open web'),
        fix: expect.stringContaining('policy.exposed'),
      },
    ]);
    await ada.write('strata.yaml', 'branch: main\npolicy: {exposed: [reader]}\n');
    await strata(ada, ['agents', 'check']);
  });

  it('finds every fault of the files as they lie there, with file and line', async () => {
    const ada = await plainBus({ keeper, talker: { on: 'talk', script: 'true', emits: 'idee' } });
    await chmod(join(ada.folder, 'agents/keeper/run.sh'), 0o644);
    await ada.write('agents/ghost/AGENT.md', '---\non: x\nengine: program\nrun: ./gone.sh\n---\n');
    await ada.write('agents/odd.md', '---\non: y\nengine: nonsense\n---\n');
    await ada.write('strata.yaml', 'branch: main\nretry: often\n');
    const { problems } = await strataJson<Checked>(ada, ['agents', 'check'], 1);
    const found = problems.map(({ severity, file, line }) => `${severity} ${file}:${line}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'error agents/ghost/AGENT.md:4',
        'error agents/keeper/AGENT.md:4',
        'error agents/odd.md:3',
        'error strata.yaml:2',
        'note agents/talker/AGENT.md:6',
      ]),
    );
    expect(problems.find(({ at }) => at === 'emits')?.fix).toContain('idea');
  });

  it('names types that look like a slip, and chains that come back', async () => {
    const ada = await plainBus({
      writes: { on: 'asked', script: ':', emits: 'draft_redy' },
      judges: { on: 'draft_ready', script: ':', emits: 'asked, judged' },
      archives: { on: 'judged', script: ':', emits: 'asked' },
    });
    const { problems } = await strataJson<Checked>(ada, ['agents', 'check']);
    const told = problems.map(({ file, at, what, fix }) => `${file.split('/')[1]} ${at}: ${what}; ${fix}`);
    expect(told).toEqual([
      'judges on: no agent emits draft_ready; draft_redy is emitted, and nobody hears it',
      'writes emits: nobody listens to draft_redy; somebody listens to draft_ready',
    ]);
    await writeAgent(ada, 'writes', { on: 'asked', script: ':', emits: 'draft_ready' });
    const mended = await strataJson<Checked>(ada, ['agents', 'check']);
    expect(mended.problems.map(({ what }) => what)).toEqual([
      'its events come back to it: archives → writes → judges → archives',
      'its events come back to it: judges → writes → judges',
    ]);
  });

  it('names rights that no policy gives, and tools without the right that they need', async () => {
    const ada = await plainBus({
      greedy: {
        on: 'a',
        script: ':',
        writes: "'queue/**', .github/workflows, 'locked/**', 'locked/a.md', 'knowledge/**'",
      },
    });
    await ada.write('strata.yaml', "branch: main\npolicy: {frozen: ['locked/**', '!locked/b.md']}\n");
    await ada.write('agents/mute.md', '---\non: b\ntools: Read, Write, Bash, WebFetch\n---\nWrite.\n');
    await ada.write('agents/bound.md', "---\non: c\ntools: Read\nwrites: ['knowledge/**']\n---\nWrite.\n");
    const { problems } = await strataJson<Checked>(ada, ['agents', 'check'], 1);
    const of = (name: string) =>
      problems.filter(({ file }) => file.includes(name)).map(({ severity, what }) => `${severity} ${what}`);
    expect(of('greedy')).toEqual([
      'error queue/**: the queue is written by runners alone',
      "error .github/workflows: one of git's own names, or of its hosts'; no agent writes it",
      'error locked/**: what lies there is frozen, and no agent writes it',
      'error locked/a.md: what lies there is frozen, and no agent writes it',
    ]);
    expect(of('mute')).toEqual([
      'note there is no tool Bash here, so the agent does not get it',
      'note it has a tool to write with, and may write nothing',
      'note it has a tool to open pages with, and may reach no host',
    ]);
    expect(of('bound')).toEqual(['note it may write, and has no tool to write with']);
  });

  it('reads the tip of a remote', async () => {
    const ada = await plainBus({ keeper });
    const remote = await bareRemote();
    await ada.git('push', '--quiet', remote, 'main');
    expect((await strata(ada, ['agents', 'check', '--repo', remote])).stdout).toContain('1 agent, no errors');
  });
});

describe('strata doctor', () => {
  interface Examined {
    ok: boolean;
    checks: { name: string; state: string; words: string; mend: string | null }[];
  }
  const named = (examined: Examined, name: string) => examined.checks.find((check) => check.name === name);

  it('finds what is there, and may push to the bus', async () => {
    const ada = await plainBus({ keeper });
    const examined = await strataJson<Examined>(ada, ['doctor']);
    expect(examined.ok).toBe(true);
    for (const name of ['node', 'git', 'bus', 'rights']) expect(named(examined, name)?.state).toBe('ok');
  });

  it('says of each sandbox whether it works, and of one that it is used', async () => {
    const { checks } = await strataJson<Examined>(await plainBus({ keeper }), ['doctor']);
    const sandboxes = checks.filter(({ name }) => name.startsWith('sandbox '));
    expect(sandboxes.map(({ name }) => name)).toEqual([
      'sandbox podman',
      'sandbox bubblewrap',
      'sandbox process',
    ]);
    const used = sandboxes.filter(({ words }) => words.includes('used where nothing else is said'));
    expect(used).toEqual([sandboxes.find(({ words }) => !words.startsWith('does not work'))]);
  });

  it('names what is missing with the command that mends it, and fails only for what is required', async () => {
    const env = { STRATA_BROWSER: '/no/such/browser' };
    const { stdout, exitCode } = await runStrata(['doctor', '--json'], {
      cwd: await tempFolder('nowhere'),
      env,
    });
    const examined = JSON.parse(stdout) as Examined;
    expect(exitCode).toBe(0);
    expect(named(examined, 'browser')).toMatchObject({
      state: 'absent',
      mend: expect.stringContaining('chromium'),
    });
    for (const name of ['espeak-ng', 'ffmpeg']) expect(named(examined, name)?.words).toContain(name);
    expect(named(examined, 'bus')).toMatchObject({ state: 'absent', mend: 'strata init' });
    const gone = await runStrata(['doctor', '--json', '--repo', '/no/such/bus']);
    expect(gone.exitCode).toBe(1);
    expect(named(JSON.parse(gone.stdout) as Examined, 'bus')?.state).toBe('missing');
  });

  it('asks for a key by its name alone, and only where an agent needs it', async () => {
    const ada = await plainBus({ keeper });
    expect(named(await strataJson<Examined>(ada, ['doctor']), 'key')).toBeUndefined();
    await ada.write('agents/thinker.md', '---\non: think\nengine: claude\n---\nThink.\n');
    await ada.commit('a thinker');
    expect(named(await strataJson<Examined>(ada, ['doctor']), 'key')).toMatchObject({
      state: 'absent',
      words: 'ANTHROPIC_API_KEY is not set; thinker needs it',
    });
  });

  it('says which secrets agents name, and which are missing here, never their values', async () => {
    const ada = await plainBus({ keeper });
    const more = 'secrets: [HERE_TOKEN, MISSING]';
    await writeAgent(ada, 'sender', { on: 'send', script: ':', more });
    await ada.commit('a sender');
    const value = 'correct horse battery';
    const { stdout } = await runStrata(['doctor', '--json'], {
      cwd: ada.folder,
      env: { ...at(ada).env, HERE_TOKEN: value },
    });
    const { checks } = JSON.parse(stdout) as Examined;
    expect(checks.filter(({ name }) => name === 'secret')).toEqual([
      { name: 'secret', state: 'ok', words: 'HERE_TOKEN is here; sender may have it', mend: null },
      {
        name: 'secret',
        state: 'absent',
        words: 'MISSING is missing; sender cannot run here',
        mend: expect.stringMatching(/^MISSING=\.\.\. in .*strata.secrets\.env \(docs\/secrets\.md\)$/),
      },
    ]);
    expect(stdout).not.toContain(value);
  });

  it('tells what is known of a branch that may be protected', async () => {
    const ada = await plainBus({ keeper });
    const remote = await bareRemote();
    const { origin } = await serveGitHttp(dirname(remote));
    const url = `${origin}/${basename(remote)}`;
    await ada.write('queue/events/a.md', '---\ntype: idea\n---\n');
    await ada.commit('an event');
    await ada.git('push', '--quiet', remote, 'main', 'main:bus');
    const branch = async (...more: string[]) =>
      named(await strataJson<Examined>(ada, ['doctor', '--repo', url, ...more]), 'branch');
    expect(await branch()).toMatchObject({
      state: 'absent',
      mend: expect.stringContaining('protected-main.md'),
    });
    expect(await branch('--branch', 'bus')).toMatchObject({
      state: 'ok',
      words: expect.stringContaining('of its own'),
    });
    await strata(ada, ['run', '--until-idle', '--repo', url]);
    expect(await branch()).toMatchObject({
      state: 'ok',
      words: expect.stringContaining('their records are on it'),
    });
  });

  it('proves what a remote keeps with --remote', async () => {
    const remote = await bareRemote();
    const { stdout, exitCode } = await runStrata(['doctor', '--remote', remote, '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, remote });
  });
});
