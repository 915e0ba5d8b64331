/** `strata undo`, `replay` and `gc`: docs/operating.md. */
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bareRemote, type Person } from '../support/repos.ts';
import {
  committed,
  keeper,
  plainBus,
  settle,
  strata,
  strataJson,
  writeAgent,
  type ShellAgent,
} from './bus.ts';

interface Undone {
  event: string;
  runs: string[];
  restored: string[];
  withdrawn: string[];
  commit: string;
}
interface Replayed {
  event: string;
  agent: string;
  before: { state: string };
  after: { state: string; reason: string };
  diff: string;
  landed: { event: string; commit: string } | null;
}

/** Writes one file anew, and emits an event that nobody is there to take. */
const writer = (words: string): ShellAgent => ({
  on: 'idea',
  emits: 'written',
  script: `mkdir -p knowledge; echo "${words}" > knowledge/text.md
echo '{"strata": 1, "emits": [{"type": "written"}], "reply": "${words}"}'`,
});
const reader: ShellAgent = { on: 'written', script: 'true', more: 'runs-on: [desk]' };

async function written(): Promise<Person> {
  const ada = await plainBus({ writer: writer('one'), reader });
  await ada.write('knowledge/text.md', 'before\n');
  await ada.commit('a text');
  await strata(ada, ['emit', 'idea', '--id', 'idea-1']);
  await settle(ada);
  expect(await ada.git('show', 'HEAD:knowledge/text.md')).toBe('one');
  return ada;
}

describe('strata undo', () => {
  it('puts files back, takes emitted events back, and marks the record', async () => {
    const ada = await written();
    const undone = await strataJson<Undone>(ada, ['undo', 'idea-1', '--reason', 'wrong']);
    expect(undone).toMatchObject({ event: 'idea-1', restored: ['knowledge/text.md'] });
    expect(undone.withdrawn).toHaveLength(1);
    expect(await ada.git('show', 'HEAD:knowledge/text.md')).toBe('before');
    expect((await strataJson<{ waiting: object[] }>(ada, ['status'])).waiting).toEqual([]);
    const { stdout } = await strata(ada, ['show', 'idea-1']);
    expect(stdout).toMatch(/^idea-1 {2}idea {2}undone$/m);
    expect(stdout).toMatch(/undone \S+, ada: wrong/);
    expect((await strata(ada, ['undo', 'idea-1'], 1)).stderr).toContain('idea-1');
  });

  it('is one commit, so that a plain revert of it undoes the undoing', async () => {
    const ada = await written();
    await strata(ada, ['undo', 'idea-1']);
    await ada.git('revert', '--no-edit', 'HEAD');
    expect(await ada.git('show', 'HEAD:knowledge/text.md')).toBe('one');
    expect(await strataJson<object>(ada, ['show', 'idea-1'])).toMatchObject({ state: 'done' });
    expect((await strataJson<{ waiting: object[] }>(ada, ['status'])).waiting).toMatchObject([
      { agent: 'reader', type: 'written' },
    ]);
  });

  it('undoes the one run whose id was typed', async () => {
    const ada = await plainBus({
      keeper,
      other: { on: 'idea', script: 'mkdir -p knowledge; echo x > knowledge/x.md' },
    });
    await strata(ada, ['emit', 'idea', '--id', 'idea-1']);
    await settle(ada);
    interface Shown {
      records: { record: { run: string; agent: string } }[];
    }
    const { records } = await strataJson<Shown>(ada, ['show', 'idea-1']);
    const { run } = records.find(({ record }) => record.agent === 'other')!.record;
    const undone = await strataJson<Undone>(ada, ['undo', run.slice(0, 10)]);
    expect(undone).toMatchObject({ runs: [run], restored: ['knowledge/x.md'] });
    expect(await committed(ada, 'knowledge')).toHaveLength(1);
  });

  it('undoes a join by the event that led it', async () => {
    const joiner = {
      on: '',
      script: 'mkdir -p knowledge; echo x > knowledge/x.md',
      more: 'on: {all: [a, b]}',
    };
    const ada = await plainBus({ joiner });
    for (const type of ['a', 'b'])
      await strata(ada, ['emit', type, '--id', `${type}-1`, '--correlation', 'post-1']);
    await settle(ada);
    expect((await strata(ada, ['show', 'a-1'])).stdout).toContain('answers too b-1');
    expect((await strata(ada, ['show', 'b-1'])).stdout).toContain('answered with a-1');
    expect((await strata(ada, ['undo', 'b-1'], 1)).stderr).toContain('strata undo a-1');
    expect(await strataJson<Undone>(ada, ['undo', 'a-1'])).toMatchObject({ restored: ['knowledge/x.md'] });
  });

  it('refuses where later work builds on it, and names it', async () => {
    const ada = await written();
    await ada.write('knowledge/text.md', 'edited by hand\n');
    await ada.commit('an edit');
    const { stderr } = await strata(ada, ['undo', 'idea-1'], 1);
    expect(stderr).toContain('knowledge/text.md');
    expect(stderr).toContain('an edit');
    expect(await ada.git('show', 'HEAD:knowledge/text.md')).toBe('edited by hand');
  });
});

