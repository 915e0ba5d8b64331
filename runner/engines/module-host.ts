/**
 * The process a `module` agent runs in: reads its input, calls the file's default export, prints the
 * proposal as the last line. A `RetryRequest` ends with exit code 75, any other error with 1.
 */
import { appendFile, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { AgentContext, AgentEvent, AgentModule } from '../agent.ts';
import { hearBought, hearRefused, settleIn } from '../hosting.ts';

export interface ModuleInput {
  /** Absolute path of the agent's file. */
  file: string;
  event: AgentEvent;
  context: Omit<AgentContext, 'signal' | 'log' | 'step'>;
}

const bought = hearBought();
const refused = hearRefused();

async function main(): Promise<void> {
  const { file, event, context } = JSON.parse(await readInput()) as ModuleInput;
  const stop = new AbortController();
  // More than once: it may come to the whole group and be handed on as well.
  process.on('SIGTERM', () => stop.abort());
  await settleIn();
  const loaded = (await import(pathToFileURL(file).href)) as { default?: unknown };
  if (typeof loaded.default !== 'function') {
    throw new TypeError(`${file} has no default export that is a function (event, context) => proposal`);
  }
  const agent = loaded.default as AgentModule;
  const draft = await agent(event, {
    ...context,
    signal: stop.signal,
    log: (line) => console.log(line),
    step: await stepper(),
  });
  // What is no list is for the runner to refuse.
  const used = ([] as unknown[]).concat(draft?.used ?? [], bought());
  await print(`\n${JSON.stringify({ strata: 1, ...draft, used, refused: refused() })}\n`);
}

/** What was paid for before it failed is booked as well, and what was refused is told. */
async function printAside(): Promise<void> {
  const aside = { used: bought(), refused: refused() };
  if (Object.values(aside).some((list) => list.length > 0))
    await print(`\n${JSON.stringify({ strata: 1, ...aside })}\n`);
}

/** Steps of earlier runs are read from the file of checkpoints; new ones are added to it. */
async function stepper(): Promise<AgentContext['step']> {
  const file = process.env['STRATA_CHECKPOINTS'] ?? '';
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  const done = new Map(
    lines.map((line) => {
      const { step, result } = JSON.parse(line) as { step: string; result: unknown };
      return [step, result];
    }),
  );
  return async (step, work) => {
    if (done.has(step)) return done.get(step) as Awaited<ReturnType<typeof work>>;
    const result = await work();
    await appendFile(file, `${JSON.stringify({ step, result: result ?? null })}\n`);
    done.set(step, result);
    return result;
  };
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

main().then(
  () => process.exit(0),
  async (error: unknown) => {
    await printAside();
    const isRetry = error instanceof Error && error.name === 'RetryRequest';
    process.stderr.write(
      `${error instanceof Error ? (isRetry ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
    );
    process.exit(isRetry ? 75 : 1);
  },
);
