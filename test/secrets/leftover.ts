/** Searches everything that a run left behind for a secret, by means of its own. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';

/** So much of a secret, or of any form of it, in a row is a leak. */
const TOO_MUCH = 12;

/** Pieces that betray a secret: of it, of its base64 at each of three places, and of its hexadecimal. */
function piecesOf(secret: string): string[] {
  const base64 = ['', 'x', 'xx'].map((before) =>
    Buffer.from(before + secret)
      .toString('base64')
      .slice(4, -4),
  );
  const forms = [secret, encodeURIComponent(secret), ...base64, Buffer.from(secret).toString('hex')];
  return forms.flatMap((form) =>
    Array.from({ length: form.length - TOO_MUCH + 1 }, (_, at) => form.slice(at, at + TOO_MUCH)),
  );
}

export class Search {
  readonly #pieces: readonly string[];
  /** Where something was found. */
  readonly found: string[] = [];
  /** How many texts were looked through. */
  looked = 0;

  constructor(secret: string) {
    this.#pieces = piecesOf(secret);
  }

  text(where: string, text: string | Buffer): void {
    this.looked += 1;
    const read = Buffer.from(text)
      .toString('latin1')
      .replaceAll(/\s+|\\[nrt]/g, '');
    const piece = this.#pieces.find((one) => read.includes(one));
    if (piece !== undefined) this.found.push(`${where}: ${piece}`);
  }

  /** Each object of a repository, also those that nothing leads to any more, and its refs. */
  async repository(gitDir: string): Promise<void> {
    const git = (...args: string[]) =>
      execa('git', ['--git-dir', gitDir, ...args], { encoding: 'buffer', maxBuffer: 1024 ** 3 });
    const { stdout: list } = await git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)');
    for (const oid of Buffer.from(list).toString().split('\n').filter(Boolean)) {
      const { stdout: type } = await git('cat-file', '-t', oid);
      const { stdout } = await git('cat-file', Buffer.from(type).toString().trim(), oid);
      this.text(`${gitDir} ${oid}`, Buffer.from(stdout));
    }
    this.text(`${gitDir} refs`, Buffer.from((await git('for-each-ref')).stdout));
  }

  /** Every file below a folder, and each repository in it object by object. */
  async folder(folder: string): Promise<void> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      this.text(`the name of ${path}`, path);
      if (entry.isFile()) this.text(path, await readFile(path));
      if (entry.isFile() && entry.name === 'HEAD' && !path.includes('/refs/'))
        await this.repository(entry.parentPath);
    }
  }
}
