/** Services that make media for money: asked by HTTP with a key, patiently where they ask for patience. */
import { setTimeout as sleep } from 'node:timers/promises';
import { tellBought, type Bought } from '../../hosting.ts';
import { isMapping } from '../markdown.ts';

export interface Service {
  /** For people. */
  name: string;
  /** Name of the variable that holds its key. */
  key: string;
  url: string;
}

/** How a service is reached. What is left out is the agent's own environment, and the address there or the service's own. */
export interface Reach {
  env?: NodeJS.ProcessEnv | undefined;
  url?: string | undefined;
  /** Why an address may not be asked; null where it may. */
  refused?: ((url: URL) => string | null) | undefined;
  signal?: AbortSignal | undefined;
  /** Longest wait in all, in milliseconds; a service that asks for more is asked again by a later run. */
  patienceMs?: number | undefined;
}

export interface Answer {
  headers: Headers;
  bytes: Uint8Array;
}

/** Says what a service did not do and why. Where it may do so later, the run that throws this is run again. */
export class ServiceError extends Error {
  constructor(words: string, isPassing: boolean) {
    super(words);
    this.name = isPassing ? 'RetryRequest' : 'ServiceError';
  }
}

const tries = 4;
const requestMs = 120_000;
const mostBytes = 32 * 1024 * 1024;

/** Whether an agent was given the service's key. */
export function hasKey({ key }: Service, env: NodeJS.ProcessEnv = process.env): boolean {
  return Boolean(env[key]?.trim());
}

/**
 * One POST. A wrong key, a refusal and a bad request fail at once; overload and rate limits are waited for.
 * An answer that came whole was paid for, whatever it holds.
 * @param authorize puts the key where this service looks for it
 */
export async function post(
  service: Service,
  path: string,
  request: {
    body: string | FormData;
    headers: Record<string, string>;
    authorize: (key: string) => Record<string, string>;
    buys: Bought;
  },
  reach: Reach,
): Promise<Answer> {
  const headers = { ...request.headers, ...request.authorize(keyOf(service, reach.env)) };
  const url = new URL(path, reach.url ?? addressOf(service, reach.env));
  const refused = reach.refused?.(url);
  if (refused) throw new ServiceError(`${service.name} was not asked: ${refused}`, false);
  const until = performance.now() + (reach.patienceMs ?? 60_000);
  for (let attempt = 1; ; attempt += 1) {
    const response = await send(service, url, { ...request, headers }, reach.signal);
    if (response.ok) {
      const bytes = await bytesOf(service, response);
      tellBought(request.buys);
      return { headers: response.headers, bytes };
    }
    const fault = await faultOf(service, response);
    const wait = waitOf(response.headers.get('retry-after'), attempt);
    if (!fault.isPassing || attempt === tries || performance.now() + wait > until)
      throw new ServiceError(fault.words, fault.isPassing);
    await sleep(wait, undefined, { signal: reach.signal });
  }
}

/** The operator may have one of their own, such as a gateway. */
function addressOf({ key, url }: Service, env: NodeJS.ProcessEnv = process.env): string {
  return env[key.replace(/_API_KEY$/, '_BASE_URL')] || url;
}

/** Looked at before it becomes a header: the fault of a bad header would quote it. */
function keyOf({ name, key }: Service, env: NodeJS.ProcessEnv = process.env): string {
  const value = env[key]?.trim();
  if (!value)
    throw new ServiceError(
      `${name} needs a key, and ${key} is not set: name it under \`secrets:\` in the agent's file (docs/secrets.md)`,
      false,
    );
  if (!/^[\x21-\x7e]+$/.test(value))
    throw new ServiceError(`${key} holds spaces or other signs that no key of ${name} has`, false);
  return value;
}

async function send(
  { name, key: _key }: Service,
  url: URL,
  { body, headers }: { body: string | FormData; headers: Record<string, string> },
  signal: AbortSignal | undefined,
): Promise<Response> {
  const timer = AbortSignal.timeout(requestMs);
  const stop = signal ? AbortSignal.any([signal, timer]) : timer;
  try {
    return await fetch(url, { method: 'POST', redirect: 'error', headers, body, signal: stop });
  } catch (error) {
    if (signal?.aborted) throw error;
    const { cause, message } = error as Error;
    const why = timer.aborted
      ? `no answer within ${requestMs / 1000} s`
      : cause instanceof Error
        ? cause.message
        : message;
    throw new ServiceError(`${name} could not be reached at ${url.host}: ${why}`, true);
  }
}

async function bytesOf({ name }: Service, response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > mostBytes) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new ServiceError(`the answer of ${name} was cut off: ${(error as Error).message}`, true);
  }
  if (size > mostBytes)
    throw new ServiceError(`the answer of ${name} is larger than ${mostBytes} bytes`, false);
  return Buffer.concat(chunks);
}

/** Overload and rate limits; 529 is what some services answer when all of them are busy. */
const passing = new Set([408, 429, 500, 502, 503, 504, 529]);

async function faultOf(service: Service, response: Response) {
  const { status } = response;
  const { words, code } = faultIn(await response.text().catch(() => ''));
  const said = words ? `: ${words}` : '';
  if (status === 401)
    return {
      isPassing: false,
      words: `${service.name} does not accept the key in ${service.key} (401)${said}`,
    };
  // An account without money answers like a busy one, and waiting brings none.
  const isPassing = passing.has(status) && code !== 'insufficient_quota';
  const verb = isPassing ? 'is busy' : status === 403 ? 'refused this' : 'did not take the request';
  return { isPassing, words: `${service.name} ${verb} (${status})${said}` };
}

/** What the services' own error documents say: `error`, `detail` or `errors`, each a text, a map or a list. */
function faultIn(text: string): { words: string; code: string } {
  const document = jsonIn(text);
  if (!isMapping(document)) return { words: text.slice(0, 200).trim(), code: '' };
  const told = document['error'] ?? document['detail'] ?? document['errors'];
  const items = Array.isArray(told) ? told : [told];
  const code = isMapping(told) && typeof told['code'] === 'string' ? told['code'] : '';
  return { words: items.map(wordsIn).filter(Boolean).join('; ').slice(0, 400), code };
}

function wordsIn(item: unknown): string {
  if (!isMapping(item)) return typeof item === 'string' ? item : '';
  const words = item['message'] ?? item['msg'];
  const place = Array.isArray(item['loc']) ? `${item['loc'].join('.')}: ` : '';
  return typeof words === 'string' ? place + words : '';
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** RFC 9110 section 10.2.3: seconds, or a date. Without either twice as long each time, from a second on. */
function waitOf(header: string | null, attempt: number): number {
  const seconds = Number(header ?? Number.NaN);
  if (header !== null && Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header ?? '');
  return Number.isNaN(date) ? 1000 * 2 ** (attempt - 1) : Math.max(0, date - Date.now());
}
