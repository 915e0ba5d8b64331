/**
 * The only way out of a sandbox: a proxy outside of it (HTTP, and CONNECT for everything else) on a socket
 * that is bound into it. It goes by name: it resolves the name itself, refuses what leads to a private
 * address, and connects to the very address that it looked at, so that a name cannot mean another a moment
 * later.
 */
import { lookup as systemLookup } from 'node:dns/promises';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { connect, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import ipaddr from 'ipaddr.js';
import { namesHost, hostTold, withRefused, type Confinement } from '../core/confinement.ts';

export interface Proxy {
  /** Each host that was asked for and refused, with the reason. */
  refused(): string[];
  close(): Promise<void>;
}

export type Lookup = (host: string) => Promise<{ address: string; family: number }[]>;

interface Target {
  host: string;
  port: number;
}

type Rules = Confinement['network'];

const ADDRESS_LENGTH = 200;
/** Headers between neighbours on the way, RFC 9110 section 7.6.1. */
const HOP_BY_HOP = [
  'connection', 'proxy-connection', 'keep-alive', 'proxy-authorization', 'te', 'trailer', 'transfer-encoding',
  'upgrade',
]; // prettier-ignore

export async function openProxy(
  socketPath: string,
  rules: Rules,
  lookup: Lookup = (host) => systemLookup(host, { all: true }),
): Promise<Proxy> {
  let refusals: string[] = [];
  const admit = async (target: Target): Promise<string> => {
    try {
      return await addressFor(target, rules, lookup);
    } catch (error) {
      const { message } = error as Error;
      if (error instanceof Refusal)
        refusals = withRefused(refusals, [`${hostTold(target.host)}:${target.port} ${message}`]);
      throw error;
    }
  };
  const server = createServer((request, response) => {
    forward(request, admit).then(
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, withoutHops(answer.headers));
        answer.pipe(response);
        answer.once('error', () => response.destroy());
      },
      (error: Error) => {
        response.writeHead(statusOf(error), { 'content-type': 'text/plain; charset=utf-8' });
        response.end(`strata: ${request.url?.slice(0, ADDRESS_LENGTH)} ${error.message}\n`);
      },
    );
  });
  const tunnels = new Set<Duplex>();
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    tunnels.add(client);
    client.once('close', () => tunnels.delete(client));
    // A client that goes away at once must not take the runner with it.
    client.on('error', () => client.destroy());
    tunnel(request.url ?? '', client, head, admit).catch((error: Error) => {
      client.end(
        `HTTP/1.1 ${statusOf(error)} Refused\r\ncontent-length: 0\r\nx-strata: ${error.message}\r\n\r\n`,
      );
    });
  });
  await listening(server, socketPath);
  return {
    refused: () => refusals,
    close: () => {
      for (const client of tunnels) client.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** What an agent may not reach; anything else that goes wrong is the network's fault. */
class Refusal extends Error {}

function statusOf(error: Error): number {
  return error instanceof Refusal ? 403 : 502;
}

/** The address to connect to. Throws a `Refusal` where the target is not for this agent. */
async function addressFor({ host, port }: Target, { hosts, allow }: Rules, lookup: Lookup): Promise<string> {
  const listed = allow.includes(`${isIP(host) === 6 ? `[${host}]` : host}:${port}`);
  if (!namesHost(hosts, host)) throw new Refusal("is none of the agent's hosts (its file: network)");
  if (isIP(host) !== 0) {
    if (!listed) throw new Refusal('is an address, not a name (strata.yaml: sandbox.allow)');
    return host;
  }
  const found = await lookup(host);
  const hidden = found.find(({ address }) => !isPublic(address));
  if (hidden && !listed)
    throw new Refusal(`leads to the private address ${hidden.address} (strata.yaml: sandbox.allow)`);
  if (found.length === 0) throw new Error('has no address');
  return (found.find(({ family }) => family === 4) ?? found[0]!).address;
}

/** Whether anybody's packets may go there: not loopback, private, link-local, carrier, reserved, or multicast. */
function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

async function tunnel(
  asked: string,
  client: Duplex,
  head: Buffer,
  admit: (target: Target) => Promise<string>,
): Promise<void> {
  const target = targetOf(`http://${asked}`, 443);
  const server = await connected(await admit(target), target.port);
  client.write('HTTP/1.1 200 Connection established\r\n\r\n');
  if (head.length > 0) server.write(head);
  server.pipe(client).pipe(server);
  server.on('error', () => client.destroy());
  server.once('close', () => client.destroy());
  client.once('close', () => server.destroy());
}

function connected(address: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, address, () => {
      socket.off('error', reject);
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

async function forward(
  request: IncomingMessage,
  admit: (target: Target) => Promise<string>,
): Promise<IncomingMessage> {
  const target = targetOf(request.url ?? '', 80);
  const { pathname, search, host } = new URL(request.url!);
  const address = await admit(target);
  return new Promise((resolve, reject) => {
    const onward = httpRequest({
      host: address,
      port: target.port,
      method: request.method,
      path: `${pathname}${search}`,
      // Another name here than in the address would be a way around the list of hosts.
      headers: { ...withoutHops(request.headers), host },
      agent: false,
    });
    onward.once('response', resolve);
    onward.once('error', reject);
    request.once('error', () => onward.destroy());
    request.pipe(onward);
  });
}

function targetOf(url: string, usualPort: number): Target {
  const { hostname, port, protocol } = URL.canParse(url)
    ? new URL(url)
    : { hostname: '', port: '', protocol: '' };
  if (protocol !== 'http:' || hostname === '') throw new Refusal('is no address that a proxy can go to');
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  // A URL leaves its protocol's own port out: of `http` that is 80, even where a tunnel was asked for.
  return { host, port: port === '' ? (url.endsWith(':80') ? 80 : usualPort) : Number(port) };
}

function withoutHops(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  const dropped = new Set([...HOP_BY_HOP, ...named]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name)));
}

function listening(server: Server, socketPath: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
