import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RETRY } from '../../runner/core/retry.ts';
import { defaultConfig, parseConfig } from '../../runner/core/config.ts';
import { bytes } from './fixtures/read.ts';

const parse = (text: string) => parseConfig({ path: 'strata.yaml', bytes: bytes(text) });

function read(text: string) {
  const { config, problems } = parse(text);
  expect(problems).toEqual([]);
  return config;
}

describe('defaults', () => {
  const DEFAULTS = {
    branch: 'main',
    timezone: 'UTC',
    defaultType: 'idea',
    refs: 'refs/strata',
    paths: {
      queue: 'queue',
      events: 'queue/events',
      open: 'queue/open',
      done: 'queue/done',
      dead: 'queue/dead',
      agents: 'agents',
      directives: 'directives',
      knowledge: 'knowledge',
    },
    policy: { frozen: [], propose: [], auto: ['knowledge/**'], private: ['**'], exposed: [], secrets: {} },
    sources: {},
    retry: DEFAULT_RETRY,
    retention: { days: 30, records: 10_000 },
    review: {
      branches: 'strata-drafts',
      labels: ['strata'],
      reviewers: [],
      remindMs: 3 * 86_400_000,
      expireMs: 30 * 86_400_000,
      pollMs: 60_000,
    },
    senders: { signers: null, runners: ['runner:*'], rules: [] },
    models: {
      claude: null,
      openai: null,
      google: null,
      thinking: null,
      maxOutput: 32_000,
      memory: 8000,
      prices: {},
      media: {},
    },
    budgets: { day: null, agent: null, agents: {}, run: null },
    limits: {
      eventBytes: 1024 * 1024,
      fileBytes: 20 * 1024 * 1024,
      files: 200,
      outputBytes: 10 * 1024 * 1024,
      depth: 32,
      emits: 50,
      fanOut: 500,
      repeats: 2,
      checkpointBytes: 1024 * 1024,
      recoveries: 3,
      repositoryBytes: 4 * 1024 ** 3,
    },
    sandbox: {
      default: null,
      memoryBytes: 2 * 1024 ** 3,
      cpus: null,
      processes: 1024,
      diskBytes: null,
      allow: [],
    },
    remotes: {},
  };

  it('hold without a file', () => {
    expect(parseConfig(null)).toEqual({ config: DEFAULTS, problems: [] });
    expect(defaultConfig()).toEqual(DEFAULTS);
  });

  it.each(['', '# nothing said\n', 'policy:\nretry:\n  limit:\n', '\ufeff{}\r\n'])('hold for %j', (text) => {
    expect(read(text)).toEqual(DEFAULTS);
  });

  it('are a new value each time', () => {
    defaultConfig().policy.frozen.push('x');
    expect(defaultConfig().policy.frozen).toEqual([]);
  });
});

