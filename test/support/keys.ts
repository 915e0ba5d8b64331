import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { tempFolder } from './temp.ts';

/** An SSH key pair, made for one test. */
export interface Key {
  /** The private one's file; the public one lies beside it, with `.pub`. */
  file: string;
  /** The public one, without its comment. */
  text: string;
}

export async function makeKey(name: string, passphrase = ''): Promise<Key> {
  const file = join(await tempFolder('key'), name);
  await execa('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-C', name, '-f', file]);
  const [kind, body] = (await readFile(`${file}.pub`, 'utf8')).split(' ');
  return { file, text: `${kind} ${body}` };
}

/** A list of allowed keys: `[principal, key, options]` a line. @returns its path */
export async function allowedSigners(
  ...lines: (readonly [principal: string, key: Key, options?: string])[]
): Promise<string> {
  const file = join(await tempFolder('keys'), 'allowed_signers');
  await writeFile(file, allowedText(...lines));
  return file;
}

export function allowedText(...lines: (readonly [principal: string, key: Key, options?: string])[]): string {
  return lines.map(([principal, { text }, options = '']) => `${principal} ${options} ${text}\n`).join('');
}

/** Settings with which plain git signs every commit. */
export function signingWith({ file }: Key): Record<string, string> {
  return { 'commit.gpgSign': 'true', 'gpg.format': 'ssh', 'user.signingKey': file };
}
