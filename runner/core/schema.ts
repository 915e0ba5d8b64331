import * as z from 'zod';
import { FOREIGN_KEYS, agentSchema } from './agentschema.ts';
import { cloudEventSchema } from './cloudevent.ts';
import { RESERVED_KEYS, configSchema } from './configschema.ts';
import { envelopeSchema } from './eventschema.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = Record<string, unknown>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The JSON Schemas of the formats, by file name under `docs/schemas/`: made from the very schemas
 * that read the files, so that an editor says what the runner would say. Rules that JSON Schema
 * cannot state (a path that stays inside the repository, a date that exists) are the runner's alone.
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  return {
    'event.schema.json': eventSchema(),
    'event-front-matter.schema.json': document('The front matter of a Strata event in markdown', {
      ...describeInput(envelopeSchema),
      additionalProperties: true,
    }),
    'agent.schema.json': document('The front matter of a Strata agent', agentFrontMatter()),
    'strata.schema.json': document('strata.yaml', configDocument()),
  };
}

function document(title: string, schema: JsonSchema): JsonSchema {
  return { $schema: DIALECT, title, ...schema };
}

/** An event in JSON is our envelope or, where it says `specversion`, a CloudEvent. */
function eventSchema(): JsonSchema {
  return document('A Strata event in JSON', {
    type: 'object',
    if: { required: ['specversion'] },
    // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema's own word; nothing awaits this
    then: describeInput(cloudEventSchema),
    else: describeInput(envelopeSchema),
  });
}

/** Keys that other tools read are allowed, and any other: the runner only notes it. */
function agentFrontMatter(): JsonSchema {
  const schema = describeInput(agentSchema);
  const foreign = [...FOREIGN_KEYS].map((name) => [name, { description: 'Read by other tools.' }] as const);
  return { ...schema, properties: { ...(schema['properties'] as object), ...Object.fromEntries(foreign) } };
}

/** An editor should mark what the runner would note as unknown: most often a slip of the pen. */
function configDocument(): JsonSchema {
  const schema = describeInput(configSchema, true);
  const reserved = [...RESERVED_KEYS].map((name) => [name, { description: 'Kept as it is.' }] as const);
  return { ...schema, properties: { ...(schema['properties'] as object), ...Object.fromEntries(reserved) } };
}

/** The schema of what a person writes, before defaults and transforms. */
function describeInput(schema: z.ZodType, closed = false): JsonSchema {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // zod leaves the examples of transformed values out, taking them for examples of the result.
      const examples = z.globalRegistry.get(zodSchema)?.['examples'];
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      if (closed && jsonSchema.properties) jsonSchema.additionalProperties = false;
    },
  });
  return described;
}
