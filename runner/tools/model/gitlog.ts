/** The bus's own history, for a model: commits and records that it may read, newest first. */
import { z } from 'zod';
import type { Chronicle, ChronicleCommit, ChronicleRecord } from '../../core/chronicle.ts';
import type { ModelTool } from '../../core/modeltools.ts';
import { makeTool } from './tool.ts';

const MOST = 50;
const MESSAGE_LENGTH = 2000;
const REPLY_LENGTH = 1000;

const schema = z.object({
  what: z
    .enum(['commits', 'records'])
    .describe('Commits that changed what you may read, or records of runs, which `reads` must give you'),
  path: z.string().max(500).optional().describe('Of commits: a file or folder that they changed'),
  agent: z.string().max(200).optional().describe('Of records: the id of an agent'),
  state: z
    .enum(['done', 'retry', 'waiting', 'failed', 'cancelled', 'rejected'])
    .optional()
    .describe('Of records: how the run ended'),
  most: z.number().int().min(1).max(MOST).default(20),
});

export function gitLog(chronicle: Chronicle): ModelTool {
  const tool = { name: 'git-log', description: "The bus's history: what changed, and how runs ended.", schema, isOutside: true }; // prettier-ignore
  return makeTool(tool, async ({ what, path, agent, state, most }) => {
    const found =
      what === 'commits'
        ? (await chronicle.commits(path ?? null, most)).map(commitLines)
        : (
            await chronicle.records(
              (record) => [undefined, record.agent].includes(agent) && [undefined, record.state].includes(state),
              most,
            )
          ).map(recordLines);
    return found.length === 0 ? 'nothing was found that you may read' : found.join('\n\n');
  }); // prettier-ignore
}

function commitLines({ commit, author, at, message, paths }: ChronicleCommit): string {
  return [`${commit} ${at} ${author}`, message.slice(0, MESSAGE_LENGTH), ...paths.map((path) => `  ${path}`)].join('\n'); // prettier-ignore
}

function recordLines({ path, record }: ChronicleRecord): string {
  const { event, type, agent, state, reason, faults, timings, model, cost_usd, verdict, reply } = record;
  const told = { event, type, agent, state, reason, faults, ended: timings.ended, model, cost_usd, verdict };
  return `${path}\n${JSON.stringify({ ...told, reply: reply?.slice(0, REPLY_LENGTH) ?? null })}`;
}
