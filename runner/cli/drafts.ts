/** Drafts as the verbs show them. */
import { draftsNamed, type LiveDraft } from '../core/draft.ts';
import type { DraftDescription } from '../core/draft-page.ts';
import type { View } from '../core/view.ts';
import { DraftShelf } from '../git/draft-shelf.ts';
import { diffOf } from '../git/diff.ts';
import { describe } from '../review/page.ts';
import { Refusal } from './faults.ts';
import { plain } from './plain.ts';
import { text } from './text/index.ts';
import type { Visit } from './visit.ts';

export interface DraftSummary {
  draft: string;
  /** What to type: the last part of its branch. */
  name: string;
  branch: string;
  agent: string;
  title: string;
  version: number;
  refining: boolean;
  opened: string;
  url: string | null;
}

export interface DraftRead extends DraftDescription {
  draft: string;
  name: string;
  branch: string;
  head: string | null;
  url: string | null;
  diff: string;
}

/** The one draft that is meant. Throws `Refusal` for none and for several. */
export function draftNamed(asked: string, view: View): LiveDraft {
  const found = draftsNamed(view.drafts.values(), asked);
  const names = found.map(({ draft }) => nameOf(draft.branch));
  if (found.length > 1)
    throw new Refusal(text.review.faults.several(plain(asked), names.map(plain).join(', ')));
  if (!found[0]) throw new Refusal(text.review.faults.none(plain(asked)));
  return found[0];
}

export function draftSummary({ key, draft }: LiveDraft, view: View): DraftSummary {
  const { branch, agent, versions, refining, opened, thread, outcome, cause } = draft;
  const title = (outcome.reply ?? '').split('\n')[0]!.trim();
  return {
    draft: key,
    name: nameOf(branch),
    branch: view.heads.has(branch) ? branch : `${branch} (gone)`,
    agent,
    title: title === '' ? cause.type : title,
    version: versions.length,
    refining: refining !== null,
    opened,
    url: thread?.url ?? null,
  };
}

/** All that a reviewer decides from; people's own commits on its branch included. */
export async function readDraft(
  { key, draft }: LiveDraft,
  { connection, view, history }: Visit,
): Promise<DraftRead> {
  const shelf = new DraftShelf(connection.bus, view);
  const changes = await shelf.changesOf(draft);
  const files = [];
  for (const { path, base, blob } of changes) {
    const bytesOf = (oid: string | null) => (oid === null ? null : history.bytes(oid));
    files.push({ path, before: await bytesOf(base), after: await bytesOf(blob) });
  }
  return {
    draft: key,
    name: nameOf(draft.branch),
    branch: draft.branch,
    head: shelf.headOf(draft),
    url: draft.thread?.url ?? null,
    ...(await describe(connection.bus, { ...draft, changes }, view)),
    diff: await diffOf(files),
  };
}

function nameOf(branch: string): string {
  return branch.slice(branch.lastIndexOf('/') + 1);
}
