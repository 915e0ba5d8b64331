/** A server that speaks git well enough to be asked, and then does what no honest one does. Loopback only. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atEndOfTest } from '../support/cleanup.ts';

/** Id of a commit that nobody has. */
export const NOBODYS = '1'.repeat(40);

export interface Rogue {
  url: string;
  /** Paths that were asked for. */
  asked: string[];
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** @param answers by what the path ends in; everything else is 404 */
export async function rogueServer(answers: Record<string, Answer>): Promise<Rogue> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    request.resume();
    const answer = Object.entries(answers).find(([end]) => path.endsWith(end))?.[1];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  atEndOfTest(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bus.git`, asked };
}

/** A line as git frames it on the wire. */
export function packet(text: string | Buffer): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]);
}
export const FLUSH = Buffer.from('0000');

/** Answers as a server of the older protocol does, with these refs at a commit that nobody has. */
export function advertise(refs: readonly string[], capabilities = 'shallow side-band-64k'): Answer {
  return (_request, response) => {
    const lines = refs.map((ref, i) => packet(`${NOBODYS} ${ref}${i === 0 ? `\0${capabilities}` : ''}\n`));
    response
      .writeHead(200, { 'content-type': 'application/x-git-upload-pack-advertisement' })
      .end(Buffer.concat([packet('# service=git-upload-pack\n'), FLUSH, ...lines, FLUSH]));
  };
}

/** A pack of one blob that is said to be huge, of bytes that never end. */
export const endlessPack: Answer = (request, response) => {
  let asked = '';
  request.on('data', (chunk: Buffer) => (asked += chunk.toString('latin1')));
  request.on('end', () => flood(response, asked.includes('deepen')));
};

function flood(response: ServerResponse, isShallow: boolean): void {
  response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
  if (isShallow) response.write(Buffer.concat([packet(`shallow ${NOBODYS}`), FLUSH]));
  response.write(packet('NAK\n'));
  // Header of the pack; a blob of 2^39 bytes; the two bytes that open a zlib stream.
  response.write(Buffer.from('PACK\0\0\0\x02\0\0\0\x01', 'latin1'));
  response.write(Buffer.from([0xb0, 0x80, 0x80, 0x80, 0x80, 0x40, 0x78, 0x01]));
  // A stored block of the largest size, again and again.
  const block = Buffer.concat([Buffer.from([0, 0xff, 0xff, 0, 0]), Buffer.alloc(0xffff)]);
  const send = () => {
    while (!response.destroyed && response.write(block));
  };
  response.on('drain', send);
  send();
}
