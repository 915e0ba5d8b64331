/** Whether events have to be signed, and whether this machine's runner would sign so that it counts. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { senderOf } from '../../core/senders.ts';
import { principalOf } from '../../git/allowed-keys.ts';
import { openSigner } from '../../git/signing.ts';
import { text } from '../text/index.ts';
import type { Visit } from '../visit.ts';
import type { Check } from './machine.ts';

interface List {
  name: string;
  text: string;
}

export async function checkKeys(seen: Visit): Promise<Check[]> {
  const list = await listOf(seen);
  const key = process.env.STRATA_SIGNING_KEY || null;
  const on: Check =
    list === null
      ? { name: 'signatures', state: 'ok', words: text.doctor.unsigned, mend: null }
      : { name: 'signatures', state: 'ok', words: text.doctor.signed(list.name), mend: null };
  if (key !== null) return [on, await checkKey(key, list, seen)];
  if (list === null) return [on];
  const words = text.doctor.noSigningKey;
  return [on, { name: 'signing key', state: 'absent', words, mend: 'export STRATA_SIGNING_KEY=...' }];
}

/** The operator's own list, else the one that the bus names. */
async function listOf({ view, history }: Visit): Promise<List | null> {
  const own = process.env.STRATA_ALLOWED_SIGNERS;
  if (own) return { name: own, text: await readFile(own, 'utf8') };
  const path = view.tip.config.senders.signers;
  const entry = path === null ? null : await history.entry(path);
  return path === null ? null : { name: path, text: (entry && (await history.text(entry.oid))) ?? '' };
}

/** A key is of use where it signs, the list knows it, and its name is a runner's. */
async function checkKey(key: string, list: List | null, { view }: Visit): Promise<Check> {
  const fault = (words: string): Check => ({ name: 'signing key', state: 'missing', words, mend: MEND });
  const ok = (words: string): Check => ({ name: 'signing key', state: 'ok', words, mend: null });
  const folder = await mkdtemp(join(tmpdir(), 'strata-doctor-'));
  try {
    const signature = await (await openSigner(key)).sign(Buffer.from('strata doctor\n'));
    if (list === null || signature === null) return ok(text.doctor.signs(key));
    const principal = await principalOf(list.text, signature, folder);
    if (principal === null) return fault(text.doctor.keyNotListed(key, list.name));
    const { runners } = view.tip.config.senders;
    return senderOf(principal, PROBE, runners) === principal
      ? fault(text.doctor.keyNoRunner(principal, runners.join(', ')))
      : ok(text.doctor.signsAs(key, principal));
  } catch (error) {
    return fault((error as Error).message);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const MEND = 'docs/senders.md';
/** What only a runner's commit may say. */
const PROBE = 'a probe\n\nStrata-Agent: probe\n';
