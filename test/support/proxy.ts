import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { atEndOfTest } from './cleanup.ts';

/**
 * What is wrong with the line. `refuse`: nobody listens. `mute`: accepts, and never says or takes
 * anything. `delay`: each piece comes so much later. `cut`: the connection breaks after so many bytes
 * of one side.
 */
export type LineFault =
  | { kind: 'refuse' }
  | { kind: 'mute' }
  | { kind: 'delay'; ms: number }
  | { kind: 'cut'; from: 'client' | 'server'; after: number };

export interface Proxy {
  port: number;
  /** Connections so far, those that met a fault included. */
  connections: number;
  /** From the next connection on. Null: a sound line. */
  set(fault: LineFault | null): Promise<void>;
  /** Breaks what is open, without a word. */
  cutAll(): void;
}

/** A line on loopback to a server's port, with faults. It ends with the test. */
export async function serveProxy(target: number): Promise<Proxy> {
  const open = new Set<Socket>();
  let fault: LineFault | null = null;
  let server: Server | null = null;

  const cutAll = (): void => {
    for (const socket of open) socket.resetAndDestroy();
  };
  const track = (socket: Socket): Socket => {
    open.add(socket);
    // A broken line is the point of it all; the pair goes together.
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
    return socket;
  };
  const accept = (client: Socket): void => {
    proxy.connections += 1;
    track(client);
    if (fault?.kind === 'mute') return;
    join(client, track(connect(target, '127.0.0.1')), fault);
  };
  const listen = async (port: number): Promise<void> => {
    server = createServer(accept);
    await new Promise<void>((resolve, reject) => {
      server!.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  };
  const stopListening = (): void => {
    server?.close();
    server = null;
  };

  const proxy: Proxy = {
    port: 0,
    connections: 0,
    cutAll,
    async set(next) {
      fault = next;
      if (next?.kind === 'refuse') stopListening();
      else if (server === null) await listen(proxy.port);
    },
  };
  await listen(0);
  proxy.port = (server!.address() as AddressInfo).port;
  atEndOfTest(() => {
    stopListening();
    cutAll();
  });
  return proxy;
}

function join(client: Socket, server: Socket, fault: LineFault | null): void {
  pass(client, server, fault, 'client');
  pass(server, client, fault, 'server');
  client.once('close', () => server.destroy());
  server.once('close', () => client.destroy());
}

/** Hands on what one side says; of a piece in which the line breaks, the part before that. */
function pass(from: Socket, to: Socket, fault: LineFault | null, side: 'client' | 'server'): void {
  let passed = 0;
  const wait = fault?.kind === 'delay' ? fault.ms : 0;
  const limit = fault?.kind === 'cut' && fault.from === side ? fault.after : Number.POSITIVE_INFINITY;
  const later = (act: () => void): void => void (wait > 0 ? setTimeout(act, wait) : act());
  from.on('data', (piece: Buffer) => {
    const room = Math.max(0, limit - passed);
    passed += piece.length;
    later(() => to.write(piece.subarray(0, room)));
    if (passed > limit) {
      from.resetAndDestroy();
      to.end();
    }
  });
  from.once('end', () => later(() => to.end()));
}
