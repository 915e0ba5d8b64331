/** Folding: PROTOCOL rules 12, 15 and 16, laws 2, 4, 8, 10 and 11. `git fsck --strict` runs after each fold. */
import { describe, expect, test } from 'vitest';
import { eventFolder } from '../../runner/core/layout.ts';
import { openDeliveries } from '../../runner/core/view.ts';
import { outcomeWithoutRun } from '../../runner/core/without-run.ts';
import { AT, emitted, makeBus, makeClaim, makeOutcome, NOW, write, type TestBus } from './bus-fixture.ts';

const DONE = 'queue/done/2026-11-21/09';

/** Lands an outcome for an event as it stands now. */
async function land(
  bus: TestBus,
  name: string,
  more: Parameters<typeof makeOutcome>[1] = {},
  agent = 'writer',
) {
  const event = await bus.event(name);
  const { tip } = await bus.bus.read();
  const claim = makeClaim(event, agent);
  const result = await bus.fold((fold) => fold.add({ claim, outcome: makeOutcome(tip.commit, more) }));
  return { event, claim, result, folded: result.folded[0]!, K: eventFolder(event) };
}

describe('law 4: an outcome is one commit', () => {
  test('with its files, its record, the removal of the event and the next events', async () => {
    const bus = await makeBus({ 'queue/events/생각 하나.md': 'slow living' });
    const event = await bus.event('생각 하나.md');
    const claim = makeClaim(event);
    const { tip } = await bus.bus.read();
    const result = await bus.fold(async (fold) => {
      const changes = [write(fold, 'knowledge/답 🌊.md', 'answer')];
      const emits = [
        emitted('note', { payload: { a: 1 }, files: ['knowledge/답 🌊.md'] }),
        emitted('nobody.hears', { priority: 9 }),
      ];
      await fold.add({
        claim,
        outcome: makeOutcome(tip.commit, { changes, emits, reply: 'I wrote it.\nMore.' }),
      });
    });
    const K = eventFolder(event);
    const [next, unheard] = result.folded[0]!.causes;
    expect(await bus.queue()).toEqual(
      [
        `${DONE}/${K}/writer.json`,
        `${DONE}/${K}/생각 하나.md`,
        `${DONE}/${eventFolder({ id: unheard! })}/${unheard}.json`,
        `${DONE}/${eventFolder({ id: unheard! })}/unheard.json`,
        `queue/events/note/${next}.json`,
      ].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
    expect(await bus.show('knowledge/답 🌊.md')).toBe('answer');
    const record = await bus.record(`${DONE}/${K}/writer.json`);
    expect(record).toMatchObject({
      event: event.id, agent: 'writer', state: 'done', run: claim.nonce, attempt: 1, session: 'r1', cost_usd: 0.5,
      causes: [next, unheard], deliveries: ['writer'], caused_by: null,
      files: [{ path: 'knowledge/답 🌊.md', before: null }],
      timings: { folded: NOW.toISOString() },
    }); // prettier-ignore
    expect(
      await bus.git(
        'log',
        '-1',
        '--format=%s|%an|%cn|%(trailers:key=Strata-Run,valueonly,separator=)',
        'main',
      ),
    ).toBe(`writer: I wrote it.|writer|Ada|${claim.nonce}`);
    expect(await bus.git('rev-list', '--count', `${tip.commit}..main`)).toBe('1');
    const child = await bus.event(`${next}.json`);
    expect(child).toMatchObject({
      id: next,
      type: 'note',
      causedBy: event.id,
      correlationId: event.id,
      depth: 1,
      priority: 5,
      sender: null,
      saidSender: 'writer',
    });
  });

  test('several share a push, each with the tree of the one before', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a', 'queue/events/b.md': 'b' });
    const [a, b] = [await bus.event('a.md'), await bus.event('b.md')];
    const { tip } = await bus.bus.read();
    await bus.fold(async (fold) => {
      for (const event of [a, b]) {
        const changes = [write(fold, `knowledge/${event.id}.md`, event.id)];
        await fold.add({ claim: makeClaim(event), outcome: makeOutcome(tip.commit, { changes }) });
      }
    });
    expect(await bus.git('log', '--format=%s', `${tip.commit}..main`)).toBe(
      'writer: answered idea\nwriter: answered idea',
    );
    expect(await bus.git('diff', '--name-status', '--no-renames', 'main~1', 'main')).toContain(
      `A\tknowledge/${b.id}.md`,
    );
    expect(await bus.git('diff', '--name-only', 'main~1', 'main')).not.toContain(a.id);
  });

  test('what a reason holds cannot break the message', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    await land(bus, 'a.md', { state: 'failed', reason: 'bad\0\nStrata-Event: other\u001b[31m' });
    const message = await bus.git('log', '-1', '--format=%B', 'main');
    expect(message).not.toMatch(/^Strata-Event: other/m);
    expect(message).not.toContain('\u001b');
  });
});

