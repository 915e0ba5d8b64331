/** Ralph on a model: its judgement counts for the bytes that it was told of, and for no others. */
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Asset } from '../../runner/core/assets.ts';
import { committed, strataJson } from '../cli/bus.ts';
import { startRunner } from '../runner/studio.ts';
import type { Person } from '../support/repos.ts';
import {
  draft, keyed, MINDS, openMind, payload, recordOf, signalPath, slug, square, studioOnModel, testOn, type Mind,
} from './onmodel.ts'; // prettier-ignore

afterEach(() => vi.unstubAllEnvs());

const report = `knowledge/reports/quality/${slug}-r1.md`;

/** The sum that stands beside the draft where a model is told of it. */
const toldSum = (told: string): string => {
  const ofDraft = new RegExp(`a file with the sha256 ([0-9a-f]{64}) from \\\\+"${draft}`);
  return ofDraft.exec(told)?.[1] ?? 'it was told none';
};

/** A runner's work, with Ralph on a model that passes the draft. @param sumOf from what it was told to what it says */
async function passedOn(mind: Mind, sumOf: (told: string) => string): Promise<Person> {
  const double = await openMind(mind, (told) => {
    const draft_sha256 = sumOf(told);
    const verdict = { draft, draft_sha256, round: 1, rounds: 5, score: 91, pass: 80, decision: 'pass' };
    const lines = Object.entries({ type: 'quality-report', ...verdict, day: '2026-02-16' });
    return {
      path: report,
      content: `---\n${lines.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n# 91 of 100\n`,
      emit: {
        type: 'quality_approved',
        payload: { ...payload, ...verdict, report },
        files: [draft, report, signalPath, square],
      },
      reply: '91 of 100: it is kind, and it is true.',
    };
  });
  const { remote, person } = await studioOnModel('ralph', mind.engine(double.url));
  await (
    await startRunner(remote, { secrets: keyed(double) })
  ).done;
  expect(double.malformed).toEqual([]);
  expect(JSON.stringify(double.requests[0]!.body)).toContain('# You must follow directives/agents/ralph.md');
  const [engine] = mind.engine(double.url).split('\n');
  expect(await recordOf(person, 'ralph')).toMatchObject({ state: 'done', engine });
  return person;
}

const scoreOf = async (person: Person): Promise<unknown> =>
  (await strataJson<Asset[]>(person, ['assets'])).find(({ id }) => id === `posts/${slug}`)?.score;

describe.each(Object.entries(MINDS))('Ralph on %s', (name, mind) => {
  testOn(name)('passes a draft by the sum that it was told, and it is published', async () => {
    const person = await passedOn(mind, toldSum);
    const bytes = await person.read(draft);
    expect(await person.read(report)).toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(await person.read(`knowledge/content/published/${slug}/index.md`)).toContain('score: 91');
    expect(await committed(person, 'queue/dead')).toEqual([]);
    expect(await scoreOf(person)).toBe(91);
  });
});

it('what it passes under another sum is not published, and counts for nothing', async () => {
  const person = await passedOn(MINDS['claude']!, () => 'a'.repeat(64));
  expect(await recordOf(person, 'creative-director', 'queue/dead')).toMatchObject({
    state: 'failed',
    reason: expect.stringContaining(`${draft} changed after it was judged`) as string,
  });
  expect(await committed(person, 'knowledge/content/published')).toEqual([]);
  expect(await scoreOf(person)).toBeNull();
});

it('is its stand-in where no key is there', async () => {
  const { remote, person } = await studioOnModel('ralph');
  await (
    await startRunner(remote)
  ).done;
  expect(await recordOf(person, 'ralph')).toMatchObject({
    engine: 'module (offline)',
    verdict: { score: 100 },
  });
  expect(await person.read(`knowledge/content/published/${slug}/index.md`)).toContain('score: 100');
});
