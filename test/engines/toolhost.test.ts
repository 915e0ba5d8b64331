/** The process of a model's tools is believed no more than a page, and ends with its run (laws 9 and 14). */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SandboxName } from '../../runner/core/confinement.ts';
import { ToolRefusal } from '../../runner/core/modeltools.ts';
import type { UsedMedia } from '../../runner/core/proposal.ts';
import type { EngineRun } from '../../runner/engines/engine.ts';
import { ToolHostProcess } from '../../runner/engines/toolhost.ts';
import { hostTools } from '../../runner/tools/model/hosttools.ts';
import { WorkFolder } from '../../runner/tools/model/workfolder.ts';
import { confine, probeAll } from '../../runner/sandbox/index.ts';
import { until } from '../support/until.ts';
import { isAlive, makeRun } from './bench.ts';

const TERMS = { hosts: ['example.org'], allow: [], fileBytes: 1000 };

interface Setting {
  run?: Partial<EngineRun>;
  sandbox?: SandboxName;
  memoryBytes?: number;
}

/** A program in the place of the real one. @param answer what it does with each call */
async function begin(
  answer: string,
  { run: changes, sandbox = 'process', memoryBytes = 2 ** 31 }: Setting = {},
) {
  const program = `
    import { createInterface } from 'node:readline';
    import fs from 'node:fs';
    const say = (reply) => console.log(JSON.stringify(reply));
    let terms;
    for await (const line of createInterface({ input: process.stdin })) {
      if (!terms) { terms = JSON.parse(line); continue; }
      const { id, tool, input } = JSON.parse(line);
      ${answer}
    }`;
  const bench = await makeRun('', { 'host.mjs': program }, changes);
  const { run } = bench;
  const file = join(run.agentDir, 'host.mjs');
  const { workdir, home, tmp } = run;
  const limits = { memoryBytes, cpus: null, processes: 1000, timeoutMs: 20_000 };
  const network = { hosts: [], allow: [] };
  run.confine = ({ readable, ...start }) => {
    const seen = [...readable, run.agentDir];
    return confine({
      workdir,
      home,
      tmp,
      ...start,
      readable: seen,
      sandbox,
      image: null,
      limits,
      network,
    });
  };
  const used: UsedMedia[] = [];
  const host = new ToolHostProcess(run, file, TERMS, (made) => used.push(...made));
  const folder = new WorkFolder(workdir, { writes: ['knowledge/**'], bytes: 1_000_000 });
  const rights = { tools: new Set(['fetch', 'image'] as const), host: TERMS };
  const tools = hostTools(folder, rights, {
    host: (...call) => host.call(...call),
    refused: run.onRefused,
  });
  const use = (name: string, input: object) => tools.find((tool) => tool.name === name)!.run(input);
  return { ...bench, host, use, used };
}

const CARD = { path: 'knowledge/a.png', width: 100, height: 100, card: { title: 'x' } };
const PAGE = { url: 'http://example.org/' };

describe('what it says', () => {
  test('is written only where it was asked to, and checked like all that a model writes', async () => {
    const { run, host, use } = await begin(
      "say({ id, text: 'ok', files: [{ path: input.card.title === 'x' ? 'knowledge/b.md' : input.path, base64: 'eA==' }] });",
    );
    await expect(use('image', CARD)).rejects.toThrow('the tool wanted to write "knowledge/b.md"');
    expect(existsSync(join(run.workdir, 'knowledge'))).toBe(false);
    expect(await use('image', { ...CARD, card: { title: 'y' } })).toMatchObject({
      text: 'ok\nwrote knowledge/a.png: 1 bytes',
    });
    expect(await readFile(join(run.workdir, 'knowledge/a.png'), 'utf8')).toBe('x');
    await host.end();
  });

  test('counts as text from outside when it refuses, and without the secrets of the run', async () => {
    const { host, use } = await begin("say({ id, refused: 'my key is ' + process.env.A_KEY });", {
      run: { secrets: { A_KEY: 'a-secret' }, redact: (text) => text.replaceAll('a-secret', '[redacted]') },
    });
    const refusal = await Promise.resolve(use('fetch', PAGE)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ToolRefusal);
    expect(refusal).toMatchObject({ message: 'my key is [redacted]', isOutside: true });
    await host.end();
  });

  test('was made by a service is told, also where the call came to nothing', async () => {
    const { host, use, used } = await begin(
      "say({ id, refused: 'no picture came', used: [{ model: 'painter', images: 1 }] });",
    );
    await expect(use('image', CARD)).rejects.toThrow('no picture came');
    expect(used).toEqual([{ model: 'painter', images: 1, seconds: 0, characters: 0 }]);
    await host.end();
  });

  test.each(['-1', '1e999', '1e300', '1.5', "'all'"])(
    'was made by a service is no %s pictures: nothing is booked, and the answer counts',
    async (images) => {
      const { host, use, used } = await begin(
        `console.log(JSON.stringify({ id, text: 'ok' }).slice(0, -1) + ',"used":[{"model":"painter","images":' + ${JSON.stringify(images.replaceAll("'", '"'))} + '}]}');`,
      );
      expect(await use('fetch', PAGE)).toMatchObject({ text: 'ok' });
      expect(used).toEqual([]);
      await host.end();
    },
  );

  describe('of hosts that it did not ask is kept', () => {
    const MANY = "Array.from({ length: 60 }, (_, n) => 'host-' + n)";
    test.each([
      [
        'also where the call came to nothing',
        "['a.test is private']",
        "refused: 'no'",
        ['a.test is private'],
      ],
      ['for an answer', "['a.test', 'b.test']", "text: 'ok'", ['a.test', 'b.test']],
      ['unless it is no list', "'a.test'", "text: 'ok'", []],
      ['unless it is too long a list', MANY, "text: 'ok'", []],
      ['unless its words are too long', "['x'.repeat(1000)]", "text: 'ok'", []],
    ])('%s', async (_when, told, said, kept) => {
      const { host, use, refused } = await begin(`say({ id, ${said}, refusedHosts: ${told} });`);
      await Promise.resolve(use('fetch', PAGE)).catch((error: unknown) =>
        expect(error).toBeInstanceOf(ToolRefusal),
      );
      expect(refused).toEqual(kept);
      await host.end();
    });

    test('and so is a host for which it was not even asked', async () => {
      const { use, refused } = await begin("say({ id, text: 'never' });");
      await expect(use('fetch', { url: 'http://elsewhere.test/' })).rejects.toThrow(
        'elsewhere.test is none of',
      );
      expect(refused).toEqual([expect.stringContaining('elsewhere.test is none of')]);
    });
  });

  test('goes to people where it is no answer', async () => {
    const { lines, host, use } = await begin(
      "console.log('hm'); say({ id: 99, text: 'for nobody' }); say({ id, progress: 'half' }); say({ id, text: 'done' });",
    );
    expect(await use('fetch', PAGE)).toMatchObject({ text: 'done' });
    expect(lines).toEqual(['hm', '{"id":99,"text":"for nobody"}', 'fetch: half']);
    await host.end();
  });
});