describe('what is said', () => {
  it('of sandboxes', () => {
    const { sandbox } = read(`
sandbox:
  default: bubblewrap
  memory: 512MiB
  cpus: 0.5
  processes: 64
  disk: 10MiB
  allow: [Printer.lan:631, '[::1]:8080']
`);
    expect(sandbox).toEqual({
      default: 'bubblewrap',
      memoryBytes: 512 * 1024 ** 2,
      cpus: 0.5,
      processes: 64,
      diskBytes: 10 * 1024 ** 2,
      allow: ['printer.lan:631', '[::1]:8080'],
    });
  });

  it('all keys are read', () => {
    const config = read(`
branch: studio
timezone: Asia/Seoul
default_type: note
refs: refs/heads/strata/
paths:
  queue: work/queue
  dead: work/failed
  knowledge: content
policy:
  frozen: [LICENSE, secrets/]
  propose: docs/**
  secrets: { TELEGRAM_TOKEN: [messenger, studio/*] }
sources:
  youtube:
    feeds: https://example.org/feeds/{keyword}.xml
    pages: ['https://example.org/?q={keyword}']
retry: { limit: 5, backoff: 1h, max: 6h, on: [timeout, killed] }
retention: { days: 7, records: 100 }
review: { branches: drafts, reviewers: [ada], remind: 1d, expire: never }
limits: { file_bytes: 5MiB, event_bytes: 4096 }
remotes:
  github.com: { pushes_per_minute: 6, lease: 5m, heartbeat: 10m, poll: 30s }
models: { claude: opus, thinking: high, prices: { llama: { input: 1, output: 2, cache_read: 0.5 } } }
budgets: { day: 5, agents: { analyst: 2 } }
`);
    expect(config).toMatchObject({
      branch: 'studio',
      timezone: 'Asia/Seoul',
      defaultType: 'note',
      refs: 'refs/heads/strata',
      paths: { events: 'work/queue/events', dead: 'work/failed', knowledge: 'content', agents: 'agents' },
      policy: {
        frozen: ['LICENSE', 'secrets/**'],
        propose: ['docs/**'],
        auto: ['content/**'],
        secrets: { TELEGRAM_TOKEN: ['messenger', 'studio/*'] },
      },
      sources: {
        youtube: {
          feeds: ['https://example.org/feeds/{keyword}.xml'],
          pages: ['https://example.org/?q={keyword}'],
        },
      },
      retry: { limit: 5, backoffMs: 3_600_000, maxMs: 21_600_000, on: ['timeout', 'killed'] },
      retention: { days: 7, records: 100 },
      review: {
        branches: 'drafts',
        labels: ['strata'],
        reviewers: ['ada'],
        remindMs: 86_400_000,
        expireMs: null,
        pollMs: 60_000,
      },
      models: {
        claude: 'opus',
        openai: null,
        thinking: 'high',
        prices: { llama: { input: 1, output: 2, cacheRead: 0.5, cacheWrite: 1 } },
        media: {},
      },
      budgets: { day: 5, agent: null, agents: { analyst: 2 }, run: null },
      limits: { fileBytes: 5 * 1024 * 1024, eventBytes: 4096, files: 200 },
      remotes: {
        'github.com': { pushesPerMinute: 6, leaseMs: 300_000, heartbeatMs: 600_000, pollMs: 30_000 },
      },
    });
  });

  it.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['1.5m', 90_000],
    ['12h', 43_200_000],
    ['30d', 2_592_000_000],
  ])('a span of %s', (text, milliseconds) => {
    expect(read(`retry: { backoff: ${text} }`).retry.backoffMs).toBe(milliseconds);
  });

  it('nothing inherited is found under a source’s name from outside', () => {
    const { sources, remotes } = read('sources: { a: {} }');
    expect(sources['constructor']).toBeUndefined();
    expect(remotes['toString']).toBeUndefined();
  });
});

