/** Runners whose wall clock is wrong, while the monotonic clock stays real, as on a machine that was set. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../support/environment.ts';
import { tempFolder } from '../support/temp.ts';

const LIBRARY = findFaketime();

/** Why no clock can be faked here, or null. For `describe.skipIf(noFaketime)`, with the words in the title. */
export const noFaketime: string | null = LIBRARY === undefined ? 'libfaketime is not installed' : null;

export interface WrongClock {
  env: Environment;
  /** From now on, such as `-1h`. */
  jumpTo(offset: string): Promise<void>;
}

/** A clock that is off by so much, such as `+1h`; it can jump while its runner works. */
export async function wrongClock(offset: string): Promise<WrongClock> {
  const file = join(await tempFolder('clock'), 'offset');
  const jumpTo = (next: string) => writeFile(file, `${next}\n`);
  await jumpTo(offset);
  return {
    jumpTo,
    env: {
      LD_PRELOAD: LIBRARY ?? '',
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
  };
}

function findFaketime(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const folders = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/lib',
    '/usr/lib64',
    '/usr/local/lib',
  ];
  return folders.map((folder) => `${folder}/faketime/libfaketimeMT.so.1`).find((path) => existsSync(path));
}
