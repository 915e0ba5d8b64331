import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEventPath, parseEvent, serializeEvent, toAgentEvent } from '../../runner/core/event.ts';
import type { StrataEvent } from '../../runner/core/event.ts';
import { hasErrors } from '../../runner/core/problem.ts';
import { bytes, fixture, fixtureNames } from './fixtures/read.ts';

const SETTINGS = { eventsFolder: 'queue/events', defaultType: 'idea' };
const BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

const parse = (path: string, content: string | Uint8Array, blob = BLOB) =>
  parseEvent(
    { path: `queue/events/${path}`, blob, bytes: typeof content === 'string' ? bytes(content) : content },
    SETTINGS,
  );

function read(path: string, content: string): StrataEvent {
  const { event, problems } = parse(path, content);
  expect(problems).toEqual([]);
  if (event === null) throw new Error('no event');
  return event;
}

describe('which files are events', () => {
  it.each(['a.json', 'a.md', 'A.MD', 'deep/er/a.Json', 'trend detected/아이디어.md', 'a.b.md'])(
    '%s is',
    (path) => {
      expect(isEventPath(`queue/events/${path}`, 'queue/events')).toBe(true);
    },
  );
  it.each([
    'README.md',
    'readme.json',
    'x/README-first.md',
    '.a.md',
    '.drafts/a.md',
    'a.txt',
    'json',
    'a//b.md',
  ])('%s is not', (path) => expect(isEventPath(`queue/events/${path}`, 'queue/events')).toBe(false));
  it('nor is a file of another folder', () => {
    expect(isEventPath('queue/eventsx/a.md', 'queue/events')).toBe(false);
    expect(isEventPath('queue/events', 'queue/events')).toBe(false);
  });
});

describe('markdown', () => {
  it('the front matter is the envelope, other keys and the body are the payload', () => {
    const event = read('idea.md', '---\ntype: trend_detected\nsource: youtube\n---\n\nslow living\n');
    expect(event).toMatchObject({
      type: 'trend_detected',
      payload: { source: 'youtube', body: 'slow living' },
      explicitId: false,
      timestamp: null,
      nextAgent: null,
      priority: 5,
      requiresAck: false,
      files: [],
      answers: null,
      retryOf: null,
      draft: null,
      depth: 0,
      trail: [],
    });
  });

  it('all of the envelope is read', () => {
    const text = `---
event_id: one
type: idea
timestamp: 2026-02-16 09:00:01 +09:00
payload: { keyword: slow living }
receiver: ralph
sender: 97layer
priority: 9
requires_ack: true
not_before: 2026-02-17
deadline: 2026-02-18T00:00:00.5-01:30
correlation_id: c
caused_by: zero
files: knowledge/a.md
answers: asked
retry_of: before
draft: 3f2a9c0d1b7e
depth: 3
trail: [aa, bb]
---
`;
    const event = read('x.md', text);
    expect(event).toEqual({
      id: 'one',
      explicitId: true,
      path: 'queue/events/x.md',
      blob: BLOB,
      type: 'idea',
      timestamp: '2026-02-16T00:00:01.000Z',
      payload: { keyword: 'slow living', body: '' },
      nextAgent: 'ralph',
      sender: null,
      saidSender: '97layer',
      priority: 9,
      requiresAck: true,
      notBefore: '2026-02-17T00:00:00.000Z',
      deadline: '2026-02-18T01:30:00.500Z',
      correlationId: 'c',
      causedBy: 'zero',
      files: ['knowledge/a.md'],
      answers: 'asked',
      retryOf: 'before',
      draft: '3f2a9c0d1b7e',
      depth: 3,
      trail: ['aa', 'bb'],
    });
    expect(toAgentEvent(event)).toEqual({
      event_id: 'one',
      type: 'idea',
      timestamp: '2026-02-16T00:00:01.000Z',
      payload: { keyword: 'slow living', body: '' },
      sender: null,
      next_agent: 'ralph',
      correlation_id: 'c',
      caused_by: 'zero',
      priority: 9,
      files: ['knowledge/a.md'],
      deadline: '2026-02-18T01:30:00.500Z',
      joined: [],
      answers: [],
    });
  });

  it('keys without a value count as left out', () => {
    expect(read('x.md', '---\nevent_id:\npriority: ~\n---\nx')).toMatchObject({
      explicitId: false,
      priority: 5,
    });
  });

  it('the text below counts before a `body` in the front matter, with a note', () => {
    const { event, problems } = parse('x.md', '---\nbody: above\n---\nbelow\n');
    expect(event?.payload).toEqual({ body: 'below' });
    expect(problems).toMatchObject([{ severity: 'note', line: 2, at: 'body' }]);
    expect(read('x.md', '---\nbody: above\n---\n').payload).toEqual({ body: 'above' });
  });
});

