/** A job at GitHub, with nothing but its own token. */
import { expect, test } from 'vitest';
import { workflowText } from '../../runner/cli/init/workflow.ts';
import { writeAgent } from '../cli/bus.ts';
import { GitHubDouble } from '../github/double.ts';
import { step } from './job.ts';

async function busAt(double: GitHubDouble): Promise<void> {
  const person = await double.clone(double.person('ada').token);
  await person.write('strata.yaml', 'branch: main\nretry: {limit: 1}\n');
  await person.write('.github/workflows/strata.yml', workflowText('main'));
  const emits = `echo '{"strata":1,"emits":[{"type":"film"}]}'`;
  await writeAgent(person, 'first', { on: 'idea', script: emits, emits: 'film' });
  await writeAgent(person, 'film', { on: 'film', script: 'true', more: 'runs-on: [heavy]' });
  await person.write('queue/events/a.md', '---\ntype: idea\n---\n');
  await person.commit('a bus with an idea');
  await person.push();
}

test('its pushes start no workflow, so it asks for the run that goes on (law 12)', async () => {
  const double = await GitHubDouble.start();
  await busAt(double);
  const at = { http: { origin: double.world.origin } };
  const inputs = { token: double.jobToken().value, repository: 'ada/studio', 'follow-up': 'strata.yml' };

  const first = await step(at, inputs, double.environment);
  expect(first.exitCode, first.log).toBe(0);
  expect(first.outputs, first.log).toMatchObject({ landed: '1', left: '0', 'follow-up': 'true' });
  expect(first.summary).toContain('Another run was asked for.');
  expect(
    double
      .happenings('push')
      .map(({ starts }) => starts)
      .slice(1),
  ).not.toContain(true);
  expect(double.happenings('workflow_dispatch')).toHaveLength(1);

  const heavy = await step(at, { ...inputs, labels: 'light,heavy' }, double.environment);
  expect(heavy.outputs).toMatchObject({ landed: '1', 'follow-up': 'false' });
  expect(double.happenings('workflow_dispatch'), 'nothing is left').toHaveLength(1);
});
