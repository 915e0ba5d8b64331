/** What `npm start` runs: the whole loop on a scratch bus, from an event to a published post. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { makeRunner } from '../../assemble.ts';
import { connect } from '../../connect.ts';
import { serveSampleSite } from '../../demo/sample-site.ts';
import { commitEvent, makeScratch, type Scratch } from '../../demo/scratch.ts';
import { git } from '../../git/command.ts';
import type { Folded } from '../../git/fold.ts';
import type { RunnerEvent } from '../../runner.ts';
import { plain } from '../plain.ts';
import { note, paint, say } from '../print.ts';
import { text } from '../text/index.ts';

const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '../../..');
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

async function runDemo(event: string | null): Promise<number> {
  const eventFile = event === null ? join(packageRoot, 'sample/event.md') : resolve(event);
  if (!existsSync(eventFile)) {
    note(`${text.faults.label} ${text.demo.noFile(eventFile)}`);
    return 2;
  }
  const site = await serveSampleSite(join(packageRoot, 'sample/site'));
  try {
    const scratch = await makeScratch(packageRoot, await sampleSources(site.origin));
    say(paint.bold(text.demo.bus(scratch.folder)));
    say(paint.dim(`  ${text.demo.parts}`));
    say(`${text.demo.committed(paint.cyan(await commitEvent(scratch, eventFile)))}\n`);
    const { landed, took } = await runUntilIdle(scratch);
    await git(['-C', scratch.clone, 'pull', '--quiet', '--ff-only']);
    return await tellEnd(scratch, landed, took);
  } finally {
    await site.close();
  }
}

/** The sample site's pages and feeds, at the address it has this time. */
async function sampleSources(origin: string): Promise<{ pages: string[]; feeds: string[] }> {
  const file = await readFile(join(packageRoot, 'sample/sources.json'), 'utf8');
  return JSON.parse(file.replaceAll('{origin}', origin)) as { pages: string[]; feeds: string[] };
}

async function runUntilIdle(scratch: Scratch): Promise<{ landed: Folded[]; took: number }> {
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
  } finally {
    process.off('SIGINT', stop);
    await connection.close();
  }
  return { landed, took: (performance.now() - began) / 1000 };
}

function show(event: RunnerEvent, seconds: number): void {
  const at = paint.dim(`${seconds.toFixed(1).padStart(5)} s`);
  if (event.kind === 'started')
    say(`${at}  ${agentColumn(event.agent)} ${text.demo.takes(plain(event.type))}`);
  if (event.kind === 'line') say(paint.dim(`${INDENT} ${plain(event.line)}`));
  if (event.kind === 'trouble') say(`${at}  ${paint.red(plain(event.fault.words))}`);
  if (event.kind === 'chore' || event.kind === 'waits') say(`${at}  ${paint.yellow(plain(event.words))}`);
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

async function tellEnd(scratch: Scratch, landed: readonly Folded[], took: number): Promise<number> {
  const log = await git(['-C', scratch.clone, 'log', '--graph', '--color=never', '--format=%h  %s', 'main']);
  say(`\n${paint.bold(text.demo.log)}\n`);
  for (const line of log.trimEnd().split('\n')) say(plain(line));
  say();
  const files = landed.flatMap(({ record }) =>
    record.state === 'done' ? record.files.map(({ path }) => path) : [],
  );
  const last = (pattern: RegExp) => files.findLast((path) => pattern.test(path));
  const where: [string, string | undefined][] = [
    [text.demo.post, last(/published\/.*index\.md$/) ?? last(/\.md$/)],
    [text.demo.picture, last(/square\.png$/) ?? last(/\.png$/)],
    [text.demo.records, await recordsFolder(scratch)],
  ];
  for (const [what, path] of where)
    if (path) say(`  ${what.padEnd(12)} ${paint.cyan(join(scratch.clone, path))}`);
  const failed = landed.filter(({ record }) => record.state !== 'done').length;
  say(`\n${text.demo.took(took.toFixed(1))}${failed > 0 ? ` ${text.demo.failed(failed)}` : ''}`);
  say(`\n${paint.bold(text.demo.own)}\n`);
  for (const [command, why] of text.demo.steps) say(`  ${command}${why ? paint.dim(`   # ${why}`) : ''}`);
  say();
  return failed === 0 ? 0 : 1;
}

async function recordsFolder({ clone }: Scratch): Promise<string | undefined> {
  const folders = ['queue/done/', 'queue/dead/', 'queue/open/'];
  const listed = await git(['-C', clone, 'ls-tree', '-d', '--name-only', 'HEAD', ...folders]);
  return listed.split('\n').find((line) => line !== '');
}
