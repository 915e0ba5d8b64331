// `npm run soak`: random kills of real runners, and random schedules of simulated ones, until Ctrl-C or
// for `--minutes N`. Prints what was done; fails where anything was lost, doubled or needed a hand.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatTable, isSound, readTable } from './faults/table.mjs';
import { at } from './setup/root.mjs';
import { setUp } from './setup.mjs';

const TELL_MS = 60_000;

const { values } = parseArgs({ options: { minutes: { type: 'string' } } });
const minutes = values.minutes === undefined ? undefined : Number(values.minutes);
if (minutes !== undefined && !(minutes > 0)) {
  console.error('--minutes wants a number above 0');
  process.exit(2);
}
await setUp([]);

const folder = mkdtempSync(join(tmpdir(), 'strata-soak-'));
const table = join(folder, 'table.jsonl');
// Whatever a test leaves behind when it fails goes with the folder.
mkdirSync(join(folder, 'tmp'));
const env = {
  STRATA_BUILT: '1',
  STRATA_SOAK: folder,
  STRATA_FAULT_TABLE: table,
  TMPDIR: join(folder, 'tmp'),
};

const kills = start([at('node_modules/vitest/vitest.mjs'), 'run', 'test/faults/kill-random.test.ts']);
const schedules = start(['--import', 'tsx', '--conditions=strata-source', at('test/simulation/soak.ts')]);

const telling = setInterval(() => console.log(said()), TELL_MS);
const limit = minutes === undefined ? undefined : setTimeout(stop, minutes * 60_000);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

const [[killed], [scheduled]] = await Promise.all([once(kills, 'exit'), once(schedules, 'exit')]);
clearInterval(telling);
clearTimeout(limit);
const rows = readTable(table);
console.log(`\n${formatTable(rows)}`);
rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
process.exit(killed === 0 && scheduled === 0 && isSound(rows) ? 0 : 1);

/** In a process group of its own: Ctrl-C is to end rounds, not cut them off. */
function start(args) {
  const stdio = ['ignore', 'inherit', 'inherit'];
  return spawn(process.execPath, args, { cwd: at(), env: { ...process.env, ...env }, stdio, detached: true });
}

/** Both end after the round they are in. */
function stop() {
  console.log('Ending after what is under way ...');
  writeFileSync(join(folder, 'stop'), '');
  schedules.kill('SIGINT');
}

function said() {
  const [row] = readTable(table);
  return row
    ? `${row.tries} runners killed, ${row.lost} events lost, ${row.doubled} doubled`
    : 'no round is over yet';
}
