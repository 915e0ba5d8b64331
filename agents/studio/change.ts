import type { ProposalDraft, ProposedEvent } from '@97layer/strata/agent';
import { setFrontMatter, type Folder, type LoggedEvent } from '@97layer/strata/tools';
import { mappingIn, mappingsIn, neededText, type Payload } from './payload.ts';

/** One value in a file's front matter that is to be another one, and why. */
export interface Change {
  path: string;
  /** From the top of the front matter to the value; `-` as the last one adds it to a list. */
  keys: (string | number)[];
  value: string | number | boolean;
  /** For the person who decides. */
  why: string;
}

/** Asks for a change in a run of its own: a proposal is one whole, and a report must not wait with it. */
export function changeEvent(type: string, change: Change): ProposedEvent {
  return { type, payload: { ...change }, files: [change.path] };
}

/** Makes a change that was asked for. */
export async function makeChange(payload: Payload, folder: Folder): Promise<ProposalDraft> {
  const path = neededText(payload, 'path');
  const why = neededText(payload, 'why');
  const text = await folder.text(path);
  if (text === null) throw new Error(`There is no file at ${path}.`);
  const content = await setFrontMatter(text, keysIn(payload), valueIn(payload)).catch((error: Error) => {
    throw new Error(`${path} was not changed: ${error.message}.`);
  });
  return { files: [{ path, content }], reply: why };
}

/**
 * On `refinement_needed` about a change that waits: it is made once more, on its file as that is by now. What
 * people remark is theirs to say in any words, so it takes a model.
 */
export async function makeAgain(
  payload: Payload,
  make: (asked: Payload) => Promise<ProposalDraft>,
): Promise<ProposalDraft> {
  if (mappingsIn(payload, 'remarks').length === 0)
    return make(mappingIn(mappingIn(payload, 'cause'), 'payload'));
  return {
    reply: 'Without a model I cannot follow remarks: merge this, reject it, or change it on its branch.',
  };
}

function keysIn(payload: Payload): (string | number)[] {
  const given: unknown = payload['keys'];
  const isKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number';
  if (!Array.isArray(given) || given.length === 0 || !given.every(isKey))
    throw new Error('The event\'s payload has no "keys": a list of names that lead to the value.');
  return given;
}

function valueIn(payload: Payload): Change['value'] {
  const value = payload['value'];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error('The event\'s payload has no "value": a text, a number, true or false.');
}

/** Changes that nobody was asked for yet: what waits as a draft, or was refused, is not proposed again. */
export function notAskedYet(
  changes: readonly Change[],
  events: readonly LoggedEvent[],
  type: string,
): Change[] {
  const said = (one: Payload) => JSON.stringify([one['path'], one['keys'], one['value']]);
  const asked = new Set(events.filter((event) => event.type === type).map(({ payload }) => said(payload)));
  return changes.filter((change) => !asked.has(said({ ...change })));
}
