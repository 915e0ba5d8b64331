/** `strata retry` and `strata answer`: docs/operating.md. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../support/repos.ts';
import { asker, committed, fragile, keeper, plainBus, settle, strata, strataJson } from './bus.ts';

interface Again {
  retried: { event: string; how: string; ids: string[]; paths: string[] }[];
  commit: string | null;
}
interface Shown {
  state: string;
  retry_of: string | null;
  records: { record: { reason: string; answers: { sender: string | null; payload: object }[] } }[];
}

const stateOf = async (person: Person, id: string) => (await strataJson<Shown>(person, ['show', id])).state;

async function mend(person: Person): Promise<void> {
  await person.write('knowledge/mended', '');
  await person.commit('mended');
}

describe('strata retry', () => {
  it('brings a dead event back under an id that names the old', async () => {
    const ada = await plainBus({ fragile });
    await strata(ada, ['emit', 'fail', '--id', 'fail-1']);
    await settle(ada);
    await mend(ada);
    const { retried } = await strataJson<Again>(ada, ['retry', 'fail-1']);
    expect(retried).toMatchObject([{ event: 'fail-1', how: 'new', ids: ['fail-1-retry-1'] }]);
    await settle(ada);
    expect(await strataJson<Shown>(ada, ['show', 'fail-1-retry-1'])).toMatchObject({
      state: 'done',
      retry_of: 'fail-1',
    });
    expect(await stateOf(ada, 'fail-1')).toBe('retried');
    expect((await strata(ada, ['retry', 'fail-1'], 1)).stderr).toContain('fail-1');
  });

  it('brings back many: by type, by agent, all', async () => {
    const ada = await plainBus({ fragile, 'another/one': { ...fragile, on: 'other' } });
    const kill = async () => {
      for (const type of ['fail', 'other']) await strata(ada, ['emit', type]);
      await settle(ada);
    };
    await kill();
    const how = async (...choice: string[]) =>
      (await strataJson<Again>(ada, ['retry', ...choice])).retried.length;
    expect(await how('--type', 'nothing')).toBe(0);
    expect(await how('--type', 'other')).toBe(1);
    expect(await how('--agent', 'fragile')).toBe(1);
    expect(await how('--all')).toBe(0);
    await settle(ada);
    expect(await how('--all')).toBe(2);
  });

  it('makes due at once what waits for its next attempt', async () => {
    const patient = {
      ...fragile,
      script: `test -e knowledge/mended || { echo '{"strata": 1, "due": "2099-01-01T00:00:00Z"}'; exit 75; }`,
      more: `${fragile.more}\nretry: 3`,
    };
    const ada = await plainBus({ patient });
    await strata(ada, ['emit', 'fail', '--id', 'fail-1']);
    await settle(ada);
    await mend(ada);
    await settle(ada);
    expect(await stateOf(ada, 'fail-1')).toBe('open');
    expect((await strataJson<Again>(ada, ['retry', 'fail-1'])).retried).toMatchObject([{ how: 'now' }]);
    await settle(ada);
    expect(await stateOf(ada, 'fail-1')).toBe('done');
  });

  it('puts a file back that can be read now (law 8)', async () => {
    const ada = await plainBus({ keeper });
    await ada.write('queue/events/bad.md', '---\ntype: idea\npriority: 12\n---\n');
    await ada.commit('a slip');
    await settle(ada);
    const dead = await committed(ada, 'queue/dead');
    const listed = await strataJson<{ reason: string }[]>(ada, ['events', '--state', 'dead']);
    expect(listed).toMatchObject([{ reason: 'queue/events/bad.md cannot be read as an event' }]);
    const bad = dead.find((path) => path.endsWith('bad.md'))!;
    expect((await strata(ada, ['retry', bad], 1)).stderr).toContain('priority');
    await ada.write(bad, '---\ntype: idea\npriority: 9\n---\n');
    await ada.commit('mended');
    const { retried } = await strataJson<Again>(ada, ['retry', bad]);
    expect(retried).toMatchObject([{ how: 'mended', paths: ['queue/events/bad.md'] }]);
    await settle(ada);
    expect(await committed(ada, 'knowledge/got')).toHaveLength(1);
  });

  it('never tries all again because something was left out', async () => {
    const ada = await plainBus();
    expect((await strata(ada, ['retry'], 2)).stderr).toContain('--all');
    expect((await strata(ada, ['retry', 'fail-1', '--all'], 2)).stderr).toContain('--all');
    expect((await strata(ada, ['retry', 'nothing-like-it'], 1)).stderr).toContain('nothing-like-it');
    expect(await strataJson<Again>(ada, ['retry', '--all'])).toEqual({ retried: [], commit: null });
  });
});

describe('strata answer', () => {
  it('hands a person’s words to the agent that waits for them', async () => {
    const ada = await plainBus({ asker });
    await strata(ada, ['emit', 'ask', '--id', 'ask-1']);
    await settle(ada);
    expect(await stateOf(ada, 'ask-1')).toBe('waiting');
    const { stdout } = await strata(ada, ['status']);
    expect(stdout).toMatch(/Waiting for a person\n {2}asker {2}ask-1 {2}asks: Publish it\? \(until /);

    const said = ['answer', 'ask-', '네, 발행하세요', '--payload', '{"approved": true}'];
    const answered = await strataJson<object>(ada, said);
    expect(answered).toMatchObject({ answers: 'ask-1', agents: ['asker'] });
    const { waiting, unheard } = await strataJson<{ waiting: object[]; unheard: object[] }>(ada, ['status']);
    expect(waiting).toMatchObject([{ event: 'ask-1', why: { kind: 'runner' } }]);
    expect(JSON.stringify(unheard)).not.toContain('"answer');

    await settle(ada);
    const shown = await strataJson<Shown>(ada, ['show', 'ask-1']);
    expect(shown).toMatchObject({
      state: 'done',
      records: [
        { record: { answers: [{ sender: null, payload: { body: '네, 발행하세요', approved: true } }] } },
      ],
    });
    expect(await ada.git('show', 'HEAD:knowledge/answered.json')).toContain('네, 발행하세요');
    expect((await strata(ada, ['show', 'ask-1'])).stdout).toContain('answered by somebody');
  });

  it('refuses an answer that nobody asked for, and a second one', async () => {
    const ada = await plainBus({ asker, keeper });
    for (const type of ['ask', 'idea']) await strata(ada, ['emit', type, '--id', `${type}-1`]);
    await settle(ada);
    expect((await strata(ada, ['answer', 'ask-1'], 2)).stderr).toContain('--payload');
    expect((await strata(ada, ['answer', 'idea-1', 'yes'], 1)).stderr).toContain('--state waiting');
    expect((await strata(ada, ['answer', 'ask-1', 'yes', '--agent', 'keeper'], 1)).stderr).toContain(
      'asker does',
    );
    await strata(ada, ['answer', 'ask-1', 'yes', '--agent', 'asker']);
    expect((await strata(ada, ['answer', 'ask-1', 'no'], 1)).stderr).toContain('answered ask-1 already');
  });
});
