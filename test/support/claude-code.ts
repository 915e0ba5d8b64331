/** Claude Code as the set-up brought it for the tests, at its pinned version. */
import { join } from 'node:path';
import { root } from './processes.ts';

const setup = (await import(join(root, 'scripts/setup/claude-code.mjs'))) as {
  findClaudeCode: () => string | undefined;
};
const found = setup.findClaudeCode();

/** Why its tests are skipped, or null. On CI nothing is skipped: there they fail. */
export const noClaudeCode =
  found === undefined && !process.env['CI'] ? 'skipped: no Claude Code; run: npm test' : null;

export const CLAUDE_CODE_PROGRAM = found ?? '/nowhere/claude';
