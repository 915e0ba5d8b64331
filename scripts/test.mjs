// `npm test`: sets up, runs the tests, and closes with one line that a script can read.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from './setup/root.mjs';
import { runToEnd } from './setup/run.mjs';
import { setUp } from './setup.mjs';

await setUp([
  'browser', 'fonts', 'sshd', 'python', 'faketime', 'podman', 'bubblewrap', 'speech', 'video', 'claude-code',
]); // prettier-ignore

const folder = mkdtempSync(join(tmpdir(), 'strata-report-'));
const report = join(folder, 'report.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const vitest = [at('node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...process.argv.slice(2)];
const exitCode = await runToEnd(process.execPath, vitest, { STRATA_BUILT: '1' });
const { passed, failed } = readReport(report, exitCode);
rmSync(folder, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = exitCode === 0 && failed > 0 ? 1 : exitCode;

/**
 * A file that could not be loaded counts as one failed test, and so does a run that failed with every
 * test passed (an error outside of any test, nothing found to run).
 */
function readReport(file, exitCode) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const hasFailedTest = ({ assertionResults }) =>
      assertionResults.some(({ status }) => status === 'failed');
    const broken = testResults.filter((one) => one.status === 'failed' && !hasFailedTest(one)).length;
    const failed = numFailedTests + broken;
    return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
