/** Agents and policy that change while their deliveries run: docs/reliability.md, "People". */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noteInEnglish } from '../../runner/core/told.ts';
import { tempFolder } from '../support/temp.ts';
import { expectQuiet, fileAt, landedOn, recordIn } from './oracle.ts';
import { acting, AGENT, change, eventText, makeBus, startRunner } from './studio.ts';

const EVENT = 'queue/events/work/e.json';
const AGENT_FILE = 'agents/worker/AGENT.md';
const MARKERS = `<<<<<<< HEAD\n${AGENT}=======\nother\n>>>>>>> theirs\n`;

async function finish(remote: string, options: Parameters<typeof startRunner>[1] = {}) {
  const started = await startRunner(remote, options);
  await started.done;
  return started;
}

describe('an agent that is changed while it runs', () => {
  test('a run uses the version it started with, and says which', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: eventText() });
    const began = (await person.git('rev-parse', 'HEAD')).trim();
    const engine = acting(async () => {
      // What it may write by now is not what it may write as it began.
      await change(person, { [AGENT_FILE]: AGENT.replace('knowledge/**', 'elsewhere/**') });
      return { strata: 1, files: [{ path: 'knowledge/a.md', content: 'x' }] };
    });
    await finish(remote, { engine });
    expect(await recordIn(remote, 'queue/done')).toMatchObject({ state: 'done', agent_commit: began });
    await expectQuiet(remote, { events: 1 });
  });

  test('so it does the policy: what is frozen meanwhile is frozen for the next run', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: eventText() });
    const engine = acting(async ({ event }) => {
      if (event.payload['n'] !== 2)
        await change(person, {
          'strata.yaml': 'branch: main\npolicy: {frozen: [knowledge/**]}\n',
          'queue/events/work/two.json': eventText({ n: 2 }),
        });
      return { strata: 1, files: [{ path: `knowledge/${event.event_id}.md`, content: 'x' }] };
    });
    await finish(remote, { engine });
    expect(await recordIn(remote, 'queue/done')).toMatchObject({ state: 'done' });
    expect(await recordIn(remote, 'queue/dead')).toMatchObject({
      state: 'rejected',
      faults: [expect.stringMatching(/frozen/)],
    });
  });
});

test('hooks that come while a runner is up are asked from then on, told once, with no hand needed', async () => {
  const { remote, person } = await makeBus();
  await change(person, { [EVENT]: eventText() });
  const asked = join(await tempFolder('asked'), 'refs');
  const engine = acting(async ({ event }) => {
    await writeFile(join(remote, 'hooks/update'), `#!/bin/sh\necho "$1" >> '${asked}'\n`, { mode: 0o755 });
    return { strata: 1, files: [{ path: `knowledge/${event.event_id}.md`, content: 'x' }] };
  });
  const { events, said } = await finish(remote, { engine });
  expect(await landedOn(remote)).toHaveLength(1);
  const refs = (await readFile(asked, 'utf8')).split('\n');
  expect(refs).toContain('refs/heads/main');
  expect(refs.some((ref) => ref.startsWith('refs/strata/claims/'))).toBe(true);
  expect(said).toEqual([expect.stringMatching(/has receive hooks now/)]);
  expect(events.filter(({ kind }) => kind === 'waits' || kind === 'trouble')).toEqual([]);
  await expectQuiet(remote, { events: 1 });
});

describe('a new version of an agent that cannot be read', () => {
  test('while a runner is up: the last good one goes on', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [EVENT]: eventText() });
    const engine = acting(async ({ event }) => {
      if (event.payload['n'] !== 2)
        await change(person, { [AGENT_FILE]: MARKERS, 'queue/events/work/two.json': eventText({ n: 2 }) });
      return { strata: 1 };
    });
    const { connection, events } = await finish(remote, { engine });
    expect(await landedOn(remote)).toHaveLength(2);
    const told = events.flatMap((event) => (event.kind === 'note' ? [noteInEnglish(event.note)] : []));
    expect(told).toEqual([
      expect.stringMatching(/AGENT.md:\d+: the markers of a merge conflict stand here/),
      expect.stringMatching(/AGENT.md: until it can be read, the agent goes on as it was before/),
    ]);
    const { problems } = (await connection.bus.read()).tip;
    expect(problems.map(({ what }) => what).join('\n')).toMatch(/goes on as it was before/);
    expect(problems.some(({ severity, file }) => severity === 'error' && file === AGENT_FILE)).toBe(true);
  });

  test('also for a runner that starts after it, from history', async () => {
    const { remote, person } = await makeBus();
    await change(person, { [AGENT_FILE]: MARKERS });
    await change(person, { [AGENT_FILE]: `${MARKERS}more\n`, [EVENT]: eventText() });
    await finish(remote);
    expect(await recordIn(remote, 'queue/done')).toMatchObject({ state: 'done' });
    expect(await fileAt(remote, AGENT_FILE)).toContain('<<<<<<<');
  });

  test('one that never could be read runs nothing', async () => {
    const { remote, person } = await makeBus('', { [AGENT_FILE]: MARKERS });
    await change(person, { [EVENT]: eventText() });
    await finish(remote);
    expect(await landedOn(remote)).toEqual([]);
  });
});
