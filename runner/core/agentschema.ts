import * as z from 'zod';
import {
  duration,
  glob,
  idText,
  isInsidePath,
  key,
  listOf,
  pathGlob,
  retryKeys,
  sandboxName,
  thinking,
  timezone,
  typeName,
  wholeNumber,
} from './values.ts';
import { isCron } from './cron.ts';
import { whyNoSecretName } from './secrets.ts';

/** The engines that are known by a word; any OpenAI-compatible server is known by its URL. */
const ENGINES = ['claude', 'openai', 'google', 'claude-code', 'program', 'module'] as const;

/**
 * Keys that other tools read in the same files: Claude Code's subagents, and what people commonly
 * add for catalogues. They are kept out of the way in silence.
 */
export const FOREIGN_KEYS: ReadonlySet<string> = new Set([
  'argument-hint',
  'author',
  'background',
  'category',
  'color',
  'disallowedTools',
  'effort',
  'hooks',
  'initialPrompt',
  'isolation',
  'license',
  'mcpServers',
  'memory',
  'metadata',
  'permissionMode',
  'skills',
  'tags',
  'version',
]);

const engine = z
  .string({ error: `one of ${ENGINES.join(', ')}, or a URL` })
  .refine((text) => (ENGINES as readonly string[]).includes(text) || isHttpUrl(text), {
    error: `one of ${ENGINES.join(', ')}, or the URL of an OpenAI-compatible server`,
  });

function isHttpUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

/** A file beside the agent: relative to its folder and inside it. */
const program = z
  .string({ error: "a file in the agent's folder, such as `./draw.sh`" })
  .transform((text) => text.replace(/^(?:\.\/)+/, ''))
  .refine(isInsidePath, { error: "a file in the agent's own folder, such as `./draw.sh`, without `..`" });

const secretName = z
  .string({ error: 'the name of a secret, such as `TELEGRAM_TOKEN`' })
  .superRefine((name, context) => {
    const why = whyNoSecretName(name);
    if (why !== null)
      context.addIssue({
        code: 'custom',
        message: `another name, such as \`TELEGRAM_TOKEN\`: \`${name}\` ${why}`,
      });
  });

const FIELD = String.raw`[\d*,/\-A-Za-z]+`;
const CRON = new RegExp(
  `^(?:${FIELD}(?:[ \\t]+${FIELD}){4}|@(?:yearly|annually|monthly|weekly|daily|midnight|hourly))$`,
);

const cron = z
  .string({ error: 'five cron fields such as `0 9 * * *`' })
  .transform((text) => text.trim())
  .refine((text) => CRON.test(text) && isCron(text), {
    error: 'five cron fields such as `0 9 * * *`, or `@daily`',
  });

const missed = z.union(
  [
    z.enum(['skip', 'run-once']).transform((mode) => ({ mode, withinMs: null })),
    z.object({ within: duration }).transform(({ within }) => ({ mode: 'within' as const, withinMs: within })),
    z
      .string()
      .regex(/^within\s+\S+$/)
      .transform((text) => text.replace(/^within\s+/, ''))
      .pipe(duration)
      .transform((withinMs) => ({ mode: 'within' as const, withinMs })),
  ],
  { error: '`skip`, `run-once` or `within 2h`' },
);

const scheduleEntry = z.object({
  cron: cron.meta({ description: 'When: minute, hour, day, month, weekday.', examples: ['0 9 * * *'] }),
  timezone: key(timezone, "The bus's own where left out.", 'Asia/Seoul'),
  missed: key(missed, 'What becomes of times that passed while no runner was there.', 'run-once'),
  overlap: key(
    z.enum(['skip', 'queue', 'replace'], { error: '`skip`, `queue` or `replace`' }),
    'What becomes of a time while the run before still works.',
    'skip',
  ),
});

export type ScheduleInput = z.output<typeof scheduleEntry>;

const schedules = z.union(
  [
    cron.transform((text): ScheduleInput[] => [{ cron: text }]),
    scheduleEntry.transform((one) => [one]),
    z.array(scheduleEntry),
  ],
  {
    error: 'a cron text, or a map or list of maps with `cron`, `timezone`, `missed`, `overlap`',
  },
);

const types = listOf(glob, 'an event type or a list of them');

const listens = z.union(
  [
    types.transform((events) => ({
      events,
      addressed: [] as string[],
      schedule: [] as ScheduleInput[],
      all: [] as string[],
    })),
    z
      .object({
        events: types.optional(),
        types: types.optional(),
        addressed: types.optional(),
        schedule: schedules.optional(),
        all: listOf(typeName, 'a list of event types').optional(),
      })
      .transform((on) => ({
        events: [...(on.events ?? []), ...(on.types ?? [])],
        addressed: on.addressed ?? [],
        schedule: on.schedule ?? [],
        all: on.all ?? [],
      })),
  ],
  { error: 'event types, or a map with `events`, `addressed`, `schedule`, `all`' },
);

/** Splits `Read, Bash(git log, git diff), Edit` at the commas outside brackets, as Claude Code does. */
function splitTools(text: string): string[] {
  return text
    .split(/,(?![^()]*\))/)
    .map((tool) => tool.trim())
    .filter((tool) => tool !== '');
}

const words = z.union([z.string().transform(splitTools), z.array(z.string())], {
  error: 'names separated by commas, or a list',
});

/** What tools need beside Strata itself: a browser, a renderer with fonts, a voice, a video encoder. */
export const TOOLS = ['browser', 'pictures', 'speech', 'video'] as const;
export type NeededTool = (typeof TOOLS)[number];

