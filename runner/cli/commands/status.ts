/** `strata status`: what runs, what waits and for what, what nobody hears. */
import type { Command } from 'commander';
import { formatProblem } from '../../core/problem.ts';
import { columns } from '../columns.ts';
import { busVerb, type BusOptions } from '../help.ts';
import { plain } from '../plain.ts';
import { paint, say, sayJson, section, short } from '../print.ts';
import { standingOf, type Standing } from '../standing.ts';
import { text } from '../text/index.ts';
import { visit } from '../visit.ts';

/** Lines of a block before the rest is only counted. */
const SHOWN = 20;

interface Status extends Standing {
  bus: { remote: string; branch: string; tip: string };
  dead: number;
  /** Why outcomes cannot land now, where the bus is somebody's checkout. */
  hindrance: string | null;
}

export function statusCommand(): Command {
  return busVerb('status', text.status).action(async (options: BusOptions) => {
    const status = await visit(options, async ({ connection, view, history }): Promise<Status> => ({
      bus: { remote: connection.bus.remote.label, branch: connection.bus.branch, tip: view.tip.commit },
      ...standingOf(view, Date.now()),
      dead: await history.countDead(),
      hindrance: await connection.hindrance(),
    }));
    if (options.json) sayJson(status);
    else show(status);
  });
}

function show(status: Status): void {
  const { bus } = status;
  const now = Date.now();
  const since = (at: string) => text.ago(now - Date.parse(at));
  say(`${paint.bold(plain(bus.remote))}  ${plain(bus.branch)}  ${paint.dim(short(bus.tip))}`);
  if (status.hindrance !== null) say(`${paint.yellow('!')} ${plain(status.hindrance)}`);
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
  block(text.status.waiting, status.waiting, ({ agent, event, why }) => [
    plain(agent),
    plain(event),
    plain(text.status.why(why)),
  ]);
  block(text.status.unheard, status.unheard, ({ event, why }) => [plain(event), plain(why)]);
  block(text.status.unreadable, status.unreadable, ({ path, problems }) => [
    plain(problems[0] ? formatProblem(problems[0]) : path),
  ]);
  block(text.status.problems, status.problems, (problem) => [
    problem.severity === 'error' ? paint.red(plain(formatProblem(problem))) : plain(formatProblem(problem)),
  ]);
  tellRest(status);
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
