import { describe, expect, it } from 'vitest';
import { openFolder, readLogbook, readPolicy, setFrontMatter } from '../../runner/tools/index.ts';
import { openBench } from '../agents/bench.ts';
import { putEvent, putRecord } from '../agents/records.ts';

const text = `---
# A comment.
pass: 80 # the bar
parts:
  - { name: opening, most: 1 }
flow: [one, two]
banned:
  - one
  - 'two' # quoted
after: it
---

# Body: ---

pass: 80
`;

describe('setting a value in front matter', () => {
  it.each<[string, (string | number)[], string | number, string, string]>([
    ['a value, and its comment stays', ['pass'], 85, 'pass: 80 # the bar', 'pass: 85 # the bar'],
    ['a value within a list of maps', ['parts', 0, 'most'], 2, 'opening, most: 1', 'opening, most: 2'],
    ['one more item of a list', ['banned', '-'], 'a: b', '# quoted\n', '# quoted\n  - "a: b"\n'],
    ['one more item of a list on one line', ['flow', '-'], 'three', 'one, two]', 'one, two, three]'],
    ['a key that was not there', ['new'], 'x', 'after: it\n', 'after: it\nnew: x\n'],
  ])('changes %s', async (_, keys, value, before, after) => {
    expect(await setFrontMatter(text, keys, value)).toBe(text.replace(before, after));
  });

  it.each<[string, string, (string | number)[], string]>([
    ['a list as a value', text, ['banned'], 'banned is not one value'],
    ['a path through nothing', text, ['none', 'at all'], 'none.at all is not one value'],
    ['an item of what is no list', text, ['pass', '-'], 'pass is no list'],
    ['a file without front matter', '# Text\n', ['pass'], 'there is no front matter'],
    ['broken front matter', '---\na: [\n---\n', ['a'], 'Flow sequence'],
  ])('refuses %s', async (_, whole, keys, words) => {
    await expect(setFrontMatter(whole, keys, 1)).rejects.toThrow(words);
  });

  it('refuses a value of several lines: nobody would see what it brings', async () => {
    await expect(setFrontMatter(text, ['pass'], '80\nnetwork: evil.example')).rejects.toThrow(
      'more than one line',
    );
  });
});

describe('what an agent can know of its bus', () => {
  it('records and events of the last days, whatever else lies there', async () => {
    const bench = await openBench('logbook');
    await putRecord(bench, { agent: 'new' });
    await putRecord(bench, { agent: 'old' }, '2026-01-01');
    await putRecord(bench, { agent: 'dead', state: 'failed' }, '2026-01-01');
    await putEvent(bench, 'draft_rejected', { reason: 'no' });
    await bench.write('queue/done/2026-02-16/09/x/broken.json', '{');
    const { records, events } = await readLogbook(
      openFolder(bench.workdir),
      ['queue/done', 'queue/dead'],
      '2026-02-10',
    );
    expect(records.map(({ agent }) => agent)).toEqual(['new']);
    expect(events.map(({ type }) => type)).toEqual(['draft_rejected']);
  });

  it('the policy, as the runner judges by it', async () => {
    const bench = await openBench('policy');
    await bench.write('strata.yaml', "policy: { auto: ['**'], frozen: [directives/brand.md] }\n");
    const tierOf = await readPolicy(openFolder(bench.workdir));
    expect(['directives/brand.md', 'directives/quality.md', 'knowledge/a.md'].map(tierOf)).toEqual([
      'frozen',
      'propose',
      'auto',
    ]);
  });
});
