import { mkdir, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeLeftOver } from '../../runner/sandbox/desk.ts';
import { tempFolder } from '../support/temp.ts';

test('what runners left that died days ago is removed, and nothing that may be in use', async () => {
  const parent = await tempFolder('desks');
  const daysAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
  for (const name of ['strata-run-old', 'strata-run-new', 'other-old']) await mkdir(join(parent, name));
  for (const name of ['strata-run-old', 'other-old']) await utimes(join(parent, name), daysAgo, daysAgo);
  await removeLeftOver(parent);
  expect((await readdir(parent)).sort()).toEqual(['other-old', 'strata-run-new']);
});
