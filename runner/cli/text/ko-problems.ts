/** 사람이 쓴 파일의 문제를 알리는 문구. 스키마가 바라는 값(`expected`)과 파서의 말은 그대로 옮깁니다. */
import type { Fault } from '../../core/fault.ts';
import type { Glimpse } from '../../core/glimpse.ts';
import { layOut, type Problem, type Told } from '../../core/problem.ts';
import { inWords, type Words } from '../../core/reason.ts';
import { MISFITS } from './ko-agentwords.ts';

export function problem(one: Problem): string {
  const told = one.fault ? inWords<Fault, Told>(FAULTS, one.fault) : one;
  return layOut(one, told, (expected) => `필요한 것: ${expected}`);
}

const SEEN: Words<Glimpse> = {
  empty: () => '비어 있습니다',
  'empty-list': () => '빈 목록입니다',
  list: () => '목록입니다',
  'empty-text': () => '빈 텍스트입니다',
  map: () => '키와 값의 묶음(map)입니다',
  text: ({ quoted }) => `텍스트 ${quoted}입니다`,
  plain: ({ type, text }) => (type === 'number' ? `숫자 ${text}입니다` : `${text}입니다`),
};

const utf8 = (what: string) => (): Told => ({
  what,
  expected: 'UTF-8 텍스트',
  fix: 'UTF-8 텍스트로 저장하세요',
});
const json = (what: string, fix: string) => (): Told => ({ what, expected: 'JSON', fix });

