/** Names of files that an agent may not choose: they lead elsewhere, or are not one file everywhere. */

/**
 * Why a path must not be written; null if it may. Threats: leaving the tree, reaching git's own files
 * under any spelling that some file system folds to `.git`, names that other systems cannot hold.
 */
export function unsafePath(path: string): string | null {
  if (path === '') return 'an empty path';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'an absolute path';
  // oxlint-disable-next-line no-control-regex -- control characters in names are the threat
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return 'control characters or backslashes in the name';
  if (!path.isWellFormed()) return 'a name that is not UTF-8';
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return 'empty, "." or ".." parts';
  if (parts.some((part) => Buffer.byteLength(part) > 255)) return 'a name longer than 255 bytes';
  if (parts.some(isGitName)) return "one of git's own names, or of its hosts'";
  if (parts.some((part) => /[. ]$/.test(part))) return 'a name that ends in a dot or a space';
  return null;
}

/**
 * What begins with `.git`, and what HFS+ (ignored characters), NTFS (short names, streams) and case folding
 * make of it: git's own files, and those by which hosts start programs (`.github`, `.gitlab-ci.yml`).
 * `.gitkeep` means nothing to either; it keeps a folder there.
 */
function isGitName(part: string): boolean {
  const plain = part
    .normalize('NFKC')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/g, '')
    .toLowerCase()
    .replace(/[. ]+$/, '');
  return /^git~\d/.test(plain) || (plain.startsWith('.git') && plain !== '.gitkeep');
}

/** What a system that folds case and composition makes of a name. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Paths that would be one file on a system that folds case or composition, or a file and its own folder. */
export function clashes(paths: readonly string[]): string[] {
  const seen = new Map<string, string>();
  const faults: string[] = [];
  for (const path of paths) {
    const folded = foldName(path);
    const other = seen.get(folded);
    if (other !== undefined)
      faults.push(`${JSON.stringify(path)} and ${JSON.stringify(other)} are one name on some systems`);
    seen.set(folded, path);
  }
  for (const [folded, path] of seen) {
    const above = [...folded.matchAll(/\//g)]
      .map(({ index }) => seen.get(folded.slice(0, index)))
      .find(Boolean);
    if (above) faults.push(`${JSON.stringify(path)} lies below ${JSON.stringify(above)}, which is a file`);
  }
  return faults;
}
