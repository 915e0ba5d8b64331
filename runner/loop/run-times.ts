/** How long this runner's runs take, as far as that tells how long the next ones will. */

/** Runs shorter than this cost less than what several runners need for each other (npm run bench). */
const QUICK_MS = 10;
/** How many of the latest runs tell what runs are like now. */
const LATEST = 5;
/** The newest one's weight in the average. */
const NEWEST = 0.3;

export class RunTimes {
  #average: number | null = null;
  #count = 0;
  /** Without what was decided without a run. */
  #latest: number[] = [];

  /** Milliseconds; null: there was none yet. */
  get average(): number | null {
    return this.#average;
  }

  /** Whether most of the latest were so short that several runners would only hinder each other. */
  get areQuick(): boolean {
    return this.#latest.filter((took) => took < QUICK_MS).length * 2 > this.#latest.length;
  }

  /** `decided`: without a run. */
  add(took: number, { decided }: { decided: boolean }): void {
    if (!decided) this.#latest = [took, ...this.#latest].slice(0, LATEST);
    // The first of all is a cold one: the second counts in its place.
    const isOneOfMany = this.#average !== null && this.#count > 1;
    this.#average = isOneOfMany ? this.#average! * (1 - NEWEST) + took * NEWEST : took;
    this.#count += 1;
  }
}
