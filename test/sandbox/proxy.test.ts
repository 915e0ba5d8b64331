/** The way out of a sandbox: by name, and never to an address that is nobody's business (law 9). */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openProxy, type Lookup } from '../../runner/sandbox/proxy.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { tempFolder } from '../support/temp.ts';

interface Asked {
  status: number;
  body: string;
}

async function serve(): Promise<{ port: number; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((incoming, response) => {
    asked.push(incoming);
    response.end('here');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEndOfTest(() => server.close());
  return { port: (server.address() as AddressInfo).port, asked };
}

async function proxyFor(rules: { hosts: string[]; allow?: string[] }, lookup?: Lookup) {
  const socketPath = join(await tempFolder('proxy'), 's');
  const proxy = await openProxy(socketPath, { allow: [], ...rules }, lookup);
  atEndOfTest(() => proxy.close());
  const get = (url: string, headers: Record<string, string> = {}) =>
    new Promise<Asked>((resolve, reject) => {
      const out = request(
        { socketPath, path: url, headers: { host: new URL(url).host, ...headers } },
        (answer) => {
          let body = '';
          answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
          answer.on('end', () => resolve({ status: answer.statusCode!, body }));
        },
      );
      out.on('error', reject);
      out.end();
    });
  const tunnel = (target: string) =>
    new Promise<number>((resolve, reject) => {
      const out = request({ socketPath, method: 'CONNECT', path: target });
      out.on('connect', (answer, socket) => {
        socket.destroy();
        resolve(answer.statusCode!);
      });
      out.on('error', reject);
      out.end();
    });
  return { proxy, get, tunnel };
}

const leadsTo =
  (...addresses: string[]): Lookup =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));

describe('what is let through', () => {
  test('a listed pair, by HTTP and as a tunnel', async () => {
    const { port } = await serve();
    const { get, tunnel } = await proxyFor({ hosts: ['localhost'], allow: [`localhost:${port}`] });
    expect(await get(`http://localhost:${port}/a?b`)).toEqual({ status: 200, body: 'here' });
    expect(await tunnel(`localhost:${port}`)).toBe(200);
  });

  test('the host that is asked is the one in the address, whatever a header says', async () => {
    const { port, asked } = await serve();
    const { get } = await proxyFor({ hosts: ['localhost'], allow: [`localhost:${port}`] });
    await get(`http://localhost:${port}/`, { host: 'inner.test', 'proxy-authorization': 'x' });
    expect(asked[0]!.headers).toMatchObject({ host: `localhost:${port}` });
    expect(asked[0]!.headers).not.toHaveProperty('proxy-authorization');
  });

  test.each([
    ['*', 'any.test', true],
    ['*.any.test', 'a.b.any.test', true],
    ['*.any.test', 'any.test', false],
    ['*.any.test', 'notany.test', false],
    ['Any.Test', 'any.test', true],
    ['any.test', 'any.test.evil.test', false],
  ])('%s and %s', async (pattern, host, matches) => {
    // A name that is let through is looked up; this one leads nowhere.
    const looked: string[] = [];
    const { get, proxy } = await proxyFor({ hosts: [pattern] }, (name) => {
      looked.push(name);
      return Promise.resolve([]);
    });
    expect((await get(`http://${host}/`)).status).toBe(matches ? 502 : 403);
    expect(looked).toEqual(matches ? [host] : []);
    expect(proxy.refused()).toHaveLength(matches ? 0 : 1);
  });
});

describe('what is refused', () => {
  test.each([
    '127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1',
    '255.255.255.255', '198.18.0.1', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1',
    '2002:7f00:1::',
  ])('a name that leads to %s', async (address) => {
    const { get, tunnel, proxy } = await proxyFor({ hosts: ['*'] }, leadsTo(address));
    expect((await get('http://evil.test/')).status).toBe(403);
    expect(await tunnel('evil.test:443')).toBe(403);
    expect(proxy.refused()).toEqual([
      `evil.test:80 leads to the private address ${address} (strata.yaml: sandbox.allow)`,
      `evil.test:443 leads to the private address ${address} (strata.yaml: sandbox.allow)`,
    ]);
  }); // prettier-ignore

  test('a name of which one address among several is private', async () => {
    const { get } = await proxyFor({ hosts: ['*'] }, leadsTo('93.184.216.34', '127.0.0.1'));
    expect((await get('http://evil.test/')).status).toBe(403);
  });

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://93.184.216.34/',
  ])('the address %s, by whatever spelling', async (url) => {
    const { get, proxy } = await proxyFor({ hosts: ['*'] });
    expect((await get(url)).status).toBe(403);
    expect(proxy.refused()).toEqual([expect.stringMatching(/is an address, not a name/)]);
  });

  test('a listed pair that the agent does not name, and another port of a listed host', async () => {
    const { port } = await serve();
    const allow = [`localhost:${port}`];
    expect(
      (await (await proxyFor({ hosts: ['a.test'], allow })).get(`http://localhost:${port}/`)).status,
    ).toBe(403);
    expect((await (await proxyFor({ hosts: ['*'], allow })).get('http://localhost:1/')).status).toBe(403);
  });
});

test('a name that means another address a moment later is asked once, and the checked address is used', async () => {
  const { port, asked } = await serve();
  let looks = 0;
  const rebinding: Lookup = () => {
    looks += 1;
    // TEST-NET-1 answers nobody; the second answer would lead to the server.
    return leadsTo(looks === 1 ? '93.184.216.34' : '127.0.0.1')('');
  };
  const { get } = await proxyFor({ hosts: ['*'] }, rebinding);
  const answer = await Promise.race([
    get(`http://rebinding.test:${port}/`).catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, 1500, null)),
  ]);
  expect(answer?.status).not.toBe(200);
  expect({ looks, reached: asked.length }).toEqual({ looks: 1, reached: 0 });
});
