import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { moduleEngine } from '../../runner/engines/module.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { key, serveServices } from '../tools/services.ts';
import { makeRun } from './bench.ts';

async function runModule(files: Record<string, string>, changes: Parameters<typeof makeRun>[2] = {}) {
  const bench = await makeRun('./agent.ts', files, changes);
  return { ...bench, result: await moduleEngine.run(bench.run) };
}

describe('a TypeScript module as an agent', () => {
  test('relative imports, node builtins and types only', async () => {
    const { result, lines } = await runModule({
      'agent.ts': `
        import { basename } from 'node:path';
        import type { AgentModule } from '@97layer/strata/agent';
        import { greet, type Name } from './greet.ts';
        const agent: AgentModule = async (event, context) => {
          context.log('greeting');
          const name: Name = String(event.payload['keyword']);
          return { reply: greet(name), verdict: { day: context.day, attempt: context.attempt, folder: basename(context.workdir) } };
        };
        export default agent;
      `,
      'greet.ts': `
        export interface Named { name: string }
        export type Name = Named['name'];
        export const greet = (name: Name): string => \`hello, \${name}\`;
      `,
    });
    expect(result).toMatchObject({
      kind: 'proposal',
      value: {
        strata: 1,
        reply: 'hello, 안녕',
        verdict: { day: '2026-01-02', attempt: 1, folder: 'work' },
      },
    });
    expect(lines).toEqual(['greeting']);
  });

  test("the package's own tools can be imported from any folder", async () => {
    const { result } = await runModule({
      'agent.ts': `
        import * as tools from '@97layer/strata/tools';
        export default () => ({ reply: Object.keys(tools).length > 0 ? 'tools' : 'none' });
      `,
    });
    expect(result).toMatchObject({ kind: 'proposal', value: { reply: 'tools' } });
  });

  describe('law 14: what its tools had services make is booked', () => {
    async function paintAnd(then: string, used = '') {
      const services = await serveServices();
      atEndOfTest(() => services.close());
      const agent = `
        import { paint } from '@97layer/strata/tools';
        export default async () => {
          const reach = { url: '${services.url}' };
          const wish = { prompt: 'a calm sea', width: 10, height: 10, painter: 'stability' };
          await paint(wish, reach);
          await paint(wish, reach);
          ${then};
          return { reply: 'painted', ${used} };
        };`;
      const prices = { own: { image: 1, second: 0, character: 0 } };
      return runModule({ 'agent.ts': agent }, { secrets: { STABILITY_API_KEY: key }, mediaPrices: prices });
    }

    test('beside what it says itself', async () => {
      const { result } = await paintAnd('', "used: [{ model: 'own', images: 1 }]");
      expect(result).toMatchObject({
        kind: 'proposal',
        value: { reply: 'painted' },
        usage: {
          media: { images: 3 },
          models: [
            { model: 'own', cost_usd: 1 },
            { model: 'stable-image-core', media: { images: 2 } },
          ],
        },
      });
      expect(result.usage.cost_usd).toBeCloseTo(1.06);
    });

    test.each([
      ['failed', "throw new Error('then it broke')", 'then it broke'],
      ['again', "throw Object.assign(new Error('later'), { name: 'RetryRequest' })", 'later'],
    ])('also where it %s afterwards', async (kind, then, words) => {
      const { result } = await paintAnd(then);
      expect(result).toMatchObject({
        kind,
        reason: expect.stringContaining(words) as string,
        usage: { media: { images: 2 } },
      });
      expect(result.usage.cost_usd).toBeCloseTo(0.06);
    });

    test('and it is told where no price is known', async () => {
      const { result, lines } = await paintAnd('', "used: [{ model: 'nobody-knows-it', images: 1 }]");
      expect(result.usage.cost_usd).toBeCloseTo(0.06);
      expect(lines.join()).toContain('no price is known of nobody-knows-it');
    });
  });

  describe('hosts that its tools did not ask are told', () => {
    const agent = (then: string) => `
      import { openWeb } from '@97layer/strata/tools';
      export default async () => {
        const web = openWeb({ hosts: ['10.0.0.1'], browser: null });
        await web.fetch('http://elsewhere.test/');
        await web.fetch('http://10.0.0.1:8080/admin');
        await web.fetch('http://elsewhere.test/again');
        ${then};
      };`;

    test.each([
      ['proposal', ''],
      ['failed', "throw new Error('then it broke')"],
    ])('%s', async (kind, then) => {
      const { result, refused } = await runModule({ 'agent.ts': agent(then) });
      expect(result.kind).toBe(kind);
      expect(refused).toEqual([
        expect.stringContaining("elsewhere.test is none of the agent's hosts"),
        '10.0.0.1:8080 is a private address that strata.yaml does not list',
      ]);
    });
  });

  test('one that returns nothing, and plain JavaScript', async () => {
    const nothing = await runModule({ 'agent.ts': 'export default () => undefined;' });
    expect(nothing.result).toMatchObject({ kind: 'proposal', value: { strata: 1 } });
    const { run } = await makeRun('./agent.js', { 'agent.js': "export default () => ({ reply: 'plain' });" });
    expect(await moduleEngine.run(run)).toMatchObject({ kind: 'proposal', value: { reply: 'plain' } });
  });

  test('the example', async () => {
    const hello = join(import.meta.dirname, '../../agents/examples/typescript-hello/hello.ts');
    const { result } = await runModule({ 'agent.ts': await readFile(hello, 'utf8') });
    const { value } = result as { value: { files: { path: string }[] } };
    expect(value.files.map(({ path }) => path.startsWith('knowledge/examples/'))).toEqual([true]);
  });
});

