/**
 * The inner end of the way out: in a network without any route, listeners on loopback lead to the proxy, and to
 * those ports of the runner that the engine itself needs.
 */
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import type { Command, Confinement, Environment } from '../core/confinement.ts';
import type { Mount } from './layout.ts';
import { openProxy } from './proxy.ts';

const INSIDE = '/run/strata';
/** Free for certain: the network holds nothing else, and the system hands out higher ones only. */
const PORT = 3128;

/** Upper and lower case, since programs look for one or the other. */
const PROXY_ENVIRONMENT: Environment = Object.fromEntries(
  ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].map((name) => [
    name,
    `http://127.0.0.1:${PORT}`,
  ]),
);

/** What ports of the runner offer is not the network: no proxy stands before them. */
function withoutProxy(ports: readonly number[]): Environment {
  const hosts = ports.map((port) => `127.0.0.1:${port}`).join();
  return hosts === '' ? {} : { NO_PROXY: hosts, no_proxy: hosts };
}

/**
 * Runs with Node and from its text, so that nothing of this package needs to be there. It stands between the
 * sandbox and the agent: hands on signals, and ends as the agent ends.
 */
const FORWARDER = `
  const net = require('node:net');
  const { spawn } = require('node:child_process');
  const { constants } = require('node:os');
  const [ports, file, ...args] = process.argv.slice(1);
  const lead = (port) => new Promise((listening) => {
    const server = net.createServer((client) => {
      const outside = net.connect(${JSON.stringify(INSIDE)} + '/' + port);
      client.pipe(outside).pipe(client);
      client.on('error', () => outside.destroy());
      outside.on('error', () => client.destroy());
    });
    server.listen(Number(port), '127.0.0.1', listening);
  });
  Promise.all(ports.split(',').map(lead)).then(() => {
    const agent = spawn(file, args, { stdio: 'inherit' });
    process.on('SIGTERM', () => agent.kill('SIGTERM'));
    agent.once('error', (error) => { console.error(error.message); process.exit(127); });
    agent.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
  });
`;

/** What a sandbox needs for an agent that may reach anything; nothing for one that may not. */
export interface WayOut {
  command: Command;
  env: Environment;
  mounts: Mount[];
  refused(): string[];
  close(): Promise<void>;
}

/** Whether it has any way out. */
export function reachesOut({ network, loopback = [] }: Confinement): boolean {
  return network.hosts.length + loopback.length > 0;
}

/** @param node starts Node inside of the sandbox */
export async function openWayOut(
  wanted: Confinement,
  folder: string,
  node: Command = [process.execPath],
): Promise<WayOut> {
  const { command, network, loopback = [] } = wanted;
  if (!reachesOut(wanted))
    return { command, env: {}, mounts: [], refused: () => [], close: () => Promise.resolve() };
  const outside = (port: number) => join(folder, `port-${port}`);
  const proxy = network.hosts.length === 0 ? null : await openProxy(outside(PORT), network);
  const open: { close(): Promise<void> }[] = proxy ? [proxy] : [];
  const close = async () => void (await Promise.all(open.map((one) => one.close())));
  try {
    for (const port of loopback) open.push(await openBridge(outside(port), port));
  } catch (error) {
    await close();
    throw error;
  }
  const ports = [...(proxy ? [PORT] : []), ...loopback];
  return {
    command: [...node, '-e', FORWARDER, ports.join(), ...command],
    env: { ...(proxy ? PROXY_ENVIRONMENT : {}), ...withoutProxy(loopback) },
    mounts: ports.map((port) => ({ from: outside(port), to: `${INSIDE}/${port}`, writable: false })),
    refused: () => proxy?.refused() ?? [],
    close,
  };
}

/** From a socket that is bound into the sandbox to a port of the runner. */
async function openBridge(socketPath: string, port: number): Promise<{ close(): Promise<void> }> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    open.add(client);
    // Each end goes with the other, however it goes.
    pipeline(client, connect(port, '127.0.0.1'), client, () => open.delete(client));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, resolve);
  });
  return {
    close: () => {
      for (const client of open) client.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
