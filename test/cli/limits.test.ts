/** Law 7 in `strata status`: what the host allows, and what is left of it. */
import { expect, test } from 'vitest';
import { fillBus } from '../runner/studio.ts';
import { GitHubDouble } from '../github/double.ts';
import { runStrata } from '../support/processes.ts';

test('strata status shows what is left of GitHub’s limits', async () => {
  const double = await GitHubDouble.start();
  const { token } = double.person('ada');
  await fillBus(await double.clone(token));
  const url = new URL(double.remoteUrl);
  url.username = 'x-access-token';
  url.password = token.value;
  double.limits.leave(token, 42);
  const env = { ...double.environment, GH_TOKEN: token.value };
  const status = await runStrata(['status', '--repo', url.href, '--json'], { env });
  const { limits } = JSON.parse(status.stdout) as { limits: { name: string; left: number; of: number }[] };
  expect(limits).toEqual([expect.objectContaining({ name: 'requests an hour', left: 42, of: 5000 })]);
  const shown = await runStrata(['status', '--repo', url.href], { env });
  expect(shown.stdout).toMatch(/requests an hour\s+\d+ left of 5000/);
  expect(shown.stdout + shown.stderr).not.toContain(token.value);
});
