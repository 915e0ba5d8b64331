/** `strata show`: one event, its records, their commits and files. */
import type { Command } from 'commander';
import type { Record } from '../../core/outcome.ts';
import { isBelow } from '../../core/paths.ts';
import { plainText } from '../../git/command.ts';
import { busVerb, type BusOptions } from '../help.ts';
import { busPath, lookUp, type Dossier } from '../lookup.ts';
import { plain } from '../plain.ts';
import { paint, say, sayJson, section, short } from '../print.ts';
import { text } from '../text/index.ts';
import { visit, type Visit } from '../visit.ts';

export function showCommand(): Command {
  return busVerb('show', text.show)
    .argument('<id>', text.show.id)
    .action(async (id: string, options: BusOptions) => {
      await visit(options, async (seen) => {
        const dossier = await lookUp(busPath(id, options.repo), seen);
        if (options.json) sayJson(asJson(dossier));
        else await show(dossier, seen);
      });
    });
}

/** The stable keys of `--json`. */
function asJson(dossier: Dossier): object {
  const { id, type, state, path, event, agents, records, problem } = dossier;
  const { causedBy, sender, retryOf, answers } = dossier;
  return {
    id,
    type,
    state,
    path,
    caused_by: causedBy,
    sender,
    retry_of: retryOf,
    answers,
    agents,
    event,
    problem,
    records: records.map(({ path: file, record, commit }) => ({
      path: file,
      commit: commit?.commit ?? null,
      subject: commit?.subject ?? null,
      record,
    })),
  };
}

async function show(dossier: Dossier, seen: Visit): Promise<void> {
  say(`${paint.bold(plain(dossier.id))}  ${plain(dossier.type ?? '')}  ${text.events.states[dossier.state]}`);
  if (dossier.path !== null) say(paint.dim(plain(dossier.path)));
  if (dossier.causedBy !== null) say(text.show.causedBy(plain(dossier.causedBy)));
  if (dossier.sender !== null) say(text.show.sender(plain(dossier.sender)));
  if (dossier.retryOf !== null) say(text.show.retryOf(plain(dossier.retryOf)));
  if (dossier.answers !== null) say(text.show.answers(plain(dossier.answers)));
  section(text.show.event, await eventLines(dossier, seen));
  if (dossier.records.length === 0 && dossier.agents.length > 0)
    section(text.show.records, [text.show.notYet(dossier.agents.map(plain).join(', '))]);
  for (const entry of dossier.records) section(plain(entry.record.agent), recordLines(entry));
  if (dossier.problem !== null) section(text.show.problem, [plain(dossier.problem)]);
}

async function eventLines({ path, folder }: Dossier, { history }: Visit): Promise<string[]> {
  if (path === null) return [];
  const isEnded = folder !== null && isBelow(path, folder.path);
  const entry = await history.entry(path, ...(isEnded ? [folder.commit] : []));
  const content = entry ? await history.text(entry.oid) : null;
  return content === null ? [] : plainText(content).trimEnd().split('\n').slice(0, 60);
}

const label = (name: string, value: string) => `${paint.dim(name)} ${value}`;

function recordLines({ path, record, commit }: Dossier['records'][number]): string[] {
  const { timings, state } = record;
  const colour =
    state === 'done' ? paint.green : state === 'retry' || state === 'waiting' ? paint.yellow : paint.red;
  return [
    `${colour(state)}  ${plain(record.reason)}`,
    ...record.faults.map((fault) => `  - ${plain(fault)}`),
    ...questionLines(record),
    label(text.show.run, `${record.run}  ${text.show.attempt(record.attempt, record.recoveries)}`),
    label(
      text.show.on,
      `${plain(record.session)}, ${plain(record.engine)}, ${text.span(timings.took_ms)}, ${timings.ended}`,
    ),
    ...(commit ? [label(text.show.commit, `${short(commit.commit)}  ${plain(commit.subject)}`)] : []),
    ...record.files.map(({ path: file, blob }) => `  ${blob === null ? '-' : '+'} ${plain(file)}`),
    ...record.causes.map((id) => `  → ${plain(id)}`),
    ...(record.reply ? [label(text.show.reply, plain(record.reply))] : []),
    ...(record.due ? [label(text.show.due, record.due)] : []),
    ...otherLines(record),
    paint.dim(plain(path)),
  ];
}

/** What the agent asks a person, or what was answered when it did. */
function questionLines({ waiting, answers }: Record): string[] {
  const until = waiting?.deadline ? `  (${text.show.until(waiting.deadline)})` : '';
  return [
    ...(waiting ? [label(text.show.asks, plain(waiting.question) + until)] : []),
    ...answers.map(({ sender, at, payload }) =>
      label(
        text.show.answered(plain(sender ?? text.show.somebody), at ?? ''),
        plain(JSON.stringify(payload)),
      ),
    ),
  ];
}

/** Other events and runs that belong to it, and whether it was undone. */
function otherLines(record: Record): string[] {
  const { joined, joined_into: lead, undone, earlier, lost, superseded } = record;
  const why = (reason: string | null) => (reason === null ? '' : `: ${plain(reason)}`);
  return [
    ...joined.map((id) => label(text.show.joined, plain(id))),
    ...(lead === null ? [] : [label(text.show.joinedInto, plain(lead))]),
    ...(undone
      ? [paint.yellow(`${text.show.undone} ${undone.at}, ${plain(undone.by)}${why(undone.reason)}`)]
      : []),
    ...earlier.map((run) => label(text.show.earlier, `${run.state}: ${plain(run.reason)}`)),
    ...lost.map((run) => label(text.show.lost, `${run.run} (${plain(run.session)})`)),
    ...superseded.map((run) => label(text.show.superseded, `${run.run}: ${plain(run.reason)}`)),
  ];
}
