import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSecrets, secretsFile } from '../../runner/secrets.ts';
import { tempFolder } from '../support/temp.ts';

async function home(text: string | null, mode = 0o600) {
  const folder = await tempFolder('config');
  const env = { XDG_CONFIG_HOME: folder };
  await mkdir(join(folder, 'strata'));
  if (text !== null) {
    await writeFile(secretsFile(env), text);
    await chmod(secretsFile(env), mode);
  }
  return env;
}

function read(env: NodeJS.ProcessEnv) {
  const warned: string[] = [];
  return { secrets: readSecrets((words) => warned.push(words), env), warned };
}

describe('secrets.env', () => {
  test('names with values, comments, quotes and line breaks', async () => {
    const env = await home('# mine\nA=one word # said\nB="two\nlines"\nC=\'#three\'\nexport D=four\n');
    const { secrets, warned } = read(env);
    expect(['A', 'B', 'C', 'D', 'E'].map((name) => secrets.find(name))).toEqual([
      'one word', 'two\nlines', '#three', 'four', null,
    ]); // prettier-ignore
    expect(warned).toEqual([]);
  });

  test('one that others can read is read, and told with what to do', async () => {
    const env = await home('A=value\n', 0o640);
    const { secrets, warned } = read(env);
    expect(secrets.find('A')).toBe('value');
    expect(warned).toEqual([
      `${secretsFile(env)} can be read by others on this machine; run: chmod 600 ${secretsFile(env)}`,
    ]);
  });

  test('none is no fault', async () => {
    expect(read(await home(null)).warned).toEqual([]);
  });
});

test("systemd's credentials: a file each, without the line break at its end", async () => {
  const folder = await tempFolder('credentials');
  await writeFile(join(folder, 'A'), 'lent to a unit\n');
  await writeFile(join(folder, 'bus-key'), 'a key\nof two lines\n');
  const { secrets } = read({ ...(await home('A=from the file\n')), CREDENTIALS_DIRECTORY: folder });
  expect(secrets.find('A')).toBe('lent to a unit');
  expect(secrets.redaction.text('so a key\n of two lines, and from the file')).toBe(
    'so [redacted bus-key], and [redacted A]',
  );
  expect(read({ CREDENTIALS_DIRECTORY: join(folder, 'gone') }).secrets.find('A')).toBeNull();
});
