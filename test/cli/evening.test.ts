/** Scenario 2, from its one command: the studio improves what it has, offline. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Asset } from '../../runner/core/assets.ts';
import { runStrata } from '../support/processes.ts';
import { tempFolder } from '../support/temp.ts';

let bus: string;
let said: string;
beforeAll(async () => {
  const { stdout, stderr, exitCode } = await runStrata(['demo', 'evening'], {
    env: { TMPDIR: await tempFolder('evening'), STRATA_LANG: 'en' },
  });
  expect(`${exitCode} ${stderr}`).toMatch(/^0 /);
  said = stdout;
  bus = join(/A scratch bus in (.+)/.exec(said)![1]!, 'bus.git');
});

async function json<Value>(...args: string[]): Promise<Value> {
  const { stdout } = await runStrata([...args, '--repo', bus, '--json']);
  return JSON.parse(stdout) as Value;
}

describe('strata demo evening', () => {
  it('moves each asset on: rewritten and passed is refined, passed as it was is validated', async () => {
    const assets = await json<Asset[]>('assets');
    expect(assets.map(({ id, state, score }) => [id, state, score])).toEqual([
      ['assets/kitchen-table', 'validated', 100],
      ['assets/rain', 'analyzed', 79],
      ['assets/slow-mornings', 'refined', 100],
      ['assets/느린-산책', 'refined', 100],
    ]);
    expect(said).toMatch(/refined +100 +text +assets\/slow-mornings/);
  });

  it('tells the life of one: judged at 51, rewritten, judged at 100, each by its run', async () => {
    const { life, links } = await json<Asset>('assets', 'show', 'slow-mornings');
    expect(life.map(({ what, agent, score }) => [what, agent, score])).toEqual([
      ['judged', 'ralph/evening', 51],
      ['written', 'chief-editor', null],
      ['judged', 'ralph', 100],
    ]);
    expect(life.every(({ run }) => run !== null)).toBe(true);
    expect(links.versions).toEqual([
      'knowledge/assets/slow-mornings.md',
      'knowledge/assets/slow-mornings_v2.md',
    ]);
  });

  it('leaves a trace from the rewrite back to the evening, and a person what only a person can mend', async () => {
    const { steps } = await json<{ steps: { type: string }[] }>(
      'trace',
      'knowledge/assets/slow-mornings_v2.md',
    );
    expect(steps.map(({ type }) => type)).toEqual(['quality_check', 'refinement_needed']);
    const unheard = await json<{ type: string }[]>('events', '--state', 'unheard');
    expect(unheard.map(({ type }) => type).toSorted()).toEqual([
      'asset_refined',
      'asset_refined',
      'review_needed',
    ]);
    expect(await json('events', '--state', 'dead')).toEqual([]);
  });
});