describe('JSON', () => {
  it.each(['a.json', 'a.md'])('a merge that nobody finished is told as that (%s)', (path) => {
    const { event, problems } = parse(
      path,
      '{\n<<<<<<< HEAD\n"type": "a"\n=======\n"type": "b"\n>>>>>>> theirs\n}\n',
    );
    expect(event).toBeNull();
    expect(problems).toMatchObject([{ line: 2, what: 'the markers of a merge conflict stand here' }]);
  });

  it('reads the owner’s message', () => {
    const event = read(
      'x.json',
      JSON.stringify({
        event_id: 'trend_detected_20260216_090001',
        type: 'trend_detected',
        timestamp: '2026-02-16T09:00:01Z',
        payload: { source: 'youtube', keyword: 'slow living', trend_score: 87 },
        next_agent: 'strategy-analyst',
      }),
    );
    expect(event).toMatchObject({
      id: 'trend_detected_20260216_090001',
      explicitId: true,
      nextAgent: 'strategy-analyst',
      payload: { source: 'youtube', keyword: 'slow living', trend_score: 87 },
    });
  });

  it('unknown keys are kept in the payload with a note and the nearest known key', () => {
    const { event, problems } = parse('x.json', '{\n  "priorty": 9,\n  "x": 1,\n  "payload": { "x": 2 }\n}');
    expect(event?.payload).toEqual({ priorty: 9, x: 2 });
    expect(event?.priority).toBe(5);
    expect(problems).toMatchObject([
      { severity: 'note', line: 2, at: 'priorty', fix: 'did you mean `priority`?' },
      { severity: 'note', line: 3, at: 'x' },
    ]);
  });

  it('`__proto__` reaches no object', () => {
    const { event, problems } = parse('x.json', '{"payload": {"__proto__": {"polluted": true}, "a": 1}}');
    expect(event?.payload).toEqual({ a: 1 });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'note', at: 'payload.__proto__' }]);
  });

  it('BOM and CRLF change nothing', () => {
    expect(read('x.json', '\ufeff{\r\n  "type": "a"\r\n}\r\n').type).toBe('a');
  });

  it('thousands of faults are told as the first hundred and a count', () => {
    const keys = Array.from({ length: 5000 }, (_, number) => `"k${number}": 1`).join(',');
    const { event, problems } = parse('x.json', `{${keys}}`);
    expect(event).not.toBeNull();
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.what).toContain('4900 more');
  });
});

describe('CloudEvents 1.0', () => {
  const cloud = (more: object) =>
    JSON.stringify({ specversion: '1.0', id: 'A-1', source: '/shop', type: 'org.example.order', ...more });

  it('source and id are the event id, data the payload, the rest stands beside it', () => {
    const event = read(
      'x.json',
      cloud({
        time: '2026-01-01T09:00:00+09:00',
        subject: 's',
        datacontenttype: 'application/json',
        traceid: 't',
        data: { a: 1 },
      }),
    );
    expect(event).toMatchObject({
      id: '/shop#A-1',
      explicitId: true,
      type: 'org.example.order',
      timestamp: '2026-01-01T00:00:00.000Z',
    });
    expect(event.payload).toEqual({
      a: 1,
      cloudevent: { source: '/shop', subject: 's', datacontenttype: 'application/json', traceid: 't' },
    });
  });

  it('data that is no object, and binary data', () => {
    expect(read('x.json', cloud({ data: [1, 2] })).payload['data']).toEqual([1, 2]);
    expect(read('x.json', cloud({ data_base64: 'aGVsbG8=' })).payload['data_base64']).toBe('aGVsbG8=');
    expect(read('x.json', cloud({ data: null })).payload).toEqual({ cloudevent: { source: '/shop' } });
  });

  it('two sources never share an id, however they are spelled', () => {
    const one = read('x.json', cloud({ source: 'a#b', id: 'c' }));
    const other = read('x.json', cloud({ source: 'a', id: 'b#c' }));
    expect(one.id).not.toBe(other.id);
    expect(read('x.json', cloud({ source: 's'.repeat(500) })).id.length).toBeLessThanOrEqual(200);
  });
});

