import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { startStrata } from '../support/processes.ts';
import { commitEvent, plainRepository, type Person } from '../support/repos.ts';
import { at, committed, keeper, plainBus, strata, strataJson, type ShellAgent } from './bus.ts';

interface Line {
  time: string;
  level: string;
  kind: string;
  runner: string;
  msg: string;
  [key: string]: unknown;
}

async function runUntilIdle(person: Person): Promise<Line[]> {
  const { stdout } = await strata(person, ['run', '--until-idle']);
  return stdout.split('\n').map((line) => JSON.parse(line) as Line);
}

const slow: ShellAgent = {
  on: 'slow',
  script: 'sleep 1.5\nmkdir -p knowledge\necho done > knowledge/slow.txt',
};

describe('in a plain clone without a remote', () => {
  it('init, an event committed with git, run --until-idle: results on disk, status clean', async () => {
    const ada = await plainRepository();
    await ada.write('README.md', '# Mine\n');
    await ada.commit('my history');
    await strata(ada, ['init']);
    await commitEvent(ada, 'example.shell/hello.md', 'hello\n');
    await runUntilIdle(ada);
    expect(await ada.git('status', '--porcelain')).toBe('');
    const [result] = await committed(ada, 'knowledge/examples');
    expect(JSON.parse(await ada.read(result!))).toMatchObject({ payload: { body: 'hello' } });
  });

  it('leaves an uncommitted edit alone, waits, says so, and lands once the edit is committed', async () => {
    const ada = await plainBus({ keeper });
    await ada.write('notes.md', 'first\n');
    await ada.commit('notes');
    await commitEvent(ada, 'idea.md', 'an idea\n');
    await ada.write('notes.md', 'first\nsecond\n');
    const head = await ada.git('rev-parse', 'HEAD');

    const lines = await runUntilIdle(ada);

    expect(lines.find(({ kind }) => kind === 'waits')?.msg).toContain('notes.md has uncommitted changes');
    expect(await ada.git('rev-parse', 'HEAD')).toBe(head);
    expect(await ada.read('notes.md')).toBe('first\nsecond\n');

    await ada.git('commit', '--quiet', '--all', '-m', 'more notes');
    await runUntilIdle(ada);
    expect(await committed(ada, 'knowledge/got')).toHaveLength(1);
    expect(await ada.read('notes.md')).toBe('first\nsecond\n');
    expect(await ada.git('status', '--porcelain')).toBe('');
    await ada.write('later.md', 'later\n');
    await ada.commit("the person's next commit");
    expect(await committed(ada, 'knowledge/got')).toHaveLength(1);
  });
});

describe('events by plain git', () => {
  const long = `${'긴'.repeat(83)}abc.md`;
  it.each([
    ['with spaces', 'a name with spaces.md'],
    ['composed Hangul', '느린 삶.md'.normalize('NFC')],
    ['decomposed Hangul', '느린 삶.md'.normalize('NFD')],
    ['emoji', 'wave 🌊👩‍💻.md'],
    ['255 bytes', long],
  ])('named with %s are answered', async (_what, name) => {
    const ada = await plainBus({ keeper });
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    await commitEvent(ada, name, 'words\n');
    await runUntilIdle(ada);
    expect(await committed(ada, 'knowledge/got')).toHaveLength(1);
    expect(await committed(ada, 'queue/events')).toEqual(['queue/events/.gitkeep']);
    expect((await committed(ada, 'queue/done')).some((path) => path.endsWith(`/${name}`))).toBe(true);
    expect(await ada.git('status', '--porcelain')).toBe('');
  });

  it('runs the same idea.md twice when it is brought twice', async () => {
    const ada = await plainBus({ keeper });
    for (const _time of [1, 2]) {
      await commitEvent(ada, 'idea.md', 'the same words\n');
      await runUntilIdle(ada);
    }
    expect(await committed(ada, 'knowledge/got')).toHaveLength(2);
  });

  it('runs an explicit event_id once, and notes the other', async () => {
    const ada = await plainBus({ keeper });
    await commitEvent(ada, 'one.md', '---\nevent_id: only-once\n---\nfirst\n');
    await runUntilIdle(ada);
    await commitEvent(ada, 'two.md', '---\nevent_id: only-once\n---\nsecond\n');
    const lines = await runUntilIdle(ada);
    expect(await committed(ada, 'knowledge/got')).toHaveLength(1);
    expect(lines.find(({ kind }) => kind === 'chore')?.msg).toContain('only-once was answered before');
    expect(await ada.git('log', '-1', '--format=%B')).toContain('Strata-Note: duplicate');
  });

  it('moves an unreadable one to the dead with its problem.md, and runs the rest', async () => {
    const ada = await plainBus({ keeper });
    await commitEvent(ada, 'broken.json', '{"type": ');
    await commitEvent(ada, 'good.md', 'good\n');
    await runUntilIdle(ada);
    const dead = await committed(ada, 'queue/dead');
    expect(dead.some((path) => path.endsWith('/broken.json'))).toBe(true);
    const problem = dead.find((path) => path.endsWith('/problem.md'))!;
    expect(await ada.read(problem)).toContain('queue/events/broken.json:1');
    expect(await committed(ada, 'knowledge/got')).toHaveLength(1);
  });

  it('rejects a proposal outside the rights whole, with every reason in the record', async () => {
    const script =
      'mkdir -p knowledge/ok elsewhere\necho a > knowledge/ok/a.txt\necho b > elsewhere/b.txt\necho c > strata.yaml';
    const ada = await plainBus({ greedy: { on: 'idea', script, writes: "'knowledge/ok/**'" } });
    await commitEvent(ada, 'idea.md', 'words\n');
    const lines = await runUntilIdle(ada);
    expect(await committed(ada, 'knowledge')).toEqual([]);
    expect(await committed(ada, 'elsewhere')).toEqual([]);
    const landed = lines.find(({ kind }) => kind === 'landed')!;
    expect(landed).toMatchObject({ level: 'error', state: 'rejected', files: [] });
    const shown = await strataJson<{ records: { record: { faults: string[] } }[] }>(ada, [
      'show',
      String(landed['event']),
    ]);
    const faults = shown.records[0]!.record.faults.join('\n');
    for (const path of ['elsewhere/b.txt', 'strata.yaml']) expect(faults).toContain(path);
    expect(faults).not.toContain('knowledge/ok/a.txt');
  });
});

