/**
 * The one encoder of the branch's commits: as they are, or with an SSH signature as git makes one. The key
 * stays where it lies: `ssh-keygen` reads it, or asks the SSH agent where the file holds a public key.
 */
import { execa } from 'execa';
import { inWords, type Words } from '../core/reason.ts';
import { SIGNATURE_NAMESPACE } from './allowed-keys.ts';
import { encodeCommit, type Commit } from './objects.ts';

/** Signs what somebody commits. */
export interface Signer {
  /** Null: whoever commits signs nothing. Throws `SigningError`. */
  sign(payload: Buffer): Promise<string | null>;
}

/** Why commits cannot be signed, with which key where there is one. */
export type Unsigned =
  | { kind: 'no-key-file' }
  | { kind: 'no-program'; key: string }
  | { kind: 'passphrase'; key: string }
  /** `ssh-keygen` said why; empty where it did not. */
  | { kind: 'other'; key: string; words: string };

/** Stops whoever meets it: what is to be signed is never committed without. */
export class SigningError extends Error {
  override name = 'SigningError';
  readonly why: Unsigned;

  constructor(why: Unsigned) {
    super(unsignedInEnglish(why));
    this.why = why;
  }
}

export function unsignedInEnglish(why: Unsigned): string {
  return inWords<Unsigned>(ENGLISH, why);
}

const cannot = (key: string, why: string) => `commits cannot be signed with ${key}: ${why}`;
const ENGLISH: Words<Unsigned> = {
  'no-key-file': () =>
    'git is set to sign commits with an SSH key, and user.signingKey names no file: set it to the path of one',
  'no-program': ({ key }) => cannot(key, 'ssh-keygen was not found; install the OpenSSH client'),
  passphrase: ({ key }) =>
    cannot(
      key,
      'it has a passphrase; name the public key and load it into an SSH agent, or use a key without one',
    ),
  other: ({ key, words }) => cannot(key, words || 'ssh-keygen gave no reason'),
};

const LIMIT_MS = 30_000;

/** A key that was tried once, so that a runner with one that does not work never begins. */
export async function openSigner(key: string): Promise<Signer> {
  const signer = keySigner(key);
  await signer.sign(Buffer.from('does this key sign?\n'));
  return signer;
}

/** @param key a private key's file; or a public one's, whose private one an SSH agent holds */
export function keySigner(key: string): Signer {
  return { sign: (payload) => signWith(key, payload) };
}

export async function encodeSigned(commit: Commit, signer: Signer | null): Promise<Buffer> {
  const plain = encodeCommit(commit);
  const signature = (await signer?.sign(plain)) ?? null;
  return signature === null ? plain : withSignature(plain, signature);
}

/** As git writes it: the last header, its lines after the first set in by a space. */
function withSignature(plain: Buffer, signature: string): Buffer {
  const header = `gpgsig ${signature.trimEnd().split('\n').join('\n ')}\n`;
  const end = plain.indexOf('\n\n') + 1;
  return Buffer.concat([plain.subarray(0, end), Buffer.from(header), plain.subarray(end)]);
}

async function signWith(key: string, payload: Buffer): Promise<string> {
  const { stdout, stderr, code, exitCode } = await execa(
    'ssh-keygen',
    ['-Y', 'sign', '-n', SIGNATURE_NAMESPACE, '-f', key],
    {
      input: payload,
      reject: false,
      timeout: LIMIT_MS,
      // A passphrase would be asked for on the terminal of whoever started this, and waited for.
      env: { SSH_ASKPASS: 'false', SSH_ASKPASS_REQUIRE: 'force', LC_ALL: 'C' },
    },
  );
  if (exitCode === 0 && stdout?.startsWith('-----BEGIN SSH SIGNATURE-----')) return stdout;
  throw new SigningError(whyNot(key, code, stderr ?? ''));
}

function whyNot(key: string, code: string | undefined, stderr: string): Unsigned {
  if (code === 'ENOENT') return { kind: 'no-program', key };
  if (/passphrase/i.test(stderr)) return { kind: 'passphrase', key };
  return { kind: 'other', key, words: stderr.trim().split('\n').at(-1) ?? '' };
}