const memory = z
  .union([wholeNumber(1), z.string().regex(/^\d+(?:\.\d+)?\s*(?:k|m|g|ki|mi|gi|kb|mb|gb)$/i)], {
    error: 'an amount of memory such as `512M` or `2G`',
  })
  .transform((amount) => (typeof amount === 'number' ? amount : megabytes(amount)));

function megabytes(text: string): number {
  const factor = { k: 1 / 1024, m: 1, g: 1024 }[text.replace(/[\d.\s]/g, '')[0]?.toLowerCase() ?? 'm'] ?? 1;
  return Math.ceil(Number.parseFloat(text) * factor);
}

const money = z
  .union([z.number().nonnegative(), z.string().regex(/^\$?\s*\d+(?:\.\d+)?(?:\s*USD)?$/i)], {
    error: 'an amount in US dollars such as `0.50`',
  })
  .transform((amount) =>
    typeof amount === 'number' ? amount : Number.parseFloat(amount.replace(/[^\d.]/g, '')),
  );

const retry = z.union([wholeNumber(0, 100).transform((limit) => ({ limit })), retryKeys.partial()], {
  error: 'a number of attempts, or a map with `limit`, `backoff`, `max`, `on`',
});

const concurrency = z.union(
  [
    wholeNumber(1).transform((limit) => ({ limit, key: undefined })),
    z.object({
      limit: wholeNumber(1).default(1),
      key: z
        .string()
        .regex(/^(?:type|sender|correlation_id|payload(?:\.[^.\s]+)+)$/, {
          error: '`type`, `sender`, `correlation_id` or `payload.` and a key',
        })
        .optional(),
    }),
  ],
  { error: 'a number of runs, or a map with `limit` and `key`' },
);

const network = z.union([words, z.object({ allowed: words }).transform(({ allowed }) => allowed)], {
  error: 'a list of host names',
});

/** A reference such as `host/name:tag@digest`. It stands among podman's options, and must never look like one. */
const image = z.string({ error: 'the name of an image' }).regex(/^[a-z\d][\w.\-/:@]{0,299}$/i, {
  error: 'the name of an image such as `docker.io/library/python:3.13-slim`',
});

/** The front matter of an agent's file; DESIGN section 4, "Agent". */
export const agentSchema = z.object({
  name: key(idText, 'For people and for addressing; the last part of the id where left out.', 'ralph'),
  description: key(z.string({ error: 'a text' }), 'What the agent is for.', 'Judges drafts.'),
  model: key(words, "Models to try, in order; `inherit` is the engine's own choice.", 'sonnet'),
  thinking: key(thinking, 'How much a `claude` model thinks before it answers.', 'high'),
  tools: key(words, 'Tools the agent may use.', 'Read, Grep'),
  on: key(listens, 'What it listens to; left out, it is only addressed.', ['draft_ready']),
  engine: key(
    engine,
    'How it works: `claude` where left out, `program` where only `run` is said.',
    'program',
  ),
  run: key(program, "What a `program` or `module` runs, relative to the agent's folder.", './draw.sh'),
  offline: key(program, 'The stand-in program that works when no key is set.', './offline.ts'),
  'runs-on': key(words, 'Labels a runner must have.', ['browser']),
  needs: key(
    z.object({
      memory: key(memory, 'Memory; a plain number is megabytes.', '512M'),
      cpu: key(
        z.number({ error: 'a number of cores' }).positive({ error: 'more than 0 cores' }),
        'Cores.',
        1,
      ),
      tools: key(
        listOf(z.enum(TOOLS), `one of ${TOOLS.join(', ')}, or a list of them`),
        'What its tools need installed; a workflow brings it where it is not there.',
        ['pictures'],
      ),
    }),
    'What it needs of a runner.',
    { memory: '512M' },
  ),
  reads: key(
    listOf(pathGlob, 'path patterns'),
    'Paths it may read; left out, it reads what the event names.',
    ['knowledge/**'],
  ),
  writes: key(listOf(pathGlob, 'path patterns'), 'Paths it may write; left out, it writes nothing.', [
    'knowledge/signals/**',
  ]),
  emits: key(types, 'Types of the events it may emit.', ['signal_ready']),
  review: key(
    z.enum(['none', 'pull-request'], { error: '`none` or `pull-request`' }),
    'Whether a person reviews what it wants.',
    'pull-request',
  ),
  network: key(network, "Hosts it may reach, beside its engine's; none where left out.", ['example.org']),
  secrets: key(
    listOf(secretName, 'names of secrets'),
    'Names of the secrets that its process gets, as variables of its environment.',
    ['TELEGRAM_TOKEN'],
  ),
  sandbox: key(sandboxName, "How it is confined; the bus's own way where left out.", 'process'),
  image: key(
    image,
    'A container image for its program, as podman names it; pulled where it is not there.',
    'docker.io/library/python:3.13-slim',
  ),
  'timeout-minutes': key(
    z
      .number({ error: 'a number of minutes' })
      .positive({ error: 'more than 0 minutes' })
      .max(24 * 60, { error: 'at most a day (1440 minutes)' }),
    'Longest time of one run; 10 where left out.',
    10,
  ),
  retry: key(retry, 'How often it is tried, when again, and after what.', { limit: 3, backoff: '2m' }),
  'max-turns': key(wholeNumber(1), 'Most turns of a model in one run.', 20),
  maxTurns: key(wholeNumber(1), 'The same as max-turns, in the spelling of Claude Code.', 20),
  budget: key(money, 'Most US dollars one run may spend.', 0.5),
  concurrency: key(concurrency, 'Most runs at the same time, in all or for each value of a key.', {
    limit: 1,
    key: 'correlation_id',
  }),
  status: key(
    z.enum(['active', 'inactive'], { error: '`active` or `inactive`' }),
    'An inactive agent takes nothing.',
    'active',
  ),
});

export type AgentKeys = z.output<typeof agentSchema>;
