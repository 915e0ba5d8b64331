/**
 * Moments at which a test may have this process killed, as a power cut would: `STRATA_KILL_AT=before-push`
 * kills at the first such moment, `before-push:3` at the third. Without the variable nothing happens.
 */
export type KillPoint =
  | `${'before' | 'after'}-${'write' | 'push' | 'claim' | 'run' | 'tie' | 'fold' | 'heartbeat' | 'checkpoint' | 'gc'}`
  | 'between-refs'
  | 'between-branch-and-checkout';

const [wanted = '', times = '1'] = (process.env['STRATA_KILL_AT'] ?? '').split(':');
let left = Number(times);

export function killPoint(name: KillPoint): void {
  if (name !== wanted) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
}
