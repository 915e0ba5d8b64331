/** What `npm start` runs: a day's work of the studio on a scratch bus, from an event to what came of it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { makeRunner } from '../../assemble.ts';
import { connect } from '../../connect.ts';
import { serveSampleSite } from '../../demo/sample-site.ts';
import { commitEvent, makeScratch, type Scratch } from '../../demo/scratch.ts';
import { git } from '../../git/command.ts';
import type { Folded } from '../../git/fold.ts';
import type { RunnerEvent } from '../../runner.ts';
import { assetLines } from '../assetlines.ts';
import { packageRoot } from '../init/package.ts';
import { plain } from '../plain.ts';
import { note, paint, say } from '../print.ts';
import { readAssets } from '../registry.ts';
import { text } from '../text/index.ts';
import { reasons } from '../text/reasons.ts';

/** Width of the column of agents' names. */
const AGENT_WIDTH = 18;
const INDENT = ' '.repeat(9 + AGENT_WIDTH);

export function demoCommand(): Command {
  return new Command('demo')
    .description(text.demo.summary)
    .argument('[event]', text.demo.argument)
    .action(async (event?: string) => {
      process.exitCode = await runDemo(event ?? null);
    });
}

/** What is shown: the event, what the studio has already, and how to go on. */
interface Scene {
  eventFile: string;
  stock: string | null;
  /** What is worth opening, with the files it may be, the best first. */
  open: readonly (readonly [what: string, patterns: readonly RegExp[]])[];
  own: typeof text.demo.steps;
}

function sceneOf(asked: string | null): Scene {
  const { post, picture, version, evening, steps, eveningSteps } = text.demo;
  if (asked === 'evening')
    return {
      eventFile: join(packageRoot, 'sample/evening/quality-check.md'),
      stock: join(packageRoot, 'sample/evening/knowledge'),
      open: [
        [version, [/_v\d+\.md$/]],
        [evening, [/evening-.*\.md$/]],
      ],
      own: eveningSteps,
    };
  return {
    eventFile: asked === null ? join(packageRoot, 'sample/event.md') : resolve(asked),
    stock: null,
    open: [
      [post, [/published\/.*index\.md$/, /\.md$/]],
      [picture, [/square\.png$/, /\.png$/]],
    ],
    own: steps,
  };
}

async function runDemo(asked: string | null): Promise<number> {
  const scene = sceneOf(asked);
  if (!existsSync(scene.eventFile)) {
    note(`${text.faults.label} ${text.demo.noFile(scene.eventFile)}`);
    return 2;
  }
  const site = await serveSampleSite(join(packageRoot, 'sample/site'));
  try {
    const scratch = await makeScratch(packageRoot, await sampleSources(site.origin), scene.stock);
    say(paint.bold(text.demo.bus(scratch.folder)));
    say(paint.dim(`  ${text.demo.parts}`));
    say(`${text.demo.committed(paint.cyan(await commitEvent(scratch, scene.eventFile)))}\n`);
    const ran = await runUntilIdle(scratch);
    await git(['-C', scratch.clone, 'pull', '--quiet', '--ff-only']);
    return await tellEnd(scratch, ran, scene);
  } finally {
    await site.close();
  }
}

/** The sample site's pages and feeds, at the address it has this time. */
async function sampleSources(origin: string): Promise<{ pages: string[]; feeds: string[] }> {
  const file = await readFile(join(packageRoot, 'sample/sources.json'), 'utf8');
  return JSON.parse(file.replaceAll('{origin}', origin)) as { pages: string[]; feeds: string[] };
}

interface Ran {
  landed: Folded[];
  /** What there is now, a line for each. */
  assets: string[];
  took: number;
}

