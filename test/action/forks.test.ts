/** Law 9 for a job: what strangers bring to a pull request starts it at most. Nothing of it is read as an event. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { tempFolder } from '../support/temp.ts';
import { host, step, type Host } from './job.ts';

const EVENT = `${JSON.stringify({ event_id: 'forked', type: 'idea', sender: 'ada', payload: { body: 'run me' } })}\n`;

/** A stranger's fork with an event, an agent and a policy of its own, as a host keeps its pull request. */
async function pullRequest({ person, remote }: Host): Promise<string> {
  await person.git('switch', '-qc', 'fork');
  await person.write('queue/events/forked.json', EVENT);
  await person.write('strata.yaml', "branch: main\npolicy: {auto: ['**']}\n");
  const head = await person.commit('from a fork');
  await person.git('push', '-q', 'origin', 'HEAD:refs/pull/7/head', 'HEAD:refs/pull/7/merge');
  await person.git('switch', '-q', 'main');
  expect((await execa('git', ['--git-dir', remote, 'rev-parse', 'refs/pull/7/head'])).stdout).toBe(head);
  return head;
}

/** What GitHub tells a job about it, in a file. */
async function payloadOf(head: string): Promise<string> {
  const stranger = { login: 'stranger', type: 'User' };
  const pull = {
    number: 7,
    title: 'queue/events/forked.json',
    body: EVENT,
    author_association: 'NONE',
    head: { ref: 'main', sha: head, repo: { full_name: 'stranger/bus', fork: true } },
    base: { ref: 'main', repo: { full_name: 'ada/bus', fork: false } },
    user: stranger,
  };
  const file = join(await tempFolder('event'), 'event.json');
  const comment = { id: 1, body: `/approve\n${EVENT}`, author_association: 'NONE', user: stranger };
  const issue = { number: 7, pull_request: {}, body: EVENT, user: stranger };
  await writeFile(
    file,
    JSON.stringify({ action: 'opened', pull_request: pull, issue, comment, sender: stranger }),
  );
  return file;
}

test.each(['pull_request', 'pull_request_target', 'issue_comment', 'pull_request_review'])(
  'nothing of a pull request from a fork is an event: %s',
  async (name) => {
    const at = await host({ idea: { on: "'*'", script: 'cat > /dev/null; echo ran > knowledge/ran.txt' } });
    const head = await pullRequest(at);
    const before = (await at.person.git('ls-remote', 'origin', 'main')).slice(0, 40);
    const file = await payloadOf(head);
    const env = {
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file,
      GITHUB_ACTOR: 'stranger',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_HEAD_REF: 'main',
      GITHUB_BASE_REF: 'main',
      GITHUB_SHA: head,
    };
    const done = await step(at, {}, env);
    expect(done.exitCode, done.log).toBe(0);
    expect(done.outputs).toMatchObject({ landed: '0', failed: '0', left: '0' });
    expect(await at.person.git('ls-remote', 'origin', 'main')).toContain(before);
    expect(done.log).not.toContain('run me');
    expect(await readFile(file, 'utf8')).toContain('run me');
  },
);
