/** 이유를 알리는 문구: 거절, 기다림, 들리지 않음, 러너가 알리는 것. */
import type { Hindrance } from '../../core/hindrance.ts';
import { inWords, type Words } from '../../core/reason.ts';
import { SHORTEST_HEAD } from '../../core/review.ts';
import type { LostClaim, Note } from '../../core/told.ts';
import type { Unheard } from '../../core/unheard.ts';
import type { Tidied } from '../../git/chores.ts';
import type { NoBus } from '../../git/no-bus.ts';
import type { Unsigned } from '../../git/signing.ts';
import type { LaterWork, Refused } from '../../operate/refused.ts';
import type { reasons as english } from './en-reasons.ts';
import { problem as sayProblem } from './ko-problems.ts';

const LATER: Words<LaterWork> = {
  changed: ({ path, last }) =>
    `${path}이(가) 그 뒤에 바뀌었습니다${last ? ` (${last.author}: ${last.subject})` : ''}`,
  answered: ({ event, agents }) => `${event}에 ${agents.join(', ')}이(가) 답했습니다`,
  'about-to-land': ({ event, agent }) => `${event}에 ${agent}이(가) 답했고, 그 결과가 곧 반영됩니다`,
};

const REFUSED: Words<Refused> = {
  'not-pending': ({ event }) => `대기 중인 이벤트 ${event}이(가) 없습니다`,
  'failed-already': ({ event }) =>
    `${event}은(는) 이미 완전히 실패했습니다. 그래도 답을 받으려면: strata retry ${event}`,
  'answered-already': ({ event }) => `${event}은(는) 이미 처리되었습니다. 되돌리려면: strata undo ${event}`,
  'ended-already': ({ event, state }) => `${event}은(는) 이미 끝났습니다 (${state})`,
  'too-late': ({ event, agents }) =>
    `늦었습니다. ${agents.join(', ')}이(가) 끝났고 결과가 곧 반영됩니다. 그다음에 되돌리려면: strata undo ${event}`,
  'no-delivery': ({ event, agent, open }) =>
    `이벤트 ${event}에는 ${agent}이(가) 할 일이 없습니다. 남은 것은 ${open.join(', ')}의 몫입니다`,
  'nothing-to-retry': ({ event }) =>
    `${event}은(는) 실패하지도, 다음 시도를 기다리지도 않습니다. 확인하려면: strata show ${event}`,
  'folder-without-event': ({ folder }) => `${folder}에 이벤트가 없습니다`,
  'still-unreadable': ({ path, problems }) =>
    `${path}을(를) 아직 읽을 수 없습니다: ${problems.map(sayProblem).join('; ')}`,
  held: ({ words }) => `브랜치를 옮길 수 없습니다: ${words}`,
  'no-commit': ({ commit }) => `${commit} 커밋이 없습니다`,
  'not-on-record': ({ event, agent }) =>
    `${event}에 대해 ${agent === null ? '' : `${agent}이(가) `}끝낸 실행의 기록이 없습니다`,
  'event-gone': ({ event }) => `이벤트 ${event}을(를) 더는 읽을 수 없습니다`,
  joined: ({ event, lead }) =>
    `${event}은(는) ${lead}와(과) 함께 처리되었습니다. ${lead}을(를) 다시 실행하세요`,
  'was-cancelled': ({ event, agent }) => `${event}에 대한 ${agent}의 실행은 취소되었습니다`,
  'no-agent': ({ agent, commit }) => `${commit} 커밋에는 ${agent} 에이전트가 없습니다`,
  'commit-gone': ({ commit }) => `그때 읽은 ${commit} 커밋이 없어졌습니다`,
  stopped: () => '중단했습니다',
  'does-not-land': ({ words }) => `반영할 수 없습니다: ${words}`,
  closed: ({ draft }) => `초안 ${draft}은(는) 닫혔습니다`,
  'head-too-short': ({ head }) =>
    `"${head}"로는 커밋을 알 수 없습니다. 본 커밋을 ${SHORTEST_HEAD}자 이상 적어 주세요`,
  'head-moved': ({ branch, at, seen }) =>
    `${branch}은(는) 이제 ${seen}이(가) 아니라 ${at}에 있습니다. 다시 살펴보세요`,
  'branch-gone': ({ branch }) => `초안의 브랜치 ${branch}이(가) 없어졌습니다`,
  'in-conflict': ({ paths }) => `${paths.join(', ')}의 같은 줄이 초안을 쓴 뒤 브랜치에서 바뀌었습니다`,
  'waits-as-draft': ({ draft }) =>
    `초안 ${draft}(으)로 검토를 기다리고 있어 아직 반영된 것이 없습니다. 닫으려면: strata review reject ${draft}`,
  'not-landed-yet': ({ event }) => `${event}에서 반영된 것이 아직 없습니다. 멈추려면: strata cancel ${event}`,
  'undone-before': ({ event, by, at }) => `${by}이(가) ${at}에 이미 ${event}을(를) 되돌렸습니다`,
  'nothing-landed': ({ event }) => `${event}에서 반영되어 되돌릴 수 있는 것이 없습니다`,
  'built-on': ({ later }) =>
    `그 뒤의 일이 이것을 바탕으로 합니다: ${later.map((one) => inWords(LATER, one)).join('; ')}`,
};

