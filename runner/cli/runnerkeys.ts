/** A runner's key, and the keys that it believes: named by the operator, outside the bus. */
import { resolve } from 'node:path';
import type { ConnectOptions } from '../connect.ts';
import { openSigner } from '../git/signing.ts';

export interface KeyOptions {
  signingKey?: string;
  allowedSigners?: string;
}

/** Throws `SigningError` for a key that does not sign. */
export async function runnerKeys(
  said: KeyOptions,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Pick<ConnectOptions, 'signer' | 'allowedSigners'>> {
  const key = said.signingKey ?? env.STRATA_SIGNING_KEY;
  const list = said.allowedSigners ?? env.STRATA_ALLOWED_SIGNERS;
  return {
    signer: key ? await openSigner(resolve(key)) : null,
    allowedSigners: list ? resolve(list) : null,
  };
}
