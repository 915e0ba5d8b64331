/** `strata answer`: an event that answers an agent which waits for a person. */
import type { Command } from 'commander';
import type { Tip } from '../../core/view.ts';
import { fromEnvelope, landEvent } from '../emitting.ts';
import { Refusal } from '../faults.ts';
import { busVerb, wrongUsage, type BusOptions } from '../help.ts';
import { busPath, lookUp, type Dossier } from '../lookup.ts';
import { agentIdOf, operate } from '../operating.ts';
import { plain } from '../plain.ts';
import { say, paint, sayDone, sayJson } from '../print.ts';
import { readPayload } from '../said.ts';
import { answerTo } from '../standing.ts';
import { text } from '../text/index.ts';

interface AnswerOptions extends BusOptions {
  payload?: string;
  agent?: string;
}

const TYPE = 'answer';

export function answerCommand(): Command {
  return busVerb('answer', text.answer)
    .argument('<id>', text.answer.id)
    .argument('[text]', text.answer.text)
    .option('--payload <json>', text.answer.payload)
    .option('--agent <agent>', text.answer.agent)
    .action(answer);
}

async function answer(asked: string, words: string | undefined, options: AnswerOptions): Promise<void> {
  const payload = { ...readPayload(options.payload), ...(words === undefined ? {} : { body: words }) };
  if (Object.keys(payload).length === 0) throw wrongUsage(text.answer.faults.empty);
  await operate(options, async (operator, seen) => {
    const dossier = await lookUp(busPath(asked, options.repo), seen);
    const agent = agentIdOf(options.agent, seen.view.tip.agents);
    const agents = whoAsks(dossier, agent, seen.view.tip);
    const wanted = fromEnvelope({
      type: TYPE,
      timestamp: new Date().toISOString(),
      payload,
      next_agent: agent ?? undefined,
      answers: dossier.id,
    });
    const { event, commit } = await landEvent(operator, wanted, `answer: ${dossier.id}`);
    if (options.json) return sayJson({ id: event.id, path: event.path, answers: dossier.id, agents, commit });
    sayDone(text.answer.says.answered(plain(dossier.id), agents.map(plain).join(', ')), commit);
    say(paint.dim(`  ${plain(event.path)}`));
  });
}

/** The agents that get the answer. Throws `Refusal` where none of them waits for one. */
function whoAsks({ id, state, records }: Dossier, agent: string | null, tip: Tip): string[] {
  const { faults } = text.answer;
  const asking = records
    .filter(({ record }) => state === 'waiting' && record.waiting !== null)
    .map(({ record }) => record.agent);
  if (asking.length === 0) throw new Refusal(faults.nobodyAsks(plain(id)));
  if (agent !== null && !asking.includes(agent))
    throw new Refusal(faults.notAsking(plain(agent), plain(id), asking.map(plain).join(', ')));
  const wanted = asking.filter((one) => agent === null || one === agent);
  const before = wanted.map((one) => answerTo(id, one, tip)).find((one) => one !== null);
  if (before) throw new Refusal(faults.answeredAlready(plain(id), plain(before.path)));
  return wanted;
}
