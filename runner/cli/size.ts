/** How much disk a bus takes. */
import { sizeOfObjects } from '../git/housekeeping.ts';
import type { Remote } from '../git/remote.ts';

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** Bytes of all its objects; null where only a part of it is on this machine. */
export async function busSize({ direct, objects }: Remote): Promise<number | null> {
  return direct ? sizeOfObjects(objects.gitDir) : null;
}

/** In the unit that leaves it short. */
export function sayBytes(bytes: number): string {
  if (bytes < MIB) return `${Math.round(bytes / KIB)} KiB`;
  return bytes < GIB ? `${(bytes / MIB).toFixed(1)} MiB` : `${(bytes / GIB).toFixed(1)} GiB`;
}
