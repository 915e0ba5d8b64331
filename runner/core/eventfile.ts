import { cloudEventEnvelope, isCloudEvent } from './cloudevent.ts';
import { findConflict } from './conflict.ts';
import { envelopeSchema } from './eventschema.ts';
import { sayFault } from './faultwords.ts';
import { glimpse } from './glimpse.ts';
import { readFrontMatter } from './frontmatter.ts';
import { parseJson } from './json.ts';
import { hasErrors } from './problem.ts';
import type { Problem } from './problem.ts';
import { schemaKeys, unknownKey } from './shape.ts';
import type { Origin } from './shape.ts';
import { Spots } from './spots.ts';
import { decodeText, withPlainLineEnds } from './text.ts';

/** A file under the events folder, as git holds it. */
export interface EventSource {
  /** Path in the bus. */
  path: string;
  /** The file's git object id, hexadecimal. */
  blob: string;
  bytes: Uint8Array;
}

const ENVELOPE_KEYS = schemaKeys(envelopeSchema);

/**
 * What an event's file says, in whichever of the formats: the envelope, not yet checked.
 *
 * @param cap most bytes the file may hold; 1 MiB where left out
 */
export function readEventFile(source: EventSource, cap?: number): Draft {
  return /\.json$/i.test(source.path) ? readJson(source, cap) : readMarkdown(source, cap);
}

/** What the file says, before its values are checked. */
export interface Draft {
  envelope: Record<string, unknown> | null;
  problems: Problem[];
  origin: Origin;
}

function readJson(source: EventSource, cap: number | undefined): Draft {
  const file = source.path;
  const decoded = decodeText(source.bytes, file, cap);
  if (decoded.problem)
    return { envelope: null, problems: [decoded.problem], origin: { file, spots: new Spots() } };

  const conflict = findConflict(withPlainLineEnds(decoded.text), file);
  if (conflict) return { envelope: null, problems: [conflict], origin: { file, spots: new Spots() } };
  const { data, spots, problems } = parseJson(decoded.text, file);
  const origin = { file, spots };
  if (data === undefined) return { envelope: null, problems, origin };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    problems.push({
      severity: 'error',
      file,
      line: 1,
      ...sayFault({ kind: 'no-event', value: glimpse(data) }),
    });
    return { envelope: null, problems, origin };
  }
  const keys = data as Record<string, unknown>;
  if (isCloudEvent(keys)) {
    const cloud = cloudEventEnvelope(keys, origin);
    return { envelope: cloud.envelope, problems: [...problems, ...cloud.problems], origin };
  }
  const gathered = gatherPayload(keys, origin, 'json');
  return { envelope: gathered.envelope, problems: [...problems, ...gathered.problems], origin };
}

function readMarkdown(source: EventSource, cap: number | undefined): Draft {
  const file = source.path;
  const read = readFrontMatter(source.bytes, file, { cap });
  const origin = { file, spots: read.spots };
  if (hasErrors(read.problems)) return { envelope: null, problems: read.problems, origin };

  const { envelope, problems } = gatherPayload(read.data, origin, 'markdown');
  if (isMap(envelope['payload'])) setBody(envelope['payload'], read.body, origin, problems);
  return { envelope, problems: [...read.problems, ...problems], origin };
}

/** Keys that are not the envelope's join the payload; what `payload` itself says counts first. */
function gatherPayload(
  keys: Record<string, unknown>,
  origin: Origin,
  format: 'json' | 'markdown',
): { envelope: Record<string, unknown>; problems: Problem[] } {
  const problems: Problem[] = [];
  const envelope: Record<string, unknown> = {};
  const loose: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(keys)) {
    if (ENVELOPE_KEYS.includes(key)) {
      if (value !== null) envelope[key] = value;
    } else {
      loose[key] = value;
      if (format === 'json') problems.push(unknownKey([key], ENVELOPE_KEYS, true, origin));
    }
  }
  const payload = envelope['payload'];
  if (payload === undefined || isMap(payload)) envelope['payload'] = { ...loose, ...payload };
  return { envelope, problems };
}

/** The text below the front matter is `payload.body`, without the blank lines around it. */
function setBody(payload: Record<string, unknown>, text: string, origin: Origin, problems: Problem[]): void {
  const body = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  if (payload['body'] !== undefined && body === '') return;
  if (payload['body'] !== undefined) {
    problems.push({
      severity: 'note',
      file: origin.file,
      line: (origin.spots.find(['body']) ?? origin.spots.find(['payload', 'body']))?.line,
      at: 'body',
      ...sayFault({ kind: 'two-bodies' }),
    });
  }
  payload['body'] = body;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