const UNHEARD: Words<Unheard> = {
  inactive: ({ agent }) => `에이전트 ${agent}은(는) 꺼져 있습니다(inactive)`,
  deaf: ({ agent, type, hears }) =>
    `에이전트 ${agent}은(는) ${type}을(를) 듣지 않습니다 (듣는 것: ${hears.join(', ')})`,
  'no-agent': ({ agent, nearest }) =>
    `${agent} 에이전트는 없습니다${nearest ? `. 가장 비슷한 것은 ${nearest}입니다` : ''}`,
  'only-inactive': ({ agent, type }) => `${type}을(를) 듣는 것은 꺼져 있는 에이전트 ${agent}뿐입니다`,
  'no-listener': ({ type, nearest }) =>
    `${type}을(를) 듣는 에이전트가 없습니다${nearest ? `. 가장 비슷한 종류는 ${nearest.type}입니다 (에이전트 ${nearest.agent})` : ''}`,
  'no-rule': ({ sender, type, agents }) =>
    `${sender}이(가) ${agents === null ? '' : `${agents.join(', ')}에게 `}${type}을(를) 부탁해도 된다는 규칙이 없습니다`,
};

const HINDRANCES: Words<Hindrance> = {
  lawless: ({ problems }) =>
    `strata.yaml을 고칠 때까지 아무것도 맡거나 반영하지 않습니다: ${problems.map(sayProblem).join('; ')}`,
  uncommitted: ({ path, worktree }) =>
    `결과가 기다립니다: ${worktree}의 ${path}에 커밋하지 않은 변경이 있습니다. 커밋하거나 stash하면 반영됩니다`,
  held: ({ words, worktree }) =>
    worktree === null ? `결과가 기다립니다: ${words}` : `결과가 기다립니다 (${worktree}): ${words}`,
};

const LOST: Words<LostClaim> = {
  'taken-over': ({ by }) => `${by}이(가) 이어받았습니다`,
  'claim-gone': () => '맡은 표시(claim)가 없어졌습니다',
};

const NOTES: Words<Note> = {
  problem: ({ problem }) => sayProblem(problem),
  budget: ({ agent, limit, until }) =>
    `${agent === null ? '모든 에이전트의' : `${agent}의`} 하루 예산 $${limit}을(를) 다 썼거나 실행 중인 일에 잡아 두었습니다. 비용이 더 드는 일은 늦어도 ${until}까지 기다립니다 (strata.yaml의 budgets)`,
  'no-border': () =>
    '에이전트가 격리 없이 실행됩니다. podman도 bubblewrap도 여기서 동작하지 않습니다 (이유는 strata doctor)',
  words: ({ words }) => words,
};