describe('strata replay', () => {
  it('shows what a changed agent would do, and lands nothing', async () => {
    const ada = await written();
    await writeAgent(ada, 'writer', writer('two'));
    const head = await ada.commit('a better writer');
    const [one] = await strataJson<Replayed[]>(ada, ['replay', 'idea-1']);
    expect(one).toMatchObject({
      agent: 'writer',
      before: { state: 'done' },
      after: { state: 'done' },
      landed: null,
    });
    expect(one!.diff).toMatch(/^-one$/m);
    expect(one!.diff).toMatch(/^\+two$/m);
    const { stdout } = await strata(ada, ['replay', 'idea-1', '--agent-at', 'HEAD~1']);
    expect(stdout).toContain('The two proposals are the same.');
    expect(stdout).toContain('--land');
    expect(await ada.git('rev-parse', 'HEAD')).toBe(head);
  });

  it('lands what came out with --land', async () => {
    const ada = await written();
    await writeAgent(ada, 'writer', writer('two'));
    await ada.commit('a better writer');
    const [one] = await strataJson<Replayed[]>(ada, ['replay', 'idea-1', '--land']);
    expect(one!.landed!.commit).toBe(await ada.git('rev-parse', 'HEAD'));
    expect(await ada.git('show', 'HEAD:knowledge/text.md')).toBe('two');
    expect(await strataJson<object>(ada, ['show', one!.landed!.event])).toMatchObject({
      state: 'done',
      retry_of: 'idea-1',
    });
  });

  it('refuses what never ended, an agent or a commit that there is not', async () => {
    const ada = await written();
    await strata(ada, ['emit', 'idea', '--id', 'later']);
    expect((await strata(ada, ['replay', 'later'], 1)).stderr).toContain('later');
    expect((await strata(ada, ['replay', 'idea-1', '--agent', 'nobody'], 1)).stderr).toContain('nobody');
    expect((await strata(ada, ['replay', 'idea-1', '--agent-at', 'f00d'], 1)).stderr).toContain('f00d');
  });
});

it('undoes and replays on a remote that only answers to git, with nothing but the tip at hand', async () => {
  const ada = await written();
  await writeAgent(ada, 'writer', writer('two'));
  await ada.commit('a better writer');
  const remote = await bareRemote();
  // A hook makes it a remote that is pushed to and fetched from, not written directly.
  await writeFile(`${remote}/hooks/post-receive`, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  await ada.git('push', '--quiet', remote, 'main');
  const at = ['--repo', remote];
  const replay = (...more: string[]) => strataJson<Replayed[]>(ada, ['replay', 'idea-1', ...more, ...at]);
  expect((await replay())[0]!.diff).toMatch(/^\+two$/m);
  expect((await replay('--agent-at', 'HEAD~1'))[0]!.diff).toBe('');
  const { restored, commit } = await strataJson<Undone>(ada, ['undo', 'idea-1', ...at]);
  expect(restored).toEqual(['knowledge/text.md']);
  expect(await ada.git('ls-remote', remote, 'main')).toBe(`${commit}\trefs/heads/main`);
});

describe('strata gc', () => {
  it('lets the records of old days leave the tip, a commit for each; they are still found', async () => {
    const ada = await plainBus({ keeper });
    await strata(ada, ['emit', 'idea', '--id', 'idea-1']);
    await settle(ada);
    await age(ada, ['2026-01-01', '2026-01-02']);
    const tidied = await strataJson<object>(ada, ['gc', '--days', '30']);
    expect(tidied).toMatchObject({
      kept_days: 30,
      days: [
        { day: '2026-01-01', events: 1 },
        { day: '2026-01-02', events: 1 },
      ],
      commit: await ada.git('rev-parse', 'HEAD'),
      size: { before: expect.any(Number), after: expect.any(Number) },
    });
    expect((await ada.log()).slice(0, 2).every((subject) => subject.includes('leave the tip'))).toBe(true);
    expect(await committed(ada, 'queue/done')).toEqual([]);
    expect(await strataJson<object>(ada, ['show', 'idea-1'])).toMatchObject({ state: 'done' });
    expect((await strata(ada, ['gc'])).stdout).toContain('nothing was changed');
    expect((await strata(ada, ['gc', '--days', 'few'], 2)).stderr).toContain('--days few');
  });
});

/** Moves what is done to an old day, with a second event on the day after. */
async function age(person: Person, [first = '', second = '']: string[]): Promise<void> {
  const [path = ''] = await committed(person, 'queue/done');
  const [, , day = '', hour = '', folder = ''] = path.split('/');
  const text = await person.git('show', `HEAD:${path}`);
  await person.git('mv', `queue/done/${day}`, `queue/done/${first}`);
  await person.write(`queue/done/${second}/${hour}/${folder.slice(0, -1)}0/${path.split('/').at(-1)}`, text);
  await person.commit('long ago');
}
