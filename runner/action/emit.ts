/** `mode: emit`: one event from a workflow's form, committed as `strata emit` does it. */
import { setOutput } from '@actions/core';
import { fromEnvelope, landEvent } from '../cli/emitting.ts';
import type { Connection } from '../connect.ts';
import { WrongInput, type Inputs } from './inputs.ts';
import { tell } from './words.ts';

export async function emit(
  { bus }: Connection,
  { event: said }: Inputs,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (said.type === '') throw new WrongInput('type: name the type of the event');
  const actor = env['GITHUB_ACTOR'] ?? '';
  const by = actor === '' ? bus.committer : { name: actor, email: `${actor}@users.noreply.github.com` };
  const sender = actor === '' ? null : `github:${actor}`;
  const wanted = fromEnvelope({
    type: said.type,
    timestamp: new Date().toISOString(),
    payload: readPayload(said.payload),
    next_agent: said.to === '' ? undefined : said.to,
  });
  const { event, commit } = await landEvent({ bus, by }, wanted, `event: ${said.type}`, sender);
  tell('✓', `${event.id} as ${event.path}, ${commit.slice(0, 10)}`);
  setOutput('event', event.id);
}

function readPayload(said: string): object {
  if (said.trim() === '') return {};
  let value: unknown = null;
  try {
    value = JSON.parse(said);
  } catch {
    // Told below, like any other text that is no object.
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WrongInput(`payload: ${JSON.stringify(said.slice(0, 40))} is not a JSON object`);
  return value;
}
