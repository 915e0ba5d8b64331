/** Faults that random schedules found, each by the shortest schedule that shows it. */
import { describe, expect, test, vi } from 'vitest';
import { Stage, type Scene } from './stage.ts';
import { steps } from './subjects/steps.ts';

const SCENE: Scene = { seed: 1, host: 'folder', runners: 2, jobs: 1, lease: 3000, faults: 0 };
const LONG_MS = 60_000;

describe('rule 1: a won claim is only permission to look again', () => {
  test('also at steps: what arrives after the heir has read the refs is not done again', async () => {
    const stage = await Stage.open(SCENE, steps);
    await stage.change({ 'queue/events/long.json': '{"type": "long"}' });
    await stage.world.until(() => stage.witness.runs.size === 1, LONG_MS);
    const { life } = [...stage.witness.runs.values()][0]!;
    const move = stage.hub.move.bind(stage.hub);
    let arrivesLate: () => void = () => undefined;
    vi.spyOn(stage.hub, 'move').mockImplementation((...pushed) => {
      const [updates, , by] = pushed;
      if (by === life && updates.some(({ ref }) => ref.includes('/checkpoints/'))) {
        arrivesLate = () => void move(...pushed);
        stage.lives[life]!.kill();
        return new Map();
      }
      if (updates.some(({ ref }) => ref.includes('/claims/'))) arrivesLate();
      return move(...pushed);
    });
    await stage.world.until(() => stage.witness.runs.size === 2, LONG_MS);
    const heir = [...stage.witness.runs.values()][1]!;
    expect(heir.steps.map(({ step }) => step)).toEqual(['read']);
  });
});
