import { joinFrontMatter, writeMarkdown, type RootContent } from '@97layer/strata/tools';
import { heading, link, list, paragraph, section } from '../../studio/tree.ts';
import type { Judgement } from '../judge.ts';

/** A text and what an evening says of it. */
export interface EveningEntry {
  path: string;
  /** Of its bytes as they were judged. */
  sha256: string;
  round: number;
  judgement: Judgement;
  isSentBack: boolean;
}

interface Told {
  day: string;
  pass: number;
  /** Texts beyond what one evening takes. */
  waiting: number;
  /** Texts that could not be read, with the reason. */
  unread: readonly string[];
}

/** One page of an evening; its front matter has every judgement, for the registry of assets. */
export async function writeEvening(entries: readonly EveningEntry[], told: Told): Promise<string> {
  const { day, pass, waiting, unread } = told;
  const judged = entries.map(({ path, sha256, round, judgement: { score, decision } }) => ({
    draft: path,
    draft_sha256: sha256,
    score,
    decision,
    round,
  }));
  const back = entries.filter(({ isSentBack }) => isSentBack);
  const passed = entries.filter(({ judgement }) => judgement.decision === 'pass');
  const others = entries.filter((entry) => !back.includes(entry) && !passed.includes(entry));
  const children: RootContent[] = [
    heading(1, `The evening of ${day}`),
    paragraph(`${entries.length} texts judged; ${pass} points pass.`),
    ...listed('Back to the editor', back),
    ...listed('Left as they are', others),
    ...listed('Passed', passed),
    ...section(heading(2, 'Not read'), unread.length > 0 ? [list(unread.map((why) => paragraph(why)))] : []),
    ...(waiting > 0 ? [paragraph(`${waiting} more have their turn on another evening.`)] : []),
  ];
  const data = { type: 'quality-evening', day, pass, judged };
  return joinFrontMatter(data, await writeMarkdown({ type: 'root', children }));
}

function listed(title: string, entries: readonly EveningEntry[]): RootContent[] {
  return section(heading(2, title), entries.length > 0 ? [list(entries.map(lineOf))] : []);
}

function lineOf({ path, judgement: { score, decision, findings } }: EveningEntry) {
  const faults = findings.flatMap((finding) => finding.faults.map(({ what }) => what));
  const why = faults.length > 0 ? `: ${faults.join('; ')}` : '';
  const left =
    decision === 'person' ? ', a person decides' : decision === 'archive' ? ', not worth a post' : '';
  const inside = path.slice('knowledge/'.length);
  return paragraph(link(inside, encodeURI(`../../${inside}`)), ` ${score}${left}${why}.`);
}
