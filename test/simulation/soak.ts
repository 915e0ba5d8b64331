/**
 * The long form: plays schedules of ever new seeds until it is stopped (Ctrl-C), or for so many minutes:
 * `npx tsx test/simulation/soak.ts --minutes 30`. Says how many it played, and how to play again what failed.
 */
import { randomInt } from 'node:crypto';
import { describeFailure, playSchedules } from './schedule.ts';
import { SUBJECTS } from './subjects/index.ts';

/** Between two looks at the clock. */
const AT_ONCE = 100;
const TELL_MS = 60_000;

const at = process.argv.indexOf('--minutes');
const minutes = at < 0 ? Number.POSITIVE_INFINITY : Number(process.argv[at + 1]);
const end = performance.now() + minutes * 60_000;
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

let schedules = 0;
const again: string[] = [];
let toldAt = performance.now();
for (let round = 0; !stop.signal.aborted && performance.now() < end; round += 1) {
  const subject = SUBJECTS[round % SUBJECTS.length]!;
  const played = await playSchedules({ subject, seed: randomInt(2 ** 31), schedules: AT_ONCE });
  schedules += played.schedules;
  if (played.failure) {
    again.push(played.failure.replay);
    console.log(`${describeFailure(played.failure)}\n`);
  }
  if (performance.now() - toldAt < TELL_MS) continue;
  toldAt = performance.now();
  console.log(`${schedules} schedules, ${again.length} failed`);
}
console.log([`${schedules} schedules, ${again.length} failed`, ...again].join('\n'));
process.exitCode = again.length > 0 ? 1 : 0;
