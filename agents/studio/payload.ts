import { isMapping } from '@97layer/strata/tools';

/** An event's payload: from people and other agents, so every key may be missing or of another kind. */
export type Payload = Record<string, unknown>;

/** The text under a key, trimmed; null where there is none. */
export function textIn(payload: Payload, key: string): string | null {
  const value = payload[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The text under a key that an agent cannot do without. */
export function neededText(payload: Payload, key: string): string {
  const text = textIn(payload, key);
  if (text === null) throw new Error(`The event's payload has no "${key}".`);
  return text;
}

/** The finite number under a key, also where it came as text. */
export function numberIn(payload: Payload, key: string): number | null {
  const value = payload[key];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** The texts in a list under a key, or the one text. */
export function textsIn(payload: Payload, key: string): string[] {
  const value = payload[key];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** The mapping under a key; empty where there is none. */
export function mappingIn(payload: Payload, key: string): Payload {
  const value = payload[key];
  return isMapping(value) ? value : {};
}

/** The mappings in a list under a key. */
export function mappingsIn(payload: Payload, key: string): Payload[] {
  const value = payload[key];
  return Array.isArray(value) ? value.filter(isMapping) : [];
}
