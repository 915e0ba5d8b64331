/** Law 9: an agent holds no key. What stands between Claude Code and the service, asked as a hostile agent might. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Gateway } from '../../runner/engines/claude-code/gateway.ts';
import { ToolServer } from '../../runner/engines/claude-code/toolserver.ts';
import type { ModelTask } from '../../runner/engines/engine.ts';
import type { ModelTool } from '../../runner/core/modeltools.ts';
import { openBooks } from '../../runner/engines/model/books.ts';
import { ToolUse } from '../../runner/engines/model/tooluse.ts';
import { choiceOf, leadThere, taskOn } from '../models/bench.ts';
import { openDouble, type Reply } from '../models/double.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { until } from '../support/until.ts';
import { service } from './service.ts';

afterEach(() => vi.unstubAllEnvs());

const ASK = {
  model: 'claude-opus-5-5',
  max_tokens: 1000,
  stream: true,
  messages: [{ role: 'user', content: 'hello' }],
};

async function openGateway(
  script: readonly Reply[],
  {
    wrongKey,
    tools = null,
    ...task
  }: Omit<Partial<ModelTask>, 'tools'> & { wrongKey?: true; tools?: ToolServer | null } = {},
) {
  const double = await openDouble(service, script);
  leadThere('claude', double);
  const given = taskOn(double, choiceOf('claude', double.url), { wrongKey, task });
  const books = await openBooks(given, { onLine: () => undefined, onSpent: () => undefined });
  if ('unpriced' in books) throw new Error(books.unpriced);
  const gateway = await Gateway.open({ task: given, books, tools });
  atEndOfTest(() => gateway.close());
  const ask = (body: unknown = ASK, init: RequestInit & { path?: string } = {}) =>
    fetch(`http://127.0.0.1:${gateway.port}${init.path ?? '/v1/messages?beta=true'}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
      headers: { 'x-api-key': gateway.token, 'anthropic-version': '2023-06-01', ...init.headers },
    });
  return { double, gateway, books, ask };
}

const HELLO: Reply = { text: 'Hello.', tokens: { input: 100, output: 20, cacheRead: 30, cacheWrite: 5 } };

describe('a turn', () => {
  test('goes on with the real key, comes back as it is, and is in the books', async () => {
    const { double, gateway, books, ask } = await openGateway([HELLO]);
    const answer = await ask();
    const text = await answer.text();
    expect(double.malformed).toEqual([]);
    expect(double.requests).toMatchObject([
      { headers: { authorization: `Bearer ${double.key}` }, body: ASK },
    ]);
    expect(text).toContain('event: message_stop');
    expect(text).not.toContain(double.key);
    expect(books.usage).toMatchObject({
      model: 'claude-opus-5-5',
      tokens: { input: 100, output: 20, cache_read: 30, cache_write: 5 },
    });
    expect(gateway).toMatchObject({ closed: null, fault: null, stop: 'end_turn' });
  });

  test('is paid for by whoever asked and went away', async () => {
    const { books, ask } = await openGateway([HELLO]);
    const leaving = new AbortController();
    const answer = await ask(ASK, { signal: leaving.signal });
    leaving.abort();
    await answer.text().catch(() => undefined);
    await until(() => books.usage.tokens.output === 20, { what: 'the turn in the books' });
  });

  test('that nobody reads is not kept, and is paid for', async () => {
    const { gateway, books, ask } = await openGateway([{ ...HELLO, text: 'x'.repeat(40_000_000) }]);
    const answer = await ask();
    await until(() => books.usage.tokens.output === 20, { what: 'the turn in the books' });
    await expect(answer.text()).rejects.toThrow();
    expect(gateway.fault).toBeNull();
  });

  test.each(['ended', 'destroyed'] as const)('that is %s early is not taken for a whole one', async (cut) => {
    const { gateway, ask } = await openGateway([{ text: 'half of it', cut }]);
    const answer = await ask();
    await expect(answer.text()).rejects.toThrow();
    expect(gateway.fault).toMatchObject({ kind: 'cut' });
  });

  test('that turns into an overload tells of it', async () => {
    const { gateway, ask } = await openGateway([{ text: 'half', overloaded: true }]);
    expect(await (await ask()).text()).toContain('overloaded_error');
    expect(gateway.fault).toMatchObject({ kind: 'busy', message: 'Overloaded' });
  });
});

describe('lets nothing through', () => {
  test.each([
    ['without the token', { headers: { 'x-api-key': '' } }, 401],
    ['with another token', { headers: { 'x-api-key': 'x'.repeat(43) } }, 401],
    ['to another path', { path: '/v1/files' }, 404],
    ['to a path behind the right one', { path: '/v1/messages/batches' }, 404],
    ['by another method', { method: 'PUT' }, 404],
  ])('%s', async (_how, init, status) => {
    const { double, ask } = await openGateway([HELLO]);
    expect((await ask(ASK, init)).status).toBe(status);
    expect(double.requests).toEqual([]);
  });

  const picture = { type: 'image', source: { type: 'url', url: 'https://example.org/secret.png' } };
  test.each([
    ['that is no JSON', '{', 'no JSON'],
    ['without a stream to count', { ...ASK, stream: false }, 'stream'],
    ['with a tool of the service', { ...ASK, tools: [{ type: 'web_search_20250305', name: 'web_search' }] }, 'none of this agent'],
    ['with an address to be looked at', { ...ASK, messages: [{ role: 'user', content: [picture] }] }, 'not where that lies'],
    [
      'with an address in what a tool brought',
      { ...ASK, messages: [{ role: 'user', content: [{ type: 'tool_result', tool_use_id: 'a', content: [picture] }] }] },
      'not where that lies',
    ],
    ['with a block nobody knows', { ...ASK, messages: [{ role: 'user', content: [{ type: 'mcp_tool_use' }] }] }, 'expected one of text'],
  ])('%s', async (_what, body, words) => {
    const { double, ask } = await openGateway([HELLO]);
    const answer = await ask(body);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(words);
    expect(double.requests).toEqual([]);
  }); // prettier-ignore

  test('to another model than its own', async () => {
    const { double, ask } = await openGateway([HELLO]);
    expect((await ask({ ...ASK, model: 'claude-mythos-5' })).status).toBe(404);
    expect(double.requests).toEqual([]);
  });

  test('of fields by which the service would reach somewhere', async () => {
    const { double, ask } = await openGateway([HELLO]);
    const more = {
      mcp_servers: [{ url: 'https://example.org' }],
      container: 'box',
      metadata: { user_id: 'me' },
    };
    await (await ask({ ...ASK, ...more })).text();
    expect(double.requests[0]?.body).toEqual(ASK);
  });
});

describe('its limits', () => {
  test('an answer gets the room that the budget leaves', async () => {
    const { double, ask } = await openGateway([HELLO], { budgetUsd: 0.02 });
    await (await ask()).text();
    const { max_tokens } = double.requests[0]!.body as typeof ASK;
    expect(max_tokens).toBeLessThan(1000);
    expect(max_tokens).toBeGreaterThan(256);
  });

  test('at the budget it closes, also to those who ask at once', async () => {
    const dear: Reply = { text: 'much', tokens: { input: 100, output: 900 } };
    const { double, gateway, ask } = await openGateway([dear], { budgetUsd: 0.02 });
    const answers = await Promise.all([ask(), ask(), ask()]);
    await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    expect(double.requests).toHaveLength(1);
    expect(gateway.closed).toBe('budget');
  });

  test('pictures count as what they cost, not by their bytes', async () => {
    const { ask } = await openGateway([HELLO], { budgetUsd: 0.1 });
    const source = { type: 'base64', media_type: 'image/png', data: 'A'.repeat(400_000) };
    const answer = await ask({
      ...ASK,
      messages: [{ role: 'user', content: [{ type: 'image', source }] }],
    });
    expect(answer.status).toBe(200);
  });

  test('after its turns it closes', async () => {
    const { gateway, ask } = await openGateway([HELLO], { maxTurns: 1 });
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(400);
    expect(gateway.closed).toBe('turns');
  });

  test('thinking has to fit into what is left', async () => {
    const { double, ask } = await openGateway([HELLO], { maxOutput: 4000 });
    await ask({ ...ASK, max_tokens: 9000, thinking: { type: 'enabled', budget_tokens: 8000 } });
    expect(double.requests[0]?.body).toMatchObject({
      max_tokens: 4000,
      thinking: { type: 'enabled', budget_tokens: 2976 },
    });
  });
});

describe('a service that does not answer', () => {
  test('a wrong key closes it at once, and is not told', async () => {
    const { double, gateway, ask } = await openGateway([HELLO], { wrongKey: true });
    const answer = await ask();
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('a-wrong-one');
    expect((await ask()).status).toBe(400);
    expect(double.requests).toHaveLength(1);
    expect(gateway.closed).toMatchObject({ kind: 'key' });
  });

  test('an overload is passed on with how long to wait', async () => {
    const { gateway, books, ask } = await openGateway([{ status: 529, headers: { 'retry-after': '3' } }]);
    const answer = await ask();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([529, '3']);
    expect(gateway).toMatchObject({ closed: null, fault: { kind: 'busy', waitMs: 3000 } });
    expect(books.usage.cost_usd).toBe(0);
  });

  test('who is asked to wait for long need not', async () => {
    const { gateway, ask } = await openGateway([{ status: 429, headers: { 'retry-after': '600' } }]);
    await ask();
    expect(gateway.closed).toMatchObject({ kind: 'busy', waitMs: 600_000 });
  });

  test('it closes while one waits', async () => {
    const { double, gateway, ask } = await openGateway([{ silent: true }]);
    const asked = ask().catch((error: Error) => error);
    await until(() => double.requests.length === 1, { what: 'the request' });
    await gateway.close();
    expect(await asked).toBeInstanceOf(Error);
  });
});

describe('the tools behind it', () => {
  const heads = { 'content-type': 'application/json', 'accept': 'application/json, text/event-stream' };
  const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'note', arguments: {} } };
  const toTools = { path: '/tools', headers: heads };

  function serving(run: ModelTool['run'], end = () => Promise.resolve()): ToolServer {
    const tool = { name: 'note', description: 'Notes.', input: {}, isOutside: false, isWork: true, buys: false, run };
    const books = { isSpent: false, bound: null };
    return new ToolServer(new ToolUse([tool], { books, nonce: 'mark', tell: () => undefined }), { end });
  }

  test('answer whoever has the token, and where there are none, nobody', async () => {
    const run = vi.fn<ModelTool['run']>(() => Promise.resolve('noted'));
    const { ask } = await openGateway([HELLO], { tools: serving(run) });
    expect((await ask(call, { ...toTools, headers: { ...heads, 'x-api-key': 'x'.repeat(43) } })).status).toBe(401);
    expect(run).not.toHaveBeenCalled();
    expect(await (await ask(call, toTools)).text()).toContain('"text":"noted"');
    expect((await (await openGateway([HELLO])).ask(call, toTools)).status).toBe(404);
  });

  test('work one after the other', async () => {
    const steps: string[] = [];
    const run = async () => {
      steps.push('begins');
      await sleep(20);
      steps.push('ends');
      return 'noted';
    };
    const { ask } = await openGateway([HELLO], { tools: serving(run) });
    await Promise.all((await Promise.all([1, 2, 3].map(() => ask(call, toTools)))).map((answer) => answer.text()));
    expect(steps).toEqual(['begins', 'ends', 'begins', 'ends', 'begins', 'ends']);
  });

  test('let no turn follow once they broke', async () => {
    const { double, gateway, ask } = await openGateway([HELLO], { tools: serving(() => Promise.reject(new Error('it broke'))) });
    await (await ask(call, toTools)).text();
    expect((await ask()).status).toBe(400);
    expect(double.requests).toEqual([]);
    expect(gateway.closed).toMatchObject({ message: 'it broke' });
  });

  test('end with it: what is at work breaks off, what waits never begins', async () => {
    const begun: ((error: Error) => void)[] = [];
    const tools = serving(
      () => new Promise((_, reject) => begun.push(reject)),
      async () => begun[0]?.(new Error('stopped')),
    );
    const { gateway, ask } = await openGateway([HELLO], { tools });
    const asked = [1, 2].map(() => ask(call, toTools).catch((error: Error) => error));
    await until(() => begun.length === 1, { what: 'the first call' });
    await gateway.close();
    for (const one of await Promise.all(asked)) expect(one).toBeInstanceOf(Error);
    expect(begun).toHaveLength(1);
    expect(tools.fault).toBeNull();
  });
}); // prettier-ignore
