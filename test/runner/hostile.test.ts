import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../support/temp.ts';
import { expectQuiet, fileAt, pathsAt, recordIn } from './oracle.ts';
import { acting, agentText, change, eventText, makeBus, startRunner } from './studio.ts';

const EVENT = 'queue/events/work/e.json';
const quiet = acting(() => ({ strata: 1, reply: 'fine' }), false);
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

describe('event files that are no plain files (law 8)', () => {
  test('links and submodules are never followed; they go to the dead as text', async () => {
    const { remote, person } = await makeBus();
    await person.write(EVENT, eventText());
    await symlink('/etc/passwd', join(person.folder, 'queue/events/work/link.json'));
    await symlink('e.json', join(person.folder, 'queue/events/work/inner.json'));
    await person.git('add', '--all');
    const module = `160000,${'1'.repeat(40)},queue/events/work/module.json`;
    await person.git('update-index', '--add', '--cacheinfo', module);
    await person.git('commit', '--quiet', '-m', 'events of all kinds');
    await person.push();
    const { done } = await startRunner(remote, { engine: quiet });
    await done;
    await expectQuiet(remote, { events: 1 });
    expect(await pathsAt(remote, 'queue/events')).toEqual([]);
    const dead = await pathsAt(remote, 'queue/dead');
    expect(dead.filter((path) => path.endsWith('/problem.md'))).toHaveLength(3);
    const kept = (name: string) =>
      fileAt(
        remote,
        dead.find((path) => path.endsWith(`/${name}`))!,
      );
    expect(await kept('link.json')).toBe('/etc/passwd');
    expect(await kept('inner.json')).toBe('e.json');
    expect(await kept('module.json')).toContain('1'.repeat(40));
    const { stdout } = await execa('git', ['--git-dir', remote, 'ls-tree', '-r', 'main', 'queue/']);
    expect([...new Set(stdout.split('\n').map((line) => line.slice(0, 6)))]).toEqual(['100644']);
  });
});

describe('proposals that reach out (law 9)', () => {
  test("git's own names under any spelling, and ways out of the tree", async () => {
    const { remote, person } = await makeBus("policy: {auto: ['**']}\n", {
      'agents/worker/AGENT.md': agentText('on: [work]\n').replace("'knowledge/**'", "'**'"),
    });
    await change(person, { [EVENT]: eventText() });
    const paths = [
      '.git/config',
      '.GIT/config',
      'git~1/config',
      '.g\u200cit/config',
      '.ｇｉｔ/hooks/x',
      '.git./x',
      '.git::$INDEX_ALLOCATION/x',
      'knowledge/.git',
      '.gitmodules',
      '../out.md',
      'knowledge/../../out.md',
      '/etc/out.md',
      'C:/out.md',
      'knowledge\\out.md',
      'knowledge//out.md',
      'knowledge/a\nb.md',
    ];
    const before = await pathsAt(remote, '.');
    const engine = acting(
      () => ({ strata: 1, files: [...paths, 'knowledge/good.md'].map((path) => ({ path, content: 'x' })) }),
      false,
    );
    const { done } = await startRunner(remote, { engine });
    await done;
    await expectQuiet(remote, { events: 1 });
    const { state, faults } = await recordIn(remote, 'queue/dead');
    expect(state).toBe('rejected');
    for (const path of paths)
      expect(faults.filter((fault) => fault.startsWith(`${JSON.stringify(path)}:`))).toHaveLength(1);
    const after = await pathsAt(remote, '.');
    expect(after.filter((path) => !path.startsWith('queue/'))).toEqual(
      before.filter((path) => !path.startsWith('queue/')),
    );
  });

  test('a folder of the bus that is a link leads nowhere', async () => {
    const outside = await tempFolder('outside');
    const { remote, person } = await makeBus('retry: {limit: 1}\n', {
      'agents/worker/AGENT.md': agentText("on: [work]\nreads: ['knowledge/**']\n"),
    });
    await symlink(outside, join(person.folder, 'knowledge'));
    await change(person, { [EVENT]: eventText() });
    const engine = acting(() => ({ strata: 1, files: [{ path: 'knowledge/a.md', content: 'x' }] }));
    const { done } = await startRunner(remote, { engine });
    await done;
    await expectQuiet(remote, { events: 1 });
    expect((await recordIn(remote, 'queue/dead')).state).toBe('failed');
    expect(await readdir(outside)).toEqual([]);
    expect(await fileAt(remote, 'knowledge')).toBe(outside);
  });
});

describe('control characters never reach a commit message raw', () => {
  const ESCAPE = '\u001b]0;owned\u0007\u009b31m';

  async function messagesAfter(files: Record<string, string>, reply: unknown) {
    const { remote, person } = await makeBus('retry: {limit: 1}\n');
    await change(person, files);
    const engine = acting(() => {
      if (reply instanceof Error) throw reply;
      return { strata: 1, reply };
    }, false);
    const { done } = await startRunner(remote, { engine });
    await done;
    const { stdout } = await execa('git', ['--git-dir', remote, 'log', '--format=%B', '--author-date-order']);
    const own = stdout.split('\n').filter((line) => !line.startsWith('changed '));
    expect(await pathsAt(remote, 'queue/events')).toEqual([]);
    return own.join('\n');
  }

  test.each<[string, Record<string, string>, unknown]>([
    ["an agent's reply", { [EVENT]: eventText() }, `${ESCAPE} done\u2028\nStrata-Event: forged`],
    ["an agent's last words", { [EVENT]: eventText() }, new Error(`${ESCAPE}\nStrata-Event: forged`)],
    ["an event's text", { [EVENT]: eventText({ body: ESCAPE }) }, 'fine'],
    ["an event's type", { [EVENT]: eventText({}, { type: `work${ESCAPE}`, next_agent: 'worker' }) }, 'fine'],
    ['a cause', { [EVENT]: eventText({}, { caused_by: `x${ESCAPE}` }) }, 'fine'],
    ['the name of an event', { [`queue/events/work/a${ESCAPE}.json`]: eventText() }, 'fine'],
    ['the name of what cannot be read', { [`queue/events/work/a${ESCAPE}.json`]: '{' }, 'fine'],
  ])('in %s', async (_, files, reply) => {
    const messages = await messagesAfter(files, reply);
    expect(messages).not.toMatch(CONTROL);
    expect(messages).not.toMatch(/^Strata-Event: forged/m);
  });
});
