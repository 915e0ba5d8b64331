import { checkNames, type CheckName, type Mend } from '../studio/mend.ts';
import { assess } from './assess.ts';
import type { Draft } from './draft.ts';
import type { Check, Fault } from './fault.ts';
import type { Quality } from './quality.ts';
import { stop } from './stop.ts';
import { task } from './task.ts';

/** What is decided about a draft. */
type Decision = 'pass' | 'revise' | 'archive' | 'person';

/** One check's finding: the points it took, and why. */
export interface Finding {
  check: CheckName;
  step: 'stop' | 'task' | 'assess';
  lost: number;
  faults: Fault[];
}

export interface Judgement {
  decision: Decision;
  /** 0 to 100. */
  score: number;
  findings: Finding[];
}

const steps: Record<CheckName, { step: Finding['step']; check: Check }> = {
  signal: { step: 'stop', check: stop.signal },
  subject: { step: 'stop', check: stop.subject },
  banned: { step: 'stop', check: stop.banned },
  parts: { step: 'task', check: task.parts },
  length: { step: 'task', check: task.length },
  citations: { step: 'task', check: task.citations },
  pictures: { step: 'task', check: task.pictures },
  links: { step: 'assess', check: assess.links },
  quotes: { step: 'assess', check: assess.quotes },
  repeats: { step: 'assess', check: assess.repeats },
  placeholders: { step: 'assess', check: assess.placeholders },
  markup: { step: 'assess', check: assess.markup },
};

/** Judges a draft by every check: STAP, the last step being the decision. */
export async function judge(draft: Draft, round: number): Promise<Judgement> {
  const findings = await Promise.all(
    checkNames.map(async (name) => {
      const faults = await steps[name].check(draft);
      return {
        check: name,
        step: steps[name].step,
        lost: lostBy(faults.length, name, draft.quality),
        faults,
      };
    }),
  );
  const score = Math.max(0, 100 - findings.reduce((sum, finding) => sum + finding.lost, 0));
  return { decision: decide(findings, score, round, draft.quality), score, findings };
}

function lostBy(faults: number, name: CheckName, quality: Quality): number {
  const { each, most } = quality.weights[name];
  return Math.min(most, faults * each);
}

/** Process. Pure. */
function decide(findings: readonly Finding[], score: number, round: number, quality: Quality): Decision {
  // Without its signal, or with one that is not worth it, no rewriting helps.
  if (findings.some((finding) => finding.check === 'signal' && finding.faults.length > 0)) return 'archive';
  if (score >= quality.pass) return 'pass';
  return round < quality.rounds ? 'revise' : 'person';
}

/** What the editor is asked to mend. */
export function mendsOf(findings: readonly Finding[]): Mend[] {
  return findings.flatMap(({ check, faults }) =>
    faults.map(({ what, excerpt }) => ({ check, what, excerpt })),
  );
}
