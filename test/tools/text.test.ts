import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isUnread,
  joinFrontMatter,
  languageOf,
  mentions,
  openFolder,
  parseMarkdown,
  planSources,
  plainText,
  readArticle,
  readFeed,
  readSources,
  sentencesOf,
  splitFrontMatter,
  trustedHosts,
  writeMarkdown,
} from '../../runner/tools/index.ts';
import { tempFolder } from '../support/temp.ts';

describe('feeds', () => {
  const read = async (text: string) => {
    const feed = await readFeed('https://feeds.example/x', text);
    if (isUnread(feed)) throw new Error(feed.words);
    return feed.items;
  };

  it('RSS: relative links, dates and markup in summaries', async () => {
    const [item] = await read(
      '<rss version="2.0"><channel><title>T</title><item><title>A</title><link>/a</link>' +
        '<description>&lt;p&gt;Two &amp;amp; three&lt;/p&gt;</description>' +
        '<pubDate>Sun, 15 Feb 2026 08:00:00 +0900</pubDate></item></channel></rss>',
    );
    expect(item).toMatchObject({
      title: 'A',
      url: 'https://feeds.example/a',
      summary: 'Two & three',
      published: '2026-02-14T23:00:00.000Z',
    });
  });

  it("YouTube's channel feed", async () => {
    const [item] = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>C</title><entry>' +
        '<title>느린 아침</title><link rel="alternate" href="https://www.youtube.com/watch?v=1"/>' +
        '<published>2026-02-01T00:00:00+00:00</published><media:group>' +
        '<media:description>설명</media:description></media:group></entry></feed>',
    );
    expect(item).toMatchObject({
      title: '느린 아침',
      url: 'https://www.youtube.com/watch?v=1',
      summary: '설명',
    });
  });

  it("Google Trends' traffic and the pages about an entry", async () => {
    const items = await read(
      '<rss version="2.0" xmlns:ht="https://trends.google.com/trending/rss"><channel><title>D</title>' +
        '<item><title>first</title></item><item><title>slow living</title>' +
        '<ht:approx_traffic>2,000+</ht:approx_traffic><link>https://trends.google.com/trending/rss?geo=KR</link>' +
        '<ht:news_item><ht:news_item_url>https://news.example/1</ht:news_item_url></ht:news_item></item></channel></rss>',
    );
    expect(items.map((item) => item.traffic)).toEqual([null, 2000]);
    expect(items[1]?.related).toEqual(['https://news.example/1']);
  });

  it('RDF and JSON feeds', async () => {
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a"><title>A</title></channel>' +
      '<item rdf:about="https://a/1"><title>I</title><link>https://a/1</link><dc:date>2026-01-02</dc:date></item></rdf:RDF>';
    expect((await read(rdf))[0]).toMatchObject({ url: 'https://a/1', published: '2026-01-02T00:00:00.000Z' });
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '1', url: 'https://j/1', content_text: 'hi' }],
    };
    expect((await read(JSON.stringify(json)))[0]).toMatchObject({ url: 'https://j/1', summary: 'hi' });
  });

  it('what is no feed is told, not thrown', async () => {
    expect(await readFeed('https://x.example/', '<html><body>no</body></html>')).toMatchObject({
      reason: 'not-text',
    });
  });
});

describe('readable text', () => {
  it('keeps paragraphs, headings, quotes and lists, once each', async () => {
    const long = 'This sentence is long enough to be taken for an article by anybody who reads it. ';
    const article = await readArticle(
      `<html lang="en"><title>T</title><body><nav>Menu</nav><article><h2>Head</h2><p>${long.repeat(4)}</p>` +
        `<blockquote><p>Said.</p></blockquote><ul><li>One</li><li><p>Two</p></li></ul><p>${long}</p></article></body></html>`,
    );
    const kinds = article?.blocks.map((block) => block.kind);
    expect(kinds).toEqual(['heading', 'paragraph', 'quote', 'item', 'item', 'paragraph']);
    expect(article?.blocks.map((block) => block.text).join(' ')).not.toContain('Menu');
  });

  it('nothing readable is null; plain text is paragraphs', async () => {
    expect(await readArticle('<html><body><script>x()</script></body></html>')).toBeNull();
    expect((await readArticle('One.\n\nTwo.', 'text/plain'))?.blocks).toHaveLength(2);
  });

  it('direction marks and soft hyphens, with which a text can lie, are gone', async () => {
    const article = await readArticle('sl\u00adow\u202e evil', 'text/plain');
    expect(article?.blocks[0]?.text).toBe('slow evil');
  });
});

describe('languages', () => {
  it.each([
    ['느린 삶(slow living)은 느리다', 'ko'],
    ['slow living in Seoul 서울', 'en'],
    ['遅い暮らし', 'und'],
    ['1234 !!', 'und'],
  ])('%s is %s', (text, lang) => expect(languageOf(text)).toBe(lang));

  it('cuts sentences and leaves closing marks with them', () => {
    expect(sentencesOf('그는 말했다. “천천히 하자.” 우리는 앉았다.', 'ko')).toEqual([
      '그는 말했다.',
      '“천천히 하자.”',
      '우리는 앉았다.',
    ]);
  });
});

