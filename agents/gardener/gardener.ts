import type { AgentContext, AgentModule, ProposalDraft } from '@97layer/strata/agent';
import { openFolder, readLogbook, readPolicy } from '@97layer/strata/tools';
import { changeEvent, makeAgain, makeChange, notAskedYet } from '../studio/change.ts';
import { daysBefore } from '../studio/days.ts';
import { readDirective } from '../studio/directive.ts';
import { neededText, numberIn, type Payload } from '../studio/payload.ts';
import { disliked, publishedSentences, touchedIn } from './hands.ts';
import { wishesFor } from './propose.ts';
import { writeReport } from './report.ts';
import { weekOf } from './week.ts';

const directiveChange = 'directive_change_needed';

/** Looks back on `weekly_review` and by its schedule; makes one change on `directive_change_needed`, and again on `refinement_needed`. */
const garden: AgentModule = ({ type, payload }, context) => {
  const make = (asked: Payload) => changeDirective(asked, context);
  if (type === directiveChange) return make(payload);
  return type === 'refinement_needed' ? makeAgain(payload, make) : review(context);
};

export default garden;

async function review({ workdir, day }: AgentContext): Promise<ProposalDraft> {
  const folder = openFolder(workdir);
  const directive = await readDirective(folder, 'directives/agents/gardener.md');
  const since = daysBefore(day, Math.max(1, numberIn(directive, 'days') ?? 7));
  const logbook = await readLogbook(folder, ['queue/done', 'queue/dead'], since);
  const week = weekOf(logbook);
  const touched = await touchedIn(logbook.records, folder);
  const words = disliked(touched, await publishedSentences(folder), numberIn(directive, 'least') ?? 2);
  const wishes = await wishesFor(week, words, { directive, folder, tierOf: await readPolicy(folder) });
  const changes = notAskedYet(wishes.changes, logbook.events, directiveChange);
  const report = await writeReport(week, touched, { ...wishes, changes }, { day, since });
  return {
    files: [{ path: `knowledge/reports/garden/${day}.md`, content: report }],
    emits: changes.map((change) => changeEvent(directiveChange, change)),
    reply: `Looked back to ${since}: ${week.judged.length} judgements, ${changes.length} changes asked for.`,
  };
}

/** The bar and its weights are a person's. */
const fixed = new Set(['pass', 'weights', 'rounds', 'worth']);

async function changeDirective(payload: Payload, { workdir }: AgentContext): Promise<ProposalDraft> {
  const folder = openFolder(workdir);
  const path = neededText(payload, 'path');
  const key = String(Array.isArray(payload['keys']) ? payload['keys'][0] : '');
  if (fixed.has(key)) throw new Error(`"${key}" is how high the bar is: only a person changes it.`);
  if ((await readPolicy(folder))(path) === 'frozen')
    throw new Error(`${path} is frozen in strata.yaml: no agent changes it.`);
  return makeChange(payload, folder);
}
