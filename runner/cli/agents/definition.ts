/** An agent's file, as text. Pure. */
import { stringify } from 'yaml';
import { isAgentPath, parseAgent, type ParsedAgent } from '../../core/agent.ts';
import { slugOf } from '../../core/layout.ts';

/** Front matter with the keys that have a value, and the text below it. */
export function definitionText(keys: Readonly<Record<string, unknown>>, body: string): string {
  const said = Object.entries(keys).filter(([, value]) => !isEmpty(value));
  const matter = stringify(Object.fromEntries(said), { lineWidth: 0, flowCollectionPadding: false });
  return `---\n${matter}---\n\n${body.trim()}\n`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A name as it may stand in a path; empty where nothing of it may. */
export function idOf(name: string): string {
  return name.split('/').map(slugOf).filter(Boolean).join('/');
}

/** The file as a runner will read it. */
export function readDefinition(path: string, content: string, agentsFolder: string): ParsedAgent {
  if (!isAgentPath(path, agentsFolder)) throw new Error(`${path} is no agent's file`);
  return parseAgent({ path, blob: '', bytes: Buffer.from(content) }, { agentsFolder });
}
