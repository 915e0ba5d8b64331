/** What this machine's runners can think with. */
import { providersHere, type Providers } from '../core/models.ts';
import { findClaudeCode } from '../engines/claude-code/installed.ts';
import { knownSecrets } from '../secrets.ts';

export function providersOfThisMachine(): Providers {
  return providersHere(knownSecrets(), findClaudeCode() !== null);
}
