/**
 * A runner's own copy of a remote: bare, shallow, partial. It holds nothing that the remote lacks for longer
 * than a push takes, so it may be thrown away and made anew (law 1): when it is damaged, and when what the
 * runner itself made fills it.
 */
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { git, GitError } from './command.ts';
import { sizeOfOwnPacks, sweepLocks } from './housekeeping.ts';
import { MirrorObjects } from './mirror-objects.ts';
import { readFault } from './push-report.ts';

/** Where the mirror keeps the remote's branch. Claims and sessions need no refs here, only their objects. */
export const BRANCH = 'refs/bus/branch';
/** Records, events and claims come along with a fetch; pictures and films wait until somebody asks. */
const LATER_FILTER = 'blob:limit=64k';
/**
 * Most bytes kept of what the runner made: films would fill a small machine's disk, and the remote has them.
 * Counting is a look at a folder, so it waits until a good part of that was written.
 */
const MOST_KEPT = 64 * 1024 * 1024;
const COUNT_AFTER = MOST_KEPT / 4;

export interface MirrorOptions {
  url: string;
  /** The bare repository to keep; made if it is not there. */
  gitDir: string;
  /** Of the remote. */
  branch: string;
  /** Most bytes kept of what this runner made and pushed. */
  mostKept?: number;
}

export class Mirror {
  readonly objects: MirrorObjects;
  readonly #options: MirrorOptions;

  constructor(options: MirrorOptions) {
    this.#options = options;
    this.objects = new MirrorObjects(options.gitDir);
  }

  /** @returns why it had to be made anew; null: it was sound, or was not there yet */
  async prepare(): Promise<string | null> {
    try {
      await this.#configure();
      return await this.whyTooLarge();
    } catch (error) {
      if (!(error instanceof GitError) || readFault(error.result).kind !== 'damaged') throw error;
      return `was damaged (${error.message})`;
    }
  }

  /** Whether so much was written that it is worth counting what is kept. */
  get hasGrown(): boolean {
    return this.objects.written > Math.min(COUNT_AFTER, this.#mostKept);
  }

  /** Null where it is not. */
  async whyTooLarge(): Promise<string | null> {
    this.objects.settle();
    const bytes = await sizeOfOwnPacks(this.#options.gitDir);
    return bytes > this.#mostKept ? `kept ${Math.round(bytes / 1024 ** 2)} MB of what was made here` : null;
  }

  async makeAnew(): Promise<void> {
    await this.objects.forget();
    await rm(this.#options.gitDir, { recursive: true, force: true, maxRetries: 5 });
    await this.#configure();
  }

  get #mostKept(): number {
    return this.#options.mostKept ?? MOST_KEPT;
  }

  async #configure(): Promise<void> {
    const { gitDir, url, branch } = this.#options;
    const there = await access(join(gitDir, 'HEAD')).then(
      () => true,
      () => false,
    );
    // The store is locked, so a lock in it is of a process that is dead, or an orphan about to end.
    if (there) await sweepLocks(gitDir, 0);
    else await git(['init', '--bare', '--quiet', '--template=', gitDir]);
    const config = join(gitDir, 'config');
    const wanted = configText(url, branch);
    if ((await readFile(config, 'utf8').catch(() => null)) !== wanted) await writeFile(config, wanted);
  }
}

/** The whole of a mirror's configuration, as one file: a `git config` for each line would take as long as a fetch. */
function configText(url: string, branch: string): string {
  return `[core]
\trepositoryformatversion = 1
\tbare = true
[extensions]
\tpartialClone = bus
[remote "bus"]
\turl = ${quoted(url)}
# A push that moves the branch moves the mirror's idea of it too.
\tfetch = ${quoted(`+refs/heads/${branch}:${BRANCH}`)}
\tpromisor = true
\tpartialclonefilter = ${LATER_FILTER}
`;
}

function quoted(value: string): string {
  return `"${value.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}"`;
}
