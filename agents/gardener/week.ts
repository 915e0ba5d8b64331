import { isMapping, type Logbook, type RunRecord } from '@97layer/strata/tools';
import { mendsAsked } from '../studio/remarks.ts';
import { mappingsIn, numberIn, textIn, type Payload } from '../studio/payload.ts';

/** One judgement by the quality loop, out of its record. */
interface Judged {
  score: number;
  round: number;
  decision: string;
}

/** What a reviewer, or whoever closed a draft, said. */
interface Remark {
  event: string;
  by: string;
  said: string;
}

/** What the records and events of some days tell of the studio's work. */
export interface Week {
  judged: Judged[];
  /** Points lost by check, the most first. */
  lost: { check: string; points: number; times: number }[];
  rejected: Remark[];
  remarks: Remark[];
  /** How many remarks ask for less, and for more. */
  shorter: number;
  longer: number;
  /** Runs whose proposal the bus did not take, with the reason. */
  refused: { agent: string; reason: string }[];
}

/** Pure: the same logbook tells the same. */
export function weekOf({ records, events }: Logbook): Week {
  const asked = events.filter(({ type }) => type === 'refinement_needed');
  const lengths = asked
    .flatMap(({ payload }) => mendsAsked(payload, '', 'en'))
    .filter(({ check }) => check === 'length');
  const verdicts = records.flatMap(verdictsIn);
  return {
    judged: verdicts.flatMap(judgedIn),
    lost: lostIn(verdicts),
    rejected: events
      .filter(({ type }) => type === 'draft_rejected')
      .map(({ id, payload }) => remark(id, textIn(payload, 'by'), textIn(payload, 'reason'))),
    remarks: asked.flatMap(({ id, payload }) =>
      mappingsIn(payload, 'remarks').map((one) => remark(id, textIn(one, 'author'), textIn(one, 'body'))),
    ),
    shorter: lengths.filter(({ excerpt }) => excerpt === 'long').length,
    longer: lengths.filter(({ excerpt }) => excerpt === 'short').length,
    refused: records
      .filter(({ state }) => state === 'rejected')
      .map(({ agent, reason, faults }) => ({ agent, reason: faults[0] ?? reason })),
  };
}

function remark(event: string, by: string | null, said: string | null): Remark {
  return { event, by: by ?? 'somebody', said: said ?? '' };
}

/** A round judges one text, an evening many. */
function verdictsIn({ verdict }: RunRecord): Payload[] {
  if (!isMapping(verdict)) return [];
  const texts = mappingsIn(verdict, 'texts');
  return texts.length > 0 ? texts : [verdict];
}

function judgedIn(verdict: Payload): Judged[] {
  const score = numberIn(verdict, 'score');
  const round = numberIn(verdict, 'round');
  const decision = textIn(verdict, 'decision');
  return score === null || round === null || decision === null ? [] : [{ score, round, decision }];
}

function lostIn(verdicts: readonly Payload[]): Week['lost'] {
  const points = verdicts.flatMap((verdict) => mappingsIn(verdict, 'points'));
  const checks = [...new Set(points.map((one) => textIn(one, 'check') ?? ''))].filter(Boolean);
  return checks
    .map((check) => {
      const own = points.filter((one) => one['check'] === check);
      return {
        check,
        times: own.length,
        points: own.reduce((sum, one) => sum + (numberIn(one, 'lost') ?? 0), 0),
      };
    })
    .toSorted((a, b) => b.points - a.points);
}
