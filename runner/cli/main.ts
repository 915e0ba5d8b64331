#!/usr/bin/env node
/** The command's door: builds the program for what was typed, and turns whatever is thrown into words. */
import { CommanderError } from 'commander';
import { EXIT } from './exit.ts';
import { buildProgram } from './program.ts';
import { text } from './text/index.ts';
import { tellUsage } from './usage.ts';

// A reader that has seen enough (`| head`) closes the pipe: that ends the command, and is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}

/** Node's own word for a promise that nobody settles any more: it ends without one. */
const UNSETTLED = 13;
process.once('exit', () => {
  if (process.exitCode !== UNSETTLED) return;
  process.exitCode = EXIT.failed;
  console.error(text.faults.unsettled);
});

try {
  const program = await buildProgram(process.argv.slice(2));
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode =
    error instanceof CommanderError ? tellUsage(error) : (await import('./faults.ts')).tellFault(error);
}
