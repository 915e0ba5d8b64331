/** Whether agents whose engine is `claude-code` can run here. Most machines need it for nothing. */
import {
  findClaudeCode,
  LEAST_CLAUDE_CODE,
  versionOfClaudeCode,
} from '../../engines/claude-code/installed.ts';
import { text } from '../text/index.ts';
import { isAtLeast, type Check } from './machine.ts';

const MEND = 'npm install -g @anthropic-ai/claude-code';

export async function checkClaudeCode(): Promise<Check> {
  const name = 'claude-code';
  const program = findClaudeCode();
  if (program === null) return { name, state: 'absent', words: text.doctor.noClaudeCode, mend: MEND };
  const version = await versionOfClaudeCode(program);
  if (version === null)
    return { name, state: 'absent', words: text.doctor.deadClaudeCode(program), mend: MEND };
  const enough = isAtLeast(version, LEAST_CLAUDE_CODE);
  const words = text.doctor.version('Claude Code', version, LEAST_CLAUDE_CODE.join('.'), enough);
  return { name, state: enough ? 'ok' : 'absent', words, mend: enough ? null : MEND };
}
