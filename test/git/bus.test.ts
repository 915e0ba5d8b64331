/** Documents in refs: PROTOCOL rules 2, 3 and 11; law 3; a history that was rewritten (law 11). */
import { execa } from 'execa';
import { describe, expect, test, vi } from 'vitest';
import { deliveryKey, sessionKey } from '../../runner/core/layout.ts';
import { claimSchema, parseDocument, toJson, type Session } from '../../runner/core/outcome.ts';
import { NO_USAGE } from '../../runner/core/usage.ts';
import { Bus } from '../../runner/git/bus.ts';
import { NoBusError } from '../../runner/git/no-bus.ts';
import { ObjectBatch } from '../../runner/git/database.ts';
import { encodeCommit, MODE } from '../../runner/git/objects.ts';
import { bareRemote } from '../support/repos.ts';
import { AT, makeBus, makeClaim, makeOutcome } from './bus-fixture.ts';
import { ADA, DIRECT, fatesOf, openRemote, PREFIX, putCommit } from './places.ts';

const session: Session = {
  v: 1, kind: 'session', name: 'r1', instance: 'i1', host: 'h', labels: ['light'], lease_ms: 60_000, beat: 1,
  started: AT, at: AT,
}; // prettier-ignore

/** Another runner's view of the same bus, with nothing in memory. */
async function stranger(bare: string) {
  const told: string[] = [];
  const remote = await openRemote(DIRECT, bare);
  const bus = new Bus({
    remote,
    branch: 'main',
    prefix: PREFIX,
    committer: ADA,
    tell: (words) => told.push(words),
  });
  return { bus, told };
}

