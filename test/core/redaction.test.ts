/** Law 9, issue of secrets: nothing of a known secret is left, however it is written down. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEGINNING, Redaction } from '../../runner/core/redaction.ts';
import { SafeLines } from '../../runner/core/safelines.ts';

function knowing(secret: string): Redaction {
  const redaction = new Redaction();
  redaction.learn('KEY', secret);
  return redaction;
}

const SPACE = /[\0- ]+/g; // oxlint-disable-line no-control-regex -- white space
/** Whether more than its beginning is left anywhere. */
function leaks(text: string, shape: string): boolean {
  const read = text.replaceAll(SPACE, '').replaceAll('[redactedKEY]', '\0');
  const parts = shape.replaceAll(SPACE, '');
  for (let at = 0; at + BEGINNING < parts.length; at += 1)
    if (read.includes(parts.slice(at, at + BEGINNING + 1))) return true;
  return false;
}

const secret = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'ABCXYZabcxyz0189-_+/=%"\\&?:. '), minLength: 10, maxLength: 80 }),
    fc.string({ unit: 'grapheme', minLength: 10, maxLength: 40 }),
    fc.base64String({ minLength: 12, maxLength: 60 }),
  )
  .filter((text) => text.trim().replaceAll(SPACE, '').length >= 10 && text.isWellFormed());
/** What surrounds it has no sign of it. */
const around = fc.string({ unit: fc.constantFrom('한', 'é', '!', '~', '\n', ' '), maxLength: 30 });
const splitBy = fc.constantFrom('', '\n', ' ', '\r\n', '\n    ', '\t');

/** The text with something between every so many of its signs. */
function split(text: string, by: string, every: number): string {
  return (text.match(new RegExp(`[^]{1,${every}}`, 'gu')) ?? []).join(by);
}

const SHAPES: Record<string, (secret: string, before: string) => string> = {
  'as it is': (text) => text,
  base64: (text, before) => Buffer.from(before + text + before).toString('base64'),
  'base64 for addresses': (text, before) => Buffer.from(before + text).toString('base64url'),
  hex: (text) => Buffer.from(text).toString('hex'),
  HEX: (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'an address': (text) => encodeURIComponent(text),
  'every sign of an address': (text) =>
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  JSON: (text) => JSON.stringify(text),
  'JSON in JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'base64 in JSON': (text) => JSON.stringify(split(Buffer.from(text).toString('base64'), '\n', 20)),
};

describe('any secret, written down in any way, at any place', () => {
  test.each(Object.entries(SHAPES))('%s', (_, shape) => {
    fc.assert(
      fc.property(
        secret,
        around,
        fc.string({ maxLength: 5 }),
        splitBy,
        fc.integer({ min: 1, max: 40 }),
        (text, beside, before, by, every) => {
          const redaction = knowing(text);
          const written = split(shape(text.trim(), before), by, every);
          const told = redaction.text(`${beside}${written}${beside}`);
          expect(told).toContain('[redacted KEY]');
          expect(redaction.namesIn(Buffer.from(told))).toEqual([]);
          expect(told.startsWith(beside)).toBe(true);
          expect(told.endsWith(beside)).toBe(true);
        },
      ),
    );
  });

  test('what holds no secret stays as it is', () => {
    fc.assert(
      fc.property(secret, fc.string({ unit: 'binary' }), (text, other) => {
        fc.pre(!other.replaceAll(SPACE, '').includes(text.slice(0, 4)));
        const redaction = knowing(text);
        fc.pre(redaction.namesIn(Buffer.from(other)).length === 0);
        expect(redaction.text(other)).toBe(other);
      }),
    );
  });

  test('as lines: nothing longer than its beginning is told', () => {
    fc.assert(
      fc.property(
        secret,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('as it is', 'base64', 'hex'),
        (text, every, shape) => {
          const written = SHAPES[shape]!(text.trim(), '');
          const told: string[] = [];
          const lines = new SafeLines(knowing(text), (line) => told.push(line));
          for (const line of ['before', ...split(written, '\n', every).split('\n'), 'after'])
            if (line.replaceAll(SPACE, '') !== '') lines.add(line);
          lines.end();
          expect(told[0]).toBe('before');
          expect(told.at(-1)!.endsWith('after')).toBe(true);
          expect(leaks(told.join('\n').replace(/^before/, ''), written)).toBe(false);
        },
      ),
      // Its end is its beginning, so that the end of one may begin the next.
      {
        examples: [
          ['nstrucAAAAAAAAnstruc', 1, 'as it is'],
          ['!\u2003\u2003\u2003한!한!한!', 1, 'as it is'],
        ],
      },
    );
  });
});

describe('known secrets', () => {
  test('values, keys and numbers of JSON', () => {
    const redaction = knowing('12345678901');
    expect(redaction.value({ a: ['x12345678901', 12345678901, 7, null], k12345678901: true })).toEqual({
      a: ['x[redacted KEY]', '[redacted KEY]', 7, null],
      'k[redacted KEY]': true,
    });
  });

  test('a short value is a word, and no secret', () => {
    expect(knowing('light').text('light')).toBe('light');
    expect(knowing('1234567').namesIn(Buffer.from('1234567'))).toEqual([]);
  });

  test('lines are told at once unless a secret may have begun', () => {
    const told: string[] = [];
    const lines = new SafeLines(knowing('abcdefghijkl'), (line) => told.push(line));
    lines.add('one');
    lines.add('two abcdefg');
    expect(told).toEqual(['one']);
    lines.add('three');
    expect(told).toEqual(['one', 'two abcdefg', 'three']);
    lines.add('four abcdefg');
    lines.end();
    expect(told.at(-1)).toBe('four abcdefg');
  });
});
