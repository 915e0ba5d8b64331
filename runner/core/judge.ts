/** The judgement of a proposal: rights and policy, whole or not at all. */
import { matchesType, type Agent } from './agent.ts';
import type { Config } from './config.ts';
import { eventSettings, parseEvent, serializeEvent } from './event.ts';
import { clashes, unsafePath } from './filenames.ts';
import { childId } from './landing.ts';
import { typeFolder } from './layout.ts';
import { isWithin, namesPath } from './paths.ts';
import { formatProblem } from './problem.ts';
import { tierOf, type Proposal } from './proposal.ts';
import { MAX_NAME } from './values.ts';

/** Every reason why a proposal may not land; empty if it may. One fault rejects all of it. */
export function judge(proposal: Proposal, agent: Agent, config: Config): string[] {
  return [
    ...proposal.files.flatMap((file) => judgeFile(file, agent, config)),
    // What is deleted stands in nobody's way.
    ...clashes(proposal.files.filter(({ bytes }) => bytes !== null).map(({ path }) => path)),
    ...proposal.emits.flatMap((emit) => judgeEmit(emit, agent, config)),
    ...(proposal.waiting && proposal.files.length + proposal.emits.length > 0
      ? ['it waits for a person, so it can write and emit nothing yet; checkpoints keep what it did']
      : []),
    ...(proposal.files.length > config.limits.files
      ? [`${proposal.files.length} files; at most ${config.limits.files} are allowed (limits.files)`]
      : []),
    ...(proposal.emits.length > config.limits.emits
      ? [`${proposal.emits.length} events; at most ${config.limits.emits} are allowed (limits.emits)`]
      : []),
  ];
}

function judgeFile(file: Proposal['files'][number], agent: Agent, config: Config): string[] {
  const shown = JSON.stringify(file.path);
  const unsafe = unsafePath(file.path);
  if (unsafe) return [`${shown}: ${unsafe}`];
  const faults: string[] = [];
  if (isWithin(file.path, config.paths.queue)) {
    return [`${shown}: the queue is changed by emitting events only`];
  }
  if (!namesPath(agent.writes, file.path)) {
    faults.push(`${shown} is outside what ${agent.id} may write (${agent.writes.join(', ') || 'nothing'})`);
  }
  const tier = tierOf(file.path, config);
  if (tier === 'frozen') faults.push(`${shown} is frozen: no agent may change it`);
  if (file.bytes && file.bytes.length > config.limits.fileBytes) {
    faults.push(
      `${shown} has ${file.bytes.length} bytes; at most ${config.limits.fileBytes} are allowed (limits.file_bytes)`,
    );
  }
  return faults;
}

function judgeEmit(emit: Proposal['emits'][number], agent: Agent, config: Config): string[] {
  const faults = agent.emits.some((pattern) => matchesType(pattern, emit.type))
    ? []
    : [
        `event ${JSON.stringify(emit.type)} is outside what ${agent.id} may emit (${agent.emits.join(', ') || 'nothing'})`,
      ];
  return [...faults, ...unreadableParts(emit, config)];
}

/** No run can leave what would then be dead: it is written and read as it will be, at the longest it can get. */
function unreadableParts(emit: Proposal['emits'][number], config: Config): string[] {
  const { events: eventsFolder } = config.paths;
  const id = childId(emit, '0'.repeat(24), config.limits.emits);
  const text = serializeEvent({
    id,
    type: emit.type,
    payload: emit.payload,
    timestamp: LONGEST.moment,
    nextAgent: emit.next_agent ?? null,
    saidSender: LONGEST.name,
    priority: emit.priority ?? 0,
    requiresAck: emit.requires_ack,
    notBefore: emit.not_before ?? null,
    deadline: emit.deadline ?? null,
    correlationId: LONGEST.name,
    causedBy: LONGEST.name,
    files: emit.files,
    draft: LONGEST.hash,
    depth: config.limits.depth,
    trail: Array.from({ length: config.limits.depth }, () => LONGEST.hash),
  });
  const source = {
    path: `${eventsFolder}/${typeFolder(emit.type)}/${id}.json`,
    blob: LONGEST.hash,
    bytes: Buffer.from(text),
  };
  return parseEvent(source, eventSettings(config))
    .problems.filter(({ severity }) => severity === 'error')
    .map((problem) =>
      formatProblem({ ...problem, file: `event ${JSON.stringify(emit.type)}`, line: undefined }),
    );
}

/** What the runner writes around a payload, as long as it can be. */
const LONGEST = {
  moment: '2026-01-01T00:00:00.000Z',
  name: '\uac00'.repeat(MAX_NAME),
  hash: '0'.repeat(40),
};

const MOST_FAULTS = 50;
const FAULT_LENGTH = 500;

/** As many faults, and as much of each, as people read (law 14). */
export function boundedFaults(faults: readonly string[]): string[] {
  const shown = faults
    .slice(0, MOST_FAULTS)
    .map((fault) => (fault.length > FAULT_LENGTH ? `${fault.slice(0, FAULT_LENGTH - 1)}…` : fault));
  const more = faults.length - shown.length;
  return more > 0 ? [...shown, `and ${more} faults more`] : shown;
}
