/** Undoing and replaying through a server, where a runner's store holds little of history and of files. */
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Secrets } from '../../runner/core/secrets.ts';
import { connect } from '../../runner/connect.ts';
import { replay } from '../../runner/operate/replay.ts';
import { retry } from '../../runner/operate/retry.ts';
import { undo } from '../../runner/operate/undo.ts';
import { systemClock } from '../../runner/runner.ts';
import { confine } from '../../runner/sandbox/index.ts';
import { inspection } from '../../runner/scan/index.ts';
import { fileAt, pathsAt, recordIn } from '../runner/oracle.ts';
import { acting, change, eventText, makeBus, startRunner } from '../runner/studio.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { tempFolder } from '../support/temp.ts';

async function visiting(remote: string) {
  const server = await serveGitHttp(dirname(remote));
  const address = server.url(basename(remote));
  process.env.STRATA_STATE = await tempFolder('state');
  const connection = await connect({ repo: address, branch: null, name: null, visitor: true });
  atEndOfTest(() => connection.close());
  const by = { name: 'Ada', email: 'ada@example.org' };
  return { operator: { bus: connection.bus, by, clock: systemClock }, connection };
}

async function finish(remote: string, act: () => unknown) {
  const { done } = await startRunner(remote, { engine: acting(act) });
  await done;
}

const NAMED = eventText({}, { event_id: 'job' });
const writes = (content: string) => () => ({ strata: 1, files: [{ path: 'knowledge/a.md', content }] });

/** A bus with an answered event, and much that happened since. */
async function answered(act: () => unknown) {
  const { remote, person } = await makeBus('retry: {limit: 1}\n', { 'knowledge/a.md': 'before' });
  await change(person, { 'queue/events/work/e.json': NAMED });
  await finish(remote, act);
  for (let n = 0; n < 3; n += 1) await change(person, { [`notes/${n}.md`]: 'since' });
  return { remote, person };
}

describe('through a server', () => {
  test('undo finds what the run replaced in a history that the store does not hold', async () => {
    const { remote } = await answered(writes('after'));
    const { operator } = await visiting(remote);
    const done = await undo(operator, { event: 'job', run: null, agent: null }, null);
    expect(done).toMatchObject({ done: { restored: ['knowledge/a.md'] } });
    expect(await fileAt(remote, 'knowledge/a.md')).toBe('before');
    expect(await recordIn(remote, 'queue/done')).toMatchObject({ undone: { by: 'Ada' } });
  });

  test('replay reads the files and the agents of a commit long past', async () => {
    const { remote } = await answered(writes('one\n'));
    const { operator, connection } = await visiting(remote);
    const engine = acting(writes('two\n'));
    const { runs, agents } = connection.store;
    const ports = {
      engines: { program: engine, module: engine, model: engine, 'claude-code': null },
      confine,
      inspection,
      secrets: new Secrets(),
      runs,
      agents,
      now: () => new Date(),
      signal: new AbortController().signal,
      onLine: () => undefined,
    };
    expect(await replay(operator, ports, { event: 'job', agent: null, agentAt: null })).toMatchObject([
      { diff: expect.stringMatching(/-one\n\+two/) },
    ]);
  });

  test('retry brings the dead back', async () => {
    const { remote } = await answered(() => {
      throw new Error('no ink');
    });
    const { operator } = await visiting(remote);
    expect(await retry(operator, { ids: ['job'], type: null, agent: null })).toMatchObject({ done: [{}] });
    expect(await pathsAt(remote, 'queue/dead')).toEqual([]);
    await finish(remote, () => ({ strata: 1 }));
    expect(await pathsAt(remote, 'queue/events')).toEqual([]);
  });
});
