// What the set-up says, in English and Korean.
const english = {
  nodeTooOld: (found, wanted) =>
    `Strata needs Node ${wanted} or newer; this is ${found}. Get it from https://nodejs.org.`,
  gitMissing: (wanted) =>
    `Strata needs git ${wanted} or newer, and there is none. Get it from https://git-scm.com.`,
  gitTooOld: (found, wanted) =>
    `Strata needs git ${wanted} or newer; this is "${found}". Get it from https://git-scm.com.`,
  packages: 'Installing the packages that package-lock.json names (once; about a minute).',
  packagesFailed: 'The packages could not be installed. The lines above say why; then try again.',
  building: 'Compiling runner/ into dist/.',
  buildFailed: 'runner/ does not compile. The lines above say where.',
  needs: {
    browser: 'No Chromium or Chrome found. Agents read pages with it; without, by plain HTTP.',
    fonts: 'No Korean font found. The browser shows Korean pages with it; without, as empty boxes.',
    sshd: 'No SSH server found. The tests of SSH remotes use it; without, they are skipped.',
    python: 'No Python 3 found. A few tests and one yardstick use it; without, they are skipped.',
    faketime: 'No libfaketime found. The tests of wrong clocks use it; without, they are skipped.',
    podman: 'No podman found. It confines agents the strongest; without, the next sandbox does.',
    bubblewrap: 'No bubblewrap found. It confines agents; without it and podman, nothing really does.',
    speech: 'No espeak-ng found. Agents speak with it where no service does; without, they cannot.',
    video: 'No ffmpeg found. Agents make videos with it; without, they cannot.',
    'claude-code':
      'No Claude Code found for the tests (370 MB, in your cache folder); without, those of its engine are skipped.',
  },
  installing: (what, way) => `Installing ${what} with ${way} (at most 5 minutes) ...`,
  still: (seconds) => `  still at it, ${seconds} s`,
  installed: (seconds) => `  done in ${seconds} s.`,
  notInstalled: (reason) => `  that did not work: ${reason}`,
  noTimeLeft: 'time was up',
  mend: (command) => `Going on without. To have it, run:\n\n  ${command}\n`,
};

const korean = {
  nodeTooOld: (found, wanted) =>
    `Strata에는 Node ${wanted} 이상이 필요합니다. 지금은 ${found}입니다. https://nodejs.org 에서 받으세요.`,
  gitMissing: (wanted) =>
    `Strata에는 git ${wanted} 이상이 필요한데 git이 없습니다. https://git-scm.com 에서 받으세요.`,
  gitTooOld: (found, wanted) =>
    `Strata에는 git ${wanted} 이상이 필요합니다. 지금은 "${found}"입니다. https://git-scm.com 에서 받으세요.`,
  packages: 'package-lock.json에 적힌 패키지를 설치합니다 (처음 한 번, 약 1분).',
  packagesFailed: '패키지를 설치하지 못했습니다. 위에 나온 까닭을 보고 다시 해 보세요.',
  building: 'runner/를 dist/로 컴파일합니다.',
  buildFailed: 'runner/가 컴파일되지 않습니다. 위에 나온 곳을 보세요.',
  needs: {
    browser:
      'Chromium이나 Chrome이 없습니다. 에이전트가 웹 페이지를 읽을 때 씁니다. 없으면 HTTP로 바로 읽습니다.',
    fonts: '한글 글꼴이 없습니다. 브라우저가 한글 페이지를 보일 때 씁니다. 없으면 빈 네모로 보입니다.',
    sshd: 'SSH 서버가 없습니다. SSH 원격 저장소 테스트에 씁니다. 없으면 그 테스트를 건너뜁니다.',
    python: 'Python 3이 없습니다. 테스트 몇 개와 벤치마크 하나에 씁니다. 없으면 건너뜁니다.',
    faketime: 'libfaketime이 없습니다. 시계가 틀린 경우의 테스트에 씁니다. 없으면 건너뜁니다.',
    podman: 'podman이 없습니다. 에이전트를 가장 강하게 가둡니다. 없으면 다음 샌드박스를 씁니다.',
    bubblewrap: 'bubblewrap이 없습니다. 에이전트를 가둡니다. podman도 없으면 제대로 가둘 수 없습니다.',
    speech: 'espeak-ng가 없습니다. 서비스 없이 목소리를 만들 때 씁니다. 없으면 만들 수 없습니다.',
    video: 'ffmpeg이 없습니다. 에이전트가 영상을 만들 때 씁니다. 없으면 만들 수 없습니다.',
    'claude-code':
      '테스트에 쓸 Claude Code가 없습니다 (370 MB, 사용자 캐시 폴더). 없으면 그 엔진의 테스트를 건너뜁니다.',
  },
  installing: (what, way) => `${way}로 ${what} 설치 중 (길어야 5분) ...`,
  still: (seconds) => `  계속 설치하고 있습니다, ${seconds}초`,
  installed: (seconds) => `  ${seconds}초 만에 끝났습니다.`,
  notInstalled: (reason) => `  설치하지 못했습니다: ${reason}`,
  noTimeLeft: '시간이 다 되었습니다',
  mend: (command) => `없는 채로 계속합니다. 설치하려면 다음을 실행하세요.\n\n  ${command}\n`,
};

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
export const words = locale.startsWith('ko') ? korean : english;

/** On standard error, since standard output belongs to what runs after the set-up. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
