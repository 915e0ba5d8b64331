/** `strata agents import`: subagents of Claude Code as agents of the bus, and what became of each key. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { formatProblem, hasErrors, problemAsJson, type Problem } from '../../core/problem.ts';
import { importAgent, type Additions, type Imported, type Mapping } from '../agents/importing.ts';
import { openDesk, putFiles, type Desk } from '../agents/putting.ts';
import { columns } from '../columns.ts';
import { EXIT } from '../exit.ts';
import { Refusal } from '../faults.ts';
import { verb } from '../help.ts';
import { plain } from '../plain.ts';
import { paint, say, sayJson } from '../print.ts';
import { listed } from '../said.ts';
import { text } from '../text/index.ts';
import { reasons } from '../text/reasons.ts';

const words = text.agents.import;

interface ImportOptions {
  on?: string;
  reads?: string;
  writes?: string;
  emits?: string;
  force?: boolean;
  dryRun?: boolean;
  json?: boolean;
}

interface Done extends Imported {
  file: string;
  /** Why it was not written; null: it was, or would have been. */
  refused: string | readonly Problem[] | null;
}

export function importCommand(): Command {
  return verb('import', words)
    .argument('<file...>', words.file)
    .option('--on <types>', words.on)
    .option('--reads <globs>', words.reads)
    .option('--writes <globs>', words.writes)
    .option('--emits <types>', words.emits)
    .option('--force', words.force)
    .option('--dry-run', words.dryRun)
    .action(async (named: string[], _own: ImportOptions, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>();
      const desk = await openDesk();
      const files = (await Promise.all(named.map(definitionsIn))).flat();
      if (files.length === 0) throw new Refusal(words.faults.none(named.map(plain).join(', ')));
      const done: Done[] = [];
      for (const file of files) done.push(await bring(file, desk, options));
      if (options.json) sayJson(done.map(asJson));
      else {
        done.forEach(tell);
        say(paint.dim(words.next));
      }
      if (done.some(({ refused }) => refused !== null)) process.exitCode = EXIT.failed;
    });
}

/** The file itself, or all markdown below a folder. */
async function definitionsIn(place: string): Promise<string[]> {
  const info = await stat(place).catch((error: Error) => {
    throw new Refusal(words.faults.unreadable(plain(place), error.message));
  });
  if (!info.isDirectory()) return [place];
  const found = await readdir(place, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && /\.md$/i.test(entry.name) && !/^readme/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

async function bring(file: string, desk: Desk, options: ImportOptions): Promise<Done> {
  const shown = relative(process.cwd(), file) || file;
  const imported = importAgent(await readFile(file), shown, additionsIn(options), desk.agentsFolder);
  const { path, content, problems } = imported;
  if (path === null) {
    return { ...imported, file: shown, refused: problems.filter((problem) => hasErrors([problem])) };
  }
  if (options.dryRun) return { ...imported, file: shown, refused: null };
  try {
    const bytes = Buffer.from(content);
    await putFiles(desk, [{ path, bytes, executable: false }], { replace: options.force === true });
    return { ...imported, file: shown, refused: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...imported, file: shown, refused: error.message };
  }
}

function additionsIn({ on, reads, writes, emits }: ImportOptions): Additions {
  const list = (said: string | undefined) => (said === undefined ? [] : listed(said));
  return { on: list(on), reads: list(reads), writes: list(writes), emits: list(emits) };
}

/** The stable keys of `--json`. */
function asJson({ file, path, content, mappings, problems, refused }: Done): object {
  return {
    file,
    path,
    refused: refused && inWords(refused, formatProblem),
    mappings,
    problems: problems.map(problemAsJson),
    content,
  };
}

function inWords(refused: string | readonly Problem[], say: (problem: Problem) => string): string {
  return typeof refused === 'string' ? refused : refused.map(say).join('; ');
}

function tell({ file, path, mappings, problems, refused }: Done): void {
  say(`${paint.bold(plain(file))} → ${path === null ? '' : plain(path)}`);
  for (const row of columns(mappings.map(rowOf))) say(`  ${row}`);
  for (const problem of problems.filter((one) => !hasErrors([one]) || refused === null))
    say(paint.yellow(`  ${plain(reasons.problem(problem))}`));
  if (refused !== null) say(paint.red(`  ${plain(inWords(refused, reasons.problem))}`));
}

function rowOf({ key, how, words: said }: Mapping): string[] {
  const colour = how === 'left' ? paint.yellow : how === 'mapped' ? paint.cyan : paint.dim;
  return [plain(key), colour(words.how[how]), plain(said)];
}
