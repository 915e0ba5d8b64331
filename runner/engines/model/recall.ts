/** What an agent remembers, as a model is told it: data like everything else, under a bound of tokens. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asData } from '../../core/outside.ts';
import { tokensIn } from '../../core/usage.ts';
import type { EngineRun, ModelTask } from '../engine.ts';
import { contentOf, textOf } from './files.ts';

/** Empty where there is nothing to remember. */
export async function recall(
  { workdir }: EngineRun,
  { memory }: ModelTask,
  nonce: string,
): Promise<string[]> {
  const turns = memory.turns.map(({ event, at, said, reply }) =>
    asData(JSON.stringify({ at, said, you_replied: reply }, null, 2), { source: event, kind: 'turn', nonce }),
  );
  const room = memory.tokens - turns.reduce((sum, turn) => sum + tokensIn(turn), 0);
  const files = memory.folder === null ? [] : await filesOf(workdir, memory.folder, room);
  return [
    ...(files.length > 0 ? ['What you noted in earlier runs:'] : []),
    ...files.map(({ path, text }) => asData(text, { source: path, kind: 'memory', nonce })),
    ...(turns.length > 0 ? ['What was said before in this conversation, the oldest first:'] : []),
    ...turns,
  ];
}

/** In the order of their names, as far as they fit; the rest can be read with the tool. */
async function filesOf(
  workdir: string,
  folder: string,
  tokens: number,
): Promise<{ path: string; text: string }[]> {
  const names = await readdir(join(workdir, folder)).catch(() => []);
  const paths = names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
  const found: { path: string; text: string }[] = [];
  let left = tokens;
  for (const path of paths.sort()) {
    const bytes = await contentOf(workdir, path, MOST_BYTES);
    const text = bytes && textOf(bytes);
    if (text === null || tokensIn(text) > left) continue;
    left -= tokensIn(text);
    found.push({ path, text });
  }
  return found;
}

const MOST_BYTES = 1024 * 1024;
