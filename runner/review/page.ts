/** A draft as a reviewer sees it. */
import { describeDraft, pageBody, type DraftDescription } from '../core/draft-page.ts';
import type { Draft } from '../core/draft.ts';
import { isEventPath } from '../core/event.ts';
import type { View } from '../core/view.ts';
import type { DraftPage, Forge } from '../forge/forge.ts';
import type { Bus } from '../git/bus.ts';

/** Of a file that is read for the sources it names. */
const MOST_TEXT = 256 * 1024;
const TEXT = /\.(?:md|txt|json|html)$/i;

export async function describe(
  bus: Bus,
  draft: Draft,
  { tip }: Pick<View, 'tip'>,
): Promise<DraftDescription> {
  const { events } = tip.config.paths;
  const texts: string[] = [];
  for (const { path, blob } of draft.changes) {
    if (blob === null || isEventPath(path, events) || !TEXT.test(path)) continue;
    const object = await bus.remote.objects.read(blob);
    if (object && object.bytes.length <= MOST_TEXT) texts.push(object.bytes.toString('utf8'));
  }
  return describeDraft(draft, texts, events);
}

export async function pageOf(bus: Bus, forge: Forge, draft: Draft, view: View): Promise<DraftPage> {
  const described = await describe(bus, draft, view);
  const { labels, reviewers } = view.tip.config.review;
  return {
    branch: draft.branch,
    base: bus.branch,
    title: described.title,
    body: pageBody(described, (path) => forge.fileUrl(draft.head, path)),
    labels,
    reviewers,
  };
}
