// `npm run test:faults`: every fault that Strata promises to survive, and a table of what became of the
// deliveries. Fails unless the last three columns are zero. `--json` prints the table as JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable, isSound, readTable, totalOf } from './faults/table.mjs';
import { at } from './setup/root.mjs';
import { runToEnd } from './setup/run.mjs';
import { setUp } from './setup.mjs';

await setUp(['sshd', 'faketime', 'podman', 'bubblewrap']);

const json = process.argv.includes('--json');
const folder = mkdtempSync(join(tmpdir(), 'strata-faults-'));
const table = join(folder, 'table.jsonl');
// With --json standard output belongs to the table.
const report = json ? [`--outputFile.json=${join(folder, 'report.json')}`, '--reporter=json'] : [];
const vitest = [at('node_modules/vitest/vitest.mjs'), 'run', ...report, 'test/faults', 'test/simulation'];
const exitCode = await runToEnd(process.execPath, vitest, {
  STRATA_BUILT: '1',
  STRATA_FAULTS: 'full',
  STRATA_FAULT_TABLE: table,
});
const rows = readTable(table);
rmSync(folder, { recursive: true, force: true });

console.log(json ? JSON.stringify({ rows, total: totalOf(rows) }, null, 2) : `\n${formatTable(rows)}`);
process.exitCode = exitCode === 0 && !isSound(rows) ? 1 : exitCode;
