/** `strata init`: makes a repository a bus, and touches nothing but what it adds. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { parseConfig, type Config } from '../../core/config.ts';
import { CONFIG_FILE } from '../../git/tip.ts';
import { verb } from '../help.ts';
import { exampleFiles, packageRoot, studioFiles } from '../init/package.ts';
import {
  adapt,
  configText,
  placeFolders,
  USUAL,
  type FolderName,
  type Folders,
  type NewFile,
} from '../init/plan.ts';
import { WORKFLOW_FILE, workflowText } from '../init/workflow.ts';
import { commitOwnFiles, ignoredOf, prepareGround, writeFiles, type Ground } from '../init/repository.ts';
import { plain } from '../plain.ts';
import { paint, say, sayJson, short } from '../print.ts';
import { text } from '../text/index.ts';

interface InitOptions {
  commit: boolean;
  studio?: boolean;
  github?: boolean;
  json?: boolean;
}

/** What was done, as `--json` prints it. */
interface Done {
  folder: string;
  branch: string;
  /** False where the repository was a bus already and nothing had to be added. */
  changed: boolean;
  new_repository: boolean;
  commit: string | null;
  added: string[];
  moved: Partial<Folders>;
  ignored: string[];
}

export function initCommand(): Command {
  return verb('init', text.init)
    .argument('[dir]', text.init.dir)
    .option('--studio', text.init.studio)
    .option('--github', text.init.github)
    .option('--no-commit', text.init.noCommit)
    .action(init);
}

async function init(dir: string | undefined, options: InitOptions): Promise<void> {
  const ground = await prepareGround(resolve(dir ?? '.'));
  const config = existsSync(join(ground.folder, CONFIG_FILE)) ? await presentConfig(ground) : null;
  const folders = config?.paths ?? placeFolders(ground.present);
  const wanted = await wantedFiles(ground, folders, config, options);
  const there = new Set(ground.present);
  const files = wanted.filter(({ path }) => !there.has(path));
  await writeFiles(ground, files);
  const message = config === null ? 'Make this repository a Strata bus' : additionOf(options);
  const commit =
    files.length > 0 && options.commit ? await commitOwnFiles(ground, files, `${message}\n`) : null;
  const done: Done = {
    folder: ground.folder,
    branch: ground.branch,
    changed: files.length > 0,
    new_repository: ground.isNew,
    commit,
    added: files.map(({ path }) => path),
    moved: config === null ? movedFolders(folders) : {},
    ignored:
      files.length > 0
        ? await ignoredOf(ground, [`${folders.queue}/events/event.md`, ...files.map(({ path }) => path)])
        : [],
  };
  if (options.json) sayJson(done);
  else tell(done, ground, folders);
}

async function presentConfig(ground: Ground): Promise<Config> {
  const bytes = await readFile(join(ground.folder, CONFIG_FILE));
  return parseConfig({ path: CONFIG_FILE, bytes }).config;
}

/** The message of a commit that adds to a bus what was asked for by name. */
function additionOf({ studio, github }: InitOptions): string {
  const parts = [...(studio ? ['the studio agents'] : []), ...(github ? ['a workflow for GitHub'] : [])];
  return `Add ${parts.join(' and ')}`;
}

/** A bus that is there already keeps what its people took out: only what is asked for by name is added. */
async function wantedFiles(
  ground: Ground,
  folders: Folders,
  config: Config | null,
  { studio, github }: InitOptions,
): Promise<NewFile[]> {
  const files = studio ? await studioFiles() : [];
  if (github) files.push(file(WORKFLOW_FILE, workflowText(config?.branch ?? ground.branch)));
  if (config === null) {
    files.push(file(CONFIG_FILE, configText(ground.branch, folders, schemaPath(ground), studio === true)));
    files.push(file('queue/events/.gitkeep', ''), ...(await exampleFiles()));
  }
  return files.map((one) => adapt(one, folders)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function file(path: string, content: string): NewFile {
  return { path, bytes: Buffer.from(content), executable: false };
}

/** For editors: this installation's own file where it lies in the repository, else where npm puts it. */
function schemaPath(ground: Ground): string {
  const own = relative(ground.folder, join(packageRoot, 'docs/schemas/strata.schema.json'));
  return own.startsWith('..') ? 'node_modules/@97layer/strata/docs/schemas/strata.schema.json' : own;
}

function movedFolders(folders: Folders): Partial<Folders> {
  const names = (Object.keys(USUAL) as FolderName[]).filter((name) => folders[name] !== USUAL[name]);
  return Object.fromEntries(names.map((name) => [name, folders[name]]));
}

function tell(done: Done, ground: Ground, folders: Folders): void {
  if (!done.changed) return say(text.init.says.nothing(plain(done.folder)));
  if (done.new_repository) say(text.init.says.newRepository(plain(done.folder)));
  say(text.init.says.added(done.added.length, plain(done.folder)));
  for (const path of done.added) say(`  ${paint.green('+')} ${plain(path)}`);
  for (const [name, path] of Object.entries(done.moved))
    say(`${paint.yellow('!')} ${text.init.says.moved(name, path)}`);
  if (done.ignored.length > 0)
    say(`${paint.yellow('!')} ${text.init.says.ignored(done.ignored.map(plain).join(', '))}`);
  if (done.commit === null) say(text.init.says.notCommitted);
  else say(text.init.says.committed(short(done.commit), done.branch));
  if (done.added.includes(WORKFLOW_FILE)) say(text.init.says.workflow);
  const here = relative(process.cwd(), ground.folder);
  say();
  say(paint.bold(text.init.says.next));
  const steps = [
    ...(here === '' || here.startsWith('..')
      ? []
      : [`cd ${/^[\w./-]+$/.test(here) ? here : JSON.stringify(here)}`]),
    ...(ground.hasUpstream ? ['git push'] : []),
    'strata run --until-idle',
    'git log --stat',
  ];
  const emit = `strata emit example.typescript --payload '{"name": "Strata"}'`;
  steps.splice(-2, 0, emit);
  for (const step of steps) say(`  ${step}`);
  say(paint.dim(text.init.says.byHand(`${folders.queue}/events/`)));
}
