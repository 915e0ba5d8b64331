/** All verbs. Only the one that was typed is loaded, so that help and completion come at once. */
import { Command } from 'commander';
import { text } from './text/index.ts';
import { speakOurLanguage } from './help.ts';

const VERBS = {
  init: () => import('./commands/init.ts').then(({ initCommand }) => initCommand()),
  emit: () => import('./commands/emit.ts').then(({ emitCommand }) => emitCommand()),
  run: () => import('./commands/run.ts').then(({ runCommand }) => runCommand()),
  status: () => import('./commands/status.ts').then(({ statusCommand }) => statusCommand()),
  events: () => import('./commands/events.ts').then(({ eventsCommand }) => eventsCommand()),
  show: () => import('./commands/show.ts').then(({ showCommand }) => showCommand()),
  trace: () => import('./commands/trace.ts').then(({ traceCommand }) => traceCommand()),
  schedule: () => import('./commands/schedule.ts').then(({ scheduleCommand }) => scheduleCommand()),
  cost: () => import('./commands/cost.ts').then(({ costCommand }) => costCommand()),
  answer: () => import('./commands/answer.ts').then(({ answerCommand }) => answerCommand()),
  review: () => import('./commands/review.ts').then(({ reviewCommand }) => reviewCommand()),
  cancel: () => import('./commands/cancel.ts').then(({ cancelCommand }) => cancelCommand()),
  retry: () => import('./commands/retry.ts').then(({ retryCommand }) => retryCommand()),
  undo: () => import('./commands/undo.ts').then(({ undoCommand }) => undoCommand()),
  replay: () => import('./commands/replay.ts').then(({ replayCommand }) => replayCommand()),
  pause: () => import('./commands/pause.ts').then(({ pauseCommand }) => pauseCommand()),
  resume: () => import('./commands/resume.ts').then(({ resumeCommand }) => resumeCommand()),
  assets: () => import('./commands/assets.ts').then(({ assetsCommand }) => assetsCommand()),
  agents: () => import('./commands/agents.ts').then(({ agentsCommand }) => agentsCommand()),
  gc: () => import('./commands/gc.ts').then(({ gcCommand }) => gcCommand()),
  doctor: () => import('./commands/doctor.ts').then(({ doctorCommand }) => doctorCommand()),
} as const;
type Verb = keyof typeof VERBS;

/** The program for what was typed after `strata`. */
export async function buildProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('strata').description(text.program.summary).exitOverride();
  speakOurLanguage(program);
  program.version(await version(), '-V, --version', text.program.version);
  program.helpCommand('help [verb]', text.program.helpCommand).addHelpText('after', text.program.after);
  const words = args.filter((arg) => !arg.startsWith('-'));
  const typed = words[0] === 'help' ? words[1] : words[0];
  const completes = typed === 'complete' || typed === 'completion';
  for (const verb of Object.keys(VERBS) as Verb[]) {
    const command = completes || typed === verb ? await VERBS[verb]() : stub(verb);
    program.addCommand(command);
    for (const each of [command, ...command.commands]) {
      each.copyInheritedSettings(program);
      speakOurLanguage(each);
    }
  }
  await addCompletion(program, completes);
  addDemo(program);
  return program;
}

/** Stands in the list of verbs for one that was not typed. */
function stub(verb: Verb): Command {
  return new Command(verb).description(text[verb].summary);
}

async function addCompletion(program: Command, completes: boolean): Promise<void> {
  if (!completes) {
    program.addCommand(new Command('completion').description(text.completion.summary));
    return;
  }
  const { addCompletionTo } = await import('./commands/completion.ts');
  addCompletionTo(program);
}

/** What `npm start` runs: not a verb to learn, so not in the list. */
function addDemo(program: Command): void {
  program
    .command('demo', { hidden: true })
    .argument('[args...]')
    .helpOption(false)
    .allowUnknownOption()
    .action(async (args: string[]) => {
      const { demoCommand } = await import('./commands/demo.ts');
      await demoCommand().exitOverride().parseAsync(args, { from: 'user' });
    });
}

async function version(): Promise<string> {
  const { createRequire } = await import('node:module');
  return (createRequire(import.meta.url)('../../package.json') as { version: string }).version;
}
