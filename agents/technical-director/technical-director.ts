import type { AgentContext, AgentEvent, AgentModule, ProposalDraft } from '@97layer/strata/agent';
import { openFolder, readLogbook } from '@97layer/strata/tools';
import { changeEvent, makeAgain, makeChange, notAskedYet } from '../studio/change.ts';
import { daysBefore } from '../studio/days.ts';
import { readDirective } from '../studio/directive.ts';
import { neededText, numberIn, textIn, type Payload } from '../studio/payload.ts';
import { answer } from './answer.ts';
import { analyse } from './figures.ts';
import { changesFor } from './propose.ts';
import { writeReport } from './report.ts';

const settingChange = 'setting_change_needed';

/**
 * Reports on `system_check`, answers on `system_question`, and proposes one change on `setting_change_needed`, and
 * again on `refinement_needed`.
 */
const direct: AgentModule = (event, context) => {
  const make = (asked: Payload) => changeSetting(asked, context);
  if (event.type === settingChange) return make(event.payload);
  if (event.type === 'refinement_needed') return makeAgain(event.payload, make);
  return event.type === 'system_question' ? answerQuestion(event, context) : check(context);
};

export default direct;

/** Bounds of an agent's work. What it may read, write, reach or know is no setting. */
const settings = ['timeout-minutes', 'retry', 'max-turns', 'budget', 'concurrency', 'needs'];

async function changeSetting(payload: Payload, { workdir }: AgentContext): Promise<ProposalDraft> {
  const key = String(Array.isArray(payload['keys']) ? payload['keys'][0] : '');
  if (!settings.includes(key))
    throw new Error(
      `"${key}" is not among the settings that I change (${settings.join(', ')}): ask a person.`,
    );
  return makeChange(payload, openFolder(workdir));
}

async function look({ workdir, day }: AgentContext) {
  const folder = openFolder(workdir);
  const directive = await readDirective(folder, 'directives/agents/technical-director.md');
  const since = daysBefore(day, Math.max(1, numberIn(directive, 'days') ?? 7));
  const { records, events } = await readLogbook(folder, ['queue/done', 'queue/dead', 'queue/open'], since);
  return { folder, directive, since, events, analysis: analyse(records) };
}

async function answerQuestion({ payload }: AgentEvent, context: AgentContext): Promise<ProposalDraft> {
  const question = textIn(payload, 'question') ?? neededText(payload, 'body');
  const { analysis, since } = await look(context);
  return { reply: answer(question, analysis, since) };
}

async function check(context: AgentContext): Promise<ProposalDraft> {
  const { folder, directive, since, events, analysis } = await look(context);
  const wanted = await changesFor(analysis.agents, directive, folder);
  const changes = notAskedYet(wanted, events, settingChange);
  const { day } = context;
  const failed = analysis.failures.reduce((sum, one) => sum + one.events.length, 0);
  return {
    files: [
      {
        path: `knowledge/reports/system/${day}.md`,
        content: await writeReport(analysis, changes, { day, since }),
      },
    ],
    emits: changes.map((change) => changeEvent(settingChange, change)),
    reply: `${failed} deliveries failed since ${since}; ${changes.length} changes proposed.`,
  };
}
