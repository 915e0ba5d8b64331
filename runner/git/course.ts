/** Whether the branch goes on from what this runner built on (law 11). */
import { isAncestor } from './ancestry.ts';
import type { Oid } from './objects.ts';
import type { Remote } from './remote.ts';

export class Course {
  readonly #remote: Remote;
  #known: Oid | null = null;

  constructor(remote: Remote) {
    this.#remote = remote;
  }

  /** What was pushed by this very runner needs no check of history. */
  expect(tip: Oid): void {
    this.#known = tip;
  }

  /** Takes the tip for known. @returns the tip that it lost, which stays known; null: it goes on */
  async lostBy(tip: Oid): Promise<Oid | null> {
    const known = this.#known;
    if (known !== null && known !== tip && !(await isAncestor(this.#remote.objects, known, tip)))
      return known;
    this.#known = tip;
    return null;
  }

  /** Whether the tip is one that was there before, and nothing else. */
  async isBehind(tip: Oid): Promise<boolean> {
    const lost = await this.lostBy(tip);
    return lost !== null && (await isAncestor(this.#remote.objects, tip, lost));
  }
}
