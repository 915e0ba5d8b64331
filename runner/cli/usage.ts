/** Wrong usage: what commander throws, in the person's language. Loads nothing heavy. */
import type { CommanderError } from 'commander';
import { EXIT } from './exit.ts';
import { note, paint } from './print.ts';
import { text } from './text/index.ts';

/** Commander's own words name what is wrong in quotes; those go into ours. */
function usageWords(code: string, quoted: readonly string[]): string | null {
  const words = text.usage[code as keyof typeof text.usage] as ((...quoted: string[]) => string) | undefined;
  return words?.(...quoted) ?? null;
}

/** Tells wrong usage, or nothing where commander only ended (help, version); the exit code it means. */
export function tellUsage(error: CommanderError): number {
  if (error.exitCode === 0 || error.code === 'commander.help')
    return error.code === 'commander.help' ? EXIT.usage : EXIT.done;
  const { message, code } = error;
  const quoted = [...message.split('\n')[0]!.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const words = usageWords(code, quoted) ?? message.replace(/^error: /, '').split('\n')[0]!;
  note(`${paint.red(text.faults.label)} ${[words, ...hints(message)].join('; ')}`);
  note(paint.dim(text.faults.seeHelp));
  return EXIT.usage;
}

/** What commander proposes in the place of what was typed. */
function hints(message: string): string[] {
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  const choices = /Allowed choices are (.+)\./.exec(message)?.[1];
  return [
    ...(near === undefined ? [] : [text.faults.didYouMean(near)]),
    ...(choices === undefined ? [] : [text.faults.choices(choices)]),
  ];
}
