/** `strata completion SHELL`, and the suggestions the shell then asks for. */
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { agentIdsNear } from '../nearby.ts';
import { text } from '../text/index.ts';

/** Adds both commands. Values that lie at hand are suggested too; nothing is fetched for it. */
export function addCompletionTo(program: Command): void {
  const completion = tab(program, { completionCommandName: 'completion' });
  program.commands.find((command) => command.name() === 'completion')?.description(text.completion.summary);
  const offer = (values: () => readonly string[]) => (complete: (value: string, about: string) => void) =>
    values().forEach((value) => complete(value, ''));
  const suggest = (verb: string, option: string, values: () => readonly string[]) => {
    const found = completion.commands.get(verb)?.options.get(option);
    if (found) found.handler = offer(values);
  };
  const agents = () => agentIdsNear(process.cwd());
  const tried = completion.commands.get('agents try')?.arguments.get('agent');
  if (tried) tried.handler = offer(agents);
  suggest('emit', 'to', agents);
  for (const verb of ['cost', 'answer', 'cancel', 'retry', 'undo', 'replay', 'pause', 'resume'])
    suggest(verb, 'agent', agents);
  suggest('cost', 'by', () => ['agent', 'model', 'day', 'chain']);
  suggest('cost', 'since', () => ['1d', '7d', '30d']);
  suggest('run', 'labels', () => ['light', 'heavy', 'browser']);
  suggest('run', 'lease', () => ['60s', '5m']);
}
