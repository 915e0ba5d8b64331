/** A provider of models on loopback: answers from a script, and refuses what the real one would refuse. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../support/serving.ts';

/** What it answers, in no provider's words. */
export interface Reply {
  text?: string;
  thinking?: string;
  calls?: { name: string; input: unknown }[];
  stop?: 'length' | 'refusal';
  tokens?: { input: number; output: number; cacheRead?: number; cacheWrite?: number };
  /** An error in the place of an answer. */
  status?: number;
  headers?: Record<string, string>;
  /** The answer ends before it is whole: in order, or with its connection. */
  cut?: 'ended' | 'destroyed';
  /** The answer turns into an error in its midst. */
  overloaded?: true;
  /** It never answers. */
  silent?: true;
}

export interface Dialect {
  /** The environment that leads the real client here. */
  environment: (url: string) => Record<string, string>;
  /** Why the request is malformed; null: it is not. */
  fault: (request: IncomingMessage, body: unknown) => string | null;
  /** Whether it bears the right key. */
  isKnown: (request: IncomingMessage, key: string) => boolean;
  error: (status: number, words: string) => unknown;
  /** The lines of the stream; what it tells last is what makes it whole. */
  stream: (reply: Reply) => string[];
}

export interface Double {
  url: string;
  key: string;
  requests: { url: string; headers: IncomingMessage['headers']; body: unknown }[];
  /** Requests that it refused as malformed, with the reason. */
  malformed: string[];
}

/** @param script one reply for each request, in order, the last one again for all that follow; or what makes them */
export async function openDouble(
  dialect: Dialect,
  script: readonly Reply[] | ((body: unknown) => Reply),
): Promise<Double> {
  const double: Double = { url: '', key: 'the-right-one', requests: [], malformed: [] };
  double.url = await serve((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request);
    const asked = double.requests.push({ url: request.url ?? '', headers: request.headers, body });
    const refuse = (status: number, words: string, headers = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(dialect.error(status, words)));
    const fault = dialect.fault(request, body);
    if (!dialect.isKnown(request, double.key)) return void refuse(401, 'no such key');
    if (fault !== null) {
      double.malformed.push(fault);
      return void refuse(400, fault);
    }
    const reply = typeof script === 'function' ? script(body) : script[Math.min(asked, script.length) - 1]!;
    if (reply.silent) return;
    if (reply.status !== undefined)
      return void refuse(reply.status, `it says ${reply.status}`, reply.headers);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const lines = dialect.stream(reply);
    const whole = reply.cut ? lines.slice(0, Math.ceil(lines.length / 2)) : lines;
    for (const line of whole) response.write(line);
    if (reply.cut === 'destroyed') setTimeout(() => response.destroy(), 20);
    else response.end();
  }
  return double;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}

/** Text as it comes: in parts, and cut where a letter may be. */
export function inParts(text: string): string[] {
  const middle = Math.ceil(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)].filter((part) => part !== '');
}
