import { createHash } from 'node:crypto';
import type { AgentModule, ProposedEvent } from '@97layer/strata/agent';
import { openFolder } from '@97layer/strata/tools';
import { neededText, numberIn, textIn, type Payload } from '../studio/payload.ts';
import { openDraft } from './draft.ts';
import { judge, mendsOf, type Judgement } from './judge.ts';
import type { Quality } from './quality.ts';
import { writeReport } from './report.ts';

/** On `draft_ready`: Stop, Task, Assess, Process. */
const assessDraft: AgentModule = async (event, context) => {
  const path = neededText(event.payload, 'draft');
  const round = Math.max(1, Math.floor(numberIn(event.payload, 'round') ?? 1));
  const draft = await openDraft(context.workdir, path, textIn(event.payload, 'signal'));
  const bytes = await openFolder(context.workdir).bytes(path);
  const sha256 = createHash('sha256').update(bytes!).digest('hex');
  const judgement = await judge(draft, round);
  const slug = path.replace(/^.*\//, '').replace(/\.md$/, '');
  const report = `knowledge/reports/quality/${slug}-r${round}.md`;
  const judged = { draft: path, round, day: context.day, sha256 };
  const payload = {
    ...event.payload,
    draft: path,
    slug,
    round,
    score: judgement.score,
    draft_sha256: sha256,
    report,
  };
  return {
    files: [{ path: report, content: await writeReport(judgement, judged, draft.quality) }],
    emits: [
      {
        ...next(judgement, payload, draft.quality),
        files: [path, report, ...event.files.filter((f) => f !== path)],
      },
    ],
    reply: `${judgement.score} of 100 in round ${round}: ${judgement.decision}.`,
    verdict: verdictOf(judgement, round, draft.quality),
  };
};

export default assessDraft;

function next({ decision, score, findings }: Judgement, payload: Payload, quality: Quality): ProposedEvent {
  const round = Number(payload['round']);
  switch (decision) {
    case 'pass':
      return { type: 'quality_approved', payload };
    case 'revise':
      return {
        type: 'refinement_needed',
        payload: { ...payload, round: round + 1, mend: mendsOf(findings) },
      };
    case 'archive':
      return { type: 'draft_archived', payload: { ...payload, reason: 'Its signal is gone or too weak.' } };
    default: {
      const reason = `${score} points after ${round} rounds; ${quality.pass} pass. A person decides.`;
      return { type: 'review_needed', payload: { ...payload, reason, mend: mendsOf(findings) } };
    }
  }
}

function verdictOf({ decision, score, findings }: Judgement, round: number, quality: Quality) {
  const points = findings
    .filter((finding) => finding.faults.length > 0)
    .map(({ check, step, lost, faults }) => ({ check, step, lost, why: faults.map((fault) => fault.what) }));
  return { decision, score, pass: quality.pass, round, rounds: quality.rounds, points };
}
