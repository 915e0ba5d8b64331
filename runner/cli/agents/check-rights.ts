/** Rights that contradict each other: tools without the right they need, rights that the bus never gives. */
import type { Agent } from '../../core/agent.ts';
import type { Config } from '../../core/config.ts';
import { unsafePath } from '../../core/filenames.ts';
import { CLAUDE_CODE, isServer, providerBehind } from '../../core/models.ts';
import { REACHING, toolRights, type ToolRight } from '../../core/modeltools.ts';
import { toolSet } from '../../engines/claude-code/tools.ts';
import { baseOf, isWithin, named, namesPath } from '../../core/paths.ts';
import type { Problem } from '../../core/problem.ts';
import { problemsOf, type AgentFiles } from './bus-files.ts';

export function checkRights(agent: Agent, config: Config, files: AgentFiles['files']): Problem[] {
  return [
    ...named(agent.writes).flatMap((glob) => neverWritten(agent, glob, config, files)),
    ...(providerBehind(agent.engine) || isServer(agent.engine) ? checkTools(agent, files) : []),
  ];
}

/** What no proposal may hold, whatever its agent's file says: every run that writes it would be rejected. */
function neverWritten(
  agent: Agent,
  glob: string,
  { paths, policy }: Config,
  files: AgentFiles['files'],
): Problem[] {
  const base = baseOf(glob);
  const error = problemsOf(files, 'error');
  if (base !== '' && isWithin(base, paths.queue))
    return [error(agent, 'writes', { kind: 'writes-queue', glob })];
  const unsafe = base === '' ? null : unsafePath(base);
  if (unsafe !== null) return [error(agent, 'writes', { kind: 'writes-unsafe', glob, why: unsafe })];
  if (!namesPath(policy.frozen, base === glob ? base : `${base}/${ANYTHING}`)) return [];
  return [error(agent, 'writes', { kind: 'writes-frozen', glob })];
}

/** Stands for all that a pattern may match: below a folder, and of no kind that a list would mean alone. */
const ANYTHING = 'any/thing';

/** Tools that are of no use where nothing may be written. */
const WRITING: readonly ToolRight[] = ['write', 'image', 'speech', 'video'];

function checkTools(agent: Agent, files: AgentFiles['files']): Problem[] {
  const note = problemsOf(files, 'note');
  const { tools, ...rights } = toolRights(agent.tools);
  const own = agent.engine === CLAUDE_CODE ? toolSet(agent) : null;
  const missing = own?.missing ?? rights.missing;
  const isNamed = agent.tools.length > 0;
  const writes = WRITING.some((tool) => tools.has(tool)) || own?.startsPrograms;
  const reaches = REACHING.some((tool) => tools.has(tool));
  return [
    ...missing.map((tool) => note(agent, 'tools', { kind: 'no-tool', tool })),
    ...(isNamed && writes && agent.writes.length === 0
      ? [note(agent, 'tools', { kind: 'tool-without-writes' })]
      : []),
    ...(isNamed && !writes && agent.writes.length > 0
      ? [note(agent, 'writes', { kind: 'writes-without-tool' })]
      : []),
    ...(reaches && agent.network.length === 0 ? [note(agent, 'tools', { kind: 'tool-without-hosts' })] : []),
  ];
}
