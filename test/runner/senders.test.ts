/** Only what an allowed key signed is answered: real keys, real clones, a bare remote, real runners. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { NoBusError } from '../../runner/git/no-bus.ts';
import { keySigner } from '../../runner/git/signing.ts';
import { approve } from '../../runner/operate/review.ts';
import { retry } from '../../runner/operate/retry.ts';
import { makeDraftBus, openAt, operating, writing } from '../review/desk.ts';
import { allowedSigners, allowedText, makeKey, signingWith, type Key } from '../support/keys.ts';
import { clone, type Person } from '../support/repos.ts';
import { fileAt, pathsAt, recordIn } from './oracle.ts';
import { acting, agentText, change, eventText, makeBus, startRunner, type Bench } from './studio.ts';

const EVENT = 'queue/events/work/e.json';

/** A bus whose runner believes one person's key and its own, and people who sign, or do not. */
interface Signed extends Bench {
  /** Signs with an allowed key. */
  ada: Person;
  runner: Key;
  list: string;
  /** Works until there is nothing left to do. @returns agents that ran, with the sender that each was told */
  work(settings?: Parameters<typeof startRunner>[1]): Promise<string[]>;
}

async function signed(bench: Bench): Promise<Signed> {
  const [key, runner] = [await makeKey('ada'), await makeKey('runner')];
  const list = await allowedSigners(['ada@example.org', key], ['runner:vm', runner]);
  const ada = await clone(bench.remote, 'ada', { config: signingWith(key) });
  return {
    ...bench,
    ada,
    runner,
    list,
    async work(settings = {}) {
      const ran: string[] = [];
      const engine = acting(({ agentId, event }) => {
        ran.push(`${agentId} for ${event.sender}`);
        const emits = agentId === 'worker' ? [{ type: 'worked' }] : [];
        return { strata: 1, emits, reply: 'did it' };
      });
      const keys = { signer: keySigner(runner.file), allowedSigners: list };
      await (
        await startRunner(bench.remote, { engine, keys, ...settings })
      ).done;
      return ran;
    },
  };
}

async function signedBus(settings = '', files: Record<string, string> = {}): Promise<Signed> {
  return signed(await makeBus(settings, files));
}

/** Somebody else who may push. */
function other(bus: Bench, name: string, key?: Key): Promise<Person> {
  return clone(bus.remote, name, key ? { config: signingWith(key) } : {});
}

/** What the one `problem.md` says. */
async function problemAt(remote: string): Promise<string> {
  const problems = (await pathsAt(remote, 'queue/dead')).filter((path) => path.endsWith('/problem.md'));
  expect(problems).toHaveLength(1);
  return fileAt(remote, problems[0]!);
}

