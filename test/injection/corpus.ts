/** The attacks as they lie in `attacks/`, one file for each way in. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const attackSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  language: z.enum(['en', 'ko']),
  /** What of the text persuades; an agent that it does not reach is not persuaded. */
  heard: z.string().min(1),
  /** Exactly as it arrives. */
  text: z.string(),
  /** What a fully persuaded agent does. */
  asks: z.array(z.record(z.string(), z.unknown())),
  ends: z.enum(['done', 'rejected', 'dead', 'unheard', 'any']),
  mustNot: z.string(),
  /** A host was asked for and refused, and the record says which. */
  refused: z.boolean().default(false),
  /** Our own readers of pages and feeds leave it out. */
  unread: z.boolean().default(false),
  /** Of a whole file in the queue. */
  file: z.enum(['json', 'md']).optional(),
  /** Where in a picture. */
  chunk: z.enum(['png-text', 'jpeg-exif', 'jpeg-xmp', 'jpeg-comment']).optional(),
});

export type Attack = z.infer<typeof attackSchema> & { carrier: string };

const folder = join(import.meta.dirname, 'attacks');

/** @param places what `{attacker}`, `{outside}` and `{remote}` stand for */
export async function readCorpus(places: Record<string, string>): Promise<Attack[]> {
  const attacks: Attack[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    const text = await readFile(join(folder, name), 'utf8');
    const carrier = name.replace(/\.yaml$/, '');
    for (const one of parse(text) as unknown[])
      attacks.push({ ...attackSchema.parse(filled(one, places)), carrier });
  }
  return attacks;
}

function filled(value: unknown, places: Record<string, string>): unknown {
  if (typeof value === 'string')
    return value.replaceAll(/\{(attacker|outside|remote)\}/g, (_, name: string) => places[name] ?? '');
  if (Array.isArray(value)) return value.map((item) => filled(item, places));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, places)]));
}
