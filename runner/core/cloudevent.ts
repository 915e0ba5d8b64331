import { createHash } from 'node:crypto';
import * as z from 'zod';
import { sayFault } from './faultwords.ts';
import type { Problem } from './problem.ts';
import { checkShape } from './shape.ts';
import type { Origin } from './shape.ts';
import { isPrintable } from './text.ts';
import { MAX_NAME, documented, key, moment, typeName } from './values.ts';

const required = z
  .string({ error: 'a text that is not empty' })
  .min(1, { error: 'a text that is not empty' });

/** What CloudEvents 1.0 requires of the structured JSON form (cloudevents.io, json-format section 3). */
export const cloudEventSchema = z.looseObject({
  specversion: documented(
    z.literal('1.0', { error: '"1.0", the version that is read here' }),
    'The version of CloudEvents.',
    '1.0',
  ),
  id: documented(required, 'With source, the event id.', 'A234-1234-1234'),
  source: documented(required, 'With id, the event id.', 'https://example.org/shop'),
  type: documented(typeName, 'What happened.', 'org.example.order.placed'),
  time: key(moment, 'When it happened.', '2026-02-16T09:00:01Z'),
  data: z.unknown().optional().meta({ description: 'The payload; what is no object becomes payload.data.' }),
  data_base64: key(
    z.base64({ error: 'base64' }),
    'A binary payload; becomes payload.data_base64.',
    'aGVsbG8=',
  ),
});

/** Attributes that become envelope keys or the payload; all others are kept beside the payload. */
const MAPPED = new Set(['specversion', 'id', 'type', 'time', 'data', 'data_base64']);

/** Whether a JSON object says it is a CloudEvent. */
export function isCloudEvent(keys: Record<string, unknown>): boolean {
  return Object.hasOwn(keys, 'specversion');
}

/** A CloudEvent as our envelope: `source` and `id` together are the event id, `data` is the payload. */
export function cloudEventEnvelope(
  keys: Record<string, unknown>,
  origin: Origin,
): { envelope: Record<string, unknown> | null; problems: Problem[] } {
  const attributes = Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null));
  const { value: cloud, problems } = checkShape(cloudEventSchema, attributes, origin);
  if (cloud === null) return { envelope: null, problems };
  if (cloud.data !== undefined && cloud.data_base64 !== undefined) {
    return { envelope: null, problems: [twoPayloads(origin)] };
  }
  const envelope = {
    event_id: eventIdOf(cloud.source, cloud.id),
    type: cloud.type,
    ...(cloud.time ? { timestamp: cloud.time } : {}),
    payload: { cloudevent: attributesOf(attributes), ...payloadOf(cloud.data, cloud.data_base64) },
  };
  return { envelope, problems: [] };
}

function attributesOf(keys: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => !MAPPED.has(key)));
}

function payloadOf(data: unknown, base64: string | undefined): Record<string, unknown> {
  if (base64 !== undefined) return { data_base64: base64 };
  if (data === undefined) return {};
  if (typeof data === 'object' && !Array.isArray(data)) return data as Record<string, unknown>;
  return { data };
}

/** CloudEvents promises that `source` and `id` together are unique; a hash keeps that where a plain join would not. */
function eventIdOf(source: string, id: string): string {
  const plain = `${source}#${id}`;
  const joins = !source.includes('#') && !id.includes('#');
  if (joins && plain.length <= MAX_NAME && isPrintable(plain)) return plain;
  const hash = createHash('sha256')
    .update(JSON.stringify([source, id]))
    .digest('hex')
    .slice(0, 24);
  return `cloudevent-${hash}`;
}

function twoPayloads(origin: Origin): Problem {
  return {
    severity: 'error',
    file: origin.file,
    line: origin.spots.find(['data_base64'])?.line,
    at: 'data_base64',
    ...sayFault({ kind: 'two-data' }),
  };
}
