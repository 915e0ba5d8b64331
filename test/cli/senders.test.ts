/** What a person sees of senders: verbs that sign as git would, who asked, and what the doctor says. */
import { expect, it } from 'vitest';
import { allowedSigners, makeKey, signingWith } from '../support/keys.ts';
import { plainRepository, type Person } from '../support/repos.ts';
import { keeper, settle, strata, strataJson, writeAgent } from './bus.ts';

interface Doctor {
  checks: { name: string; state: string; words: string }[];
}

async function signingBus(): Promise<{ ada: Person; list: string }> {
  const key = await makeKey('ada');
  const runner = await makeKey('runner');
  const list = await allowedSigners(['ada@example.org', key], ['runner:vm', runner]);
  const ada = await plainRepository('ada', { config: signingWith(key) });
  await ada.write('strata.yaml', 'branch: main\n');
  await ada.write('queue/events/.gitkeep', '');
  await writeAgent(ada, 'keeper', keeper);
  await ada.commit('a bus');
  return { ada, list: `${list} ${runner.file}` };
}

/** The operator's environment. */
function withKeys(person: Person, said: string): Person {
  const [list = '', key = ''] = said.split(' ');
  return { ...person, env: { ...person.env, STRATA_ALLOWED_SIGNERS: list, STRATA_SIGNING_KEY: key } };
}

it('strata emit signs as git would; show and trace tell who asked', async () => {
  const { ada, list } = await signingBus();
  const { id } = await strataJson<{ id: string }>(ada, [
    'emit',
    keeper.on,
    '--id',
    'kept-1',
    '--sender',
    'the-boss',
  ]);
  const [keys] = list.split(' ');
  const verified = await ada.git(
    '-c',
    `gpg.ssh.allowedSignersFile=${keys}`,
    'log',
    '-1',
    '--format=%G? %GS',
    'main',
  );
  expect(verified).toBe('G ada@example.org');
  await settle(withKeys(ada, list));
  expect(await strataJson<object>(ada, ['show', id])).toMatchObject({
    state: 'done',
    sender: 'ada@example.org',
  });
  expect((await strata(ada, ['show', id])).stdout).toContain('asked by ada@example.org');
  expect((await strata(ada, ['trace', id])).stdout).toContain('asked by ada@example.org');
});

it("strata emit --sender says for whom it is, where a runner's key signs", async () => {
  const { ada, list } = await signingBus();
  const channel = withKeys(ada, list);
  const { id } = await strataJson<{ id: string }>(channel, ['emit', keeper.on, '--sender', 'telegram:1234']);
  await settle({ ...channel, env: { ...channel.env, STRATA_COMMITTER_EMAIL: 'vm@example.org' } });
  expect(await strataJson<object>(ada, ['show', id])).toMatchObject({ sender: 'telegram:1234' });
  expect(await ada.git('log', '-1', '--format=%an %ce', 'main')).toBe('keeper vm@example.org');
});

it('strata doctor says whether events are signed, and whether the key is of use', async () => {
  const { ada, list } = await signingBus();
  const about = async (person: Person, exitCode = 0) =>
    (await strataJson<Doctor>(person, ['doctor'], exitCode)).checks
      .filter(({ name }) => name.startsWith('sign'))
      .map(({ state, words }) => `${state}: ${words}`);
  expect(await about(ada)).toEqual([
    'ok: events need no signature: whoever may push may ask (docs/senders.md)',
  ]);
  const [keys = '', key = ''] = list.split(' ');
  expect(await about(withKeys(ada, list))).toEqual([
    `ok: events count only where a key in ${keys} signed them`,
    `ok: ${key} signs, as runner:vm`,
  ]);
  const stranger = await makeKey('stranger');
  expect((await about(withKeys(ada, `${keys} ${stranger.file}`), 1))[1]).toBe(
    `missing: ${stranger.file} signs, and ${keys} does not name it`,
  );
  expect((await about(withKeys(ada, `${keys} /nowhere/key`), 1))[1]).toMatch(
    /^missing: commits cannot be signed/,
  );
});
