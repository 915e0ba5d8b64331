/** The bus's own history, for a model: commits and records that it may read, newest first. */
import * as z from 'zod';
import type { Chronicle } from '../../core/chronicle.ts';
import type { ModelTool } from '../../core/modeltools.ts';
import type { Record as StrataRecord } from '../../core/outcome.ts';
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

type Asked = z.output<typeof schema>;

const described = {
  name: 'git-log',
  description: "The bus's history: what changed, and how runs ended.",
  schema,
  isOutside: true,
};

export function gitLog(chronicle: Chronicle): ModelTool {
  return makeTool(described, async (asked) => {
    const found = await (asked.what === 'commits' ? commits(chronicle, asked) : records(chronicle, asked));
    return found.length === 0 ? 'nothing was found that you may read' : found.join('\n\n');
  });
}

async function commits(chronicle: Chronicle, { path, most }: Asked): Promise<string[]> {
  const found = await chronicle.commits(path ?? null, most);
  return found.map(({ commit, author, at, message, paths }) => {
    const changed = paths.map((one) => `  ${one}`);
    return [`${commit} ${at} ${author}`, message.slice(0, MESSAGE_LENGTH), ...changed].join('\n');
  });
}

async function records(chronicle: Chronicle, { agent, state, most }: Asked): Promise<string[]> {
  const isMeant = (record: StrataRecord) =>
    (agent === undefined || record.agent === agent) && (state === undefined || record.state === state);
  const found = await chronicle.records(isMeant, most);
  return found.map(({ path, record }) => `${path}\n${JSON.stringify(told(record))}`);
}

function told(record: StrataRecord): object {
  const { event, type, agent, state, reason, faults, timings, model, cost_usd, verdict, reply } = record;
  const short = reply?.slice(0, REPLY_LENGTH) ?? null;
  return { event, type, agent, state, reason, faults, ended: timings.ended, model, cost_usd, verdict, reply: short }; // prettier-ignore
}
