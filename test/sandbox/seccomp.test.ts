import { describe, expect, test } from 'vitest';
import { seccompFilter } from '../../runner/sandbox/seccomp.ts';

const ALLOW = 0x7fff0000;
const EPERM = 0x00050001;
const ENOSYS = 0x00050026;

/** Runs a filter as the kernel does, as far as this one goes. */
function answer(filter: Buffer, call: { audit: number; number: number; argument?: number }): number {
  const data: Record<number, number> = { 0: call.number, 4: call.audit, 16: call.argument ?? 0 };
  let loaded = 0;
  for (let at = 0; at < filter.length; at += 8) {
    const [code, value] = [filter.readUInt16LE(at), filter.readUInt32LE(at + 4)];
    if (code === 0x20) loaded = data[value]!;
    else if (code === 0x06) return value;
    else {
      const isTrue =
        code === 0x15 ? loaded === value : code === 0x35 ? loaded >= value : (loaded & value) >>> 0 !== 0;
      at += 8 * filter.readUInt8(at + (isTrue ? 2 : 3));
    }
  }
  throw new Error('the filter has no end');
}

const MACHINES = [
  { name: 'x64', audit: 0xc000003e, read: 0, mount: 165, ptrace: 101, clone: 56 },
  { name: 'arm64', audit: 0xc00000b7, read: 63, mount: 40, ptrace: 117, clone: 220 },
] as const;

describe.each(MACHINES)('the filter for $name', ({ name, audit, read, mount, ptrace, clone }) => {
  const filter = seccompFilter(name)!;

  test('allows what programs need, and denies what breaks out', () => {
    expect(answer(filter, { audit, number: read })).toBe(ALLOW);
    expect(answer(filter, { audit, number: mount })).toBe(EPERM);
    expect(answer(filter, { audit, number: ptrace })).toBe(EPERM);
    expect(answer(filter, { audit, number: 425 })).toBe(EPERM);
  });

  test('lets threads and processes be made, but no namespaces', () => {
    expect(answer(filter, { audit, number: clone, argument: 0x003d0f00 })).toBe(ALLOW);
    expect(answer(filter, { audit, number: clone, argument: 0x10000000 })).toBe(EPERM);
    expect(answer(filter, { audit, number: 435 })).toBe(ENOSYS);
  });

  test("denies calls by another machine's numbers", () => {
    expect(answer(filter, { audit: 0x40000003, number: read })).toBe(EPERM);
  });
});

test('x32 calls, which have numbers of their own, are denied', () => {
  expect(answer(seccompFilter('x64')!, { audit: 0xc000003e, number: 0x40000000 })).toBe(EPERM);
});

test('a machine whose numbers are not known gets none', () => {
  expect(seccompFilter('riscv64')).toBe(null);
});