describe('faults: each is told, and only the faulty part keeps its default', () => {
  it('several at once, each with its line', () => {
    const { config, problems } = parse(`
brnch: x
retry:
  limit: many
  backoff: 10m
policy:
  auto:
    - knowledge/**
    - ../x
    - /etc
    - posts/
sources:
  good: { feeds: https://example.org/f }
  bad: 5
`);
    expect(problems.map(({ severity, line, at }) => [severity, line, at])).toEqual([
      ['note', 2, 'brnch'],
      ['error', 4, 'retry.limit'],
      ['error', 9, 'policy.auto[1]'],
      ['error', 10, 'policy.auto[2]'],
      ['error', 14, 'sources.bad'],
    ]);
    expect(problems[0]?.fix).toBe('did you mean `branch`?');
    expect(problems.slice(1).every(({ expected, fix }) => expected && fix)).toBe(true);
    expect(config.retry).toEqual({ ...DEFAULT_RETRY, backoffMs: 600_000 });
    expect(config.policy.auto).toEqual(['knowledge/**', 'posts/**']);
    expect(Object.keys(config.sources)).toEqual(['good']);
  });

  it.each([
    ['branch: "a..b"', 'branch'],
    ['branch: -x', 'branch'],
    ['branch: a b', 'branch'],
    ['branch: a/.b', 'branch'],
    ['branch: x.lock', 'branch'],
    ['refs: strata', 'refs'],
    ['refs: refs/str~ata', 'refs'],
    ['timezone: Asia/Soul', 'timezone'],
    ['paths: { queue: ../queue }', 'paths.queue'],
    ['paths: { agents: /agents }', 'paths.agents'],
    ['paths: { done: .git/done }', 'paths.done'],
    ['limits: { depth: 0 }', 'limits.depth'],
    ['models: { thinking: 100 }', 'models.thinking'],
    ['models: { prices: { x: { output: 1 } } }', 'models.prices.x.input'],
    ['budgets: 3', 'budgets'],
    ['budgets: { agents: { a: 0 } }', 'budgets.agents.a'],
    ['models: { prices: { x: { input: -1, output: 1 } } }', 'models.prices.x.input'],
    ['limits: { file_bytes: big }', 'limits.file_bytes'],
    ['sources: { x: { feeds: "file:///etc/passwd" } }', 'sources.x.feeds'],
    ['remotes: { github.com: { lease: 5 } }', 'remotes.github.com.lease'],
    ['retention: []', 'retention'],
  ])('%s', (text, at) => {
    const { config, problems } = parse(text);
    expect(problems).toMatchObject([{ severity: 'error', line: 1, at }]);
    expect(config).toMatchObject({ branch: 'main', refs: 'refs/strata', timezone: 'UTC' });
  });

  it.each([
    ['a list', '- a\n- b\n'],
    ['a text', 'just a text'],
    ['no YAML', 'branch: [main\n'],
    ['an alias', 'a: &a x\nbranch: *a\n'],
    ['a key twice', 'branch: a\nbranch: b\n'],
    ['a binary file', 'branch: \0'],
    ['a huge file', `# ${'x'.repeat(300_000)}`],
    ['a deep one', `a: ${'['.repeat(100_000)}`],
  ])('%s leaves every default', (_name, text) => {
    const { config, problems } = parse(text);
    expect(config).toEqual(defaultConfig());
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('unknown keys are told at any depth; those of later parts are not', () => {
    const { problems } = parse(
      'paths:\n  evnts: x\nremotes:\n  github.com:\n    leese: 5m\nchannels: {}\nschedules: []\n',
    );
    expect(problems).toMatchObject([
      { severity: 'note', line: 2, at: 'paths.evnts', fix: 'did you mean `events`?' },
      { severity: 'note', line: 5, at: 'remotes.github.com.leese', fix: 'did you mean `lease`?' },
    ]);
  });
});

it('a key that is missing within a part takes the part out, and is told', () => {
  const { config, problems } = parse(
    'senders:\n  signers: keys\n  rules:\n    - types: idea\n    - from: ada\n',
  );
  expect(problems).toMatchObject([{ severity: 'error', file: 'strata.yaml' }]);
  expect(config.senders.rules).toMatchObject([{ from: ['ada'] }]);
  expect(config.senders.signers).toBe('keys');
});

it('never throws and always ends in a complete config', () => {
  const key = fc.constantFrom(
    'branch',
    'paths',
    'policy',
    'sources',
    'retry',
    'limits',
    'remotes',
    'refs',
    'x',
  );
  const value = fc.oneof(
    fc.json({ maxDepth: 3 }),
    fc.constantFrom('{auto: [1, ../a, b]}', '{a: {feeds: [x, 1]}}', '{limit: -1, backoff: 1}', '[[]]'),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 6 }),
      (pairs) => {
        const { config } = parse(pairs.map(([name, text]) => `${name}: ${text}`).join('\n'));
        expect(Object.keys(config).sort()).toEqual(Object.keys(defaultConfig()).sort());
        expect(config.branch).toBeTruthy();
      },
    ),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (raw) => {
      expect(parseConfig({ path: 'strata.yaml', bytes: raw }).config.branch).toBe('main');
    }),
  );
});
