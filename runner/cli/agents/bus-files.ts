/** The files of a bus by which its agents are judged, and where in them something stands. */
import type { Agent } from '../../core/agent.ts';
import type { Misfit } from '../../core/fault.ts';
import { sayFault } from '../../core/faultwords.ts';
import type { Problem } from '../../core/problem.ts';

export interface AgentFiles {
  /** Where they were read: a folder or a remote. */
  from: string;
  /** `strata.yaml`, or null where there is none. */
  config: Uint8Array | null;
  /** By path in the bus, all that lies below the agents' folder; `bytes` of markdown files only. */
  files: Map<string, { executable: boolean; bytes: Uint8Array | null }>;
}

/** Makes problems that name the agent's file, the line of a key, and the key. */
export function problemsOf(files: AgentFiles['files'], severity: Problem['severity']) {
  return (agent: Agent, key: string, misfit: Misfit): Problem => ({
    severity,
    file: agent.path,
    line: lineOf(agent, key, files),
    at: key,
    ...sayFault(misfit),
  });
}

/** Line of a key in the front matter; undefined where it cannot be told. */
function lineOf(agent: Agent, key: string, files: AgentFiles['files']): number | undefined {
  const bytes = files.get(agent.path)?.bytes;
  const lines = bytes ? Buffer.from(bytes).toString('utf8').split('\n') : [];
  const at = lines.findIndex((line) => line.replace(/^\uFEFF/, '').startsWith(`${key}:`));
  return at < 0 ? undefined : at + 1;
}
