import type { money as english } from './en-money.ts';

/** 실행에 든 비용과 쓸 수 있는 돈. */
export const money: typeof english = {
  cost: {
    summary: '실행에 든 비용: 에이전트, 모델, 날짜, 이벤트 사슬별',
    examples: [
      'strata cost',
      'strata cost --by day --since 30d',
      'strata cost --by model --agent ralph --json',
    ],
    by: '한 줄이 나타내는 것',
    since: '그 뒤에 끝난 실행만: 7d 같은 기간, 날짜, 시각',
    agent: '이 에이전트만 (id나 이름)',
    none: '비용으로 셀 것을 쓴 실행이 없습니다.',
    total: '합계',
    columns: ['미국 달러', '실행', '읽음', '씀', '다시 읽음', '저장', '미디어'],
    dimensions: { agent: '에이전트', model: '모델', day: '날짜', chain: '사슬' },
    media: ({ images, seconds, characters }) =>
      [
        ...(images > 0 ? [`이미지 ${images}개`] : []),
        ...(seconds > 0 ? [`${Math.round(seconds)}초`] : []),
        ...(characters > 0 ? [`${characters}자`] : []),
      ].join(', '),
    faults: {
      since: (said) => `--since ${said}: 7d 같은 기간, 2026-11-21 같은 날짜, 또는 시각을 쓰세요`,
    },
  },
  estimate: {
    none: '지금 여기서 실행될 것이 없습니다.',
    free: '모델을 쓰지 않음',
    unpriced: '알려진 가격 없음',
    waits: '내일 예산을 기다림',
    from: { runs: '최근 실행 기준', size: '읽을 양 기준, 아직 실행된 적 없음' },
    total: (read, written, usd) => `모두 합쳐 약 ${read} 토큰 읽고 ${written} 토큰 씀, $${usd.toFixed(4)}`,
    how: '어림값입니다. 누구에게도 묻지 않았고 아무것도 반영하지 않았습니다. 뒤이어 생길 이벤트는 들어 있지 않습니다.',
  },
};