describe('rule 12: decided on the very tree it is folded onto', () => {
  test('law 2: a second run of a delivery that landed is booked, and lands nowhere', async () => {
    const bus = await makeBus({ 'queue/events/a.md': '---\ntype: note\n---\n' });
    const event = await bus.event('a.md');
    const { tip } = await bus.bus.read();
    const [first, late] = [makeClaim(event), makeClaim(event, 'writer', { recoveries: 1 })];
    const result = await bus.fold(async (fold) => {
      const changes = [write(fold, 'knowledge/a.md', 'first')];
      await fold.add({ claim: first, outcome: makeOutcome(tip.commit, { changes }) });
      const again = [write(fold, 'knowledge/a.md', 'late')];
      await fold.add({ claim: late, outcome: makeOutcome(tip.commit, { changes: again }) });
    });
    expect(result.folded.map(({ landing }) => landing.kind)).toEqual(['land', 'supersede']);
    expect(await bus.show('knowledge/a.md')).toBe('first');
    const K = eventFolder(event);
    const record = await bus.record(`queue/open/${K}/writer.json`);
    expect(record.run).toBe(first.nonce);
    expect(record.superseded).toMatchObject([{ run: late.nonce, session: 'r1', cost_usd: 0.5 }]);
    expect(await bus.show(`queue/open/${K}/superseded-${late.nonce.slice(0, 12)}/knowledge/a.md`)).toBe(
      'late',
    );
    expect(await bus.git('log', '-1', '--format=%(trailers:key=Strata-Event)%(trailers:key=Strata-Note,valueonly)', 'main'))
      .toContain('superseded run'); // prettier-ignore
    // The last delivery takes what was booked along.
    await land(bus, 'a.md', {}, 'second');
    expect(await bus.show(`${DONE}/${K}/superseded-${late.nonce.slice(0, 12)}/knowledge/a.md`)).toBe('late');
    expect((await bus.record(`${DONE}/${K}/writer.json`)).superseded).toHaveLength(1);
    expect((await bus.queue()).filter((path) => path.startsWith('queue/open'))).toEqual([]);
  });

  test.each([
    ['still to be handed on', false],
    ['handed on in the same push', true],
  ])('a question is not given up on a commit that holds an answer, %s', async (_what, isHandedOn) => {
    const bus = await makeBus({ 'queue/events/a.md': 'Publish it?' });
    const question = { question: 'Publish it?', remind_ms: null, deadline: AT };
    const { event, K } = await land(bus, 'a.md', { state: 'waiting', waiting: question, due: AT });
    const { tip } = await bus.bus.read();
    const claim = makeClaim(event, 'writer', { attempt: 2 });
    const delivery = openDeliveries(tip).find(({ agentId }) => agentId === 'writer')!;
    const outcome = outcomeWithoutRun(claim, delivery, tip, NOW.getTime())!;
    expect(outcome).toMatchObject({ state: 'failed', cause: 'unanswered' });
    await bus.commit({ 'queue/events/yes.md': `---\nanswers: ${event.id}\n---\nYes.\n` });
    const answer = await bus.event('yes.md');
    const late = await bus.fold(async (fold) => {
      if (isHandedOn) await fold.chore({ kind: 'answer', event: answer });
      await fold.add({ claim, outcome });
    });
    expect(late.folded[0]!.landing).toEqual({ kind: 'supersede', reason: 'somebody answered meanwhile' });
    if (!isHandedOn) await bus.fold((fold) => fold.chore({ kind: 'answer', event: answer }));
    const record = await bus.record(`queue/open/${K}/writer.json`);
    expect(record).toMatchObject({ state: 'waiting', waiting: null, answers: [{ event: answer.id }] });
    expect(record.superseded).toMatchObject([{ run: claim.nonce, attempt: 2 }]);
  });

  test('law 11: an event that was deleted is not answered; its run is booked with its files', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a', 'queue/events/keep.md': 'k' });
    const event = await bus.event('a.md');
    await bus.commit({ 'queue/events/a.md': null });
    const claim = makeClaim(event);
    const { tip } = await bus.bus.read();
    await bus.fold(async (fold) => {
      const changes = [write(fold, 'knowledge/a.md', 'unwanted')];
      const emits = [emitted('note')];
      await fold.add({ claim, outcome: makeOutcome(tip.commit, { changes, emits }) });
    });
    const base = `${DONE}/${eventFolder(event)}-superseded-${claim.nonce.slice(0, 12)}`;
    expect(await bus.queue()).toEqual([
      `${base}/superseded-${claim.nonce.slice(0, 12)}/knowledge/a.md`,
      `${base}/writer.json`,
      'queue/events/keep.md',
    ]);
    expect(await bus.record(`${base}/writer.json`)).toMatchObject({
      state: 'cancelled',
      superseded: [{ state: 'done' }],
    });
  });

  test('law 11: an event that was edited is answered as edited, and its id stays free', async () => {
    const bus = await makeBus({ 'queue/events/a.md': '---\nevent_id: mine\n---\nold' });
    const event = await bus.event('a.md');
    await bus.commit({ 'queue/events/a.md': '---\nevent_id: mine\n---\nnew' });
    const { tip } = await bus.bus.read();
    await bus.fold((fold) => fold.add({ claim: makeClaim(event), outcome: makeOutcome(tip.commit) }));
    const view = await bus.bus.read();
    expect(view.tip.events.map(({ payload }) => payload['body'])).toEqual(['new']);
    expect(view.tip.ended.size).toBeGreaterThan(0);
    const { idHash } = await import('../../runner/core/layout.ts');
    expect(view.tip.ended.has(idHash('mine'))).toBe(false);
    await land(bus, 'a.md');
    expect(await bus.queue()).toContain(`${DONE}/${eventFolder(event)}/a.md`);
  });

  test('an attempt that is not the next one is superseded', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    const event = await bus.event('a.md');
    const { tip } = await bus.bus.read();
    const claim = makeClaim(event, 'writer', { attempt: 2 });
    const { folded } = await bus.fold((fold) => fold.add({ claim, outcome: makeOutcome(tip.commit) }));
    expect(folded[0]!.landing).toEqual({ kind: 'supersede', reason: 'attempt 2 came when 1 was due' });
    expect((await bus.bus.read()).tip.events).toHaveLength(1);
  });

  test('a retry stays open with its attempt and due time; the next one keeps it', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a' });
    const due = '2026-11-21T09:40:00.000Z';
    const { K, event } = await land(bus, 'a.md', { state: 'retry', reason: 'no network', due });
    expect(await bus.queue()).toEqual(['queue/events/a.md', `queue/open/${K}/writer.json`]);
    expect(await bus.git('log', '-1', '--format=%(trailers:key=Strata-Event)', 'main')).toBe('');
    const { tip } = await bus.bus.read();
    const claim = makeClaim(event, 'writer', { attempt: 2 });
    await bus.fold((fold) => fold.add({ claim, outcome: makeOutcome(tip.commit) }));
    expect(await bus.record(`${DONE}/${K}/writer.json`)).toMatchObject({
      state: 'done', attempt: 2, earlier: [{ attempt: 1, state: 'retry', reason: 'no network' }],
    }); // prettier-ignore
    expect((await bus.queue()).filter((path) => !path.startsWith('queue/done'))).toEqual([]);
  });
});

