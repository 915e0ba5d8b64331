import { describe, expect, test } from 'vitest';
import { probeAll } from '../../runner/sandbox/index.ts';
import { sandboxContract } from './contract.ts';

const probed = process.platform === 'linux' ? await probeAll() : [];

for (const { sandbox, fault } of probed)
  if (fault === null) describe(sandbox, () => sandboxContract(sandbox));
  // A machine may lack one; `npm test` installs all of them for continuous integration, so there it is a fault.
  else test.skipIf(!process.env.CI)(`${sandbox} works here`, () => expect(fault).toBeNull());
