import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connect } from '../../runner/connect.ts';
import { deliveryKey } from '../../runner/core/layout.ts';
import { ObjectBatch } from '../../runner/git/database.ts';
import { makeClaim, makeOutcome } from '../git/bus-fixture.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { startStrata } from '../support/processes.ts';
import { tempFolder } from '../support/temp.ts';
import { until } from '../support/until.ts';
import { expectQuiet, fileAt, landedOn, pathsAt } from './oracle.ts';
import { makeBus, pushEvents, startRunner } from './studio.ts';

describe('take-over (law 6, PROTOCOL rules 7 and 8)', () => {
  test("a dead runner's delivery is taken over after its lease, and its loss is recorded", async () => {
    const { remote, person } = await makeBus();
    await pushEvents(person, 1, { seconds: 3 });
    const state = await tempFolder('state');
    const mortal = await startStrata(['run', '--repo', remote, '--name', 'mortal', '--lease', '2s'], {
      env: { STRATA_STATE: state },
    });
    await until(async () => (await claims(remote)) === 1, { within: 10_000, what: 'a claim' });
    mortal.kill('SIGKILL');
    await mortal.exited;
    const began = performance.now();
    const heir = await startRunner(remote, { name: 'heir', lease: 2000 });
    await heir.done;
    expect(performance.now() - began).toBeGreaterThan(2000);
    const [landed] = await expectQuiet(remote, { events: 1 });
    const record = (await pathsAt(remote, 'queue/done')).find((path) => path.endsWith('worker.json'))!;
    const { recoveries, lost, run } = JSON.parse(await fileAt(remote, record)) as {
      recoveries: number;
      lost: { session: string }[];
      run: string;
    };
    expect({ recoveries, lost: lost.map(({ session }) => session), run }).toEqual({
      recoveries: 1,
      lost: ['mortal'],
      run: landed!.run,
    });
  });

  test('behind a transport, what a dead runner tied to be tried again lands, and is tried again', async () => {
    const { remote, person } = await makeBus();
    await pushEvents(person, 1);
    await tieRetry(remote);
    const server = await serveGitHttp(dirname(remote));
    const heir = await startRunner(server.url(basename(remote)), { name: 'heir', lease: 1000 });
    await heir.done;
    await expectQuiet(remote, { events: 1 });
  });

  test('a runner restarted in its own store takes its old claims back at once', async () => {
    const { remote, person } = await makeBus();
    await pushEvents(person, 1, { seconds: 2 });
    const state = await tempFolder('state');
    const command = ['run', '--repo', remote, '--name', 'phoenix', '--lease', '600s'];
    const first = await startStrata(command, { env: { STRATA_STATE: state } });
    await until(async () => (await claims(remote)) === 1, { within: 10_000, what: 'a claim' });
    first.kill('SIGKILL');
    await first.exited;
    const second = await startStrata([...command, '--until-idle'], { env: { STRATA_STATE: state } });
    await until(async () => (await landedOn(remote)).length === 1, { within: 20_000, what: 'the outcome' });
    await second.exited;
    await expectQuiet(remote, { events: 1 });
  });
});

/** As a runner that died since: the one event's run asked to be tried again, at a time that has come. */
async function tieRetry(remote: string): Promise<void> {
  const { bus, close } = await connect({ repo: remote, branch: null, name: 'dead' });
  const { tip } = await bus.read();
  // The first in order folds for all: the heir waits until it is alone, then folds and claims in one push.
  const session = { key: '0'.repeat(40), name: 'dead', instance: 'dead' };
  const claim = makeClaim(tip.events[0]!, 'worker', { session });
  const due = new Date(0).toISOString();
  const outcome = makeOutcome(tip.commit, { state: 'retry', reason: 'not yet', cause: 'asked', due });
  const batch = new ObjectBatch(bus.remote.objects);
  const ref = bus.claimRef(deliveryKey(claim.event.id, claim.agent));
  const to = bus.putTied(batch, { v: 1, kind: 'tied', claim, outcome }, bus.putClaim(batch, claim));
  await bus.push([{ ref, from: null, to }], batch, { atomic: true });
  await close();
}

async function claims(remote: string): Promise<number> {
  const { execa } = await import('execa');
  const { stdout } = await execa('git', ['--git-dir', remote, 'for-each-ref', 'refs/strata/claims']);
  return stdout === '' ? 0 : stdout.split('\n').length;
}