describe('law 11: people win', () => {
  const TEXT = 'one\ntwo\nthree\nfour\nfive\n';
  const edited = async (
    mine: string,
    theirs: string | null | Uint8Array,
    base: string | Uint8Array = TEXT,
  ) => {
    const bus = await makeBus({ 'queue/events/a.md': 'a', 'knowledge/a.md': base });
    const baseOid = await bus.git('rev-parse', 'main:knowledge/a.md');
    await bus.commit({ 'knowledge/a.md': theirs });
    const event = await bus.event('a.md');
    const { tip } = await bus.bus.read();
    const result = await bus.fold(async (fold) => {
      const changes = [write(fold, 'knowledge/a.md', mine, baseOid)];
      await fold.add({ claim: makeClaim(event), outcome: makeOutcome(tip.commit, { changes }) });
    });
    return { bus, folded: result.folded[0]! };
  };

  test('changes that do not touch are merged', async () => {
    const { bus, folded } = await edited(TEXT.replace('one', 'ONE'), TEXT.replace('five', 'FIVE'));
    expect(await bus.show('knowledge/a.md')).toBe('ONE\ntwo\nthree\nfour\nFIVE');
    expect(folded.record).toMatchObject({ state: 'done' });
    expect(folded.record.files[0]?.blob).toBe(await bus.git('rev-parse', 'main:knowledge/a.md'));
  });

  test.each<[string, string, string | null | Uint8Array, (string | Uint8Array)?]>([
    ['the same line', TEXT.replace('two', 'mine'), TEXT.replace('two', 'theirs')],
    ['a file that was deleted', TEXT.replace('two', 'mine'), null],
    [
      'a file in another encoding',
      'caf\u00e9\ntwo\nX\n',
      Buffer.from('caf\xe9 au lait\ntwo\n', 'latin1'),
      Buffer.from('caf\xe9\ntwo\n', 'latin1'),
    ],
    ['a binary file', 'a\0c', Buffer.from('a\0b'), Buffer.from('a\0')],
  ])('%s is tried again on the new tip', async (_what, mine, theirs, base) => {
    const { bus, folded } = await edited(mine, theirs, base);
    expect(folded.record).toMatchObject({
      state: 'retry', reason: 'somebody changed knowledge/a.md since the agent read it', files: [],
    }); // prettier-ignore
    const now = await bus.git('ls-tree', 'main', 'knowledge/a.md');
    if (theirs === null) expect(now).toBe('');
    else expect(await bus.git('rev-parse', 'main:knowledge/a.md')).toBe(
      (await import('../../runner/git/objects.ts')).hashObject('blob', Buffer.from(theirs as string)),
    ); // prettier-ignore
  });

  test('two outcomes of one batch that write one path do not overwrite each other', async () => {
    const bus = await makeBus({ 'queue/events/a.md': 'a', 'queue/events/b.md': 'b' });
    const [a, b] = [await bus.event('a.md'), await bus.event('b.md')];
    const { tip } = await bus.bus.read();
    const { folded } = await bus.fold(async (fold) => {
      for (const event of [a, b]) {
        const changes = [write(fold, 'knowledge/same.md', event.id)];
        await fold.add({ claim: makeClaim(event), outcome: makeOutcome(tip.commit, { changes }) });
      }
    });
    expect(folded.map(({ record }) => record.state)).toEqual(['done', 'retry']);
    expect(await bus.show('knowledge/same.md')).toBe(a.id);
  });

  test('a folder that became a file, or a file that became a folder, is a conflict', async () => {
    const bus = await makeBus({
      'queue/events/a.md': 'a', 'queue/events/b.md': 'b', 'knowledge/x': 'file now', 'knowledge/y/z.md': 'folder now',
    }); // prettier-ignore
    const [a, b] = [await bus.event('a.md'), await bus.event('b.md')];
    const { tip } = await bus.bus.read();
    const { folded } = await bus.fold(async (fold) => {
      await fold.add({
        claim: makeClaim(a),
        outcome: makeOutcome(tip.commit, { changes: [write(fold, 'knowledge/x/deep.md', 'no')] }),
      });
      await fold.add({
        claim: makeClaim(b),
        outcome: makeOutcome(tip.commit, { changes: [write(fold, 'knowledge/y', 'no')] }),
      });
    });
    expect(folded.map(({ record }) => record.state)).toEqual(['retry', 'retry']);
    expect(await bus.show('knowledge/x')).toBe('file now');
  });
});

