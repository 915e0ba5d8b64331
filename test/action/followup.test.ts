/** Asking for another run, since a workflow's own pushes start none (law 12). */
import { afterAll, expect, test, vi } from 'vitest';
import { askForFollowUp } from '../../runner/action/followup.ts';
import { ForgeError, type Forge } from '../../runner/forge/forge.ts';

// On GitHub the lines of these tests would be taken for the job's own.
const silenced = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
afterAll(() => silenced.mockRestore());

function forge(dispatch: Forge['dispatch']): Forge {
  return { dispatch } as Forge;
}

test('the workflow is asked for on the bus branch', async () => {
  const asked: string[][] = [];
  const answer = await askForFollowUp(
    forge((...said) => Promise.resolve(void asked.push(said))),
    'strata.yml',
    'bus',
  );
  expect(answer).toBe(true);
  expect(asked).toEqual([['strata.yml', 'bus']]);
});

test('a forge that refuses harms nothing: the work stays on the bus', async () => {
  const refusing = forge(() => Promise.reject(new ForgeError('denied', 'Resource not accessible')));
  expect(await askForFollowUp(refusing, 'strata.yml', 'main')).toBe(false);
  expect(await askForFollowUp(null, 'strata.yml', 'main')).toBe(false);
  const broken = forge(() => Promise.reject(new TypeError('our own fault')));
  await expect(askForFollowUp(broken, 'strata.yml', 'main')).rejects.toThrow('our own fault');
});
