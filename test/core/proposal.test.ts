/** What an agent may leave: law 9, DESIGN section 4, names that try to leave the tree. */
import * as fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../runner/core/config.ts';
import { whyReviewed } from '../../runner/core/draft.ts';
import { unsafePath } from '../../runner/core/filenames.ts';
import { boundedFaults, judge } from '../../runner/core/judge.ts';
import { parseProposal, readScope, tierOf } from '../../runner/core/proposal.ts';
import type { Proposal } from '../../runner/core/proposal.ts';
import { makeAgent, program } from './protocol-values.ts';

const agent = makeAgent('writer', program('idea', 'writes: [knowledge/**, docs/*.md]\nemits: [draft.*]'));
const config = defaultConfig();
const file = (path: string, content = 'x') => ({ path, bytes: Buffer.from(content) });
const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  files: [],
  emits: [],
  reply: null,
  verdict: null,
  waiting: null,
  ...more,
});
const emit = (type: string) => ({ type, payload: {}, files: [], requires_ack: false });
const faults = (more: Partial<Proposal>) => judge(proposal(more), agent, config);

describe('law 9: judged whole', () => {
  test('what is within its rights may land', () => {
    expect(faults({ files: [file('knowledge/한글 🌊/a b.md')], emits: [emit('draft.ready')] })).toEqual([]);
  });

  test('every reason is told, not the first alone', () => {
    const found = faults({
      files: [file('src/x.ts'), file('queue/events/x.md'), file('../x')],
      emits: [emit('other')],
    });
    expect(found.join('\n')).toMatch(/outside what writer may write/);
    expect(found.join('\n')).toMatch(/the queue is changed by emitting/);
    expect(found.join('\n')).toMatch(/"\.\." parts/);
    expect(found.join('\n')).toMatch(/"other" is outside what writer may emit/);
  });

  test('what no tier names, and what is never automatic, needs a person', () => {
    const docs = proposal({ files: [file('docs/a.md')] });
    expect(judge(docs, agent, config)).toEqual([]);
    expect(whyReviewed(docs, agent, config, false)).toBe('policy has people review docs/a.md');
    const known = proposal({ files: [file('knowledge/a.md')] });
    expect(whyReviewed(known, agent, config, false)).toBeNull();
    const reviewed = { ...agent, review: 'pull-request' as const };
    expect(whyReviewed(known, reviewed, config, false)).toMatch(/is reviewed/);
    expect(whyReviewed(proposal({}), reviewed, config, false)).toBeNull();
    const open = {
      ...config,
      policy: { ...config.policy, frozen: ['knowledge/law/**'], propose: [], auto: ['**'] },
    };
    for (const path of ['strata.yaml', 'agents/x/AGENT.md', 'directives/brand.md'])
      expect(tierOf(path, open)).toBe('propose');
    expect(tierOf('knowledge/law/a.md', open)).toBe('frozen');
    expect(tierOf('anything.md', open)).toBe('auto');
  });

  test('law 14: files and events are bounded', () => {
    const many = Array.from({ length: 201 }, (_, n) => file(`knowledge/${n}.md`));
    expect(faults({ files: many })).toEqual(['201 files; at most 200 are allowed (limits.files)']);
    expect(faults({ emits: Array.from({ length: 51 }, () => emit('draft.x')) })).toEqual([
      '51 events; at most 50 are allowed (limits.emits)',
    ]);
    const small = { ...config, limits: { ...config.limits, fileBytes: 2 } };
    expect(judge(proposal({ files: [file('knowledge/a.md', 'abc')] }), agent, small)).toHaveLength(1);
  });

  test.each([
    [['knowledge/a.md', 'knowledge/A.md']],
    [['knowledge/é.md'.normalize('NFC'), 'knowledge/é.md'.normalize('NFD')]],
    [['knowledge/a', 'knowledge/a/b.md']],
    [['knowledge/a.md', 'knowledge/a.md']],
  ])('%j are not two files everywhere', (paths) => {
    expect(faults({ files: paths.map((path) => file(path)) })).toHaveLength(1);
  });
});

