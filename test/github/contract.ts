import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

/**
 * GitHub's own description of its REST API, as what every request to and every answer of the double is
 * held against. The description is read once a process, and each operation's schema compiled when it is
 * first used: all of it would take a minute.
 */

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: { type?: string };
}

interface Content {
  content?: Record<string, { schema?: { properties?: object } }>;
}

interface Operation {
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: Content & { required?: boolean };
  responses: Record<string, Content | { $ref: string }>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
}

export interface SeenRequest {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: unknown;
}

const require = createRequire(import.meta.url);
const file = (name: string): string => require.resolve(name);
const readJson = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;

let loaded: { description: Description; ajv: Ajv } | undefined;

function load(): { description: Description; ajv: Ajv } {
  if (loaded !== undefined) return loaded;
  // The package's index would read every edition's file, 400 MB of them.
  const description = readJson(file('@octokit/openapi/generated/api.github.com.json')) as Description;
  nullable(description);
  // Not strict: OpenAPI 3.0 has words of its own (`example`, `nullable`), and formats no library knows.
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true, logger: false });
  formats.default(ajv);
  ajv.addSchema(description, 'rest');
  // Without its root, which is all the events at once and would be compiled with the first of them.
  const { definitions } = readJson(file('@octokit/webhooks-schemas/schema.json')) as { definitions: object };
  ajv.addSchema({ definitions }, 'hooks');
  return (loaded = { description, ajv });
}

/** OpenAPI 3.0 lets `nullable` stand beside a reference; to a validator that is an alternative. */
function nullable(schema: object): void {
  for (const part of Object.values(schema)) if (typeof part === 'object' && part !== null) nullable(part);
  if (!('nullable' in schema) || schema.nullable !== true || 'type' in schema) return;
  const { nullable: _, ...rest } = schema;
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, { anyOf: [rest, { type: 'null' }] });
}

/** What is wrong with a request, in words; empty where it is as described. */
export function requestFaults(route: string, seen: SeenRequest): string[] {
  const operation = operationOf(route);
  if (operation === undefined) return [`${route}: GitHub describes no such operation`];
  return [...parameterFaults(route, operation, seen), ...bodyFaults(route, operation, seen.body)];
}

/** What is wrong with an answer, in words. A refusal described without a body has that of any error. */
export function answerFaults(route: string, status: number, body: unknown): string[] {
  const response = operationOf(route)?.responses[status];
  const described = response === undefined ? null : schemaOf(route, status, response);
  if (described === null && status < 400) {
    if (response === undefined) return [`${route}: ${status} is not described`];
    return body === undefined ? [] : [`${route}: ${status} has no body`];
  }
  return faults(`rest#${described ?? '/components/schemas/basic-error'}`, body, `${route} ${status}`);
}

/** What is wrong with a webhook's payload; `name` as in `pull_request$opened`. */
export function payloadFaults(name: string, payload: unknown): string[] {
  return faults(`hooks#/definitions/${encodeURIComponent(name)}`, payload, name);
}

function operationOf(route: string): Operation | undefined {
  const [method = '', path = ''] = route.split(' ');
  return load().description.paths[path]?.[method.toLowerCase()];
}

function parameterFaults(route: string, operation: Operation, { params, query }: SeenRequest): string[] {
  const known = (operation.parameters ?? []).map((entry) => resolved<Parameter>(entry));
  const found: string[] = [];
  for (const { name, in: place, schema, required } of known) {
    const value = place === 'path' ? params[name] : (query.get(name) ?? undefined);
    if (place === 'header') continue;
    if (value === undefined && required === true) found.push(`${route}: ${name} is missing`);
    if (value !== undefined) found.push(...valueFaults(`${route} ${name}`, schema, value));
  }
  const strangers = [...query.keys()].filter((key) => !known.some(({ name }) => name === key));
  return [...found, ...strangers.map((key) => `${route}: no such parameter as ${key}`)];
}

function valueFaults(what: string, schema: { type?: string }, text: string): string[] {
  const numeric = schema.type === 'integer' || schema.type === 'number';
  const check = load().ajv.compile(schema);
  return check(numeric ? Number(text) : text) ? [] : tell(what, check);
}

function bodyFaults(route: string, operation: Operation, body: unknown): string[] {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : [`${route} takes no body`];
  if (body === undefined) return operation.requestBody?.required ? [`${route}: the body is missing`] : [];
  const { properties } = schema;
  const strangers = Object.keys(body as object).filter((key) => properties && !(key in properties));
  return [
    ...strangers.map((key) => `${route}: no such property as ${key}`),
    ...faults(`rest#${pointer(route)}/requestBody/content/application~1json/schema`, body, `${route} body`),
  ];
}

function pointer(route: string): string {
  const [method = '', path = ''] = route.split(' ');
  return `/paths/${encodeURIComponent(path.replaceAll('/', '~1'))}/${method.toLowerCase()}`;
}

/** Where an answer's schema stands in the description; null for one without a body. */
function schemaOf(route: string, status: number, response: Content | { $ref: string }): string | null {
  const place = '$ref' in response ? response.$ref.slice(1) : `${pointer(route)}/responses/${status}`;
  const type = Object.keys(resolved<Content>(response).content ?? {}).find((name) => name.includes('json'));
  return type === undefined ? null : `${place}/content/${type.replaceAll('/', '~1')}/schema`;
}

function resolved<Value>(value: Value | { $ref: string }): Value {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as Value;
  const parts = value.$ref.slice(2).split('/');
  return parts.reduce<unknown>(
    (at, part) => (at as Record<string, unknown>)[part],
    load().description,
  ) as Value;
}

function faults(reference: string, value: unknown, what: string): string[] {
  const check = load().ajv.getSchema(reference);
  if (check === undefined) return [`${what}: no schema at ${reference}`];
  return check(value) ? [] : tell(what, check);
}

/** The first few: one wrong object breaks every alternative of a `oneOf`. */
function tell(what: string, check: ValidateFunction): string[] {
  const errors = check.errors ?? [];
  return errors.slice(0, 8).map(({ instancePath, message, params }) => {
    return `${what}: ${instancePath || 'it'} ${message} ${JSON.stringify(params)}`;
  });
}
