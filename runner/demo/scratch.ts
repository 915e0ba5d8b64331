/** A scratch bus on this machine: a bare repository as the remote, a person's clone, a runner's store. */
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { git } from '../git/command.ts';

export interface Scratch {
  folder: string;
  /** The bare repository that is the bus's one truth. */
  remote: string;
  /** A person's clone. */
  clone: string;
  /** State folder of runners that work here. */
  state: string;
}

/** What of this package a new studio starts with. */
const STUDIO = [
  'agents/strategy-analyst', 'agents/art-director', 'agents/audio', 'agents/video',
  'agents/chief-editor', 'agents/ralph', 'agents/creative-director', 'agents/technical-director', 'agents/gardener',
  'agents/studio', 'agents/examples', 'directives',
]; // prettier-ignore

/**
 * Makes it all, with `sample` as one more source, and pushes its first commit.
 * @param stock a folder with what the studio has made already; null: nothing
 */
export async function makeScratch(
  packageRoot: string,
  sample: { pages: string[]; feeds: string[] },
  stock: string | null,
): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'strata-'));
  const scratch = {
    folder,
    remote: join(folder, 'bus.git'),
    clone: join(folder, 'clone'),
    state: join(folder, 'state'),
  };
  await git(['init', '--quiet', '--bare', '--initial-branch=main', scratch.remote]);
  await git(['init', '--quiet', '--initial-branch=main', scratch.clone]);
  await git(['-C', scratch.clone, 'remote', 'add', 'origin', scratch.remote]);
  for (const path of STUDIO)
    await cp(join(packageRoot, path), join(scratch.clone, path), { recursive: true });
  if (stock !== null) await cp(stock, join(scratch.clone, 'knowledge'), { recursive: true });
  const config = parseDocument(await readFile(join(packageRoot, 'strata.yaml'), 'utf8'));
  config.setIn(['sources', 'sample'], sample);
  // The sample site is on this machine, where agents may not look unless the operator lists it.
  config.setIn(['sandbox', 'allow'], hostsOf(sample));
  await writeFile(join(scratch.clone, 'strata.yaml'), config.toString());
  await mkdir(join(scratch.clone, 'queue/events'), { recursive: true });
  await writeFile(join(scratch.clone, 'queue/events/.gitkeep'), '');
  await commitAndPush(scratch, 'A bus: agents, directives, strata.yaml');
  return scratch;
}

function hostsOf({ pages, feeds }: { pages: string[]; feeds: string[] }): string[] {
  return [...new Set([...pages, ...feeds].map((url) => new URL(url).host))];
}

/** A person's part, with git itself: one event file, one commit, one push. Returns the event's path. */
export async function commitEvent(scratch: Scratch, eventFile: string): Promise<string> {
  const path = `queue/events/${basename(eventFile)}`;
  await mkdir(dirname(join(scratch.clone, path)), { recursive: true });
  await cp(eventFile, join(scratch.clone, path));
  await commitAndPush(scratch, `An idea: ${basename(eventFile)}`);
  return path;
}

async function commitAndPush({ clone }: Scratch, message: string): Promise<void> {
  const person = ['-c', 'user.name=You', '-c', 'user.email=you@example.org'];
  await git(['-C', clone, 'add', '--all']);
  await git(['-C', clone, ...person, 'commit', '--quiet', '-m', message]);
  await git(['-C', clone, 'push', '--quiet', '--set-upstream', 'origin', 'main']);
}
