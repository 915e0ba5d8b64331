/** A server that lies, floods and shouts: its words are shown as plain text, and nothing else of it is done. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { RemoteError } from '../../runner/git/remote.ts';
import { UrlRemote } from '../../runner/git/url-remote.ts';
import { wordsFor } from '../../runner/cli/faults.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { cleanEnvironment } from '../support/environment.ts';
import { bareRemote, clone } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import { addHook, fatesOf, FOLDER, openRemote, PREFIX, putCommit } from './places.ts';
import { ObjectBatch } from '../../runner/git/database.ts';
import { advertise, endlessPack, FLUSH, packet, rogueServer } from './rogue-server.ts';

// oxlint-disable-next-line no-control-regex -- what could move a terminal's cursor is looked for
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const SHOUT = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202eevil';
const MAIN = 'refs/heads/main';

beforeAll(async () => {
  Object.assign(process.env, await cleanEnvironment(await tempFolder('victim')));
});

async function open(url: string, more: { mostFetched?: number } = {}) {
  const gitDir = join(await tempFolder('mirror'), 'mirror.git');
  const common = { url, gitDir, branch: 'main', prefix: PREFIX, drafts: 'strata-drafts' };
  const remote = await UrlRemote.open({ ...common, ...more });
  atEndOfTest(() => remote.close());
  return { remote, gitDir };
}
const faultOf = (reading: Promise<unknown>): Promise<RemoteError> =>
  reading.then(
    () => expect.unreachable('it was read'),
    (error: unknown) => error as RemoteError,
  );

describe('the words of a server', () => {
  test('in an error are shown without what could move the cursor', async () => {
    const rogue = await rogueServer({
      '/info/refs': advertise([MAIN]),
      '/git-upload-pack': (_request, response) =>
        response
          .writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' })
          .end(Buffer.concat([packet(`ERR ${SHOUT}`), FLUSH])),
    });
    const { remote } = await open(rogue.url);
    const fault = await faultOf(remote.read());
    expect(fault.fault.words).toContain('evil');
    expect(`${fault.message}${wordsFor(fault)}`).not.toMatch(RAW);
  });

  test('of a hook that refuses a push, too', async () => {
    const bare = await bareRemote();
    await addHook(bare, 'pre-receive', `printf '${SHOUT}\\n' >&2; exit 1`);
    const remote = await openRemote(FOLDER, bare);
    const batch = new ObjectBatch(remote.objects);
    const updates = [{ ref: `${PREFIX}/claims/a`, from: null, to: putCommit(batch, 'claim') }];
    const { fates } = await remote.push(updates, batch, { atomic: false });
    const [{ words } = { words: '' }] = fates.values();
    expect(words).toContain('evil');
    expect(words).not.toMatch(RAW);
  });

  test('as names of refs: what git would not have made is not there', async () => {
    const names = [MAIN, `${PREFIX}/claims/${SHOUT}`, `${PREFIX}/claims/--exec=x`, `${PREFIX}/claims/a..b`];
    const rogue = await rogueServer({ '/info/refs': advertise(names) });
    const { remote } = await open(rogue.url);
    expect(await remote.readTip()).toBe('1'.repeat(40));
    const fault = await faultOf(remote.read());
    expect(fault).toBeInstanceOf(RemoteError);
    expect(await remote.changed()).toBe(true);
    expect(JSON.stringify(fault.fault)).not.toMatch(/owned|exec/);
  });
});

describe('a server that leads elsewhere', () => {
  const redirecting = (to: string) =>
    rogueServer({ '/info/refs': (_request, response) => response.writeHead(302, { location: to }).end() });

  test.each(['file:///etc', 'ext::sh -c id', 'ftp://127.0.0.1/', 'gopher://127.0.0.1/'])(
    'to %s is not followed',
    async (to) => {
      const { remote } = await open((await redirecting(`${to}/info/refs`)).url);
      await faultOf(remote.read());
    },
  );

  test('by alternates of a plain file server is not followed', async () => {
    const other = await rogueServer({});
    const dumb = await rogueServer({
      '/info/refs': (_request, response) => response.end(`${'1'.repeat(40)}\t${MAIN}\n`),
      '/HEAD': (_request, response) => response.end(`ref: ${MAIN}\n`),
      '/objects/info/http-alternates': (_request, response) => response.end(`${other.url}/objects\n`),
      '/objects/info/alternates': (_request, response) => response.end('/etc\n'),
    });
    const { remote } = await open(dumb.url);
    expect((await faultOf(remote.read())).fault.words).toMatch(/not answer as a git server/);
    expect(dumb.asked).not.toContain('/bus.git/objects/info/http-alternates');
    expect(other.asked).toEqual([]);
  });
});

test('a pack without end is cut off at the bound, and leaves nothing', async () => {
  const rogue = await rogueServer({
    '/info/refs': advertise([MAIN], 'shallow'),
    '/git-upload-pack': endlessPack,
  });
  const { remote, gitDir } = await open(rogue.url, { mostFetched: 1024 * 1024 });
  const fault = await faultOf(remote.read());
  expect(fault.fault.words).toMatch(/more than 1048576 bytes/);
  expect(await readdir(join(gitDir, 'objects/pack'))).toEqual([]);
});

test('an honest server passes the same bound', async () => {
  const bare = await bareRemote();
  const ada = await clone(bare);
  await ada.write('note.md', 'x'.repeat(1000));
  await ada.commit('note');
  await ada.push();
  const remote = await openRemote(FOLDER, bare);
  expect((await remote.read()).tip).not.toBeNull();
  expect(await fatesOf(remote, [])).toEqual([]);
});