describe('events are emitted as they will be read', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

  test.each<[string, Partial<Proposal['emits'][number]>]>([
    ['nested deeper than is read', { payload: { deep: nested(70) } }],
    ['a file outside of the tree', { files: ['../x'] }],
    ['a type that turns what follows around', { type: 'draft.\u202ex' }],
    ['an address that is no name', { next_agent: 'x'.repeat(201) }],
    ['a payload that leaves no room for the envelope', { payload: { text: 'x'.repeat(1024 * 1024 - 500) } }],
  ])('%s is a fault now, and no dead event later', (_, more) => {
    const found = faults({ emits: [{ ...emit('draft.x'), ...more }] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^event "draft\./);
  });

  test('what is fine is fine up to the size that an event may have', () => {
    const payload = {
      text: 'x'.repeat(900_000),
      when: '2026-01-01',
      specversion: '1.0',
      a: [null, 1.5, '한글'],
    };
    const full = { next_agent: 'reader', priority: 9, files: ['knowledge/a.md'], requires_ack: true };
    expect(faults({ emits: [{ ...emit('draft.x'), ...full, payload }] })).toEqual([]);
  });
});

test('law 14: faults are bounded in number and length', () => {
  const many = boundedFaults(Array.from({ length: 80 }, (_, n) => `${n} ${'x'.repeat(1000)}`));
  expect(many).toHaveLength(51);
  expect(many.at(-1)).toBe('and 30 faults more');
  expect(Math.max(...many.map(({ length }) => length))).toBe(500);
});

describe('names that leave the tree, or reach git', () => {
  test.each([
    '', '/etc/passwd', 'C:/x', 'c:x', '../x', 'a/../x', 'a/./x', 'a//x', 'a/', '.git/config', '.GIT/hooks/x', 'a/.git', 'a/.Git/x',
    '.git ', '.git.', '.git:stream', 'GIT~1/x', 'git~2', '.g\u200cit/x', '.gi\u00adt', '\ufeff.git', '.gitmodules', '.gitattributes',
    '.github/workflows/x.yml', '.GitHub/x', 'a/.github/x', '.git\u200bhub/x', '.gitlab-ci.yml', '.gitignore', '.gitkeep.md',
    'a\\b', 'a\nb', 'a\0b', 'a\u007f', '\ud800x', `${'x'.repeat(256)}`, `${'한'.repeat(86)}`, 'a.', 'a ',
  ])('%j is refused', (path) => {
    expect(unsafePath(path)).not.toBeNull();
  }); // prettier-ignore

  test.each([
    'a',
    'a b.md',
    '느린 삶.md',
    '🌊',
    '.hidden',
    'knowledge/.gitkeep',
    'git',
    'digit~1x',
    'x.git',
    'a..b',
    '...a',
    'x'.repeat(255),
  ])('%j is fine', (path) => {
    expect(unsafePath(path)).toBeNull();
  });
});

describe('what an agent prints', () => {
  test('is read with its defaults', () => {
    expect(
      parseProposal({
        strata: 1,
        files: [
          { path: 'a', content: 'é' },
          { path: 'b', base64: '/w==' },
          { path: 'c', delete: true },
        ],
      }),
    ).toEqual({
      proposal: proposal({
        files: [file('a', 'é'), { path: 'b', bytes: Buffer.from([255]) }, { path: 'c', bytes: null }],
      }),
    });
    expect(parseProposal({})).toEqual({ proposal: proposal() });
  });

  test.each([
    [{ strata: 2 }], [{ filse: [] }], [{ files: [{ path: 'a' }] }], [{ files: [{ path: 'a', base64: '!' }] }],
    [{ emits: [{ type: '' }] }], [{ emits: [{ type: 'x', priority: 10 }] }], ['text'], [null],
  ])('%j is faulty, with words', (value) => {
    const read = parseProposal(value);
    expect('faults' in read && read.faults.length).toBeGreaterThan(0);
  }); // prettier-ignore
});

describe('what a run sees', () => {
  test('without `reads` what the event names; with none nothing; never the pending events', () => {
    const named = readScope(agent, ['docs/a.md'], 'queue/events');
    expect([named.roots, named.accepts('docs/a.md'), named.accepts('docs/b.md')]).toEqual([
      ['docs/a.md'],
      true,
      false,
    ]);
    const none = readScope({ ...agent, reads: [] }, ['docs/a.md'], 'queue/events');
    expect([none.roots, none.accepts('docs/a.md')]).toEqual([[], false]);
    expect(readScope({ ...agent, reads: ['**'] }, [], 'queue/events').accepts('queue/events/x.md')).toBe(
      false,
    );
  });

  test('every path that its globs match lies at or below a root', () => {
    const glob = fc.constantFrom(
      'knowledge/**',
      'knowledge/a/*.md',
      'docs/*.md',
      '**/x.md',
      'docs/a.md',
      '{docs,knowledge}/**',
      'knowledge/[ab]/**',
    );
    const part = fc.constantFrom('knowledge', 'docs', 'a', 'b', 'x.md', 'a.md');
    const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(glob, { minLength: 1, maxLength: 3 }), path, (reads, path) => {
        const scope = readScope({ ...agent, reads }, [], 'queue/events');
        expect(scope.accepts(path)).toBe(picomatch(reads, { dot: true })(path));
        if (scope.accepts(path))
          expect(
            scope.roots.some((root) => root === '' || root === path || path.startsWith(`${root}/`)),
          ).toBe(true);
        const overlapping = scope.roots.filter((root) =>
          scope.roots.some((other) => other !== root && (other === '' || root.startsWith(`${other}/`))),
        );
        expect(overlapping).toEqual([]);
      }),
    );
  });
});
