import { expect, test, vi } from 'vitest';
import { tellingOfNoBorder } from '../../runner/assemble.ts';
import type { Confine, Confinement, SandboxName } from '../../runner/core/confinement.ts';

const giving =
  (sandbox: SandboxName): Confine =>
  () =>
    Promise.resolve({ sandbox } as Awaited<ReturnType<Confine>>);
const asking = (sandbox: SandboxName | null) => ({ sandbox }) as Confinement;

test('agents that run without a border are told of once, unless somebody asked for it (law 9)', async () => {
  const tell = vi.fn();
  await tellingOfNoBorder(giving('process'), tell)(asking('process'));
  await tellingOfNoBorder(giving('bubblewrap'), tell)(asking(null));
  expect(tell).not.toHaveBeenCalled();
  const weak = tellingOfNoBorder(giving('process'), tell);
  await weak(asking(null));
  await weak(asking(null));
  expect(tell).toHaveBeenCalledOnce();
});
