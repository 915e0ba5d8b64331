/** 큐에 있는 것이나 그 결과를 바꾸는 명령의 문구. */
import type { operating as english } from './en-operating.ts';

const ID = '이벤트의 id나 그 앞부분, 경로, 또는 실행의 id';
const REASON = '이유: 기록과 커밋에 남습니다';

export const operating: typeof english = {
  cancel: {
    summary: '대기 중이거나 실행 중인 것을 취소합니다',
    examples: [
      'strata cancel idea-3fa9c1',
      'strata cancel idea-3fa9c1 --agent art-director --reason "그림은 필요 없음"',
    ],
    id: ID,
    agent: '이 에이전트의 몫만',
    reason: REASON,
    says: {
      cancelled: (id, agents) => `${id} 취소됨: ${agents}`,
      withdrawn: (id) => `듣는 에이전트가 없던 ${id}을(를) 큐에서 뺐습니다`,
      tooLate: (agents, id) =>
        `${agents}은(는) 늦었습니다. 결과가 곧 반영되니, 그다음에 strata undo ${id}(으)로 되돌리세요`,
    },
  },
  pause: {
    summary: '새 일을 시작하지 않습니다: 버스 전체, 에이전트, 또는 러너. 하던 일은 끝까지 합니다',
    examples: [
      'strata pause --reason "출시가 끝날 때까지"',
      'strata pause --agent art-director',
      'strata pause --runner lamp',
    ],
    agent: '이 에이전트(id나 이름)만',
    runner: '이 이름의 러너만',
    reason: REASON,
    faults: {
      several: '--agent, --runner, --all 가운데 하나만 쓰세요. 버스 전체라면 아무것도 쓰지 마세요',
      noAgent: (said, nearest) =>
        `${said} 에이전트는 없습니다${nearest === null ? '' : `. 가장 비슷한 것은 ${nearest}입니다`}. strata agents로 목록을 볼 수 있습니다`,
    },
    says: {
      bus: '버스',
      agent: (id) => `에이전트 ${id}`,
      runner: (name) => `러너 ${name}`,
      paused: (what) => `${what} 일시 정지. 하던 일은 끝까지 합니다`,
    },
  },
  resume: {
    summary: '일시 정지한 것을 다시 시작합니다',
    examples: ['strata resume', 'strata resume --agent art-director', 'strata resume --all'],
    all: '일시 정지한 모두',
    says: {
      all: '모두',
      resumed: (what) => `${what} 다시 시작`,
      notPaused: (what) => `${what}: 일시 정지 상태가 아니었습니다. 아무것도 바꾸지 않았습니다.`,
      nothingPaused: '일시 정지한 것이 없습니다.',
    },
  },
  retry: {
    summary: '실패한 이벤트를 되살리거나, 다음 시도를 기다리는 것을 바로 시도합니다',
    examples: [
      'strata retry idea-3fa9c1',
      'strata retry --type trend_detected',
      'strata retry --agent art-director',
      'strata retry --all',
    ],
    ids: '이벤트의 id나 그 앞부분, 큐 안의 경로, 또는 실행의 id',
    type: '이 종류의 실패한 이벤트 모두',
    agent: '이 에이전트가 실패한 것만',
    all: '실패한 이벤트 모두',
    faults: {
      nothing: '이벤트를 적거나 --type, --agent, --all로 고르세요',
      both: '이벤트를 적었다면 --type과 --all은 쓰지 마세요',
    },
    says: {
      new: (id, ids) => `${id} → ${ids}(으)로 되살림`,
      now: (id) => `${id} 바로 다시 시도`,
      mended: (id, paths) => `${id} 이제 읽을 수 있음: ${paths}`,
      none: '맞는 이벤트가 없어 아무것도 다시 시도하지 않았습니다.',
    },
  },
  answer: {
    summary: '사람을 기다리는 에이전트에게 답합니다',
    examples: [
      'strata answer idea-3fa9c1 "네, 발행하세요"',
      `strata answer idea-3fa9c1 --payload '{"approved": true}'`,
    ],
    id: ID,
    text: '말로 하는 답',
    payload: 'JSON 객체로 하는 답',
    agent: '여럿이 기다릴 때 이 에이전트에게만',
    faults: {
      empty: '답을 적으세요: strata answer ID 답, 또는 --payload JSON',
      nobodyAsks: (id) =>
        `${id}에 대한 답을 기다리는 에이전트가 없습니다. strata events --state waiting으로 볼 수 있습니다`,
      answeredAlready: (id, by) => `${by}이(가) 이미 ${id}에 답했습니다. 러너가 전합니다: strata run`,
      notAsking: (agent, id, asking) =>
        `${agent}은(는) ${id}에 대한 답을 기다리지 않습니다. 기다리는 것: ${asking}`,
    },
    says: { answered: (id, agents) => `${id}에 답했습니다. 받는 에이전트: ${agents}` },
  },
  undo: {
    summary: '실행이 한 일을 되돌립니다: 쓴 파일과 보낸 이벤트',
    examples: ['strata undo idea-3fa9c1', 'strata undo 8f31c2d4 --reason "출처가 틀림"'],
    id: `${ID}; 실행의 id라면 그 실행만`,
    agent: '이 에이전트의 실행만',
    reason: REASON,
    faults: {
      joined: (id, lead) => `${id}은(는) ${lead}와(과) 함께 처리되었습니다. strata undo ${lead}를 쓰세요`,
    },
    says: {
      undone: (id, runs) => `${id} 되돌림 (실행 ${runs}개). 기록은 표시를 달고 남습니다`,
      restored: '이전대로',
      withdrawn: '거두어들임',
    },
  },
  replay: {
    summary: '끝난 이벤트를 지금의 에이전트로 다시 실행해 무엇이 다른지 보여 줍니다',
    examples: [
      'strata replay idea-3fa9c1',
      'strata replay idea-3fa9c1 --agent art-director --agent-at HEAD~3',
      'strata replay idea-3fa9c1 --land',
    ],
    id: ID,
    agent: '이 에이전트만',
    agentAt: '이 커밋 때의 에이전트로',
    land: '나온 결과를 반영합니다',
    says: {
      same: '두 결과가 같습니다.',
      states: (before, after) => `그때 ${before}, 지금 ${after}`,
      landed: (id) => `${id}에 대한 답으로 반영했습니다`,
      notLanded: '반영하지 않았습니다. 반영하려면 --land를 쓰세요.',
    },
  },
  gc: {
    summary: '오래된 기록을 브랜치 끝에서 내립니다. 히스토리에는 남습니다',
    examples: ['strata gc', 'strata gc --days 7'],
    days: '기록을 남겨 둘 날 수 (기본값: strata.yaml의 retention.days)',
    faults: { days: (said) => `--days ${said}은(는) 0 이상의 정수가 아닙니다` },
    says: {
      day: (n) => `이벤트 ${n}개`,
      left: (n, days) => `${days}일보다 오래된 이벤트 ${n}개의 기록을 내렸습니다.`,
      none: (days) => `${days}일보다 오래된 기록이 없습니다. 아무것도 바꾸지 않았습니다.`,
      size: (before, after) => `이곳의 저장소 크기: 전 ${before}, 지금 ${after}`,
    },
  },
};
