/** One request to the gateway and its answer. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the service itself takes. */
const MOST_BYTES = 32 * 1024 * 1024;

/** An answer of the gateway's own, in the service's words. */
export class Refusal extends Error {
  readonly status: number;
  readonly type: string;
  readonly waitMs: number | null;

  constructor(status: number, type: string, message: string, waitMs: number | null = null) {
    super(message);
    this.status = status;
    this.type = type;
    this.waitMs = waitMs;
  }
}

export function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const { status, type, message, waitMs } =
    error instanceof Refusal ? error : new Refusal(500, 'api_error', 'the runner could not pass it on');
  if (waitMs !== null) response.setHeader('retry-after', Math.ceil(waitMs / 1000));
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ type: 'error', error: { type, message } }));
}

export function isSame(said: string, token: string): boolean {
  const [one, other] = [Buffer.from(said), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES)
      throw new Refusal(413, 'request_too_large', `it is larger than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
