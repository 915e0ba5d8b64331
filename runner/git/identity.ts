/**
 * Whose name and key a commit bears that a person asked for: those plain git would use in that folder.
 * Read with the person's own configuration, which every other git of Strata leaves out; nothing is run by it.
 */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { execa } from 'execa';
import type { Person } from './objects.ts';
import { settingsFrom } from './settings.ts';
import { keySigner, SigningError, type Signer } from './signing.ts';

const FALLBACK: Person = { name: 'Strata', email: 'strata@strata.invalid' };

export async function identityIn(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<Person> {
  const settings = await settingsIn(folder, env, String.raw`^user\.(name|email)$`);
  return {
    name: env['GIT_AUTHOR_NAME'] || settings.get('user.name') || FALLBACK.name,
    email: env['GIT_AUTHOR_EMAIL'] || settings.get('user.email') || FALLBACK.email,
  };
}

/** `STRATA_SIGNING_KEY`, else as `commit.gpgSign` says; settled with the first commit. */
export function personSigner(folder: string, env: NodeJS.ProcessEnv = process.env): Signer {
  let signer: Promise<Signer | null> | undefined;
  return {
    async sign(payload) {
      signer ??= signingKeyIn(folder, env).then((key) => (key === null ? null : keySigner(key)));
      return (await signer)?.sign(payload) ?? null;
    },
  };
}

/** Null where git would not sign, or not with an SSH key. */
async function signingKeyIn(folder: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  if (env.STRATA_SIGNING_KEY) return resolve(folder, env.STRATA_SIGNING_KEY);
  const settings = await settingsIn(
    folder,
    env,
    String.raw`^(commit\.gpgsign|gpg\.format|user\.signingkey)$`,
  );
  const isWanted = /^(?:true|yes|on|[1-9]\d*)?$/i.test(settings.get('commit.gpgsign') ?? 'false');
  if (!isWanted || settings.get('gpg.format') !== 'ssh') return null;
  const key = settings.get('user.signingkey') ?? '';
  if (key === '' || /^(?:key::|(?:sk-)?(?:ssh|ecdsa)-)/.test(key))
    throw new SigningError({ kind: 'no-key-file' });
  return resolve(folder, key.replace(/^~(?=\/)/, homedir()));
}

async function settingsIn(
  folder: string,
  env: NodeJS.ProcessEnv,
  names: string,
): Promise<Map<string, string>> {
  const { stdout } = await execa('git', ['config', '--null', '--get-regexp', names], {
    cwd: folder,
    env,
    reject: false,
  });
  return settingsFrom(stdout ?? '');
}
