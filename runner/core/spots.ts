/** A path of keys from the root of a document to a value. */
export type KeyPath = readonly PropertyKey[];

/** A 1-based place in a file. */
export interface Spot {
  line: number;
  column: number;
}

/** Where each value of a document stands in its file, so that a fault found later can name the line. */
export class Spots {
  readonly #spots = new Map<string, Spot>();

  set(path: KeyPath, spot: Spot): void {
    this.#spots.set(mapKey(path), spot);
  }

  /** The place of the value, or of the nearest part that holds it (a missing key has no place). */
  find(path: KeyPath): Spot | undefined {
    for (let length = path.length; length >= 0; length -= 1) {
      const spot = this.#spots.get(mapKey(path.slice(0, length)));
      if (spot) return spot;
    }
    return undefined;
  }
}

/** A path as a person would write it: `payload.urls[0]`. */
export function showPath(path: KeyPath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : (index === 0 ? '' : '.') + String(part)))
    .join('');
}

function mapKey(path: KeyPath): string {
  return path.map(String).join('\0');
}
