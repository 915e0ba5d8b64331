import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** A site served on loopback until it is closed. */
export interface SampleSite {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
};

/**
 * Serves a folder of files on loopback, on a port the system picks. In its text files `{origin}` stands
 * for the site's own address, which nobody knows before.
 */
export async function serveSampleSite(folder: string): Promise<SampleSite> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://sample').pathname;
    answer(folder, path, originOf(server), response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { origin: originOf(server), close: () => closed(server) };
}

async function answer(folder: string, path: string, origin: string, response: ServerResponse): Promise<void> {
  const file = fileOf(folder, path);
  const bytes = file && (await readFile(file).catch(() => null));
  if (!file || !bytes) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found.\n');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(type.includes('charset') ? bytes.toString('utf8').replaceAll('{origin}', origin) : bytes);
}

/** Null for an address that leaves the folder or is no address at all. */
function fileOf(folder: string, path: string): string | null {
  try {
    const file = normalize(join(folder, decodeURIComponent(path)));
    return file.startsWith(normalize(folder) + sep) ? file : null;
  } catch {
    return null;
  }
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
