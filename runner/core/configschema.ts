import * as z from 'zod';
import {
  documented,
  duration,
  glob,
  insidePath,
  listOf,
  pathGlob,
  retryKeys,
  sandboxName,
  thinking,
  timezone,
  typeName,
  wholeNumber,
} from './values.ts';

const KIB = 1024;
const MIB = 1024 * KIB;
const DAY = 24 * 60 * 60 * 1000;

const folder = insidePath;

/** A byte size such as `1MiB` or a plain number of bytes. */
const size = z
  .union([wholeNumber(1), z.string().regex(/^\d+(?:\.\d+)?\s*(?:KiB|MiB|GiB|KB|MB|GB|B)$/i)], {
    error: 'a size such as `1MiB`, or a number of bytes',
  })
  .transform((amount) => (typeof amount === 'number' ? amount : bytesOf(amount)));

function bytesOf(text: string): number {
  const factor =
    { b: 1, k: KIB, m: MIB, g: KIB * MIB }[text.replace(/[\d.\s]/g, '')[0]?.toLowerCase() ?? 'b'] ?? 1;
  return Math.floor(Number.parseFloat(text) * factor);
}

/** Git's own rules for ref names (git-check-ref-format), as far as a name can break them. */
function isRefName(text: string): boolean {
  return (
    /^[^\s~^:?*[\\\p{Cc}]+$/u.test(text) &&
    !/\.\.|@\{|\/\/|\.$|\/$|^\/|^-|(?:^|\/)\.|\.lock(?:\/|$)/.test(text) &&
    text !== '@'
  );
}

const shortName = z.string({ error: 'a name' }).min(1).max(100);

const globs = listOf(pathGlob, 'path patterns');
const sourceUrls = listOf(
  z
    .string({ error: 'an address' })
    .regex(/^https?:\/\/\S+$/, { error: 'an http or https address; `{keyword}` stands for the keyword' }),
  'an address or a list of addresses',
);

const sourceSchema = z.object({
  pages: documented(sourceUrls.default([]), 'Pages to read.', ['https://example.org/search?q={keyword}']),
  feeds: documented(sourceUrls.default([]), 'RSS or Atom feeds to read.', ['https://example.org/feed.xml']),
});

const remoteSchema = z.object({
  pushes_per_minute: documented(
    z.number({ error: 'a number' }).positive({ error: 'more than 0' }).optional(),
    'Most pushes a minute, of all runners together.',
    6,
  ),
  lease: documented(duration.optional(), 'How long a silent runner keeps its claims.', '5m'),
  heartbeat: documented(duration.optional(), 'How long a runner may be silent while it works.', '1m'),
  poll: documented(duration.optional(), 'Longest wait between two looks at the remote.', '30s'),
});

const pathsSchema = z.object({
  queue: documented(folder.default('queue'), 'Holds the next four, unless they are named.', 'queue'),
  events: documented(folder.optional(), 'Pending events.', 'queue/events'),
  open: documented(folder.optional(), 'Records of events with deliveries still open.', 'queue/open'),
  done: documented(folder.optional(), 'Records by day.', 'queue/done'),
  dead: documented(folder.optional(), 'What failed for good.', 'queue/dead'),
  agents: documented(folder.default('agents'), 'Agents.', 'agents'),
  directives: documented(folder.default('directives'), 'What agents must follow.', 'directives'),
  knowledge: documented(folder.default('knowledge'), 'What agents made.', 'knowledge'),
});

const policySchema = z.object({
  frozen: documented(globs.default([]), 'No agent ever writes here.', ['LICENSE']),
  propose: documented(globs.default([]), 'What agents write here waits for a person.', ['docs/**']),
  auto: documented(
    globs.optional(),
    'What agents write here is committed; the knowledge folder where left out.',
    ['knowledge/**'],
  ),
  secrets: documented(
    z.record(z.string(), globs, { error: 'a map of names of secrets, each with agents' }).default({}),
    'Which agents may name a secret, by patterns over their ids; any agent may name what is not listed.',
    { TELEGRAM_TOKEN: ['messenger'] },
  ),
  private: documented(
    globs.default(['**']),
    'What must not leave the bus: no agent reads it that also reads the open web and sends to any host. `[]` for a public bus.',
    ['knowledge/memory/**'],
  ),
  exposed: documented(
    listOf(shortName, 'ids of agents').default([]),
    'Agents that may do all of that, by their ids.',
    ['strategy-analyst'],
  ),
});

const limitsSchema = z.object({
  event_bytes: documented(size.default(MIB), "Most bytes of an event's file.", '1MiB'),
  file_bytes: documented(size.default(20 * MIB), 'Most bytes of one file that a run writes.', '20MiB'),
  files: documented(wholeNumber(1, 10_000).default(200), 'Most files that a run writes.', 200),
  output_bytes: documented(size.default(10 * MIB), 'Most bytes that a program may print.', '10MiB'),
  depth: documented(wholeNumber(1, 10_000).default(32), 'Most events in a row.', 32),
  emits: documented(wholeNumber(0, 1000).default(50), 'Most events that one run may emit.', 50),
  fan_out: documented(
    wholeNumber(1, 100_000).default(500),
    'Most pending events of one chain, by their correlation_id.',
    500,
  ),
  repeats: documented(
    wholeNumber(1, 1000).default(2),
    'How often a chain may emit the very same event before it is stopped.',
    2,
  ),
  checkpoint_bytes: documented(size.default(MIB), "Most bytes of a delivery's checkpoints.", '1MiB'),
  recoveries: documented(
    wholeNumber(0, 100).default(3),
    'How often a delivery is taken over from a lost runner.',
    3,
  ),
  repository_bytes: documented(
    size.default(4 * KIB * MIB),
    'Size of the repository above which `status` and `doctor` warn; hosts advise 5 to 10 GiB at most.',
    '4GiB',
  ),
});

const spanOrNever = z.union([z.literal('never').transform(() => null), duration], {
  error: 'a span of time such as `3d`, or `never`',
});

const reviewSchema = z.object({
  branches: documented(
    folder.refine(isRefName, { error: 'a name git allows for branches' }).default('strata-drafts'),
    "Folder of the drafts' branches.",
    'strata-drafts',
  ),
  labels: documented(listOf(shortName, 'labels').default(['strata']), 'Labels of a pull request.', [
    'strata',
  ]),
  reviewers: documented(
    listOf(shortName, 'names').default([]),
    'Who is asked to review: people, or `org/team`.',
    ['ada', 'studio/editors'],
  ),
  remind: documented(
    spanOrNever.default(3 * DAY),
    'How long a draft waits before people are reminded.',
    '3d',
  ),
  expire: documented(spanOrNever.default(30 * DAY), 'How long before it is closed by itself.', '30d'),
  poll: documented(
    duration.default(60_000),
    'How often a daemon asks the forge what became of drafts.',
    '1m',
  ),
});

const endpoint = z
  .string({ error: 'a host and a port such as `127.0.0.1:8080`' })
  .regex(/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/i, {
    error: 'a host and a port such as `printer.lan:631` or `[::1]:8080`',
  })
  .transform((text) => text.toLowerCase());

const sandboxSchema = z.object({
  default: documented(
    sandboxName.optional(),
    'How agents are confined that do not say it; the strongest way that works where left out.',
    'bubblewrap',
  ),
  memory: documented(size.default(2 * KIB * MIB), 'Most memory of one run.', '2GiB'),
  cpus: documented(
    z.number({ error: 'a number of cores' }).positive({ error: 'more than 0 cores' }).optional(),
    'Most cores of one run; all where left out.',
    1,
  ),
  processes: documented(
    wholeNumber(8, 100_000).default(1024),
    'Most processes and threads of one run.',
    1024,
  ),
  disk: documented(
    size.optional(),
    "Most bytes that a run's folders may grow by; 25 times `limits.file_bytes` where left out.",
    '500MiB',
  ),
  allow: documented(
    listOf(endpoint, 'pairs of host and port').default([]),
    'Private addresses that agents may reach, as `host:port`.',
    ['127.0.0.1:8080'],
  ),
});

const dollars = z.number({ error: 'US dollars' }).nonnegative();

const priceSchema = z.object({
  input: documented(dollars, 'US dollars for a million tokens that a model reads.', 3),
  output: documented(dollars, 'The same for what it writes, thinking included.', 15),
  cache_read: documented(dollars.optional(), 'For what it reads again; as `input` where left out.', 0.3),
  cache_write: documented(dollars.optional(), 'For what is kept to be read again; as `input`.', 3.75),
});

const mediaPriceSchema = z.object({
  image: documented(dollars.default(0), 'For one image that a service makes.', 0.03),
  second: documented(dollars.default(0), 'For one second of voice or film.', 0.01),
  character: documented(dollars.default(0), 'For one character that is spoken.', 0.0002),
});

const modelsSchema = z.object({
  claude: documented(shortName.optional(), 'What `engine: claude` runs on.', 'opus'),
  openai: documented(shortName.optional(), 'What `engine: openai` runs on.', 'gpt-5.4'),
  google: documented(shortName.optional(), 'What `engine: google` runs on.', 'gemini-3.8-flash'),
  thinking: documented(
    thinking.optional(),
    "How much `claude` models think; the model's own way where left out.",
    'high',
  ),
  max_output: documented(wholeNumber(256, 1_000_000).default(32_000), 'Most tokens of one answer.', 32_000),
  memory: documented(
    wholeNumber(0, 1_000_000).default(8000),
    'Most tokens of what an agent is told of its memory and of past turns.',
    8000,
  ),
  prices: documented(
    z.record(z.string(), priceSchema, { error: 'a map of names of models' }).default({}),
    'Prices of models that Strata does not know, or that differ.',
    { 'my-model': { input: 1, output: 4 } },
  ),
  media: documented(
    z.record(z.string(), mediaPriceSchema, { error: 'a map of names of models' }).default({}),
    'Prices of what services make.',
    { 'stable-image-core': { image: 0.03 } },
  ),
});

const budget = z.number({ error: 'US dollars' }).positive({ error: 'more than 0 US dollars' });

const budgetsSchema = z.object({
  day: documented(budget.optional(), 'Most US dollars that all agents together spend in a day.', 5),
  agent: documented(budget.optional(), 'Most that each agent spends in a day.', 1),
  agents: documented(
    z.record(z.string(), budget, { error: 'a map of ids of agents, each with US dollars' }).default({}),
    'The same for agents by their ids, in the place of `agent`.',
    { 'strategy-analyst': 2 },
  ),
  run: documented(
    budget.optional(),
    "Most that one run spends of an agent that names no `budget`; a tenth of the day's where left out.",
    0.5,
  ),
});

const patterns = listOf(glob, 'a pattern or a list of patterns');

const senderRuleSchema = z.object({
  from: documented(patterns, 'Senders: principals, `agent:ID`, `github:NAME`.', ['*@example.org']),
  types: documented(patterns.default(['*']), 'Event types they may ask for.', ['idea', 'order.*']),
  agents: documented(patterns.default(['*']), 'Agents they may ask.', ['strategy-analyst']),
});

const sendersSchema = z.object({
  signers: documented(
    insidePath.optional(),
    'File of allowed keys in the bus, as `ssh-keygen` reads it; runners may have one of their own.',
    'allowed_signers',
  ),
  runners: documented(
    patterns.default(['runner:*']),
    'Principals of runners: their commits say themselves for whom they were made.',
    ['runner:*'],
  ),
  rules: documented(
    z.array(senderRuleSchema, { error: 'a list of rules' }).default([]),
    'Who may ask for what; where there are rules, nobody else may.',
    [{ from: ['*@example.org'], types: ['idea'] }],
  ),
});

const branch = z
  .string({ error: 'a branch name' })
  .refine(isRefName, { error: 'a name git allows for a branch' });

const refs = z
  .string({ error: 'a prefix such as `refs/strata`' })
  .transform((text) => text.replace(/\/+$/, ''))
  .refine((text) => /^refs\/[^/]+/.test(text) && isRefName(text), {
    error: 'a prefix git allows, such as `refs/strata` or `refs/heads/strata`',
  });

/** `strata.yaml` as it is written. */
export const configSchema = z.object({
  branch: documented(branch.default('main'), 'The bus branch.', 'main'),
  timezone: documented(timezone.default('UTC'), 'In which days begin and schedules run.', 'Asia/Seoul'),
  default_type: documented(
    typeName.default('idea'),
    'Type of an event that says none and lies in no folder.',
    'idea',
  ),
  refs: documented(refs.default('refs/strata'), "Prefix of Strata's own refs at the remote.", 'refs/strata'),
  paths: documented(pathsSchema.prefault({}), 'Where things lie.', { queue: 'queue' }),
  policy: documented(policySchema.prefault({}), 'Path tiers.', { auto: ['knowledge/**'] }),
  sources: documented(
    z.record(z.string(), sourceSchema, { error: 'a map of source names' }).default({}),
    "What an event's source and keyword become; `{keyword}` stands for the keyword.",
    { news: { feeds: ['https://example.org/feed.xml'] } },
  ),
  retry: documented(
    retryKeys.partial().prefault({}),
    'How often a failed run is tried, when again, and after what.',
    { limit: 3, backoff: '2m', max: '1h' },
  ),
  review: documented(reviewSchema.prefault({}), 'Drafts: what waits for a person.', { remind: '3d' }),
  retention: documented(
    z
      .object({
        days: documented(wholeNumber(1, 36_500).default(30), 'Days a record stays at the tip.', 30),
        records: documented(wholeNumber(1, 1_000_000).default(10_000), 'Most records at the tip.', 10_000),
      })
      .prefault({}),
    'When records leave the tip; history keeps them.',
    { days: 30, records: 10_000 },
  ),
  sandbox: documented(sandboxSchema.prefault({}), 'How agents are confined.', { memory: '2GiB' }),
  senders: documented(sendersSchema.prefault({}), 'Who may ask whom for what.', {
    signers: 'allowed_signers',
  }),
  models: documented(modelsSchema.prefault({}), 'What agents think with.', { claude: 'opus' }),
  budgets: documented(budgetsSchema.prefault({}), 'What may be spent in a day.', { day: 5 }),
  limits: documented(limitsSchema.prefault({}), 'Bounds.', { files: 200 }),
  remotes: documented(
    z.record(z.string(), remoteSchema, { error: 'a map of host names' }).default({}),
    "Budgets by host name; left out, the host's own defaults hold.",
    { 'github.com': { pushes_per_minute: 6 } },
  ),
});

export type ConfigKeys = z.output<typeof configSchema>;
export type RemoteKeys = z.output<typeof remoteSchema>;

/** Keys that later parts of Strata read; accepted as they are. */
export const RESERVED_KEYS = new Set(['channels', 'schedules']);
