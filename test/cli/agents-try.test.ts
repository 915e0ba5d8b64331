/** `strata agents try`: an agent is seen at work before it is committed, and nothing of it lands. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runStrata } from '../support/processes.ts';
import { bareRemote } from '../support/repos.ts';
import { fragile, keeper, plainBus, strata, strataJson, writeAgent } from './bus.ts';

interface Tried {
  agent: string;
  type: string;
  state: string;
  reason: string;
  faults: string[];
  reply: string | null;
  emits: { type: string }[];
  files: { path: string; deleted: boolean }[];
  diff: string;
}

const greeter = {
  on: 'hello',
  script: `mkdir -p knowledge; echo "good day" > knowledge/hello.md
echo '{"strata":1,"reply":"Said it.","emits":[{"type":"greeted","payload":{"n":1}}]}'`,
  emits: 'greeted',
  more: "reads: ['knowledge/**']",
};

describe('strata agents try', () => {
  it('runs the agent as it lies there, and shows what it proposes', async () => {
    const ada = await plainBus({ greeter });
    await ada.write('knowledge/hello.md', 'hello\n');
    await writeAgent(ada, 'greeter', {
      ...greeter,
      script: greeter.script.replace('good day', 'good evening'),
    });
    const { stdout } = await strata(ada, ['agents', 'try', 'greeter', '--type', 'hello']);
    expect(stdout).toMatch(/^greeter {2}hello {2}done/);
    for (const line of [
      '  reply Said it.',
      '  → greeted  nobody hears it',
      '    {"n":1}',
      '-hello',
      '+good evening',
    ])
      expect(stdout.split('\n')).toContain(line);
    expect(stdout).toContain('Nothing was landed.');
  });

  it('lands nothing, and leaves checkout, branches and objects as they were', async () => {
    const ada = await plainBus({ greeter });
    await ada.write('draft.txt', 'not yet committed\n');
    const state = async () => ({
      status: await ada.git('status', '--porcelain'),
      refs: await ada.git('for-each-ref'),
      objects: await ada.git('count-objects', '-v'),
      files: (await readdir(ada.folder)).toSorted(),
    });
    const before = await state();
    const tried = await strataJson<Tried>(ada, ['agents', 'try', 'greeter', '--type', 'hello']);
    expect(tried).toMatchObject({
      agent: 'greeter',
      state: 'done',
      reply: 'Said it.',
      emits: [{ type: 'greeted', payload: { n: 1 } }],
      files: [{ path: 'knowledge/hello.md', deleted: false }],
    });
    expect(await state()).toEqual(before);
  });

  it("takes an event's file, one from standard input, and one of the bus that waits or ended", async () => {
    const ada = await plainBus({ keeper });
    await ada.write('idea.md', '---\ntype: idea\n---\nA walk.\n');
    const said = ['agents', 'try', 'keeper'];
    expect((await strataJson<Tried>(ada, [...said, 'idea.md'])).diff).toContain('A walk.');
    const options = { cwd: ada.folder, env: ada.env, input: '{"type": "idea", "payload": {"a": 7}}' };
    const piped = await runStrata([...said, '-', '--json'], options);
    expect((JSON.parse(piped.stdout) as Tried).diff).toContain('\\"a\\":7'.replaceAll('\\', ''));
    await strata(ada, ['emit', 'idea', '--id', 'waits-here', '--payload', '{"b": 8}']);
    expect((await strataJson<Tried>(ada, [...said, 'waits-here'])).diff).toContain('"b":8');
    await strata(ada, ['run', '--until-idle']);
    expect((await strataJson<Tried>(ada, [...said, 'waits-here'])).diff).toContain('"b":8');
  });

  it('fails where the agent fails or is rejected, and says why', async () => {
    const ada = await plainBus({
      fragile,
      greedy: { on: 'take', script: 'mkdir -p elsewhere; echo x > elsewhere/a.md' },
    });
    const failed = await strataJson<Tried>(ada, ['agents', 'try', 'fragile', '--type', 'fail'], 1);
    expect(failed).toMatchObject({ state: 'failed', reason: expect.stringContaining('it broke') });
    const rejected = await strataJson<Tried>(ada, ['agents', 'try', 'greedy', '--type', 'take'], 1);
    expect(rejected).toMatchObject({
      state: 'rejected',
      faults: [expect.stringContaining('elsewhere/a.md')],
    });
  });

  it('runs what the tip of a remote has', async () => {
    const ada = await plainBus({ greeter });
    const remote = await bareRemote();
    await ada.git('push', '--quiet', remote, 'main');
    const said = ['agents', 'try', 'greeter', '--type', 'hello', '--repo', remote];
    expect((await strata(ada, said)).stdout).toContain('+good day');
  });

  it('starts nothing that the settings of a checkout name', async () => {
    const ada = await plainBus({ greeter });
    const trap = join(ada.folder, '..', 'sprung');
    await ada.git('config', 'filter.trap.clean', `sh -c 'touch ${trap}; cat'`);
    await ada.write('.gitattributes', '* filter=trap\n');
    await ada.write('knowledge/new.md', 'new\n');
    await strata(ada, ['agents', 'try', 'greeter', '--type', 'hello']);
    expect(await readdir(join(ada.folder, '..'))).not.toContain('sprung');
  });

  it('names the nearest agent, and what is missing', async () => {
    const ada = await plainBus({ greeter });
    const { stderr } = await strata(ada, ['agents', 'try', 'greter', '--type', 'hello'], 1);
    expect(stderr).toContain('the nearest is greeter');
    expect((await strata(ada, ['agents', 'try', 'greeter'], 2)).stderr).toContain('name an event');
  });
});
