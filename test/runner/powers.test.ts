import { expect, test } from 'vitest';
import { expectQuiet, recordIn } from './oracle.ts';
import { acting, agentText, change, eventText, makeBus, startRunner } from './studio.ts';

test('an agent with all three powers is rejected before anything of it starts (law 9)', async () => {
  const { remote, person } = await makeBus('', {
    'agents/worker/AGENT.md': agentText("on: [work]\nnetwork: ['*']\nreads: ['knowledge/**']\n"),
  });
  await change(person, { 'queue/events/work/e.json': eventText() });
  let started = 0;
  const engine = acting(() => ({ strata: 1, reply: `${(started += 1)}` }), false);
  await (
    await startRunner(remote, { engine })
  ).done;
  await expectQuiet(remote, { events: 1 });
  const { state, faults, sandbox } = await recordIn(remote, 'queue/dead');
  expect({ state, sandbox, started }).toEqual({ state: 'rejected', sandbox: null, started: 0 });
  expect(faults).toEqual([expect.stringMatching(/open web .*policy\.exposed` in strata\.yaml/)]);

  await change(person, {
    'strata.yaml': 'branch: main\npolicy: {exposed: [worker]}\n',
    'queue/events/work/again.json': eventText(),
  });
  await (
    await startRunner(remote, { engine })
  ).done;
  expect(started).toBe(1);
});
