/** `strata agents new`: an agent that already works, from a few answers; a person looks at it and commits it. */
import { Option, type Command } from 'commander';
import { idOf, readDefinition } from '../agents/definition.ts';
import { openDesk, putFiles } from '../agents/putting.ts';
import { KINDS, startOf, type Answers, type Kind } from '../agents/starting.ts';
import { hasErrors } from '../../core/problem.ts';
import { Refusal } from '../faults.ts';
import { verb, wrongUsage } from '../help.ts';
import { plain } from '../plain.ts';
import { paint, say, sayJson } from '../print.ts';
import { listed } from '../said.ts';
import { text } from '../text/index.ts';
import { reasons } from '../text/reasons.ts';

const words = text.agents.new;

interface NewOptions {
  description?: string;
  engine?: Kind;
  on?: string;
  reads?: string;
  writes?: string;
  emits?: string;
  json?: boolean;
}

export function newCommand(): Command {
  return verb('new', words)
    .argument('[name]', words.name)
    .option('--description <text>', words.description)
    .addOption(new Option('--engine <engine>', words.engine).choices(KINDS))
    .option('--on <types>', words.on)
    .option('--reads <globs>', words.reads)
    .option('--writes <globs>', words.writes)
    .option('--emits <types>', words.emits)
    .action(async (name: string | undefined, _own: NewOptions, command: Command) => {
      const options = command.optsWithGlobals<NewOptions>();
      const desk = await openDesk();
      const answers = await complete(saidIn(name, options), options);
      const files = startOf(answers, desk.agentsFolder);
      const [definition] = files;
      const { problems } = readDefinition(definition!.path, definition!.bytes.toString(), desk.agentsFolder);
      if (hasErrors(problems)) throw new Refusal(problems.map(reasons.problem).join('\n'));
      await putFiles(desk, files, { replace: false });
      if (options.json) return sayJson({ id: answers.id, files: files.map(({ path }) => path) });
      for (const { path } of files) say(`${paint.green('+')} ${plain(path)}`);
      for (const problem of problems) say(paint.yellow(plain(reasons.problem(problem))));
      say(paint.dim(words.next));
      say(`  strata agents try ${plain(answers.id)} --type ${plain(answers.on[0] ?? 'something')}`);
    });
}

function saidIn(name: string | undefined, options: NewOptions): Partial<Answers> {
  const list = (said: string | undefined) => (said === undefined ? {} : { said: listed(said) });
  if (name !== undefined && idOf(name) === '') throw wrongUsage(words.faults.name(plain(name)));
  return {
    ...(name === undefined ? {} : { id: idOf(name) }),
    ...(options.description === undefined ? {} : { description: options.description }),
    ...(options.engine === undefined ? {} : { kind: options.engine }),
    ...Object.fromEntries(
      (['on', 'reads', 'writes', 'emits'] as const).flatMap((key) => {
        const { said } = list(options[key]);
        return said === undefined ? [] : [[key, said]];
      }),
    ),
  };
}

/** A person is asked for the rest; a program has to say what has no usual answer. */
async function complete(said: Partial<Answers>, { json }: NewOptions): Promise<Answers> {
  if (process.stdin.isTTY && process.stdout.isTTY && !json) {
    const { askFor } = await import('../agents/asking.ts');
    return askFor(said);
  }
  if (said.id === undefined) throw wrongUsage(words.faults.noName);
  return { id: said.id, description: '', kind: 'module', on: [], reads: [], writes: [], emits: [], ...said };
}
