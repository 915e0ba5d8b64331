import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { atEndOfTest } from '../support/cleanup.ts';
import { gitBackend, readRequest, type GitBackend } from '../support/git-http.ts';
import type { Faults } from './faults.ts';
import { pusherEnvironment, type Pushes, type Site } from './pushes.ts';
import type { Rest, RestResponse } from './rest.ts';
import type { Token, World } from './world.ts';

const API = '/api/v3';

export interface LoggedRequest {
  method: string;
  /** With the query. */
  path: string;
  /** 0: no answer was given. */
  status: number;
}

export interface Parts {
  site: Site;
  rest: Rest;
  pushes: Pushes;
  faults: Faults;
  log: LoggedRequest[];
}

/** Serves the API below `/api/v3` and the repository beside it, on a free port of loopback. */
export async function serve(parts: Parts): Promise<string> {
  const backend = gitBackend(dirname(parts.site.repository.folder));
  const server = createServer((request, response) => {
    const answer = (request.url ?? '').startsWith(API)
      ? answerRest(parts, request, response)
      : answerGit(parts, backend, request, response);
    answer.catch((error: unknown) => {
      parts.rest.violations.push(`the double broke: ${error instanceof Error ? error.stack : String(error)}`);
      response.destroy();
    });
  });

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  atEndOfTest(() => {
    server.close();
    server.closeAllConnections();
    backend.kill();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function answerGit(
  parts: Parts,
  backend: GitBackend,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { world } = parts.site;
  const asked = readRequest(request);
  const by = tokenOf(world, request);
  const [status, words] = gitRefusal(world, by, asked);
  const entry = noted(parts, request, status);
  if (by === undefined || status !== 200) return plainAnswer(response, status, words);
  const fault = parts.faults.meet(asked.method, asked.path);
  if (fault !== null) entry.status = 0;
  if (fault?.how === 'hang') return;
  if (fault?.how === 'cut') return void response.destroy();
  if (typeof fault?.how === 'number') return plainAnswer(response, fault.how, '', fault.headers);
  const silent = fault?.how === 'lost';
  const done = (): Promise<void> => parts.pushes.take();
  await backend.answer(request, response, {
    asked: { ...asked, path: asked.path.replace(`/${world.owner}/`, '/') },
    user: by.account.login,
    env: pusherEnvironment(world, by),
    silent,
    done,
  });
  if (silent) await done();
}

async function answerRest(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const method = request.method ?? 'GET';
  const path = url.pathname.slice(API.length);
  const text = (await buffer(request)).toString();
  const entry = noted(parts, request, 0);
  const fault = parts.faults.meet(method, path);
  if (fault?.how === 'hang') return;
  if (fault?.how === 'cut') return void response.destroy();
  if (typeof fault?.how === 'number') {
    entry.status = fault.how;
    return send(response, {
      status: fault.how,
      headers: fault.headers ?? {},
      body: fault.body ?? { message: 'Server Error' },
    });
  }
  const answer = await parts.rest.answer({
    method,
    path,
    query: url.searchParams,
    authorization: request.headers.authorization ?? '',
    ifNoneMatch: request.headers['if-none-match'] ?? null,
    body: text === '' ? undefined : JSON.parse(text),
  });
  if (fault?.how === 'lost') return void response.destroy();
  entry.status = answer.status;
  send(response, answer);
}

function noted({ log }: Parts, request: IncomingMessage, status: number): LoggedRequest {
  const entry = { method: request.method ?? 'GET', path: (request.url ?? '').replace(API, ''), status };
  log.push(entry);
  return entry;
}

function send(response: ServerResponse, { status, headers, body }: RestResponse): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...headers, ...type });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** Git sends a token as the password of whatever name. */
function tokenOf(world: World, request: IncomingMessage): Token | undefined {
  const [, encoded = ''] = /^basic (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const password = Buffer.from(encoded, 'base64').toString().split(':').slice(1).join(':');
  return world.tokens.get(password);
}

function gitRefusal(
  { owner, repo }: World,
  by: Token | undefined,
  { path, service }: { path: string; service: string },
): [status: number, words: string] {
  if (by === undefined) return [401, 'Invalid username or token.'];
  const slug = `${owner}/${repo}.git`;
  if (!path.startsWith(`/${slug}/`)) return [404, 'Repository not found.'];
  if (service === 'git-receive-pack' && by.rights.contents !== 'write') {
    return [403, `Permission to ${slug} denied to ${by.account.login}.`];
  }
  return by.rights.contents === undefined ? [403, 'Write access to repository not granted.'] : [200, ''];
}

function plainAnswer(
  response: ServerResponse,
  status: number,
  words: string,
  headers: Record<string, string> = {},
): void {
  const challenge = status === 401 ? { 'WWW-Authenticate': 'Basic realm="GitHub"' } : {};
  response.writeHead(status, { 'content-type': 'text/plain', connection: 'close', ...challenge, ...headers });
  response.end(`${words}\n`);
}
