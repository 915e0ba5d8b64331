/** Signals to a process group. One that is gone already has got what it was to get. */
export function signalGroup(leader: number | null, signal: NodeJS.Signals): void {
  if (leader === null) return;
  try {
    process.kill(-leader, signal);
  } catch {
    // Gone already.
  }
}
