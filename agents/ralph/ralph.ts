import type { AgentModule, ProposedEvent } from '@97layer/strata/agent';
import { neededText, numberIn, textIn, type Payload } from '../studio/payload.ts';
import { openDraft, type Draft } from './draft.ts';
import { judge, mendsOf, type Judgement } from './judge.ts';
import type { Quality } from './quality.ts';
import { writeReport } from './report.ts';

/** On `draft_ready`: Stop, Task, Assess, Process; of a post, or of the next version of an asset. */
const judgeDraft: AgentModule = async (event, context) => {
  const path = neededText(event.payload, 'draft');
  const round = Math.max(1, Math.floor(numberIn(event.payload, 'round') ?? 1));
  const kind = textIn(event.payload, 'asset') === null ? 'post' : 'asset';
  const draft = await openDraft(context.workdir, path, {
    kind,
    signal: textIn(event.payload, 'signal'),
    // The event names every file that a draft uses.
    sees: () => true,
  });
  const { sha256 } = draft;
  const judgement = await judge(draft, round);
  const slug = slugOf(path);
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
        ...next(judgement, payload, draft),
        files: [path, report, ...event.files.filter((f) => f !== path)],
      },
    ],
    reply: `${judgement.score} of 100 in round ${round}: ${judgement.decision}.`,
    verdict: verdictOf(judgement, round, draft.quality),
  };
};

export default judgeDraft;

/** A report's name: assets may lie in folders, drafts do not. */
function slugOf(path: string): string {
  return path
    .replace(/^.*?\/(?:assets|content\/drafts)\//, '')
    .replace(/\.md$/, '')
    .replaceAll('/', '-');
}

function next({ decision, score, findings }: Judgement, payload: Payload, draft: Draft): ProposedEvent {
  const round = Number(payload['round']);
  const { kind, quality } = draft;
  switch (decision) {
    case 'pass':
      return { type: kind === 'asset' ? 'asset_refined' : 'quality_approved', payload };
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