describe('rule 2: what a claim, a session and a tied outcome hold', () => {
  test('are read back whole by a stranger', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    const event = await bus.event('a.md');
    const lost = [{ run: 'x'.repeat(24), session: 'r0', claimed: AT, ...NO_USAGE, cost_usd: 1 }];
    const claim = makeClaim(event, 'writer', { recoveries: 1, lost });
    const held = await bus.claim(claim);
    const batch = new ObjectBatch(bus.remote.objects);
    const key = sessionKey('r1', 'i1');
    const to = bus.bus.putSession(batch, session);
    await fatesOf(bus.remote, [{ ref: bus.bus.sessionRef(key), from: null, to }], batch);

    const view = await (await stranger(bus.bare)).bus.read();
    expect(view.claims.get(held.key)).toEqual({ key: held.key, oid: held.oid, claim, tied: null });
    expect(view.sessions.get(key)).toEqual({ key, oid: to, session });
    expect(await bus.git('rev-list', '--count', held.ref)).toBe('1');
    expect(await bus.git('ls-tree', '-r', '--name-only', held.ref)).toBe('claim.json');
    expect(await bus.git('ls-tree', '-r', '--name-only', to)).toBe('session.json');
    await bus.git('fsck', '--strict', '--full');
  });

  test("a tied outcome's only parent is its claim, and it carries every new blob", async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    const claim = makeClaim(await bus.event('a.md'));
    const held = await bus.claim(claim);
    const { tip } = await bus.bus.read();
    const batch = new ObjectBatch(bus.remote.objects);
    const blob = batch.put('blob', Buffer.from('the picture'));
    const change = { mode: MODE.file, blob, base: null };
    const outcome = makeOutcome(tip.commit, {
      changes: [{ path: 'knowledge/a.png', ...change }, { path: 'knowledge/b.png', ...change }],
    }); // prettier-ignore
    const tied = { v: 1 as const, kind: 'tied' as const, claim, outcome };
    const to = bus.bus.putTied(batch, tied, held.oid);
    expect(await fatesOf(bus.remote, [{ ref: held.ref, from: held.oid, to }], batch)).toEqual(['moved']);
    expect(await bus.git('rev-parse', `${held.ref}^@`)).toBe(held.oid);
    expect(await bus.git('show', `${held.ref}:blobs/${blob}`)).toBe('the picture');
    const { bus: other } = await stranger(bus.bare);
    const seen = (await other.read()).claims.get(held.key);
    expect(seen).toEqual({ key: held.key, oid: to, claim, tied });
  });

  test('rule 11: the same outcome tied again is the same commit', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    const claim = makeClaim(await bus.event('a.md'));
    const held = await bus.claim(claim);
    const { tip } = await bus.bus.read();
    const tied = { v: 1 as const, kind: 'tied' as const, claim, outcome: makeOutcome(tip.commit) };
    const [one, two] = [1, 2].map(() => bus.bus.putTied(new ObjectBatch(bus.remote.objects), tied, held.oid));
    expect(one).toBe(two);
  });

  test('law 3: two claims of one delivery are never one object', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    const event = await bus.event('a.md');
    const batch = new ObjectBatch(bus.remote.objects);
    const oids = [1, 2].map(() => bus.bus.putClaim(batch, makeClaim(event)));
    expect(oids[0]).not.toBe(oids[1]);
  });

  test('a higher version is left alone, and told once', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    const event = await bus.event('a.md');
    const batch = new ObjectBatch(bus.remote.objects);
    const put = (name: string, text: string) => {
      const tree = batch.putTree([{ mode: MODE.file, name, oid: batch.put('blob', Buffer.from(text)) }]);
      return batch.put(
        'commit',
        encodeCommit({ tree, parents: [], author: ADA, committer: ADA, time: 1, message: name }),
      );
    };
    const key = deliveryKey(event.id, 'writer');
    const newer = put('claim.json', toJson({ ...makeClaim(event), v: 2, news: true }));
    const refs = {
      [bus.bus.claimRef(key)]: newer,
      [bus.bus.claimRef('b'.repeat(40))]: put('claim.json', '{"v": 1, "kind": "claim"}'),
      [bus.bus.claimRef('c'.repeat(40))]: put('claim.json', 'no JSON'),
      [`${PREFIX}/claims/odd`]: put('constructor', '{}'),
      [`${PREFIX}/elsewhere/x`]: bus.bus.putClaim(batch, makeClaim(event)),
      [`${PREFIX}/runners/x`]: bus.bus.putClaim(batch, makeClaim(event)),
    };
    const updates = Object.entries(refs).map(([ref, to]) => ({ ref, from: null, to }));
    expect(new Set(await fatesOf(bus.remote, updates, batch))).toEqual(new Set(['moved']));
    const { bus: other, told } = await stranger(bus.bare);
    const first = await other.read();
    await other.read();
    expect([first.claims.size, first.sessions.size]).toEqual([0, 0]);
    expect(told.map((words) => words.replace(/^[0-9a-f]{40} under refs\/strata /, '')).sort()).toEqual([
      'has format version 2, not 1; left alone',
      'has format version unknown, not 1; left alone',
      'is no document that this release can read; left alone',
    ]);
    expect(await bus.git('rev-parse', bus.bus.claimRef(key))).toBe(newer);
  });

  test('nothing but its own schema is read as a claim', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    const claim = makeClaim(await bus.event('a.md'));
    expect(parseDocument(claimSchema, Buffer.from(toJson(claim)))).toEqual(claim);
    for (const bad of [{ nonce: 'short' }, { attempt: 0 }, { recoveries: -1 }, { at: 'now' }, { agent: 3 }])
      expect(parseDocument(claimSchema, Buffer.from(toJson({ ...claim, ...bad })))).toBeNull();
  });
});

test('rule 3: a claim is named by a fixed-length lower-case hash of event and agent', async () => {
  const bus = await makeBus();
  const keys = ['a', 'A b/..', '느린 삶', 'x'.repeat(200)].map((id) => deliveryKey(id, 'team/writer'));
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{40}$/);
  expect(new Set(keys).size).toBe(4);
  expect(bus.bus.claimRef(keys[0]!)).toBe(`refs/strata/claims/${keys[0]}`);
});

