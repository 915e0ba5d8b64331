import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { execa } from 'execa';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { serveGitHttp } from './git-http.ts';
import { bareRemote, clone, commitEvent, exactly, plainRepository, type Person } from './repos.ts';
import { noSshd, serveSsh } from './sshd.ts';
import { tempFolder } from './temp.ts';
import { until } from './until.ts';

/** What the remote itself says its branch is. */
async function tipOf(remote: string, by: Person): Promise<string> {
  return (await execa('git', ['-C', remote, 'rev-parse', 'main'], exactly(by.env))).stdout;
}

test('people share files through a folder', async () => {
  const remote = await bareRemote();
  const ada = await clone(remote, 'ada');
  const commit = await commitEvent(ada, 'ideas/느린 삶.md', 'slow living');
  const ben = await clone(remote, 'ben');
  expect(await ben.read('queue/events/ideas/느린 삶.md')).toBe('slow living');
  expect(await ben.git('log', '-1', '--format=%H %an <%ae>')).toBe(`${commit} ada <ada@example.org>`);
  await ben.write('answer.txt', 'yes');
  await ben.commit('answer');
  await ben.push();
  await ada.pull();
  expect(await ada.log()).toEqual(['answer', 'event: ideas/느린 삶.md']);
});

test('git of the machine does not leak into a person', async () => {
  const ada = await plainRepository('ada', { config: { 'alias.hello': 'rev-parse --is-inside-work-tree' } });
  const origins = await ada.git('config', '--list', '--show-origin', '--name-only');
  expect(
    origins.split('\n').filter((line) => !/^file:(.*ada-.*\/\.gitconfig|\.git\/config)\t/.test(line)),
  ).toEqual([]);
  expect(await ada.git('hello')).toBe('true');
});

describe('over HTTP', () => {
  test('clones without blobs, pushes large and small, counts', async () => {
    const remote = await bareRemote('slow remote');
    const http = await serveGitHttp(dirname(remote));
    const ada = await clone(http.url('slow remote.git'), 'ada');
    // Above http.postBuffer (1 MiB): git then sends the pack chunked, after a probe.
    await ada.write('noise.bin', crypto.getRandomValues(new Uint8Array(65_536)));
    for (let part = 0; part < 40; part += 1) {
      await ada.write(`noise/${part}.bin`, crypto.getRandomValues(new Uint8Array(65_536)));
    }
    await ada.commit('large');
    await ada.push();
    expect(http.requests.bytesIn).toBeGreaterThan(2_500_000);
    await ada.write('small.txt', 'x');
    const small = await ada.commit('small');
    await ada.push();
    expect(await tipOf(remote, ada)).toBe(small);
    const before = http.requests.bytesOut;
    await ada.git(
      'clone',
      '-q',
      '--bare',
      '--depth=1',
      '--filter=blob:none',
      http.url('slow remote.git'),
      'lean.git',
    );
    expect(http.requests.bytesOut - before).toBeLessThan(10_000);
    expect(http.requests).toMatchObject({ push: 3, fetch: expect.any(Number) });
  });

  test('takes compressed requests, as git sends its longer ones', async () => {
    const remote = await bareRemote();
    const commit = await commitEvent(await clone(remote), 'a.md', 'a');
    const http = await serveGitHttp(dirname(remote));
    const answer = await fetch(`${http.url('remote.git')}/git-upload-pack`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-git-upload-pack-request',
        'content-encoding': 'gzip',
        'git-protocol': 'version=2',
      },
      body: gzipSync('0014command=ls-refs\n0000'),
    });
    expect(await answer.text()).toContain(`${commit} refs/heads/main`);
  });

  test('asks for the password', async () => {
    const remote = await bareRemote();
    const auth = { user: 'ada', password: crypto.randomUUID() };
    const http = await serveGitHttp(dirname(remote), { auth });
    await expect(clone(http.url('remote.git'))).rejects.toThrow(/could not read Username/);
    const known = new URL(http.url('remote.git'));
    Object.assign(known, { username: auth.user, password: auth.password });
    const ada = await clone(known.href);
    const commit = await commitEvent(ada, 'a.md', 'a');
    expect(await tipOf(remote, ada)).toBe(commit);
  });

  test('loses an answer: the push happened, the pusher does not know', async () => {
    const remote = await bareRemote();
    let dropping = true;
    const http = await serveGitHttp(dirname(remote), {
      onRequest: ({ service, step }) =>
        dropping && service === 'git-receive-pack' && step === 'call' ? 'drop-answer' : 'pass',
    });
    const ada = await clone(http.url('remote.git'));
    await ada.write('a.md', 'a');
    const commit = await ada.commit('a');
    await expect(ada.push()).rejects.toThrow(/hung up|Empty reply|RPC failed/);
    expect(await tipOf(remote, ada)).toBe(commit);
    dropping = false;
    await ada.push();
  });

  test('answers with a given status, and nothing happens', async () => {
    const remote = await bareRemote();
    const http = await serveGitHttp(dirname(remote), {
      onRequest: ({ service }) => (service === 'git-receive-pack' ? { status: 503 } : 'pass'),
    });
    const ada = await clone(http.url('remote.git'));
    await expect(commitEvent(ada, 'a.md', 'a')).rejects.toThrow(/503/);
    await expect(tipOf(remote, ada)).rejects.toThrow(/unknown revision/);
    await http.close();
    await expect(ada.git('fetch')).rejects.toThrow(/connect/);
  });
});

describe.skipIf(noSshd !== null)(`over SSH${noSshd === null ? '' : ` (skipped: ${noSshd})`}`, () => {
  test('clones and pushes with a key, and with no other', async () => {
    const remote = await bareRemote('slow remote');
    const ssh = await serveSsh(dirname(remote));
    expect(ssh).not.toBeNull();
    if (ssh === null) return;
    const ada = await clone(ssh.url('slow remote.git'), 'ada', { env: ssh.env });
    const commit = await commitEvent(ada, 'a.md', 'a');
    expect(await tipOf(remote, ada)).toBe(commit);
    const stranger = {
      GIT_SSH_COMMAND: (ssh.env['GIT_SSH_COMMAND'] ?? '').replace('client_key', 'host_key'),
    };
    await expect(clone(ssh.url(remote), 'eve', { env: stranger })).rejects.toThrow(/Permission denied/);
    await ssh.close();
    await expect(ada.git('fetch')).rejects.toThrow(/Connection refused/);
  });
});

describe('waiting and tidying', () => {
  test('until returns the first real answer, or says what it waited for', async () => {
    let asked = 0;
    expect(await until(() => (asked += 1) > 2 && 'here', { what: 'it', every: 1 })).toBe('here');
    await expect(until(() => undefined, { within: 20, what: 'nothing', every: 1 })).rejects.toThrow(
      'waited 20 ms for nothing',
    );
  });

  let folder = '';
  test('a folder lives as long as its file, a server as long as its test', async () => {
    folder = await tempFolder('tidy');
    let server = '';
    onTestFinished(async () => {
      // Called last first: the server, made later, is already gone.
      await expect(fetch(server)).rejects.toThrow();
      expect(existsSync(folder)).toBe(true);
    });
    server = (await serveGitHttp(folder)).origin;
    expect((await fetch(server)).status).toBe(404);
  });
  afterAll(() => {
    expect(existsSync(folder)).toBe(true);
  });
});