async function runUntilIdle(scratch: Scratch): Promise<Ran> {
  process.env['STRATA_STATE'] = scratch.state;
  const connection = await connect({
    repo: scratch.remote,
    branch: null,
    name: 'demo',
  });
  const landed: Folded[] = [];
  const began = performance.now();
  const runner = await makeRunner(connection, {
    labels: ['light', 'heavy', 'browser'],
    jobs: 1,
    lease: null,
    report: (event) => {
      if (event.kind === 'landed') landed.push(event.folded);
      show(event, (performance.now() - began) / 1000);
    },
  });
  const stop = () => runner.stop('now');
  process.once('SIGINT', stop);
  try {
    await runner.run('until-idle');
    const took = (performance.now() - began) / 1000;
    const assets = await readAssets(connection.bus, await connection.bus.read());
    return { landed, took, assets: assetLines(assets) };
  } finally {
    process.off('SIGINT', stop);
    await connection.close();
  }
}

function show(event: RunnerEvent, seconds: number): void {
  const at = paint.dim(`${seconds.toFixed(1).padStart(5)} s`);
  if (event.kind === 'started')
    say(`${at}  ${agentColumn(event.agent)} ${text.demo.takes(plain(event.type))}`);
  if (event.kind === 'line') say(paint.dim(`${INDENT} ${plain(event.line)}`));
  if (event.kind === 'trouble') say(`${at}  ${paint.red(plain(event.fault.words))}`);
  if (event.kind === 'chore') say(`${at}  ${paint.yellow(plain(reasons.tidied(event.did)))}`);
  if (event.kind === 'waits') say(`${at}  ${paint.yellow(plain(reasons.hindrance(event.why)))}`);
  if (event.kind === 'landed') showLanded(event.folded, at);
}

function showLanded({ record, commit }: Folded, at: string): void {
  const state = record.state === 'done' ? paint.green('done') : paint.red(record.state);
  const seconds = (record.timings.took_ms / 1000).toFixed(1);
  say(
    `${at}  ${agentColumn(record.agent)} ${text.demo.ended(state, seconds, paint.yellow(commit.slice(0, 8)))}`,
  );
  if (record.state !== 'done') say(`${INDENT} ${plain(record.reason)}`);
  for (const { path } of record.files) say(`${INDENT} ${paint.dim(text.demo.wrote)} ${plain(path)}`);
}

function agentColumn(agent: string): string {
  return paint.cyan(plain(agent).padEnd(AGENT_WIDTH));
}

async function tellEnd(scratch: Scratch, { landed, took, assets }: Ran, scene: Scene): Promise<number> {
  const log = await git(['-C', scratch.clone, 'log', '--graph', '--color=never', '--format=%h  %s', 'main']);
  say(`\n${paint.bold(text.demo.log)}\n`);
  for (const line of log.trimEnd().split('\n')) say(plain(line));
  say(`\n${paint.bold(text.demo.assets)}\n`);
  for (const line of assets) say(line);
  say();
  const files = landed.flatMap(({ record }) =>
    record.state === 'done' ? record.files.map(({ path }) => path) : [],
  );
  const last = (pattern: RegExp) => files.findLast((path) => pattern.test(path));
  const found = scene.open.map(([what, patterns]) => [what, patterns.map(last).find(Boolean)] as const);
  const where = [...found, [text.demo.records, await recordsFolder(scratch)] as const];
  for (const [what, path] of where)
    if (path) say(`  ${what.padEnd(12)} ${paint.cyan(join(scratch.clone, path))}`);
  const failed = landed.filter(({ record }) => record.state !== 'done').length;
  say(`\n${text.demo.took(took.toFixed(1))}${failed > 0 ? ` ${text.demo.failed(failed)}` : ''}`);
  say(`\n${paint.bold(text.demo.own)}\n`);
  for (const [command, why] of scene.own) say(`  ${command}${why ? paint.dim(`   # ${why}`) : ''}`);
  say();
  return failed === 0 ? 0 : 1;
}

async function recordsFolder({ clone }: Scratch): Promise<string | undefined> {
  const folders = ['queue/done/', 'queue/dead/', 'queue/open/'];
  const listed = await git(['-C', clone, 'ls-tree', '-d', '--name-only', 'HEAD', ...folders]);
  return listed.split('\n').find((line) => line !== '');
}
