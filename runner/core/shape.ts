import type { z } from 'zod';
import { sayFault } from './faultwords.ts';
import { nearestTo } from './nearest.ts';
import { glimpse } from './glimpse.ts';
import type { Problem } from './problem.ts';
import { showPath } from './spots.ts';
import type { KeyPath, Spots } from './spots.ts';

/** What is known of a document when its values are checked. */
export interface Origin {
  file: string;
  spots: Spots;
}

export type Shaped<Value> = { value: Value; problems: [] } | { value: null; problems: Problem[] };

/**
 * Checks a document against a schema and tells every fault it has. A schema's message says what was
 * expected; an `examples` entry in the key's metadata becomes the fix, so that the documentation in
 * the JSON Schema and the messages cannot drift apart.
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  origin: Origin,
): Shaped<z.output<Schema>> {
  const parsed = schema.safeParse(data, { error: expectedKind });
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = faultsOf(parsed.error).map((fault) => faultProblem(fault, schema, data, origin));
  return { value: null, problems: problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)) };
}

/** Paths of all values that do not fit the schema. */
export function faultyPaths(schema: z.ZodType, data: unknown): KeyPath[] {
  const parsed = schema.safeParse(data);
  return parsed.success ? [] : faultsOf(parsed.error).map(({ path }) => path);
}

interface Fault {
  path: KeyPath;
  expected: string;
}

type Issue = z.core.$ZodIssue;

/** For the few schemas that say nothing themselves. */
function expectedKind(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  return KINDS[String(issue.expected)];
}

const KINDS: Record<string, string> = {
  object: 'a map of keys',
  record: 'a map of keys',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) => issueFaults(issue, []));
}

/** A union's fault is told by the one alternative that fits the kind of the value, where there is one. */
function issueFaults(issue: Issue, above: KeyPath): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const close = issue.errors.filter((issues) => !issues.some(isOfOtherKind));
    const [only, ...others] = close;
    if (only && others.length === 0) return only.flatMap((inner) => issueFaults(inner, path));
  }
  return [{ path, expected: issue.message }];
}

function isOfOtherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((issues) => issues.some(isOfOtherKind));
  return issue.code === 'invalid_type';
}

function faultProblem({ path, expected }: Fault, schema: z.ZodType, data: unknown, origin: Origin): Problem {
  const spot = origin.spots.find(path);
  const value = valueAt(data, path);
  return {
    severity: 'error',
    file: origin.file,
    line: spot?.line,
    column: spot?.column,
    at: showPath(path) || undefined,
    ...sayFault({
      kind: 'misfit',
      value: value === undefined ? null : glimpse(value),
      expected,
      example: exampleFor(schema, path, origin.file),
    }),
  };
}

/** A note on a key that means nothing here, with the key that was likely meant. */
export function unknownKey(
  path: KeyPath,
  known: readonly string[],
  inPayload: boolean,
  origin: Origin,
): Problem {
  const spot = origin.spots.find(path);
  const near = nearestTo(String(path.at(-1)), known);
  return {
    severity: 'note',
    file: origin.file,
    line: spot?.line,
    column: spot?.column,
    at: showPath(path),
    ...sayFault({ kind: 'unknown-key', inPayload, near }),
  };
}

/** The keys of an object schema, as written in a file. */
export function schemaKeys(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape);
}

function valueAt(data: unknown, path: KeyPath): unknown {
  let value: unknown = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

/** The example of the innermost key on the way that has one. */
function exampleFor(schema: z.ZodType, path: KeyPath, file: string): string | null {
  let found: string | null = null;
  let at: z.ZodType | undefined = schema;
  for (const part of path) {
    at = at && partOf(at, part);
    const examples = at?.meta()?.['examples'];
    if (!Array.isArray(examples) || examples.length === 0) continue;
    const example: unknown = examples[0];
    found = written(String(part), example, file);
  }
  return found;
}

function written(key: string, example: unknown, file: string): string {
  if (/\.json$/i.test(file)) return `${JSON.stringify(key)}: ${JSON.stringify(example)}`;
  return `${key}: ${typeof example === 'string' ? example : JSON.stringify(example)}`;
}

/** The insides of a zod schema that this file looks through. */
interface Inside {
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
  element?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<PropertyKey, z.ZodType>;
}

/** Looks through defaults, transforms and unions to the first object, list or record. */
function insideOf(schema: z.ZodType): Inside {
  const inside = schema.def as unknown as Inside;
  const wrapped = inside.innerType ?? inside.in;
  if (wrapped) return insideOf(wrapped);
  for (const option of inside.options ?? []) {
    const found = insideOf(option);
    if (found.shape ?? found.valueType) return found;
  }
  return inside;
}

function partOf(schema: z.ZodType, part: PropertyKey): z.ZodType | undefined {
  const { shape, element, valueType } = insideOf(schema);
  if (shape) return Object.hasOwn(shape, part) ? shape[part] : undefined;
  return element ?? valueType;
}

/**
 * Notes on every key, at any depth, that the schema does not know.
 *
 * @param silent keys at the top that are known to others and need no note
 */
export function unknownKeys(
  schema: z.ZodType,
  data: unknown,
  origin: Origin,
  silent: ReadonlySet<string> = new Set(),
  path: KeyPath = [],
): Problem[] {
  if (Array.isArray(data)) {
    return data.flatMap((item, index) => {
      const element = insideOf(schema).element ?? schema;
      return unknownKeys(element, item, origin, silent, [...path, index]);
    });
  }
  if (typeof data !== 'object' || data === null) return [];
  const { shape } = insideOf(schema);
  return Object.entries(data).flatMap(([key, value]) => {
    const part = partOf(schema, key);
    if (part) return unknownKeys(part, value, origin, silent, [...path, key]);
    if (!shape || (path.length === 0 && silent.has(key))) return [];
    return [unknownKey([...path, key], Object.keys(shape), false, origin)];
  });
}

/** More faults than anybody mends in one go; the rest is counted. */
const MAX_PROBLEMS = 100;

/** At most 100 problems, errors before notes where some must go. */
export function bounded(problems: Problem[], file: string): Problem[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const notes = problems.filter(({ severity }) => severity === 'note');
  const shown = [...errors, ...notes].slice(0, MAX_PROBLEMS);
  const left = problems.length - shown.length;
  return [...shown, { severity: 'note', file, ...sayFault({ kind: 'more-problems', left }) }];
}

/** The document without keys that have no value: an empty key counts as left out. */
export function withoutEmpty(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutEmpty);
  if (typeof data !== 'object' || data === null) return data;
  const filled = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(filled.map(([key, value]) => [key, withoutEmpty(value)]));
}
