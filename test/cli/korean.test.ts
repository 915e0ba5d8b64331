/** What users read in the terminal is also in Korean: what is refused, wrong or unheard; docs/commands.md. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runStrata } from '../support/processes.ts';
import { plainRepository, type Person } from '../support/repos.ts';
import { at, keeper, plainBus, settle, strata, strataJson, writeAgent, type ShellAgent } from './bus.ts';

const writer: ShellAgent = { on: 'idea', script: 'mkdir -p knowledge; echo one > knowledge/a.md' };
const failing: ShellAgent = { on: 'fail', script: 'exit 1' };
const asleep: ShellAgent = { on: 'dream', script: 'true', more: 'status: inactive' };

/** What the terminal says in Korean, on both streams. */
async function korean(person: Person, args: string[], exitCode: number): Promise<string> {
  const { cwd, env } = at(person);
  const done = await runStrata(args, { cwd, env: { ...env, STRATA_LANG: 'ko' } });
  const said = `${done.stdout}\n${done.stderr}`;
  expect(`${done.exitCode}`, `${args.join(' ')}\n${said}`).toBe(`${exitCode}`);
  return said;
}

/** Commands, code and paths stay as they are in every language. */
const UNTRANSLATED = /`[^`]*`|\b(?:strata|git) [a-z-]+(?: [a-z]+)*|\S*[/.]\S*/g;

function expectKorean(said: string): void {
  expect(said).toMatch(/\p{Script=Hangul}/u);
  expect(said.replaceAll(UNTRANSLATED, '')).not.toMatch(/\b[A-Za-z]+,? [a-z]+ [a-z]+\b/);
}

describe('what is refused, in Korean', () => {
  let ada: Person;
  beforeAll(async () => {
    ada = await plainBus({ writer, failing, asleep, keeper: { ...keeper, on: 'order' } });
    await strata(ada, ['emit', 'idea', '--id', 'good']);
    await strata(ada, ['emit', 'fail', '--id', 'bad']);
    await settle(ada);
    await strata(ada, ['emit', 'order', '--id', 'open']);
  });

  it.each([
    [['cancel', 'good'], '이미 처리되었습니다'],
    [['cancel', 'bad'], 'strata retry bad'],
    [['cancel', 'open', '--agent', 'writer'], 'keeper의 몫입니다'],
    [['retry', 'good'], 'strata show good'],
    [['undo', 'bad'], '되돌릴 수 있는 것이 없습니다'],
    [['undo', 'open'], 'strata cancel open'],
    [['replay', 'good', '--agent', 'nobody'], '기록이 없습니다'],
    [['replay', 'good', '--agent-at', 'nowhere'], 'nowhere 커밋이 없습니다'],
    [['review', 'approve', 'nothing'], '열린 초안이 없습니다'],
    [['status', '--branch', 'elsewhere'], '버스가 아닙니다'],
    [['status', '--repo', '/nowhere'], 'git 저장소 안에 있지 않습니다'],
  ])('strata %j', async (args, words) => {
    const said = await korean(ada, args, 1);
    expect(said).toContain(words);
    expectKorean(said);
  });

  it('an undo on which later work builds, and a checkout that is not clean', async () => {
    await ada.write('knowledge/a.md', 'by hand\n');
    const dirty = await korean(ada, ['emit', 'order'], 1);
    expect(dirty).toContain('커밋하지 않은 변경');
    expectKorean(dirty);
    await ada.commit('손으로 고침');
    const later = await korean(ada, ['undo', 'good'], 1);
    expect(later).toContain('손으로 고침');
    expectKorean(later);
  });
});

describe('what nobody hears, and what cannot be read', () => {
  const types = [['ideas'], ['dream'], ['order', '--to', 'kepper'], ['idea', '--to', 'asleep']];

  it('is told in Korean; JSON has the English words in any language', async () => {
    const ada = await plainBus({ writer, asleep, keeper: { ...keeper, on: 'order' } });
    for (const args of types) expectKorean(await korean(ada, ['emit', ...args], 0));
    await writeFile(join(ada.folder, 'queue/events/bytes.md'), Buffer.from([0x66, 0xfc]));
    await ada.write('queue/events/open.json', '{"type": "idea", ');
    await ada.write('queue/events/fence.md', '---\ntype: idea\n');
    await ada.write('agents/plain.md', 'nothing above');
    await ada.write('agents/clash.md', '<<<<<<< a\n=======\n>>>>>>> b\n');
    await writeAgent(ada, 'lost', { on: 'lost', script: 'true', more: 'reeds: x' });
    await rm(join(ada.folder, 'agents/lost/run.sh'));
    await ada.commit('faulty');
    for (const args of [['status'], ['events'], ['agents', 'check']])
      expectKorean(await korean(ada, args, args.length - 1));

    const { env } = at(ada);
    const inKorean = { ...ada, env: { ...env, STRATA_LANG: 'ko' } };
    type Status = { unheard: object[]; unreadable: object[]; problems: object[] };
    const { unheard, unreadable, problems } = await strataJson<Status>(ada, ['status']);
    expect(JSON.stringify(unheard)).toContain('only the inactive agent asleep listens to dream');
    expect(JSON.stringify(unreadable)).toContain('the file is not valid UTF-8');
    expect(await strataJson(inKorean, ['status'])).toMatchObject({ unheard, unreadable, problems });
    for (const args of [['events'], ['agents', 'check']]) {
      const said = await strataJson(ada, args, args.length - 1);
      expect(await strataJson(inKorean, args, args.length - 1)).toEqual(said);
    }
  });

  it('where there is no bus at all', async () => {
    const nobody = await plainRepository('nobody');
    await rm(join(nobody.folder, '.git'), { recursive: true });
    const said = await korean(nobody, ['status'], 1);
    expect(said).toContain('strata init');
    expectKorean(said);
  });
});
