import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../runner/cli/text/index.ts';
import { en } from '../../runner/cli/text/en.ts';
import { ko } from '../../runner/cli/text/ko.ts';
import { runStrata, root } from '../support/processes.ts';
import { tempFolder } from '../support/temp.ts';

const verbs = [
  'init', 'emit', 'run', 'status', 'events', 'show', 'trace', 'schedule', 'cost', 'answer', 'cancel', 'retry', 'undo',
  'replay', 'pause', 'resume', 'assets', 'agents', 'gc', 'doctor',
]; // prettier-ignore

/** What a file of dist/ was made of: the build notes each module above its code. */
async function modulesIn(url: string): Promise<string[]> {
  const text = await readFile(fileURLToPath(url), 'utf8');
  return [...text.matchAll(/^\/\/ ((?:runner|node_modules)\/\S+)$/gm)].map(([, path]) => path!);
}

describe('help', () => {
  it.each(verbs)('of %s has an example and --json', async (verb) => {
    const { stdout, exitCode } = await runStrata([verb, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('--json');
    expect(stdout).toMatch(new RegExp(`Examples:\\n(.*\\n)*  .*strata ${verb}`));
  });

  it('lists every verb, and not the demo', async () => {
    const { stdout } = await runStrata(['--help']);
    for (const verb of [...verbs, 'completion']) expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'));
    expect(stdout).not.toContain('demo');
  });

  it('loads neither git nor any other part of the runner', async () => {
    const coverage = await tempFolder('coverage');
    await runStrata(['--help'], { env: { NODE_V8_COVERAGE: coverage } });
    const [report = ''] = await readdir(coverage);
    const { result } = JSON.parse(await readFile(join(coverage, report), 'utf8')) as {
      result: { url: string }[];
    };
    const loaded = result.filter(({ url }) => url.includes('/dist/')).map(({ url }) => modulesIn(url));
    const modules = (await Promise.all(loaded)).flat();
    expect(modules).toContain('runner/cli/program.ts');
    expect(
      modules.filter((path) => !/^runner\/cli\/|^node_modules\/(commander|yoctocolors)\//.test(path)),
    ).toEqual([]);
  });

  it('reads nothing at its start that nobody asked for', async () => {
    const files = (await readdir(join(root, 'dist'))).filter((name) => name.endsWith('.js'));
    const modules = await Promise.all(
      files.map((name) => modulesIn(pathToFileURL(join(root, 'dist', name)).href)),
    );
    const languages = modules.flat().filter((path) => /\/zod\/.*\/locales\/(?!en\.js)/.test(path));
    expect(languages, "write: import * as z from 'zod'").toEqual([]);
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    expect((await runStrata(['--version'])).stdout).toBe(version);
  });
});

describe('wrong usage', () => {
  it.each([
    [['nonsense'], /no verb nonsense/],
    [['emti'], /did you mean emit\?/],
    [['run', '--nonsense'], /no option --nonsense/],
    [['run', '--jobs', 'many'], /--jobs many/],
    [['run', '--jobs', '0'], /--jobs 0/],
    [['run', '--lease', 'soon'], /--lease soon/],
    [['run', '--labels', 'a,,b'], /--labels/],
    [['run', '--name', '../x'], /--name/],
    [['run', '--once', '--until-idle'], /exclude each other/],
    [['emit'], /name the type/],
    [['emit', 'a', '--payload', '[1]'], /--payload is not a JSON object/],
    [['emit', 'a', '--payload', '{'], /--payload is not a JSON object/],
    [['emit', 'a', '--priority', '10'], /--priority 10/],
    [['emit', 'a', '--at', 'tomorrow'], /--at tomorrow/],
    [['emit', 'a', '--deadline', 'soon'], /--deadline soon/],
    [['emit', '--file', 'x.md', '--to', 'b'], /--to has no place/],
    [['emit', '--file', 'x.md', '--ack'], /--ack has no place/],
    [['cancel'], /id is missing/],
    [['answer', 'a'], /say the answer/],
    [['answer', 'a', '--payload', '1'], /--payload is not a JSON object/],
    [['retry'], /name events, or choose/],
    [['resume', '--all', '--runner', 'a'], /name one of/],
    [['gc', '--days', '-1'], /--days/],
    [['events', '--state', 'lost'], /choose one of pending, open, waiting, done, dead/],
    [['show'], /id is missing/],
    [['show', 'a', 'b'], /too many/],
  ])('%j exits 2 and says why', async (args, words) => {
    const { exitCode, stderr, stdout } = await runStrata(args);
    expect(stderr).toMatch(words);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
  });
});

describe('outside a bus', () => {
  it.each([
    ['status'],
    ['run'],
    ['events'],
    ['agents'],
    ['emit', 'a'],
    ['show', 'abcd'],
    ['trace', 'x'],
    ['cancel', 'abcd'],
    ['retry', '--all'],
    ['undo', 'abcd'],
    ['pause'],
    ['resume'],
    ['replay', 'abcd'],
    ['gc'],
  ])('%s exits 1 with one line that says what to do, without a stack', async (...args) => {
    const { exitCode, stderr } = await runStrata(args, { cwd: await tempFolder('nowhere') });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^strata: .*strata init$/);
    expect(stderr.split('\n')).toHaveLength(1);
  });

  it('names a remote that does not answer, and what to check', async () => {
    const { exitCode, stderr } = await runStrata(['status', '--repo', 'http://127.0.0.1:1/bus.git']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('127.0.0.1');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('language', () => {
  it.each([
    [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
    [{ LANG: 'ko_KR.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ STRATA_LANG: 'ko', LC_ALL: 'C' }, 'ko'],
    [{ LC_MESSAGES: 'ko', LANG: 'de_DE' }, 'ko'],
    [{ LANG: 'kok_IN' }, 'en'],
    [{}, 'en'],
  ])('of %j is %s', (env, language) => expect(languageOf(env)).toBe(language));

  it('speaks Korean in help and errors', async () => {
    const env = { STRATA_LANG: 'ko' };
    expect((await runStrata(['status', '--help'], { env })).stdout).toContain('사용법:');
    expect((await runStrata(['nonsense'], { env })).stderr).toContain('nonsense 명령은 없습니다');
  });

  it('leaves no sentence of the help in English', () => {
    for (const verb of [...verbs, 'completion'] as (keyof typeof en)[]) {
      const summary = (texts: typeof en) => (texts[verb] as { summary: string }).summary;
      expect(summary(ko)).not.toBe(summary(en));
      expect(summary(ko)).toMatch(/\p{Script=Hangul}/u);
    }
  });
});

describe('completion', () => {
  it('suggests verbs, options and agents of the checkout', async () => {
    const at = { cwd: root };
    expect((await runStrata(['complete', '--', 'st'], at)).stdout).toMatch(/^status\t/m);
    expect((await runStrata(['complete', '--', 'run', '--un'], at)).stdout).toMatch(/^--until-idle\t/m);
    expect((await runStrata(['complete', '--', 'pause', '--agent', ''], at)).stdout).toMatch(/^ralph\t?$/m);
    expect((await runStrata(['complete', '--', 'agents', 'try', 'ra'], at)).stdout).toMatch(/^ralph\t?\n/);
    expect((await runStrata(['complete', '--', 'events', '--state', ''], at)).stdout).toMatch(/^dead\t/m);
  });

  it.each(['bash', 'zsh', 'fish'])('prints a script for %s', async (shell) => {
    const { stdout, exitCode } = await runStrata(['completion', shell]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('strata');
  });
});
