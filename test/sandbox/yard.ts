/** What lies around a sandbox and is none of an agent's business: secrets, other runs, a process, servers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { atEndOfFile } from '../support/cleanup.ts';
import { tempFolder } from '../support/temp.ts';

/** A word that must never be seen within. */
export const CANARY = 'canary-that-nobody-may-see';

export interface Yard {
  folder: string;
  /** A key as it lies in somebody's home. */
  key: string;
  /** The settings of a clone of the bus, with a password in its address. */
  clone: string;
  /** A file of another run. */
  otherRun: string;
  /** Does not exist; for whoever can write here. */
  mark: string;
  /** A process of the same user, with the word in its environment. */
  neighbour: number;
  /** Of a server on loopback that greets with the word. */
  port: number;
  /** Name of an abstract socket that does too. */
  socket: string;
}

export async function makeYard(): Promise<Yard> {
  const folder = await tempFolder('yard');
  const files = {
    key: 'home/.ssh/id_test',
    clone: 'clone/.git/config',
    otherRun: 'runs/other/work/draft.md',
  };
  const paths = Object.fromEntries(
    Object.entries(files).map(([name, path]) => [name, join(folder, path)]),
  ) as typeof files;
  for (const path of Object.values(paths)) {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, `${CANARY}\n`);
  }
  const socket = `strata-${process.pid}-${folder.slice(-6)}`;
  const onLoopback = await greeter({ port: 0, host: '127.0.0.1' });
  await greeter({ path: `\0${socket}` });
  const { port } = onLoopback.address() as AddressInfo;
  return { folder, ...paths, mark: join(folder, 'mark'), neighbour: neighbour(), port, socket };
}

async function greeter(where: { port: number; host: string } | { path: string }): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${CANARY.length}\r\nconnection: close\r\n\r\n${CANARY}`);
  });
  server.listen(where);
  await once(server, 'listening');
  atEndOfFile(() => server.close());
  return server;
}

function neighbour(): number {
  const child = spawn('sleep', ['900'], { env: { PATH: process.env['PATH'], CANARY }, stdio: 'ignore' });
  atEndOfFile(() => child.kill('SIGKILL'));
  return child.pid!;
}