const FAULTS: Words<Fault, Told> = {
  ...MISFITS,

  'too-large': ({ bytes, most }) => ({
    what: `파일이 ${bytes}바이트입니다`,
    expected: `${most}바이트 이하`,
    fix: '줄이거나, 큰 부분을 다른 파일에 두고 그 파일을 적으세요',
  }),
  utf16: utf8('파일이 UTF-16입니다'),
  'nul-byte': utf8('파일에 NUL 바이트가 있어 텍스트가 아닙니다'),
  'not-utf8': utf8('파일이 올바른 UTF-8이 아닙니다'),
  'conflict-markers': () => ({
    what: '병합 충돌 표시가 여기 남아 있습니다',
    expected: '표시 사이의 두 버전 가운데 하나',
    fix: '맞는 것을 남기고 `<<<<<<<`, `=======`, `>>>>>>>` 줄을 지우세요',
  }),

  'other-language': ({ opening }) => ({
    what: `첫 줄이 언어를 지정합니다: \`${opening}\``,
    expected: '`---`만 있는 줄과 그 아래의 YAML',
    fix: '첫 줄에는 `---`만 두고 front matter를 YAML로 쓰세요. 다른 언어는 실행하지 않습니다',
  }),
  'fence-open': () => ({
    what: '여기서 시작하는 front matter에 닫는 줄이 없습니다',
    expected: '`---`만 있는 둘째 줄',
    fix: '마지막 키 다음 줄에 `---`를 쓰세요',
  }),
  'head-too-long': ({ characters, lines, most }) => ({
    what: `front matter가 ${lines}줄, ${characters}자입니다`,
    expected: `${most.lines}줄, ${most.characters}자 이하`,
    fix: '긴 부분을 둘째 `---` 아래로 옮기세요',
  }),
  'head-without-keys': ({ isList }) => ({
    what: isList ? 'front matter가 목록입니다' : 'front matter가 값 하나입니다',
    expected: '키와 값',
    fix: '`key: value` 줄로 쓰세요. 글을 가로줄로 시작하려면 `---` 대신 `***`를 쓰세요',
  }),
  'unquoted-colon': () => ({
    what: '따옴표 없는 값에 콜론이 있어 줄 끝까지를 값으로 읽습니다',
    fix: '값을 따옴표로 감싸세요',
  }),

  'yaml-depth': ({ most }) => ({
    what: 'YAML이 너무 깊습니다',
    expected: `${most}단계 이하`,
    fix: '단계를 줄이세요',
  }),
  alias: ({ name }) => ({
    what: `별칭 \`*${name}\`은(는) 쓸 수 없습니다`,
    expected: '값 자체',
    fix: '별칭 자리에 값을 그대로 쓰세요',
  }),
  'key-no-text': () => ({
    what: '키가 텍스트가 아닙니다',
    expected: '콜론 앞의 이름',
    fix: '키를 따옴표로 감싸세요',
  }),
  'key-twice': () => ({ what: '같은 키가 여기 또 있습니다', fix: '하나만 남기세요' }),
  'key-left-out': ({ key }) => ({ what: `키 \`${key}\`은(는) 뺍니다`, fix: '다른 이름을 쓰세요' }),
  'yaml-colon': () => ({
    what: '따옴표 없는 값에 콜론과 빈칸이 있습니다',
    fix: '값 전체를 따옴표로 감싸세요',
  }),
  'yaml-documents': () => ({
    what: '여기서 둘째 문서가 시작됩니다',
    fix: '`---`나 `...` 줄을 지우세요',
  }),
  'yaml-tab': () => ({ what: '탭으로 들여 썼습니다', fix: '빈칸으로 들여 쓰세요' }),
  'yaml-alias': () => ({
    what: '별칭을 잘못 썼습니다',
    fix: '값을 그대로 쓰거나 `*`를 따옴표로 감싸세요',
  }),
  'no-yaml': ({ words }) => ({
    what: `YAML이 아닙니다: ${words}`,
    fix: '값을 따옴표로 감싸거나 들여쓰기를 고치세요',
  }),

  'json-empty': json('파일이 비어 있습니다', 'JSON 객체 하나를 쓰세요: `{ ... }`'),
  'json-more': json('JSON 값이 끝난 뒤에 무언가 더 있습니다', '파일 하나에 값 하나만 두세요'),
  'json-depth': ({ most }) => json(`JSON이 ${most}단계보다 깊습니다`, '단계를 줄이세요')(),
  'json-key': json('여기에 키가 있어야 합니다', '키는 큰따옴표로 감싸고, `}` 앞에는 쉼표를 쓰지 마세요'),
  'json-colon': json('여기에 콜론이 있어야 합니다', '`"key": value`로 쓰세요'),
  'json-comma': ({ close }) =>
    json(`여기에 쉼표나 \`${close}\`이(가) 있어야 합니다`, '값 사이에 쉼표를 쓰세요')(),
  'json-text': json(
    '텍스트가 닫히지 않았거나, 줄바꿈이나 잘못된 이스케이프가 있습니다',
    '줄바꿈은 `\\n`, 역슬래시는 `\\\\`로 쓰세요',
  ),
  'json-value': json(
    '여기에 값이 있어야 합니다',
    '큰따옴표로 감싼 텍스트, 숫자, true, false, null, `{`, `[` 가운데 하나를 쓰세요',
  ),

  misfit: ({ value, expected, example }) => ({
    what: value === null ? '빠졌습니다' : inWords(SEEN, value),
    expected,
    fix: example === null ? undefined : `예: \`${example}\``,
  }),
  'unknown-key': ({ inPayload, near }) => ({
    what: `모르는 키입니다. ${inPayload ? 'payload에 넣습니다' : '아무것도 바꾸지 않습니다'}`,
    fix: near === null ? undefined : `혹시 \`${near}\`?`,
  }),
  'more-problems': ({ left }) => ({ what: `문제가 ${left}개 더 있습니다`, fix: '이것부터 고치세요' }),

  'no-event': ({ value }) => ({
    what: `파일의 내용이 ${inWords(SEEN, value)}`,
    expected: 'JSON 객체 하나',
    fix: '파일 하나에 이벤트 하나를 `{ "type": "...", "payload": { ... } }`로 쓰세요',
  }),
  'two-bodies': () => ({
    what: 'front matter에 body가 있고 그 아래에 글도 있습니다. 아래의 글을 씁니다',
    fix: '하나만 남기세요',
  }),
  'two-data': () => ({
    what: '`data`와 함께 있습니다',
    expected: 'CloudEvents에 따라 둘 가운데 하나',
    fix: '하나를 지우세요',
  }),
  'other-receiver': ({ receiver, next }) => ({
    what: `\`next_agent\`와 다른 에이전트를 가리킵니다: \`${receiver}\`와 \`${next}\``,
    expected: '두 키 가운데 하나, 또는 둘에 같은 이름',
    fix: '`receiver`를 지우세요',
  }),
  'folder-no-type': ({ most }) => ({
    what: '이벤트 폴더 아래의 폴더들로는 종류를 정할 수 없습니다',
    expected: `보이는 글자로 ${most}자 이하인 이름`,
    fix: '파일에 `type`을 적거나 폴더 이름을 바꾸세요',
  }),

  'run-missing': ({ engine, example }) => ({
    what: '빠졌습니다',
    expected: `\`${engine}\`이 실행할 파일`,
    fix: `예: \`run: ${example}\``,
  }),
  'run-idle': ({ engine }) => ({
    what: `\`${engine}\` 엔진에는 뜻이 없습니다`,
    expected: '함께 적은 `engine: program`이나 `engine: module`',
    fix: '`engine`을 바꾸거나 `offline`으로 대역을 적으세요',
  }),
  'image-without-program': () => ({
    what: 'program에만 쓸 수 있습니다',
    expected: '함께 적은 `engine: program`',
    fix: '`image`를 지우세요',
  }),
  'image-elsewhere': ({ sandbox }) => ({
    what: `\`${sandbox}\` 샌드박스에는 뜻이 없습니다`,
    expected: '함께 적은 `sandbox: podman`, 또는 `sandbox` 없음',
    fix: '하나를 지우세요',
  }),
  'unprintable-path': () => ({
    what: '경로에 보이지 않는 글자가 있습니다',
    fix: '파일이나 폴더의 이름을 바꾸세요',
  }),
  'no-front-matter': ({ name }) => ({
    what: `파일에 front matter가 없어 \`${name}\`(으)로 지명할 때만 움직이는 에이전트입니다`,
    fix: '`---` 두 줄 사이에 무엇을 듣는지 적거나 파일을 옮기세요',
  }),
  'no-prompt': () => ({
    what: 'front matter 아래에 글이 없습니다',
    fix: '에이전트가 할 일을 거기에 쓰세요',
  }),
  'no-model': () => ({
    what: '서버만 적고 모델을 적지 않아 대역만 실행됩니다',
    fix: '예: `model: llama3.3`',
  }),
  'no-stand-in': () => ({
    what: '`model`이 대역으로 끝나는데 대역이 없습니다',
    fix: '대역의 파일을 적으세요. 예: `offline: ./offline.ts`',
  }),
  'id-taken': ({ id, by }) => ({
    what: `id \`${id}\`은(는) 이미 ${by}의 것입니다`,
    expected: '다른 id가 되는 경로',
    fix: '두 파일 가운데 하나의 이름을 바꾸거나 지우세요',
  }),
  'goes-on': ({ blob }) => ({
    what: `읽을 수 있을 때까지 에이전트는 전과 같이 움직입니다 (blob ${blob})`,
    fix: '파일을 고치세요. 에이전트를 멈추려면 지우세요',
  }),

  'no-keys': ({ value }) => ({
    what: `파일의 내용이 ${inWords(SEEN, value)}`,
    expected: '키와 값',
    fix: '예: `branch: main`',
  }),
  'rules-without-keys': () => ({
    what: '규칙에는 서명이 필요한데, 누구의 키를 믿을지 적혀 있지 않습니다',
    expected: '`senders.signers`, 또는 --allowed-signers로 시작한 러너',
    fix: '허용된 키의 파일을 적거나(docs/senders.md) 규칙을 지우세요',
  }),
  'no-allowed-key': ({ path }) => ({
    what: `${path}에 허용된 키가 없습니다`,
    expected: '줄마다 이름과 공개 키가 있는, 버스 안의 파일',
    fix: '그 파일을 커밋하거나(docs/senders.md) strata.yaml에서 키를 지우세요',
  }),
  unsigned: ({ commit, why, list }) => ({
    what: commit === null ? why : `커밋 ${commit}(으)로 들어왔습니다: ${why}`,
    expected: `${list}의 키로 서명한 커밋`,
    fix: '`git commit -S`로 다시 커밋하고, 검토한 것은 병합 커밋으로 합치세요',
  }),

  link: () => ({ what: '링크입니다', expected: '보통 파일', fix: '파일 자체를 커밋하세요' }),
  submodule: () => ({ what: '서브모듈입니다', expected: '보통 파일', fix: '이벤트 파일을 커밋하세요' }),
  'name-not-utf8': () => ({
    what: '이름이 UTF-8이 아닙니다',
    expected: 'UTF-8 이름',
    fix: '이름을 바꾸세요',
  }),
  'no-record': ({ version }) => ({
    what: '이 기록을 읽을 수 없어 그 이벤트를 그대로 둡니다',
    expected: `버전 ${version} 기록`,
    fix: '더 새로운 strata를 쓰거나, 이벤트를 다시 실행하려면 기록을 지우세요',
  }),
  'no-ticks': ({ words }) => ({
    what: `읽을 수 없어(${words}) 일정이 실행되지 않습니다`,
    expected: '러너가 쓰는 내용',
    fix: '파일의 앞선 버전을 되살리세요. 지우면 모든 일정이 처음부터 시작됩니다',
  }),
  'no-pause': ({ words }) => ({
    what: words,
    expected: '`strata pause`가 쓰는 내용',
    fix: '파일을 고치거나 `strata resume`을 하세요. 그때까지 아무것도 시작하지 않습니다',
  }),
};
