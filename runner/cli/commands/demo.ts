/** What `npm start` runs: the whole loop on a scratch bus, from an event to a published post. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { bold, cyan, dim, green, red, yellow } from 'yoctocolors';
import { connect } from '../../connect.ts';
import { serveSampleSite } from '../../demo/sample-site.ts';
import { commitEvent, makeScratch, type Scratch } from '../../demo/scratch.ts';
import { moduleEngine } from '../../engines/module.ts';
import { programEngine } from '../../engines/program.ts';
import { git, plainText } from '../../git/command.ts';
import type { Folded } from '../../git/fold.ts';
import { Runner, type RunnerEvent } from '../../runner.ts';

const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '../../..');

export function demoCommand(): Command {
  return new Command('demo')
    .description('run the whole loop once on a scratch bus: crawl, draw, write, judge, publish')
    .argument('[event]', 'an event file of your own (.md or .json); pages and feeds come from the network')
    .action(async (event?: string) => {
      process.exitCode = await runDemo(event ?? null);
    });
}

async function runDemo(event: string | null): Promise<number> {
  const eventFile = event === null ? join(packageRoot, 'sample/event.md') : resolve(event);
  if (!existsSync(eventFile)) {
    console.error(`strata: there is no file ${eventFile}; name an event file (.md or .json)`);
    return 2;
  }
  const site = await serveSampleSite(join(packageRoot, 'sample/site'));
  try {
    const pages = JSON.parse(await readFile(join(packageRoot, 'sample/sources.json'), 'utf8')) as {
      pages: string[];
      feeds: string[];
    };
    const here = (urls: string[]) => urls.map((url) => url.replaceAll('{origin}', site.origin));
    const scratch = await makeScratch(packageRoot, { pages: here(pages.pages), feeds: here(pages.feeds) });
    say(`${bold('A scratch bus')} in ${scratch.folder}`);
    say(
      dim(
        `  remote ${relative(scratch.folder, scratch.remote)}, your clone ${relative(scratch.folder, scratch.clone)}`,
      ),
    );
    const path = await commitEvent(scratch, eventFile);
    say(`${bold('You')} committed ${cyan(path)} and pushed it. A runner picks it up:\n`);
    const { landed, took } = await runUntilIdle(scratch);
    await git(['-C', scratch.clone, 'pull', '--quiet', '--ff-only']);
    return await tellEnd(scratch, landed, took);
  } finally {
    await site.close();
  }
}

async function runUntilIdle(scratch: Scratch): Promise<{ landed: Folded[]; took: number }> {
  process.env.STRATA_STATE = scratch.state;
  const { bus, store, hindrance, close } = await connect({
    repo: scratch.remote,
    branch: null,
    name: 'demo',
  });
  const landed: Folded[] = [];
  const began = performance.now();
  const runner = new Runner({
    bus,
    name: store.name,
    labels: ['light', 'heavy', 'browser'],
    jobs: 1,
    lease: null,
    ports: {
      engines: { program: programEngine, module: moduleEngine },
      runs: store.runs,
      agents: store.agents,
    },
    host: hostname(),
    clock: { mono: () => performance.now(), wall: () => Date.now() },
    hindrance,
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
    await close();
  }
  return { landed, took: (performance.now() - began) / 1000 };
}

function show(event: RunnerEvent, seconds: number): void {
  const at = dim(`${seconds.toFixed(1).padStart(5)} s`);
  if (event.kind === 'started') say(`${at}  ${cyan(event.agent.padEnd(18))} takes ${event.type}`);
  if (event.kind === 'line') say(dim(`         ${''.padEnd(18)} ${plainText(event.line)}`));
  if (event.kind === 'trouble') say(`${at}  ${red(event.fault.words)}`);
  if (event.kind === 'chore') say(`${at}  ${yellow(plainText(event.words))}`);
  if (event.kind === 'landed') showLanded(event.folded, at);
}

function showLanded({ record, commit }: Folded, at: string): void {
  const mark = record.state === 'done' ? green('done') : red(record.state);
  const took = `${(record.timings.took_ms / 1000).toFixed(1)} s`;
  say(`${at}  ${cyan(record.agent.padEnd(18))} ${mark} in ${took}, commit ${yellow(commit.slice(0, 8))}`);
  if (record.state !== 'done') say(`         ${''.padEnd(18)} ${plainText(record.reason)}`);
  for (const { path } of record.files) say(`         ${''.padEnd(18)} ${dim('wrote')} ${plainText(path)}`);
}

async function tellEnd(scratch: Scratch, landed: readonly Folded[], took: number): Promise<number> {
  const log = await git([
    '-C',
    scratch.clone,
    'log',
    '--graph',
    '--color=never',
    '--format=%h  %an: %s',
    'main',
  ]);
  say(`\n${bold('Every step is a commit')} (git log --graph):\n`);
  say(plainText(log.replaceAll(/^(\S+ +\S+ {2})(\S+): \2: /gm, '$1$2: ')));
  const files = landed.flatMap(({ record }) =>
    record.state === 'done' ? record.files.map(({ path }) => path) : [],
  );
  const last = (pattern: RegExp) => files.findLast((path) => pattern.test(path));
  const where: [string, string | undefined][] = [
    ['the post', last(/published\/.*index\.md$/) ?? last(/\.md$/)],
    ['the picture', last(/square\.png$/) ?? last(/\.png$/)],
    ['the records', (await firstFolder(scratch)) ?? undefined],
  ];
  for (const [what, path] of where) if (path) say(`  ${what.padEnd(12)} ${cyan(join(scratch.clone, path))}`);
  const published = landed.some(
    ({ record }) => record.state === 'done' && record.agent === 'creative-director',
  );
  const bad = landed.filter(({ record }) => record.state !== 'done');
  say(
    `\nThe chain took ${took.toFixed(1)} s${published ? '' : `; ${bad.length} of its steps did not succeed`}.`,
  );
  say(`\n${bold('In a repository of your own')}:\n`);
  say('  npx strata init --studio          # adds strata.yaml, queue/, agents/, directives/');
  say('  git push');
  say('  npx strata emit trend_detected --payload \'{"source": "news", "keyword": "slow living"}\'');
  say('  npx strata run                    # here, on a server, anywhere with the right to push\n');
  return published || bad.length === 0 ? 0 : 1;
}

async function firstFolder({ clone }: Scratch): Promise<string | null> {
  const listed = await git([
    '-C',
    clone,
    'ls-tree',
    '-d',
    '--name-only',
    'HEAD',
    'queue/done/',
    'queue/dead/',
  ]);
  return listed.split('\n').find((line) => line !== '') ?? null;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
