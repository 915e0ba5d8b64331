/**
 * Who brought what is pending. Without keys nobody is asked, and every sender is null: whoever may push
 * may ask. With keys an event counts only where an allowed key signed the commit that brought it.
 */
import { readFile } from 'node:fs/promises';
import type { StrataEvent } from '../core/event.ts';
import { sayFault } from '../core/faultwords.ts';
import type { Problem } from '../core/problem.ts';
import { rulesWithoutSignatures, senderOf, type Stranger } from '../core/senders.ts';
import type { Tip } from '../core/view.ts';
import { AllowedKeys, type KeyList, type Verdict } from './allowed-keys.ts';
import { Bringers, keyOf, type Bringer } from './bringers.ts';
import type { ObjectReader } from './database.ts';
import type { Oid } from './objects.ts';
import { RemoteError, type Remote } from './remote.ts';
import { CONFIG_FILE } from './tip.ts';
import { findEntry } from './tree.ts';

/** The operator's part in who may ask. */
export interface Trust {
  /** The runner's own list of keys: what no push can change. Null: what `strata.yaml` names counts. */
  file: string | null;
  /** Where lists are kept for git to read. */
  folder: string;
}

/** Whom to believe at one tip; a problem where that cannot be told. */
type Root = KeyList | Problem | null;

/** Goes into the bus, where a path of the runner's machine would tell readers nothing and strangers something. */
const OWN_LIST = "the runner's own list";

export class Provenance {
  readonly #remote: Remote;
  readonly #trust: Trust | null;
  readonly #bringers: Bringers;
  #keys: { list: KeyList; allowed: AllowedKeys } | null = null;
  #last: { from: Tip; keys: AllowedKeys | null; tip: Tip } | null = null;
  /** One object for an event for as long as its sender is the same: others hang on it what they know. */
  readonly #vouched = new Map<string, { from: StrataEvent; event: StrataEvent }>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(remote: Remote, trust: Trust | null) {
    this.#remote = remote;
    this.#trust = trust;
    this.#bringers = new Bringers(remote);
  }

  /** The tip with the senders of its events, and without those that nobody vouches for. */
  vouch(from: Tip): Promise<Tip> {
    // One after the other: two that fetch history at once would stand in each other's way.
    const turn = this.#turn.then(() => this.#vouchNow(from));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #vouchNow(from: Tip): Promise<Tip> {
    const root = await this.#rootAt(from);
    const keys = root !== null && 'text' in root ? await this.#keysOf(root) : null;
    if (this.#last?.from === from && this.#last.keys === keys) return this.#last.tip;
    const tip = keys === null ? withoutKeys(from, root as Problem | null) : await this.#withKeys(from, keys);
    this.#last = { from, keys, tip };
    return tip;
  }

  async #rootAt(from: Tip): Promise<Root> {
    const file = this.#trust?.file ?? null;
    const root = await keyListAt(from, this.#remote.objects, file === null ? null : { name: OWN_LIST, file });
    // Nobody can be asked about a key where there is no place to keep the list.
    return root !== null && this.#trust === null ? noKeysAt(from.config.senders.signers!) : root;
  }

  async #keysOf(list: KeyList): Promise<AllowedKeys> {
    if (this.#keys?.list.text === list.text && this.#keys.list.name === list.name) return this.#keys.allowed;
    const allowed = await AllowedKeys.open(list, this.#remote.objects, this.#trust!.folder);
    this.#keys = { list, allowed };
    return allowed;
  }

  async #withKeys(from: Tip, keys: AllowedKeys): Promise<Tip> {
    const bringers = await this.#bringers.find(from.commit, from.events);
    const commits = [...bringers.values()].flatMap((one) => ('commit' in one ? [one.commit] : []));
    const verdicts = await keys.verdicts(commits);
    const events: StrataEvent[] = [];
    const strangers: Stranger[] = [];
    for (const event of from.events) {
      const bringer = bringers.get(keyOf(event))!;
      const verdict = verdictOn(bringer, verdicts);
      if ('why' in verdict) strangers.push(await this.#stranger(event, bringer, verdict.why, keys.name));
      else events.push(await this.#eventBy(event, verdict, (bringer as { commit: Oid }).commit, from));
    }
    const pending = new Set(events.map(keyOf));
    for (const key of this.#vouched.keys()) if (!pending.has(key)) this.#vouched.delete(key);
    return { ...from, signed: true, events, strangers };
  }

  async #eventBy(
    from: StrataEvent,
    { principal }: { principal: string },
    commit: Oid,
    { config }: Tip,
  ): Promise<StrataEvent> {
    const { message } = await this.#remote.objects.commit(commit);
    const sender = senderOf(principal, message, config.senders.runners);
    const known = this.#vouched.get(keyOf(from));
    if (known?.from === from && known.event.sender === sender) return known.event;
    const event = { ...from, sender };
    this.#vouched.set(keyOf(from), { from, event });
    return event;
  }

  async #stranger(
    { path, blob }: StrataEvent,
    bringer: Bringer,
    why: string,
    list: string,
  ): Promise<Stranger> {
    const commit = 'commit' in bringer ? bringer.commit.slice(0, 12) : null;
    const problem: Problem = {
      severity: 'error',
      file: path,
      ...sayFault({ kind: 'unsigned', commit, why, list }),
    };
    return { path, blob, problem };
  }
}

function verdictOn(bringer: Bringer, verdicts: ReadonlyMap<Oid, Verdict>): Verdict {
  if ('commit' in bringer) return verdicts.get(bringer.commit)!;
  return { why: `history ends at ${bringer.ended.slice(0, 12)}, before the commit that brought it` };
}

function withoutKeys(from: Tip, fault: Problem | null): Tip {
  if (fault !== null) return { ...from, signed: true, problems: [...from.problems, fault] };
  const faults = rulesWithoutSignatures(from.config.senders, CONFIG_FILE);
  return faults.length === 0 ? from : { ...from, problems: [...from.problems, ...faults] };
}

/** The operator's own list, else the one that the bus names. */
export async function keyListAt(
  { tree, config }: Tip,
  objects: ObjectReader,
  own: { name: string; file: string } | null,
): Promise<Root> {
  if (own !== null) return { name: own.name, text: await readKeys(own.file) };
  const path = config.senders.signers;
  if (path === null) return null;
  const entry = await findEntry(objects, tree, path);
  const object = entry ? await objects.read(entry.oid) : null;
  const text = object?.type === 'blob' ? object.bytes.toString('utf8') : '';
  return holdsKeys(text) ? { name: path, text } : noKeysAt(path);
}

/** The operator's list. A list that cannot be read turns nobody away: all wait for it. */
export async function readKeys(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw unusable(`the list of allowed keys cannot be read: ${error.message}`);
  });
  if (!holdsKeys(text)) throw unusable(`${file} holds no allowed key; each line is a name and a public key`);
  return text;
}

function unusable(words: string): RemoteError {
  return new RemoteError({ kind: 'local', words });
}

/** Whether any line names somebody and a public key, as ssh-keygen's allowed signers do. */
function holdsKeys(text: string): boolean {
  return text
    .split('\n')
    .some((line) => /^[^#\s]\S*\s.*\b(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[\w@.-]+\s+AAAA[\w+/=]+/.test(line));
}

function noKeysAt(path: string): Problem {
  return {
    severity: 'error',
    file: CONFIG_FILE,
    at: 'senders.signers',
    ...sayFault({ kind: 'no-allowed-key', path }),
  };
}
