import { joinFrontMatter, writeMarkdown, type RootContent } from '@97layer/strata/tools';
import { heading, list, paragraph } from '../studio/tree.ts';
import type { Finding, Judgement } from './judge.ts';
import type { Quality } from './quality.ts';

/** What a report is about. */
export interface Judged {
  draft: string;
  round: number;
  day: string;
  /** Of the draft's bytes as they were judged. */
  sha256: string;
}

const words = {
  pass: 'It passes.',
  revise: 'It goes back to the editor.',
  archive: 'It is archived: no rewriting would help.',
  person: 'It has had its rounds: a person decides.',
};

const stepTitles = {
  stop: 'Stop: is it worth doing?',
  task: 'Task: is everything there?',
  assess: 'Assess: is it true and whole?',
};

/** A judgement as its file. */
export async function writeReport(judgement: Judgement, judged: Judged, quality: Quality): Promise<string> {
  const { decision, score, findings } = judgement;
  const data = {
    type: 'quality-report',
    draft: judged.draft,
    draft_sha256: judged.sha256,
    round: judged.round,
    rounds: quality.rounds,
    score,
    pass: quality.pass,
    decision,
    day: judged.day,
  };
  const children: RootContent[] = [
    heading(1, `${score} of 100`),
    paragraph(`${words[decision]} Round ${judged.round} of ${quality.rounds}; ${quality.pass} passes.`),
  ];
  for (const step of ['stop', 'task', 'assess'] as const) {
    const own = findings.filter((finding) => finding.step === step);
    children.push(heading(2, stepTitles[step]), list(own.map(lineOf)));
  }
  return joinFrontMatter(data, await writeMarkdown({ type: 'root', children }));
}

function lineOf({ check, lost, faults }: Finding) {
  if (faults.length === 0) return paragraph(`${check}: nothing found.`);
  const told = faults.map(({ what, line }) => (line === null ? what : `line ${line}: ${what}`));
  return paragraph(`${check}: ${lost} points lost. ${told.join('; ')}.`);
}
