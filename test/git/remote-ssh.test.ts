import { describe } from 'vitest';
import { remoteContract } from './contract.ts';
import { SSH } from './places.ts';

// In a file of its own, since a handshake takes longer than all else.
describe.skipIf(SSH.missing !== null)(`SSH${SSH.missing ? ` (skipped: ${SSH.missing})` : ''}`, () =>
  remoteContract(SSH),
);
