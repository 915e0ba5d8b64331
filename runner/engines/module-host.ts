/**
 * The process a `module` agent runs in: reads its input, calls the file's default export, prints the
 * proposal as the last line. A `RetryRequest` ends with exit code 75, any other error with 1.
 */
import { appendFile, readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AgentContext, AgentEvent, AgentModule } from '../agent.ts';

export interface ModuleInput {
  /** Absolute path of the agent's file. */
  file: string;
  event: AgentEvent;
  context: Omit<AgentContext, 'signal' | 'log' | 'step'>;
}

/** Packages of our tools that the Action's bundle does not hold: they are brought where an agent needs them. */
const APART = ['@takumi-rs/core', 'playwright-core'];

/** Node loads resolve hooks from a module of their own, in another thread; this one needs no file. */
const RESOLVE_HOOK = `
  let root, packages;
  export const initialize = (data) => { ({ root, packages } = data); };
  export const resolve = (specifier, context, next) => {
    if (specifier.startsWith('@97layer/strata/')) return next(specifier, { ...context, parentURL: root });
    const isBroughtApart = packages && ${JSON.stringify(APART)}.includes(specifier);
    return next(specifier, isBroughtApart ? { ...context, parentURL: packages } : context);
  };
`;

async function main(): Promise<void> {
  const { file, event, context } = JSON.parse(await readInput()) as ModuleInput;
  const stop = new AbortController();
  // More than once: it may come to the whole group and be handed on as well.
  process.on('SIGTERM', () => stop.abort());
  await useProxy();
  // `@97layer/strata/...` means this very installation, wherever the agent's file lies.
  register(`data:text/javascript,${encodeURIComponent(RESOLVE_HOOK)}`, {
    data: { root: import.meta.url, packages: packagesRoot() },
  });
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
  await print(`\n${JSON.stringify({ strata: 1, ...draft })}\n`);
}

/** The file beside which the packages lie that were brought apart; undefined where all are in their usual place. */
function packagesRoot(): string | undefined {
  const file = process.env['STRATA_PACKAGES'];
  return file === undefined ? undefined : pathToFileURL(file).href;
}

/** Node's own `fetch` does not look for a proxy by itself in every version. */
async function useProxy(): Promise<void> {
  if (process.env['HTTP_PROXY'] === undefined) return;
  // By its default export: a bundle does not know its names.
  const { default: undici } = await import('undici');
  undici.setGlobalDispatcher(new undici.EnvHttpProxyAgent());
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
  (error: unknown) => {
    const isRetry = error instanceof Error && error.name === 'RetryRequest';
    process.stderr.write(
      `${error instanceof Error ? (isRetry ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
    );
    process.exit(isRetry ? 75 : 1);
  },
);
