/** `strata trace`: from a result back to its first cause, shown from the cause to the result. */
import type { Command } from 'commander';
import type { LoggedCommit } from '../../git/history.ts';
import { busVerb, type BusOptions } from '../help.ts';
import { busPath } from '../lookup.ts';
import { plain } from '../plain.ts';
import { paint, say, sayJson, short } from '../print.ts';
import { text } from '../text/index.ts';
import { trace, type Trace, type TraceRun, type TraceStep } from '../tracing.ts';
import { visit } from '../visit.ts';

export function traceCommand(): Command {
  return busVerb('trace', text.trace)
    .argument('<id|path>', text.trace.asked)
    .action(async (asked: string, options: BusOptions) => {
      const found = await visit(options, (seen) => trace(busPath(asked, options.repo), seen));
      if (options.json) sayJson(found);
      else show(found);
    });
}

function show(found: Trace): void {
  const { file, edits, steps, missing } = found;
  if (file !== null && steps.length === 0) {
    say(text.trace.byPeople(plain(file)));
    for (const edit of edits) say(`  ${commitLine(edit)}`);
    return;
  }
  if (missing !== null) say(`${paint.yellow('!')} ${text.trace.missing(plain(missing))}`);
  for (const [i, step] of steps.entries()) showStep(step, i === 0, i === steps.length - 1, file);
  for (const edit of edits) say(`   ${paint.yellow('!')} ${text.trace.editedSince(commitLine(edit))}`);
}

/** The event on a line of its own, its runs below it on the tree's branch. */
function showStep(step: TraceStep, isFirst: boolean, isLast: boolean, file: string | null): void {
  say(`${paint.cyan('●')} ${paint.bold(plain(step.type ?? '?'))}  ${plain(step.event)}`);
  const bar = isLast && step.runs.length === 0 ? ' ' : paint.dim('│');
  if (isFirst && step.path !== null) say(`${bar}    ${paint.dim(plain(step.path))}`);
  if (step.sender !== null) say(`${bar}    ${text.show.sender(plain(step.sender))}`);
  if (isFirst && step.committed) say(`${bar}    ${commitLine(step.committed)}`);
  for (const [i, run] of step.runs.entries()) {
    const isEnd = isLast && i === step.runs.length - 1;
    showRun(run, isEnd, file);
  }
}

function showRun(run: TraceRun, isEnd: boolean, file: string | null): void {
  const bar = isEnd ? ' ' : paint.dim('│');
  const state = run.state === 'done' ? '' : `  ${paint.red(run.state)}`;
  const when = text.trace.when(plain(run.runner), text.span(run.took_ms), run.started);
  say(`${paint.dim(isEnd ? '└─' : '├─')} ${paint.bold(plain(run.agent))}${state}  ${paint.dim(when)}`);
  if (run.commit !== null) say(`${bar}    ${paint.dim(short(run.commit))}  ${plain(run.subject ?? '')}`);
  say(`${bar}    ${paint.dim(`${text.show.run} ${run.run}`)}`);
  for (const path of run.files) {
    say(`${bar}    + ${path === file ? paint.green(plain(path)) : plain(path)}`);
  }
}

function commitLine({ commit, author, at, subject }: LoggedCommit): string {
  return `${paint.dim(short(commit))}  ${plain(author)}, ${at}: ${plain(subject)}`;
}
