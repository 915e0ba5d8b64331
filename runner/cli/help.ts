/** What commander says, in the person's language; and what every verb has in common. */
import { Command, CommanderError } from 'commander';
import { paint } from './print.ts';
import { text } from './text/index.ts';

/** Options of every verb that looks at a bus. */
export interface BusOptions {
  repo?: string;
  branch?: string;
  json?: boolean;
}

/** A verb with its summary, examples and `--json`. */
export function verb(name: string, words: { summary: string; examples: readonly string[] }): Command {
  return new Command(name)
    .description(words.summary)
    .option('--json', text.options.json)
    .addHelpText(
      'after',
      `\n${paint.bold(text.program.examples)}\n${words.examples.map((line) => `  ${line}`).join('\n')}`,
    );
}

/** A verb that looks at a bus. */
export function busVerb(name: string, words: { summary: string; examples: readonly string[] }): Command {
  return verb(name, words)
    .option('--repo <folder|url>', text.options.repo)
    .option('--branch <name>', text.options.branch);
}

/** Wrong usage found by a verb itself: exit code 2, like commander's own. */
export function wrongUsage(words: string): CommanderError {
  return new CommanderError(2, 'strata.usage', words);
}

export function speakOurLanguage(command: Command): void {
  command
    .helpOption('-h, --help', text.program.help)
    .configureHelp({
      styleTitle: (title) => paint.bold(text.titles[title as keyof typeof text.titles] ?? title),
    })
    // Errors are thrown and told once, at the door; here they would be told twice.
    .configureOutput({ outputError: () => undefined });
}