describe('rules 15 and 16: an event and its deliveries', () => {
  test('the first record fixes the list; the last delivery moves all to done', async () => {
    const bus = await makeBus({ 'queue/events/n.md': '---\ntype: note\n---\n' });
    const { K } = await land(bus, 'n.md');
    expect(await bus.queue()).toEqual(['queue/events/n.md', `queue/open/${K}/writer.json`]);
    expect((await bus.record(`queue/open/${K}/writer.json`)).deliveries).toEqual(['second', 'writer']);
    await bus.commit({ 'agents/third.md': '---\non: [note]\nengine: program\nrun: ./x\n---\n' });
    await land(bus, 'n.md', {}, 'second');
    expect(await bus.queue()).toEqual(
      ['n.md', 'second.json', 'writer.json'].map((name) => `${DONE}/${K}/${name}`),
    );
  });

  test('one failed delivery takes the event to the dead, with a problem.md', async () => {
    const bus = await makeBus({ 'queue/events/n.md': '---\ntype: note\n---\n' });
    await land(bus, 'n.md', { state: 'failed', reason: 'exit 3', faults: ['line 1'] });
    const { K, event } = await land(bus, 'n.md', {}, 'second');
    expect(await bus.queue()).toEqual(
      ['n.md', 'problem.md', 'second.json', 'writer.json'].map((name) => `queue/dead/${K}/${name}`),
    );
    const problem = await bus.show(`queue/dead/${K}/problem.md`);
    for (const words of [event.path, event.id, 'writer: failed', 'exit 3', 'line 1', '## To try again'])
      expect(problem).toContain(words);
    expect(problem).not.toContain('second:');
  });

  test('an event named like a record, or like its problem, keeps its content under another name', async () => {
    const bus = await makeBus({
      'queue/events/Writer.json': '{"type":"idea"}', 'queue/events/problem.md': 'p',
      'agents/event-writer.md': '---\non: [both]\nengine: program\nrun: ./x\n---\n',
    }); // prettier-ignore
    const { K } = await land(bus, 'Writer.json');
    expect(await bus.show(`${DONE}/${K}/event-Writer.json`)).toBe('{"type":"idea"}');
    expect((await bus.record(`${DONE}/${K}/writer.json`)).agent).toBe('writer');
    const dead = await land(bus, 'problem.md', { state: 'rejected', reason: 'outside its rights' });
    expect(await bus.show(`queue/dead/${dead.K}/event-problem.md`)).toBe('p');
    expect(await bus.show(`queue/dead/${dead.K}/problem.md`)).toContain('outside its rights');
  });

  test('every file with its id goes; one brought again is a duplicate, dropped with a note', async () => {
    const text = '---\nevent_id: once\n---\n';
    const bus = await makeBus({
      'queue/events/a.md': `${text}a`,
      'queue/events/deep/b.md': `${text}type: x`,
    });
    await land(bus, 'a.md');
    expect((await bus.queue()).filter((path) => path.startsWith('queue/events'))).toEqual([]);
    expect(await bus.git('log', '-1', '--format=%b', 'main')).toMatch(
      /^Strata-Note: duplicate: queue\/events\/deep\/b.md has the id once too$/m,
    );
    await bus.commit({ 'queue/events/again.md': text });
    const { tip } = await bus.bus.read();
    const { idHash } = await import('../../runner/core/layout.ts');
    expect(tip.ended.has(idHash('once'))).toBe(true);
    await bus.fold((fold) => fold.chore({ kind: 'drop', event: tip.events[0]! }));
    expect((await bus.queue()).filter((path) => path.startsWith('queue/events'))).toEqual([]);
    expect(await bus.git('log', '-1', '--format=%s%n%b', 'main')).toMatch(
      /^strata: dropped again.md, a duplicate\nStrata-Note: .*once/,
    );
  });

  test('the same file brought again after it was done runs again, in the same hour too', async () => {
    const bus = await makeBus({ 'queue/events/idea.md': 'same' });
    const first = await land(bus, 'idea.md');
    await bus.commit({ 'queue/events/idea.md': 'same' });
    const second = await land(bus, 'idea.md');
    expect(second.event.id).toBe(first.event.id);
    expect((await bus.queue()).filter((path) => path.endsWith('writer.json'))).toEqual([
      `queue/done/2026-11-21/09-again-2/${first.K}/writer.json`,
      `${DONE}/${first.K}/writer.json`,
    ]);
  });
});

