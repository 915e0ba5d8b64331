/** Who hears an event, and why nobody does. */
import { describe, expect, test } from 'vitest';
import type { ProviderName } from '../../runner/core/models.ts';
import { findAgent, routes, runnableOf } from '../../runner/core/routing.ts';
import { unheardInEnglish, whyUnheard } from '../../runner/core/unheard.ts';
import { makeAgent, makeEvent, program } from './protocol-values.ts';

const writer = makeAgent('writer', `name: Chief\n${program('idea, draft.*')}`);
const other = makeAgent('team/other', `name: Other\n${program('idea')}`);
const quiet = makeAgent('quiet', 'engine: program\nrun: ./x\nname: Quiet');
const asleep = makeAgent('asleep', program('dream', 'status: inactive'));
const chosen = makeAgent(
  'chosen',
  'on: { events: [dusk], addressed: [idea, x.*] }\nengine: program\nrun: ./x.sh',
);
const all = [writer, other, quiet, asleep, chosen];
const to = (type: string, nextAgent: string | null = null) => routes({ type, nextAgent }, all);
const about = (keys: string) => unheardInEnglish(whyUnheard(makeEvent('a.md', `---\n${keys}\n---\n`), all));

describe('an event goes', () => {
  test('to every active agent that listens, by globs', () => {
    expect(to('idea')).toEqual(['writer', 'team/other']);
    expect(to('draft.ready')).toEqual(['writer']);
    expect(to('dream')).toEqual([]);
    expect(to('toString')).toEqual([]);
  });

  test('to the one it is addressed to, by id or name, within what that one listens to', () => {
    expect(to('idea', 'team/other')).toEqual(['team/other']);
    expect(to('idea', 'Chief')).toEqual(['writer']);
    expect(to('idea', 'quiet')).toEqual(['quiet']);
    expect(to('other.type', 'writer')).toEqual([]);
    expect(to('dream', 'asleep')).toEqual([]);
    expect(to('idea', 'nobody')).toEqual([]);
  });

  test('only by its address to one that takes the type only so', () => {
    expect(to('idea')).not.toContain('chosen');
    expect(to('idea', 'chosen')).toEqual(['chosen']);
    expect(to('x.y', 'chosen')).toEqual(['chosen']);
    expect(to('dusk', 'chosen')).toEqual(['chosen']);
    expect(to('dawn', 'chosen')).toEqual([]);
  });

  test('to nobody by a name that two share, though each is reached by its id', () => {
    const twins = ['a', 'b'].map((id) => makeAgent(id, `name: Twin\n${program('idea')}`));
    expect(findAgent('Twin', twins)).toBeNull();
    expect(findAgent('a', twins)?.id).toBe('a');
  });
});

test.each([
  ['type: ideas', 'no agent listens to ideas; the nearest type is idea (agent writer)'],
  ['type: invoice', 'no agent listens to invoice'],
  ['type: dream', 'only the inactive agent asleep listens to dream'],
  ['next_agent: wrter', 'there is no agent wrter; the nearest is writer'],
  ['next_agent: accountant', 'there is no agent accountant'],
  ['next_agent: asleep', 'agent asleep is inactive'],
  ['type: x\nnext_agent: writer', 'agent writer does not listen to x (it listens to idea, draft.*)'],
])('%j is unheard: %s', (keys, words) => {
  expect(about(keys)).toBe(words);
});

test('what runs an agent: its own program, its model where the key is here, else its stand-in, else nothing', () => {
  const without = new Set<ProviderName>();
  const thinker = (keys = '', id = 'c') => makeAgent(id, `engine: claude\n${keys}`);
  expect(runnableOf(writer, without)).toEqual({ engine: 'program', run: 'x.sh', standIn: false });
  const standIn = { engine: 'module', run: 'o.ts', standIn: true };
  expect(runnableOf(thinker('offline: ./o.ts'), without)).toEqual(standIn);
  expect(runnableOf(thinker('offline: ./o.sh'), without)).toMatchObject({ engine: 'program' });
  expect(runnableOf(thinker(), without)).toBeNull();
  const model = { engine: 'model', run: '', standIn: false };
  expect(runnableOf(thinker('offline: ./o.ts'), new Set(['claude']))).toEqual(model);
  expect(runnableOf(thinker('offline: ./o.ts'), new Set(['google']))).toEqual(standIn);
  expect(runnableOf(thinker('model: [sonnet, gpt-5.4]'), new Set(['openai']))).toEqual(model);
});

test('a server of one’s own needs no key, and the name of a model', () => {
  const server = (keys: string) => makeAgent('c', `engine: http://127.0.0.1:11434/v1\n${keys}`);
  expect(runnableOf(server('model: llama3.3'), new Set())).toMatchObject({ engine: 'model' });
  expect(runnableOf(server(''), new Set())).toBeNull();
});
