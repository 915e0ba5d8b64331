import type { Clock } from './ports.ts';

/** A sleep that can be cut short. A wake-up that comes when nobody sleeps is not kept. */
export class Waker {
  readonly #clock: Clock;
  #wake: (() => void) | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.#clock.timer(Math.max(0, milliseconds), () => this.wake());
      this.#wake = () => {
        callOff();
        resolve();
      };
    });
  }

  wake(): void {
    const wake = this.#wake;
    this.#wake = null;
    wake?.();
  }
}
