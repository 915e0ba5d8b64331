/** What a runner reports, for a person at a terminal or as JSON lines for a log. */
import { hindranceInEnglish } from '../core/hindrance.ts';
import { outcomeSubject } from '../core/landing.ts';
import { lostInEnglish, noteInEnglish } from '../core/told.ts';
import { tidiedInEnglish } from '../git/chores.ts';
import type { Folded } from '../git/fold.ts';
import type { RunnerEvent } from '../runner.ts';
import { plain } from './plain.ts';
import { paint, say, short } from './print.ts';
import { text } from './text/index.ts';
import { reasons } from './text/reasons.ts';

export interface Reporter {
  report: (event: RunnerEvent) => void;
  stopping: (how: 'finish' | 'now') => void;
}

type Level = 'debug' | 'info' | 'warn' | 'error';

/** Lines a person can read: what starts, what became of it, troubles once. */
export function personReporter(options: { verbose?: boolean }): Reporter {
  const running = new Map<string, string>();
  const tell = (mark: string, who: string, words: string) => say(`${mark} ${paint.bold(who)}  ${words}`);
  return {
    stopping: (how) =>
      say(paint.dim(how === 'now' ? text.run.says.now : text.run.says.finish([...running.values()]))),
    report(event) {
      switch (event.kind) {
        case 'ready':
          return say(plain(text.run.says.ready(event)));
        case 'started':
          running.set(event.run, event.agent);
          return tell(
            paint.cyan('▸'),
            plain(event.agent),
            text.run.says.started(plain(event.type), event.attempt, event.recoveries),
          );
        case 'line':
          return options.verbose ? say(paint.dim(`  ${plain(event.line)}`)) : undefined;
        case 'ended':
          running.delete(event.run);
          return;
        case 'landed':
          return sayLanded(event.folded, tell);
        case 'lost':
          running.delete(event.run);
          return tell(
            paint.yellow('!'),
            plain(event.agent),
            text.run.says.lost(plain(reasons.lost(event.why))),
          );
        case 'chore':
          return say(paint.dim(`· ${plain(reasons.tidied(event.did))}`));
        case 'note':
          return say(paint.dim(`· ${plain(reasons.note(event.note))}`));
        case 'waits':
          return say(`${paint.yellow('!')} ${plain(reasons.hindrance(event.why))}`);
        case 'trouble':
          return say(`${paint.yellow('!')} ${plain(text.run.says.trouble(event.fault.words))}`);
        case 'recovered':
          return say(paint.dim(`· ${text.run.says.recovered}`));
      }
    },
  };
}

function sayLanded(folded: Folded, tell: (mark: string, who: string, words: string) => void): void {
  const { record, commit, landing } = folded;
  const who = plain(record.agent);
  if (landing.kind === 'supersede')
    return tell(
      paint.yellow('!'),
      who,
      `${short(commit)}  ${text.run.says.superseded(plain(landing.reason))}`,
    );
  const mark =
    record.state === 'done'
      ? paint.green('✓')
      : record.state === 'retry' || record.state === 'waiting'
        ? paint.yellow('↻')
        : paint.red('✗');
  tell(
    mark,
    who,
    `${text.span(record.timings.took_ms)}  ${paint.dim(short(commit))}  ${plain(subjectOf(folded).replace(`${record.agent}: `, ''))}`,
  );
  if (record.waiting !== null)
    say(paint.yellow(`    ${plain(text.run.says.asks(record.waiting.question, record.event))}`));
  else if (record.due !== null) say(paint.dim(`    ${text.run.says.due(new Date(record.due))}`));
  for (const fault of record.faults) say(paint.red(`    ${plain(fault)}`));
  for (const { path, blob } of record.files)
    say(paint.dim(`    ${blob === null ? '-' : '+'} ${plain(path)}`));
  for (const id of record.causes) say(paint.dim(`    → ${plain(id)}`));
}

/** The first line of the commit's message. */
function subjectOf({ claim, landing, record }: Folded): string {
  return landing.kind === 'land' ? outcomeSubject(claim, landing.outcome, record.type) : landing.reason;
}

/**
 * One JSON object a line, by pino: always `time`, `level`, `kind`, `runner` and `msg`; the other keys as docs/commands.md
 * lists them. What was not said by the event is left out.
 */
export async function jsonReporter(options: { verbose?: boolean; name?: string }): Promise<Reporter> {
  const { pino } = await import('pino');
  const sink = pino.destination({ fd: 1, sync: true });
  sink.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  });
  const log = pino(
    {
      base: null,
      level: options.verbose ? 'debug' : 'info',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    sink,
  );
  // Left to itself it gets its name with its store, once the bus is there.
  let runner = options.name ?? '';
  const write = (level: Level, kind: string, keys: object, words: string) =>
    log[level]({ kind, runner, ...keys }, plain(words));
  return {
    stopping: (how) =>
      write('info', 'stopping', { how }, how === 'now' ? 'ends now' : 'ends when its runs have'),
    report(event) {
      if (event.kind === 'ready') runner = event.name;
      const { level, keys, words } = toLine(event);
      write(level, event.kind, keys, words);
    },
  };
}

/** A runner's event as a log line. In English whatever the person's language: machines read it. */
function toLine(event: RunnerEvent): { level: Level; keys: object; words: string } {
  switch (event.kind) {
    case 'ready': {
      const { remote, branch, labels } = event;
      return { level: 'info', keys: { remote, branch, labels }, words: `works on ${branch} of ${remote}` };
    }
    case 'started': {
      const { run, agent, event: id, type, attempt, recoveries } = event;
      return {
        level: 'info',
        keys: { run, agent, event: id, type, attempt, recoveries },
        words: `${agent} starts on ${type}`,
      };
    }
    case 'line':
      return { level: 'debug', keys: { run: event.run, agent: event.agent }, words: event.line };
    case 'ended': {
      const { run, agent, event: id, state, reason, tookMs } = event;
      return {
        level: 'info',
        keys: { run, agent, event: id, state, reason, took_ms: Math.round(tookMs) },
        words: `${agent} ended: ${state}`,
      };
    }
    case 'landed':
      return landedLine(event.folded);
    case 'lost': {
      const { run, agent, why } = event;
      const reason = lostInEnglish(why);
      return { level: 'warn', keys: { run, agent, reason }, words: `${agent} lost its claim: ${reason}` };
    }
    case 'trouble':
      return { level: 'warn', keys: { fault: event.fault.kind }, words: event.fault.words };
    case 'recovered':
      return { level: 'info', keys: {}, words: 'the remote answers again' };
    case 'waits':
      return { level: 'warn', keys: {}, words: hindranceInEnglish(event.why) };
    case 'chore':
      return { level: 'info', keys: {}, words: tidiedInEnglish(event.did) };
    case 'note':
      return { level: 'info', keys: {}, words: noteInEnglish(event.note) };
  }
}

function landedLine(folded: Folded): { level: Level; keys: object; words: string } {
  const { record, commit, landing } = folded;
  const { run, agent, event, type, attempt, recoveries, reason, faults, causes, due } = record;
  const state = landing.kind === 'land' ? record.state : 'superseded';
  const isBad = state === 'failed' || state === 'rejected' || state === 'superseded';
  const subject = subjectOf(folded);
  const keys = {
    run, agent, event, type, attempt, recoveries, state, reason, faults, commit, subject,
    files: record.files.map(({ path }) => path), causes, due, waiting: record.waiting, took_ms: record.timings.took_ms,
  }; // prettier-ignore
  return { level: isBad ? 'error' : state === 'done' ? 'info' : 'warn', keys, words: subject };
}
