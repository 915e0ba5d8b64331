/** Which kinds of runner have work: the matrix of the job that drains. */
import { expect, test } from 'vitest';
import { keeper } from '../cli/bus.ts';
import { commitEvent } from '../support/repos.ts';
import { host, step } from './job.ts';

const RUNNERS = 'light: ubuntu-latest\n# comment\nbrowser, heavy: [self-hosted, large]\n';

const asker = (label: string, more = '') => ({
  on: label,
  script: 'true',
  more: `runs-on: [${label}]${more}`,
});

test('one job for each kind that has work, with what its agents need installed', async () => {
  const at = await host({
    keeper,
    film: asker('heavy', '\nneeds: {tools: [video, browser]}'),
    page: asker('browser', '\nneeds: {tools: browser}'),
    odd: asker('gpu'),
  });
  await commitEvent(at.person, 'a.md', '---\ntype: idea\n---\n');
  await commitEvent(at.person, 'b.md', '---\ntype: heavy\n---\n');
  await commitEvent(at.person, 'c.md', '---\ntype: browser\n---\n');
  await commitEvent(at.person, 'd.md', '---\ntype: gpu\n---\n');
  await commitEvent(at.person, 'e.md', '---\ntype: heavy\nnot_before: 2099-01-01T00:00:00Z\n---\n');
  const { outputs, log } = await step(at, { mode: 'plan', runners: RUNNERS });
  expect(JSON.parse(outputs['jobs']!)).toEqual([
    { labels: 'light', 'runs-on': 'ubuntu-latest', tools: '', due: 1 },
    { labels: 'browser,heavy', 'runs-on': ['self-hosted', 'large'], tools: 'browser,video', due: 2 },
  ]);
  expect(outputs['any']).toBe('true');
  expect(log).toMatch(/^::warning title=Strata::odd is due and needs a runner with gpu/m);
  expect(at.http.requests.push, 'a look moves nothing').toBe(0);
});

test('nothing due is no job; what people do to drafts is one of the first kind', async () => {
  const at = await host({ keeper });
  const quiet = await step(at, { mode: 'plan', runners: RUNNERS });
  expect(quiet.outputs).toMatchObject({ jobs: '[]', any: 'false' });
  const asked = await step(at, { mode: 'plan', runners: RUNNERS }, { GITHUB_EVENT_NAME: 'issue_comment' });
  expect(JSON.parse(asked.outputs['jobs']!)).toMatchObject([{ labels: 'light', due: 0 }]);
});

test('what is due here runs here; for the rest the next run has its own jobs', async () => {
  const at = await host({
    first: { on: 'idea', script: `echo '{"strata":1,"emits":[{"type":"heavy"}]}'`, emits: 'heavy' },
    film: asker('heavy'),
  });
  await commitEvent(at.person, 'a.md', '---\ntype: idea\n---\n');
  const drained = await step(at, { 'follow-up': 'strata.yml' });
  expect(drained.outputs, drained.log).toMatchObject({ landed: '1', left: '0' });
  expect(drained.summary).toContain('1 due for other runners');
  const { outputs } = await step(at, { mode: 'plan', runners: RUNNERS });
  expect(JSON.parse(outputs['jobs']!)).toMatchObject([{ labels: 'browser,heavy', due: 1 }]);
});

test('mode: emit commits one event, in the name of whoever filled in the form', async () => {
  const at = await host({ keeper });
  const { outputs, exitCode } = await step(at, {
    mode: 'emit',
    type: 'idea',
    payload: '{"keyword": "a\\"b"}',
    to: 'keeper',
  });
  expect(exitCode).toBe(0);
  await at.person.pull();
  expect(await at.person.git('log', '-1', '--format=%an')).toBe('ada');
  expect((await step(at)).outputs['landed']).toBe('1');
  expect(outputs['event']).toMatch(/^idea-/);
});

test('a slot that came is work: a job of the right kind emits the tick, and answers it', async () => {
  const schedule = "on: {schedule: {cron: '@daily', missed: run-once}}";
  const at = await host({ film: { on: '', script: 'true', more: `runs-on: [heavy]\n${schedule}` } });
  const began = await step(at);
  expect(began.outputs, began.log).toMatchObject({ landed: '0', left: '0' });
  await at.person.pull();
  const marks = await at.person.read('queue/schedules.json');
  await at.person.write(
    'queue/schedules.json',
    marks.replace(/"after": "[^"]+"/, '"after": "2026-01-01T00:00:00.000Z"'),
  );
  await at.person.commit('long ago');
  await at.person.push();
  const planned = await step(at, { mode: 'plan', runners: RUNNERS });
  const jobs = JSON.parse(planned.outputs['jobs']!) as { labels: string }[];
  expect(jobs.at(-1)).toMatchObject({ labels: 'browser,heavy', due: 1 });
  const drained = await step(at, { labels: 'browser,heavy' });
  expect(drained.outputs, drained.log).toMatchObject({ landed: '1', left: '0' });
  const again = await step(at, { mode: 'plan', runners: RUNNERS });
  expect(again.outputs).toMatchObject({ jobs: '[]', any: 'false' });
});
