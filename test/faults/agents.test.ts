/** Law 14, everything is bounded: agents that misbehave end with a reason, and harm nobody but themselves. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Record as StrataRecord } from '../../runner/core/outcome.ts';
import { expectQuiet, fileAt, landedOn, pathsAt } from '../runner/oracle.ts';
import { agentText, eventText, makeBus, type Bench } from '../runner/studio.ts';
import { markedBy, ownSeconds } from '../support/marked.ts';
import { until } from '../support/until.ts';
import { startRunner } from './runners.ts';
import { tally } from './table.ts';

interface BadAgent {
  does: string;
  script: string;
  state: 'done' | 'failed';
  reason: RegExp;
  timeout?: number;
}

const OK = `echo '{"strata":1,"reply":"ok"}'`;
const NO_COMPLAINT = /it did its work/;
const FILLS = /its folders grew by more than 2500000 bytes/;

const BAD: readonly BadAgent[] = [
  { does: 'hangs', script: 'sleep 600', state: 'failed', reason: /did not end within 1 s/, timeout: 0.02 },
  {
    does: 'ignores SIGTERM',
    script: `trap '' TERM; while :; do sleep 0.2; done`,
    state: 'failed',
    reason: /did not end within 1 s/,
    timeout: 0.02,
  },
  {
    does: 'leaves children behind',
    script: `for i in 1 2 3; do sleep $LONG & done; ${OK}`,
    state: 'done',
    reason: NO_COMPLAINT,
  },
  {
    does: 'leaves children in a session of their own behind',
    script: `setsid sleep $LONG & sleep 0.3; ${OK}`,
    state: 'done',
    reason: NO_COMPLAINT,
  },
  {
    does: 'writes after its end',
    script: `mkdir -p knowledge
      setsid sh -c 'while :; do date >> knowledge/late.md; done' $LONG & sleep 0.3; ${OK}`,
    state: 'done',
    reason: NO_COMPLAINT,
  },
  { does: 'floods its output', script: 'yes', state: 'failed', reason: /printed more than 1000000 bytes/ },
  {
    does: 'floods both outputs and ignores SIGTERM',
    script: `trap '' TERM; yes >&2 & while :; do yes; done`,
    state: 'failed',
    reason: /printed more than 1000000 bytes/,
  },
  {
    does: 'prints one huge line',
    script: `head -c 900000 /dev/zero | tr '\\0' x`,
    state: 'done',
    reason: NO_COMPLAINT,
  },
  {
    does: 'prints garbage',
    script: 'head -c 200000 /dev/urandom; head -c 200000 /dev/urandom >&2; exit 3',
    state: 'failed',
    reason: /it ended with exit code 3/,
  },
  {
    does: 'is killed for its memory, as its shell tells',
    script: 'exit 137',
    state: 'failed',
    reason: /it ended with exit code 137 \(SIGKILL; was memory short\?\)/,
  },
  {
    does: 'kills its own group',
    script: 'kill -KILL 0',
    state: 'failed',
    // A sandbox tells it as shells do.
    reason: /it was ended by SIGKILL|it ended with exit code 137 \(SIGKILL/,
  },
  {
    does: 'closes its input at once',
    script: `exec 0<&-; sleep 0.3; ${OK}`,
    state: 'done',
    reason: NO_COMPLAINT,
  },
  {
    does: 'fills the disk',
    script: `while :; do head -c 100000 /dev/zero >> "$TMPDIR/full"; sleep 0.01; done`,
    state: 'failed',
    reason: FILLS,
  },
  {
    does: 'fills it with files',
    script: 'i=0; while :; do i=$((i + 1)); : > "$HOME/$i"; done',
    state: 'failed',
    reason: FILLS,
  },
  {
    does: 'makes a huge file and ends',
    script: `mkdir -p knowledge; truncate -s 3G knowledge/huge.bin; ${OK}`,
    state: 'failed',
    reason: FILLS,
  },
];

const LIMITS = 'retry: {limit: 1}\nlimits: {output_bytes: 1000000, file_bytes: 100000}\n';
/** Far less than these agents print and write: none of it may end in the runner's memory. */
const MOST_MEMORY_MB = 300;

/** What is left behind is told by it. */
const LONG = ownSeconds(600);

const nameOf = (does: string) => does.replace(/[^a-zA-Z]+/g, '-').toLowerCase();

/** Each bad agent gets one event, and a good one another right after it. */
async function makeBadBus(): Promise<Bench> {
  const agents = BAD.flatMap(({ does, script, timeout }) => [
    [
      `agents/${nameOf(does)}/AGENT.md`,
      agentText(`on: [${nameOf(does)}]\ntimeout-minutes: ${timeout ?? 1}\n`),
    ],
    [`agents/${nameOf(does)}/agent.sh`, `#!/bin/sh\nLONG=${LONG}\n${script}\n`],
  ]);
  const bench = await makeBus(LIMITS, Object.fromEntries(agents) as Record<string, string>);
  const payload = { body: 'x'.repeat(100_000) };
  for (const [i, { does }] of BAD.entries()) {
    const name = String(i).padStart(2, '0');
    await bench.person.write(`queue/events/${name}-a.json`, eventText(payload, { type: nameOf(does) }));
    await bench.person.write(`queue/events/${name}-b.json`, eventText({ n: i }));
  }
  await bench.person.commit('events');
  await bench.person.push();
  return bench;
}

async function peakMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)![1]) / 1024;
}

describe.skipIf(process.platform !== 'linux')('an agent that', () => {
  let remote: string;
  let memory: number;

  beforeAll(async () => {
    ({ remote } = await makeBadBus());
    const runner = await startRunner(remote, { args: ['--jobs', '2'] });
    await until(async () => (await landedOn(remote)).length === 2 * BAD.length, {
      within: 240_000,
      every: 200,
      what: () => `the end of all events:\n${runner.lines.join('\n')}`,
    });
    memory = await peakMemory(runner.pid);
    expect(await runner.finish()).toBe(0);
  }, 300_000);

  test.each(BAD)('$does', async ({ does, state, reason }) => {
    const folder = state === 'done' ? 'queue/done' : 'queue/dead';
    const paths = await pathsAt(remote, folder);
    const record = paths.find((path) => path.endsWith(`/${nameOf(does)}.json`));
    expect(record, `a record in ${folder}`).toBeDefined();
    const kept = JSON.parse(await fileAt(remote, record!)) as StrataRecord;
    expect(kept).toMatchObject({ state, recoveries: 0 });
    expect(kept.reason).toMatch(reason);
    tally(`an agent that ${does}`, { tries: 1, lost: 0, doubled: 0, hand: 0 });
  });

  test('leaves no process behind', async () => {
    await until(async () => (await markedBy(LONG)).length === 0, {
      within: 20_000,
      what: 'the end of what agents started',
    });
  });

  test('costs neither the runner its memory nor others their turn', async () => {
    expect(memory).toBeLessThan(MOST_MEMORY_MB);
    await expectQuiet(remote, { events: 2 * BAD.length });
    expect(
      (await pathsAt(remote, 'knowledge')).filter((path) => path.includes('/e-') || /-b-/.test(path)),
    ).toHaveLength(BAD.length);
  });
});
