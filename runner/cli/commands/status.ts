/** `strata status`: what runs, what waits and for what, what nobody hears. */
import type { Command } from 'commander';
import { hindranceInEnglish, type Hindrance } from '../../core/hindrance.ts';
import type { Pause } from '../../core/paused.ts';
import { problemAsJson } from '../../core/problem.ts';
import { unheardInEnglish } from '../../core/unheard.ts';
import { columns } from '../columns.ts';
import { openDrafts } from '../../git/draft-shelf.ts';
import { draftSummary, type DraftSummary } from '../drafts.ts';
import { limitsOf, type HostLimit } from '../limits.ts';
import { busVerb, type BusOptions } from '../help.ts';
import { plain } from '../plain.ts';
import { paint, say, sayJson, section, short } from '../print.ts';
import { busSize, sayBytes } from '../size.ts';
import { providersOfThisMachine } from '../providers.ts';
import { standingOf, type Standing } from '../standing.ts';
import { text } from '../text/index.ts';
import { reasons } from '../text/reasons.ts';
import { visit, type Visit } from '../visit.ts';

/** Lines of a block before the rest is only counted. */
const SHOWN = 20;

interface Status extends Standing {
  bus: { remote: string; branch: string; tip: string };
  /** What waits for a person's review. */
  drafts: DraftSummary[];
  dead: number;
  limits: HostLimit[];
  /** Why outcomes cannot land now, where the bus is somebody's checkout. */
  hindrance: Hindrance | null;
  /** Null where only a part of it is on this machine. */
  repository: { bytes: number; limit: number } | null;
}

export function statusCommand(): Command {
  return busVerb('status', text.status).action(async (options: BusOptions) => {
    const status = await visit(options, look);
    if (options.json) sayJson(asJson(status));
    else show(status);
  });
}

async function look(seen: Visit): Promise<Status> {
  const { connection, view, history } = seen;
  const { remote, branch } = connection.bus;
  const bytes = await busSize(remote);
  return {
    bus: { remote: remote.label, branch, tip: view.tip.commit },
    ...standingOf(view, providersOfThisMachine(), Date.now()),
    drafts: openDrafts(view).map((live) => draftSummary(live, view)),
    dead: await history.countDead(),
    limits: await limitsOf(seen),
    hindrance: await connection.hindrance(),
    repository: bytes === null ? null : { bytes, limit: view.tip.config.limits.repositoryBytes },
  };
}

/** Why something is so stands there in English, whatever the person's language. */
function asJson(status: Status): object {
  return {
    ...status,
    unheard: status.unheard.map((one) => ({ ...one, why: unheardInEnglish(one.why) })),
    unreadable: status.unreadable.map(({ path, problems }) => ({
      path,
      problems: problems.map(problemAsJson),
    })),
    problems: status.problems.map(problemAsJson),
    hindrance: status.hindrance && hindranceInEnglish(status.hindrance),
  };
}

function show(status: Status): void {
  const { bus } = status;
  const now = Date.now();
  const since = (at: string) => text.ago(now - Date.parse(at));
  say(`${paint.bold(plain(bus.remote))}  ${plain(bus.branch)}  ${paint.dim(short(bus.tip))}`);
  if (status.hindrance !== null) say(`${paint.yellow('!')} ${plain(reasons.hindrance(status.hindrance))}`);
  const { repository } = status;
  if (repository && repository.bytes > repository.limit) {
    const words = text.status.large(sayBytes(repository.bytes), sayBytes(repository.limit));
    say(`${paint.yellow('!')} ${words}`);
  }
  block(text.status.paused, pausedOf(status), ({ what, pause }) => [
    plain(what),
    plain(text.status.pausedBy(pause.by, pause.since && since(pause.since), pause.reason)),
  ]);
  block(text.status.runners, status.runners, (runner) => [
    plain(runner.name),
    plain(runner.labels.join(', ')),
    text.status.holds(runner.holds),
    isSilent(runner, now)
      ? paint.yellow(text.status.silent(since(runner.seen)))
      : text.status.seen(since(runner.seen)),
  ]);
  block(text.status.running, status.running, (run) => [
    plain(run.agent),
    plain(run.event),
    plain(run.runner),
    since(run.since),
    text.status.attempt(run.attempt, run.recoveries, run.tied),
  ]);
  const asking = status.waiting.filter(({ why }) => why.kind === 'person');
  const waiting = status.waiting.filter(({ why }) => why.kind !== 'person');
  block(text.status.asking, asking, waitingRow);
  if (asking.length > 0) say(paint.dim(`  ${text.status.answer}`));
  block(text.status.drafts, status.drafts, ({ name, agent, title, opened }) => [
    plain(name),
    plain(agent),
    since(opened),
    plain(title),
  ]);
  block(text.status.waiting, waiting, waitingRow);
  block(text.status.unheard, status.unheard, ({ event, why }) => [plain(event), plain(reasons.unheard(why))]);
  block(text.status.unreadable, status.unreadable, ({ path, problems }) => [
    plain(problems[0] ? reasons.problem(problems[0]) : path),
  ]);
  block(text.status.problems, status.problems, (problem) => [
    problem.severity === 'error'
      ? paint.red(plain(reasons.problem(problem)))
      : plain(reasons.problem(problem)),
  ]);
  block(text.status.limits, status.limits, ({ name, left, of, resets }) => [
    plain(text.status.limitName(name)),
    left === null ? String(of) : text.status.left(left, of),
    resets === null ? '' : since(resets),
  ]);
  tellRest(status);
}

function waitingRow({ agent, event, why, deadline }: Standing['waiting'][number]): string[] {
  const until = deadline === null ? '' : `  (${text.status.deadline(deadline)})`;
  return [plain(agent), plain(event), plain(text.status.why(why)) + paint.dim(until)];
}

function pausedOf({ paused }: Status): { what: string; pause: Pause }[] {
  const { bus, agents, runners } = paused;
  const { says } = text.pause;
  return [
    ...(bus ? [{ what: says.bus, pause: bus }] : []),
    ...Object.entries(agents).map(([id, pause]) => ({ what: says.agent(id), pause })),
    ...Object.entries(runners).map(([name, pause]) => ({ what: says.runner(name), pause })),
  ];
}

function block<T>(title: string, items: readonly T[], row: (item: T) => string[]): void {
  const lines = columns(items.slice(0, SHOWN).map(row));
  if (items.length > SHOWN) lines.push(paint.dim(text.more(items.length - SHOWN)));
  section(items.length > 1 ? `${title} (${items.length})` : title, lines);
}

function isSilent(runner: Standing['runners'][number], now: number): boolean {
  return runner.holds > 0 && now - Date.parse(runner.seen) > runner.lease_ms;
}

function tellRest(status: Status): void {
  const { running, waiting, unheard, unreadable, dead } = status;
  if (running.length + waiting.length + unheard.length + unreadable.length === 0) {
    say();
    say(text.status.idle);
  }
  if (dead > 0) {
    say();
    say(paint.yellow(text.status.dead(dead)));
  }
}
