/** Names of what a run has outside of the runner: with the runner's process in them, what a dead one left can be told. */

export function nameOf(run: string): string {
  return `strata-${process.pid}-${run}`;
}

/** @returns those of the names whose runner is gone */
export function namedByDead(names: readonly string[]): string[] {
  return names.filter((name) => {
    const owner = /^strata-(\d+)-/.exec(name)?.[1];
    return owner !== undefined && !isAlive(Number(owner));
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
