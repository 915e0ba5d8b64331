/**
 * Virtual time. Everything that is to happen waits in one queue; between two happenings all that code
 * does by itself is let run out, so a schedule is the same each time its seed is played.
 */
interface Due {
  at: number;
  /** Of what is due at one moment, what was planned first comes first. */
  order: number;
  happen: () => void;
  off: boolean;
}

/** Milliseconds of real time after which code that neither waits nor ends counts as stuck. */
const STUCK_MS = 20_000;

export class World {
  /** Milliseconds since the schedule began. */
  #now = 0;
  #order = 0;
  #queue: Due[] = [];
  readonly #isSettled: () => boolean;
  readonly #check: () => void;

  /** `isSettled`: nobody is at work. `check`: looks after each happening, and throws. */
  constructor(isSettled: () => boolean, check: () => void) {
    this.#isSettled = isSettled;
    this.#check = check;
  }

  get now(): number {
    return this.#now;
  }

  /** Plans something. Returns how to call it off. */
  after(milliseconds: number, happen: () => void): () => void {
    const due: Due = { at: this.#now + Math.max(0, milliseconds), order: this.#order, happen, off: false };
    this.#order += 1;
    this.#queue.splice(this.#place(due), 0, due);
    return () => {
      due.off = true;
    };
  }

  /** Lets so much time pass. */
  async pass(milliseconds: number): Promise<void> {
    await this.#play(this.#now + milliseconds, () => false);
  }

  /** Lets time pass until something is so, or so much is over; whether it is so. */
  async until(isSo: () => boolean, milliseconds: number): Promise<boolean> {
    await this.#play(this.#now + milliseconds, isSo);
    return isSo();
  }

  /** Lets run out what code does without waiting for the world. */
  async settle(): Promise<void> {
    const began = performance.now();
    do {
      await new Promise(setImmediate);
      if (performance.now() - began > STUCK_MS) throw new Error('a runner neither waits nor ends');
    } while (!this.#isSettled());
    this.#check();
  }

  async #play(end: number, isEnough: () => boolean): Promise<void> {
    await this.settle();
    while (!isEnough()) {
      const [next] = this.#queue;
      if (!next || next.at > end) {
        this.#now = end;
        return;
      }
      this.#queue.shift();
      if (next.off) continue;
      this.#now = next.at;
      next.happen();
      await this.settle();
    }
  }

  #place(due: Due): number {
    let place = this.#queue.length;
    while (place > 0 && this.#queue[place - 1]!.at > due.at) place -= 1;
    return place;
  }
}
