/** `strata cancel`: stops what is pending, waiting or running. */
import type { Command } from 'commander';
import { cancel, type Cancelled } from '../../operate/cancel.ts';
import { busVerb, type BusOptions } from '../help.ts';
import { busPath, lookUp } from '../lookup.ts';
import { agentIdOf, operate, settled } from '../operating.ts';
import { plain } from '../plain.ts';
import { note, paint, sayDone, sayJson } from '../print.ts';
import { text } from '../text/index.ts';

interface CancelOptions extends BusOptions {
  agent?: string;
  reason?: string;
}

export function cancelCommand(): Command {
  return busVerb('cancel', text.cancel)
    .argument('<id>', text.cancel.id)
    .option('--agent <agent>', text.cancel.agent)
    .option('--reason <text>', text.cancel.reason)
    .action(async (asked: string, options: CancelOptions) => {
      const { done, commit } = await operate(options, async (operator, seen) => {
        const { id } = await lookUp(busPath(asked, options.repo), seen);
        const agent = agentIdOf(options.agent, seen.view.tip.agents);
        return settled(await cancel(operator, id, agent, options.reason ?? null), seen);
      });
      if (options.json) {
        const { event, cancelled, tooLate } = done;
        sayJson({ event, cancelled, too_late: tooLate, commit });
      } else tell(done, commit);
    });
}

function tell({ event, cancelled, tooLate }: Cancelled, commit: string | null): void {
  const { says } = text.cancel;
  const names = (agents: readonly string[]) => agents.map(plain).join(', ');
  const id = plain(event);
  sayDone(cancelled.length > 0 ? says.cancelled(id, names(cancelled)) : says.withdrawn(id), commit);
  if (tooLate.length > 0) note(`${paint.yellow('!')} ${says.tooLate(names(tooLate), id)}`);
}
