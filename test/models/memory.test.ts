/** A change of model keeps the thread: memory and past turns are told as data, and to nobody else. */
import { afterEach, expect, test, vi } from 'vitest';
import { Secrets } from '../../runner/core/secrets.ts';
import { makeBus, startRunner } from '../runner/studio.ts';
import { commitEvent, type Person } from '../support/repos.ts';
import { DIALECTS, leadThere, recordsIn } from './bench.ts';
import { openDouble, type Double, type Reply } from './double.ts';

afterEach(() => vi.unstubAllEnvs());

const worker = (engine: string, model: string) => `---
on: [work]
engine: ${engine}
model: ${model}
writes: ['knowledge/**']
---
Answer.
`;
const NOTES: Reply = {
  calls: [
    { name: 'write', input: { path: 'knowledge/memory/worker/colours.md', content: 'She likes blue.\n' } },
  ],
};

async function busWith(settings = '') {
  const bench = await makeBus(settings, { 'agents/worker/AGENT.md': worker('claude', 'opus') });
  const secrets: Record<string, string> = {};
  const run = async () => {
    await (
      await startRunner(bench.remote, { secrets: new Secrets(secrets) })
    ).done;
    await bench.person.pull();
  };
  const answering = async (by: 'claude' | 'openai', script: Reply[]) => {
    const double = await openDouble(DIALECTS[by], script);
    leadThere(by, double);
    secrets[by === 'claude' ? 'ANTHROPIC_API_KEY' : 'OPENAI_API_KEY'] = double.key;
    return double;
  };
  return { ...bench, run, answering };
}

async function ask(person: Person, id: string, matter: string, words: string): Promise<void> {
  const event = { event_id: id, type: 'work', correlation_id: matter, payload: { words } };
  await commitEvent(person, `work/${id}.json`, JSON.stringify(event));
  await person.push();
}

const asked = (double: Double, at = 0) => JSON.stringify(double.requests[at]?.body);

test('another provider goes on with what was noted and said before', async () => {
  const { person, run, answering } = await busWith();
  await answering('claude', [NOTES, { text: 'I chose blue for the cover.' }]);
  await ask(person, 'e-1', 'book', 'Which colour for the cover?');
  await run();
  await person.write('agents/worker/AGENT.md', worker('openai', 'gpt-5.4'));
  await person.commit('another model');
  await ask(person, 'e-2', 'book', 'And for the spine?');
  const openai = await answering('openai', [{ text: 'Blue too.' }]);
  await run();
  expect(openai.malformed).toEqual([]);
  expect(asked(openai)).toContain('a memory from \\"knowledge/memory/worker/colours.md');
  expect(asked(openai)).toContain('| She likes blue.');
  expect(asked(openai)).toContain('Which colour for the cover?');
  expect(asked(openai)).toMatch(/\| .*you_replied.*I chose blue for the cover\./);
  expect(await recordsIn(person)).toHaveLength(2);
});

test('another conversation hears nothing of it; none at all with models.memory: 0', async () => {
  const { person, run, answering } = await busWith();
  const claude = await answering('claude', [
    { text: 'a secret of the book' },
    { text: 'I know nothing.' },
    { text: 'Nor I.' },
  ]);
  await ask(person, 'e-1', 'book', 'one');
  await run();
  await ask(person, 'e-2', 'letter', 'two');
  await run();
  expect(asked(claude, 1)).not.toContain('a secret of the book');
  await person.write('strata.yaml', 'branch: main\nmodels: {memory: 0}\n');
  await ask(person, 'e-3', 'book', 'three');
  await run();
  expect(asked(claude, 2)).not.toContain('a secret of the book');
});

test("a person's answer comes with the question that it answers", async () => {
  const { person, run, answering } = await busWith();
  const finish = { name: 'finish', input: { waiting: { question: 'Hardcover or paper?' } } };
  const claude = await answering('claude', [{ calls: [finish] }, { text: 'Then paper.' }]);
  await ask(person, 'e-1', 'book', 'Have it printed.');
  await run();
  const answer = { type: 'answer', answers: 'e-1', payload: { body: 'Paper, please.' } };
  await commitEvent(person, 'answer/a-1.json', JSON.stringify(answer));
  await person.push();
  await run();
  expect(asked(claude, 1)).toContain('Hardcover or paper?');
  expect(asked(claude, 1)).toContain('Paper, please.');
});
