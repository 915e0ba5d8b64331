/**
 * The tools that every engine has, for Claude Code: an MCP server in the runner's process, behind the gateway. What
 * they open and make is in a process of the agent's sandbox. Whoever calls, the model or a program that it started,
 * gets what the agent may have and what its budget pays for.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { CallToolResult, McpHttpHandler, Tool } from '@modelcontextprotocol/server';
import PQueue from 'p-queue';
import type { ModelTool } from '../../core/modeltools.ts';
import { captionsOf } from '../model/prompt.ts';
import type { ToolUse, Used } from '../model/tooluse.ts';
import type { ToolHostProcess } from '../toolhost.ts';
import { bodyOf } from './exchange.ts';
import { SERVER } from './tools.ts';

export class ToolServer {
  readonly #use: ToolUse;
  readonly #host: Pick<ToolHostProcess, 'end'>;
  #handler: Promise<McpHttpHandler> | null = null;
  /** One after the other: each may build on the one before, and what waits is not read yet. */
  readonly #calls = new PQueue({ concurrency: 1 });
  #isEnding = false;
  /** Why the run cannot go on: its tools broke. */
  fault: Error | null = null;

  constructor(use: ToolUse, host: Pick<ToolHostProcess, 'end'>) {
    this.#use = use;
    this.#host = host;
  }

  /** Whether they made anything that is worth keeping. */
  get worked(): boolean {
    return this.#use.worked;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await this.#calls.add(() => this.#answer(request, response));
  }

  /** Nothing of them is left afterwards. */
  async end(): Promise<void> {
    this.#isEnding = true;
    this.#calls.clear();
    await this.#host.end().catch((error: Error) => (this.fault ??= error));
    await this.#calls.onIdle();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET' } = request;
    const body = method === 'POST' ? await bodyOf(request) : null;
    const headers = Object.entries(request.headersDistinct).map(([name, [value = ''] = []]) => [name, value]);
    const handler = await (this.#handler ??= this.#open());
    const answer = await handler.fetch(new Request(`http://${SERVER}.invalid/`, { method, headers, body }));
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    // Whoever asked may have gone away.
    await pipeline(answer.body ?? [], response).catch(() => undefined);
  }

  async #open(): Promise<McpHttpHandler> {
    const { createMcpHandler, Server } = await import('@modelcontextprotocol/server');
    return createMcpHandler(() => {
      const server = new Server({ name: SERVER, version: '1' }, { capabilities: { tools: {} } });
      server.setRequestHandler('tools/list', () => ({ tools: this.#use.all.map(shown) }));
      server.setRequestHandler('tools/call', ({ params }) => this.#call(params.name, params.arguments ?? {}));
      return server;
    });
  }

  async #call(name: string, input: unknown): Promise<CallToolResult> {
    try {
      return resultOf(await this.#use.use(name, input));
    } catch (error) {
      if (!this.#isEnding) this.fault ??= error as Error;
      throw error;
    }
  }
}

function shown({ name, description, input }: ModelTool): Tool {
  return { name, description, inputSchema: { ...input, type: 'object' } };
}

function resultOf({ text, pictures, failed }: Used): CallToolResult {
  const images = pictures.map(({ mediaType, bytes }) => ({
    type: 'image' as const,
    mimeType: mediaType,
    data: Buffer.from(bytes).toString('base64'),
  }));
  const texts = [text, ...captionsOf(pictures)].map((words) => ({ type: 'text' as const, text: words }));
  return { isError: failed, content: [...texts, ...images] };
}