describe('an event counts', () => {
  test('that an allowed key signed: its agent and its record know by whom', async () => {
    const bus = await signedBus();
    await change(bus.ada, { [EVENT]: eventText({}, { sender: 'the-boss' }) });
    expect(await bus.work()).toEqual(['worker for ada@example.org']);
    expect(await recordIn(bus.remote, 'queue/done')).toMatchObject({ sender: 'ada@example.org' });
  });

  test('that an agent emitted: it comes in the signed commit of a runner, which names the agent', async () => {
    const bus = await signedBus('', { 'agents/next.md': agentText('on: [worked]\n'), 'agents/agent.sh': '' });
    await change(bus.ada, { [EVENT]: eventText() });
    expect(await bus.work()).toEqual(['worker for ada@example.org', 'next for agent:worker']);
    expect(await recordIn(bus.remote, 'queue/done', 'next')).toMatchObject({ sender: 'agent:worker' });
    const { all } = await execa(
      'git',
      [
        '--git-dir',
        bus.remote,
        '-c',
        `gpg.ssh.allowedSignersFile=${bus.list}`,
        'verify-commit',
        'main',
        'main^',
      ],
      { all: true },
    );
    expect(all.match(/Good "git" signature for runner:vm/g)).toHaveLength(2);
  });

  test('that is a tick: it comes in the signed commit of a runner, which rules leave free', async () => {
    const settings = "senders:\n  rules:\n    - from: '*@example.org'\n";
    const clock = agentText("on: {schedule: {cron: '@daily', missed: run-once}}\n");
    const bus = await signedBus(settings, { 'agents/clock.md': clock, 'agents/agent.sh': '' });
    await bus.work({ clock: { wall: () => Date.parse('2026-11-20T12:00:00Z') } });
    const tomorrow = { clock: { wall: () => Date.parse('2026-11-21T12:00:00Z') } };
    expect(await bus.work(tomorrow)).toEqual(['clock for runner:vm']);
    await change(await other(bus, 'eve'), {
      'queue/events/schedule/now.json': eventText({}, { type: 'schedule', next_agent: 'clock' }),
    });
    expect(await bus.work(tomorrow)).toEqual([]);
    expect(await problemAt(bus.remote)).toContain('is not signed');
  });

  test('that came by a merge which nobody signed: the side that brought it was signed', async () => {
    const bus = await signedBus();
    await bus.ada.git('switch', '-qc', 'topic');
    await bus.ada.write(EVENT, eventText());
    await bus.ada.commit('event: work');
    await bus.ada.git('push', '-q', 'origin', 'topic');
    const eve = await other(bus, 'eve');
    await change(eve, { 'README.md': 'something else' });
    await eve.git('merge', '-q', '--no-ff', '-m', 'merge topic', 'origin/topic');
    await eve.push();
    expect(await bus.work()).toEqual(['worker for ada@example.org']);
  });

  test('that is brought back by a signed revert: whoever reverts asks', async () => {
    const bus = await signedBus();
    await change(await other(bus, 'bob'), { 'README.md': 'something' });
    await change(bus.ada, { [EVENT]: eventText() });
    await bus.work();
    await bus.ada.pull();
    await bus.ada.git('revert', '--no-edit', 'HEAD');
    await bus.ada.push();
    expect(await bus.work()).toEqual(['worker for ada@example.org']);
  });
});

describe('nothing runs, and problem.md says why, for an event', () => {
  test('that nobody signed', async () => {
    const bus = await signedBus();
    await change(await other(bus, 'eve'), { [EVENT]: eventText({}, { event_id: 'e-1' }) });
    const brought = (await bus.ada.git('ls-remote', 'origin', 'main')).slice(0, 12);
    expect(await bus.work()).toEqual([]);
    const problem = await problemAt(bus.remote);
    expect(problem).toContain(`commit ${brought} brought it, and it is not signed`);
    expect(problem).toContain("expected a commit signed with a key in the runner's own list");
    // The same id, asked for by somebody who may: no duplicate.
    await change(bus.ada, { [EVENT]: eventText({ again: true }, { event_id: 'e-1' }) });
    expect(await bus.work()).toEqual(['worker for ada@example.org']);
  });

  test('that an unknown key signed, or one that had expired', async () => {
    const bus = await signedBus();
    const [mallory, old] = [await makeKey('mallory'), await makeKey('old')];
    const list = await allowedSigners(
      ['ada@example.org', old, 'valid-before="20200101"'],
      ['runner:vm', bus.runner],
    );
    await change(await other(bus, 'mallory', mallory), { [EVENT]: eventText() });
    await change(await other(bus, 'old', old), { 'queue/events/work/f.json': eventText() });
    const keys = { signer: keySigner(bus.runner.file), allowedSigners: list };
    expect(await bus.work({ keys })).toEqual([]);
    const dead = (await pathsAt(bus.remote, 'queue/dead')).filter((path) => path.endsWith('problem.md'));
    for (const path of dead)
      expect(await fileAt(bus.remote, path)).toMatch(/signed with the key SHA256:\S+, which is not allowed/);
    expect(dead).toHaveLength(2);
  });

  test('that somebody edited after it was signed', async () => {
    const bus = await signedBus();
    await change(bus.ada, { [EVENT]: eventText({ n: 1 }) });
    await change(await other(bus, 'eve'), { [EVENT]: eventText({ n: 2 }) });
    expect(await bus.work()).toEqual([]);
    expect(await problemAt(bus.remote)).toContain('it is not signed');
  });

  test('that an unsigned revert brings back', async () => {
    const bus = await signedBus();
    await change(bus.ada, { [EVENT]: eventText() });
    await bus.work();
    const eve = await other(bus, 'eve');
    await eve.git('revert', '--no-edit', 'HEAD');
    await eve.push();
    expect(await bus.work()).toEqual([]);
    expect(await problemAt(bus.remote)).toContain('it is not signed');
  });

  test('that a merge brings back from before it was answered', async () => {
    const bus = await signedBus();
    await change(bus.ada, { [EVENT]: eventText() });
    const before = await bus.ada.git('rev-parse', 'HEAD');
    await bus.work();
    const eve = await other(bus, 'eve');
    // A merge of what main was then, with the event as it was signed then.
    await eve.git('checkout', '-q', before, '--', EVENT);
    const tree = await eve.git('write-tree');
    const merge = await eve.git('commit-tree', tree, '-p', 'HEAD', '-p', before, '-m', 'merge');
    await eve.git('push', '-q', 'origin', `${merge}:refs/heads/main`);
    expect(await bus.work()).toEqual([]);
    expect(await problemAt(bus.remote)).toContain(
      `commit ${merge.slice(0, 12)} brought it, and it is not signed`,
    );
  });

  test('whose commit only says that it is from somebody', async () => {
    const settings = "senders:\n  rules:\n    - from: 'github:ada'\n      types: work\n";
    const bus = await signedBus(settings);
    const eve = await makeKey('eve');
    const list = await allowedSigners(['eve@example.org', eve], ['runner:vm', bus.runner]);
    const person = await other(bus, 'eve', eve);
    await person.write(EVENT, eventText({}, { sender: 'github:ada' }));
    await person.commit('event: work\n\nStrata-Sender: github:ada');
    await person.push();
    const keys = { signer: keySigner(bus.runner.file), allowedSigners: list };
    expect(await bus.work({ keys })).toEqual([]);
    expect(await problemAt(bus.remote)).toContain('no rule lets eve@example.org ask for work');
  });
});

