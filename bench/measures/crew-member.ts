/** One process of a crew: the server, or a runner that looks when it is told. It ends when its parent lets go. */
import { cleanUp } from '../../test/support/cleanup.ts';
import { serveGitHttp } from '../../test/support/git-http.ts';
import { startRunner } from './bus.ts';
import type { Told } from './crew.ts';

function tell(told: Told): void {
  if (process.connected) process.send?.(told);
}

async function serve(root: string): Promise<() => Promise<void>> {
  const { origin, close } = await serveGitHttp(root);
  tell({ kind: 'ready', origin });
  return close;
}

async function work(url: string, name: string, milliseconds: number): Promise<() => Promise<void>> {
  const { runner, done } = await startRunner(url, {
    name,
    mode: 'daemon',
    work: milliseconds,
    report: ({ kind }) => {
      if (kind === 'ended' || kind === 'landed') tell({ kind });
    },
  });
  process.on('message', () => runner.wake());
  tell({ kind: 'ready', origin: url });
  return async () => {
    runner.stop('now');
    await done;
  };
}

const [role = '', where = '', name = '', milliseconds = '0'] = process.argv.slice(2);
const stop = await (role === 'serve' ? serve(where) : work(where, name, Number(milliseconds)));
process.once('disconnect', () => void stop().then(cleanUp));