describe('what goes wrong', () => {
  test('no default export', async () => {
    const { result } = await runModule({ 'agent.ts': 'export const agent = () => ({});' });
    expect(result).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/agent\.ts has no default export that is a function/),
    });
  });

  test('a RetryRequest asks for another try', async () => {
    const { result } = await runModule({
      'agent.ts': `
        export default () => { throw Object.assign(new Error('the page is not there yet'), { name: 'RetryRequest' }); };
      `,
    });
    expect(result).toMatchObject({ kind: 'again', reason: 'the page is not there yet', due: null });
  });

  test('an error fails it, with its own words', async () => {
    const { result } = await runModule({
      'agent.ts': "export default async () => { throw new RangeError('no colour left'); };",
    });
    expect(result).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/exit code 1: .*RangeError: no colour left/),
    });
  });

  test('a file that is missing, and a syntax error', async () => {
    const { result } = await runModule({});
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/agent\.ts/) });
    const broken = await runModule({ 'agent.ts': 'export default (' });
    expect(broken.result.kind).toBe('failed');
  });

  test('its time limit, which it is told of', async () => {
    const { result, run } = await runModule(
      {
        'agent.ts': `
          import { writeFileSync } from 'node:fs';
          export default (event, { signal }) => new Promise((done) => {
            const timer = setInterval(() => undefined, 1000);
            signal.addEventListener('abort', () => {
              writeFileSync('told', 'yes');
              clearInterval(timer);
              done({ reply: 'too late' });
            });
          });
        `,
      },
      { timeoutMs: 6000 },
    );
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/did not end within/) });
    expect(await readFile(join(run.workdir, 'told'), 'utf8')).toBe('yes');
  });
});

test('the environment is scrubbed, and node_modules of the working folder are not looked at (law 9)', async () => {
  vi.stubEnv('STRATA_TEST_CANARY', 'canary');
  const { run } = await makeRun('./agent.ts', {
    'agent.ts': 'export default () => ({ reply: String(process.env["STRATA_TEST_CANARY"]) });',
  });
  await mkdir(join(run.workdir, 'node_modules/@97layer/strata'), { recursive: true });
  const result = await moduleEngine.run(run);
  vi.unstubAllEnvs();
  expect(result).toMatchObject({ kind: 'proposal', value: { reply: 'undefined' } });
});
