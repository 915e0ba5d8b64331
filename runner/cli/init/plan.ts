/** What `strata init` adds, decided from what is there. Pure: looks at nothing itself. */
import { isAgentPath } from '../../core/agent.ts';
import { isWithin } from '../../core/paths.ts';

/** One file to add; the path is relative to the repository's root. */
export interface NewFile {
  path: string;
  bytes: Buffer;
  executable: boolean;
}

/** Folders of a bus that may have to move out of the way of something else. */
export type FolderName = 'queue' | 'agents' | 'directives' | 'knowledge';
export type Folders = Record<FolderName, string>;

export const USUAL: Folders = {
  queue: 'queue',
  agents: 'agents',
  directives: 'directives',
  knowledge: 'knowledge',
};
const ELSEWHERE = 'strata';

/** Whether a folder's present files let a bus live in it too. Paths are relative to the root. */
const FITS: Record<FolderName, (path: string) => boolean> = {
  queue: (path) => /^queue\/(?:events|open|done|dead)\//.test(path),
  agents: (path) => /\.md$/i.test(path) && isAgentPath(path, 'agents'),
  directives: (path) => /\.md$/i.test(path),
  // What agents may write without asking begins empty.
  knowledge: (path) => path.endsWith('/.gitkeep'),
};

/**
 * Where each folder goes. A name that is taken by something else moves below `strata/`, or the first
 * free `strata-2/` and so on.
 *
 * @param present every path in the repository, tracked or not, relative to its root
 */
export function placeFolders(present: readonly string[]): Folders {
  const folders = { ...USUAL };
  for (const name of Object.keys(USUAL) as FolderName[]) {
    const inside = present.filter((path) => isWithin(path, name));
    const isOurs = name === 'agents' ? inside.some(FITS.agents) : inside.every(FITS[name]);
    if (inside.length > 0 && (!isOurs || inside.includes(name)))
      folders[name] = `${freeRoot(present)}/${name}`;
  }
  return folders;
}

function freeRoot(present: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const root = n === 1 ? ELSEWHERE : `${ELSEWHERE}-${n}`;
    if (!present.some((path) => isWithin(path, root))) return root;
  }
}

/** A package's file as it goes into this bus: folders that moved are named by their new names. */
export function adapt(file: NewFile, folders: Folders): NewFile {
  const path = moved(file.path, folders);
  const isText = !file.bytes.includes(0);
  const moves = (Object.keys(USUAL) as FolderName[]).filter((name) => folders[name] !== USUAL[name]);
  if (!isText || moves.length === 0) return { ...file, path };
  let content = file.bytes.toString('utf8');
  for (const name of moves) {
    content = content.replaceAll(new RegExp(String.raw`(?<![\w./-])${name}/`, 'g'), `${folders[name]}/`);
  }
  return { ...file, path, bytes: Buffer.from(content) };
}

function moved(path: string, folders: Folders): string {
  const name = path.split('/')[0] as FolderName;
  return Object.hasOwn(USUAL, name) ? folders[name] + path.slice(name.length) : path;
}

/** `strata.yaml` of a new bus, with the words a person needs to change it. */
export function configText(branch: string, folders: Folders, schema: string, studio: boolean): string {
  const moves = (Object.keys(USUAL) as FolderName[]).filter((name) => folders[name] !== USUAL[name]);
  return [
    `# yaml-language-server: $schema=${schema}`,
    '# This file makes the repository a bus. Every key has a default; docs/strata-yaml.md describes them all.',
    '',
    "# The bus branch: agents' commits land here.",
    `branch: ${JSON.stringify(branch)}`,
    '',
    ...(moves.length > 0
      ? [
          '# These names were taken by something else when the bus was made.',
          'paths:',
          ...moves.map((name) => `  ${name}: ${JSON.stringify(folders[name])}`),
          '',
        ]
      : []),
    '# What agents may write. Anything no tier names waits for a person.',
    'policy:',
    '  auto:',
    `    - ${JSON.stringify(`${folders.knowledge}/**`)}`,
    ...(studio
      ? [
          '  # It reads any page of the web, and its directives: all that it could give away.',
          '  exposed: [strategy-analyst]',
        ]
      : []),
    '',
    '# In which days begin. The default is UTC.',
    '# timezone: Asia/Seoul',
    '',
  ].join('\n');
}
