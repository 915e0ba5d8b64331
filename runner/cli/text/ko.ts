/** 한국어. */
import type { Text } from './en.ts';
import { agents } from './ko-agents.ts';
import { assets } from './ko-assets.ts';
import { look } from './ko-look.ts';
import { money } from './ko-money.ts';
import { operating } from './ko-operating.ts';
import { review } from './ko-review.ts';
import { schedule } from './ko-schedule.ts';
import { security } from './ko-security.ts';
import { remote, span } from './ko-words.ts';

export const ko: Text = {
  span,
  ago: (ms) => (ms < 0 ? `${span(-ms)} 뒤` : `${span(ms)} 전`),
  more: (n) => `그 밖에 ${n}개`,
  program: {
    summary: 'git으로 움직이는 에이전트 러너: 이벤트를 커밋하면 에이전트가 커밋으로 답합니다.',
    version: '버전을 보여 줍니다',
    help: '도움말을 보여 줍니다',
    helpCommand: '명령의 도움말을 보여 줍니다',
    examples: '예:',
    after: `
이렇게 시작하세요:
  strata init my-bus
  cd my-bus
  strata emit example.typescript --payload '{"name": "Ada"}'
  strata run --until-idle

종료 코드: 0 완료, 1 실패(이유를 알림), 2 잘못된 사용. STRATA_LANG=en은 영어로 말합니다.`,
  },
  demo: {
    summary: '연습용 버스에서 전체 흐름을 한 번 돌립니다: 읽고, 그리고, 쓰고, 심사하고, 발행합니다',
    argument:
      '"evening"은 이미 있는 자산을 다듬습니다. 직접 쓴 이벤트 파일(.md 또는 .json)이면 페이지와 피드를 인터넷에서 읽습니다',
    noFile: (file) => `${file} 파일이 없습니다. 이벤트 파일(.md 또는 .json)이나 evening을 지정하세요`,
    bus: (folder) => `연습용 버스: ${folder}`,
    parts: '원격 bus.git, 내 클론 clone/, 러너의 저장소 state/',
    committed: (path) => `${path}을(를) 커밋해서 푸시했습니다. 러너가 이어받습니다:`,
    takes: (type) => `${type} 시작`,
    ended: (state, seconds, commit) => `${state}, ${seconds}초, 커밋 ${commit}`,
    wrote: '씀',
    log: '모든 단계가 커밋입니다 (git log --graph):',
    assets: '지금 있는 자산 (strata assets):',
    post: '글',
    picture: '그림',
    version: '고친 글',
    evening: '심사 보고',
    records: '기록',
    took: (seconds) => `전체 흐름에 ${seconds}초가 걸렸습니다.`,
    failed: (n) => `${n}단계가 성공하지 못했습니다. 이유는 기록에 있습니다.`,
    own: '내 저장소에서 쓰려면:',
    steps: [
      ['npm install --global .', '여기서: strata 명령이 생깁니다'],
      [
        'strata init --studio',
        '내 저장소에서: strata.yaml, queue/, agents/, directives/를 더합니다. 그다음 git push',
      ],
      ['strata emit trend_detected --payload \'{"source": "news", "keyword": "slow living"}\'', ''],
      ['strata run', '내 저장소, 서버, 푸시할 수 있는 어디서나'],
    ],
    eveningSteps: [
      ['strata emit quality_check', '지금 바로; 저녁마다는 일정대로 실행됩니다 (strata schedule)'],
      ['strata run --until-idle', ''],
      ['strata assets --below 80', '사람이 살펴볼 것'],
      ['strata assets report', 'knowledge/reports/assets.md 문서'],
    ],
  },
  titles: { 'Usage:': '사용법:', 'Options:': '옵션:', 'Commands:': '명령:', 'Arguments:': '인자:' },
  options: {
    json: '프로그램이 읽을 JSON으로 출력',
    repo: '버스: 폴더나 URL (기본값: 체크아웃의 업스트림, 없으면 체크아웃 자체)',
    branch: '버스 브랜치 (기본값: strata.yaml에 적힌 것)',
  },
  faults: {
    label: 'strata:',
    ours: 'strata: Strata의 버그입니다. 아래 줄과 함께 알려 주세요:',
    unsettled:
      'strata: 일을 마치기 전에 끝났습니다. Strata의 버그입니다. 무엇을 하던 중이었는지 알려 주세요.',
    seeHelp: '쓸 수 있는 것은 strata --help, 또는 strata help 명령으로 볼 수 있습니다.',
    didYouMean: (near) => `혹시 ${near}?`,
    choices: (choices) => `다음 중 하나를 고르세요: ${choices}`,
    noGit: 'git을 찾을 수 없습니다. git 2.31 이상을 설치하세요 (방법은 strata doctor가 알려 줍니다)',
    git: 'strata doctor가 원인을 찾아 줍니다',
    remote,
    retryAfter: (seconds) => `${seconds}초 기다려 달라고 합니다`,
    system: {
      EACCES: (path) => `${path}을(를) 쓸 권한이 없습니다`,
      EPERM: (path) => `${path}을(를) 바꿀 권한이 없습니다`,
      EROFS: (path) => `${path}은(는) 읽기 전용 디스크에 있습니다`,
      ENOSPC: (path) => `디스크가 가득 찼습니다${path && ` (${path})`}`,
      ENOTDIR: (path) => `${path}은(는) 폴더가 아닙니다`,
      EEXIST: (path) => `${path}이(가) 이미 있습니다`,
    },
  },
  usage: {
    'commander.unknownOption': (option) => `${option} 옵션은 없습니다`,
    'commander.unknownCommand': (verb) => `${verb} 명령은 없습니다`,
    'commander.missingArgument': (name) => `${name}이(가) 빠졌습니다`,
    'commander.optionMissingArgument': (option) => `${option}에는 값이 필요합니다`,
    'commander.excessArguments': () => '인자가 너무 많습니다',
    'commander.invalidArgument': (option, value) => `${value}은(는) ${option}의 값이 될 수 없습니다`,
  },
  init: {
    summary: '여기나 새 폴더에 버스를 만듭니다',
    examples: [
      'strata init my-bus',
      'cd my-project && strata init',
      'strata init --studio',
      'strata init --github',
    ],
    dir: '폴더 (기본값: 현재 폴더)',
    studio: '스튜디오 에이전트와 지침도 더합니다',
    github: 'GitHub에서 에이전트를 실행하는 워크플로도 추가합니다',
    noCommit: '파일만 쓰고 커밋하지 않습니다',
    faults: {
      bare: (folder) => `${folder}은(는) bare 저장소입니다. 클론한 곳에서 strata init을 하고 푸시하세요`,
      detached: '체크아웃된 브랜치가 없습니다(HEAD가 분리됨). 버스 브랜치로 쓸 브랜치를 체크아웃하세요',
      sha256: '이 저장소는 SHA-256을 씁니다. Strata는 SHA-1 저장소에서 동작합니다',
    },
    says: {
      nothing: (folder) => `${folder}은(는) 이미 버스입니다. 아무것도 바꾸지 않았습니다.`,
      newRepository: (folder) => `${folder}에 새 저장소를 만들었습니다.`,
      added: (n, folder) => `${folder}에 파일 ${n}개를 더했고, 다른 것은 건드리지 않았습니다:`,
      moved: (name, path) => `${name} 이름은 이미 쓰이고 있어 strata.yaml이 ${path}(으)로 잇습니다.`,
      ignored: (paths) => `.gitignore가 ${paths}을(를) 가립니다. git add에 --force를 쓰거나 규칙을 빼세요.`,
      committed: (commit, branch) => `${branch} 브랜치에 ${commit}(으)로 커밋했습니다.`,
      notCommitted: '커밋하지 않았습니다. 원할 때 git add와 git commit을 하세요.',
      next: '다음 차례:',
      workflow:
        '워크플로는 큐에 푸시될 때마다 에이전트를 실행합니다. 초안을 쓰려면 Settings, Actions, General에서 Actions가 pull request를 만들 수 있게 하세요.',
      byHand: (folder) => `${folder} 아래에 커밋한 .md나 .json 파일도 모두 이벤트가 됩니다`,
    },
  },
  emit: {
    summary: '원격의 버스 브랜치에 이벤트를 커밋합니다',
    examples: [
      `strata emit example.typescript --payload '{"name": "Ada"}'`,
      'strata emit --file idea.md',
      'strata emit report --to strategy-analyst --at 10m --priority 8',
      'strata emit order --deadline 24h --ack --correlation order-42',
    ],
    type: '이벤트의 종류(type)',
    payload: '내용(payload), JSON 객체',
    file: '이벤트 파일(.md, .json)을 그대로 커밋; -는 표준 입력',
    to: '이 에이전트(id나 이름)에게만 전달',
    priority: '0(낮음)에서 9까지; 적지 않으면 5',
    id: '고유한 id; 그런 이벤트는 한 번만 일어납니다',
    at: '이 시각 전에는 하지 않음, 또는 지금부터의 시간(10m, 2h)',
    deadline: '이 시각이 지나면 쓸모없음, 또는 지금부터의 시간',
    sender: '보내는 이; 알림은 이 이름 앞으로 갑니다',
    ack: '끝나면 알림(receipt)을 달라고 합니다',
    correlation: '이 이벤트가 속한 일; 함께 처리할 이벤트들이 같이 씁니다',
    faults: {
      noType: '이벤트 종류를 적거나 --file로 파일을 주세요',
      priority: (said) => `--priority ${said}은(는) 0에서 9 사이의 정수가 아닙니다`,
      payload: (said) => `--payload가 JSON 객체가 아닙니다: ${said}`,
      time: (option, said) =>
        `--${option} ${said}은(는) 2026-11-21T09:00:00Z 같은 시각도, 10m 같은 시간도 아닙니다`,
      fileAlone: (option) => `--file은 파일을 그대로 쓰므로 --${option}과(와) 함께 쓸 수 없습니다`,
      unreadable: (file, words) => `${file}을(를) 읽을 수 없습니다: ${words}`,
      name: (path) =>
        `${path}은(는) 이벤트가 되지 않습니다. 이름은 .md나 .json으로 끝나야 하고 점이나 README로 시작하면 안 됩니다`,
      otherType: (type, said) => `파일에는 종류가 ${said}이(가) 아니라 ${type}(으)로 적혀 있습니다`,
    },
    heardBy: (agents) => `받는 에이전트: ${agents}`,
    unheard: (words) => `${words}. 이벤트는 대기 상태로 남습니다.`,
    twin: (id, path) => `이벤트 ${id}은(는) 이미 있습니다(${path}). 아무것도 보내지 않았습니다.`,
  },
  run: {
    summary: '기다리는 이벤트에 대해 에이전트를 실행합니다',
    examples: [
      'strata run',
      'strata run --until-idle',
      'strata run --repo /srv/bus.git --labels light,browser --jobs 2',
    ],
    untilIdle: '이 러너가 맡을 수 있는 것이 없으면 끝냅니다',
    once: '계획 한 번과 그 실행, 반영까지만 하고 끝냅니다',
    dryRun: '지금 실행될 것과 비용을 어림합니다. 아무에게도 묻지 않고 아무것도 반영하지 않습니다',
    labels: 'runs-on으로 요구하는 에이전트에게 이 러너가 내세우는 라벨',
    name: '러너의 이름 (기본값: 호스트 이름과 비어 있는 첫 번호)',
    jobs: '한꺼번에 실행할 에이전트 수',
    lease: '다른 러너가 이어받기 전에 기다릴 시간, 예: 60s',
    signingKey: '러너의 커밋을 이 SSH 키로 서명합니다 (또는 STRATA_SIGNING_KEY)',
    allowedSigners: '이 파일에 있는 키로 서명한 이벤트만 받아들입니다 (또는 STRATA_ALLOWED_SIGNERS)',
    verbose: '에이전트가 출력하는 줄도 보여 줍니다',
    faults: {
      bothModes: '--until-idle과 --once는 함께 쓸 수 없습니다',
      label: (label) =>
        `--labels: ${JSON.stringify(label)}은(는) 라벨이 아닙니다. 글자, 숫자, 점, 붙임표를 쓰세요`,
      jobs: (said) => `--jobs ${said}은(는) 1에서 256 사이의 정수가 아닙니다`,
      name: (said) => `--name ${said}: 글자, 숫자, 빈칸, 점, 붙임표로 60자까지 쓰세요`,
      lease: (said) => `--lease ${said}은(는) 60s나 5m처럼 1초 이상의 시간이 아닙니다`,
    },
    says: {
      ready: ({ name, remote: where, branch, labels }) =>
        `${name}: ${where}의 ${branch} 브랜치에서 일합니다 (${labels.join(', ')})`,
      started: (type, attempt, recoveries) =>
        `${type}${attempt > 1 ? `, ${attempt}번째 시도` : ''}${recoveries > 0 ? `, ${recoveries}번 이어받음` : ''}`,
      lost: (reason) => `이 작업은 반영되지 않습니다: ${reason}`,
      superseded: (reason) => `늦은 실행이라 반영되지 않았습니다: ${reason}`,
      asks: (question, id) => `질문: ${question}  (strata answer ${id} 답)`,
      due: (at) => `다음 시도 ${at.toISOString()}`,
      trouble: (words) => `${words}; 다시 시도합니다`,
      recovered: '원격이 다시 응답합니다',
      finish: (agents) =>
        agents.length === 0
          ? '멈춥니다.'
          : `${agents.join(', ')}이(가) 끝나면 멈춥니다. Ctrl-C를 한 번 더 누르면 바로 멈춥니다.`,
      now: '바로 멈춥니다. 하던 일은 다시 실행됩니다.',
    },
  },
  agents,
  assets,
  ...look,
  ...operating,
  ...money,
  ...schedule,
  review,
  security,
  completion: { summary: '셸 자동 완성 스크립트를 출력합니다: bash, zsh, fish, powershell' },
};
