/** Patterns over paths, as agents' rights and the bus's policy are written in. */
import picomatch from 'picomatch';

type Matches = (path: string) => boolean;

/** Dotfiles are files; a leading `!` is this module's own word. */
const HOW = { dot: true, nonegate: true };
/** Lists are as old as the files that they stand in. */
const known = new WeakMap<readonly string[], Matches>();

/**
 * Whether a list names a path: some pattern does, and none that begins with `!` takes it out again, in
 * whatever order they stand. A list of such exceptions alone names nothing.
 */
export function namesPath(globs: readonly string[], path: string): boolean {
  const matches = known.get(globs) ?? compile(globs);
  known.set(globs, matches);
  return matches(path);
}

function compile(globs: readonly string[]): Matches {
  const wanted = picomatch(named(globs).concat(NOTHING), HOW);
  const takenOut = picomatch(
    globs
      .filter((glob) => glob.startsWith('!'))
      .map((glob) => glob.slice(1))
      .concat(NOTHING),
    HOW,
  );
  return (path) => wanted(path) && !takenOut(path);
}

/** No path in git is empty in a part, so this pattern fits none; picomatch wants at least one. */
const NOTHING = ['/'];

/**
 * The folders and files, none within another, below which everything lies that a list names.
 * @param paths named by themselves, whatever signs they hold
 */
export function rootsOf(globs: readonly string[], paths: Iterable<string> = []): string[] {
  const bases = [...paths, ...named(globs).map(baseOf)];
  return [...new Set(bases)].filter((base) => !bases.some((other) => other !== base && isBelow(base, other)));
}

/** The patterns of a list that name something, without its exceptions. */
export function named(globs: readonly string[]): string[] {
  return globs.filter((glob) => !glob.startsWith('!'));
}

/** The folder or file with which all begins that a pattern can match; empty: anything. */
export function baseOf(glob: string): string {
  return picomatch.scan(glob).base.replace(/^\.$/, '');
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || isBelow(path, folder);
}

export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
