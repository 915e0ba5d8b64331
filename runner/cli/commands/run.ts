/** `strata run`: the runner in this process, with lines for whoever watches. */
import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { makeRunner } from '../../assemble.ts';
import { connect, type Connection } from '../../connect.ts';
import { duration } from '../../core/values.ts';
import { systemChance, systemClock } from '../../loop/system.ts';
import { passingFault, Trouble } from '../../loop/trouble.ts';
import type { RunMode } from '../../runner.ts';
import { busVerb, wrongUsage, type BusOptions } from '../help.ts';
import { note } from '../print.ts';
import { jsonReporter, personReporter, type Reporter } from '../report.ts';
import { stopBySignals } from '../signals.ts';
import { runnerKeys } from '../runnerkeys.ts';
import { text } from '../text/index.ts';

interface RunOptions extends BusOptions {
  untilIdle?: boolean;
  once?: boolean;
  dryRun?: boolean;
  labels: string;
  name?: string;
  jobs: string;
  lease?: string;
  verbose?: boolean;
  signingKey?: string;
  allowedSigners?: string;
}

interface Settings {
  mode: RunMode;
  labels: string[];
  jobs: number;
  lease: number | null;
  name: string | null;
}

export function runCommand(): Command {
  return busVerb('run', text.run)
    .option('--until-idle', text.run.untilIdle)
    .option('--once', text.run.once)
    .option('--dry-run', text.run.dryRun)
    .option('--labels <a,b>', text.run.labels, 'light')
    .option('--name <name>', text.run.name)
    .option('--jobs <n>', text.run.jobs, '1')
    .option('--lease <time>', text.run.lease)
    .option('--signing-key <file>', text.run.signingKey)
    .option('--allowed-signers <file>', text.run.allowedSigners)
    .option('-v, --verbose', text.run.verbose)
    .action(run);
}

async function run(options: RunOptions): Promise<void> {
  // A runner lives for months on a machine of 1 GB: a third less memory is worth a little speed.
  setFlagsFromString('--optimize-for-size');
  const settings = readSettings(options);
  if (options.dryRun) return (await import('../estimating.ts')).estimateRun(options, settings.labels);
  const isForPeople = process.stdout.isTTY === true && !options.json;
  const reporter = isForPeople ? personReporter(options) : await jsonReporter(options);
  const connection = await reach(options, settings, reporter);
  if (connection === null) return;
  try {
    await work(connection, settings, reporter);
  } finally {
    await connection.close();
  }
}

/**
 * One that stays waits for a remote that is away, at its start as later on: a machine may be up before its network,
 * and whoever restarts what ended gives up after a few times. Who waits for a single run is told at once.
 * @returns null where it was stopped while it waited
 */
async function reach(
  options: RunOptions,
  settings: Settings,
  reporter: Reporter,
): Promise<Connection | null> {
  const keys = await runnerKeys(options);
  const { repo = null, branch = null } = options;
  const open = () => connect({ repo, branch, name: settings.name, ...keys, tell: note });
  if (settings.mode !== 'daemon') return open();
  const trouble = new Trouble({ clock: systemClock, chance: systemChance, report: reporter.report });
  const stopped = new AbortController();
  const unlisten = stopBySignals({ stop: () => stopped.abort() }, reporter);
  try {
    return await trouble.outlast('start', open, stopped.signal);
  } catch (error) {
    if (stopped.signal.aborted && passingFault(error)) return null;
    throw error;
  } finally {
    unlisten();
  }
}

async function work(connection: Connection, settings: Settings, reporter: Reporter): Promise<void> {
  const { labels, jobs, lease, mode } = settings;
  const runner = await makeRunner(connection, { labels, jobs, lease, report: reporter.report });
  const unlisten = stopBySignals(runner, reporter);
  try {
    await runner.run(mode);
  } finally {
    unlisten();
  }
}

/** Throws wrong usage, exit code 2, before anything is opened. */
function readSettings(options: RunOptions): Settings {
  if (options.untilIdle && options.once) throw wrongUsage(text.run.faults.bothModes);
  const labels = options.labels.split(',').map((label) => label.trim());
  const odd = labels.find((label) => !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(label));
  if (odd !== undefined) throw wrongUsage(text.run.faults.label(odd));
  const jobs = Number(options.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) throw wrongUsage(text.run.faults.jobs(options.jobs));
  const { name = null } = options;
  if (name !== null && !/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u.test(name))
    throw wrongUsage(text.run.faults.name(name));
  return {
    mode: options.untilIdle ? 'until-idle' : options.once ? 'once' : 'daemon',
    labels: [...new Set(labels)],
    jobs,
    lease: options.lease === undefined ? null : readLease(options.lease),
    name,
  };
}

function readLease(said: string): number {
  const read = duration.safeParse(said);
  if (!read.success || read.data < 1000) throw wrongUsage(text.run.faults.lease(said));
  return read.data;
}
