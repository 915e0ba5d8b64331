/** Scenario 1 with review, from a trend to a published post: an idea, jobs, a pull request, people. */
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeScratch } from '../../runner/demo/scratch.ts';
import { serveSampleSite } from '../../runner/demo/sample-site.ts';
import { GitHubDouble } from '../github/double.ts';
import { fileAt, pathsAt } from '../runner/oracle.ts';
import { change } from '../runner/studio.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { root, runStrata } from '../support/processes.ts';
import { QUICK_SANDBOX } from '../support/quick-sandbox.ts';
import { bareRemote, clone, type Person } from '../support/repos.ts';
import { step } from './job.ts';

const LABELS = 'light,heavy,browser';

/** The studio, with an editor whose drafts people review. */
async function studioFiles(): Promise<string> {
  const site = await serveSampleSite(join(root, 'sample/site'));
  atEndOfTest(() => site.close());
  const sources = await readFile(join(root, 'sample/sources.json'), 'utf8');
  const scratch = await makeScratch(
    root,
    JSON.parse(sources.replaceAll('{origin}', site.origin)) as { pages: string[]; feeds: string[] },
    null,
  );
  atEndOfTest(() => rm(scratch.folder, { recursive: true, force: true }));
  return scratch.clone;
}

/** @param quickly in the border that starts quickest; else in the strongest there is, as people have it */
async function fill(person: Person, quickly: boolean): Promise<void> {
  const from = await studioFiles();
  const filter = (path: string) => path !== join(from, '.git');
  await cp(from, person.folder, { recursive: true, filter });
  const editor = await person.read('agents/chief-editor/AGENT.md');
  await person.write(
    'agents/chief-editor/AGENT.md',
    editor.replace('engine: module', 'engine: module\nreview: pull-request'),
  );
  if (quickly && QUICK_SANDBOX !== '') {
    const settings = await person.read('strata.yaml');
    await person.write('strata.yaml', settings.replace(/^sandbox:\n/m, '$&  default: bubblewrap\n'));
  }
  await person.commit('a studio');
  await person.push();
}

/** The line of the draft that says something that can go. */
async function lineOf(remote: string, branch: string, path: string): Promise<number> {
  const lines = (await fileAt(remote, path, branch))!.split('\n');
  return lines.findIndex((line) => /^(?:[-*] |> )/.test(line)) + 1;
}

async function traced(remote: string, path: string): Promise<string[]> {
  const { stdout } = await runStrata(['trace', path, '--json', '--repo', remote]);
  return (JSON.parse(stdout) as { steps: { type: string }[] }).steps.map(({ type }) => type);
}

/** Merged the way that leaves least to trace by; the other is `strata review`'s own, below. */
test(
  'at GitHub: jobs, a change request, a new version, squashed, published',
  { timeout: 600_000 },
  async () => {
    const double = await GitHubDouble.start();
    const ada = double.person('ada');
    const person = await double.clone(ada.token);
    const remote = double.repository.folder;
    await fill(person, false);
    const inputs = { token: double.jobToken().value, repository: 'ada/studio', labels: LABELS };
    const job = async () => {
      const ran = await step({ http: { origin: double.world.origin } }, inputs, double.environment);
      expect(ran.exitCode, ran.log).toBe(0);
      return ran;
    };
    await change(person, { 'queue/events/slow.md': await readFile(join(root, 'sample/event.md'), 'utf8') });

    const first = await job();
    const [pull] = double.world.pulls;
    expect(pull, first.log).toMatchObject({ state: 'open', base: 'main' });
    expect(pull!.body).toContain('knowledge/content/drafts/');
    const path = (await pathsAt(remote, 'knowledge/content/drafts', pull!.head))[0]!;
    const before = await fileAt(remote, path, pull!.head);
    expect(await pathsAt(remote, 'knowledge/content')).toEqual([]);

    const line = await lineOf(remote, pull!.head, path);
    ada.requestChanges(pull!.number, 'one line less', [{ path, line, body: 'not this' }]);
    const second = await job();
    expect(double.world.pulls, second.log).toHaveLength(1);
    expect(await fileAt(remote, path, pull!.head), second.log).not.toBe(before);
    expect(double.world.pulls[0]!.body).toContain('| Version | 2,');

    await ada.merge(pull!.number, 'squash');
    await job();
    const published = (await pathsAt(remote, 'knowledge/content/published')).find((one) =>
      one.endsWith('.md'),
    )!;
    expect(published).toBeDefined();
    for (const file of [published, path]) expect((await traced(remote, file))[0]).toBe('trend_detected');
  },
);

test('without a forge: the same, with strata review', { timeout: 600_000 }, async () => {
  const remote = await bareRemote();
  const person = await clone(remote);
  await fill(person, true);
  const strata = (...args: string[]) => runStrata([...args, '--repo', remote], { within: 240_000 });
  const run = async () => {
    const ran = await strata('run', '--until-idle', '--labels', LABELS);
    expect(ran.exitCode, ran.stderr).toBe(0);
  };
  await change(person, { 'queue/events/slow.md': await readFile(join(root, 'sample/event.md'), 'utf8') });
  await run();
  const [draft] = JSON.parse((await strata('review', '--json')).stdout) as { name: string; branch: string }[];
  const path = (await pathsAt(remote, 'knowledge/content/drafts', draft!.branch))[0]!;
  const line = await lineOf(remote, draft!.branch, path);
  await strata('review', 'comment', draft!.name, 'not this', '--path', path, '--line', String(line));
  await run();
  const shown = JSON.parse((await strata('review', 'show', draft!.name, '--json')).stdout) as {
    version: number;
  };
  expect(shown.version).toBe(2);
  expect((await strata('review', 'approve', draft!.name)).exitCode).toBe(0);
  await run();
  const published = (await pathsAt(remote, 'knowledge/content/published')).find((one) =>
    one.endsWith('.md'),
  )!;
  for (const file of [published, path]) expect((await traced(remote, file))[0]).toBe('trend_detected');
});
