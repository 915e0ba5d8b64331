import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Folder of a source file below runner/, or the file itself for those directly in it. */
function partOf(path: string): string {
  const [, part = '', ...rest] = path.split('/');
  return rest.length > 0 ? part : part.replace(/\.ts$/, '');
}

const DOORS = new Set(['git', 'engines', 'tools', 'sandbox', 'scan', 'forge', 'channels']);

/** What each part may import of the others; DESIGN section 6. */
const ARROWS: Record<string, readonly string[]> = {
  core: ['agent'],
  agent: [],
  killpoint: [],
  // What the processes of the two have in common, before any work.
  hosting: ['core'],
  // Looks into what agents left, with other people's knowledge of formats and keys.
  scan: ['core'],
  secrets: ['core'],
  git: ['core', 'agent', 'killpoint'],
  engines: ['core', 'agent', 'hosting', 'programs'],
  tools: ['core', 'agent', 'hosting', 'programs'],
  sandbox: ['core'],
  // The runner's own parts receive the doors; engines only by their type.
  loop: ['core', 'agent', 'git', 'engines', 'killpoint'],
  runner: ['core', 'loop', 'git'],
  connect: ['core', 'git'],
  operate: ['core', 'agent', 'git', 'loop', 'engines', 'killpoint'],
  forge: ['core'],
  // Between the bus and the forge: what people decide there happens here.
  review: ['core', 'git', 'forge', 'operate', 'loop'],
  assemble: [
    'core',
    'connect',
    'engines',
    'forge',
    'loop',
    'review',
    'runner',
    'sandbox',
    'scan',
    'secrets',
    'tools',
  ],
  demo: ['git'],
  // Where the processes lie that engines start, and tools have started.
  programs: [],
  // The Action is another front of the same command: it speaks its words and makes its checks.
  action: ['core', 'git', 'tools', 'runner', 'connect', 'assemble', 'forge', 'cli', 'secrets'],
  cli: [
    'core',
    'agent',
    'git',
    'engines',
    'forge',
    'tools',
    'loop',
    'runner',
    'connect',
    'assemble',
    'operate',
    'review',
    'sandbox',
    'scan',
    'secrets',
    'demo',
  ],
};

/** Node's own modules that are pure: everything else is disk, process, clock or randomness. */
const PURE = new Set(['node:crypto']);

interface Import {
  from: string;
  to: string;
}

interface Arrow extends Import {
  why: string;
}

/** Every import that breaks an arrow. */
function brokenArrows(imports: readonly Import[]): Arrow[] {
  return imports.flatMap(({ from, to }) => {
    const part = partOf(from);
    const allowed = ARROWS[part];
    if (!allowed) return [{ from, to, why: `runner/${part} is not in the list of parts` }];
    if (!to.startsWith('runner/')) {
      const impure = part === 'core' && to.startsWith('node:') && !PURE.has(to);
      return impure ? [{ from, to, why: 'core is pure: no disk, process, clock or randomness' }] : [];
    }
    const target = partOf(to);
    if (target === part || allowed.includes(target)) return [];
    return [{ from, to, why: `${part} may import ${allowed.join(', ') || 'nothing'}` }];
  });
}

/** Type imports count: an arrow that only a type draws is still an arrow. */
async function readImports(): Promise<Import[]> {
  const files = (await readdir('runner', { recursive: true })).filter((file) => file.endsWith('.ts'));
  const all = await Promise.all(
    files.map(async (file) => {
      const from = join('runner', file);
      const { importedFiles } = ts.preProcessFile(await readFile(from, 'utf8'), true, true);
      return importedFiles.map(({ fileName }) => ({
        from,
        to: fileName.startsWith('.') ? join(dirname(from), fileName) : fileName,
      }));
    }),
  );
  return all.flat();
}

describe('the shape of the source (DESIGN section 6)', async () => {
  const imports = await readImports();

  test('imports go along the arrows only', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(brokenArrows(imports)).toEqual([]);
  });

  test('doors do not import each other', () => {
    const between = imports.filter(
      ({ from, to }) =>
        to.startsWith('runner/') &&
        partOf(from) !== partOf(to) &&
        DOORS.has(partOf(from)) &&
        DOORS.has(partOf(to)),
    );
    expect(between).toEqual([]);
  });

  test('this test can fail: forbidden imports are found', () => {
    const forbidden = [
      { from: 'runner/core/plan.ts', to: 'node:fs' },
      { from: 'runner/core/plan.ts', to: 'runner/git/bus.ts' },
      { from: 'runner/git/bus.ts', to: 'runner/engines/program.ts' },
      { from: 'runner/unknown/x.ts', to: 'node:fs' },
    ];
    expect(brokenArrows(forbidden)).toHaveLength(forbidden.length);
    expect(brokenArrows([{ from: 'runner/core/layout.ts', to: 'node:crypto' }])).toEqual([]);
  });

  test('core takes neither the time nor chance from its surroundings', async () => {
    const core = [...new Set(imports.map(({ from }) => from))].filter((path) =>
      path.startsWith('runner/core/'),
    );
    const texts = await Promise.all(core.map(async (path) => [path, await readFile(path, 'utf8')] as const));
    const impure =
      /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|randomBytes|randomUUID|\bprocess\./;
    expect(texts.filter(([, text]) => impure.test(text)).map(([path]) => path)).toEqual([]);
  });
});
