/**
 * What goes wrong on demand. A number: that status, instead of an answer. `cut`: the connection breaks
 * before anything is done. `lost`: it is done, and the answer is lost. `hang`: no answer ever comes.
 */
export interface Fault {
  method?: string;
  /** Of the address, such as `/pulls`. */
  path: RegExp | string;
  how: number | 'cut' | 'lost' | 'hang';
  headers?: Record<string, string>;
  body?: unknown;
  /** How often; once if left out. */
  times?: number;
}

export class Faults {
  readonly #planned: { fault: Fault; left: number }[] = [];

  plan(fault: Fault): void {
    this.#planned.push({ fault, left: fault.times ?? 1 });
  }

  forgive(): void {
    this.#planned.length = 0;
  }

  /** The fault that this request meets, if any; it is used up by that. */
  meet(method: string, path: string): Fault | null {
    const met = this.#planned.find(({ fault, left }) => left > 0 && matches(fault, method, path));
    if (met === undefined) return null;
    met.left -= 1;
    return met.fault;
  }
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  return typeof fault.path === 'string' ? path.endsWith(fault.path) : fault.path.test(path);
}
