/** Whose signatures count: git verifies a commit against a list of keys as `ssh-keygen` reads it. */
import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { tryGit, type GitResult } from './command.ts';
import type { ObjectStore } from './database.ts';
import type { Oid } from './objects.ts';
import { RemoteError } from './remote.ts';

/** What a signature is for, so that none that was made for something else counts. */
export const SIGNATURE_NAMESPACE = 'git';

/** A list of keys: of the operator's own, or of the bus. */
export interface KeyList {
  /** For people: where it is kept. */
  name: string;
  text: string;
}

/** Who signed a commit, or why nobody did who counts, as the end of a sentence about it. */
export type Verdict = { principal: string } | { why: string };

const UNFIT = 'its signature does not fit it';

/** What git says where it could not look at a signature, whatever that is. */
const MACHINE_FAULT = /cannot run|could not create temporary file|failed writing detached signature/;

/** Of one list; whoever changes the list asks a new one. */
export class AllowedKeys {
  readonly name: string;
  readonly #objects: ObjectStore;
  readonly #file: string;
  readonly #verdicts = new Map<Oid, Verdict>();

  private constructor(name: string, objects: ObjectStore, file: string) {
    this.name = name;
    this.#objects = objects;
    this.#file = file;
  }

  /** @param folder where a copy is kept, for git to read: nobody changes that one while it is asked */
  static async open({ name, text }: KeyList, objects: ObjectStore, folder: string): Promise<AllowedKeys> {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const file = join(folder, `allowed-signers-${hash}`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(`${file}.new`, text, { mode: 0o600 });
    await rename(`${file}.new`, file);
    await mustVerify();
    return new AllowedKeys(name, objects, file);
  }

  /** Each commit is looked at once. */
  async verdicts(commits: Iterable<Oid>): Promise<ReadonlyMap<Oid, Verdict>> {
    const signed: Oid[] = [];
    for (const commit of new Set(commits)) {
      if (this.#verdicts.has(commit)) continue;
      const why = await whyUnfit(this.#objects, commit);
      if (why === null) signed.push(commit);
      else this.#verdicts.set(commit, { why });
    }
    for (const [commit, verdict] of signed.length > 0 ? await this.#ask(signed) : [])
      this.#verdicts.set(commit, verdict);
    return this.#verdicts;
  }

  /** A signature that `ssh-keygen` gives up on early may end the git that asks: each is then asked about alone. */
  async #ask(commits: readonly Oid[]): Promise<Map<Oid, Verdict>> {
    const result = await this.#log(commits);
    if (result.signal === 'SIGPIPE') return this.#askEach(commits);
    // What nobody could look at is not turned away.
    if (result.exitCode !== 0 || MACHINE_FAULT.test(result.stderr))
      throw cannotVerify(result.stderr.trim().split('\n').at(-1) || `git exited with ${result.exitCode}`);
    return new Map(result.stdout.trimEnd().split('\n').map(readVerdict));
  }

  async #askEach(commits: readonly Oid[]): Promise<Map<Oid, Verdict>> {
    const [only, ...others] = commits;
    if (only !== undefined && others.length === 0) return new Map([[only, { why: UNFIT }]]);
    const verdicts = new Map<Oid, Verdict>();
    for (const commit of commits)
      for (const [asked, verdict] of await this.#ask([commit])) verdicts.set(asked, verdict);
    return verdicts;
  }

  #log(commits: readonly Oid[]): Promise<GitResult> {
    return tryGit(
      [
        '--git-dir', this.#objects.gitDir,
        '-c', `gpg.ssh.allowedSignersFile=${this.#file}`,
        // A repository's own settings must not name what is started, nor what is believed.
        '-c', 'gpg.ssh.program=ssh-keygen', '-c', 'gpg.program=false', '-c', 'gpg.x509.program=false',
        '-c', 'gpg.minTrustLevel=undefined', '-c', 'log.showSignature=false',
        'log', '--no-walk=unsorted', '--stdin', '--format=%H%x1f%G?%x1f%GS%x1f%GF',
      ],
      { cwd: '/', input: `${commits.join('\n')}\n`, timeout: 10 * 60_000 },
    ); // prettier-ignore
  }
}

/** Under which name the list knows the key of a signature; null where it does not. */
export async function principalOf(list: string, signature: string, folder: string): Promise<string | null> {
  const [keys, signed] = [join(folder, 'list'), join(folder, 'signature')];
  await Promise.all([writeFile(keys, list), writeFile(signed, signature)]);
  const found = await execa('ssh-keygen', ['-Y', 'find-principals', '-f', keys, '-s', signed], {
    reject: false,
    stdin: 'ignore',
  });
  return found.exitCode === 0 ? (found.stdout.split('\n')[0]?.trim() ?? null) : null;
}

/** Signatures are asked about at every start: a machine that cannot verify turns nobody away. */
async function mustVerify(): Promise<void> {
  const { stdout } = await tryGit(['--version']);
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout) ?? []).map(Number);
  if (major < 2 || (major === 2 && minor < 34))
    throw cannotVerify(`${stdout.trim()} knows no SSH signatures; 2.34 or newer is needed`);
  const { code } = await execa('ssh-keygen', ['-Y', 'none'], { reject: false, stdin: 'ignore' });
  if (code === 'ENOENT') throw cannotVerify('ssh-keygen was not found; install the OpenSSH client');
}

function cannotVerify(words: string): RemoteError {
  return new RemoteError({ kind: 'local', words: `signatures cannot be verified: ${words}` });
}

/** No key of another kind is asked about: that would start another program, with this machine's keys. */
async function whyUnfit(objects: ObjectStore, commit: Oid): Promise<string | null> {
  const object = await objects.read(commit);
  const header = object?.bytes.toString('latin1').split('\n\n', 1)[0] ?? '';
  const signature = /^gpgsig (.*)$/m.exec(header)?.[1];
  if (signature === undefined) return 'it is not signed';
  if (signature.startsWith('-----BEGIN SSH SIGNATURE-----')) return null;
  return 'it is signed with a key that is no SSH key, as pages of a host sign what they commit';
}

function readVerdict(line: string): [Oid, Verdict] {
  const [commit = '', result = '', principal = '', key = ''] = line.split('\u001f');
  if (result === 'G' && principal !== '') return [commit, { principal }];
  if (result === 'U')
    return [
      commit,
      { why: `it is signed with the key ${key}, which is not allowed, or was not at that time` },
    ];
  return [commit, { why: UNFIT }];
}