describe('the run ends with it', () => {
  test.each([
    ['error', 'process.exit(3);', {}, /^its tools broke: it ended with exit code 3/],
    ['error', 'process.exit(0);', {}, /^its tools ended by themselves$/],
    [
      'output',
      "for (;;) await new Promise((go) => process.stdout.write('x'.repeat(60000) + '\\n', go));",
      {},
      /printed more than/,
    ],
    [
      'output',
      "for (;;) await new Promise((go) => process.stdout.write('x'.repeat(60000), go));",
      {},
      /printed more than/,
    ],
    [
      'output',
      "fs.writeFileSync(process.env.HOME + '/big', Buffer.alloc(2_000_000));",
      { run: { folderBytes: 100_000 } },
      /folders grew by more than/,
    ],
    [
      'killed',
      'const held = []; setInterval(() => held.push(Buffer.alloc(2e7, 1)), 5);',
      { memoryBytes: 2 ** 28 },
      /more memory than it may have/,
    ],
  ] as [string, string, Setting, RegExp][])('%s: %s', async (failure, answer, setting, words) => {
    const { host, use } = await begin(answer, setting);
    await expect(use('fetch', PAGE)).rejects.toMatchObject({
      failure,
      message: expect.stringMatching(words) as string,
    });
    await expect(host.end()).rejects.toMatchObject({ failure });
  });
});

test('it ends with its run, and what it began too', async () => {
  const { stop, run, use } = await begin(`
    const { spawn } = await import('node:child_process');
    const { pid } = spawn('sleep', ['900'], { stdio: 'ignore' });
    fs.writeFileSync(process.env.HOME + '/pids', process.pid + ' ' + pid);`);
  const call = use('fetch', PAGE);
  const file = join(run.home, 'pids');
  await until(() => existsSync(file), { what: 'its processes' });
  const pids = (await readFile(file, 'utf8')).split(' ').map(Number);
  stop.abort();
  await expect(call).rejects.toThrow('its tools were stopped');
  for (const pid of pids) expect(await isAlive(pid)).toBe(false);
});

test('it starts nothing for a run that is over', async () => {
  const { host, use, run } = await begin(
    "fs.writeFileSync(process.env.HOME + '/called', ''); say({ id, text: 'ok' });",
  );
  await host.end();
  await expect(use('fetch', PAGE)).rejects.toThrow('its tools were stopped');
  expect(existsSync(join(run.home, 'called'))).toBe(false);
});

const bubblewrap = (await probeAll()).find(({ sandbox }) => sandbox === 'bubblewrap');

test.skipIf(bubblewrap?.fault !== null)('it sees the run’s folder, and cannot change what the runner writes through', async () => {
  const { run, host, use } = await begin(
    `const folder = process.env.STRATA_WORKDIR;
    const tries = [
      () => fs.writeFileSync(folder + '/seen.md', 'x'),
      () => fs.symlinkSync('/tmp', folder + '/knowledge'),
      () => fs.rmSync(folder + '/seen.md'),
    ];
    const tried = tries.map((one) => { try { one(); return 'did'; } catch (error) { return error.code; } });
    say({ id, text: fs.readFileSync(folder + '/seen.md', 'utf8') + tried.join() });`,
    { sandbox: 'bubblewrap' },
  );
  await writeFile(join(run.workdir, 'seen.md'), 'seen: ');
  expect(await use('fetch', PAGE)).toMatchObject({ text: 'seen: EROFS,EROFS,EROFS' });
  await host.end();
}); // prettier-ignore