describe('law 8: what cannot be read goes to the dead and is never deleted', () => {
  test('links, submodules, broken files and names that are no UTF-8', async () => {
    const bus = await makeBus({ 'queue/events/good.md': 'good', 'queue/events/bad.json': '{"type": 3' });
    const blob = await bus.git('rev-parse', 'main:queue/events/good.md');
    const { tip: before } = await bus.bus.read();
    const entries = [
      `120000 blob ${blob}\tlink.md`,
      `160000 commit ${before.commit}\tmodule.md`,
      `100644 blob ${blob}\tno\\377name.md`,
    ];
    const listed = await bus.git('ls-tree', 'main:queue/events');
    const { execFileSync } = await import('node:child_process');
    const make = (args: string[], input: Buffer | string) =>
      execFileSync('git', ['--git-dir', bus.bare, ...args], { input })
        .toString()
        .trim();
    const raw = Buffer.from(
      `${[...entries, ...listed.split('\n')].join('\0')}\0`.replace('\\377', '\xff'),
      'latin1',
    );
    const events = make(['mktree', '-z', '--missing'], raw);
    const queue = make(['mktree'], `040000 tree ${events}\tevents\n`);
    const top = (await bus.git('ls-tree', 'main')).split('\n').filter((line) => !line.endsWith('\tqueue'));
    const tree = make(['mktree'], [...top, `040000 tree ${queue}\tqueue`, ''].join('\n'));
    const commit = await bus.git(
      '-c',
      'user.name=a',
      '-c',
      'user.email=a',
      'commit-tree',
      tree,
      '-p',
      'main',
      '-m',
      'odd',
    );
    await bus.git('update-ref', 'refs/heads/main', commit);

    const { tip } = await bus.bus.read();
    expect(tip.events.map(({ path }) => path)).toEqual(['queue/events/good.md']);
    expect(tip.unreadable).toHaveLength(4);
    await bus.fold(async (fold) => {
      for (const file of tip.unreadable) await fold.chore({ kind: 'bury', file });
    });
    const queueNow = await bus.queue();
    expect(queueNow.filter((path) => path.startsWith('queue/events'))).toEqual(['queue/events/good.md']);
    const dead = queueNow.filter((path) => path.startsWith('queue/dead'));
    expect(dead.filter((path) => path.endsWith('/problem.md'))).toHaveLength(4);
    expect(dead.filter((path) => !path.isWellFormed())).toHaveLength(1);
    const link = dead.find((path) => path.endsWith('/link.md'))!;
    expect(await bus.git('ls-tree', 'main', link)).toMatch(/^100644 blob/);
    expect(await bus.show(dead.find((path) => path.endsWith('/module.md'))!)).toBe(
      `Subproject commit ${before.commit}`,
    );
    const problems = await Promise.all(
      dead.filter((path) => path.endsWith('problem.md')).map((path) => bus.show(path)),
    );
    expect(problems.join()).toMatch(/this is a link/);
    expect(problems.join()).toMatch(/bad\.json/);
  });
});

