import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAgent } from '../../runner/core/agent.ts';
import { parseConfig } from '../../runner/core/config.ts';
import { parseEvent } from '../../runner/core/event.ts';
import { jsonSchemas } from '../../runner/core/schema.ts';
import type { JsonSchema } from '../../runner/core/schema.ts';
import { bytes } from './fixtures/read.ts';

const DOCS = join(import.meta.dirname, '../../docs');

const schemas = jsonSchemas();

/** Names of a schema's own keys, and of those in the maps right below it. */
function keysOf(schema: JsonSchema | undefined): string[] {
  return Object.keys((schema?.['properties'] ?? {}) as object);
}

describe('docs/schemas holds what the code generates', () => {
  it('no file more, no file less', () => {
    expect(readdirSync(join(DOCS, 'schemas')).sort()).toEqual(Object.keys(schemas).sort());
  });

  it.each(Object.keys(schemas))('%s', (name) => {
    // After a change of a format: `npm run build && node scripts/schemas.mjs`.
    expect(JSON.parse(readFileSync(join(DOCS, 'schemas', name), 'utf8'))).toEqual(schemas[name]);
  });

  it.each(Object.entries(schemas))('%s is of draft 2020-12 and says what it is for', (_name, schema) => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['title']).toBeTruthy();
    expect(schema['type']).toBe('object');
  });
});

describe('the schemas describe what a person writes', () => {
  it('an event: the envelope, or a CloudEvent where it says so', () => {
    const schema = schemas['event.schema.json'] as Record<'if' | 'then' | 'else', JsonSchema>;
    expect(schema.if).toEqual({ required: ['specversion'] });
    expect(schema.then['required']).toEqual(['specversion', 'id', 'source', 'type']);
    expect(keysOf(schema.else)).toContain('event_id');
    expect(schema.else['required']).toBeUndefined();
  });

  it('front matter may hold other keys', () => {
    expect(schemas['event-front-matter.schema.json']?.['additionalProperties']).toBe(true);
    expect(schemas['agent.schema.json']?.['additionalProperties']).toBeUndefined();
    expect(keysOf(schemas['agent.schema.json'])).toContain('permissionMode');
  });

  it('strata.yaml: an editor marks unknown keys, at any depth', () => {
    const schema = schemas['strata.schema.json'] as { properties: Record<string, JsonSchema> } & JsonSchema;
    expect(schema['additionalProperties']).toBe(false);
    expect(schema.properties['paths']?.['additionalProperties']).toBe(false);
    expect(schema['required']).toBeUndefined();
  });

  it('every key has its words', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      const parts = [schema, schema['then'], schema['else']] as (JsonSchema | undefined)[];
      for (const part of parts) {
        for (const [key, value] of Object.entries(
          (part?.['properties'] ?? {}) as Record<string, JsonSchema>,
        )) {
          expect(value['description'], `${name}: ${key}`).toBeTruthy();
        }
      }
    }
  });
});

/** The first example of a page. */
function example(page: string, language = ''): Uint8Array {
  const text = readFileSync(join(DOCS, page), 'utf8');
  const found = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(text);
  if (!found?.[1]) throw new Error(`no example in ${page}`);
  return bytes(found[1]);
}

describe('the examples of the pages are right', () => {
  const settings = { eventsFolder: 'queue/events', defaultType: 'idea' };
  const readEvent = (name: string, content: Uint8Array) =>
    parseEvent({ path: `queue/events/${name}`, blob: 'ab12', bytes: content }, settings);

  it('docs/events.md: both forms are the same event', () => {
    const markdown = readEvent('x.md', example('events.md'));
    const json = readEvent('x.json', example('events.md', 'json'));
    expect([...markdown.problems, ...json.problems]).toEqual([]);
    expect(markdown.event?.type).toBe('trend_detected');
    expect(json.event?.payload).toEqual(markdown.event?.payload);
  });

  it('docs/agents.md', () => {
    const source = { path: 'agents/ralph/AGENT.md', blob: 'ab12', bytes: example('agents.md') };
    const { agent, problems } = parseAgent(source, { agentsFolder: 'agents' });
    expect(problems).toEqual([]);
    expect(agent?.emits).toEqual(['quality_approved', 'refinement_needed']);
  });

  it('docs/strata-yaml.md', () => {
    const { config, problems } = parseConfig({
      path: 'strata.yaml',
      bytes: example('strata-yaml.md', 'yaml'),
    });
    expect(problems).toEqual([]);
    expect(Object.keys(config.sources)).toEqual(['youtube', 'news']);
  });
});

describe('the pages name every key', () => {
  const page = (name: string) => readFileSync(join(DOCS, name), 'utf8');

  it('docs/events.md', () => {
    for (const key of keysOf(schemas['event-front-matter.schema.json'])) {
      expect(page('events.md')).toContain(`| \`${key}\``);
    }
  });

  it('docs/agents.md', () => {
    const foreign = page('agents.md').split('## Claude Code')[1];
    const own = keysOf(schemas['agent.schema.json']).filter((key) => !foreign?.includes(`\`${key}\``));
    expect(own).toContain('writes');
    for (const key of own) expect(page('agents.md')).toContain(`| \`${key}\``);
  });

  it('docs/strata-yaml.md', () => {
    const { properties } = schemas['strata.schema.json'] as { properties: Record<string, JsonSchema> };
    for (const [key, value] of Object.entries(properties)) {
      expect(page('strata-yaml.md')).toContain(`\`${key}`);
      for (const inner of keysOf(value)) expect(page('strata-yaml.md')).toContain(`| \`${key}.${inner}\``);
    }
  });
});