const TIDIED: Words<Tidied> = {
  buried: ({ path, dead }) => `${path}: 읽을 수 없어 problem.md와 함께 ${dead}(으)로 옮겼습니다`,
  'turned-away': ({ path, dead, why }) =>
    `${path}: 받아들이지 않고 problem.md와 함께 ${dead}(으)로 옮겼습니다 (${why})`,
  dropped: ({ path, event }) => `${path}: 이벤트 ${event}이(가) 이미 처리되어 뺐습니다`,
  expired: ({ path, dead }) => `${path}: 기한까지 아무도 듣지 않아 ${dead}(으)로 옮겼습니다`,
  'handed-on': ({ path, answers }) => `${path}: ${answers}에 대한 답을 전했습니다`,
  'stray-answer': ({ path, dead }) =>
    `${path}: 답을 기다리는 것이 없어 problem.md와 함께 ${dead}(으)로 옮겼습니다`,
  ticked: ({ words }) => words,
};

const NO_BUS: Words<NoBus> = {
  'no-repository-around': ({ folder }) =>
    `${folder}은(는) git 저장소 안에 있지 않습니다. --repo로 저장소를 적거나 버스를 만드세요: strata init`,
  'no-repository-at': ({ path }) => `${path}에 git 저장소가 없습니다`,
  sha256: ({ folder }) =>
    `${folder}은(는) SHA-256을 쓰는데, Strata는 아직 SHA-1 저장소에만 씁니다. --object-format=sha1로 만드세요`,
  'no-config': ({ branch, remote }) =>
    `${remote}의 ${branch} 브랜치에 strata.yaml이 없어 버스가 아닙니다. strata init을 하고 커밋해서 푸시하세요`,
  'no-commit': ({ branch, remote }) =>
    `${remote}의 ${branch} 브랜치에 커밋이 없습니다. 하나를 커밋해서 푸시하거나 strata init을 보세요`,
  rewritten: ({ branch, remote, tip, lost }) =>
    `${remote}의 ${branch} 히스토리가 다시 쓰였습니다. ${tip}에 ${lost}이(가) 들어 있지 않습니다. ` +
    '아무것도 바꾸지 않았습니다. 브랜치를 확인한 뒤 러너를 다시 시작하면 받아들입니다',
  namesake: ({ name, host }) =>
    `${name}이라는 러너가 ${host}에서 살아 있습니다. 이 러너에는 다른 --name을 주세요`,
  keyless: () =>
    '여기서는 허용된 키로 서명한 이벤트만 받아들이는데, 이 러너는 아무것도 서명하지 않습니다. ' +
    '--signing-key나 STRATA_SIGNING_KEY로 키를 주세요 (docs/senders.md)',
  lawless: (why) => inWords(HINDRANCES, why),
};

const UNSIGNED: Words<Unsigned> = {
  'no-key-file': () =>
    'git이 SSH 키로 커밋에 서명하게 되어 있는데 user.signingKey가 파일이 아닙니다. 키 파일의 경로를 적으세요',
  'no-program': ({ key }) =>
    `${key}(으)로 커밋에 서명할 수 없습니다: ssh-keygen을 찾을 수 없습니다. OpenSSH 클라이언트를 설치하세요`,
  passphrase: ({ key }) =>
    `${key}(으)로 커밋에 서명할 수 없습니다: 암호가 걸려 있습니다. 공개 키를 적고 SSH 에이전트에 올리거나, 암호가 없는 키를 쓰세요`,
  other: ({ key, words }) =>
    `${key}(으)로 커밋에 서명할 수 없습니다: ${words || 'ssh-keygen이 이유를 말하지 않았습니다'}`,
};

export const reasons: typeof english = {
  problem: sayProblem,
  refused: (refused) => inWords(REFUSED, refused),
  unheard: (unheard) => inWords(UNHEARD, unheard),
  hindrance: (hindrance) => inWords(HINDRANCES, hindrance),
  lost: (lost) => inWords(LOST, lost),
  note: (note) => inWords(NOTES, note),
  tidied: (tidied) => inWords(TIDIED, tidied),
  noBus: (why) => inWords(NO_BUS, why),
  storeLocked: ({ runner, remote }) => `이 컴퓨터에서 ${remote}의 러너 ${runner}이(가) 이미 돌고 있습니다`,
  unsigned: (why) => inWords(UNSIGNED, why),
};
