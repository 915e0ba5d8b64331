import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, startProgram } from '../../test/support/processes.ts';
import { descendants } from '../../test/support/process-tree.ts';
import { tempFolder } from '../../test/support/temp.ts';

const MB = 1024;

/** Peak memory of the runner's own process in MB, by the kernel's count. */
export async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / MB;
}

async function presentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / MB;
}

/** The compiled command on a bus, in its own process, as users run it. */
export async function runnerProcess(remote: string, args: string[] = []) {
  const state = await tempFolder('state');
  const started = await startProgram(
    [process.execPath, `${root}/dist/cli/main.js`, 'run', '--repo', remote, '--json', ...args],
    {
      env: { STRATA_STATE: state },
    },
  );
  return started;
}

/** MB of a runner that has nothing to do, five seconds after it began. */
export async function idleMemory(remote: string): Promise<number> {
  const runner = await runnerProcess(remote);
  await sleep(5000);
  const used = await presentOf(runner.pid);
  runner.kill('SIGTERM');
  await runner.exited;
  return used;
}

/** Peak MB of a runner while it drains what is queued. */
export async function drainMemory(remote: string): Promise<number> {
  const runner = await runnerProcess(remote, ['--until-idle']);
  let peak = 0;
  const exited = runner.exited.then(() => true);
  while (!(await Promise.race([exited, sleep(50, false)]))) {
    peak = Math.max(peak, (await peakOf(runner.pid)) || 0);
  }
  return peak;
}

/** The server of these measurements runs below this process too; its memory is not a runner's. */
async function isServer(pid: number): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return /http-backend|upload-pack|receive-pack|pack-objects/.test(command);
}

/** Peak MB of any of a runner's gits that run below this process while `work` does. */
export async function gitMemory<T>(work: () => Promise<T>): Promise<{ value: T; peak: number }> {
  let peak = 0;
  const value = work();
  const settled = value.then(
    () => true,
    () => true,
  );
  while (!(await Promise.race([settled, sleep(5, false)]))) {
    for (const { pid } of descendants(process.pid)) {
      if (!(await isServer(pid))) peak = Math.max(peak, (await peakOf(pid)) || 0);
    }
  }
  return { value: await value, peak };
}
