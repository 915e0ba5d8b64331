import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CgiHead } from './cgi.ts';
import { atEndOfTest } from './cleanup.ts';

/** What git asks of the server with one request. */
export interface GitRequest {
  method: string;
  /** Path without the query, such as `/remote.git/git-receive-pack`. */
  path: string;
  service: 'git-upload-pack' | 'git-receive-pack' | 'other';
  /** `advertise`: which refs are there. `call`: the fetch or push itself. */
  step: 'advertise' | 'call';
}

/** `drop-answer`: the push or fetch is carried out to its end, then the connection breaks without a word. */
type Verdict = 'pass' | 'drop-answer' | { status: number; headers?: Record<string, string> };

export interface GitHttpOptions {
  /** Basic authentication; everybody else gets 401. */
  auth?: { user: string; password: string };
  onRequest?: (request: GitRequest) => Verdict | Promise<Verdict>;
}

export interface GitHttp {
  /** Such as `http://127.0.0.1:40123`. */
  origin: string;
  /** Address of a repository, given by its path below the root. Holds no password. */
  url(repository: string): string;
  requests: {
    total: number;
    advertise: number;
    fetch: number;
    push: number;
    bytesIn: number;
    bytesOut: number;
  };
  /** Also done at the end of the test. */
  close(): Promise<void>;
}

/** Git's own `http-backend` for the repositories below a folder, for a server to hand requests to. */
export interface GitBackend {
  /** @returns when it is answered, by git or by a broken connection */
  answer(request: IncomingMessage, response: ServerResponse, how: BackendCall): Promise<void>;
  /** Ends what still runs. */
  kill(): void;
}

interface BackendCall {
  asked: GitRequest;
  user?: string | undefined;
  /** Further variables, which hooks see. */
  env?: Record<string, string>;
  /** Carried out to its end, then the connection breaks without a word. */
  silent?: boolean;
  bytes?: { bytesIn: number; bytesOut: number };
  /** Awaited when git is done, before the client hears the end. */
  done?: () => Promise<void>;
}

export function gitBackend(root: string): GitBackend {
  const running = new Set<ChildProcessWithoutNullStreams>();
  return {
    kill() {
      for (const backend of running) backend.kill('SIGKILL');
    },
    async answer(request, response, { asked, user, env, silent = false, bytes, done }) {
      const backend = spawn(backendPath(), [], {
        env: { ...cgiEnvironment(root, request, asked, user), ...env },
      });
      running.add(backend);
      backend.once('close', () => running.delete(backend));
      if (bytes !== undefined) {
        request.on('data', (chunk: Buffer) => (bytes.bytesIn += chunk.length));
        backend.stdout.on('data', (chunk: Buffer) => (bytes.bytesOut += chunk.length));
      }
      backend.stderr.resume();
      // A client that goes away ends the backend's input; a backend that ends early is no fault of ours.
      pipeline(request, backend.stdin).catch(() => {
        // Of a request that breaks off it would wait for the rest in a busy loop, for ever.
        if (request.complete) backend.stdin.destroy();
        else backend.kill('SIGKILL');
      });
      if (silent) await carryOutInSilence(backend, response);
      else await pipeline(backend.stdout, new CgiHead(response), heldUntil(done), response);
    },
  };
}

/**
 * Serves the repositories below a folder with git's own `http-backend`, one process a request, bodies
 * streamed both ways. Loopback only, a free port.
 */
export async function serveGitHttp(root: string, options: GitHttpOptions = {}): Promise<GitHttp> {
  const requests = { total: 0, advertise: 0, fetch: 0, push: 0, bytesIn: 0, bytesOut: 0 };
  const backend = gitBackend(root);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = readRequest(request);
    count(requests, asked);
    if (!admitted(request, options.auth)) return refuse(response, 401);
    const verdict = (await options.onRequest?.(asked)) ?? 'pass';
    if (typeof verdict === 'object') return refuse(response, verdict.status, verdict.headers);
    const silent = verdict === 'drop-answer';
    await backend.answer(request, response, { asked, user: options.auth?.user, silent, bytes: requests });
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  let closed: Promise<void> | undefined;
  const close = (): Promise<void> =>
    (closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
      backend.kill();
    }));
  atEndOfTest(close);
  return {
    origin,
    requests,
    close,
    url: (repository) => `${origin}/${encodeURI(repository.replace(/^\/+/, ''))}`,
  };
}

/** Passes everything on, and its end when the rest is done, too. */
function heldUntil(done: () => Promise<void> = () => Promise.resolve()): PassThrough {
  return new PassThrough({ flush: (end) => void done().then(() => end(), end) });
}

async function carryOutInSilence(
  backend: ChildProcessWithoutNullStreams,
  response: ServerResponse,
): Promise<void> {
  backend.stdout.resume();
  await new Promise((resolve) => {
    backend.once('close', resolve);
  });
  response.destroy();
}

let backendFile: string | undefined;

/** The program itself: going through `git http-backend` would cost one more process a request. */
function backendPath(): string {
  return (backendFile ??= join(
    execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(),
    'git-http-backend',
  ));
}

export function readRequest(request: IncomingMessage): GitRequest {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const step = url.pathname.endsWith('/info/refs') ? 'advertise' : 'call';
  const name = step === 'advertise' ? url.searchParams.get('service') : url.pathname.split('/').at(-1);
  const service = name === 'git-upload-pack' || name === 'git-receive-pack' ? name : 'other';
  return { method: request.method ?? 'GET', path: decodeURIComponent(url.pathname), service, step };
}

function count(requests: GitHttp['requests'], { step, service }: GitRequest): void {
  requests.total += 1;
  if (step === 'advertise') requests.advertise += 1;
  else if (service === 'git-upload-pack') requests.fetch += 1;
  else if (service === 'git-receive-pack') requests.push += 1;
}

function admitted(request: IncomingMessage, auth: GitHttpOptions['auth']): boolean {
  if (auth === undefined) return true;
  const expected = Buffer.from(`${auth.user}:${auth.password}`).toString('base64');
  return request.headers.authorization === `Basic ${expected}`;
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const challenge = status === 401 ? { 'WWW-Authenticate': 'Basic realm="git"' } : {};
  response.writeHead(status, { ...challenge, ...headers, Connection: 'close' }).end();
}

/** The variables of RFC 3875 that http-backend reads; a chunked body has no length and ends with the input. */
function cgiEnvironment(
  root: string,
  request: IncomingMessage,
  asked: GitRequest,
  user: string | undefined,
): NodeJS.ProcessEnv {
  const header = (name: string): string => String(request.headers[name] ?? '');
  const settings = {
    'http.receivepack': 'true',
    'uploadpack.allowFilter': 'true',
    'receive.autogc': 'false',
  };
  const pairs = Object.entries(settings).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    ...Object.fromEntries(pairs),
    GIT_CONFIG_COUNT: String(pairs.length / 2),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    PATH: process.env['PATH'],
    LC_ALL: 'C',
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_PROTOCOL: header('git-protocol'),
    PATH_INFO: asked.path,
    QUERY_STRING: (request.url ?? '').split('?')[1] ?? '',
    REQUEST_METHOD: asked.method,
    CONTENT_TYPE: header('content-type'),
    ...(header('content-length') && { CONTENT_LENGTH: header('content-length') }),
    HTTP_CONTENT_ENCODING: header('content-encoding'),
    REMOTE_ADDR: '127.0.0.1',
    ...(user !== undefined && { REMOTE_USER: user }),
  };
}
