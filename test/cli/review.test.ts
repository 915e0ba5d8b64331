/** `strata review`, as people type it. */
import { describe, expect, test } from 'vitest';
import { change, eventText, startRunner } from '../runner/studio.ts';
import { fileAt, pathsAt } from '../runner/oracle.ts';
import { makeDraftBus, writing } from '../review/desk.ts';
import { runStrata } from '../support/processes.ts';

const EVENT = { 'queue/events/work/e.json': eventText({}, { event_id: 'job' }) };

async function withDraft() {
  const { remote, person } = await makeDraftBus();
  await change(person, EVENT);
  await (
    await startRunner(remote, { engine: writing })
  ).done;
  const strata = (...args: string[]) =>
    runStrata(['review', ...args, '--repo', remote], { cwd: person.folder });
  const [draft] = JSON.parse((await strata('--json')).stdout) as { name: string; draft: string }[];
  return { remote, person, strata, name: draft!.name, key: draft!.draft };
}

describe('strata review', () => {
  test('lists and shows what a reviewer decides from', async () => {
    const { strata, name } = await withDraft();
    const listed = await strata('list');
    expect(listed.stdout).toContain(name);
    expect(listed.stdout).toContain('A post about slow living');
    const shown = await strata('show', name.slice(0, 8));
    expect(shown.stdout).toContain('writer is reviewed');
    expect(shown.stdout).toMatch(/new\s+knowledge\/post\.md/);
    expect(shown.stdout).toContain('+written for work');
    const json = JSON.parse((await strata('show', name, '--json')).stdout) as object;
    expect(json).toMatchObject({
      version: 1,
      files: [{ path: 'knowledge/post.md', what: 'new' }],
      next: [expect.any(String)],
    });
  });

  test('approves only what was looked at', async () => {
    const { strata, name, remote } = await withDraft();
    const { head } = JSON.parse((await strata('show', name, '--json')).stdout) as { head: string };
    const stale = await strata('approve', name, '--head', 'f'.repeat(12));
    expect(stale.exitCode).toBe(1);
    expect(stale.stderr).toMatch(/look at it again/);
    for (const short of ['', head.slice(0, 4)])
      expect((await strata('approve', name, '--head', short)).stderr).toMatch(/at least 7 characters/);
    expect((await strata('approve', name, '--head', head.slice(0, 10))).exitCode).toBe(0);
    expect(await fileAt(remote, 'knowledge/post.md')).toBe('written for work');
    expect((await strata()).stdout).toMatch(/No draft waits/);
  });

  test('a comment asks for a next version, a rejection closes', async () => {
    const { strata, name, key, remote } = await withDraft();
    const wrong = await strata('comment', name, 'x', '--line', '3');
    expect(wrong.exitCode).toBe(2);
    const said = await strata(
      'comment',
      name,
      'calmer',
      '--path',
      'knowledge/post.md',
      '--line',
      '1',
      '--json',
    );
    expect(JSON.parse(said.stdout)).toMatchObject({
      draft: key,
      events: [expect.stringMatching(/^refinement_needed-/)],
    });
    const [event] = await pathsAt(remote, 'queue/events');
    expect(JSON.parse((await fileAt(remote, event!))!)).toMatchObject({
      draft: key,
      payload: { remarks: [{ body: 'calmer', lines: [{ path: 'knowledge/post.md', line: 1 }] }] },
    });
    expect((await strata('reject', key, '--reason', 'no')).exitCode).toBe(0);
    const unknown = await strata('show', name);
    expect(unknown.exitCode).toBe(1);
    expect(unknown.stderr).toMatch(/no open draft is called/);
  });
});