describe('law 11: the branch', () => {
  test('that does not exist is told, with what to do', async () => {
    const { bus } = await stranger(await bareRemote());
    await expect(bus.read()).rejects.toThrow(NoBusError);
    await expect(bus.read()).rejects.toThrow(/branch main has no commit at .*strata init/);
  });

  test('that was rewritten stops the runner with an explanation, and nothing was changed', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    const { tip } = await bus.bus.read();
    await bus.ada.git('commit', '-q', '--amend', '-m', 'another past');
    await bus.ada.git('push', '-q', '--force', 'origin', 'HEAD');
    await expect(bus.bus.read()).rejects.toThrow(NoBusError);
    await expect(bus.bus.read()).rejects.toThrow(`does not contain ${tip.commit.slice(0, 10)}`);
    const { bus: restarted } = await stranger(bus.bare);
    expect((await restarted.read()).tip.commit).not.toBe(tip.commit);
  });

  test('that a replica shows as it was is looked at again, and goes on', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    const before = await bus.remote.read();
    await bus.commit({ 'x.md': 'x' });
    const { tip } = await bus.bus.read();
    const replica = vi.spyOn(bus.remote, 'read');
    for (let n = 0; n < 2; n += 1) replica.mockResolvedValueOnce(before);
    expect((await bus.bus.read()).tip.commit).toBe(tip.commit);
    expect(replica).toHaveBeenCalledTimes(3);
  });

  test('that somebody set back stays set back, and stops the runner', { timeout: 60_000 }, async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    await bus.commit({ 'x.md': 'x' });
    const { tip } = await bus.bus.read();
    await bus.ada.git('push', '-q', '--force', 'origin', 'HEAD~1:main');
    await expect(bus.bus.read()).rejects.toThrow(`does not contain ${tip.commit.slice(0, 10)}`);
  });

  test('may go on by many commits, and by merges of old work', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    await bus.bus.read();
    for (let n = 0; n < 3; n += 1) await bus.commit({ 'x.md': `${n}` });
    await bus.ada.git('checkout', '-q', '-b', 'side', 'HEAD~2');
    await bus.ada.write('side.md', 'side');
    await bus.ada.commit('side');
    await bus.ada.git('merge', '-q', '--no-edit', 'main');
    await bus.ada.git('push', '-q', 'origin', 'side:main');
    expect((await bus.bus.read()).tip.commit).toBe(await bus.ada.git('rev-parse', 'side'));
    const batch = new ObjectBatch(bus.remote.objects);
    let at = (await bus.bus.read()).tip.commit;
    const from = at;
    for (let n = 0; n < 400; n += 1) at = putCommit(batch, `${n}`, [at]);
    expect(await fatesOf(bus.remote, [{ ref: 'refs/heads/main', from, to: at }], batch, true)).toEqual([
      'moved',
    ]);
    expect((await bus.bus.read()).tip.commit).toBe(at);
  });
});

describe('law 10: a tip is read once', () => {
  test('an event that stays is neither read nor parsed again', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a', 'queue/events/b.md': 'b' });
    const before = await bus.bus.read();
    await bus.commit({ 'queue/events/c.md': 'c' });
    const after = await bus.bus.read();
    expect(after.tip.events).toHaveLength(3);
    expect(after.tip.events[0]).toBe(before.tip.events[0]);
    expect(after.tip.agents[0]).toBe(before.tip.agents[0]);
  });

  test('strata.yaml and agents that change count at once, and their mistakes are told', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    expect((await bus.bus.read()).tip.problems).toEqual([]);
    await bus.commit({
      'strata.yaml': 'branch: main\nretry:\n  limit: many\n',
      'agents/bad.md': '---\non: [\n---\n',
    });
    const { tip } = await bus.bus.read();
    expect(tip.problems.map(({ file }) => file).sort()).toEqual(['agents/bad.md', 'strata.yaml']);
    expect(tip.agents.map(({ id }) => id)).toEqual(['second', 'writer']);
  });
});

test('the first of all commits may come by a push of git itself', async () => {
  const bare = await bareRemote();
  const { bus } = await stranger(bare);
  await expect(bus.read()).rejects.toThrow(NoBusError);
  const batch = new ObjectBatch(bus.remote.objects);
  const to = putCommit(batch, 'x');
  await fatesOf(bus.remote, [{ ref: 'refs/heads/main', from: null, to }], batch);
  expect((await bus.read()).tip.commit).toBe(to);
  expect((await execa('git', ['--git-dir', bare, 'fsck', '--strict'])).exitCode).toBe(0);
});
