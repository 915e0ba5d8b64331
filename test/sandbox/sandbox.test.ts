import { describe } from 'vitest';
import { probeAll } from '../../runner/sandbox/index.ts';
import { sandboxContract } from './contract.ts';

/** A sandbox that does not work here is skipped with the reason in its name; continuous integration has all. */
const probed = process.platform === 'linux' ? await probeAll() : [];

for (const { sandbox, fault } of probed)
  describe.skipIf(fault !== null)(fault === null ? sandbox : `${sandbox} (skipped: ${fault})`, () =>
    sandboxContract(sandbox),
  );
