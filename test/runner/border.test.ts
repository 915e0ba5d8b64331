import { expect, test } from 'vitest';
import { tellingOfNoBorder } from '../../runner/assemble.ts';
import type { Confine, Confinement, SandboxName } from '../../runner/core/confinement.ts';

const giving =
  (sandbox: SandboxName): Confine =>
  () =>
    Promise.resolve({ sandbox } as Awaited<ReturnType<Confine>>);
const asking = (sandbox: SandboxName | null) => ({ sandbox }) as Confinement;

test('agents that run without a border are told of once, unless somebody asked for it (law 9)', async () => {
  const told: string[] = [];
  const tell = (words: string) => void told.push(words);
  await tellingOfNoBorder(giving('process'), tell)(asking('process'));
  await tellingOfNoBorder(giving('bubblewrap'), tell)(asking(null));
  expect(told).toEqual([]);
  const weak = tellingOfNoBorder(giving('process'), tell);
  await weak(asking(null));
  await weak(asking(null));
  expect(told).toEqual([expect.stringContaining('without a border')]);
});
