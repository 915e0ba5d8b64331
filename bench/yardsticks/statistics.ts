/** The value that a share of all are at or below (nearest rank). `share` 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** How long something takes, in ms. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Units per second for work that did `count` of them. */
export function perSecond(count: number, milliseconds: number): number {
  return (count * 1000) / milliseconds;
}
