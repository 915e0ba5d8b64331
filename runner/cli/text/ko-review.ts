import type { review as english } from './en-review.ts';

/** `strata review`. */
export const review: typeof english = {
  summary: '사람을 기다리는 초안: 목록, 보기, 승인, 거절, 의견',
  examples: [
    'strata review',
    'strata review show chief-editor-signal',
    'strata review approve chief-editor-signal',
  ],
  draft: '초안: `strata review`가 보여 주는 이름이나 그 앞부분, 키, 실행 또는 이벤트',
  list: { summary: '기다리는 초안을 나열합니다', examples: ['strata review list --json'] },
  show: {
    summary: '무엇을 왜 제안하는지, 달라지는 내용과 함께 보여 줍니다',
    examples: ['strata review show chief-editor-signal'],
  },
  approve: {
    summary: '병합합니다: 파일과 다음 이벤트가 브랜치에 들어옵니다',
    examples: ['strata review approve chief-editor-signal --head 3f2a9c0d1b7e'],
    head: '브랜치가 아직 이 커밋(당신이 본 것)에 있을 때만',
    says: (branch, events) => `${branch} 병합됨${events === 0 ? '' : `, 다음 이벤트 ${events}개 포함`}`,
  },
  reject: {
    summary: '닫습니다. draft_rejected를 듣는 에이전트가 알게 됩니다',
    examples: ['strata review reject chief-editor-signal --reason "우리 목소리가 아님"'],
    reason: '기록과 에이전트를 위한 이유',
    says: (branch) => `${branch} 닫힘`,
  },
  comment: {
    summary: '다음 버전을 요청합니다',
    examples: [
      'strata review comment chief-editor-signal "더 짧게 부탁해요"',
      'strata review comment chief-editor-signal "더 차분한 낱말로" --path knowledge/content/a.md --line 12',
    ],
    text: '무엇이 달라져야 하는지',
    path: '해당 파일',
    line: '그 줄 (1부터)',
    faults: { line: '--line은 1 이상의 숫자이며 --path가 필요합니다' },
    says: (branch) => `${branch}의 다음 버전을 요청했습니다`,
  },
  faults: {
    none: (asked) => `${asked}(이)라는 열린 초안이 없습니다. strata review가 목록을 보여 줍니다`,
    several: (asked, names) => `${asked}은(는) ${names} 중 어느 것인지 알 수 없습니다. 더 길게 적어 주세요`,
  },
  says: {
    none: '기다리는 초안이 없습니다.',
    howTo: 'strata review show 이름 으로 보고, approve, reject, comment 로 결정합니다.',
    refining: '다듬는 중',
    version: (n) => `버전 ${n}`,
    about: '개요',
    files: '파일',
    next: '병합하면 들어오는 것',
    sources: '출처',
    agent: '에이전트',
    answers: '응답 대상',
    why: '기다리는 이유',
    score: '점수',
    cost: '비용',
    spent: (usd, input, output) => `${usd.toFixed(4)} USD, 입력 ${input} 토큰, 출력 ${output} 토큰`,
    versionTitle: '버전',
    branch: '브랜치',
    page: '페이지',
    changes: { new: '새 파일', changed: '변경', deleted: '삭제' },
    decide: (name, head) =>
      `strata review approve ${name} --head ${head}   또는: reject ${name}, comment ${name} "..."`,
  },
};
