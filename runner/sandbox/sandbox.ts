import type { Confined, Confinement, SandboxName } from '../core/confinement.ts';

/** One way to confine a process. */
export interface Sandbox {
  name: SandboxName;
  confine(wanted: Confinement): Promise<Confined>;
}

/** A sandbox that cannot hold anything here; the message says why and what to do. */
export class SandboxError extends Error {
  override name = 'SandboxError';
}

/** What a command said last of why it failed. */
export function lastLine(text: string | undefined): string {
  return text?.trim().split('\n').at(-1)?.trim().slice(0, 300) ?? '';
}
