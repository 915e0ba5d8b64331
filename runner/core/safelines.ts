/** Lines without secrets, told as they come: one that may hold the beginning of a secret waits for the rest. */
import { BEGINNING, type Redaction } from './redaction.ts';

/** What readings leave out, and nothing wider: a secret may hold a space of another alphabet. */
const SPACE = /[\0- ]+/g; // oxlint-disable-line no-control-regex -- white space
/** Enough for the beginning of a secret in the widest escapes, each of its signs on a line of its own. */
const REMEMBERED = BEGINNING * 40;

export class SafeLines {
  readonly #redaction: Redaction;
  readonly #tell: (line: string) => void;
  /** The end of what was told, less its wide spaces. */
  #told = '';
  #waiting = '';

  constructor(redaction: Redaction, tell: (line: string) => void) {
    this.#redaction = redaction;
    this.#tell = tell;
  }

  add(line: string): void {
    const waiting = this.#waiting === '' ? line : `${this.#waiting}\n${line}`;
    const text = `${this.#told}\n${waiting}`;
    const told = this.#told.length + 1;
    const begins = this.#redaction.beginningIn(text);
    if (begins >= text.length) return this.#release(waiting);
    // The line in which it begins stays whole; so does a secret in whose midst the same one may begin again.
    const cut = this.#redaction.breakUpTo(text, begins) - told;
    this.#waiting = waiting;
    if (cut > 0) {
      this.#release(waiting.slice(0, cut));
      this.#waiting = waiting.slice(cut + 1);
    }
  }

  /** Nothing more will come. */
  end(): void {
    if (this.#waiting !== '') this.#release(this.#waiting);
  }

  #release(lines: string): void {
    this.#waiting = '';
    const text = `${this.#told}\n${lines}`;
    const safe = this.#redaction.text(text, this.#told.length + 1);
    this.#told = text.replaceAll(SPACE, '\n').slice(-REMEMBERED);
    for (const line of safe.split('\n')) this.#tell(line);
  }
}