describe('lines of a log', () => {
  it('are JSON with one set of keys, from ready to landed', async () => {
    const ada = await plainBus({ keeper });
    const event = await commitEvent(ada, 'idea.md', 'words\n');
    const lines = await runUntilIdle(ada);
    expect(lines.map(({ kind }) => kind)).toEqual(['ready', 'started', 'ended', 'landed']);
    for (const line of lines)
      expect(line).toMatchObject({
        level: 'info',
        time: expect.stringMatching(/Z$/),
        msg: expect.any(String),
        runner: lines[0]!.runner,
      });
    const landed = lines.at(-1)!;
    expect(landed['commit']).toBe(await ada.git('rev-parse', 'HEAD'));
    expect(landed['subject']).toBe(await ada.git('log', '-1', '--format=%s'));
    expect(landed['files']).toEqual(await committed(ada, 'knowledge/got'));
    expect(await ada.git('rev-parse', 'HEAD~1')).toBe(event);
  });

  it("hold the agents' own lines with --verbose, without what moves a cursor", async () => {
    const ada = await plainBus({
      loud: { on: 'idea', script: String.raw`printf 'hello\033[2J there\n\nlast\n'` },
    });
    await commitEvent(ada, 'idea.md', 'words\n');
    expect((await runUntilIdle(ada)).some(({ kind }) => kind === 'line')).toBe(false);
    await commitEvent(ada, 'other.md', 'words\n');
    const { stdout } = await strata(ada, ['run', '--until-idle', '--verbose']);
    const line = stdout
      .split('\n')
      .map((text) => JSON.parse(text) as Line)
      .find(({ kind }) => kind === 'line');
    expect(line).toMatchObject({ level: 'debug', agent: 'loud', msg: 'hello there' });
  });
});

describe('stopping', () => {
  it('after one Ctrl-C lets what runs end and land, and takes nothing new', async () => {
    const ada = await plainBus({ slow });
    await strata(ada, ['emit', 'slow']);
    await strata(ada, ['emit', 'slow']);
    const runner = await startStrata(['run'], at(ada));
    await runner.waitForLine(/"kind":"started"/);
    runner.kill('SIGINT', 'alone');
    runner.kill('SIGINT', 'alone');
    expect(await runner.exited).toEqual({ exitCode: 0, signal: null });
    expect(runner.lines.filter((line) => line.includes('"kind":"landed"'))).toHaveLength(1);
    expect(await ada.read('knowledge/slow.txt')).toBe('done\n');
    const { running, runners, waiting } = await strataJson<Record<string, unknown[]>>(ada, ['status']);
    expect({ running, runners, waiting: waiting?.length }).toEqual({ running: [], runners: [], waiting: 1 });
  });

  it('after two ends at once with 130, and hands back what ran', async () => {
    const ada = await plainBus({ slow: { ...slow, script: 'sleep 60' } });
    await strata(ada, ['emit', 'slow']);
    const runner = await startStrata(['run'], at(ada));
    await runner.waitForLine(/"kind":"started"/);
    runner.kill('SIGINT', 'alone');
    await new Promise((resolve) => setTimeout(resolve, 500));
    runner.kill('SIGINT', 'alone');
    expect(await runner.exited).toEqual({ exitCode: 130, signal: null });
    const { running, waiting } = await strataJson<Record<string, unknown[]>>(ada, ['status']);
    expect({ running, waiting: waiting?.length }).toEqual({ running: [], waiting: 1 });
  });

  it('on SIGTERM finishes like one Ctrl-C', async () => {
    const ada = await plainBus({ slow });
    await strata(ada, ['emit', 'slow']);
    const runner = await startStrata(['run'], at(ada));
    await runner.waitForLine(/"kind":"started"/);
    runner.kill('SIGTERM', 'alone');
    expect(await runner.exited).toEqual({ exitCode: 0, signal: null });
    expect(await ada.read('knowledge/slow.txt')).toBe('done\n');
  });

  it('keeps a daemon awake for events that come later', async () => {
    const ada = await plainBus({ keeper });
    const runner = await startStrata(['run', '--name', 'lamp'], at(ada));
    await runner.waitForLine(/"kind":"ready"/);
    await strata(ada, ['emit', 'idea']);
    await runner.waitForLine(/"kind":"landed"/);
    const { stderr } = await strata(ada, ['run', '--name', 'lamp', '--once'], 1);
    expect(stderr).toContain('a runner named lamp is running already');
    runner.kill('SIGTERM', 'alone');
    await runner.exited;
  });
});

describe('a reader that goes away', () => {
  it('ends the command quietly', async () => {
    const ada = await plainBus({ keeper });
    await writeFile(join(ada.folder, 'pipe.sh'), `"$1" "$2" events --limit 999 2>err.txt | true\n`);
    const command = join(import.meta.dirname, '../../dist/cli/main.js');
    await execa('sh', ['pipe.sh', process.execPath, command], { ...at(ada), extendEnv: false });
    expect(await ada.read('err.txt')).toBe('');
  });
});
