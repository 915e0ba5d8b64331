/** An agent that names a container image finds that system, its own files, and nothing of the machine (law 9). */
import { execa } from 'execa';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confine, probeAll } from '../../runner/sandbox/index.ts';
import { tempFolder } from '../support/temp.ts';
import { runIn } from './contract.ts';
import { CANARY, makeYard, type Yard } from './yard.ts';

const works = (await probeAll()).some(({ sandbox, fault }) => sandbox === 'podman' && fault === null);
/** Named by the process: test runs beside this one have their own. */
const IMAGE = `localhost/strata-test-${process.pid}:latest`;
const PROGRAMS = ['/bin/sh', '/bin/cat', '/bin/ls'];

/** A system of three programs and their libraries, packed without any registry. */
async function importImage(): Promise<void> {
  const root = await tempFolder('image');
  for (const program of PROGRAMS) {
    const { stdout } = await execa('ldd', [program]);
    for (const [path] of stdout.matchAll(/\/\S+(?= \(0x)/g)) await copyIn(root, path);
    await copyIn(root, program);
  }
  const archive = join(await tempFolder('archive'), 'image.tar');
  await execa('tar', ['--create', '--file', archive, '--directory', root, '.']);
  await execa('podman', ['import', '--quiet', '--change', 'ENTRYPOINT ["/bin/none"]', archive, IMAGE]);
  await rm(root, { recursive: true });
}

async function copyIn(root: string, path: string): Promise<void> {
  await mkdir(join(root, dirname(path)), { recursive: true });
  await execa('cp', ['--dereference', path, join(root, path)]);
}

describe.skipIf(!works)('podman, in an image', () => {
  let yard: Yard;
  beforeAll(async () => {
    yard = await makeYard();
    await importImage();
  });
  afterAll(() => execa('podman', ['rmi', '--force', IMAGE]));

  test('the program finds the image, its event and its folders', async () => {
    const script =
      'cat > event.json; cat "$0" > own; ls /; ls /usr/bin 2>&1; echo \'{"strata":1,"reply":"ok"}\'';
    const { result, lines } = await runIn('podman', script, { image: IMAGE });
    expect(result).toMatchObject({ kind: 'proposal', value: { reply: 'ok' } });
    expect(lines).not.toContain('node');
    expect(lines).not.toContain('opt');
  });

  test('it can write in its folders only, and sees no other', async () => {
    const script = `echo x > /bin/new; cat ${yard.key}; ls ${yard.folder}; echo a > "$HOME/a" && echo written`;
    const { lines } = await runIn('podman', `${script}; ls /bin; echo end`, { image: IMAGE });
    expect(lines).toEqual(['written', 'cat', 'ls', 'sh']);
  });

  test('its way out leads to its hosts, by a Node that the image does not have', async () => {
    const { result, lines } = await runIn('podman', 'echo "$HTTP_PROXY"; ls /run/strata; echo end', {
      image: IMAGE,
      hosts: ['localhost'],
      allow: [`localhost:${yard.port}`],
    });
    expect(result.kind).toBe('proposal');
    expect(lines).toEqual(['http://127.0.0.1:3128', '3128', 'node']);
    expect(lines.join()).not.toContain(CANARY);
  });

  test('one that cannot be had fails the run with the command to try', async () => {
    const missing = 'localhost/strata-there-is-none:1';
    await expect(runIn('podman', 'echo end', { image: missing })).rejects.toThrow(
      /image localhost\/strata-there-is-none:1 is not here .*try: podman pull/,
    );
  });
});

test.skipIf(works)('without podman it does not run in anything weaker', async () => {
  await expect(confine({ sandbox: 'podman', image: IMAGE } as never)).rejects.toThrow(/podman does not work/);
});
