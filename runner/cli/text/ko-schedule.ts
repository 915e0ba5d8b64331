import type { schedule as english } from './en-schedule.ts';

/** `strata schedule`. */
export const schedule: typeof english = {
  schedule: {
    summary: '시간에 맞춰 실행되는 에이전트: 마지막 실행과 다음 시각',
    examples: ['strata schedule', 'strata schedule --json'],
    none: '일정이 있는 에이전트가 없습니다. docs/schedules.md에 만드는 법이 있습니다.',
    last: '마지막',
    next: '다음',
    neverYet: '아직 실행된 적 없음',
    gone: '더는 남은 기록이 없음',
    states: {
      ticks: '',
      begins: '러너가 처음 볼 때 시작합니다. 그 전의 시각은 실행되지 않습니다',
      paused: '일시 중지된 동안 실행되지 않습니다',
      inactive: '실행되지 않습니다: 에이전트가 비활성 상태입니다',
      never: '실행될 날이 없습니다: 적힌 날짜는 달력에 없습니다',
      ahead:
        '마지막 실행의 시각이 될 때까지 실행되지 않습니다: 그때 러너의 시계가 앞서 있었습니다. queue/schedules.json에서 해당 항목을 지우면 새로 시작합니다',
      unknown: '실행되지 않습니다: queue/schedules.json을 읽을 수 없습니다 (이유는 strata status)',
    },
  },
};
