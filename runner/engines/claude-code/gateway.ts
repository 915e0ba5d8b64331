/**
 * Where Claude Code asks the service: it stands outside of the sandbox, knows a token that is good for one run,
 * and puts the real key in the token's place. It lets turns of a conversation through and nothing else, keeps the
 * books, and closes at the run's limits. The agent's tools stand behind it too.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import PQueue from 'p-queue';
import type { ModelTask } from '../engine.ts';
import type { Books } from '../model/books.ts';
import { connectClaude, toFault } from '../model/claude.ts';
import { LEAST_OUTPUT } from '../model/conversation.ts';
import { ModelFault } from '../model/model.ts';
import { LONGEST_WAIT_MS } from '../model/patience.ts';
import { bounded, parseAsk, readingOf, type Ask } from './ask.ts';
import { bodyOf, isSame, refuse, Refusal } from './exchange.ts';
import { Meter } from './meter.ts';
import type { ToolServer } from './toolserver.ts';

/** Why it lets nothing through any more. */
export type Closed = 'budget' | 'turns' | 'refusal' | Error;

const PATH = '/v1/messages';
export const TOOLS_PATH = '/tools';
/** Claude Code reads as it comes; nobody has the runner keep what is not read. */
const MOST_UNREAD = 4 * 1024 * 1024;
const MOST_CONNECTIONS = 32;
/** They say in which version of the protocol it is asked. */
const PASSED_ON = ['anthropic-version', 'anthropic-beta'] as const;

interface Terms {
  task: ModelTask;
  books: Books;
  /** Null: it has none but Claude Code's own. */
  tools: ToolServer | null;
}

export class Gateway {
  readonly token = randomBytes(32).toString('base64url');
  closed: Closed | null = null;
  /** What the service's last answer came to, where it was none. */
  fault: ModelFault | null = null;
  /** Why the model ended its last answer. */
  stop: string | null = null;
  readonly #task: ModelTask;
  readonly #books: Books;
  readonly #tools: ToolServer | null;
  readonly #server: Server;
  /** One after the other: each is let through by what those before it left of the budget, and of the runner's memory. */
  readonly #turns = new PQueue({ concurrency: 1 });
  readonly #ending = new AbortController();
  #answered = 0;

  private constructor({ task, books, tools }: Terms) {
    this.#task = task;
    this.#books = books;
    this.#tools = tools;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => refuse(response, error));
    });
    this.#server.maxConnections = MOST_CONNECTIONS;
  }

  static async open(terms: Terms): Promise<Gateway> {
    const gateway = new Gateway(terms);
    await new Promise<void>((resolve, reject) => {
      gateway.#server.once('error', reject);
      gateway.#server.listen(0, '127.0.0.1', resolve);
    });
    return gateway;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#ending.abort();
    this.#turns.clear();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await Promise.all([this.#turns.onIdle(), this.#tools?.end()]);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', 'http://gateway.invalid');
    const tools = pathname === TOOLS_PATH ? this.#tools : null;
    if (tools === null && (request.method !== 'POST' || pathname !== PATH))
      throw new Refusal(404, 'not_found_error', `there is only POST ${PATH}`);
    if (!isSame(String(request.headers['x-api-key']), this.token))
      throw new Refusal(401, 'authentication_error', 'this is not the token of this run');
    await (tools ? tools.serve(request, response) : this.#turns.add(() => this.#turn(request, response)));
  }

  async #turn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ask = parseAsk(await bodyOf(request));
    if (typeof ask === 'string') throw new Refusal(400, 'invalid_request_error', ask);
    const { choices, maxTurns, maxOutput } = this.#task;
    const choice = choices.find(({ model }) => model === ask.model);
    if (!choice) throw new Refusal(404, 'not_found_error', `${ask.model} is no model of this agent`);
    const room = this.#books.roomFor(choice, readingOf(ask));
    if (this.#tools?.fault) this.closed ??= this.#tools.fault;
    if (this.#answered >= maxTurns) this.closed ??= 'turns';
    if (room < LEAST_OUTPUT) this.closed ??= 'budget';
    if (this.closed !== null) throw new Refusal(400, 'invalid_request_error', 'the run is at its end');
    const answer = await this.#ask(bounded(ask, Math.min(maxOutput, room)), request);
    this.#answered += 1;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const meter = await relay(answer, response);
    this.#books.add(choice, meter.tokens);
    // What broke because the run ended is nobody's fault.
    if (this.#ending.signal.aborted) return;
    this.stop = meter.stop;
    this.fault = meter.fault;
    // It would be asked once more, and then another model.
    if (meter.stop === 'refusal') this.closed ??= 'refusal';
    // Whoever listens must not take a part for the whole.
    if (meter.fault?.kind === 'cut') response.destroy();
    else response.end();
  }

  async #ask(body: Ask, { headers }: IncomingMessage): Promise<Response> {
    const { sdk, client } = await connectClaude(this.#task.keyOf('claude') ?? '');
    const passed = Object.fromEntries(
      PASSED_ON.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])),
    );
    const options = { body, headers: passed, signal: this.#ending.signal };
    try {
      return await client.post(`${PATH}?beta=true`, options).asResponse();
    } catch (error) {
      const fault = toFault(sdk, error);
      if (!(fault instanceof ModelFault)) throw error;
      this.#blame(fault);
      const status = error instanceof sdk.APIError ? (error.status ?? 502) : 502;
      throw new Refusal(status, 'api_error', fault.message, fault.waitMs);
    }
  }

  /** What will not pass while somebody waits for it ends the run. */
  #blame(fault: ModelFault): void {
    this.fault = fault;
    if (fault.kind === 'key' || (fault.waitMs ?? 0) > LONGEST_WAIT_MS) this.closed ??= fault;
  }
}

/** To its end, whoever went away meanwhile: what was asked for is paid for. */
async function relay(answer: Response, response: ServerResponse): Promise<Meter> {
  const meter = new Meter();
  try {
    for await (const chunk of answer.body!) {
      meter.read(chunk);
      if (!response.destroyed) response.write(chunk);
      if (response.writableLength > MOST_UNREAD) response.destroy();
    }
  } catch {
    // It broke, and the meter knows that it is not whole.
  }
  return meter;
}
