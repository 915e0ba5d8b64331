import type { AgentModule, ProposedEvent } from '@97layer/strata/agent';
import { openFolder, versionOf, type Folder } from '@97layer/strata/tools';
import { mappingIn, numberIn, textIn } from '../../studio/payload.ts';
import { sumOf } from '../../studio/sum.ts';
import { openDraft, type Draft } from '../draft.ts';
import { writeEvening, type EveningEntry } from './report.ts';
import { judge, mendsOf, type Judgement } from '../judge.ts';
import { readQuality, type Kind } from '../quality.ts';

/** A text as an evening found it. */
interface Found {
  draft: Draft;
  judgement: Judgement;
  /** Rounds that it had, this one included. */
  round: number;
}

/** On `quality_check` and by its schedule: everything that is not final is judged once more, the weakest go back to the editor. */
const judgeEvening: AgentModule = async (_event, { workdir, day, log }) => {
  const folder = openFolder(workdir);
  const { evening, pass } = await readQuality(folder);
  const paths = await textsOf(folder);
  const found: Found[] = [];
  const unread: string[] = [];
  for (const { path, kind } of turnsOf(paths, day).slice(0, evening.judged)) {
    try {
      found.push(await look(workdir, path, kind));
    } catch (error) {
      unread.push(`${path}: ${(error as Error).message}`);
      log(unread.at(-1)!);
    }
  }
  found.sort((a, b) => a.judgement.score - b.judgement.score);
  const open = found.filter(({ draft }) => !isFinal(draft));
  const back = open.filter(({ judgement }) => judgement.decision === 'revise').slice(0, evening.sentBack);
  const report = `knowledge/reports/quality/evening-${day}.md`;
  const told = { day, pass, waiting: paths.length - found.length - unread.length, unread };
  return {
    files: [
      {
        path: report,
        content: await writeEvening(
          open.map((one) => entryOf(one, back)),
          told,
        ),
      },
    ],
    emits: back.map((one) => sendBack(one, report)),
    reply: `Judged ${open.length} texts: ${back.length} go back to the editor.`,
    verdict: { judged: open.length, sent_back: back.length, pass, texts: open.map(verdictOf) },
  };
};

export default judgeEvening;

/** The newest version of each text in `knowledge/assets/`, and the drafts that nobody published. */
async function textsOf(folder: Folder): Promise<{ path: string; kind: Kind }[]> {
  const newest = new Map<string, string>();
  for (const path of await folder.list('knowledge/assets', '.md')) {
    if (/(?:^|\/)README/i.test(path)) continue;
    const { base, version } = versionOf(path);
    if (version >= versionOf(newest.get(base) ?? base).version) newest.set(base, path);
  }
  const drafts = await folder.list('knowledge/content/drafts', '.md');
  const there = await Promise.all(
    drafts.map((path) => folder.has(path.replace('/drafts/', '/published/').replace(/\.md$/, '/index.md'))),
  );
  return [
    ...[...newest.values()].map((path) => ({ path, kind: 'asset' as const })),
    ...drafts.filter((_, at) => !there[at]).map((path) => ({ path, kind: 'post' as const })),
  ];
}

/** An order of its own for each day: where there are more than one evening takes, each has its turn. */
function turnsOf<Text extends { path: string }>(texts: readonly Text[], day: string): Text[] {
  const turn = ({ path }: Text) => sumOf(`${day} ${path}`);
  return texts.toSorted((a, b) => (turn(a) < turn(b) ? -1 : 1));
}

async function look(workdir: string, path: string, kind: Kind): Promise<Found> {
  // Pictures and films are not in the folder: nobody fetches them to see that they are there.
  const draft = await openDraft(workdir, path, {
    kind,
    signal: null,
    sees: (other) => other.endsWith('.md'),
  });
  const round = kind === 'post' ? (numberIn(draft.data, 'round') ?? 1) : 1;
  return { draft, round, judgement: await judge(draft, round) };
}

function isFinal({ data }: Draft): boolean {
  return data['status'] === 'archived' || data['status'] === 'published';
}

function entryOf(found: Found, back: readonly Found[]): EveningEntry {
  const { draft, judgement, round } = found;
  return { path: draft.path, sha256: draft.sha256, round, judgement, isSentBack: back.includes(found) };
}

/** In the record, as Ralph's own verdicts stand in theirs. */
function verdictOf({ draft, judgement, round }: Found) {
  const { score, decision, findings } = judgement;
  const points = findings.filter(({ lost }) => lost > 0).map(({ check, lost }) => ({ check, lost }));
  return { path: draft.path, score, decision, round, points };
}

function sendBack({ draft, judgement, round }: Found, report: string): ProposedEvent {
  const { path, data, kind, lang, keyword } = draft;
  const signal = textIn(data, 'signal');
  const assets = { ...mappingIn(data, 'pictures'), ...mappingIn(data, 'media') };
  const payload = {
    ...(kind === 'asset' ? { asset: versionOf(path).base } : { assets }),
    draft: path,
    ...(signal === null ? {} : { signal }),
    lang,
    keyword,
    round: round + 1,
    score: judgement.score,
    draft_sha256: draft.sha256,
    report,
    mend: mendsOf(judgement.findings),
  };
  const files = kind === 'post' ? Object.values(assets).filter((one) => typeof one === 'string') : [];
  return {
    type: 'refinement_needed',
    payload,
    files: [path, ...(signal === null ? [] : [signal]), ...files],
  };
}
