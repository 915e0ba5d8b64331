import type { ScheduleState } from '../../core/schedule.ts';

/** `strata schedule`. */
export const schedule = {
  schedule: {
    summary: 'when agents run by time: their last tick, and the next ones',
    examples: ['strata schedule', 'strata schedule --json'],
    none: 'No agent has a schedule; docs/schedules.md tells how one gets it.',
    last: 'last',
    next: 'next',
    neverYet: 'has not ticked yet',
    gone: 'nothing is known of it any more',
    states: {
      ticks: '',
      begins: 'begins when a runner looks; nothing before that ticks',
      paused: 'does not tick while it is paused',
      inactive: 'does not tick: the agent is inactive',
      never: 'never ticks: no day is ever as the text says',
      ahead:
        "does not tick before its last tick's time: the clock of the runner that made it was ahead; take its entry out of queue/schedules.json to have it begin anew",
      unknown: 'does not tick: queue/schedules.json cannot be read (strata status says why)',
    } satisfies Record<ScheduleState, string>,
  },
};
