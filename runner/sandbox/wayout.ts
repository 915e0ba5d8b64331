/** The inner end of the way out: in a network without any route, a listener on loopback leads to the proxy. */
import { join } from 'node:path';
import type { Command, Confinement, Environment } from '../core/confinement.ts';
import type { Mount } from './layout.ts';
import { openProxy } from './proxy.ts';

const INSIDE = '/run/strata/proxy';
/** Free for certain: the network holds nothing else. */
const PORT = 3128;

/** Upper and lower case, since programs look for one or the other. */
const PROXY_ENVIRONMENT: Environment = Object.fromEntries(
  ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].map((name) => [
    name,
    `http://127.0.0.1:${PORT}`,
  ]),
);

/**
 * Runs with Node and from its text, so that nothing of this package needs to be there. It stands between the
 * sandbox and the agent: hands on signals, and ends as the agent ends.
 */
const FORWARDER = `
  const net = require('node:net');
  const { spawn } = require('node:child_process');
  const { constants } = require('node:os');
  const [file, ...args] = process.argv.slice(1);
  const server = net.createServer((client) => {
    const proxy = net.connect(${JSON.stringify(INSIDE)});
    client.pipe(proxy).pipe(client);
    client.on('error', () => proxy.destroy());
    proxy.on('error', () => client.destroy());
  });
  server.listen(${PORT}, '127.0.0.1', () => {
    const agent = spawn(file, args, { stdio: 'inherit' });
    process.on('SIGTERM', () => agent.kill('SIGTERM'));
    agent.once('error', (error) => { console.error(error.message); process.exit(127); });
    agent.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
  });
`;

/** What a sandbox needs for an agent that may reach hosts; nothing for one that may not. */
export interface WayOut {
  command: Command;
  env: Environment;
  mounts: Mount[];
  refused(): string[];
  close(): Promise<void>;
}

/** @param node starts Node inside of the sandbox */
export async function openWayOut(
  { command, network }: Confinement,
  folder: string,
  node: Command = [process.execPath],
): Promise<WayOut> {
  if (network.hosts.length === 0)
    return { command, env: {}, mounts: [], refused: () => [], close: () => Promise.resolve() };
  const socket = join(folder, 'proxy');
  const proxy = await openProxy(socket, network);
  return {
    command: [...node, '-e', FORWARDER, ...command],
    env: PROXY_ENVIRONMENT,
    mounts: [{ from: socket, to: INSIDE, writable: false }],
    refused: () => proxy.refused(),
    close: () => proxy.close(),
  };
}
