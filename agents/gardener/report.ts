import { joinFrontMatter, writeMarkdown, type RootContent } from '@97layer/strata/tools';
import { shortened } from '../studio/comparable.ts';
import { heading, listed, paragraph } from '../studio/tree.ts';
import type { Touched } from './hands.ts';
import type { Wishes } from './propose.ts';
import type { Week } from './week.ts';

/** A week as a page: figures, what people said, what their hands did, and what follows. */
export async function writeReport(
  week: Week,
  touched: readonly Touched[],
  { changes, frozen }: Wishes,
  { day, since }: { day: string; since: string },
): Promise<string> {
  const children: RootContent[] = [
    heading(1, `The garden on ${day}`),
    paragraph(scoresOf(week)),
    ...listed(
      'What cost points',
      week.lost.map(({ check, points, times }) => `${check}: ${points} points in ${times} judgements`),
    ),
    ...listed(
      'What people refused',
      week.rejected.map(({ by, said, event }) => `${by}: ${said} (${event})`),
    ),
    ...listed(
      'What reviewers asked for',
      week.remarks.map(({ by, said, event }) => `${by}: ${said} (${event})`),
    ),
    ...listed('What people changed by hand', touched.flatMap(handsOf)),
    ...listed(
      'What the bus did not take',
      week.refused.map(({ agent, reason }) => `${agent}: ${reason}`),
    ),
    ...listed('What I ask for', [
      ...changes.map(({ path, keys, value, why }) => `${path}, ${keys.join('.')}: ${value}. ${why}`),
      ...frozen.map((path) => `${path} is frozen: I leave it as it is.`),
    ]),
  ];
  return joinFrontMatter(
    { type: 'garden-report', day, since },
    await writeMarkdown({ type: 'root', children }),
  );
}

function scoresOf({ judged, rejected, remarks }: Week): string {
  if (judged.length + rejected.length + remarks.length === 0) return 'A quiet week: nothing was judged.';
  const passed = judged.filter(({ decision }) => decision === 'pass');
  const first = passed.filter(({ round }) => round === 1).length;
  const mean = judged.reduce((sum, { score }) => sum + score, 0) / Math.max(1, judged.length);
  return (
    `${judged.length} judgements, ${mean.toFixed(0)} points on average. ` +
    `${passed.length} passed, ${first} of them in the first round.`
  );
}

function handsOf({ post, out, in: put }: Touched): string[] {
  return [
    ...out.map((sentence) => `${post}, taken out: ${shortened(sentence)}`),
    ...put.map((sentence) => `${post}, put in: ${shortened(sentence)}`),
  ];
}
