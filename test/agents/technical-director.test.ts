import { beforeAll, describe, expect, it } from 'vitest';
import { summary } from '../core/protocol-values.ts';
import { openBench, type Bench } from './bench.ts';
import { putEvent, putRecord } from './records.ts';

const late = 'it did not end within 120 s (timeout-minutes)';
const agentFile =
  '---\nname: slow\n# A comment that stays.\ntimeout-minutes: 2\nengine: program\nrun: ./a.sh\n---\nWork.\n';

async function directorBench(): Promise<Bench> {
  const bench = await openBench('director');
  await bench.write('agents/slow/AGENT.md', agentFile);
  await putRecord(bench, { agent: 'slow', earlier: [{ ...summary('retry'), reason: late }] });
  await putRecord(bench, { agent: 'slow', state: 'failed', reason: late });
  await putRecord(bench, { agent: 'quick', cost_usd: 0.25, refused: ['evil.example: not among its hosts'] });
  await putRecord(bench, { agent: 'quick', state: 'failed', reason: 'before these days' }, '2026-01-01');
  return bench;
}

const check = (bench: Bench) => bench.run('technical-director', { type: 'system_check', payload: {} });
const ask = async (bench: Bench, question: string) =>
  (await bench.run('technical-director', { type: 'system_question', payload: { question } })).reply;

describe('a check of the system', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await directorBench();
  });

  it('counts what the records of these days say, and nothing else', async () => {
    await check(bench);
    const report = await bench.read('knowledge/reports/system/2026-02-16.md');
    expect(report).toContain(
      '3 deliveries ended, 1 of them not well. 1 attempts were made again. Cost: 0.2500 USD',
    );
    expect(report).toMatch(/\| slow +\| 2 +\| 1 +\| 1 +\| 2 +\|/);
    expect(report).toContain('evil.example');
    expect(report).not.toContain('before these days');
  });

  it('asks for twice the time for what ran out of it again and again', async () => {
    const { emits } = await check(bench);
    expect(emits).toMatchObject([
      {
        type: 'setting_change_needed',
        payload: { path: 'agents/slow/AGENT.md', keys: ['timeout-minutes'], value: 4 },
      },
    ]);
  });

  it('does not ask twice: what waits, or was refused, is not proposed again', async () => {
    const again = await directorBench();
    const { emits } = await check(again);
    await putEvent(again, 'setting_change_needed', emits![0]!.payload!);
    expect((await check(again)).emits).toEqual([]);
  });

  it('has nothing to say of an empty system, and says so', async () => {
    const { reply, emits } = await check(await openBench('empty'));
    expect(reply).toContain('0 deliveries failed');
    expect(emits).toEqual([]);
  });
});

describe('a change of a setting', () => {
  const change = async (payload: object) => {
    const bench = await directorBench();
    const done = await bench.run('technical-director', {
      type: 'setting_change_needed',
      payload: { path: 'agents/slow/AGENT.md', why: 'It ran out of time.', ...payload },
    });
    return { ...done, text: await bench.read('agents/slow/AGENT.md') };
  };

  it('is one line of one file', async () => {
    const { text, reply } = await change({ keys: ['timeout-minutes'], value: 4 });
    expect(text).toBe(agentFile.replace('timeout-minutes: 2', 'timeout-minutes: 4'));
    expect(reply).toBe('It ran out of time.');
  });

  it('may add a key that was not there', async () => {
    expect((await change({ keys: ['retry'], value: 2 })).text).toContain('run: ./a.sh\nretry: 2\n---\n');
  });

  it.each([
    ['network', 'evil.example'],
    ['writes', '**'],
    ['secrets', 'A_TOKEN'],
    ['run', './other.sh'],
  ])('is none of a right: %s', async (key, value) => {
    await expect(change({ keys: [key], value })).rejects.toThrow('not among the settings');
  });
});

describe('a question', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await directorBench();
  });

  it('is answered from the records, about the agent that it names', async () => {
    const answer = await ask(bench, 'Why did slow fail?');
    expect(answer).toContain(`slow failed once: ${late} (event e-`);
    expect(answer).toContain('2 deliveries ended, 1 of them well');
    expect(answer).not.toContain('quick');
  });

  it('in its language', async () => {
    expect(await ask(bench, '비용은 얼마나 들었나요?')).toContain('quick: 0.2500 USD를 썼습니다.');
  });

  it('with what is known, where it asks for nothing in particular', async () => {
    const answer = await ask(bench, 'How are you?');
    expect(answer).toContain('Nothing waits');
    expect(answer).toContain('quick usually takes 2.0 s');
  });
});
