/** Whether events have to be signed, and whether this machine's runner would sign so that it counts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { senderOf } from '../../core/senders.ts';
import { principalOf, type KeyList } from '../../git/allowed-keys.ts';
import { keyListAt } from '../../git/provenance.ts';
import { openSigner, SigningError } from '../../git/signing.ts';
import { text } from '../text/index.ts';
import { reasons } from '../text/reasons.ts';
import type { Visit } from '../visit.ts';
import type { Check } from './machine.ts';

export async function checkKeys(seen: Visit): Promise<Check[]> {
  const own = process.env.STRATA_ALLOWED_SIGNERS || null;
  const { view, connection } = seen;
  const ownList = own === null ? null : { name: own, file: own };
  const list = await keyListAt(view.tip, connection.bus.remote.objects, ownList);
  // That a list holds no key is told with the other problems of the bus.
  if (list !== null && !('text' in list)) return [];
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

/** A key is of use where it signs, the list knows it, and its name is a runner's. */
async function checkKey(key: string, list: KeyList | null, { view }: Visit): Promise<Check> {
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
    return fault(error instanceof SigningError ? reasons.unsigned(error.why) : (error as Error).message);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const MEND = 'docs/senders.md';
/** What only a runner's commit may say. */
const PROBE = 'a probe\n\nStrata-Agent: probe\n';
