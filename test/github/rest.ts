import { createHash } from 'node:crypto';
import { answerFaults, requestFaults } from './contract.ts';
import type { Limits } from './limits.ts';
import type { Site } from './pushes.ts';
import { badCredentials, missingRight, notFound, Refusal } from './refusals.ts';
import type { Answer, Route, Routes } from './route.ts';
import { conversation } from './routes/conversation.ts';
import { pulls } from './routes/pulls.ts';
import { repository } from './routes/repository.ts';
import { workflows } from './routes/workflows.ts';
import type { Right, Token } from './world.ts';

const ROUTES: Routes = { ...repository, ...pulls, ...conversation, ...workflows };

export interface RestRequest {
  method: string;
  /** Below the API's root. */
  path: string;
  query: URLSearchParams;
  authorization: string;
  ifNoneMatch: string | null;
  body: unknown;
}

export interface RestResponse {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

interface Found {
  name: string;
  route: Route;
  params: Record<string, string>;
}

/** GitHub's REST API over the world: who asks, may they, within limits, as described, and the answer. */
export class Rest {
  /** Requests and answers that are not as GitHub describes them. The test ends with them. */
  readonly violations: string[] = [];
  readonly #site: Site;
  readonly #limits: Limits;

  constructor(site: Site, limits: Limits) {
    this.#site = site;
    this.#limits = limits;
  }

  async answer(request: RestRequest): Promise<RestResponse> {
    const by = this.#site.world.tokens.get(request.authorization.replace(/^(token|bearer) /i, ''));
    if (by === undefined) return refused(badCredentials(), {});
    if (request.path === '/rate_limit') return this.#rateLimit(by);
    const found = findRoute(request.method, request.path);
    // A client of ours asks for nothing that the double does not know.
    if (found === null) this.violations.push(`the double knows no ${request.method} ${request.path}`);
    const over = this.#limits.spend(by, request.method !== 'GET', found?.route.creates === true);
    const headers = this.#limits.headers(by);
    if (over !== null) return refused(over, headers);
    if (found === null) return refused(notFound(), headers);
    const response = await this.#act(request, found, by, headers);
    this.#hold(answerFaults(found.name, response.status, response.body));
    return this.#unlessKnown(request, response, by);
  }

  async #act(
    request: RestRequest,
    { name, route, params }: Found,
    by: Token,
    headers: Record<string, string>,
  ): Promise<RestResponse> {
    const { query, body } = request;
    this.#hold(requestFaults(name, { params, query, body }));
    try {
      this.#admit(by, params, route);
      const answer = await route.answer({ site: this.#site, by, params, query, body });
      return 'all' in answer
        ? page(answer, `${this.#site.world.api}${request.path}`, query, headers)
        : { status: answer.status, headers, body: answer.body };
    } catch (error) {
      if (error instanceof Refusal) return refused(error, headers);
      throw error;
    }
  }

  #admit(by: Token, params: Record<string, string>, { needs }: Route): void {
    const { owner, repo } = this.#site.world;
    if ('owner' in params && `${params['owner']}/${params['repo']}` !== `${owner}/${repo}`) throw notFound();
    if (needs.length > 0 && !needs.some(([right, level]) => has(by, right, level)))
      throw missingRight(by, needs);
  }

  /** Costs nothing. */
  #rateLimit(by: Token): RestResponse {
    const core = this.#limits.standing(by);
    const search = { limit: 30, remaining: 30, used: 0, reset: core.reset };
    const body = { resources: { core, search }, rate: core };
    this.#hold(answerFaults('GET /rate_limit', 200, body));
    return { status: 200, headers: this.#limits.headers(by), body };
  }

  /** 304 where the asker has this very answer already; it gives back what the request cost. */
  #unlessKnown(request: RestRequest, response: RestResponse, by: Token): RestResponse {
    if (request.method !== 'GET' || response.status !== 200) return response;
    const etag = `W/"${createHash('sha256').update(JSON.stringify(response.body)).digest('hex')}"`;
    if (request.ifNoneMatch !== etag) return { ...response, headers: { ...response.headers, etag } };
    this.#limits.giveBack(by);
    return { status: 304, headers: { ...this.#limits.headers(by), etag }, body: undefined };
  }

  #hold(faults: readonly string[]): void {
    this.violations.push(...faults);
  }
}

function has(by: Token, right: Right, level: 'read' | 'write'): boolean {
  const held = by.rights[right];
  return held === 'write' || (held !== undefined && level === 'read');
}

function findRoute(method: string, path: string): Found | null {
  for (const [name, route] of Object.entries(ROUTES)) {
    const [routeMethod, template = ''] = name.split(' ');
    const params = routeMethod === method ? match(template, path) : null;
    if (params !== null) return { name, route, params };
  }
  return null;
}

/** A reference's name may hold slashes; all else is one part of the path. */
function match(template: string, path: string): Record<string, string> | null {
  const pattern = template.replaceAll(
    /\{(\w+)\}/g,
    (_, name) => `(?<${name}>${name === 'ref' ? '.+' : '[^/]+'})`,
  );
  const groups = new RegExp(`^${pattern}$`).exec(path);
  if (groups === null) return null;
  return Object.fromEntries(
    Object.entries(groups.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
}

function refused({ status, headers, body }: Refusal, limits: Record<string, string>): RestResponse {
  return { status, headers: { ...limits, ...headers }, body };
}

function page(
  { all }: Extract<Answer, { all: unknown }>,
  address: string,
  query: URLSearchParams,
  headers: Record<string, string>,
): RestResponse {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const number = Number(query.get('page') ?? 1);
  const more = all.length > size * number;
  const next = new URLSearchParams(query);
  next.set('page', String(number + 1));
  const link = more ? { link: `<${address}?${next}>; rel="next"` } : {};
  return {
    status: 200,
    headers: { ...headers, ...link },
    body: all.slice(size * (number - 1), size * number),
  };
}
