/** A server on loopback that says one thing to everybody. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atEndOfTest } from './cleanup.ts';

/** Returns its port. */
export async function openGreeter(words: string): Promise<number> {
  const server = createServer((_request, response) => response.end(words));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEndOfTest(() => server.close());
  return (server.address() as AddressInfo).port;
}
