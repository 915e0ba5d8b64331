import { s } from './en-words.ts';

/** `strata review`. */
export const review = {
  summary: 'drafts that wait for a person: list, show, approve, reject, comment',
  examples: [
    'strata review',
    'strata review show chief-editor-signal',
    'strata review approve chief-editor-signal',
  ],
  draft:
    'the draft: its name as `strata review` shows it, or the beginning of it, its key, its run or its event',
  list: { summary: 'list what waits', examples: ['strata review list --json'] },
  show: {
    summary: 'what it proposes and why, with the difference',
    examples: ['strata review show chief-editor-signal'],
  },
  approve: {
    summary: 'merge it: its files and next events come onto the branch',
    examples: ['strata review approve chief-editor-signal --head 3f2a9c0d1b7e'],
    head: 'only if its branch is still at this commit, which you looked at',
    says: (branch: string, events: number) =>
      `${branch} is merged${events === 0 ? '' : `, with ${events} next event${s(events)}`}`,
  },
  reject: {
    summary: 'close it; agents that listen to draft_rejected hear of it',
    examples: ['strata review reject chief-editor-signal --reason "not our voice"'],
    reason: 'why, for the record and for the agents',
    says: (branch: string) => `${branch} is closed`,
  },
  comment: {
    summary: 'ask for a next version of it',
    examples: [
      'strata review comment chief-editor-signal "shorter, please"',
      'strata review comment chief-editor-signal "a calmer word" --path knowledge/content/a.md --line 12',
    ],
    text: 'what is to be different',
    path: 'the file that it is about',
    line: 'its line, from 1',
    faults: { line: '--line takes a number from 1, and needs --path' },
    says: (branch: string) => `a next version of ${branch} is asked for`,
  },
  faults: {
    none: (asked: string) => `no open draft is called ${asked}; strata review lists them`,
    several: (asked: string, names: string) => `${asked} may be any of ${names}; type more of it`,
  },
  says: {
    none: 'No draft waits.',
    howTo: 'strata review show NAME shows one; approve, reject and comment decide.',
    refining: 'being refined',
    version: (n: number) => `version ${n}`,
    about: 'About',
    files: 'Files',
    next: 'Merging brings',
    sources: 'Sources',
    agent: 'agent',
    answers: 'answers',
    why: 'waits because',
    score: 'score',
    cost: 'cost',
    spent: (usd: number, input: number, output: number) =>
      `${usd.toFixed(4)} USD, ${input} tokens in, ${output} out`,
    versionTitle: 'version',
    branch: 'branch',
    page: 'page',
    changes: { new: 'new', changed: 'changed', deleted: 'deleted' },
    decide: (name: string, head: string) =>
      `strata review approve ${name} --head ${head}   or: reject ${name}, comment ${name} "..."`,
  },
};