describe('law 10: records leave the tip', () => {
  test('a new slice every 250 events; what is older than the retention goes when one begins', async () => {
    const events = Object.fromEntries(
      Array.from({ length: 260 }, (_, n) => [`queue/events/e${n}.md`, `${n}`]),
    );
    const old = {
      'queue/done/2026-10-01/23/old-aaaaaaaaaaaaaaaa/writer.json': '{}',
      'queue/done/2026-11-20/08/new-bbbbbbbbbbbbbbbb/writer.json': '{}',
    };
    const bus = await makeBus({ ...events, ...old });
    const { tip } = await bus.bus.read();
    await bus.fold(async (fold) => {
      for (const event of tip.events)
        await fold.add({ claim: makeClaim(event), outcome: makeOutcome(tip.commit) });
    });
    const slices = (await bus.git('ls-tree', '-d', '-r', '--name-only', 'main:queue/done')).split('\n');
    const count = (slice: string) => slices.filter((path) => path.startsWith(`${slice}/`)).length;
    expect([count('2026-11-21/09'), count('2026-11-21/09-2'), count('2026-11-20/08')]).toEqual([250, 10, 1]);
    expect(slices.some((path) => path.startsWith('2026-10'))).toBe(false);
    expect(await bus.git('rev-list', '--count', `${tip.commit}..main`)).toBe('260');
  }, 30_000);

  test('rule 16: not the record of an id that is pending once more', async () => {
    const { idHash } = await import('../../runner/core/layout.ts');
    const bus = await makeBus({
      'queue/events/a.md': 'a', 'queue/events/dup.md': '---\nevent_id: once\n---\n',
      [`queue/done/2026-10-01/23/dup-${idHash('once')}/writer.json`]: '{}',
      'queue/done/2026-10-01/22/old-aaaaaaaaaaaaaaaa/writer.json': '{}',
    }); // prettier-ignore
    await land(bus, 'a.md');
    const done = (await bus.queue()).filter((path) => path.startsWith('queue/done/2026-10'));
    expect(done).toEqual([`queue/done/2026-10-01/23/dup-${idHash('once')}/writer.json`]);
  });
});

test('long names of emitted types make files that can be checked out', async () => {
  const bus = await makeBus({ 'queue/events/a.md': 'a' });
  const type = '느린삶'.repeat(60);
  const emits = [emitted(type)];
  const { folded } = await land(bus, 'a.md', { emits });
  const names = (await bus.queue()).flatMap((path) => path.split('/'));
  for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(folded.causes[0]).toMatch(/-1$/);
  await bus.ada.pull();
});
