/** What an agent says of its draft, whatever it read, is inert on the draft's page. */
import { expect, test } from 'vitest';
import { pageBody, type DraftDescription } from '../../runner/core/draft-page.ts';
import { readCorpus } from './corpus.ts';
import { foreignParts } from './foreign.ts';

function described(says: string): DraftDescription {
  return {
    title: 'a draft',
    says,
    why: says,
    agent: says,
    model: says,
    version: 1,
    cost: 0,
    tokens: { input: 0, output: 0 },
    score: null,
    sources: [says],
    files: [{ path: says, what: 'new' }],
    pictures: [],
    cause: { id: says, type: says },
    run: 'run',
    next: [says],
  };
}

test('no picture, link, markup or mention comes through, and no issue is closed', async () => {
  const attacks = await readCorpus({
    attacker: 'http://attacker.example',
    outside: '/outside',
    remote: '/bus',
  });
  const texts = attacks.flatMap(({ text, asks }) => [text, ...asks.flatMap((ask) => Object.values(ask))]);
  for (const text of texts.filter((one) => typeof one === 'string')) {
    const page = pageBody(described(text), (path) => path);
    expect(foreignParts(page), text).toEqual([]);
    expect(page).not.toMatch(/\b(fixes|closes|resolves):? \\?(#|http|[\w-]+\/[\w-]+\\?#)(?![^`\n]*`)/i);
  }
});
