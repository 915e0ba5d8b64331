import { describe, expect, it } from 'vitest';
import { bareRemote, clone, commitEvent, type Person } from '../support/repos.ts';
import { keeper, plainBus, strata, strataJson, writeAgent, type ShellAgent } from './bus.ts';

interface Trace {
  edits: { author: string; subject: string }[];
  missing: string | null;
  steps: {
    event: string;
    type: string;
    path: string;
    committed: { commit: string; author: string } | null;
    runs: { agent: string; run: string; commit: string; files: string[]; causes: string[] }[];
  }[];
}

const first: ShellAgent = {
  on: 'trend',
  emits: 'signal',
  script: `mkdir -p knowledge; echo seen > knowledge/signal.md
echo; echo '{"strata": 1, "emits": [{"type": "signal", "payload": {}}, {"type": "signal", "payload": {"second": true}}]}'`,
};
const second: ShellAgent = {
  on: 'signal',
  emits: 'draft',
  script: `grep -q second && exit 0
mkdir -p knowledge; echo drafted > knowledge/draft.md
echo; echo '{"strata": 1, "emits": [{"type": "draft", "payload": {}}]}'`,
};
const third: ShellAgent = {
  on: 'draft',
  script: 'mkdir -p knowledge/out; echo post > knowledge/out/post.md',
};

async function chain(): Promise<Person> {
  const ada = await plainBus({ first, second, third });
  await commitEvent(ada, 'trend/느린 삶.md', 'slow living\n');
  await strata(ada, ['run', '--until-idle']);
  return ada;
}

async function expectChain(ada: Person, { steps, missing }: Trace): Promise<void> {
  expect(missing).toBeNull();
  expect(steps.map(({ type, runs }) => [type, runs.map(({ agent }) => agent)])).toEqual([
    ['trend', ['first']],
    ['signal', ['second']],
    ['draft', ['third']],
  ]);
  expect(steps[0]!.path).toBe('queue/events/trend/느린 삶.md');
  expect(steps[0]!.committed).toMatchObject({ author: 'ada' });
  for (const [i, step] of steps.entries()) {
    const [run] = step.runs;
    expect(
      await ada.git('log', '-1', '--format=%(trailers:key=Strata-Run,valueonly)', run!.commit),
    ).toContain(run!.run);
    if (i > 0) {
      expect(steps[i - 1]!.runs[0]!.causes).toContain(step.event);
      expect(step.committed!.commit).toBe(steps[i - 1]!.runs[0]!.commit);
    }
  }
  expect(steps.at(-1)!.runs[0]!.files).toEqual(['knowledge/out/post.md']);
}

describe('strata trace', () => {
  it('goes from a published file to its first cause', async () => {
    const ada = await chain();
    await expectChain(ada, await strataJson<Trace>(ada, ['trace', 'knowledge/out/post.md']));
    const { stdout } = await strata(ada, ['trace', './knowledge/out/post.md']);
    const inside = { ...ada, folder: `${ada.folder}/knowledge/out` };
    await expectChain(ada, await strataJson<Trace>(inside, ['trace', 'post.md']));
    const order = ['trend', 'first', 'signal', 'second', 'draft', 'third', 'post.md'].map((word) =>
      stdout.indexOf(word),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('goes by records that retention took from the tip', async () => {
    const ada = await chain();
    await ada.git('rm', '-rq', 'queue/done');
    await ada.commit('retention');
    await expectChain(ada, await strataJson<Trace>(ada, ['trace', 'knowledge/out/post.md']));
    const last = (await strataJson<Trace>(ada, ['trace', 'knowledge/out/post.md'])).steps.at(-1)!;
    await expectChain(ada, await strataJson<Trace>(ada, ['trace', last.event]));
    await expectChain(ada, await strataJson<Trace>(ada, ['trace', last.runs[0]!.run]));
  });

  it('does not believe messages: a rewritten subject changes nothing', async () => {
    const ada = await chain();
    await ada.write('knowledge/out/post.md', 'edited by hand\n');
    await ada.git('add', '-A');
    await ada.git('commit', '-qm', 'a fake', '-m', 'Strata-Run: 00000000000000000000000000000000');
    const trace = await strataJson<Trace>(ada, ['trace', 'knowledge/out/post.md']);
    expect(trace.edits).toMatchObject([{ author: 'ada', subject: 'a fake' }]);
    await expectChain(ada, trace);
  });

  it('names the run that wrote the file as it is, where two deliveries of one event wrote it', async () => {
    const write = (words: string): ShellAgent => ({
      on: 'idea',
      script: `mkdir -p knowledge; echo ${words} > knowledge/${words}.md; test ${words} = one || echo both >> knowledge/one.md`,
      more: "reads: ['knowledge/**']",
    });
    const ada = await plainBus({ one: write('one'), two: write('two') });
    await commitEvent(ada, 'idea.md', 'words\n');
    await strata(ada, ['run', '--until-idle']);
    const writer = async (path: string) =>
      (await strataJson<Trace>(ada, ['trace', path])).steps.at(-1)!.runs.map(({ agent }) => agent);
    expect(await writer('knowledge/two.md')).toEqual(['two']);
    const last = await ada.git('log', '-1', '--format=%an', '--', 'knowledge/one.md');
    expect(await writer('knowledge/one.md')).toEqual([last]);
  });

  it('says who committed a file that no run wrote', async () => {
    const ada = await chain();
    const trace = await strataJson<Trace>(ada, ['trace', 'strata.yaml']);
    expect(trace).toMatchObject({ steps: [], edits: [{ author: 'ada', subject: 'a bus' }] });
    expect((await strata(ada, ['trace', 'strata.yaml'])).stdout).toContain('No run wrote strata.yaml');
    expect((await strata(ada, ['trace', 'no/such/file'], 1)).stderr).toContain('no/such/file');
  });

  it('works on a remote that only answers to git, with nothing but the tip at hand', async () => {
    const ada = await chain();
    const remote = await bareRemote();
    await ada.git('push', '--quiet', remote, 'main');
    // A hook makes it a remote that is pushed to and fetched from, not written directly.
    const { writeFile } = await import('node:fs/promises');
    await writeFile(`${remote}/hooks/post-receive`, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    await ada.git('push', '--quiet', '--force', remote, 'main');
    await expectChain(
      ada,
      await strataJson<Trace>(ada, ['trace', 'knowledge/out/post.md', '--repo', remote]),
    );
  });

  it('shows a pending event with who brought it', async () => {
    const remote = await bareRemote();
    const ada = await clone(remote);
    await ada.write('strata.yaml', '');
    await writeAgent(ada, 'keeper', keeper);
    await commitEvent(ada, 'idea.md', 'words\n');
    const { steps } = await strataJson<Trace>(ada, ['trace', 'queue/events/idea.md']);
    expect(steps).toMatchObject([{ type: 'idea', runs: [], committed: { author: 'ada' } }]);
  });
});
