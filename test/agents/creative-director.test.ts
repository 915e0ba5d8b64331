import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { slugOf, markOf } from '../../agents/studio/slug.ts';
import { openBench, type Bench } from './bench.ts';

/** Puts an approved draft into the folder and publishes it. */
async function publish(bench: Bench, slug: string, title: string, body = 'Text.') {
  const draft = `knowledge/content/drafts/${slug}.md`;
  const picture = `knowledge/assets/${slug}/square.png`;
  await bench.write(picture, `picture of ${slug}`);
  const text = `---\ntitle: ${JSON.stringify(title)}\nlang: en\npictures:\n  square: ${picture}\n---\n\n# ${title}\n\n![x](../../assets/${slug}/square.png)\n\n${body}\n`;
  await bench.write(draft, text);
  const draft_sha256 = createHash('sha256').update(text).digest('hex');
  return bench.run('creative-director', {
    type: 'quality_approved',
    payload: { draft, score: 90, draft_sha256 },
  });
}

const index = 'knowledge/content/published/README.md';

it('the index is the same whichever post came last', async () => {
  const [one, other] = [await openBench('shelf'), await openBench('shelf')];
  await publish(one, 'a-1', 'First [of] two');
  await publish(one, '느린-2', '느린 아침');
  await publish(other, '느린-2', '느린 아침');
  await publish(other, 'a-1', 'First [of] two');
  expect(await one.read(index)).toBe(await other.read(index));
  expect(await one.read(index)).toContain('[느린 아침](./%EB%8A%90%EB%A6%B0-2/index.md)');
});

it('publishing a post again replaces its line', async () => {
  const bench = await openBench('again');
  await publish(bench, 'a-1', 'Old title');
  await publish(bench, 'a-1', 'New title');
  expect(await bench.read(index)).not.toContain('Old title');
});

it('links keep leading where they led, addresses of the web are left alone', async () => {
  const bench = await openBench('links');
  await publish(bench, 'a-1', 'T', 'See [b](b.md), [web](https://x.example/a) and [here](#top).');
  const post = await bench.read('knowledge/content/published/a-1/index.md');
  expect(post).toContain('[b](../../drafts/b.md)');
  expect(post).toContain('[web](https://x.example/a) and [here](#top)');
  expect(post).toContain('![x](./square.png)');
  expect(await bench.read('knowledge/content/published/a-1/square.png')).toBe('picture of a-1');
});

it('a missing picture stops it', async () => {
  const bench = await openBench('missing');
  const text = '![x](../../assets/gone/square.png)\n';
  await bench.write('knowledge/content/drafts/a.md', text);
  const draft_sha256 = createHash('sha256').update(text).digest('hex');
  const payload = { draft: 'knowledge/content/drafts/a.md', draft_sha256 };
  await expect(bench.run('creative-director', { type: 'quality_approved', payload })).rejects.toThrow(
    'gone/square.png is missing',
  );
});

it('nothing outside the working folder is published, whatever the event names', async () => {
  const bench = await openBench('outside');
  const payload = { draft: '../../../../etc/passwd', draft_sha256: 'x' };
  await expect(bench.run('creative-director', { type: 'quality_approved', payload })).rejects.toThrow(
    'There is no draft',
  );
});

it.each([
  ['Slow Living!', 'slow-living'],
  ['느린 삶: 나의 물결', '느린-삶-나의-물결'],
  ['느린'.normalize('NFD'), '느린'],
  ['../../etc/passwd', 'etc-passwd'],
  ['😀', 'signal'],
  ['가'.repeat(200), '가'.repeat(60)],
])('the slug of %j is %j', (text, slug) => expect(slugOf(text)).toBe(slug));

it('two events on one subject get two names', () => expect(markOf('one')).not.toBe(markOf('two')));