describe('the list of keys', () => {
  test("is the runner's own where it has one: what a push says about keys changes nothing", async () => {
    const bus = await signedBus();
    const mallory = await makeKey('mallory');
    const person = await other(bus, 'mallory', mallory);
    await change(person, {
      'strata.yaml': 'branch: main\nsenders: {signers: allowed_signers}\n',
      allowed_signers: allowedText(['ada@example.org', mallory]),
      [EVENT]: eventText(),
    });
    expect(await bus.work()).toEqual([]);
    expect(await problemAt(bus.remote)).toContain('which is not allowed');
  });

  test('is the one that strata.yaml names where it has none', async () => {
    const bus = await signedBus('senders: {signers: allowed_signers}\n', { allowed_signers: '# to come\n' });
    const ada = await makeKey('ada2');
    const text = allowedText(['ada2@example.org', ada], ['runner:vm', bus.runner]);
    await change(await other(bus, 'ada2', ada), { allowed_signers: text, [EVENT]: eventText() });
    const keys = { signer: keySigner(bus.runner.file) };
    expect(await bus.work({ keys })).toEqual(['worker for ada2@example.org']);
  });

  test('without any key in it stops the bus, and turns nobody away', async () => {
    const bus = await signedBus('senders: {signers: allowed_signers}\n', { allowed_signers: '# to come\n' });
    await change(bus.ada, { [EVENT]: eventText() });
    const keys = { signer: keySigner(bus.runner.file) };
    await expect(bus.work({ keys })).rejects.toThrow(/allowed_signers holds no allowed key/);
    expect(await pathsAt(bus.remote, 'queue/events')).toEqual([EVENT]);
  });

  test('that cannot be read keeps a runner from beginning', async () => {
    const bus = await signedBus();
    const keys = { signer: keySigner(bus.runner.file), allowedSigners: '/nowhere/allowed_signers' };
    await expect(bus.work({ keys })).rejects.toThrow(/list of allowed keys cannot be read/);
  });

  test('is of no use to a runner that signs nothing: it does not begin', async () => {
    const bus = await signedBus();
    await expect(bus.work({ keys: { allowedSigners: bus.list } })).rejects.toThrow(
      /this runner signs nothing/,
    );
  });

  test('is what rules need: a bus with rules alone runs nothing', async () => {
    const bus = await signedBus("senders: {rules: [{from: '*'}]}\n");
    await change(bus.ada, { [EVENT]: eventText() });
    await expect(bus.work({ keys: {} })).rejects.toThrow(NoBusError);
    await expect(bus.work({ keys: {} })).rejects.toThrow(/rules need signatures/);
    expect(await pathsAt(bus.remote, 'queue/events')).toEqual([EVENT]);
  });
});