describe('what is left out is derived', () => {
  it.each([
    ['x.md', 'idea'],
    ['trend_detected/x.md', 'trend_detected'],
    ['shop/order/x.md', 'shop.order'],
    ['아이디어'.normalize('NFD') + '/x.md', '아이디어'.normalize('NFC')],
  ])('the type of %s', (path, type) => {
    expect(read(path, 'text').type).toBe(type);
  });

  it('the id is the same for every runner, and another for another path or content', () => {
    const id = read('My first idea!.md', 'x').id;
    expect(id).toMatch(/^My-first-idea-[0-9a-f]{12}$/);
    expect(read('My first idea!.md', 'x').id).toBe(id);
    expect(parse('My first idea!.md', 'x', 'ab12').event?.id).not.toBe(id);
    expect(read('a/My first idea!.md', 'x').id).not.toBe(id);
  });

  it.each([`${'가'.repeat(84)}.md`, `${'x'.repeat(252)}.md`, '🎨.md', '..md', '\u202egnp.md', 'ㅤ.md'])(
    'the id of %j is safe to print',
    (name) => {
      const id = parse(name, 'x').event?.id ?? '';
      expect(id.length).toBeGreaterThan(12);
      expect(id.length).toBeLessThanOrEqual(200);
      expect(id).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*-[0-9a-f]{12}$/u);
    },
  );

  it('a folder that makes no type is told', () => {
    const { event, problems } = parse(`${'x'.repeat(150)}/${'y'.repeat(150)}/a.md`, 'x');
    expect(event).toBeNull();
    expect(problems).toMatchObject([{ severity: 'error', at: 'type' }]);
  });
});

describe('timestamps', () => {
  it.each([
    ['2026-02-16T09:00:01Z', '2026-02-16T09:00:01.000Z'],
    ['2026-02-16t09:00:01.123456789z', '2026-02-16T09:00:01.123Z'],
    ['2026-02-16 09:00', '2026-02-16T09:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-01-01T00:00:00+14:00', '2025-12-31T10:00:00.000Z'],
  ])('%s', (written, utc) => {
    expect(read('x.md', `---\ntimestamp: ${written}\n---\nx`).timestamp).toBe(utc);
  });
  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-01-01T25:00:00Z',
    '2026-01-01T00:60:00Z',
    '16.2.2026',
    'now',
    '1771232401',
  ])('%s is refused with an example', (written) => {
    const { event, problems } = parse('x.md', `---\ntimestamp: ${written}\n---\nx`);
    expect(event).toBeNull();
    expect(problems).toMatchObject([
      {
        severity: 'error',
        line: 2,
        at: 'timestamp',
        fix: 'write for example `timestamp: 2026-02-16T09:00:01Z`',
      },
    ]);
  });
});

