import type { security as english } from './en-security.ts';

/** `strata doctor --security`. */
export const security: typeof english = {
  border: (sandbox) => `에이전트를 ${sandbox}으로 가둡니다`,
  noBorder: 'podman도 bubblewrap도 작동하지 않습니다. 에이전트가 이 사용자의 권한을 모두 가집니다',
  kernelHolds: '커널이 에이전트의 메모리와 프로세스를 제한합니다',
  watchHolds: (sandbox) =>
    `여기서는 ${sandbox}이 컨트롤 그룹을 만들 수 없어 메모리와 프로세스를 1초에 네 번 지켜보기만 합니다`,
  mendLimits: 'systemd 서비스로 Delegate=yes와 함께 실행하세요 (deploy/)',
  filtered: '에이전트에 필요 없는 시스템 호출을 막습니다',
  unfiltered: (arch) => `${arch}용 시스템 호출 목록이 없습니다`,
  ownUser: '러너가 root가 아닙니다',
  root: '러너가 root입니다. 샌드박스를 벗어난 것도 root가 됩니다',
  storeClosed: (folder) => `다른 사용자는 ${folder}을(를) 읽을 수 없습니다`,
  storeOpen: (folder) => `이 기계의 다른 사용자가 ${folder}을(를) 읽을 수 있습니다`,
  closed: (agents) => `strata.yaml과 에이전트 ${agents}개에 필요 이상으로 열린 것이 없습니다`,
  signed: '허용된 키로 서명한 이벤트만 받아들입니다',
  unsigned: '푸시할 수 있으면 누구나 에이전트에게 무엇이든 요청할 수 있습니다',
  opening: {
    'default-process': () => 'sandbox.default가 process입니다. 에이전트가 경계 없이 실행됩니다',
    process: (agent) => `${agent} 에이전트가 경계 없이 실행됩니다 (sandbox: process)`,
    'any-host': (agent) => `${agent} 에이전트는 읽은 것을 어느 호스트로든 보낼 수 있습니다 (network)`,
    exposed: (agent) =>
      `${agent} 에이전트는 열린 웹과 비공개 내용을 읽고 어느 호스트로든 보낼 수 있습니다 (policy.exposed)`,
    'private-hosts': (hosts) => `에이전트가 사설 호스트에 닿을 수 있습니다: ${hosts} (sandbox.allow)`,
    'writes-all': (globs) => `에이전트가 쓸 수 있는 것은 사람 없이 모두 커밋됩니다 (policy.auto: ${globs})`,
  },
  mendOpening: {
    'default-process': 'strata.yaml에서 지우세요',
    process: '에이전트 파일에서 지우세요',
    'any-host': '호스트 이름을 적으세요',
    exposed: '`reads`나 `network`를 좁히세요',
    'private-hosts': '꼭 필요한 것만 남기세요',
    'writes-all': '폴더 이름을 적으세요',
  },
  strong: '약한 곳을 찾지 못했습니다.',
  weak: (n) => `약한 곳 ${n}개. docs/security.md에 설명이 있습니다.`,
};
