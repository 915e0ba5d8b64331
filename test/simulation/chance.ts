/** Numbers that a seed brings again, in streams of their own: one more draw in one disturbs no other. */
export class Stream {
  #state: number;

  constructor(...names: readonly (string | number)[]) {
    this.#state = hash(names.join('/'));
  }

  /** At least 0, less than 1 (mulberry32). */
  number(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.number() * (most - least + 1));
  }

  happens(probability: number): boolean {
    return this.number() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.number() * items.length)]!;
  }

  hex(bytes: number): string {
    let text = '';
    while (text.length < bytes * 2) text += this.whole(0, 0xffff_ffff).toString(16).padStart(8, '0');
    return text.slice(0, bytes * 2);
  }
}

/** FNV-1a, mixed once more so that near names are far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return value ^ (value >>> 13);
}
