import { describe } from 'vitest';
import { remoteContract } from './contract.ts';
import { PLACES } from './places.ts';

describe.each(PLACES.filter(({ name }) => name !== 'SSH'))('$name', remoteContract);
