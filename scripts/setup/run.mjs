import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { at } from './root.mjs';

/**
 * Runs a program on this terminal, in the repository's root. A Ctrl-C reaches it by itself, as one of the
 * same process group; a SIGTERM is sent to one process only and is passed on.
 * @returns {Promise<number>} its exit code; after a signal 128 and the signal's number, as shells say it
 */
export function runToEnd(program, args, env = {}) {
  const child = spawn(program, args, { cwd: at(), env: { ...process.env, ...env }, stdio: 'inherit' });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
