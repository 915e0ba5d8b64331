import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import type { Asset } from '../../runner/core/assets.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { runStrata } from '../support/processes.ts';
import type { Person } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import { plainBus, strata, strataJson } from './bus.ts';

const note = 'knowledge/assets/slow-mornings.md';
const text = '---\ntitle: Slow mornings\nsource: notebook\n---\n\n# Slow mornings\n\nThe kettle sings.\n';

/** Judges what the event names, as the quality loop's report does. */
const judge = {
  on: 'judge',
  writes: "'knowledge/**'",
  more: 'reads: [knowledge/**]',
  script: `sum=$(sha256sum ${note} | cut -d' ' -f1)
mkdir -p knowledge/reports/quality
printf -- '---\\ndraft: ${note}\\ndraft_sha256: %s\\nscore: 55\\ndecision: revise\\nround: 1\\nday: "2026-02-16"\\n---\\n\\n# 55\\n' "$sum" > knowledge/reports/quality/a.md`,
};

async function busWithAssets(): Promise<Person> {
  const ada = await plainBus({ judge });
  await ada.write(note, text);
  await ada.write('knowledge/assets/a/square.png', 'no picture');
  await ada.commit('two assets');
  await strata(ada, ['emit', 'judge']);
  await strata(ada, ['run', '--until-idle']);
  return ada;
}

/** Whether a store has an object, and did not have to fetch it. */
async function held(store: string, oid: string): Promise<boolean> {
  const found = await readdir(store, { recursive: true });
  const repository = found.find((path) => path.endsWith('/objects'))!;
  const { exitCode } = await execa(
    'git',
    ['--git-dir', join(store, dirname(repository)), 'cat-file', '-e', oid],
    {
      env: { GIT_NO_LAZY_FETCH: '1' },
      reject: false,
    },
  );
  return exitCode === 0;
}

describe('strata assets', () => {
  it('lists and filters what the tip holds', async () => {
    const ada = await busWithAssets();
    const list = async (...options: string[]) =>
      (await strataJson<Asset[]>(ada, ['assets', ...options])).map(({ id }) => id);
    expect(await list()).toEqual(['assets/a/square.png', 'assets/slow-mornings']);
    expect(await list('--type', 'picture')).toEqual(['assets/a/square.png']);
    expect(await list('list', '--state', 'analyzed')).toEqual(['assets/slow-mornings']);
    expect(await list('--below', '55')).toEqual([]);
    expect(await list('--below', '56')).toEqual(['assets/slow-mornings']);
    expect((await strata(ada, ['assets'])).stdout).toMatch(/analyzed +55 +text +assets\/slow-mornings/);
    expect((await strata(ada, ['assets', '--below', 'much'], 2)).stderr).toContain('--below much');
  });

  it('shows one by its id, a part of it or a path, with its life from the records', async () => {
    const ada = await busWithAssets();
    const asset = await strataJson<Asset>(ada, ['assets', 'show', note]);
    expect(asset).toMatchObject({ id: 'assets/slow-mornings', source: 'notebook', score: 55 });
    expect(asset.life).toMatchObject([
      { what: 'judged', agent: 'judge', run: expect.stringMatching(/^\w+$/) },
    ]);
    const { stdout } = await strata(ada, ['assets', 'show', 'mornings']);
    expect(stdout).toMatch(/judged: 55 +judge/);
    expect((await strata(ada, ['assets', 'show', 'assets'], 1)).stderr).toContain('2 assets fit');
    expect((await strata(ada, ['assets', 'show', 'nothing'], 1)).stderr).toContain('no asset fits');
  });

  it('a file that was changed since is not what was judged', async () => {
    const ada = await busWithAssets();
    await ada.write(note, `${text}\nOne more line.\n`);
    await ada.commit('a change');
    expect(await strataJson<Asset>(ada, ['assets', 'show', note])).toMatchObject({
      state: 'captured',
      score: null,
    });
  });

  it('makes its page as a whole, and commits nothing where it says the same already', async () => {
    const ada = await busWithAssets();
    interface Made {
      path: string;
      commit: string | null;
    }
    const made = await strataJson<Made>(ada, ['assets', 'report']);
    expect(made).toEqual({ path: 'knowledge/reports/assets.md', commit: await ada.git('rev-parse', 'HEAD') });
    const page = await ada.read(made.path);
    expect(page).toContain('[assets/slow-mornings](../assets/slow-mornings.md)');
    expect((await strataJson<Made>(ada, ['assets', 'report'])).commit).toBeNull();
    await ada.write(made.path, 'by hand\n');
    await ada.commit('by hand');
    await strata(ada, ['assets', 'report']);
    expect(
      createHash('sha256')
        .update(await ada.read(made.path))
        .digest('hex'),
    ).toBe(createHash('sha256').update(page).digest('hex'));
  });

  it('is the same through a server, without the media', async () => {
    const ada = await busWithAssets();
    const here = await strataJson<Asset[]>(ada, ['assets']);
    const server = await serveGitHttp(dirname(ada.folder));
    const address = server.url(`${basename(ada.folder)}/.git`);
    const store = await tempFolder('store');
    const { stdout } = await runStrata(['assets', '--json', '--repo', address], {
      env: { STRATA_STATE: store },
    });
    expect(JSON.parse(stdout)).toEqual(here);
    expect(await held(store, await ada.git('rev-parse', 'HEAD:knowledge/assets/a/square.png'))).toBe(false);
    expect(await held(store, await ada.git('rev-parse', `HEAD:${note}`))).toBe(true);
  });
});
