/** Law 9: Claude Code works with the agent's rights and no more, and holds no key, however it is confined. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { probeAll } from '../../runner/sandbox/index.ts';
import { straysOf } from '../../runner/sandbox/strays.ts';
import type { Double, Reply } from '../models/double.ts';
import { noClaudeCode } from '../support/claude-code.ts';
import { openGreeter } from '../support/greeter.ts';
import { until } from '../support/until.ts';
import { finish, startWorking, work } from './bench.ts';

afterEach(() => vi.unstubAllEnvs());

const TOOLS = ['Read', 'Write', 'Bash', 'Grep', 'Glob'];
const bash = (command: string): Reply => ({ calls: [{ name: 'Bash', input: { command } }] });

/** What its tools brought, as the service was told. */
function broughtIn(double: Double): string {
  return JSON.stringify(double.requests.map(({ body }) => body));
}

async function textsBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return (
    await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')))
  ).join('\n');
}

/** Asks for addresses, and for another path of the gateway. */
const TRIES = `import json, os, urllib.error, urllib.request
for address in json.load(open('addresses.json')):
    try: print('REACHED', urllib.request.urlopen(address, timeout=5).status)
    except Exception as error: print(error)
try: urllib.request.urlopen(os.environ['ANTHROPIC_BASE_URL'] + '/v1/files')
except urllib.error.HTTPError as error: print('the gateway says', error.code)
`;

for (const { sandbox, fault } of await probeAll()) {
  const why = noClaudeCode ?? (fault === null ? null : `skipped: ${fault}`);
  describe.skipIf(why !== null)(`in ${sandbox}${why === null ? '' : ` (${why})`}`, () => {
    test('it works with its tools, and what it ends with is a proposal', async () => {
      const script: Reply[] = [
        { text: 'I look first.', calls: [{ name: 'Glob', input: { pattern: '**/*.md' } }, { name: 'Read', input: { file_path: 'notes/a.md' } }], tokens: { input: 100, output: 10, cacheRead: 7 } },
        { calls: [{ name: 'Write', input: { file_path: 'knowledge/b.md', content: '천천히\n' } }] },
        finish({ reply: 'done', verdict: { score: 90 }, emits: [{ type: 'worked', payload: { n: 1 } }] }),
      ]; // prettier-ignore
      const { result, double, run, lines } = await work(script, { sandbox, files: { 'notes/a.md': 'slow living\n' } });
      expect(double.malformed).toEqual([]);
      expect(result).toMatchObject({
        kind: 'proposal',
        value: { strata: 1, reply: 'done', verdict: { score: 90 }, emits: [{ type: 'worked', payload: { n: 1 } }] },
        usage: { model: 'claude-opus-5-5', tokens: { input: 120, output: 20, cache_read: 7 } },
      });
      expect(result.usage.cost_usd).toBeGreaterThan(0);
      expect(await readFile(join(run.workdir, 'knowledge/b.md'), 'utf8')).toBe('천천히\n');
      expect(broughtIn(double)).toContain('slow living');
      expect(lines).toContain('Read {"file_path":"notes/a.md"}');
    }); // prettier-ignore

    test('the key is in no variable, process or file that it can read', async () => {
      // So written that the command itself does not hold it.
      const look = `env | grep ANTHROPIC; echo "found: $(cat /proc/[0-9]*/environ /proc/[0-9]*/cmdline | grep -ac 'the-right-on[e]')"`;
      const { double, run } = await work([bash(look), finish({ reply: 'ok' })], { sandbox, task: { tools: TOOLS } });
      const { ANTHROPIC_API_KEY: token } = Object.fromEntries(
        [...broughtIn(double).matchAll(/(ANTHROPIC_API_KEY)=([\w-]+)/g)].map(([, name, value]) => [name!, value!]),
      );
      expect(double.key).toBe('the-right-one');
      expect(broughtIn(double)).toContain('found: 0');
      // What it has in its place is of no use elsewhere, or later.
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(broughtIn(double)).not.toContain(double.key);
      expect(await textsBelow(join(run.workdir, '..'))).not.toContain(double.key);
    }); // prettier-ignore

    test.skipIf(sandbox === 'process')('it reaches the gateway, and nothing else', async () => {
      const port = await openGreeter('hello');
      const addresses = [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, 'http://example.org/'];
      const { double } = await work([bash('python3 tries.py'), finish({ reply: 'ok' })], {
        sandbox,
        task: { tools: TOOLS },
        files: { 'tries.py': TRIES, 'addresses.json': JSON.stringify(addresses) },
      });
      expect(broughtIn(double)).toContain('the gateway says 404');
      expect(broughtIn(double)).not.toContain('REACHED');
    });

    test('nothing of it is left when its runner ends it, and what it used is told', async () => {
      const look: Reply = { calls: [{ name: 'Glob', input: { pattern: '*' } }] };
      const { ended, run, double, stop } = await startWorking([look, { silent: true }], { sandbox });
      await until(() => double.requests.length === 2, { what: 'the second request' });
      stop.abort();
      expect(await ended).toMatchObject({ kind: 'stopped', usage: { tokens: { input: 10, output: 5 } } });
      expect(await straysOf(run.run)).toEqual([]);
    });
  });
}