describe('every defect has its line, what was expected, and a way to mend it', () => {
  const DEFECTS: Record<string, { line: number; at?: string; what: RegExp; column?: number }> = {
    'bad-priority.md': { line: 3, at: 'priority', what: /the number 12/ },
    'bad-timestamp.md': { line: 3, at: 'timestamp', what: /yesterday/ },
    'no-such-day.md': { line: 2, at: 'timestamp', what: /2026-02-30/ },
    'id-is-number.md': { line: 2, at: 'event_id', what: /the number 42/ },
    'id-with-line-break.md': { line: 2, at: 'event_id', what: /a\\nb/ },
    'files-leave-the-tree.md': { line: 4, at: 'files[1]', what: /\.\.\/secret/ },
    'files-in-git.md': { line: 2, at: 'files', what: /\.GIT\/config/ },
    'two-receivers.md': { line: 3, at: 'receiver', what: /chief-editor/ },
    'payload-is-text.md': { line: 2, at: 'payload', what: /slow living/ },
    'ack-is-word.md': { line: 2, at: 'requires_ack', what: /perhaps/ },
    'trailing-comma.json.txt': { line: 3, column: 24, what: /a key must stand here/ },
    'duplicate-key.json.txt': { line: 3, column: 3, at: 'type', what: /second time/ },
    'single-quotes.json.txt': { line: 2, column: 3, what: /a key must stand here/ },
    'cut-off.json.txt': { line: 3, column: 24, what: /not closed/ },
    'two-values.json.txt': { line: 2, column: 1, what: /more after the end/ },
    'is-list.json.txt': { line: 1, what: /a list/ },
    'empty.json.txt': { line: 1, what: /empty/ },
    'control-character.json.txt': { line: 2, what: /line break/ },
    'cloudevent-old.json.txt': { line: 2, at: 'specversion', what: /0\.3/ },
    'cloudevent-without-source.json.txt': { line: 1, at: 'source', what: /missing/ },
    'cloudevent-two-payloads.json.txt': { line: 7, at: 'data_base64', what: /beside `data`/ },
  };

  it.each(Object.entries(DEFECTS))('%s', (name, { what, ...place }) => {
    const { event, problems } = parse(name.replace('.txt', ''), fixture(`events/${name}`));
    expect(event).toBeNull();
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject(place);
    expect(errors[0]?.what).toMatch(what);
    expect(errors[0]?.fix).toBeTruthy();
  });

  it('no fixture is left out', () => {
    expect(fixtureNames('events')).toEqual(Object.keys(DEFECTS).sort());
  });

  it('all faults of a file are told at once, in the order of its lines', () => {
    const { problems } = parse('x.md', '---\npriority: 12\nevent_id: 42\nfiles: /etc/passwd\n---\n');
    expect(problems.map(({ line, at }) => [line, at])).toEqual([
      [2, 'priority'],
      [3, 'event_id'],
      [4, 'files'],
    ]);
  });

  it('an example in a JSON file is written as JSON', () => {
    expect(parse('x.json', '{"priority": 12}').problems[0]?.fix).toBe('write for example `"priority": 8`');
  });
});

describe('10 MB', () => {
  it.each(['x.md', 'x.json'])('%s is refused by its size alone', (name) => {
    const { event, problems } = parse(name, new Uint8Array(10 * 1024 * 1024).fill(0x5b));
    expect(event).toBeNull();
    expect(problems).toMatchObject([{ expected: 'at most 1048576 bytes' }]);
  });
});

describe('emitted events', () => {
  const name = fc
    .string({ unit: 'binary-ascii', minLength: 1, maxLength: 40 })
    .filter((text) => /^[ -~]+$/.test(text));
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const moment = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9998-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const payload = fc
    .dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      fc.jsonValue({ maxDepth: 4 }),
    )
    .map(
      (value) =>
        JSON.parse(
          JSON.stringify(value, (key, inner: unknown) => (key === '__proto__' ? undefined : inner)),
        ) as Record<string, unknown>,
    );
  const content = fc.record({
    id: name,
    type: name,
    payload,
    timestamp: maybe(moment),
    nextAgent: maybe(name),
    saidSender: maybe(name),
    priority: fc.integer({ min: 0, max: 9 }),
    requiresAck: fc.boolean(),
    notBefore: maybe(moment),
    deadline: maybe(moment),
    correlationId: maybe(name),
    causedBy: maybe(name),
    files: fc.array(fc.constantFrom('a.md', 'knowledge/한글 이름.md', 'a b/c'), { maxLength: 3 }),
    answers: maybe(name),
    retryOf: maybe(name),
    draft: maybe(name),
    depth: fc.nat({ max: 1000 }),
    trail: fc.array(name, { maxLength: 3 }),
  });

  it('what is written reads back as the same event, without a note', () => {
    fc.assert(
      fc.property(content, (written) => {
        const { event, problems } = parse('x.json', serializeEvent(written));
        expect(problems.filter(({ what }) => !what.includes('__proto__'))).toEqual([]);
        expect(event).toEqual({
          ...written,
          explicitId: true,
          path: 'queue/events/x.json',
          blob: BLOB,
          sender: null,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('what is at its default is left out', () => {
    expect(serializeEvent({ id: 'a', type: 't', payload: {}, priority: 5, files: [], depth: 0 })).toBe(
      '{\n  "event_id": "a",\n  "type": "t",\n  "payload": {}\n}\n',
    );
  });
});

it('never throws, whatever the bytes; without an event there is an error', () => {
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.json().map(bytes),
    fc.string().map((text) => bytes(`---\n${text}\n---\n${text}`)),
  );
  fc.assert(
    fc.property(fc.constantFrom('x.md', 'x.json', 'a/b/x.JSON'), any, (path, raw) => {
      const { event, problems } = parse(path, raw);
      expect(hasErrors(problems)).toBe(event === null);
    }),
    { numRuns: 1000 },
  );
});