describe('without keys', () => {
  test('whoever may push may ask, and nobody is told who it was', async () => {
    const bus = await signedBus();
    await change(await other(bus, 'eve'), { [EVENT]: eventText({}, { sender: 'the-boss' }) });
    expect(await bus.work({ keys: {} })).toEqual(['worker for null']);
    expect(await recordIn(bus.remote, 'queue/done')).toMatchObject({ sender: null });
  });
});

describe('behind a transport, where a runner holds no history', () => {
  /** A folder that wants its hooks asked is pushed to; its runner has a shallow copy. */
  async function hooked(bus: Signed): Promise<void> {
    await mkdir(join(bus.remote, 'hooks'), { recursive: true });
    await writeFile(join(bus.remote, 'hooks', 'update'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  }

  test('what waits for long is found by a runner that is new', async () => {
    const bus = await signedBus('', {
      'agents/worker/AGENT.md': agentText('on: [work]\nemits: [worked]\nstatus: inactive\n'),
    });
    await hooked(bus);
    await change(bus.ada, { [EVENT]: eventText() });
    const eve = await other(bus, 'eve');
    await change(eve, { 'queue/events/work/f.json': eventText() });
    for (let n = 0; n < 70; n += 1) await eve.git('commit', '-q', '--allow-empty', '-m', `later ${n}`);
    await eve.push();
    await change(eve, { 'agents/worker/AGENT.md': agentText('on: [work]\nemits: [worked]\n') });
    expect(await bus.work()).toEqual(['worker for ada@example.org']);
    expect(await problemAt(bus.remote)).toContain('it is not signed');
  });
});

describe('a draft', () => {
  const PUBLISHED = 'knowledge/out/draft_ready.json';

  async function drafted(): Promise<Signed> {
    const bus = await signed(await makeDraftBus());
    await change(bus.ada, { [EVENT]: eventText() });
    await bus.work({ engine: writing });
    return bus;
  }

  test('brings its event by a merge that nobody signed: a runner signed the draft', async () => {
    const bus = await drafted();
    const [live] = await openAt(bus.remote);
    const eve = await other(bus, 'eve');
    await eve.git('merge', '-q', '--no-ff', '-m', 'approved', `origin/${live!.draft.branch}`);
    await eve.push();
    await bus.work({ engine: writing });
    expect(await pathsAt(bus.remote, 'knowledge')).toContain(PUBLISHED);
    expect(await recordIn(bus.remote, 'queue/done', 'publisher')).toMatchObject({ sender: 'agent:writer' });
  });

  test('brings its event by strata review approve', async () => {
    const bus = await drafted();
    const [live] = await openAt(bus.remote);
    expect(await approve(await operating(bus.remote), live!.key, null)).not.toHaveProperty('refused');
    await bus.work({ engine: writing });
    expect(await recordIn(bus.remote, 'queue/done', 'publisher')).toMatchObject({ sender: 'agent:writer' });
  });

  test('that was squashed brings none: problem.md says how to merge', async () => {
    const bus = await drafted();
    const [live] = await openAt(bus.remote);
    const eve = await other(bus, 'eve');
    await eve.git('merge', '-q', '--squash', `origin/${live!.draft.branch}`);
    await eve.commit('squashed');
    await eve.push();
    await bus.work({ engine: writing });
    expect(await pathsAt(bus.remote, 'knowledge')).not.toContain(PUBLISHED);
    expect(await problemAt(bus.remote)).toMatch(
      /it is not signed; .*merge what was reviewed with a merge commit/,
    );
  });
});

test('what was turned away is sent after all by whoever may ask, with strata retry', async () => {
  const bus = await signedBus();
  await change(await other(bus, 'eve'), { [EVENT]: eventText() });
  await bus.work();
  const folder = /strata retry (\S+?)`/.exec(await problemAt(bus.remote))![1]!;
  const key = /signingkey=(\S+)/i.exec(await bus.ada.git('config', '--list'))![1]!;
  const operator = await operating(bus.remote, keySigner(key));
  expect(await retry(operator, { ids: [folder], type: null, agent: null })).not.toHaveProperty('refused');
  expect(await bus.work()).toEqual(['worker for ada@example.org']);
});
