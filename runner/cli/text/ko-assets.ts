/** `strata assets`의 문구. */
import type { assets as english } from './en-assets.ts';

export const assets: typeof english = {
  summary: '에이전트가 만든 것: 상태, 점수, 걸어온 길, 이어진 파일',
  examples: ['strata assets', 'strata assets --state published', 'strata assets --below 80 --json'],
  state: '이 상태만',
  type: '이 종류만',
  below: '점수가 이보다 낮은 것만',
  asked: '자산의 id나 하나에만 맞는 그 일부, 또는 경로',
  none: '자산이 없습니다.',
  list: {
    summary: '자산을 나열합니다',
    examples: ['strata assets list --type post', 'strata assets list --below 80'],
  },
  show: {
    summary: '자산 하나와 그것이 걸어온 길, 이어진 파일을 보여 줍니다',
    examples: [
      'strata assets show assets/slow-mornings',
      'strata assets show knowledge/assets/slow-mornings.md',
    ],
  },
  report: {
    summary: 'knowledge/reports/assets.md 문서를 통째로 새로 만들어 커밋합니다',
    examples: ['strata assets report', 'strata assets report --repo /srv/bus.git'],
    made: (path) => `${path} 새로 만듦`,
    same: (path) => `${path}의 내용이 그대로라 아무것도 커밋하지 않았습니다.`,
  },
  faults: {
    below: (said) => `--below ${said}: 0에서 100까지의 수가 아닙니다`,
    none: (asked) => `${asked}에 맞는 자산이 없습니다. strata assets로 목록을 볼 수 있습니다`,
    several: (asked, ids, n) => `${asked}에 맞는 자산이 ${n}개입니다: ${ids}. id를 더 길게 입력하세요`,
  },
  titles: {
    id: 'id',
    type: '종류',
    state: '상태',
    score: '점수',
    source: '출처',
    path: '경로',
    versions: '버전',
    links: '이어진 파일',
    life: '걸어온 길',
  },
  states: {
    captured: '수집',
    analyzed: '분석',
    refined: '다듬음',
    validated: '검증',
    approved: '승인',
    published: '발행',
    archived: '보관',
  },
  types: {
    signal: '시그널',
    post: '글',
    text: '텍스트',
    picture: '그림',
    voice: '목소리',
    film: '영상',
    captions: '자막',
  },
  happened: {
    written: '씀',
    changed: '고침',
    removed: '지움',
    proposed: '제안',
    judged: '심사',
    undone: '되돌림',
  },
};
