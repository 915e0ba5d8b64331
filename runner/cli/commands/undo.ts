/** `strata undo`: takes back what runs did, as far as nothing builds on it. */
import type { Command } from 'commander';
import { undo, type ToUndo, type Undone } from '../../operate/undo.ts';
import { Refusal } from '../faults.ts';
import { busVerb, type BusOptions } from '../help.ts';
import { busPath, lookUp, type Dossier } from '../lookup.ts';
import { agentIdOf, operate, settled } from '../operating.ts';
import { plain } from '../plain.ts';
import { paint, say, sayDone, sayJson } from '../print.ts';
import { text } from '../text/index.ts';

interface UndoOptions extends BusOptions {
  agent?: string;
  reason?: string;
}

export function undoCommand(): Command {
  return busVerb('undo', text.undo)
    .argument('<id|run>', text.undo.id)
    .option('--agent <agent>', text.undo.agent)
    .option('--reason <text>', text.undo.reason)
    .action(async (said: string, options: UndoOptions) => {
      const asked = busPath(said, options.repo);
      const { done, commit } = await operate(options, async (operator, seen) => {
        const agent = agentIdOf(options.agent, seen.view.tip.agents);
        const wanted = toUndo(asked, await lookUp(asked, seen), agent);
        return settled(await undo(operator, wanted, options.reason ?? null), seen);
      });
      if (options.json) sayJson({ ...done, commit });
      else tell(done, commit);
    });
}

/** The whole event, or the one run whose id was typed. */
function toUndo(asked: string, { id, records }: Dossier, agent: string | null): ToUndo {
  const named = records.find(({ record }) => !id.startsWith(asked) && record.run.startsWith(asked));
  const wanted = records.filter(({ record }) => agent === null || record.agent === agent);
  const lead = wanted.find(({ record }) => record.joined_into !== null)?.record.joined_into;
  if (lead) throw new Refusal(text.undo.faults.joined(plain(id), plain(lead)));
  return { event: id, run: named?.record.run ?? null, agent };
}

function tell({ event, runs, restored, withdrawn }: Undone, commit: string | null): void {
  const { says } = text.undo;
  sayDone(says.undone(plain(event), runs.length), commit);
  for (const path of restored) say(`  ${paint.dim(says.restored)}  ${plain(path)}`);
  for (const id of withdrawn) say(`  ${paint.dim(says.withdrawn)}  ${plain(id)}`);
}