describe('markdown', () => {
  it.each(['---js\nx: 1\n---\n', '---javascript\n---\n', '---json\n{}\n---\n'])(
    '%j opens no front matter',
    async (text) => {
      expect(await splitFrontMatter(text)).toMatchObject({ data: {}, bodyLine: 1 });
    },
  );

  it('aliases, lists and open front matter are problems', async () => {
    expect((await splitFrontMatter('---\na: &x 1\nb: *x\n---\n')).problem).toMatch(/alias/i);
    expect((await splitFrontMatter('---\n- a\n---\n')).problem).toContain('not a list of keys');
    expect((await splitFrontMatter('---\na: 1\n')).problem).toContain('no closing line');
  });

  it('BOM and CRLF do not matter, and the body knows its line', async () => {
    const file = await splitFrontMatter('\ufeff---\r\ntype: x\r\n---\r\nbody\r\n');
    expect(file).toEqual({ data: { type: 'x' }, body: 'body\n', bodyLine: 4, problem: null });
  });

  it('what is written reads back', async () => {
    const data = { title: '느린: 삶', list: ['a', '- b'], when: '2026-02-16' };
    const file = await splitFrontMatter(await joinFrontMatter(data, '# Body'));
    expect(file).toMatchObject({ data, body: '\n# Body\n' });
  });

  it("text from outside stays text: markup in it is escaped, also a link's", async () => {
    const evil = '<script>x</script> [a](javascript:b) **c**';
    const tree = {
      type: 'root' as const,
      children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: evil }] }],
    };
    const again = await parseMarkdown(await writeMarkdown(tree));
    expect(await plainText(again)).toBe(evil);
    expect(JSON.stringify(again)).not.toMatch(/"type":"(html|link|strong)"/);
  });
});

describe('sources', () => {
  const yaml =
    'sources:\n  blog: { pages: ["https://b.example/{keyword}"], feeds: ["https://b.example/feed"] }\n  here: { pages: ["http://127.0.0.1:1234/x"] }\n';

  it('puts the keyword into addresses, encoded', async () => {
    const sources = await readSources(yaml);
    const plan = planSources({
      sources,
      source: 'blog',
      keyword: '느린 삶/../x',
      urls: ['https://own.example/'],
    });
    expect(plan.places).toEqual([
      { kind: 'page', url: 'https://own.example/' },
      { kind: 'page', url: `https://b.example/${encodeURIComponent('느린 삶/../x')}` },
      { kind: 'feed', url: 'https://b.example/feed' },
    ]);
    expect(trustedHosts(sources)).toEqual(['b.example', '127.0.0.1:1234']);
  });

  it('an unknown source is noted with the known ones, also an inherited name', async () => {
    const sources = await readSources(yaml);
    for (const source of ['youtbe', 'constructor', '__proto__']) {
      const plan = planSources({ sources, source, keyword: 'x', urls: ['ftp://x'] });
      expect(plan.places).toEqual([]);
      expect(plan.notes.join(' ')).toContain('it names blog, here');
    }
  });

  it('an event cannot make a crawler of the runner', () => {
    const urls = Array.from({ length: 40 }, (_, at) => `https://x.example/${at}`);
    const plan = planSources({ sources: {}, source: null, keyword: 'x', urls });
    expect(plan.places).toHaveLength(12);
    expect(plan.notes).toEqual(['28 more addresses were left out.']);
  });

  it('a broken strata.yaml names no source', async () => expect(await readSources('sources: [')).toEqual({}));

  it.each([
    ['A day of Slow Living', 'slow living', true],
    ['느린삶을 사는 집', '느린', true],
    ['a slower house', 'up', false],
    ['Nothing', '느린', false],
  ])('"%s" mentions "%s": %s', (text, keyword, yes) => expect(mentions(text, keyword)).toBe(yes));
});

describe('a working folder', () => {
  it('reads nothing outside, neither by dots nor by a link', async () => {
    const root = await tempFolder('folder');
    await mkdir(join(root, 'in/sub'), { recursive: true });
    await writeFile(join(root, 'secret.md'), 'secret');
    await writeFile(join(root, 'in/sub/a.md'), 'a');
    await symlink(join(root, 'secret.md'), join(root, 'in/link.md'));
    await symlink(root, join(root, 'in/up'));
    const folder = openFolder(join(root, 'in'));
    expect(await folder.text('sub/a.md')).toBe('a');
    for (const path of [
      '../secret.md',
      'link.md',
      'up/secret.md',
      join(root, 'secret.md'),
      'sub/../../secret.md',
      '',
    ])
      expect(await folder.text(path)).toBeNull();
    expect(await folder.list('.', '.md')).toEqual(['sub/a.md']);
    expect(await folder.list('..', '.md')).toEqual([]);
  });
});
