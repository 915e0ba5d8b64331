/**
 * The three powers that together let a text on the web take private things out: reading the open web, reading
 * private folders, sending to hosts of one's choosing. No agent holds all of them unless policy names it.
 */
import picomatch from 'picomatch';
import { getDomain, getPublicSuffix } from 'tldts';
import { listensTo, matchesType, type Agent } from './agent.ts';
import type { Config } from './config.ts';
import type { Misfit } from './fault.ts';
import { isServer, providerBehind } from './models.ts';
import { baseOf, isWithin, named, namesPath } from './paths.ts';
import { NAMED_BY_EVENT } from './proposal.ts';

type Policy = Pick<Config['policy'], 'private' | 'exposed'>;

/** Tools of models that read addresses which a text may name. */
const BROWSING = /^(?:web_?fetch|web_?search|fetch|feed|browse|browser|mcp__playwright)(?:\b|_)/i;

/** Hosts of many owners: whoever wrote the text may be one of them, so reading and sending are the same power. */
export function reachesAnyone({ engine, network, tools }: Agent): boolean {
  const isOpen = (pattern: string) =>
    pattern === '*' || (pattern.startsWith('*.') && hasManyOwners(pattern.slice(2)));
  if (network.length > 0) return network.some(isOpen);
  // The tools of this package reach nobody then; those of another program may.
  const areOurs = providerBehind(engine) !== null || isServer(engine);
  return !areOurs && tools.some((tool) => BROWSING.test(tool));
}

/** Whether names below it belong to different people: `com`, `co.kr`, `github.io`. */
function hasManyOwners(name: string): boolean {
  const options = { allowPrivateDomains: true };
  return getDomain(name, options) === null || getPublicSuffix(name, options) === name;
}

/** What of its `reads` is private, beyond what its event names. */
function privateReads({ reads }: Agent, policy: Policy): string[] {
  const all = (reads ?? []).filter((glob) => glob !== NAMED_BY_EVENT);
  const isPrivate = (glob: string) =>
    named(policy.private).some(
      (folder) => mayMeet(glob, folder) && !isTakenOut(glob, policy.private) && !isTakenOut(folder, all),
    );
  return named(all).filter(isPrivate);
}

/** Whether an exception of a list, of a whole folder, holds all that a pattern can match. */
function isTakenOut(glob: string, globs: readonly string[]): boolean {
  const folders = globs.flatMap((one) => /^!([^*?[\]{}()]+)\/\*\*$/.exec(one)?.[1] ?? []);
  return folders.some((folder) => isWithin(baseOf(glob), folder));
}

/** Whether two patterns may match one path: told from where they begin, and in doubt yes. */
function mayMeet(one: string, other: string): boolean {
  if (!picomatch.scan(one).isGlob) return namesPath([other], one);
  if (!picomatch.scan(other).isGlob) return namesPath([one], other);
  return isWithin(baseOf(one), baseOf(other)) || isWithin(baseOf(other), baseOf(one));
}

/** Why an agent must not run; null where it may. */
export function whyExposed(agent: Agent, { policy }: { policy: Policy }): Misfit | null {
  const reads = privateReads(agent, policy);
  if (reads.length === 0 || !reachesAnyone(agent) || policy.exposed.includes(agent.id)) return null;
  return { kind: 'exposed', reads };
}

/** Agents that hold the powers together: one hears of the web, reads what is private, and is heard by one that sends. */
export interface Leak {
  web: string;
  reader: string;
  sender: string;
}

export function leaksOf(agents: readonly Agent[], { policy }: { policy: Policy }): Leak[] {
  const active = agents.filter(({ status }) => status === 'active');
  const open = active.filter(reachesAnyone);
  const readers = active.filter((agent) => !open.includes(agent) && privateReads(agent, policy).length > 0);
  return readers.flatMap((reader) => {
    const web = open.find((agent) => hears(reader, agent));
    const sender = open.find((agent) => hears(agent, reader));
    return web && sender ? [{ web: web.id, reader: reader.id, sender: sender.id }] : [];
  });
}

/** By itself, or named by whoever emits it. */
const hears = (listener: Agent, { emits }: Agent) =>
  emits.some((type) => listensTo(listener, type) || listener.addressed.some((one) => matchesType(one, type)));
