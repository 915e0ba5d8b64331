/** 따로 보면 바르지만 버스나 다른 에이전트와 맞지 않는 에이전트에 대한 문구. */
import type { Misfit } from '../../core/fault.ts';
import type { Told } from '../../core/problem.ts';
import type { Words } from '../../core/reason.ts';

export const MISFITS: Words<Misfit, Told> = {
  'program-missing': ({ path }) => ({
    what: `${path} 파일이 없습니다`,
    fix: '파일을 커밋하거나 경로를 고치세요. 경로는 에이전트의 폴더에서 시작합니다',
  }),
  'program-not-executable': ({ path }) => ({
    what: `${path}에 실행 권한이 없습니다`,
    fix: `고치려면: git update-index --chmod=+x ${path}`,
  }),
  'never-ticks': ({ cron }) => ({
    what: `\`${cron}\`에 맞는 날이 없어 한 번도 실행되지 않습니다`,
    fix: '날과 달을 고치거나 일정을 지우세요',
  }),

  exposed: ({ reads }) => ({
    what: `웹과 비공개 자료(${reads.join(', ')})를 함께 읽고 어느 호스트로나 보낼 수 있습니다. 웹 페이지가 자료를 빼내게 할 수 있습니다`,
    fix: '`network`에 호스트를 적거나, `reads`를 좁히거나, strata.yaml의 `policy.exposed`에 이름을 적어 허용하세요',
  }),
  'exposed-together': ({ web, sender }) => ({
    what: `비공개 자료를 읽으면서, 웹을 읽는 ${web}의 이벤트를 듣고, 어느 호스트로나 보낼 수 있는 ${sender}에게 이벤트를 보냅니다`,
    fix: '다른 둘의 호스트를 적거나 이 에이전트가 읽는 것을 좁히세요',
  }),
  'writes-queue': ({ glob }) => ({
    what: `${glob}: 큐에는 러너만 씁니다`,
    fix: '`emits`에 종류를 적으세요',
  }),
  'writes-unsafe': ({ glob, why }) => ({
    what: `${glob}: 어느 에이전트도 쓸 수 없는 이름입니다 (${why})`,
    fix: '지우세요',
  }),
  'writes-frozen': ({ glob }) => ({
    what: `${glob}: 고정된 곳이라 어느 에이전트도 쓸 수 없습니다`,
    fix: '지우거나 strata.yaml의 policy.frozen을 바꾸세요',
  }),
  'no-tool': ({ tool }) => ({
    what: `여기에는 도구 ${tool}이(가) 없어 에이전트가 받지 못합니다`,
    fix: 'docs/models.md',
  }),
  'tool-without-writes': () => ({
    what: '쓰는 도구가 있지만 쓸 수 있는 곳이 없습니다',
    fix: '`writes`에 경로를 적으세요',
  }),
  'writes-without-tool': () => ({
    what: '쓸 수 있는 곳이 있지만 쓰는 도구가 없습니다',
    fix: '`tools`에 Write를 더하세요',
  }),
  'tool-without-hosts': () => ({
    what: '페이지를 여는 도구가 있지만 갈 수 있는 호스트가 없습니다',
    fix: '`network`에 호스트를 적으세요',
  }),

  'emits-unheard': ({ type, near }) => ({
    what: `${type}을(를) 듣는 에이전트가 없습니다`,
    fix: near === null ? undefined : `${near}을(를) 듣는 에이전트는 있습니다`,
  }),
  'hears-nothing': ({ type, near }) => ({
    what: `${type}을(를) 보내는 에이전트가 없습니다`,
    fix: `${near}은(는) 보내는데 듣는 에이전트가 없습니다`,
  }),
  'comes-back': ({ way, most }) => ({
    what: `보낸 이벤트가 자기에게 돌아옵니다: ${way.join(' → ')}`,
    fix: `중간의 에이전트가 끝내야 합니다. 그러지 않으면 이벤트 ${most}개 뒤에 끝납니다 (limits.depth)`,
  }),
  'shared-name': ({ name, bearers, id }) => ({
    what: `이름 ${name}을(를) 에이전트 ${bearers}개가 함께 써서 이벤트로 지명할 수 없습니다`,
    fix: `이 에이전트는 id인 ${id}(으)로 지명하세요`,
  }),
};
