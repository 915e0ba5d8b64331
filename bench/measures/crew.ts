/**
 * A server and runners, each a process of its own as they are where people use them: in one process the
 * start of every git would hold up all the others.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type Told = { kind: 'ready'; origin: string } | { kind: 'ended' } | { kind: 'landed' };

const MEMBER = fileURLToPath(new URL('crew-member.ts', import.meta.url));

export interface Member {
  /** The server's address. */
  origin: string;
  /** Has a runner look at the bus at once. */
  wake(): void;
  /** Lets it go, and waits for its end. */
  stop(): Promise<void>;
}

/** Serves the repositories below a folder. */
export function startServer(root: string): Promise<Member> {
  return start(['serve', root], () => undefined);
}

/** A runner whose agents work so many milliseconds, one at a time. */
export function startMember(
  url: string,
  name: string,
  work: number,
  tell: (kind: Told['kind']) => void,
): Promise<Member> {
  return start(['work', url, name, String(work)], tell);
}

async function start(args: readonly string[], tell: (kind: Told['kind']) => void): Promise<Member> {
  const child = fork(MEMBER, args, { execArgv: process.execArgv });
  const ended = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${args.join(' ')} ended before it was ready`)));
    child.on('message', (told: Told) => (told.kind === 'ready' ? resolve(told.origin) : tell(told.kind)));
  });
  const stop = async () => {
    if (child.connected) child.disconnect();
    await ended;
  };
  return { origin, wake: () => void child.send('wake'), stop };
}
