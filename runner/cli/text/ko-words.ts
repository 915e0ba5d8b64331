/** 여러 문구가 함께 쓰는 말: 시간, 이유, 원격의 문제. */
import type { FaultKind } from '../../git/remote.ts';
import type { Waiting } from '../standing.ts';

export function span(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)}밀리초`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)}초`;
  if (ms < 3_600_000) return `${Math.round(ms / 60_000)}분`;
  return ms < 172_800_000 ? `${Math.round(ms / 3_600_000)}시간` : `${Math.round(ms / 86_400_000)}일`;
}

export function why(waiting: Waiting): string {
  switch (waiting.kind) {
    case 'person':
      return `질문: ${waiting.question}${waiting.until === null ? '' : ` (${waiting.until}까지)`}`;
    case 'join':
      return waiting.missing.length === 0
        ? '함께 처리할 첫 이벤트와 같이 실행됩니다'
        : `같은 일의 ${waiting.missing.join(', ')} 이벤트를 기다립니다`;
    case 'paused':
      return paused(waiting.what === 'bus' ? '버스가' : '에이전트가', waiting);
    case 'due':
      return `${waiting.due}에 실행${waiting.after === null ? '' : ` (${waiting.attempt}번째 시도, 앞선 이유: ${waiting.after})`}`;
    case 'labels':
      return `--labels ${waiting.missing.join(',')} 러너가 필요합니다`;
    case 'lawless':
      return 'strata.yaml을 고칠 때까지 아무것도 시작하지 않습니다';
    case 'inactive':
      return '에이전트가 꺼져 있습니다(inactive)';
    case 'gone':
      return '에이전트 정의가 없거나 읽을 수 없습니다. strata agents check로 확인하세요';
    case 'engine':
      return `${waiting.engine} 엔진을 여기서 쓸 수 없거나 키가 없고, 에이전트에 offline 대역도 없습니다`;
    case 'full':
      return `한꺼번에 ${waiting.limit}개까지${waiting.key === null ? '' : `(${waiting.key}마다)`} 실행하는데, 지금 그만큼 돌고 있습니다`;
    case 'budget':
      return `${waiting.what === 'bus' ? '모든 에이전트의' : '에이전트의'} 하루 예산($${waiting.limit})을 다 썼거나 실행 중인 일에 잡아 두었습니다. ${waiting.until}부터 다시 쓸 수 있습니다`;
    case 'runner':
      return '러너를 기다립니다: strata run';
  }
}

export function paused(what: string, { by, reason }: { by: string; reason: string | null }): string {
  return `${what} 일시 정지됨 (${by}${reason === null ? '' : `: ${reason}`})`;
}

export const remote: Record<FaultKind, string> = {
  unreachable: '주소와 네트워크를 확인한 뒤 다시 시도하세요',
  denied: '자격 증명과 푸시 권한을 확인하세요',
  missing: '주소를 확인하세요. 저장소가 없거나 이 자격 증명으로는 보이지 않습니다',
  throttled: '서버가 속도를 줄이라고 합니다. 잠시 뒤 다시 시도하세요',
  broken: '서버의 응답이 git 서버답지 않습니다. 서버 로그를 보세요',
  cut: '연결이 중간에 끊겼습니다. 다시 시도하세요',
  local: '이 컴퓨터의 디스크와 권한을 확인하세요',
  damaged: '저장소를 고치거나 클론에서 되살린 뒤 다시 시작하세요',
};
