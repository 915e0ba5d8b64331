/** Law 9 in real runs: a proposal is judged whole, and an agent is handed what it names and nothing else. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Secrets } from '../../runner/core/secrets.ts';
import type { EngineRun } from '../../runner/engines/engine.ts';
import { fileAt, pathsAt, recordIn } from './oracle.ts';
import { acting, agentText, change, eventText, makeBus, startRunner, type StartOptions } from './studio.ts';

const EVENT = 'queue/events/work/e.json';

/** One event for one agent with these settings. */
async function answered(settings: string, options: StartOptions, policy = '') {
  const agent = agentText(`on: [work]\n${settings}`);
  const { remote, person } = await makeBus(`retry: {limit: 1}\n${policy}`, {
    'agents/worker/AGENT.md': agent,
  });
  await change(person, { [EVENT]: eventText() });
  await (
    await startRunner(remote, options)
  ).done;
  return remote;
}

describe('one fault rejects all of it, and every fault is told', () => {
  test('modes, media, keys, events and words', async () => {
    const key = `ghp_${'a1B2'.repeat(9)}`;
    const act = async ({ workdir }: EngineRun) => {
      await mkdir(join(workdir, 'knowledge'));
      await writeFile(join(workdir, 'knowledge/run.sh'), '#!/bin/sh\n');
      await chmod(join(workdir, 'knowledge/run.sh'), 0o755);
      await writeFile(join(workdir, 'knowledge/a.png'), '<script>');
      await writeFile(join(workdir, 'knowledge/a.md'), Buffer.from([0xff]));
      await writeFile(join(workdir, 'knowledge/k.md'), `one\n${key}\n`);
      await writeFile(join(workdir, 'knowledge/good.md'), 'good\n');
      return {
        files: [{ path: '.github/workflows/x.yml', content: 'on: push' }],
        emits: [{ type: 'worked', payload: { key } }, { type: 'worked', files: ['../x'] }],
        reply: `made with ${key}`,
      }; // prettier-ignore
    };
    const remote = await answered('emits: [worked]\n', { engine: acting(act) });
    const { state, reason, faults, reply } = await recordIn(remote, 'queue/dead');
    expect([state, reply]).toEqual(['rejected', null]);
    expect(reason).toBe('its proposal has 8 faults; nothing of it was taken');
    expect(faults).toEqual([
      '"knowledge/run.sh" is a file that was made executable: an agent changes no modes',
      '".github/workflows/x.yml": one of git\'s own names, or of its hosts\'',
      expect.stringMatching(/^event "worked": files.*a path inside the repository/),
      expect.stringMatching(/^"knowledge\/a.md" is not UTF-8 text/),
      '"knowledge/a.png" holds text; expected image/png, as its name says',
      '"knowledge/k.md", line 2, holds what reads like a key (GITHUB_TOKEN); keys stay out of the bus',
      'event "worked" holds what reads like a key (GITHUB_TOKEN); keys stay out of the bus',
      'its reply holds what reads like a key (GITHUB_TOKEN); keys stay out of the bus',
    ]);
    expect(await pathsAt(remote, 'knowledge')).toEqual([]);
    const problem = (await pathsAt(remote, 'queue/dead')).find((path) => path.endsWith('/problem.md'))!;
    for (const fault of faults) expect(await fileAt(remote, problem)).toContain(`- ${fault}`);
    expect(await fileAt(remote, problem)).not.toContain(key);
  });
});

test('a key in a name is told without the name, whatever else is wrong with it', async () => {
  const path = `elsewhere/ghp_${'a1B2'.repeat(9)}`;
  const remote = await answered('', { engine: acting(() => ({ files: [{ path, content: 'x' }] }), false) });
  const { faults } = await recordIn(remote, 'queue/dead');
  expect(faults).toEqual([
    'a name of a file or an event holds what reads like a key (GITHUB_TOKEN); keys stay out of the bus',
  ]);
});

describe('secrets of an agent', () => {
  const handed: EngineRun['secrets'][] = [];
  const keeper = acting(({ secrets }) => {
    handed.push(secrets);
    return { reply: 'fine' };
  }, false);
  const secrets = () => new Secrets({ CHANNEL: 'correct horse', OTHER_TOKEN: 'battery staple' });

  test('it gets what it names', async () => {
    const remote = await answered('secrets: [CHANNEL]\n', { engine: keeper, secrets: secrets() });
    expect((await recordIn(remote, 'queue/done')).state).toBe('done');
    expect(handed.splice(0)).toEqual([{ CHANNEL: 'correct horse' }]);
  });

  test('a missing one fails the run before it begins, with its name and where to put it', async () => {
    const remote = await answered('secrets: [NOWHERE]\n', { engine: keeper, secrets: secrets() });
    const { state, reason } = await recordIn(remote, 'queue/dead');
    expect(state).toBe('failed');
    expect(reason).toMatch(/needs the secret NOWHERE.*environment.*secrets\.env/);
    expect(handed).toEqual([]);
  });

  test('policy.secrets keeps one for others', async () => {
    const policy = 'policy: {secrets: {CHANNEL: [messenger]}}\n';
    const remote = await answered('secrets: [CHANNEL]\n', { engine: keeper, secrets: secrets() }, policy);
    expect((await recordIn(remote, 'queue/dead')).reason).toMatch(
      /policy\.secrets in strata\.yaml keeps for messenger/,
    );
    expect(handed).toEqual([]);
  });
});
