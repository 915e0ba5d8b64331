/** `strata retry`: brings dead events back, and makes due at once what waits for its next attempt. */
import type { Command } from 'commander';
import { retry, type Retried } from '../../operate/retry.ts';
import { busVerb, wrongUsage, type BusOptions } from '../help.ts';
import { busPath, lookUp } from '../lookup.ts';
import { agentIdOf, operate, settled } from '../operating.ts';
import { plain } from '../plain.ts';
import { say, sayDone, sayJson } from '../print.ts';
import { text } from '../text/index.ts';
import type { Visit } from '../visit.ts';

interface RetryOptions extends BusOptions {
  type?: string;
  agent?: string;
  all?: boolean;
}

export function retryCommand(): Command {
  return busVerb('retry', text.retry)
    .argument('[ids...]', text.retry.ids)
    .option('--type <type>', text.retry.type)
    .option('--agent <agent>', text.retry.agent)
    .option('--all', text.retry.all)
    .action(async (asked: string[], options: RetryOptions) => {
      expectChoice(asked, options);
      const { done, commit } = await operate(options, async (operator, seen) => {
        const ids = await idsOf(asked, options, seen);
        const agent = agentIdOf(options.agent, seen.view.tip.agents);
        return settled(await retry(operator, { ids, type: options.type ?? null, agent }), seen);
      });
      if (options.json) sayJson({ retried: done, commit });
      else if (done.length === 0) say(text.retry.says.none);
      // Each has its own commit; the last one stands for all only where there is but one.
      else for (const one of done) sayDone(wordsFor(one), done.length === 1 ? commit : null);
    });
}

/** All the dead at once is asked for in so many words, never meant by leaving something out. */
function expectChoice(asked: readonly string[], { type, agent, all }: RetryOptions): void {
  const isNamed = asked.length > 0;
  if (isNamed && (type !== undefined || all)) throw wrongUsage(text.retry.faults.both);
  if (!isNamed && type === undefined && agent === undefined && !all)
    throw wrongUsage(text.retry.faults.nothing);
}

async function idsOf(asked: readonly string[], { repo }: RetryOptions, seen: Visit): Promise<string[]> {
  const ids = new Set<string>();
  for (const one of asked) ids.add((await lookUp(busPath(one, repo), seen)).id);
  return [...ids];
}

function wordsFor({ event, how, ids, paths }: Retried): string {
  const { says } = text.retry;
  const id = plain(event);
  if (how === 'now') return says.now(id);
  return how === 'new'
    ? says.new(id, ids.map(plain).join(', '))
    : says.mended(id, paths.map(plain).join(', '));
}
