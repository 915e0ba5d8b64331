/** What happened to an asset, when, and by which run. */
import type { Record } from './outcome.ts';
import type { Verdict } from './verdicts.ts';

export interface LifeEvent {
  /** UTC; of a judgement whose record left the tip, its day. */
  at: string;
  what: 'written' | 'changed' | 'removed' | 'proposed' | 'judged' | 'undone';
  path: string;
  /** The agent, or who undid it. */
  agent: string | null;
  run: string | null;
  /** Of a judgement. */
  score: number | null;
}

/**
 * @param paths of all its versions
 * @param blobs of all files at the tip, by path
 */
export function lifeOf(
  paths: readonly string[],
  records: readonly Record[],
  verdicts: readonly Verdict[],
  blobs: ReadonlyMap<string, string>,
): LifeEvent[] {
  const wrote = records.filter(({ state }) => state === 'done').flatMap((record) => changesOf(paths, record));
  const judged = verdicts
    .filter(({ path }) => paths.includes(path))
    .map((one) => judgementOf(one, records, blobs));
  return [...wrote, ...judged].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function changesOf(paths: readonly string[], record: Record): LifeEvent[] {
  const { agent, run, timings, draft, undone } = record;
  return record.files
    .filter(({ path }) => paths.includes(path))
    .flatMap(({ path, blob, before }) => {
      const what = draft ? 'proposed' : blob === null ? 'removed' : before === null ? 'written' : 'changed';
      const done: LifeEvent = { at: timings.folded, what, path, agent, run, score: null };
      return undone ? [done, { ...done, at: undone.at, what: 'undone', agent: undone.by }] : [done];
    });
}

/** The run is the one that wrote the report as it stands at the tip. */
function judgementOf(
  { path, report, score, day }: Verdict,
  records: readonly Record[],
  blobs: ReadonlyMap<string, string>,
): LifeEvent {
  const by = records.find(({ files }) =>
    files.some((file) => file.path === report && file.blob === blobs.get(report)),
  );
  return {
    at: by?.timings.folded ?? day,
    what: 'judged',
    path,
    agent: by?.agent ?? null,
    run: by?.run ?? null,
    score,
  };
}
