import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../runner/core/frontmatter.ts';
import { hasErrors } from '../../runner/core/problem.ts';
import { bytes, fixture } from './fixtures/read.ts';

const read = (name: string, options = {}) =>
  readFrontMatter(fixture(`frontmatter/${name}.md`), name, options);
const readText = (text: string, options = {}) => readFrontMatter(bytes(text), 'a.md', options);

describe('front matter in another language is never evaluated', () => {
  const world = globalThis as { stolen?: unknown };
  afterEach(() => {
    delete world.stolen;
  });

  it.each(['js', 'javascript', 'coffee', 'constructor', 'json', 'yaml'])('---%s', (language) => {
    const { data, problems } = read(`language-${language}`);
    expect(world.stolen).toBeUndefined();
    expect(data).toEqual({});
    expect(problems).toMatchObject([
      { severity: 'error', line: 1, expected: 'a line of just `---`, then YAML' },
    ]);
    expect(problems[0]?.what).toContain(`---${language}`);
    expect(problems[0]?.fix).toContain('never evaluated');
  });

  it('nor is a tag of another language', () => {
    const { data } = read('own-tag');
    expect(world.stolen).toBeUndefined();
    expect(typeof data['title']).toBe('string');
  });
});

describe('front matter is plain data', () => {
  it('aliases are refused, each with its line', () => {
    const { problems } = read('alias');
    expect(problems).toMatchObject([{ severity: 'error', line: 3, at: 'list' }]);
    expect(problems[0]?.what).toContain('*base');
  });

  it('a bomb of aliases unfolds into nothing', () => {
    const { problems } = read('alias-bomb');
    expect(hasErrors(problems)).toBe(true);
    expect(problems[0]).toMatchObject({ line: 3, at: 'b[0]' });
  });

  it('`__proto__` and `constructor` reach no object', () => {
    const { data, problems } = read('proto-key');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect((data as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(data)).toEqual(['constructor', 'title']);
    expect(problems).toMatchObject([{ severity: 'note', line: 2, at: '__proto__' }]);
  });

  it('a key given twice is a fault at the second', () => {
    expect(read('duplicate-key').problems).toMatchObject([{ severity: 'error', line: 4, at: 'title' }]);
  });

  it('a tab as indentation is named', () => {
    const { problems } = read('tab-indent');
    expect(problems[0]).toMatchObject({ severity: 'error', line: 3, fix: 'indent with spaces' });
  });

  it('a list instead of keys is a fault', () => {
    expect(read('list').problems).toMatchObject([{ severity: 'error', what: 'the front matter is a list' }]);
  });

  it('a number too large to hold exactly stays the text that was written', () => {
    const { data } = readText('---\nvideo: 12345678901234567890\nbig: 1e999\nsmall: 42\n---\n');
    expect(data).toEqual({ video: '12345678901234567890', big: '1e999', small: 42 });
  });
});

describe('what is no text is a problem, never an exception', () => {
  it('a file of 10 MB is refused without reading it', () => {
    const large = new Uint8Array(10 * 1024 * 1024).fill(0x61);
    const { problems } = readFrontMatter(large, 'large.md');
    expect(problems).toMatchObject([
      { severity: 'error', file: 'large.md', expected: 'at most 1048576 bytes' },
    ]);
  });

  it('a file of 10 MB of front matter is read fast where the cap allows it', () => {
    const large = bytes(`---\n${'a: b\n'.repeat(2 * 1024 * 1024)}---\n`);
    const { problems } = readFrontMatter(large, 'large.md', { cap: large.length });
    expect(problems).toMatchObject([{ severity: 'error', line: 1 }]);
    expect(problems[0]?.expected).toContain('65536 characters');
  });

  it.each([
    ['binary', 'NUL byte', 6],
    ['not-utf8', 'not valid UTF-8', undefined],
    ['utf16', 'UTF-16', undefined],
  ])('%s', (name, what, line) => {
    const { data, body, problems } = read(name);
    expect({ data, body }).toEqual({ data: {}, body: '' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', line });
    expect(problems[0]?.what).toContain(what);
  });

  it.each([
    ['brackets', `---\na: ${'['.repeat(60_000)}\n---\n`],
    ['dashes', `---\na:\n  ${'- '.repeat(30_000)}x\n---\n`],
    ['question marks', `---\n${'? '.repeat(30_000)}x\n---\n`],
    [
      'maps',
      `---\n${Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')} 1\n---\n`,
    ],
  ])('nesting of %s is bounded', (_name, text) => {
    const begin = performance.now();
    const { problems } = readText(text);
    expect(performance.now() - begin).toBeLessThan(1000);
    expect(problems[0]).toMatchObject({ severity: 'error', expected: 'at most 64 levels' });
  });
});

describe('the fences', () => {
  it('BOM', () => {
    expect(read('bom')).toMatchObject({ data: { title: 'slow living' }, body: 'text\n', problems: [] });
  });

  it('CRLF', () => {
    const { data, body, problems } = read('crlf');
    expect({ data, body, problems }).toEqual({
      data: { title: 'slow living', tags: ['a'] },
      body: 'first\nsecond\n',
      problems: [],
    });
  });

  it('no closing line is a fault at the opening one', () => {
    const { problems } = read('no-closing-line');
    expect(problems).toMatchObject([{ severity: 'error', line: 1 }]);
    expect(problems[0]?.what).toContain('no closing line');
  });

  it('only a whole line of dashes closes', () => {
    const { data, body, problems } = read('value-begins-with-dashes');
    expect({ data, body, problems }).toEqual({
      data: { text: 'one\n', '---two': 'three' },
      body: 'body\n',
      problems: [],
    });
    expect(readText('---\na: "x\n  ---y"\n---\nbody').data).toEqual({ a: 'x ---y' });
  });

  it('blanks after the dashes do not count', () => {
    expect(readText('--- \na: 1\n---\t\nbody\n')).toMatchObject({ data: { a: 1 }, body: 'body\n' });
  });

  it('a ruler of more dashes opens nothing', () => {
    expect(read('ruler')).toMatchObject({ data: {}, fenced: false, problems: [] });
    expect(read('ruler').body).toContain('text below a ruler');
  });

  it.each(['', 'text', 'text\n---\na: 1\n---\n'])('text without front matter is all body: %j', (text) => {
    expect(readText(text)).toMatchObject({ data: {}, body: text, fenced: false, problems: [] });
  });

  it.each(['---\n---\nbody', '---\n# only a comment\n---\nbody', '---\n\n---\nbody'])(
    '%j is empty',
    (text) => {
      expect(readText(text)).toMatchObject({ data: {}, body: 'body', fenced: true, problems: [] });
    },
  );
});

describe('lines of the file', () => {
  it('each value knows its own', () => {
    const { spots } = readText('---\ntitle: x\nlist:\n  - a\n  - b: 1\n---\n');
    expect(spots.find(['title'])).toEqual({ line: 2, column: 1 });
    expect(spots.find(['list', 1, 'b'])).toEqual({ line: 5, column: 5 });
    expect(spots.find(['title', 'nothing', 'such'])).toEqual({ line: 2, column: 1 });
  });
});

describe('lenient reading, for files of other tools', () => {
  it('a value with an unquoted colon is the rest of its line, with a note', () => {
    const { data, problems } = read('unquoted-colon', { lenient: true });
    expect(data).toEqual({ name: 'reviewer', description: 'Use this when: a draft is ready' });
    expect(problems).toMatchObject([{ severity: 'note', line: 3, at: 'description' }]);
  });

  it('strict reading refuses it, and names the line', () => {
    expect(read('unquoted-colon').problems[0]).toMatchObject({
      severity: 'error',
      line: 3,
      fix: 'put the whole value in quotes',
    });
  });

  it('keeps backslashes and quotes as they are written', () => {
    const { data } = readText('---\ndescription: say: "hi" \\n and \\"so\\" # on\n---\n', { lenient: true });
    expect(data).toEqual({ description: 'say: "hi" \\n and \\"so\\" # on' });
  });

  it('mends nothing else', () => {
    const { problems } = readText('---\na: b: c\nlist: [1\n---\n', { lenient: true });
    expect(hasErrors(problems)).toBe(true);
  });
});

it('never throws, whatever the bytes', () => {
  const opening = fc.constantFrom('', '---\n', '---js\n', '\ufeff---\r\n', '---\na: ');
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('\n---\n', ': ', '*a', '&a ', '- ', '[', '{', '!!x ', '"', '\t'),
  );
  fc.assert(
    fc.property(opening, fc.array(part, { maxLength: 30 }), fc.boolean(), (first, parts, lenient) => {
      const { data, problems } = readText(first + parts.join(''), { lenient });
      expect(Array.isArray(problems)).toBe(true);
      expect(typeof data).toBe('object');
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (raw) => {
      expect(readFrontMatter(raw, 'a.md').problems).toBeInstanceOf(Array);
    }),
    { numRuns: 300 },
  );
});
