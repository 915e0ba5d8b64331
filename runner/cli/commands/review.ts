/** `strata review`: drafts, which wait for a person; read, approved, sent back or closed. */
import type { Command } from 'commander';
import { openDrafts } from '../../git/draft-shelf.ts';
import { approve, close, refine, type Reviewed } from '../../operate/review.ts';
import type { Changed, Operator } from '../../operate/change.ts';
import { columns } from '../columns.ts';
import { sayDiff } from '../diffs.ts';
import { draftNamed, draftSummary, readDraft, type DraftRead } from '../drafts.ts';
import { busVerb, wrongUsage, type BusOptions } from '../help.ts';
import { operate, settled } from '../operating.ts';
import { plain } from '../plain.ts';
import { paint, say, sayDone, sayJson, section, short } from '../print.ts';
import { text } from '../text/index.ts';
import { visit, type Visit } from '../visit.ts';

interface RejectOptions extends BusOptions {
  reason?: string;
}

interface ApproveOptions extends BusOptions {
  head?: string;
}

interface CommentOptions extends BusOptions {
  path?: string;
  line?: string;
}

export function reviewCommand(): Command {
  const words = text.review;
  const review = busVerb('review', words).action((options: BusOptions) => list(options));
  const under = (name: string, said: { summary: string; examples: readonly string[] }) => {
    const command = busVerb(name, said);
    review.addCommand(command);
    return command;
  };
  under('list', words.list).action((_own, command: Command) => list(command.optsWithGlobals()));
  under('show', words.show)
    .argument('<draft>', words.draft)
    .action((asked: string, _own, command: Command) => show(asked, command.optsWithGlobals()));
  under('approve', words.approve)
    .argument('<draft>', words.draft)
    .option('--head <commit>', words.approve.head)
    .action((asked: string, _own, command: Command) => approveOne(asked, command.optsWithGlobals()));
  under('reject', words.reject)
    .argument('<draft>', words.draft)
    .option('--reason <text>', words.reject.reason)
    .action((asked: string, _own, command: Command) => reject(asked, command.optsWithGlobals()));
  under('comment', words.comment)
    .argument('<draft>', words.draft)
    .argument('<text>', words.comment.text)
    .option('--path <file>', words.comment.path)
    .option('--line <number>', words.comment.line)
    .action((asked: string, said: string, _own, command: Command) =>
      comment(asked, said, command.optsWithGlobals()),
    );
  return review;
}

async function list(options: BusOptions): Promise<void> {
  const drafts = await visit(options, ({ view }) =>
    Promise.resolve(openDrafts(view).map((live) => draftSummary(live, view))),
  );
  if (options.json) return sayJson(drafts);
  if (drafts.length === 0) return say(text.review.says.none);
  const rows = drafts.map(({ name, agent, title, version, refining, opened }) => [
    paint.bold(plain(name)),
    plain(agent),
    refining ? paint.yellow(text.review.says.refining) : text.review.says.version(version),
    text.ago(Date.now() - Date.parse(opened)),
    plain(title),
  ]);
  for (const line of columns(rows)) say(line);
  say();
  say(paint.dim(text.review.says.howTo));
}

async function show(asked: string, options: BusOptions): Promise<void> {
  const read = await visit(options, (seen) => readDraft(draftNamed(asked, seen.view), seen));
  if (options.json) return sayJson(read);
  const { says } = text.review;
  say(`${paint.bold(plain(read.title))}`);
  if (read.says !== '') for (const line of read.says.split('\n')) say(`  ${plain(line)}`);
  section(says.about, columns(aboutRows(read)));
  section(says.files, columns(read.files.map(({ path, what }) => [says.changes[what], plain(path)])));
  section(says.next, read.next.map(plain));
  section(says.sources, read.sources.map(plain));
  say();
  sayDiff(read.diff);
  say();
  say(paint.dim(says.decide(read.name, short(read.head ?? ''))));
}

function aboutRows(read: DraftRead): string[][] {
  const { says } = text.review;
  const { model, score } = read;
  return [
    [says.agent, plain(model === null ? read.agent : `${read.agent}, ${model}`)],
    [says.answers, plain(`${read.cause.type}, ${read.cause.id}`)],
    [says.why, plain(read.why)],
    ...(score === null ? [] : [[says.score, String(score)]]),
    [says.cost, says.spent(read.cost, read.tokens.input, read.tokens.output)],
    [says.versionTitle, String(read.version)],
    [says.branch, plain(read.branch)],
    ...(read.url === null ? [] : [[says.page, plain(read.url)]]),
  ];
}

async function approveOne(asked: string, options: ApproveOptions): Promise<void> {
  await decide(asked, options, (operator, key) => approve(operator, key, options.head ?? null), {
    says: ({ draft, events }) => text.review.approve.says(plain(draft.branch), events.length),
  });
}

async function reject(asked: string, options: RejectOptions): Promise<void> {
  await decide(
    asked,
    options,
    (operator, key) =>
      close(operator, key, {
        by: operator.by.name,
        reason: options.reason ?? `rejected by ${operator.by.name}`,
        tell: true,
      }),
    { says: ({ draft }) => text.review.reject.says(plain(draft.branch)) },
  );
}

async function comment(asked: string, said: string, options: CommentOptions): Promise<void> {
  const line = options.line === undefined ? null : Number(options.line);
  if (line !== null && (!Number.isInteger(line) || line < 1 || options.path === undefined))
    throw wrongUsage(text.review.comment.faults.line);
  const lines = options.path === undefined ? [] : [{ path: options.path, line, body: said }];
  await decide(
    asked,
    options,
    (operator, key) => {
      const at = new Date().toISOString();
      const remark = { id: `${operator.by.name} ${at}`, author: operator.by.name, body: said, lines, at };
      return refine(operator, key, [remark], `${operator.by.name} asks for changes`);
    },
    { says: ({ draft }) => text.review.comment.says(plain(draft.branch)) },
  );
}

async function decide(
  asked: string,
  options: BusOptions,
  act: (operator: Operator, key: string) => Promise<Changed<Reviewed>>,
  { says }: { says: (done: Reviewed) => string },
): Promise<void> {
  await operate(options, async (operator, seen: Visit) => {
    const live = draftNamed(asked, seen.view);
    const { done, commit } = settled(await act(operator, live.key), seen);
    const { branch } = done.draft;
    if (options.json) sayJson({ draft: live.key, branch, events: done.events, commit });
    else sayDone(says(done), commit);
  });
}
