/** Law 14 for a job: its time and its pushes have an end, and what it held is free then. */
import { expect, test } from 'vitest';
import { commitEvent, type Person } from '../support/repos.ts';
import { host, step } from './job.ts';

async function events(person: Person, count: number): Promise<void> {
  for (let n = 1; n < count; n += 1)
    await person.write(`queue/events/${n}.md`, `---\ntype: idea\n---\n${n}\n`);
  await commitEvent(person, '0.md', '---\ntype: idea\n---\n0\n');
}

const claims = (person: Person) => person.git('ls-remote', 'origin', 'refs/strata/*');

test('near the end of its time it begins nothing more; what runs lands, the rest is left', async () => {
  const at = await host({ slow: { on: 'idea', script: 'sleep 1' } });
  await events(at.person, 40);
  const { exitCode, outputs, summary, log } = await step(at, { minutes: '0.2' });
  expect(exitCode, log).toBe(0);
  expect(Number(outputs['landed'])).toBeGreaterThan(0);
  expect(Number(outputs['left'])).toBeGreaterThan(0);
  expect(Number(outputs['landed']) + Number(outputs['left'])).toBe(40);
  expect(summary).toContain('The time was spent.');
  expect(await claims(at.person)).toBe('');
});

test('at the end of its time what still runs is broken off and handed back', async () => {
  const at = await host({ endless: { on: 'idea', script: 'sleep 600' } });
  await events(at.person, 1);
  const { exitCode, outputs, log } = await step(at, { minutes: '0.05' });
  expect(exitCode, log).toBe(0);
  expect(outputs).toMatchObject({ landed: '0', left: '1', 'follow-up': 'false' });
  expect(await claims(at.person)).toBe('');
});

test.each([5, 7])(
  '%i pushes are enough to get on, and are not exceeded, the goodbye among them',
  async (most) => {
    const at = await host({ slow: { on: 'idea', script: 'sleep 0.5' } });
    await events(at.person, 40);
    const before = at.http.requests.push;
    const { outputs, summary, log } = await step(at, { pushes: String(most) });
    expect(at.http.requests.push - before, log).toBeLessThanOrEqual(most);
    expect(Number(outputs['landed'])).toBeGreaterThan(0);
    expect(Number(outputs['left'])).toBeGreaterThan(0);
    expect(summary).toContain('The pushes were spent.');
    expect(await claims(at.person)).toBe('');
  },
);

test('without until-idle it waits for more until its time is spent', async () => {
  const at = await host({ quick: { on: 'idea', script: 'true' } });
  const working = step(at, { 'until-idle': 'false', minutes: '0.15' });
  await events(at.person, 1);
  expect((await working).outputs['landed']).toBe('1');
});
