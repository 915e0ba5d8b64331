/** English texts of the verbs that change what is in the queue, or what became of it. */
import { s } from './en-words.ts';

const ID = "an event's id, the beginning of one, a path, or a run's id";
const REASON = 'why: kept in the record and in the commit';

export const operating = {
  cancel: {
    summary: 'stop what is pending, waiting or running',
    examples: [
      'strata cancel idea-3fa9c1',
      'strata cancel idea-3fa9c1 --agent art-director --reason "no picture needed"',
    ],
    id: ID,
    agent: "only this agent's delivery",
    reason: REASON,
    says: {
      cancelled: (id: string, agents: string) => `${id} is cancelled for ${agents}`,
      withdrawn: (id: string) => `${id} is taken out of the queue; nobody listened to it`,
      tooLate: (agents: string, id: string) =>
        `too late for ${agents}: the outcome is about to land; then: strata undo ${id}`,
    },
  },
  pause: {
    summary: 'begin nothing new: on the bus, by an agent, or on a runner; what runs may end',
    examples: [
      'strata pause --reason "until the release is out"',
      'strata pause --agent art-director',
      'strata pause --runner lamp',
    ],
    agent: 'only this agent (its id or name)',
    runner: 'only the runner of this name',
    reason: REASON,
    faults: {
      several: 'name one of --agent, --runner and --all, or none for the bus',
      noAgent: (said: string, nearest: string | null) =>
        `there is no agent ${said}${nearest === null ? '' : `; the nearest is ${nearest}`}; strata agents lists them`,
    },
    says: {
      bus: 'the bus',
      agent: (id: string) => `agent ${id}`,
      runner: (name: string) => `runner ${name}`,
      paused: (what: string) => `${what} is paused; what runs may end`,
    },
  },
  resume: {
    summary: 'go on with what was paused',
    examples: ['strata resume', 'strata resume --agent art-director', 'strata resume --all'],
    all: 'everything that is paused',
    says: {
      all: 'everything',
      resumed: (what: string) => `${what} goes on`,
      notPaused: (what: string) => `${what} was not paused; nothing was changed.`,
      nothingPaused: 'Nothing is paused.',
    },
  },
  retry: {
    summary: 'bring dead events back, or try at once what waits for its next attempt',
    examples: [
      'strata retry idea-3fa9c1',
      'strata retry --type trend_detected',
      'strata retry --agent art-director',
      'strata retry --all',
    ],
    ids: "events' ids, beginnings of them, paths in the queue, or runs' ids",
    type: 'all dead events of this type',
    agent: 'only where this agent failed',
    all: 'all dead events',
    faults: {
      nothing: 'name events, or choose with --type, --agent or --all',
      both: 'events that are named need neither --type nor --all',
    },
    says: {
      new: (id: string, ids: string) => `${id} comes back as ${ids}`,
      now: (id: string) => `${id} is tried again at once`,
      mended: (id: string, paths: string) => `${id} can be read now: ${paths}`,
      none: 'Nothing fits: no event was tried again.',
    },
  },
  answer: {
    summary: 'answer an agent that waits for a person',
    examples: [
      'strata answer idea-3fa9c1 "yes, publish it"',
      `strata answer idea-3fa9c1 --payload '{"approved": true}'`,
    ],
    id: ID,
    text: 'the answer in words',
    payload: 'the answer as a JSON object',
    agent: 'only this agent, where several wait',
    faults: {
      empty: 'say the answer: strata answer ID TEXT, or --payload JSON',
      nobodyAsks: (id: string) =>
        `nobody waits for an answer to ${id}; strata events --state waiting lists what does`,
      answeredAlready: (id: string, by: string) =>
        `${by} answered ${id} already; a runner hands it on: strata run`,
      notAsking: (agent: string, id: string, asking: string) =>
        `${agent} does not wait for an answer to ${id}; ${asking} does`,
    },
    says: { answered: (id: string, agents: string) => `answered ${id} for ${agents}` },
  },
  undo: {
    summary: 'take back what runs did: their files, and the events they emitted',
    examples: ['strata undo idea-3fa9c1', 'strata undo 8f31c2d4 --reason "wrong source"'],
    id: `${ID}: with a run's id only that run is undone`,
    agent: "only this agent's run",
    reason: REASON,
    faults: {
      joined: (id: string, lead: string) =>
        `${id} was answered together with ${lead}; undo that one: strata undo ${lead}`,
    },
    says: {
      undone: (id: string, runs: number) =>
        `${id} is undone (${runs} run${s(runs)}); the record stays, marked`,
      restored: 'as before',
      withdrawn: 'withdrawn',
    },
  },
  replay: {
    summary: 'run an ended event again with the agent as it is now, and show what differs',
    examples: [
      'strata replay idea-3fa9c1',
      'strata replay idea-3fa9c1 --agent art-director --agent-at HEAD~3',
      'strata replay idea-3fa9c1 --land',
    ],
    id: ID,
    agent: 'only this agent',
    agentAt: 'the agents as they were at this commit',
    land: 'land what came out',
    says: {
      same: 'The two proposals are the same.',
      states: (before: string, after: string) => `then ${before}, now ${after}`,
      landed: (id: string) => `landed as the answer to ${id}`,
      notLanded: 'Nothing was landed; --land does.',
    },
  },
  gc: {
    summary: 'let old records leave the tip; history keeps them',
    examples: ['strata gc', 'strata gc --days 7'],
    days: 'how many days records stay (default: retention.days of strata.yaml)',
    faults: { days: (said: string) => `--days ${said} is not a whole number of days, 0 or more` },
    says: {
      day: (n: number) => `${n} event${s(n)}`,
      left: (n: number, days: number) => `${n} event${s(n)} older than ${days} day${s(days)} left the tip.`,
      none: (days: number) => `No records are older than ${days} day${s(days)}; nothing was changed.`,
      size: (before: string, after: string) => `The repository here: ${before} before, ${after} now.`,
    },
  },
};
