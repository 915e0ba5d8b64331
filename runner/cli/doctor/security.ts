/**
 * What is weak on this machine and in this bus, by what an agent that was talked into something could do.
 * docs/security.md says what each line means. Nothing here is a fault: people may have their reasons.
 */
import { stat } from 'node:fs/promises';
import { openingsOf } from '../../core/openings.ts';
import { NoBusError } from '../../git/no-bus.ts';
import { stateFolder } from '../../git/store.ts';
import { probeAll, filtersCalls, type Probed } from '../../sandbox/index.ts';
import type { BusOptions } from '../help.ts';
import { text } from '../text/index.ts';
import { visit, type Visit } from '../visit.ts';
import { installCommand, type Check } from './machine.ts';

const says = text.security;

export async function checkSecurity(options: BusOptions): Promise<Check[]> {
  return [...(await checkHost()), ...(await checkOpenings(options))];
}

async function checkHost(): Promise<Check[]> {
  const probed = await probeAll();
  const strongest = probed.find(({ fault }) => fault === null);
  return [checkBorder(strongest), ...checkHold(strongest), checkCalls(), checkUser(), await checkStore()];
}

function checkBorder(strongest: Probed | undefined): Check {
  const sandbox = strongest?.sandbox ?? 'process';
  if (sandbox === 'process') return weak('sandbox', says.noBorder, installCommand('bubblewrap'));
  return strong('sandbox', says.border(sandbox));
}

/** Nobody asks what holds the memory of agents that are not held at all. */
function checkHold(strongest: Probed | undefined): Check[] {
  if (!strongest || strongest.sandbox === 'process') return [];
  const { sandbox, heldBy } = strongest;
  return [
    heldBy === 'kernel'
      ? strong('limits', says.kernelHolds)
      : weak('limits', says.watchHolds(sandbox), says.mendLimits),
  ];
}

function checkCalls(): Check {
  return filtersCalls()
    ? strong('system calls', says.filtered)
    : weak('system calls', says.unfiltered(process.arch));
}

/** What breaks out of a sandbox is whoever started it. */
function checkUser(): Check {
  if (process.getuid?.() !== 0) return strong('user', says.ownUser);
  return weak('user', says.root, 'sudo useradd --system --create-home strata');
}

const OTHERS = 0o077;

async function checkStore(): Promise<Check> {
  const folder = stateFolder();
  const mode = await stat(folder).then(
    (info) => info.mode,
    () => 0o700,
  );
  if ((mode & OTHERS) === 0) return strong('store', says.storeClosed(folder));
  return weak('store', says.storeOpen(folder), `chmod 700 ${folder}`);
}

/** A machine may be looked at before there is a bus. */
async function checkOpenings(options: BusOptions): Promise<Check[]> {
  try {
    return await visit(options, (seen) => Promise.resolve(checkBus(seen)));
  } catch (error) {
    if (error instanceof NoBusError && options.repo === undefined) return [];
    throw error;
  }
}

function checkBus({ view: { tip } }: Visit): Check[] {
  const senders = tip.signed
    ? strong('senders', says.signed)
    : weak('senders', says.unsigned, 'docs/senders.md');
  const openings = openingsOf(tip.config, tip.agents);
  if (openings.length === 0) return [senders, strong('bus', says.closed(tip.agents.length))];
  return [
    senders,
    ...openings.map(({ kind, names }) =>
      weak('bus', says.opening[kind](names.join(', ')), says.mendOpening[kind]),
    ),
  ];
}

function strong(name: string, words: string): Check {
  return { name, state: 'ok', words, mend: null };
}

function weak(name: string, words: string, mend: string | null = null): Check {
  return { name, state: 'absent', words, mend };
}
